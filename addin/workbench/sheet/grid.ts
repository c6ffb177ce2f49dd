import '@univerjs/preset-sheets-core/lib/index.css';
import { LocaleType, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import koKR from '@univerjs/preset-sheets-core/locales/ko-KR';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../../core/index.ts';
import { keepStructure } from './structure.ts';

/** The spreadsheet of the workbench: the component and the interface to drive it. */
export interface Grid {
  readonly container: HTMLElement;
  readonly univer: Univer;
  readonly api: FUniver;
}

const LOCALE: Readonly<Record<Language, LocaleType>> = { ko: LocaleType.KO_KR, en: LocaleType.EN_US };

/** Puts an empty spreadsheet into an element. */
export function createGrid(container: HTMLElement, language: Language): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: prefersDark().matches,
    locale: LOCALE[language],
    locales: { [LocaleType.KO_KR]: koKR, [LocaleType.EN_US]: enUS },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    // Formatting is not written into the file, so it is not offered.
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    // Files carry calculated values; they are shown as stored until an input changes.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    disableAutoFocus: true,
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  prefersDark().addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  keepStructure(api);
  return { container, univer, api };
}

/** Shows a workbook in place of the one before. */
export function showBook({ api }: Grid, book: IWorkbookData): void {
  const before = api.getActiveWorkbook();
  if (before) api.disposeUnit(before.getId());
  api.createWorkbook(book);
}

/** Changes the language of the spreadsheet's own menus and messages. */
export function setGridLanguage({ api }: Grid, language: Language): void {
  api.setLocale(LOCALE[language]);
}

function prefersDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

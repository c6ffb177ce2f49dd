import type { WorkbookDescription } from '../ooxml/index.ts';
import type { SectionWorkbook } from './section.ts';
import { NEW_SETTINGS, type Settings } from './settings.ts';
import { SECTIONS } from './sections/index.ts';
import type { Filling } from './table/input-table.ts';
import { propertiesOf, workbookParts, type Contents, type Standing, type TemplateKind } from './workbook.ts';

/** The combined workbook under `templates/` and `templates/samples/`. */
export const MAIN_REPORT_FILE = 'main-report.xlsx';

/** Its name in both languages. */
export const MAIN_REPORT_TITLE = { ko: '주요업무보고', en: 'Main report, all sections' } as const;

/** The whole report in one workbook (주요업무보고): every section, with one guide, contents, checks and codes. */
export function mainReport(
  kind: TemplateKind,
  sections: readonly SectionWorkbook[] = SECTIONS,
  standing: Standing = {},
): WorkbookDescription {
  const title = `${MAIN_REPORT_TITLE.ko}${kind === 'new' ? '' : '(표본)'}`;
  const heading = { title, subtitle: `표준 통합문서 main-report, ${sections.length}개 부문` };
  const contents = kind === 'new' ? newContents(sections) : sampleContents(sections);
  const parts = workbookParts(sections, heading, { ...contents, ...standing });
  return { ...parts, properties: propertiesOf(title, sections) };
}

/** What a new workbook of several sections begins with. */
export function newContents(sections: readonly SectionWorkbook[]): Contents {
  return { settings: NEW_SETTINGS, filling: merged(sections.map(({ preset = {} }) => preset)) };
}

/** The samples of several sections; they are of one office and one day. */
export function sampleContents(sections: readonly SectionWorkbook[]): Contents {
  const settings: Settings = sections[0]?.sample.settings ?? NEW_SETTINGS;
  return { settings, filling: merged(sections.map(({ sample }) => sample.filling)) };
}

/** Tables have names of their own over all sections. */
function merged(fillings: readonly Filling[]): Filling {
  return Object.fromEntries(fillings.flatMap((filling) => Object.entries(filling)));
}

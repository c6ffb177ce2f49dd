import { render } from 'preact';
import { connectRibbon } from '../commands/ribbon.ts';
import {
  createExcelHost,
  displayLanguage,
  excelFunctions,
  onRibbonCommand,
  showTaskPane,
  whenExcelIsReady,
} from '../excel/index.ts';
import { associateFunctions } from '../functions/associate.ts';
import { mountPane } from './mount.tsx';
import { fetchOfficeSettings } from './office-settings.ts';
import { rememberedLanguage, rememberLanguage } from './preferences.ts';
import { createSession } from './session/session.ts';
import { OutsideExcel } from './view/OutsideExcel.tsx';

async function main(): Promise<void> {
  // before the client is ready, for Excel calls functions as soon as it is
  associateFunctions(excelFunctions, { language: () => rememberedLanguage() ?? displayLanguage() });
  const element = document.getElementById('app');
  if (!element) throw new Error('the page has no element #app');
  if (!(await whenExcelIsReady())) {
    render(<OutsideExcel language={rememberedLanguage() ?? 'ko'} />, element);
    return;
  }
  const host = createExcelHost();
  const session = createSession({
    host,
    fetchOfficeSettings,
    insertSample: async (into) => (await import(/* webpackChunkName: "sample" */ './sample.ts')).insertSample(into),
    chosenLanguage: rememberedLanguage(),
    keepLanguage: rememberLanguage,
  });
  connectRibbon(session, { onCommand: onRibbonCommand, showPane: showTaskPane });
  await mountPane(element, session);
}

void main();

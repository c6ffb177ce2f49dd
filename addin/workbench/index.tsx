import { render } from 'preact';
import { rememberedLanguage } from '../taskpane/preferences.ts';
import '../taskpane/style/pane.css';
import { textsOf } from '../text/index.ts';
import './view/workbench.css';

/** The office's real workbook of 2015, opened when no other file is asked for. */
const SAMPLE = 'samples/주요업무-2015.xlsx';

/** The workbook to open: `?file=` names one of our own folder. */
function requestedFile(): string {
  return new URLSearchParams(location.search).get('file') ?? SAMPLE;
}

async function main(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('the page has no element #app');
  const language = rememberedLanguage() ?? 'ko';
  render(<p class="gj-opening">{textsOf(language).loadingFile}</p>, element);
  // The spreadsheet is large; the page says what it is doing while it loads.
  const { startWorkbench } = await import(/* webpackChunkName: "spreadsheet" */ './start.tsx');
  await startWorkbench(element, language, `./${requestedFile()}`);
}

void main();

import { render } from 'preact';
import type { Language } from '../../core/index.ts';
import { fetchOfficeSettings } from '../taskpane/office-settings.ts';
import { rememberedLanguage, rememberLanguage } from '../taskpane/preferences.ts';
import { openFindings } from '../taskpane/session/open-findings.ts';
import { createSession } from '../taskpane/session/session.ts';
import { createDesk } from './desk.ts';
import { createGrid, setGridLanguage } from './sheet/grid.ts';
import { createGridHost } from './sheet/host.ts';
import { createMarks } from './sheet/marks.ts';
import { Workbench } from './view/Workbench.tsx';

/** Sets up the spreadsheet and the real task pane beside it, and opens a workbook. */
export async function startWorkbench(element: Element, language: Language, address: string): Promise<void> {
  const gridElement = document.createElement('div');
  gridElement.className = 'gj-grid';
  document.body.append(gridElement);
  const grid = createGrid(gridElement, language);
  const host = createGridHost(grid, language);
  const session = createSession({
    host,
    language,
    fetchOfficeSettings,
    chosenLanguage: rememberedLanguage(),
    keepLanguage: rememberLanguage,
  });
  const desk = createDesk(grid, host, session);
  const marks = createMarks(grid);

  let shown = language;
  session.subscribe(() => {
    const { state } = session;
    marks.show(state.result && openFindings(state));
    if (state.language === shown) return;
    shown = state.language;
    setGridLanguage(grid, shown);
  });

  render(<Workbench desk={desk} session={session} gridElement={gridElement} />, element);
  await desk.openAddress(address);
  await session.open();
}

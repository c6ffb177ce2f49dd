import { openFindings } from '../taskpane/session/open-findings.ts';
import type { Session } from '../taskpane/session/session.ts';

/** What a button of the ribbon can have done; the names stand in `manifest.xml` as `FunctionName`. */
export const RIBBON_COMMANDS = [
  'recalculate',
  'verify',
  'verifyTable',
  'explain',
  'templates',
  'settings',
  'help',
] as const;
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];
type VerbCommand = Exclude<RibbonCommand, (typeof PAGES)[number]>;

/** The commands whose result is a view of the pane. */
const SHOWN_IN_PANE = ['verify', 'verifyTable', 'explain'] as const;

/** The commands that open a page of the pane. */
const PAGES = ['templates', 'settings', 'help'] as const;

/** What the ribbon's buttons need of the program around them. */
export interface Ribbon {
  /** Gives a button its work and tells the program when the work is over. */
  onCommand(name: RibbonCommand, work: () => Promise<void>): void;
  /** Opens the task pane, or brings it to the front. */
  showPane(): Promise<void>;
}

/**
 * Connects the ribbon's buttons with the session of the pane, which lives in the same page whether it is shown or not.
 * 재계산 works with the pane closed and opens it only to say what went wrong; the others open it, for it shows what they find.
 */
export function connectRibbon(session: Pick<Session, VerbCommand | 'state' | 'openPage'>, ribbon: Ribbon): void {
  ribbon.onCommand('recalculate', async () => {
    await session.recalculate();
    if (asksForAttention(session.state)) await ribbon.showPane();
  });
  for (const name of SHOWN_IN_PANE) {
    ribbon.onCommand(name, async () => {
      await session[name]();
      await ribbon.showPane();
    });
  }
  for (const page of PAGES) {
    ribbon.onCommand(page, async () => {
      session.openPage(page);
      await ribbon.showPane();
    });
  }
}

function asksForAttention(state: Session['state']): boolean {
  const { problems, outcome } = state;
  return (
    problems.length > 0 ||
    outcome?.isProposed === true ||
    openFindings(state).some(({ severity }) => severity === 'error')
  );
}

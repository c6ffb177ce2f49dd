import { useEffect, useState } from 'preact/hooks';
import { describeProblem } from '../../../core/index.ts';
import { Icon } from '../../taskpane/view/Icon.tsx';
import { Pane } from '../../taskpane/view/Pane.tsx';
import { useSessionState } from '../../taskpane/view/pane-context.ts';
import type { Session } from '../../taskpane/session/session.ts';
import type { Desk, DeskState } from '../desk.ts';
import { Header } from './Header.tsx';
import { SheetArea } from './SheetArea.tsx';

interface WorkbenchProps {
  readonly desk: Desk;
  readonly session: Session;
  /** The element the spreadsheet lives in; it is made once and never rendered again. */
  readonly gridElement: HTMLElement;
}

/** A sheet, and the task pane beside it, as in Excel. */
export function Workbench({ desk, session, gridElement }: WorkbenchProps) {
  const { texts, state: pane } = useSessionState(session);
  const state = useDeskState(desk);
  return (
    <div class="gj-workbench" lang={pane.language}>
      <Header desk={desk} state={state} texts={texts} />
      <div role="alert">
        {state.problem ? (
          <div class="gj-notice">
            <p data-problem={state.problem.kind}>{describeProblem(state.problem, pane.language)}</p>
            <button type="button" class="gj-notice__close" aria-label={texts.close} onClick={() => desk.dismiss()}>
              <Icon name="close" />
            </button>
          </div>
        ) : null}
      </div>
      <div class="gj-desk">
        <SheetArea desk={desk} texts={texts} gridElement={gridElement} />
        <aside class="gj-aside" aria-label={texts.paneArea}>
          <Pane session={session} />
        </aside>
      </div>
    </div>
  );
}

function useDeskState(desk: Desk): DeskState {
  const [state, setState] = useState(desk.store.state);
  useEffect(() => desk.store.subscribe(() => setState(desk.store.state)), [desk]);
  return state;
}

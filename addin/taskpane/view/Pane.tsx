import { useEffect, useMemo } from 'preact/hooks';
import { PageFrame } from '../page/PageFrame.tsx';
import type { Session } from '../session/session.ts';
import type { View } from '../session/state.ts';
import { ChangesView } from './ChangesView.tsx';
import { FindingsView } from './FindingsView.tsx';
import { PaneContext, usePane, useSessionState, useSettled } from './pane-context.ts';
import { ProblemBar } from './ProblemBar.tsx';
import { Settings } from './Settings.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TablesView } from './TablesView.tsx';
import { Toolbar } from './Toolbar.tsx';
import { panelId, tabId, ViewTabs } from './ViewTabs.tsx';
import { Welcome } from './Welcome.tsx';

/** The task pane, the same in Excel and in the workbench. */
export function Pane({ session }: { readonly session: Session }) {
  const model = useSessionState(session);
  const { state } = model;
  const { language } = state;
  const settled = useSettled(model);
  // Lists can be long; how far a run is must not make them anew.
  const lists = useMemo(
    () => (
      <PaneContext.Provider value={settled}>{settled.state.result ? <Results /> : <Welcome />}</PaneContext.Provider>
    ),
    [settled],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PaneContext.Provider value={model}>
      <div class="gj-pane" lang={language}>
        <div class="gj-top">
          <Toolbar />
          <Settings />
          <StatusLine />
          <ProblemBar />
        </div>
        {state.page ? <PageFrame name={state.page} /> : lists}
      </div>
    </PaneContext.Provider>
  );
}

function Results() {
  const { state } = usePane();
  return (
    <>
      <ViewTabs />
      <div
        class="gj-panel"
        role="tabpanel"
        id={panelId(state.view)}
        aria-labelledby={tabId(state.view)}
        // A list that scrolls must be reachable without a mouse.
        tabIndex={0}
      >
        <ViewContent view={state.view} />
      </div>
    </>
  );
}

function ViewContent({ view }: { readonly view: View }) {
  switch (view) {
    case 'findings':
      return <FindingsView />;
    case 'changes':
      return <ChangesView />;
    case 'tables':
      return <TablesView />;
  }
}

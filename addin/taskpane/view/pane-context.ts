import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { textsOf, type Texts } from '../../text/index.ts';
import type { PaneState } from '../session/state.ts';
import type { Session } from '../session/session.ts';

/** What every component of the pane can reach. */
export interface PaneModel {
  readonly session: Session;
  readonly state: PaneState;
  readonly texts: Texts;
}

/** Carries the model down the tree. */
export const PaneContext = createContext<PaneModel | undefined>(undefined);

/** The model, inside a pane. */
export function usePane(): PaneModel {
  const model = useContext(PaneContext);
  if (model === undefined) throw new Error('usePane outside a pane');
  return model;
}

/** Renders again whenever the session's state changes. */
export function useSessionState(session: Session): PaneModel {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state);
    return session.subscribe(() => setState(session.state));
  }, [session]);
  return { session, state, texts: textsOf(state.language) };
}

/** The model as it was when anything but the work under way changed last. */
export function useSettled(model: PaneModel): PaneModel {
  const settled = useRef(model);
  const { session, state, texts } = settled.current;
  const isSame = model.session === session && model.texts === texts && isSameButWork(model.state, state);
  if (!isSame) settled.current = model;
  return settled.current;
}

function isSameButWork({ work: _, ...a }: PaneState, { work: __, ...b }: PaneState): boolean {
  const after = new Map<string, unknown>(Object.entries(a));
  return Object.entries(b).every(([name, value]) => after.get(name) === value);
}

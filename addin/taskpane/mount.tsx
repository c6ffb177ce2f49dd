import { render } from 'preact';
import type { Session } from './session/session.ts';
import './style/pane.css';
import { Pane } from './view/Pane.tsx';

/** Shows the pane in an element and begins to listen to the sheet; the result takes it away again. */
export async function mountPane(element: Element, session: Session): Promise<() => Promise<void>> {
  render(<Pane session={session} />, element);
  await session.open();
  return async () => {
    await session.close();
    render(null, element);
  };
}

import type { ShownChange } from '../session/shown-change.ts';
import { Figures } from './Figures.tsx';
import { usePane } from './pane-context.ts';
import { placeName } from './place.ts';

/** What the last run changed: each cell before and after. */
export function ChangesView() {
  const { session, state, texts } = usePane();
  const { verb, changes, isProposed = false } = state.outcome ?? { verb: 'verify', changes: [] };
  if (changes.length === 0) return <p class="gj-empty">{texts.noChanges}</p>;
  return (
    <section>
      <h2 class="gj-group">
        {isProposed
          ? texts.proposedCells(changes.length)
          : verb === 'revert'
            ? texts.revertedCells(changes.length)
            : texts.changedCells(changes.length)}
      </h2>
      {isProposed ? (
        <div class="gj-proposal">
          <button
            type="button"
            class="gj-button gj-button--small gj-button--primary"
            onClick={() => void session.writeProposed()}
          >
            {texts.writeProposed}
          </button>
          <button type="button" class="gj-button gj-button--small" onClick={() => session.declineProposed()}>
            {texts.declineProposed}
          </button>
        </div>
      ) : null}
      <ul class="gj-list">
        {changes.map((change, index) => (
          <ChangeItem key={index} shown={change} />
        ))}
      </ul>
    </section>
  );
}

/** One cell before and after; a click goes there. */
export function ChangeItem({ shown }: { readonly shown: ShownChange }) {
  const { session } = usePane();
  const { sheet, row, column } = shown.change;
  const range = { row, column, rows: 1, columns: 1 };
  return (
    <li class="gj-change">
      <button type="button" class="gj-change__main" onClick={() => void session.reveal(sheet, range)}>
        <span class="gj-place">{placeName(sheet, range)}</span>
        <Figures before={shown.before} after={shown.after} />
      </button>
    </li>
  );
}

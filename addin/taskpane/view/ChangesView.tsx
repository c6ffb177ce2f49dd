import type { ShownChange } from '../session/shown-change.ts';
import { Figures } from './Figures.tsx';
import { usePane } from './pane-context.ts';
import { placeName } from './place.ts';

/** What the last run changed: each cell before and after. */
export function ChangesView() {
  const { state, texts } = usePane();
  const { verb, changes } = state.outcome ?? { verb: 'verify', changes: [] };
  if (changes.length === 0) return <p class="gj-empty">{texts.noChanges}</p>;
  return (
    <section>
      <h2 class="gj-group">
        {verb === 'revert' ? texts.revertedCells(changes.length) : texts.changedCells(changes.length)}
      </h2>
      <ul class="gj-list">
        {changes.map((change, index) => (
          <ChangeItem key={index} shown={change} />
        ))}
      </ul>
    </section>
  );
}

function ChangeItem({ shown }: { readonly shown: ShownChange }) {
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

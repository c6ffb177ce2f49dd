import { usePane } from './pane-context.ts';

/** Which table the findings are of, and the way to those of all. */
export function TableFilter() {
  const { session, state, texts } = usePane();
  const { table } = state;
  if (table === undefined) return null;
  return (
    <p class="gj-only">
      <span>{table === 'outside' ? texts.outsideTables : texts.onlyTable(table.title)}</span>
      <button type="button" class="gj-link" onClick={() => session.showAllTables()}>
        {table === 'outside' ? texts.close : texts.allTables}
      </button>
    </p>
  );
}

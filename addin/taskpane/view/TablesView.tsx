import { CorrectionList } from './CorrectionList.tsx';
import { usePane } from './pane-context.ts';
import { TableCard } from './TableCard.tsx';

/** The tables as they were understood, and what the user corrected of that. */
export function TablesView() {
  const { state, texts } = usePane();
  const tables = state.result?.tables ?? [];
  return (
    <>
      <CorrectionList />
      {tables.length === 0 ? <p class="gj-empty">{texts.noTables}</p> : null}
      <ul class="gj-list">
        {tables.map((table) => (
          <TableCard key={`${table.range.row},${table.range.column},${table.sheet}`} table={table} />
        ))}
      </ul>
    </>
  );
}

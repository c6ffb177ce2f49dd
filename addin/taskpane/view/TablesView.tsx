import { BLANK, type Headline, type TableReport } from '../../../core/index.ts';
import { ColumnEvidence } from './ColumnEvidence.tsx';
import { usePane } from './pane-context.ts';
import { placeName } from './place.ts';

/** The tables as they were understood, with their headline figures. */
export function TablesView() {
  const { state, texts } = usePane();
  const tables = state.result?.tables ?? [];
  if (tables.length === 0) return <p class="gj-empty">{texts.noTables}</p>;
  return (
    <ul class="gj-list">
      {tables.map((table, index) => (
        <TableCard key={index} table={table} />
      ))}
    </ul>
  );
}

function TableCard({ table }: { readonly table: TableReport }) {
  const { session, texts } = usePane();
  const { item, subtotal, total } = table.rows;
  const facts = [
    texts.rowCounts(item.length, subtotal.length, total.length),
    ...(table.unit === BLANK ? [] : [texts.moneyUnit(table.unit)]),
  ];
  return (
    <li class="gj-table">
      <div class="gj-table__head">
        <h2 class="gj-table__title">{table.title}</h2>
        {table.headlines.map((headline, index) => (
          <HeadlineFigure key={index} headline={headline} />
        ))}
      </div>
      <p class="gj-table__facts">
        <button type="button" class="gj-link" onClick={() => void session.reveal(table.sheet, table.range)}>
          {placeName(table.sheet, table.range)}
        </button>
        <span>{facts.join(' · ')}</span>
      </p>
      <ColumnEvidence columns={table.columns} />
    </li>
  );
}

function HeadlineFigure({ headline }: { readonly headline: Headline }) {
  const { state } = usePane();
  return (
    <p class="gj-headline">
      <span class="gj-headline__label">{headline.label[state.language]}</span>{' '}
      <span class="gj-headline__figure">
        {headline.figure}
        {headline.unit === '%' ? '%' : ` ${headline.unit}`}
      </span>
    </p>
  );
}

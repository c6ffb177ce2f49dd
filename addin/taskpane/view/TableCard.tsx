import { BLANK, type Headline, type TableReport } from '../../../core/index.ts';
import { usePane } from './pane-context.ts';
import { placeName } from './place.ts';
import { TableDecisions } from './TableDecisions.tsx';

/** A table with its headline figures, and on request what was decided about it. */
export function TableCard({ table }: { readonly table: TableReport }) {
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
      <TableDecisions table={table} />
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

import { BLANK, INPUT_PARTS, type ExplainedInput, type RelatedCell } from '../../../../core/index.ts';
import { EXPLANATION } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';

interface CellListProps {
  readonly title: (count: number) => string;
  readonly cells: readonly (RelatedCell | ExplainedInput)[];
}

/** A total can add up thousands of rows. */
const MOST_LISTED = 60;

/** Cells a figure is calculated from, or that are calculated from it; each shows its place in the sheet. */
export function CellList({ title, cells }: CellListProps) {
  const { state } = usePane();
  const texts = EXPLANATION[state.language];
  if (cells.length === 0) return null;
  const more = cells.length - MOST_LISTED;
  return (
    <section>
      <h3>{title(cells.length)}</h3>
      <ul class="gj-cells">
        {cells.slice(0, MOST_LISTED).map((cell) => (
          <CellItem key={cell.cell} cell={cell} />
        ))}
      </ul>
      {more > 0 ? <p class="gj-explained__note">{texts.more(more)}</p> : null}
    </section>
  );
}

function CellItem({ cell }: { readonly cell: RelatedCell | ExplainedInput }) {
  const { session, state, texts: pane } = usePane();
  const { language } = state;
  const { sheet, row, column, heading, label, shown, unit } = cell;
  const part = 'part' in cell ? INPUT_PARTS[cell.part][language] : '';
  const right = 'expected' in cell ? cell.expected : BLANK;
  const range = { row, column, rows: 1, columns: 1 };
  return (
    <li>
      <button type="button" class="gj-cells__cell" onClick={() => void session.reveal(sheet, range)}>
        <span class="gj-cells__name">
          <span class="gj-place">{cell.cell}</span> {[label, heading].filter((name) => name !== '').join(' · ')}
        </span>
        <span class="gj-cells__figure">
          {shown === '' ? pane.blankCell : shown}
          {right === BLANK ? '' : ` → ${right}`}
          {unit === BLANK || shown === '' || shown.endsWith(unit) ? '' : ` ${unit}`}
        </span>
        {part === '' ? null : <span class="gj-cells__part">{part}</span>}
      </button>
    </li>
  );
}

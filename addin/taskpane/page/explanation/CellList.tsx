import { BLANK, INPUT_PARTS, type ExplainedInput, type Explanation, type RelatedCell } from '../../../../core/index.ts';
import { EXPLANATION } from '../../../text/page/explanation.ts';
import { usePane } from '../../view/pane-context.ts';
import { unitBehind } from './unit-behind.ts';

interface CellListProps {
  readonly title: (count: number) => string;
  readonly cells: readonly (RelatedCell | ExplainedInput)[];
  /** What is explained: the names it shares with a cell need not be said again. */
  readonly of: Pick<Explanation, 'heading' | 'label'>;
}

/** A total can add up thousands of rows. */
const MOST_LISTED = 60;

/** Cells a figure is calculated from, or that are calculated from it; each shows its place in the sheet. */
export function CellList({ title, cells, of }: CellListProps) {
  const { state } = usePane();
  const texts = EXPLANATION[state.language];
  if (cells.length === 0) return null;
  const more = cells.length - MOST_LISTED;
  return (
    <section>
      <h3>{title(cells.length)}</h3>
      <ul class="gj-cells">
        {cells.slice(0, MOST_LISTED).map((cell) => (
          <CellItem key={cell.cell} cell={cell} of={of} />
        ))}
      </ul>
      {more > 0 ? <p class="gj-explained__note">{texts.more(more)}</p> : null}
    </section>
  );
}

function CellItem({ cell, of }: { readonly cell: RelatedCell | ExplainedInput } & Pick<CellListProps, 'of'>) {
  const { session, state, texts } = usePane();
  const { sheet, row, column, heading, label, shown, unit } = cell;
  // of a total all cells do the same
  const part = 'part' in cell && cell.part !== 'addend' ? INPUT_PARTS[cell.part][state.language] : '';
  const right = 'expected' in cell ? cell.expected : BLANK;
  const names = [label === of.label ? '' : label, heading === of.heading ? '' : heading];
  const range = { row, column, rows: 1, columns: 1 };
  return (
    <li>
      <button type="button" class="gj-cells__cell" onClick={() => void session.reveal(sheet, range)}>
        <span>
          <span class="gj-place">{cell.cell}</span> {names.filter((name) => name !== '').join(' · ')}
        </span>
        <span class="gj-cells__figure">
          {shown === '' ? texts.blankCell : shown}
          {right === BLANK ? '' : ` → ${right}`}
          {unitBehind(right ?? shown, unit)}
        </span>
        {part === '' ? null : <span class="gj-cells__part">{part}</span>}
      </button>
    </li>
  );
}

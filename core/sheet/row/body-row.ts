import { collapseSpaces } from '../../number/notation/index.ts';
import type { Cells } from '../cells.ts';
import { CellKind } from '../cells.ts';
import { hasUnevenSpaces } from '../spacing.ts';
import { SLICE_ROWS, type Steps } from '../steps.ts';
import { labelForm, type LabelForm } from './outline.ts';
import { mayNameRow, rowWord, type RowWord } from './row-words.ts';

/** A row of a table's body as its labels show it. */
export interface BodyRow {
  readonly row: number;
  readonly label: string;
  readonly word: RowWord;
  /** Where and how the row's own label stands; `undefined` when it has none. */
  readonly form: LabelForm | undefined;
  /** Whether the row holds any figure. */
  readonly hasFigures: boolean;
  /** The labels left of the row's own one, as merged or last written above: the group it stands in. */
  readonly group: string;
}

/** The columns of a table a row is described by. */
export interface RowColumns {
  readonly labels: readonly number[];
  readonly figures: readonly number[];
}

/** Describes the rows of a body by their labels. */
export function* describeRows(cells: Cells, rows: readonly number[], columns: RowColumns): Steps<readonly BodyRow[]> {
  const describer = new RowDescriber(cells, columns);
  const described: BodyRow[] = [];
  for (let n = 0; n < rows.length; n++) {
    described.push(describer.describe(rows[n] ?? 0));
    if (n % SLICE_ROWS === SLICE_ROWS - 1) yield SLICE_ROWS;
  }
  return described;
}

/** Rows whose labels are known, where a cell may hold a figure now that held none, or none that held one. */
export function withFigures(cells: Cells, rows: readonly BodyRow[], columns: RowColumns): readonly BodyRow[] {
  const isChanged = (row: BodyRow): boolean => row.hasFigures !== hasFigures(cells, row.row, columns);
  if (!rows.some(isChanged)) return rows;
  return rows.map((row) => (isChanged(row) ? { ...row, hasFigures: !row.hasFigures } : row));
}

function hasFigures(cells: Cells, row: number, { figures }: RowColumns): boolean {
  return figures.some((column) => isFigure(cells.kindAt(row, column)));
}

const MOST_REMEMBERED = 10_000;

/** Remembers the labels written above, which merged and blank cells go on with. */
class RowDescriber {
  readonly #cells: Cells;
  readonly #columns: RowColumns;
  readonly #carried: string[];
  /** The labels of the row at hand, as typed and with those of merged cells. */
  readonly #texts: string[] = [];
  readonly #shown: string[] = [];
  #form: LabelForm | undefined;
  readonly #words = new Map<string, RowWord>();

  constructor(cells: Cells, columns: RowColumns) {
    this.#cells = cells;
    this.#columns = columns;
    this.#carried = columns.labels.map(() => '');
  }

  describe(row: number): BodyRow {
    const { labels } = this.#columns;
    const [texts, shown] = [this.#texts, this.#shown];
    let own = -1;
    for (let n = 0; n < labels.length; n++) {
      const column = labels[n] ?? 0;
      const text = this.#cells.textAt(row, column);
      const visible = this.#shownAt(row, column, text);
      texts[n] = text;
      shown[n] = visible;
      if (!isBlank(text)) own = n;
      if (!isBlank(visible)) this.#carried[n] = visible;
    }
    return {
      row,
      label: labelOf(shown),
      word: wordOf(own < 0 ? shown : texts, this.#words),
      form: own < 0 ? undefined : this.#formOf(texts[own] ?? '', own, indentOf(this.#cells, row, labels[own] ?? 0)),
      hasFigures: hasFigures(this.#cells, row, this.#columns),
      group: own > 0 ? this.#carried.slice(0, own).join('\u0000') : '',
    };
  }

  /** Rows below each other mostly stand alike; they share what says so. */
  #formOf(text: string, column: number, extraIndent: number): LabelForm {
    const form = labelForm(text, column, extraIndent);
    const last = this.#form;
    if (last?.column === form.column && last.indent === form.indent && last.mark === form.mark) return last;
    this.#form = form;
    return form;
  }

  #shownAt(row: number, column: number, text: string): string {
    if (!isBlank(text) || !this.#cells.grid.mergeAt(row, column)) return text;
    const { value } = this.#cells.grid.shownAt(row, column);
    return typeof value === 'string' ? value : '';
  }
}

function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}

/** The labels of a row in one text, each once. */
function labelOf(shown: readonly string[]): string {
  let label = '';
  for (let n = 0; n < shown.length; n++) {
    const text = shown[n] ?? '';
    if (text === '' || shown.indexOf(text) < n) continue;
    const plain = hasUnevenSpaces(text) ? collapseSpaces(text) : text;
    label = label === '' ? plain : `${label} ${plain}`;
  }
  return label;
}

/** The first word of a row's labels; those that may be one, such as `1번 부서`, come again and again. */
function wordOf(texts: readonly string[], known: Map<string, RowWord>): RowWord {
  for (const text of texts) {
    if (isBlank(text) || !mayNameRow(text)) continue;
    let word = known.get(text);
    if (word === undefined) {
      word = rowWord(text);
      if (known.size < MOST_REMEMBERED) known.set(text, word);
    }
    if (word !== 'none') return word;
  }
  return 'none';
}

function indentOf(cells: Cells, row: number, column: number): number {
  const { sheet } = cells.grid;
  return 2 * (sheet.appearance?.indents[row - sheet.row]?.[column - sheet.column] ?? 0);
}

function isFigure(kind: number): boolean {
  return (
    kind === CellKind.number ||
    kind === CellKind.figure ||
    kind === CellKind.dash ||
    kind === CellKind.error ||
    kind === CellKind.room ||
    kind === CellKind.term
  );
}

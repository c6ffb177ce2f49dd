import { readCells, type Cells } from './cells.ts';
import { readAbove, type Above } from './layout/above.ts';
import { blocksOf } from './layout/block.ts';
import { joined } from './layout/join.ts';
import { pastedTexts, type PastedText } from './layout/pasted.ts';
import { tablesIn, type BlockContent, type RawTable } from './layout/raw-table.ts';
import { partedSideBySide } from './layout/side-by-side.ts';
import { understandLong } from './long-form.ts';
import { standingOf, type Standing } from './orient.ts';
import { handOver } from './memory.ts';
import type { RecognitionOptions } from './recognition-options.ts';
import { isQuotientRule, type Rule } from './relation/relation.ts';
import { rowWord } from './row/row-words.ts';
import type { SheetSnapshot } from './snapshot.ts';
import { finish, type Steps } from './steps.ts';
import type { Table } from './table.ts';
import type { CutTable } from './cut-table.ts';
import { isDenied, understand } from './understand.ts';
import { plainView, turnedView } from './view.ts';

/**
 * Finds the tables of a sheet from its cells alone (표 인식): where they are, what each column and row is, what adds up what,
 * and how columns follow from others. Titles, unit notes and footnotes around them are read; the sheet is not changed.
 */
export function recognise(sheet: SheetSnapshot, options: RecognitionOptions = {}): readonly Table[] {
  return finish(recogniseSteps(sheet, options));
}

/** {@link recognise}, step by step. */
export function* recogniseSteps(sheet: SheetSnapshot, options: RecognitionOptions = {}): Steps<readonly Table[]> {
  const { tables } = yield* recognitionSteps(sheet, options);
  return tables;
}

/** The tables of a sheet with the cells they were made out of, so that the sheet can be looked at again after changes. */
export interface Recognition {
  readonly cells: Cells;
  readonly tables: readonly Table[];
}

/**
 * {@link recognise} once more or for the first time, step by step.
 *
 * @param before what was made of the same sheet before some of its cells changed; the result is the same without it
 */
export function* recognitionSteps(
  sheet: SheetSnapshot,
  options: RecognitionOptions,
  before?: Recognition,
): Steps<Recognition> {
  if (before?.cells.grid.sheet === sheet) return before;
  const cells = yield* readCells(sheet, before?.cells);
  if (before) handOver(before.cells, cells);
  const contents: BlockContent[] = [];
  for (const block of blocksOf(cells)) {
    contents.push(yield* tablesIn(cells, block));
    yield 0;
  }
  const tables: Table[] = [];
  const cutOut = joined(cells, contents).flatMap((raw) => partedSideBySide(cells, raw));
  for (const [n, raw] of cutOut.entries()) {
    const table = yield* tableOf(cells, raw, cutOut[n - 1], options);
    if (table) tables.push(table);
    yield 0;
  }
  for (const text of yield* pastedTexts(cells, tables)) tables.push(...(yield* tablesInText(cells, text, options)));
  tables.sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column);
  return { cells, tables };
}

/** The tables of parted lines of text; what stands above them on the sheet names them. */
function* tablesInText(
  cells: Cells,
  { view, row, column }: PastedText,
  options: RecognitionOptions,
): Steps<readonly Table[]> {
  const { sheet } = view.cells.grid;
  const block = { row: 0, column: 0, rows: sheet.values.length, columns: view.cells.width };
  const found: Table[] = [];
  for (const raw of (yield* tablesIn(view.cells, block)).tables) {
    const top = raw.heading.first === 0 ? readAbove(cells.grid, { row, top: 0, column, columns: 1 }) : undefined;
    const above =
      top ?? readAbove(view.cells.grid, { row: raw.heading.first, top: 0, column: 0, columns: block.columns });
    const table = yield* understand({
      options,
      view,
      column: 0,
      columns: block.columns,
      heading: raw.heading,
      body: raw.body,
      repeated: raw.repeated,
      above,
    });
    if (table) found.push({ ...table, sheet: cells.grid.sheet.name });
  }
  return found;
}

function* tableOf(
  cells: Cells,
  raw: RawTable,
  before: RawTable | undefined,
  options: RecognitionOptions,
): Steps<Table | undefined> {
  const { block, heading } = raw;
  const above = aboveOf(cells, raw, before);
  const cut: CutTable = {
    view: plainView(cells),
    column: block.column,
    columns: block.columns,
    heading,
    body: raw.body,
    repeated: raw.repeated,
    above,
    options,
  };
  const standing = standingOf(cells, raw);
  switch (standing.orientation) {
    case 'rows': {
      const plain = yield* understand(cut);
      return (yield* turnedByFigures(cut, standing, plain)) ?? plain;
    }
    case 'columns': {
      const turned = yield* understandTurned(cut, standing);
      return turned ?? (isDenied(turnedCut(cut, standing)) ? undefined : yield* understand(cut));
    }
    case 'long':
      return (yield* understandLong(cut, raw, standing)) ?? (yield* understand(cut));
  }
}

/** Larger tables have one thing a row. */
const MOST_TURNED = 30;

/**
 * Where no word says how a table stands, its figures may: differences and quotients that hold down the columns and not along the
 * rows make its rows the measures.
 */
function* turnedByFigures(cut: CutTable, standing: Standing, plain: Table | undefined): Steps<Table | undefined> {
  const { body, columns, repeated } = cut;
  const isSmall = body.length <= MOST_TURNED && columns <= MOST_TURNED && repeated.length === 0;
  if (!isSmall || body.length < 2 || standing.labels.length !== 1) return undefined;
  if (plain ? directed(plain) > 0 || namesItems(plain) : isDenied(cut)) return undefined;
  const turned = yield* understandTurned(cut, standing);
  const isAlone = !plain || (plain.relations.length === 0 && !plain.sums.some(({ fits }) => fits > 0));
  const isBetter = directed(turned) > 0 || (isAlone && turned?.relations.some(({ isSure }) => isSure) === true);
  return isBetter ? turned : undefined;
}

/** Whether words say that the rows are added up or compared: a total at an end, 증감 below the amounts. */
function namesItems({ rows }: Table): boolean {
  const words = rows.map(({ label }) => rowWord(label));
  return (
    words.includes('reference') || [words[0], words.at(-1)].some((word) => word === 'total' || word === 'subtotal')
  );
}

/** How many columns follow from others in a way that sums do not: as differences or quotients. */
function directed(table: Table | undefined): number {
  const relations = table?.relations.filter(({ isSure, fits }) => isSure && fits > 1) ?? [];
  return relations.filter(({ rule }) => isQuotientRule(rule) || hasDifference(rule)).length;
}

function hasDifference(rule: Rule): boolean {
  return rule.kind === 'linear' && rule.terms.some(({ sign }) => sign < 0);
}

function* understandTurned(cut: CutTable, standing: Standing): Steps<Table | undefined> {
  const table = yield* understand(turnedCut(cut, standing));
  return table && { ...table, orientation: 'columns' };
}

/** Turns a table at its diagonal: its columns of names become the heading, its headings the names. */
function turnedCut(cut: CutTable, { labels }: Standing): CutTable {
  const { heading, body, view } = cut;
  const rows = (body.at(-1) ?? heading.last) - heading.first + 1;
  const columns = headedColumns(cut);
  const names = (labels.at(-1) ?? cut.column) - cut.column + 1;
  return {
    ...cut,
    view: turnedView(view.cells, { row: heading.first, column: cut.column, rows, columns }),
    column: 0,
    columns: rows,
    heading: { first: 0, last: names - 1 },
    body: Array.from({ length: columns - names }, (_, n) => names + n),
    repeated: [],
    isPart: true,
  };
}

/** The columns up to the last one with a heading or figures. */
function headedColumns({ view: { cells }, heading, body, column, columns }: CutTable): number {
  for (let count = columns; count > 1; count--) {
    const last = column + count - 1;
    for (let row = heading.first; row <= heading.last; row++) if (!cells.grid.isEmpty(row, last)) return count;
    if (body.some((row) => !cells.grid.isEmpty(row, last))) return count;
  }
  return columns;
}

/** What stands above a table; one that begins right below another has the units of that. */
function aboveOf(cells: Cells, { block, heading, top }: RawTable, before: RawTable | undefined): Above {
  const { column, columns } = block;
  const own = readAbove(cells.grid, { row: heading.first, top, column, columns });
  const last = before?.body.at(-1);
  if (own.units.length > 0 || before === undefined || last !== heading.first - 1 || before.block !== block) return own;
  const { unit, units } = aboveOf(cells, before, undefined);
  return { ...own, unit, units };
}

import { DIVISION_BUDGET, PROGRAMME_BUDGET, type Column, type Rectangle } from '../../core/index.ts';
import { layOutHeading } from '../build/heading.ts';
import { AMOUNT_FORMAT, bodyStyle, CAPTION_STYLE, NOTE_STYLE, TITLE_STYLE } from '../build/style.ts';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../ooxml/index.ts';
import { BUDGET_STATUS, PROGRAMME_BUDGETS, type ProgrammeBudgetTable } from './report-2015.ts';

/** The sample workbook: the tables of the office's report of 2015 as staff typed them, without formulas, mistakes included. */
export function report2015(): WorkbookDescription {
  return {
    sheets: [budgetStatus(), results()],
    properties: {
      title: '2015 주요업무 추진실적 예산현황(표본)',
      creator: 'Gujeong',
      created: '2015-10-31T00:00:00Z',
    },
  };
}

const PRINT = { orientation: 'portrait', fitsWidth: true, footer: '&C- &P -', isCentred: true } as const;

const text = (row: number, column: number, value: string, style: CellDescription['style']): CellDescription => ({
  row,
  column,
  content: { kind: 'value', value },
  ...(style ? { style } : {}),
});

/** Ⅰ-4 예산현황: 계 first, nine lines. */
function budgetStatus(): SheetDescription {
  const columns = DIVISION_BUDGET.columns.filter(({ isOptional }) => !isOptional);
  const heading = layOutHeading(columns, 2);
  const top = 2 + heading.rows;
  const body = BUDGET_STATUS.flatMap((line, n) => {
    const figures = [line.programme, line.budget, line.executed, line.planned, line.balance];
    return columns.map(({ unit }, column): CellDescription => {
      const isTotal = n === 0;
      const numberFormat = unit === 'text' ? '@' : AMOUNT_FORMAT;
      const style = bodyStyle({ unit, isTotal, isInput: false, numberFormat, isCentred: isTotal && unit === 'text' });
      return { row: top + n, column, content: { kind: 'value', value: figures[column] ?? null }, style };
    });
  });
  return {
    name: '예산현황',
    cells: [
      text(0, 0, '4. 예산현황', TITLE_STYLE),
      text(1, columns.length - 1, '(단위: 천원)', NOTE_STYLE),
      ...heading.cells,
      ...body,
    ],
    columns: [
      { first: 0, last: 0, width: 30 },
      { first: 1, last: 4, width: 15 },
    ],
    rows: [{ row: 0, height: 30 }, ...heading.heights, ...BUDGET_STATUS.map((_, n) => ({ row: top + n, height: 32 }))],
    merges: heading.merges,
    hidesGridLines: true,
    frozen: { rows: top, columns: 0 },
    print: PRINT,
  };
}

/** Each programme takes a title, a caption, the heading, the figures and an empty row. */
const BLOCK_ROWS = 5;
const FIRST_BLOCK = 2;
const FIGURES_ROW = 3;

/** Ⅱ 추진실적: the budget tables of the eleven programmes below each other. */
function results(): SheetDescription {
  const blocks = PROGRAMME_BUDGETS.map((table, n) => programmeBlock(table, FIRST_BLOCK + n * BLOCK_ROWS));
  const rowOf = (n: number, row: number): number => FIRST_BLOCK + n * BLOCK_ROWS + row;
  return {
    name: '추진실적',
    cells: [text(0, 0, '2. 주요업무 추진실적', TITLE_STYLE), ...blocks.flatMap(({ cells }) => cells)],
    columns: [
      { first: 0, last: 1, width: 28 },
      { first: 2, last: 2, width: 16 },
    ],
    rows: [
      { row: 0, height: 30 },
      ...PROGRAMME_BUDGETS.flatMap((_, n) => [
        { row: rowOf(n, 0), height: 24 },
        { row: rowOf(n, FIGURES_ROW), height: 36 },
      ]),
    ],
    merges: blocks.flatMap(({ merges }) => merges),
    hidesGridLines: true,
    print: { ...PRINT, pageBreaks: [rowOf(6, 0)] },
  };
}

function programmeBlock(
  table: ProgrammeBudgetTable,
  row: number,
): { readonly cells: readonly CellDescription[]; readonly merges: readonly Rectangle[] } {
  const columns: readonly Column[] = PROGRAMME_BUDGET.columns.map((column) =>
    // the report of 2015 still spells 집행율
    column.role === 'rate' ? { ...column, heading: { ...column.heading, ko: '집행율(%)' } } : column,
  );
  const heading = layOutHeading(columns, row + 2);
  const figures = [table.budget, table.executed, table.rate];
  const body = columns.map(({ unit }, column): CellDescription => {
    const numberFormat = unit === 'percent' ? table.rateFormat : 'General';
    const style = bodyStyle({ unit, isTotal: false, isInput: false, numberFormat, isCentred: true });
    return { row: row + FIGURES_ROW, column, content: { kind: 'value', value: figures[column] ?? null }, style };
  });
  const cells = [
    text(row, 0, `${table.number} ${table.title}`, CAPTION_STYLE),
    text(row, 2, table.team, NOTE_STYLE),
    text(row + 1, 0, table.caption, { vertical: 'center' }),
    text(row + 1, 2, `(단위: ${table.unit})`, NOTE_STYLE),
    ...heading.cells,
    ...body,
  ];
  return { cells, merges: heading.merges };
}

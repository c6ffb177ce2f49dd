import { BLANK, type Rectangle } from '../../../core/index.ts';
import type { CellDescription, SheetDescription, StyleDescription, TableDescription } from '../../ooxml/index.ts';
import { cellContent } from '../figure/figure.ts';
import {
  AMOUNT_FORMAT,
  CALCULATED_HEADING_STYLE,
  CALCULATED_STYLE,
  DATE_FORMAT,
  ENTRY_STYLE,
  HEADING_STYLE,
  LINE_STYLE,
  rateFormat,
  TAB_COLOUR,
  TITLE_STYLE,
} from '../style.ts';
import { conditionalFormats } from './alert-formats.ts';
import type { FilledColumn, FilledTable } from './filled-table.ts';
import { entryRuleOf, type InputTable } from './input-table.ts';
import { validations } from './validations.ts';

const TITLE_ROW = 0;
const HINT_ROW = 1;
const HEADING_ROW = 2;
const TOP = HEADING_ROW + 1;
/** A page across: what is wider is printed on its side. */
const PORTRAIT_CHARACTERS = 95;

/** The name of the sheet a table stands on. */
export function inputSheetName({ input }: FilledTable, suffix: string): string {
  return `${input.name} 입력${suffix}`;
}

/** The cells of a table without its heading. */
export function bodyRange({ input, columns }: FilledTable): Rectangle {
  return { row: TOP, column: 0, rows: input.capacity, columns: columns.length };
}

/** The sheet of an input table (입력 시트): title, hint, heading row, records; entries unlocked, the rest protected. */
export function inputSheet(table: FilledTable, suffix: string): SheetDescription {
  const { input, columns } = table;
  const widths = columns.map((column) => widthOf(input, column));
  const body = bodyRange(table);
  return {
    name: inputSheetName(table, suffix),
    tabColour: TAB_COLOUR.input,
    cells: [
      {
        row: TITLE_ROW,
        column: 0,
        content: { kind: 'value', value: `${input.form.title.ko} 입력` },
        style: TITLE_STYLE,
      },
      {
        row: HINT_ROW,
        column: 0,
        content: { kind: 'value', value: input.hint },
        style: { ...LINE_STYLE, wraps: false },
      },
      ...columns.map(headingCell),
      ...columns.flatMap((column, index) => bodyCells(input, column, index)),
    ],
    columns: widths.map((width, column) => ({ first: column, last: column, width })),
    rows: [
      { row: TITLE_ROW, height: 30 },
      { row: HINT_ROW, height: 20 },
      { row: HEADING_ROW, height: 34 },
      ...Array.from({ length: input.capacity }, (_, n) => ({ row: TOP + n, height: 20 })),
    ],
    frozen: { rows: TOP, columns: Math.max(1, columns.findIndex(({ column }) => column.role === 'label') + 1) },
    hidesGridLines: true,
    protection: { allows: ['formatColumns', 'formatRows', 'sort', 'autoFilter'] },
    tables: [tableDescription(table)],
    validations: validations(table, body, suffix),
    conditionalFormats: conditionalFormats(table, body, suffix),
    print: {
      orientation: widths.reduce((a, b) => a + b, 0) > PORTRAIT_CHARACTERS ? 'landscape' : 'portrait',
      fitsWidth: true,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      header: '&R&A',
      footer: '&C&P / &N',
      isCentred: true,
    },
  };
}

function tableDescription({ name, columns, input }: FilledTable): TableDescription {
  return {
    name,
    range: { row: HEADING_ROW, column: 0, rows: input.capacity + 1, columns: columns.length },
    columns: columns.map(({ heading, formula }) => ({ name: heading, ...(formula === BLANK ? {} : { formula }) })),
  };
}

function headingCell({ heading, formula }: FilledColumn, column: number): CellDescription {
  const style = formula === BLANK ? HEADING_STYLE : CALCULATED_HEADING_STYLE;
  return { row: HEADING_ROW, column, content: { kind: 'value', value: heading }, style };
}

function bodyCells(input: InputTable, filled: FilledColumn, column: number): readonly CellDescription[] {
  const { formula, entries } = filled;
  const style = bodyStyleOf(input, filled);
  const format = input.fields?.[filled.column.key]?.format;
  const formatAt = (n: number): string | undefined => (typeof format === 'string' ? format : format?.[n]);
  return entries.map((entry, n) => ({
    row: TOP + n,
    column,
    content: cellContent(formula === BLANK ? entry : { formula, value: entry }),
    style: format === undefined ? style : { ...style, numberFormat: formatAt(n) ?? AMOUNT_FORMAT },
  }));
}

function bodyStyleOf(input: InputTable, { column, formula }: FilledColumn): StyleDescription {
  const isCalculated = formula !== BLANK;
  const rule = entryRuleOf(input, column);
  const base = isCalculated ? CALCULATED_STYLE : ENTRY_STYLE;
  if (isCalculated || rule.kind === 'number') {
    const numberFormat = column.unit === 'percent' ? (isCalculated ? rateFormat(1) : 'General') : AMOUNT_FORMAT;
    return { ...base, horizontal: 'right', indent: 1, numberFormat };
  }
  if (rule.kind === 'date') return { ...base, horizontal: 'center', numberFormat: DATE_FORMAT };
  if (rule.kind === 'text') return { ...base, horizontal: 'left', indent: 1, numberFormat: '@', wraps: true };
  return { ...base, horizontal: 'center', numberFormat: '@' };
}

const WIDTHS = { key: 11, code: 15, date: 14, text: 30, number: 15 } as const;

function widthOf(input: InputTable, { column }: FilledColumn): number {
  const own = input.fields?.[column.key]?.width;
  if (own !== undefined) return own;
  if (column.unit === 'percent') return 12;
  return WIDTHS[column.measure === BLANK ? entryRuleOf(input, column).kind : 'number'];
}

import {
  BLANK,
  calculate,
  columnLetters,
  columnOf,
  doubleOfFixed,
  entryAt,
  HALF_UP_1,
  toExcelFormula,
  totalOrBlankFormula,
  type CellContent,
  type CellValue,
  type Column,
  type ColumnEntry,
  type Fixed,
  type Form,
  type FormColumns,
  type Rounding,
} from '../../core/index.ts';
import type { CellDescription, SheetDescription } from '../ooxml/index.ts';
import { layOutHeading } from './heading.ts';
import { bodyStyle, formatOf, NOTE_STYLE, TITLE_STYLE, widthOf } from './style.ts';

/** One row of a filled form: its label and its figures by column key; what is left out is blank. */
export interface FormRow {
  readonly label: string;
  readonly figures: Readonly<Record<string, Fixed>>;
}

/** What a sheet is built from. */
export interface FormSheetOptions {
  readonly sheetName: string;
  readonly title: string;
  /** The rows to fill in; blank ones are room for entries. */
  readonly rows: readonly FormRow[];
  readonly rateRounding?: Rounding;
}

/** Where the form stands on its sheet: title, unit note, heading, then the rows. */
const TITLE_ROW = 0;
const UNIT_ROW = 1;
const HEADING_ROW = 2;

/** A form laid out on a sheet: every cell's place follows from it. */
interface Layout {
  readonly form: Form;
  readonly rounding: Rounding;
  /** First sheet row of the body. */
  readonly top: number;
  /** Sheet row of the total, if the form has one. */
  readonly totalRow: number | undefined;
  readonly itemRows: readonly number[];
}

/**
 * Builds a form as a sheet (서식 시트): heading, entry cells, and every total and measure as a native formula
 * with its exact result beside it, so that a program that does not calculate shows the right figures.
 */
export function buildFormSheet(form: Form, options: FormSheetOptions): SheetDescription {
  const { rows, title, sheetName, rateRounding = HALF_UP_1 } = options;
  const heading = layOutHeading(form.columns, HEADING_ROW);
  const layout = layOut(form, HEADING_ROW + heading.rows, rows.length, rateRounding);
  const results = calculateRows(layout, rows);
  const last = form.columns.length - 1;
  return {
    name: sheetName,
    cells: [
      { row: TITLE_ROW, column: 0, content: { kind: 'value', value: title }, style: TITLE_STYLE },
      ...unitNote(form.unit, last),
      ...heading.cells,
      ...bodyCells(layout, rows, results),
    ],
    columns: form.columns.map(({ unit }, column) => ({ first: column, last: column, width: widthOf(unit) })),
    rows: [{ row: TITLE_ROW, height: 30 }, ...heading.heights, ...heights(layout)],
    merges: heading.merges,
    frozen: { rows: layout.top, columns: 0 },
    hidesGridLines: true,
    protection: { allows: ['formatColumns', 'formatRows'] },
    validations: validations(layout),
    print: {
      orientation: 'portrait',
      fitsWidth: true,
      titleRows: { first: HEADING_ROW, last: layout.top - 1 },
      footer: '&C&P / &N',
      isCentred: true,
    },
  };
}

function unitNote(unit: Form['unit'], column: number): readonly CellDescription[] {
  if (unit === BLANK) return [];
  return [{ row: UNIT_ROW, column, content: { kind: 'value', value: `(단위: ${unit})` }, style: NOTE_STYLE }];
}

function layOut(form: Form, top: number, items: number, rounding: Rounding): Layout {
  const isFirst = form.total?.position === 'first';
  const firstItem = isFirst ? top + 1 : top;
  const itemRows = Array.from({ length: items }, (_, n) => firstItem + n);
  const totalRow = form.total === BLANK ? undefined : isFirst ? top : firstItem + items;
  return { form, rounding, top, totalRow, itemRows };
}

/** Sheet rows in the order of the calculation: items first, the total last. */
function calculateRows({ form, rounding, totalRow, itemRows }: Layout, rows: readonly FormRow[]): FormColumns {
  const columns = new Map(
    form.columns
      .filter(({ unit, measure }) => unit !== 'text' && measure === BLANK)
      .map(({ key }) => {
        const entries: ColumnEntry[] = rows.map(({ figures }) => figures[key] ?? BLANK);
        return [key, columnOf(totalRow === undefined ? entries : [...entries, BLANK])] as const;
      }),
  );
  const sums = totalRow === undefined ? [] : [{ place: itemRows.length, addends: itemRows.map((_, n) => n) }];
  return calculate(form, columns, { sums, roundingOf: () => rounding });
}

function bodyCells(layout: Layout, rows: readonly FormRow[], results: FormColumns): CellDescription[] {
  const { form, rounding, totalRow, itemRows } = layout;
  const places = [...itemRows.entries(), ...(totalRow === undefined ? [] : [[itemRows.length, totalRow] as const])];
  return places.flatMap(([place, row]) =>
    form.columns.map((column, c): CellDescription => {
      const isTotal = row === totalRow;
      const isInput = column.measure === BLANK && !isTotal;
      const style = bodyStyle({
        unit: column.unit,
        isTotal,
        isInput,
        numberFormat: formatOf(column.unit, rounding.digits),
        isCentred: isTotal && column.unit === 'text',
      });
      return { row, column: c, content: contentOf(layout, column, row, place, rows, results), style };
    }),
  );
}

function contentOf(
  layout: Layout,
  column: Column,
  row: number,
  place: number,
  rows: readonly FormRow[],
  results: FormColumns,
): CellContent {
  const isTotal = row === layout.totalRow;
  if (column.unit === 'text') {
    const label = isTotal ? (layout.form.total?.label ?? '') : (rows[place]?.label ?? '');
    return { kind: 'value', value: label === '' ? BLANK : label };
  }
  const result = results.get(column.key);
  const entry = result ? entryAt(result, place) : BLANK;
  const formula = formulaOf(layout, column, row);
  if (formula === undefined) return { kind: 'value', value: typeof entry === 'object' ? valueOf(entry) : BLANK };
  return { kind: 'formula', formula, value: valueOf(entry) ?? '' };
}

function valueOf(entry: ColumnEntry): CellValue {
  if (entry === 'dash') return '-';
  return entry === BLANK || entry === 'unreadable' ? BLANK : doubleOfFixed(entry);
}

function formulaOf({ form, rounding, totalRow, itemRows }: Layout, column: Column, row: number): string | undefined {
  const letters = (key: string): string => columnLetters(form.columns.findIndex((each) => each.key === key));
  if (column.measure !== BLANK) {
    const first = itemRows[0] ?? row;
    return toExcelFormula(
      column.measure,
      {
        cellOf: (key) => `${letters(key)}${row + 1}`,
        totalOf: (key) => `${letters(key)}$${(totalRow ?? row) + 1}`,
        runningOf: (key) => `${letters(key)}$${first + 1}:${letters(key)}${row + 1}`,
      },
      rounding,
    );
  }
  return row === totalRow && column.unit !== 'percent' ? totalOrBlankFormula(letters(column.key), itemRows) : undefined;
}

function heights({ itemRows, totalRow }: Layout) {
  return [...itemRows, ...(totalRow === undefined ? [] : [totalRow])].map((row) => ({ row, height: 24 }));
}

/** Entries are numbers: a text in an amount cell is refused as it is typed. */
function validations({ form, itemRows }: Layout): NonNullable<SheetDescription['validations']> {
  const [first] = itemRows;
  if (first === undefined) return [];
  const ranges = form.columns.flatMap(({ unit, measure }, column) =>
    unit !== 'text' && measure === BLANK ? [{ row: first, column, rows: itemRows.length, columns: 1 }] : [],
  );
  const unit = form.unit === BLANK ? '' : `${form.unit} 단위의 `;
  return [
    {
      ranges,
      rule: { kind: 'decimal', operator: 'between', first: -1e15, second: 1e15 },
      prompt: { title: '금액 입력', text: `${unit}숫자만 입력. 없는 값은 빈칸` },
      error: { title: '숫자가 아님', text: `${unit}숫자로 입력. 글자·단위는 입력하지 않음` },
    },
  ];
}

import fc from 'fast-check';
import {
  BLANK,
  calculate,
  columnLetters,
  columnOf,
  doubleOfFixed,
  entryAt,
  fixed,
  toExcelFormula,
  totalOrBlankFormula,
  type CellContent,
  type CellValue,
  type ColumnEntry,
  type FormColumns,
  type Rounding,
} from '../../../core/index.ts';
import { dashWord } from '../../../core/form/growth-word.ts';
import {
  readWorkbook,
  writeWorkbook,
  type CellDescription,
  type SheetDescription,
} from '../../../templates/ooxml/index.ts';
import { recalculatedByLibreOffice } from '../../libreoffice.ts';
import { EVERY_MEASURE, INPUTS, ruleOf } from './every-measure.ts';

/** The largest amount in 천원 the formulas are right for with two decimals: part × 2 × 10^4 stays below 2^53. */
const LARGEST = 4n * 10n ** 11n;

type Row = readonly ColumnEntry[];

const amount: fc.Arbitrary<ColumnEntry> = fc.oneof(
  { weight: 8, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 7n }).map((value) => fixed(value)) },
  { weight: 2, arbitrary: fc.bigInt({ min: -(10n ** 4n), max: 10n ** 4n }).map((value) => fixed(value)) },
  { weight: 1, arbitrary: fc.bigInt({ min: LARGEST / 2n, max: LARGEST }).map((value) => fixed(value)) },
  // small wholes make ties
  { weight: 2, arbitrary: fc.constantFrom(0n, 1n, 2n, 8n, 200n, 2000n).map((value) => fixed(value)) },
  { weight: 1, arbitrary: fc.constantFrom<ColumnEntry>('dash', BLANK) },
);
/** A total over nothing but dashes is 0 in core and empty in the sheet, so every table has a row of numbers. */
const table = fc
  .array(fc.tuple(amount, amount, amount), { minLength: 0, maxLength: 11 })
  .map((rows): readonly Row[] => [...rows, [fixed(3n), fixed(7n), fixed(1n)]]);
const tables: readonly (readonly Row[])[] = [
  ...fc.sample(table, { numRuns: 60, seed: 7 }),
  [
    [fixed(29n), fixed(50n), fixed(0n)],
    [fixed(1n), fixed(2000n), fixed(0n)],
    [fixed(-1n), fixed(2000n), fixed(0n)],
    [fixed(3n), fixed(-2n), fixed(0n)],
    [fixed(0n), fixed(-2n), fixed(0n)],
    [fixed(-3n), fixed(-2n), fixed(0n)],
    [fixed(5n), 'dash', fixed(0n)],
    [BLANK, BLANK, BLANK],
  ],
];

const TOTAL_ROW = 0;
const lettersOf = (key: string): string => columnLetters(EVERY_MEASURE.columns.findIndex((each) => each.key === key));
/** An input that holds a dash is read as zero. */
const isInput = (key: string): boolean => INPUTS.some((input) => input === key);

/** A sheet with the total in the first row, and every cell of a measure as a formula beside what core expects there. */
function sheetOf(rows: readonly Row[], number: number): SheetDescription {
  const items = rows.map((_, n) => n + 1);
  const inputs = new Map(INPUTS.map((key, k) => [key, columnOf([BLANK, ...rows.map((row) => row[k] ?? BLANK)])]));
  const sums = [{ place: TOTAL_ROW, addends: items }];
  const figures = calculate(EVERY_MEASURE, inputs, { sums, roundingOf: ruleOf });
  const cells = [TOTAL_ROW, ...items].flatMap((row) =>
    EVERY_MEASURE.columns.flatMap(({ key, measure }, column): CellDescription[] => {
      if (key === 'label' || (row === TOTAL_ROW && measure?.kind === 'cumulative')) return [];
      return [{ row, column, content: contentOf(figures, key, row, items, ruleOf(key)) }];
    }),
  );
  return { name: `table ${number}`, cells };
}

function contentOf(
  figures: FormColumns,
  key: string,
  row: number,
  items: readonly number[],
  rounding: Rounding,
): CellContent {
  const entryOf = (input: string): ColumnEntry => {
    const column = figures.get(input);
    return column ? entryAt(column, row) : BLANK;
  };
  const entry = entryOf(key);
  const measure = EVERY_MEASURE.columns.find((column) => column.key === key)?.measure ?? BLANK;
  if (measure === BLANK && row !== TOTAL_ROW) return { kind: 'value', value: entry === 'dash' ? '-' : shown(entry) };
  const letters = lettersOf(key);
  if (measure === BLANK) {
    return { kind: 'formula', formula: totalOrBlankFormula(letters, items), value: shown(entry) ?? '' };
  }
  const formula = toExcelFormula(
    measure,
    {
      cellOf: (input) => {
        const cell = `${lettersOf(input)}${row + 1}`;
        return isInput(input) && entryOf(input) === 'dash' ? `N(${cell})` : cell;
      },
      totalOf: (input) => `${lettersOf(input)}$${TOTAL_ROW + 1}`,
      runningOf: (input) => `${lettersOf(input)}$2:${lettersOf(input)}${row + 1}`,
    },
    rounding,
  );
  const signOf = (input: string): number => {
    const value = entryOf(input);
    return typeof value === 'object' && value !== BLANK ? Number(value.coefficient) : 0;
  };
  const value = entry === 'dash' ? dashWord(measure, signOf).ko : (shown(entry) ?? '');
  return { kind: 'formula', formula, value };
}

function shown(entry: ColumnEntry): CellValue {
  return typeof entry === 'object' && entry !== BLANK ? doubleOfFixed(entry) : BLANK;
}

/** LibreOffice keeps the sign of a zero that QUOTIENT cut off a negative; Excel knows one zero. */
const withoutSign = (value: CellValue): CellValue => (value === 0 ? 0 : value);

test('LibreOffice calculates every measure by every rule to the digits of core', () => {
  const ours = writeWorkbook({ sheets: tables.map(sheetOf) });
  const theirs = recalculatedByLibreOffice(new Map([['measures', ours]])).get('measures');
  const [before, after] = [ours, theirs].map((bytes) => readWorkbook(bytes ?? new Uint8Array()));
  if (!before?.ok || !after?.ok) throw new Error('a file cannot be read');
  let cells = 0;
  before.snapshot.sheets.forEach((sheet, n) => {
    const other = after.snapshot.sheets[n];
    sheet.formulas.forEach((row, r) => {
      row.forEach((formula, c) => {
        if (formula === BLANK) return;
        cells += 1;
        const inputs = sheet.values[r]?.slice(0, INPUTS.length);
        const expected = withoutSign(sheet.values[r]?.[c] ?? '');
        const found = withoutSign(other?.values[r]?.[c] ?? '');
        if (expected !== found)
          expect([sheet.name, formula, inputs, found]).toEqual([sheet.name, formula, inputs, expected]);
      });
    });
  });
  expect(cells).toBeGreaterThan(5000);
});

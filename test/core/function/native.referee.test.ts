import fc from 'fast-check';
import type { CellContent, CellValue, FunctionId, FunctionInput } from '../../../core/index.ts';
import {
  readWorkbook,
  writeWorkbook,
  type CellDescription,
  type SheetDescription,
} from '../../../templates/ooxml/index.ts';
import { recalculatedByLibreOffice } from '../../libreoffice.ts';
import { EXAMPLE_CASES, nativeCase, type NativeCase } from './native-cases.ts';

const figure = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });
const amount = figure(0, 10 ** 9);
const mode = fc.constantFrom('반올림', '절사', '절상');

/** Calls with figures nobody chose, a few of each function that divides, dates or counts. */
function sampled(id: FunctionId, inputs: fc.Arbitrary<readonly FunctionInput[]>): readonly NativeCase[] {
  return fc.sample(inputs, { numRuns: 12, seed: 11 }).flatMap((each) => nativeCase(id, each) ?? []);
}

const CASES: readonly NativeCase[] = [
  ...EXAMPLE_CASES,
  ...sampled('BUDGET.EXECUTIONRATE', fc.tuple(amount, amount, figure(0, 3), mode)),
  ...sampled('STATISTICS.GROWTHRATE', fc.tuple(amount, figure(-1, 2), figure(0, 2), mode)),
  ...sampled(
    'DISCLOSURE.RATE',
    fc.tuple(amount, amount, amount, figure(2 * 10 ** 9, 3 * 10 ** 9), fc.constantFrom('A', 'B', 'C')),
  ),
  ...sampled('BUDGET.ELAPSEDRATE', fc.tuple(figure(40_000, 50_000), fc.constantFrom('일', '월'), figure(0, 2))),
  ...sampled('CALENDAR.PRINTDATE', fc.tuple(figure(61, 60_000), fc.constantFrom('없음', '요일'))),
  ...sampled(
    'NUMBER.PRINT',
    fc.tuple(
      figure(-(10 ** 9), 10 ** 9).map((value) => value / 1000),
      figure(0, 2),
    ),
  ),
  ...sampled(
    'NUMBER.ROUND',
    fc.tuple(
      figure(-(10 ** 9), 10 ** 9).map((value) => value / 1000),
      figure(-3, 2),
      mode,
    ),
  ),
  ...sampled(
    'NUMBER.CONVERTUNIT',
    fc.tuple(amount, fc.constant('원'), fc.constantFrom('천원', '백만원', '억원'), figure(0, 2), mode),
  ),
];

/** The formula in A1 beside what the function gives, its figures in row 2 and below J2. */
function sheetOf({ formula, cells, column, expected }: NativeCase, number: number): SheetDescription {
  const value: CellValue = typeof expected === 'number' || typeof expected === 'string' ? expected : null;
  const at = (row: number, place: number, content: CellContent): CellDescription => ({ row, column: place, content });
  return {
    name: `call ${number}`,
    cells: [
      at(0, 0, { kind: 'formula', formula: `=${formula}`, value }),
      ...cells.map((each, place) => at(1, place + 1, { kind: 'value', value: each })),
      ...column.map((each, row) => at(row + 1, 9, { kind: 'value', value: each })),
    ],
  };
}

test('LibreOffice calculates the native formulas to what the functions give', () => {
  const ours = writeWorkbook({ sheets: CASES.map(sheetOf) });
  const read = readWorkbook(recalculatedByLibreOffice(new Map([['functions', ours]])).get('functions') ?? ours);
  if (!read.ok) throw new Error('the file cannot be read');
  expect(CASES.length).toBeGreaterThan(100);
  CASES.forEach(({ id, formula, cells, expected }, n) => {
    const found = read.snapshot.sheets[n]?.values[0]?.[0];
    // LibreOffice keeps the sign of a zero that was cut off a negative
    expect([id, formula, cells, found === 0 ? 0 : found]).toEqual([id, formula, cells, expected === 0 ? 0 : expected]);
  });
});

import fc from 'fast-check';
import { BLANK, isoDate, type Column } from '../../../core/index.ts';
import type { SectionWorkbook } from '../../../templates/build/section.ts';
import type { Settings } from '../../../templates/build/settings.ts';
import {
  entryRuleOf,
  isEntered,
  type EntryRule,
  type Filling,
  type InputRecord,
  type InputTable,
} from '../../../templates/build/table/input-table.ts';
import type { Contents } from '../../../templates/build/workbook.ts';

type Value = InputRecord[string];

/** Amounts as offices have them, with zeros, blanks, negatives, ties and the largest: 10^12 천원. */
const LARGEST = 1_000_000_000_000;

function numbers({ least, most, isWhole }: Extract<EntryRule, { kind: 'number' }>): fc.Arbitrary<Value> {
  const limited = (value: number): number => Math.min(Math.max(value, least), most, LARGEST);
  const within = (weight: number, min: number, max: number): fc.WeightedArbitrary<Value> => {
    return { weight, arbitrary: fc.integer({ min: limited(min), max: limited(max) }) };
  };
  const [small, zero] = [within(2, 0, 40), within(1, 0, 0)];
  if (isWhole) return fc.oneof(small, zero, within(2, 0, 5000), BLANKS);
  if (most <= 100) {
    const tenths = fc.integer({ min: least * 10, max: most * 10 });
    return fc.oneof({ weight: 5, arbitrary: tenths.map((value) => value / 10) }, BLANKS);
  }
  return fc.oneof(small, zero, within(6, 0, 1e7), within(1, LARGEST / 2, LARGEST), within(1, -1e6, -1), BLANKS);
}

const BLANKS: fc.WeightedArbitrary<Value> = { weight: 1, arbitrary: fc.constant(BLANK) };

const WORDS = [
  '구정 주요사업 조정',
  '예산팀',
  '기본경비(기획예산과)',
  '제1회 추경',
  '가·나',
  'A사업',
  '2015년도 "시범" 사업',
];

const dates: fc.Arbitrary<Value> = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((date) => isoDate({ year: 2015, ...date }));

/** What may stand in a column of a record; names and keys are told apart by the record's number. */
function values(input: InputTable, column: Column, record: number): fc.Arbitrary<Value> {
  const rule = entryRuleOf(input, column);
  switch (rule.kind) {
    case 'key':
      return fc.constant(`K${record + 1}`);
    case 'code':
      return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...rule.codes.codes) }, BLANKS);
    case 'date':
      return fc.oneof({ weight: 5, arbitrary: dates }, BLANKS);
    case 'text': {
      const names = fc.constantFrom(...WORDS);
      if (column.role === 'label') return names.map((name) => `${name} ${record + 1}`);
      return fc.oneof({ weight: 5, arbitrary: names }, BLANKS);
    }
    case 'number':
      return numbers(rule);
  }
}

function records(input: InputTable, preset: readonly InputRecord[]): fc.Arbitrary<readonly InputRecord[]> {
  const entered = input.form.columns.filter((column) => isEntered(input, column));
  const isGiven = (record: number, key: string): boolean => preset[record]?.[key] !== undefined;
  const record = (number: number): fc.Arbitrary<InputRecord> =>
    fc.record(
      Object.fromEntries(
        entered.map((column) => [
          column.key,
          isGiven(number, column.key)
            ? fc.constant(preset[number]?.[column.key] ?? BLANK)
            : values(input, column, number),
        ]),
      ),
    );
  const size = input.hasFixedRecords ? fc.constant(preset.length) : fc.integer({ min: 0, max: input.capacity });
  return size.chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => record(number))));
}

const settings: fc.Arbitrary<Settings> = fc.record({
  office: fc.constantFrom('기획예산과', BLANK),
  asOf: fc.oneof(
    fc.record({
      year: fc.integer({ min: 2010, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    fc.constant(BLANK),
  ),
  rounding: fc.record({
    mode: fc.constantFrom('half-up' as const, 'down' as const),
    digits: fc.constantFrom(0 as const, 1 as const, 2 as const),
  }),
});

/** What a workbook of a section may be filled with, told by its tables alone. */
export function fillings({ inputs, preset = {} }: SectionWorkbook): fc.Arbitrary<Omit<Contents, 'suffix'>> {
  const tables = Object.fromEntries(inputs.map((input) => [input.name, records(input, preset[input.name] ?? [])]));
  const filling: fc.Arbitrary<Filling> = fc.record(tables);
  return fc.record({ settings, filling });
}

import fc from 'fast-check';
import {
  callFunction,
  CUSTOM_FUNCTIONS,
  FUNCTION_IDS,
  type FunctionId,
  type FunctionInput,
} from '../../../core/index.ts';
import { constantText } from '../../../core/function/formula-constant.ts';
import { bookFrom, snapshotOf } from '../../excel-host/index.ts';

/** Calculates a native formula in the simulated Excel, over numbers in the cells B2, C2 … and a column from J2 down. */
function calculated(formula: string, cells: readonly number[], column: readonly number[] = []): unknown {
  const rows = Array.from({ length: Math.max(1, column.length) }, (_, row) => [
    ...(row === 0
      ? ['', ...cells, ...Array.from({ length: 8 - cells.length }, () => '')]
      : Array.from({ length: 9 }, () => '')),
    column[row] ?? '',
  ]);
  const book = bookFrom({ sheets: [{ name: '표', cells: [[`=${formula}`], ...rows] }] });
  book.settle(true);
  return snapshotOf(book).sheets[0]?.values[0]?.[0];
}

const REFERENCES = ['B2', 'C2', 'D2', 'E2', 'F2', 'G2'];

/** The arguments as they would stand in a formula: figures in cells, digits, words and left out ones in the formula. */
function textsOf(id: FunctionId, inputs: readonly FunctionInput[]): readonly string[] {
  return inputs.map((input, place) => {
    if (Array.isArray(input))
      return input.every((row) => row.length === 2) ? constantText(input) : `J2:J${input.length + 1}`;
    const isInCell = typeof input === 'number' && CUSTOM_FUNCTIONS[id].parameters[place]?.name.en !== 'cap';
    return isInCell && CUSTOM_FUNCTIONS[id].parameters[place]?.type === 'any'
      ? (REFERENCES[place] ?? '')
      : constantText(input);
  });
}

function plainResult(id: FunctionId, inputs: readonly FunctionInput[]): unknown {
  const answer = callFunction(id, inputs);
  return answer.kind === 'value' ? answer.value : { error: answer.error };
}

/** Examples of figures that have a result: an error is a native formula's own, without a message. */
const WITH_NATIVE = FUNCTION_IDS.flatMap((id) =>
  CUSTOM_FUNCTIONS[id].examples
    .filter(
      ({ inputs }) =>
        callFunction(id, inputs).kind === 'value' && inputs.every((input, place) => isWritten(id, input, place)),
    )
    .filter(({ inputs }) => CUSTOM_FUNCTIONS[id].native(textsOf(id, inputs)) !== null)
    .map((example) => [`${id}(${JSON.stringify(example.inputs)})`, id, example.inputs] as const),
);

function isWritten(id: FunctionId, input: FunctionInput, place: number): boolean {
  return typeof input !== 'string' || CUSTOM_FUNCTIONS[id].parameters[place]?.type === 'string';
}

test('most functions have a native formula', () => {
  expect(new Set(WITH_NATIVE.map(([, id]) => id)).size).toBeGreaterThanOrEqual(16);
});

test.each(WITH_NATIVE)('%s: Excel calculates the same natively', (_, id, inputs) => {
  const formula = CUSTOM_FUNCTIONS[id].native(textsOf(id, inputs)) ?? '';
  const cells = inputs.map((input) => (typeof input === 'number' ? input : 0));
  const column = inputs.flatMap((input) => (Array.isArray(input) ? input.flat().map(Number) : []));
  expect(calculated(formula, cells, column)).toEqual(plainResult(id, inputs));
});

test('native formulas use functions of Excel 2010 only', () => {
  const used = new Set(
    WITH_NATIVE.flatMap(
      ([, id, inputs]) => CUSTOM_FUNCTIONS[id].native(textsOf(id, inputs))?.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [],
    ),
  );
  const known =
    'ABS COUNT COUNTIF DATE DAY IF INT MID MOD MONTH NA QUOTIENT ROUND ROUNDDOWN ROUNDUP SIGN TEXT WEEKDAY YEAR'.split(
      ' ',
    );
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
});

const amount = fc.integer({ min: 0, max: 10 ** 9 });
const mode = fc.constantFrom('반올림', '절사', '절상');
const digits = fc.integer({ min: 0, max: 3 });

describe('for any amounts, digits and mode the native formula gives the same', () => {
  const holds = (id: FunctionId, inputs: readonly FunctionInput[], figures: number): void => {
    const formula = CUSTOM_FUNCTIONS[id].native(textsOf(id, inputs)) ?? '';
    const cells = inputs.slice(0, figures).map(Number);
    expect(calculated(formula, cells)).toEqual(plainResult(id, inputs));
  };

  test.each(['BUDGET.EXECUTIONRATE', 'STATISTICS.SHARE', 'STATISTICS.GROWTHRATE'] as const)('%s', (id) => {
    fc.assert(
      fc.property(amount, amount, digits, mode, (a, b, count, how) => holds(id, [a, b, count, how], 2)),
      { numRuns: 60 },
    );
  });

  test.each(['BUDGET.YEARENDRATE', 'FINANCE.INDEPENDENCE'] as const)('%s', (id) => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => holds(id, [a, b, c], 3)),
      { numRuns: 60 },
    );
  });

  test('BUDGET.ELAPSEDRATE', () => {
    const day = fc.integer({ min: 36_526, max: 55_000 });
    fc.assert(
      fc.property(day, fc.constantFrom('일', '월'), (serial, basis) => holds('BUDGET.ELAPSEDRATE', [serial, basis], 1)),
      { numRuns: 80 },
    );
  });
});

import fc from 'fast-check';
import {
  callFunction,
  exact,
  fixedText,
  roundFixed,
  type FunctionId,
  type FunctionInput,
  type RoundingMode,
} from '../../../core/index.ts';

function valueOf(id: FunctionId, ...inputs: readonly FunctionInput[]): unknown {
  const answer = callFunction(id, inputs);
  return answer.kind === 'value' ? answer.value : answer.error;
}

const LARGEST = 10 ** 15;
const won = fc.integer({ min: -LARGEST, max: LARGEST });
const count = fc.integer({ min: 0, max: 10 ** 6 });
/** A figure of at most three decimals, as a cell holds it. */
const figure = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((thousandths) => thousandths / 1000);

describe('notation', () => {
  test('an amount in Hangul is read back', () => {
    fc.assert(
      fc.property(won, (amount) =>
        expect(valueOf('NUMBER.READ', String(valueOf('NUMBER.WONINHANGUL', amount)))).toBe(amount),
      ),
    );
  });

  test('a figure printed is read back', () => {
    fc.assert(
      fc.property(figure, (value) =>
        expect(valueOf('NUMBER.READ', String(valueOf('NUMBER.PRINT', value)))).toBe(value === 0 ? 0 : value),
      ),
    );
  });

  test('a date printed is read back', () => {
    const serial = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(serial, (day) =>
        expect(valueOf('NUMBER.READ', String(valueOf('CALENDAR.PRINTDATE', day)))).toBe(day),
      ),
    );
  });

  test('an amount converted there and back is the same', () => {
    const unit = fc.constantFrom('원', '천원', '백만원', '억원');
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 7), max: 10 ** 7 }), unit, unit, (amount, from, to) => {
        const there = Number(valueOf('NUMBER.CONVERTUNIT', amount, from, to));
        expect(valueOf('NUMBER.CONVERTUNIT', there, to, from)).toBe(amount);
      }),
    );
  });

  test('rounding is that of core, digit for digit', () => {
    const modes: readonly (readonly [string, RoundingMode])[] = [
      ['반올림', 'half-up'],
      ['절사', 'down'],
      ['절상', 'up'],
    ];
    fc.assert(
      fc.property(figure, fc.integer({ min: -3, max: 3 }), fc.constantFrom(...modes), (value, digits, [word, mode]) => {
        expect(valueOf('NUMBER.ROUND', value, digits, word)).toBe(
          Number(fixedText(roundFixed(exact(value), { mode, digits }))) + 0,
        );
      }),
    );
  });
});

describe('figures', () => {
  test('예산현액 = 지출액 + 이월액 + 반납금 + 집행잔액', () => {
    fc.assert(
      fc.property(won, count, count, count, (current, paid, carried, returned) => {
        expect(
          Number(valueOf('BUDGET.SETTLEDBALANCE', current, paid, carried, returned)) + paid + carried + returned,
        ).toBe(current);
      }),
    );
  });

  test('a share and the share of the rest make 100', () => {
    fc.assert(
      fc.property(count, count, (part, rest) => {
        fc.pre(part + rest > 0);
        const [own, other] = [part, rest].map((each) =>
          Math.round(Number(valueOf('STATISTICS.SHARE', each, part + rest, 6)) * 1e6),
        );
        expect(Math.abs((own ?? 0) + (other ?? 0) - 100e6)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('fitted shares make exactly 100', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (parts) => {
        fc.pre(parts.some((part) => part > 0));
        const shares = valueOf(
          'STATISTICS.SHARES',
          parts.map((part) => [part]),
          1,
          '맞춤',
        );
        const tenths = Array.isArray(shares) ? shares.flat().map((share) => Math.round(Number(share) * 10)) : [];
        expect(tenths.reduce((sum, share) => sum + share, 0)).toBe(1000);
      }),
    );
  });

  test('a rank does not depend on the order of the range, and the first is the highest', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(scores, fc.constantFrom('일반', '연속', '하위'), (all, ties) => {
        const rankIn = (range: readonly number[], score: number): unknown =>
          valueOf(
            'EVALUATION.RANK',
            score,
            range.map((each) => [each]),
            ties,
          );
        const ordered = [...all].sort((a, b) => b - a);
        for (const score of all) expect(rankIn(all, score)).toBe(rankIn(ordered, score));
        if (ties !== '하위') expect(rankIn(all, Math.max(...all))).toBe(1);
      }),
    );
  });

  test('working days add up along the way', () => {
    const days = fc.array(fc.integer({ min: 45_000, max: 45_900 }), { minLength: 3, maxLength: 3 });
    const ordered = days.map((all) => [...all].sort((a, b) => a - b));
    const between = (from = 0, to = 0): number => Number(valueOf('CALENDAR.BUSINESSDAYS', from, to));
    fc.assert(
      fc.property(ordered, ([a, b, c]) => expect(between(a, b) + between(b, c)).toBe(between(a, c))),
      { numRuns: 30 },
    );
  });
});

describe('cells as Excel hands them over', () => {
  test.each([
    ['a blank cell is zero, as 0 or as nothing', 'BUDGET.EXECUTIONRATE', [null, 1000], 0],
    ['a budget of a blank cell is zero, too', 'BUDGET.EXECUTIONRATE', [0, null], '-'],
    ['an empty text of a formula is missing', 'BUDGET.EXECUTIONRATE', ['', 1000], '#VALUE!'],
    ['a range of one cell is its cell', 'BUDGET.EXECUTIONRATE', [[[430]], [[1000]]], 43],
    ['a range of more cells is not one', 'BUDGET.EXECUTIONRATE', [[[430], [1]], 1000], '#VALUE!'],
    ['a dash is zero', 'BUDGET.EXPECTEDBALANCE', [1000, '-', '-'], 1000],
    [
      'an amount beyond 2^53 stays exact to the 15 digits of a cell',
      'BUDGET.EXPECTEDBALANCE',
      [1e15, 1],
      999_999_999_999_999,
    ],
    ['a half is rounded away from zero', 'STATISTICS.SHARE', [-1, 8, 1], -12.5],
    ['29 of 50 truncates to 58', 'STATISTICS.SHARE', [29, 50, 0, '버림'], 58],
    ['digits in a word are refused', 'STATISTICS.SHARE', [1, 2, 1.5], '#VALUE!'],
    ['a mode nobody knows is refused', 'STATISTICS.SHARE', [1, 2, 1, '오사오입'], '#VALUE!'],
    ['the day that never was is no date', 'CALENDAR.PRINTDATE', [60], '#VALUE!'],
    ['a time of day is dropped', 'CALENDAR.PRINTDATE', [42308.75], '2015. 10. 31.'],
    ['a cap of a blank cell is none', 'EVALUATION.ACHIEVEMENT', [5, 4, 0, 0], 125],
    [
      'words take no part in a mean',
      'EVALUATION.MEANACHIEVEMENT',
      [
        [
          [80, '미정'],
          ['', 90],
        ],
      ],
      85,
    ],
    ['a range of words has no mean', 'EVALUATION.MEANACHIEVEMENT', [[['미정'], ['']]], '#VALUE!'],
    [
      'grades in any order',
      'EVALUATION.GRADE',
      [
        85,
        [
          ['나', 80],
          ['가', 90],
          ['다', ''],
        ],
      ],
      '나',
    ],
    [
      'the lowest grade has no bound',
      'EVALUATION.GRADE',
      [
        10,
        [
          ['나', 80],
          ['가', 90],
          ['다', ''],
        ],
      ],
      '다',
    ],
  ] as const)('%s', (_, id, inputs, expected) => expect(valueOf(id, ...inputs)).toBe(expected));
});

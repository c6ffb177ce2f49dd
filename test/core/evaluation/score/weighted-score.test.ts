import fc from 'fast-check';
import { adjustScore } from '../../../../core/evaluation/score/adjustment.ts';
import {
  weightedScore,
  type UnmeasuredWeight,
  type WeightedItem,
} from '../../../../core/evaluation/score/weighted-score.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { kinds, over, said } from '../exactly.ts';

const place = { record: '사업', field: { ko: '가중치', en: 'weights' } };
const item = (id: string, weight: number | null, score: number | null, isMeasurable = true): WeightedItem => ({
  id,
  weight: weight === null ? null : exact(weight),
  score: score === null ? null : over(score),
  isMeasurable,
});
const roll = (items: readonly WeightedItem[], unmeasured: UnmeasuredWeight = 'redistribute') => {
  const { value, problems } = weightedScore(items, { unmeasured, weightsTotal: 'hundred', place });
  return { score: said(value.score), points: said(value.points), base: said(value.base), problems };
};

describe('weightedScore', () => {
  test('the weighted mean and the points earned', () => {
    expect(roll([item('가', 60, 90), item('나', 40, 80)])).toEqual({
      score: '86/1',
      points: '86/1',
      base: '100/1',
      problems: [],
    });
  });
  test('equal weights when none is given', () => {
    expect(roll([item('가', null, 90), item('나', null, 80), item('다', null, 70)])).toEqual({
      score: '80/1',
      points: '80/1',
      base: '100/1',
      problems: [],
    });
  });

  const unmeasurable = [item('가', 50, 90), item('나', 30, 70), item('다', 20, null, false)];
  test.each<[UnmeasuredWeight, string, string, string]>([
    // (50·90 + 30·70) ÷ 80
    ['redistribute', '165/2', '165/2', '100/1'],
    // (60·90 + 40·70) ÷ 100
    ['redistribute-equally', '82/1', '82/1', '100/1'],
    ['exclude', '165/2', '66/1', '80/1'],
  ])('an unmeasurable indicator under %s', (unmeasured, score, points, base) => {
    expect(roll(unmeasurable, unmeasured)).toEqual({ score, points, base, problems: [] });
  });

  test('missing is not zero', () => {
    expect(roll([item('가', 60, 90), item('나', 40, null)])).toEqual({
      score: '-',
      points: '-',
      base: '100/1',
      problems: [{ kind: 'score-incomplete', ...place, found: '나' }],
    });
  });
  test('weights that are not 100 are said, and the mean still made', () => {
    const { score, problems } = roll([item('가', 60, 90), item('나', 30, 60)]);
    expect(score).toBe('80/1');
    expect(problems).toEqual([{ kind: 'weights-not-100', ...place, found: '90' }]);
    expect(kinds(roll([item('가', 60.5, 90), item('나', 39.5, 60)]).problems)).toEqual([]);
    expect(kinds(roll([item('가', 60.5, 90), item('나', 39.6, 60)]).problems)).toEqual(['weights-not-100']);
  });
  test('only some weights', () => {
    expect(roll([item('가', 100, 90), item('나', null, 60)])).toMatchObject({
      score: '-',
      base: '100/1',
      problems: [{ kind: 'field-missing', ...place }],
    });
    // what is given counts, what is not is no equal part
    expect(roll([item('가', 60, 90), item('나', null, 60)], 'exclude').base).toBe('60/1');
  });
  test('relative weights only compare', () => {
    const items = [item('가', 3, 90), item('나', 1, 50)];
    const rolled = weightedScore(items, { unmeasured: 'exclude', weightsTotal: 'relative', place });
    expect(said(rolled.value.score)).toBe('80/1');
    expect(rolled.problems).toEqual([]);
  });
  test('nothing, or nothing measured', () => {
    expect(roll([])).toEqual({ score: '-', points: '-', base: '0/1', problems: [] });
    expect(roll([item('가', 100, null, false)])).toEqual({ score: '-', points: '-', base: '0/1', problems: [] });
    expect(roll([item('가', null, null, false)], 'redistribute-equally').base).toBe('0/1');
  });
  test('zero weights give nothing', () => {
    expect(roll([item('가', 0, 90)])).toMatchObject({ score: '-', base: '0/1' });
  });

  const weights = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 1,
  });
  test('the order does not matter, a common factor of the weights does not, and the mean lies between', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 9 }), (pairs, factor) => {
        const options = { unmeasured: 'exclude', weightsTotal: 'relative', place } as const;
        const items = pairs.map(([weight, score], row) => item(String(row), weight, score));
        const scaled = pairs.map(([weight, score], row) => item(String(row), weight * factor, score));
        const { score } = weightedScore(items, options).value;
        expect(weightedScore([...items].reverse(), options).value.score).toEqual(score);
        expect(weightedScore(scaled, options).value.score).toEqual(score);
        if (!score) throw new Error('there is a score');
        const value = Number(score.numerator) / Number(score.denominator);
        const scores = pairs.map(([, each]) => each);
        expect(value >= Math.min(...scores) - 1e-9 && value <= Math.max(...scores) + 1e-9).toBe(true);
      }),
    );
  });
  test('a better part makes no worse whole', () => {
    fc.assert(
      fc.property(weights, (pairs) => {
        const options = { unmeasured: 'redistribute', weightsTotal: 'relative', place } as const;
        const items = pairs.map(([weight, score], row) => item(String(row), weight, score));
        const better = pairs.map(([weight, score], row) => item(String(row), weight, row === 0 ? score + 1 : score));
        const [before, after] = [items, better].map((each) => weightedScore(each, options).value.score);
        if (!before || !after) throw new Error('there are scores');
        expect(after.numerator * before.denominator > before.numerator * after.denominator).toBe(true);
      }),
    );
  });
});

describe('adjustScore', () => {
  const limits = { bonus: exact('2.5'), penalty: exact(10) };
  const adjust = (...points: number[]) =>
    adjustScore(
      over(90),
      points.map((each) => ({ reason: '수상', points: exact(each) })),
      limits,
      '총무과',
    );

  test.each([
    [[1, 1.5], '185/2'],
    [[-4, -6], '80/1'],
    [[2, -3], '89/1'],
    [[], '90/1'],
    [[0], '90/1'],
  ])('%j', (points, expected) =>
    expect([said(adjust(...points).value), adjust(...points).problems]).toEqual([expected, []]),
  );

  test('each side has its limit', () => {
    const { value, problems } = adjust(2, 0.6, -10.1);
    expect(said(value)).toBe('165/2');
    expect(problems).toEqual([
      {
        kind: 'adjustment-limited',
        record: '총무과',
        field: { ko: '가점', en: 'bonus points' },
        found: '2.6',
        limit: '2.5',
      },
      {
        kind: 'adjustment-limited',
        record: '총무과',
        field: { ko: '감점', en: 'penalty points' },
        found: '10.1',
        limit: '10',
      },
    ]);
  });
});

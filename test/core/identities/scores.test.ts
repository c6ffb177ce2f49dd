import fc from 'fast-check';
import {
  compareQuotients,
  evaluationScore,
  exact,
  fixed,
  indicatorScore,
  limitAchievement,
  quotientOf,
  roundFixed,
  weightedScore,
} from '../../../core/index.ts';
import { add, kinds } from './arbitraries.ts';

test('I-18: Σ 가중치 = 100 or it is told; a score stays within 상한 and 하한', () => {
  const place = { record: '사업', field: { ko: '가중치', en: 'weights' } };
  const options = { unmeasured: 'redistribute' as const, weightsTotal: 'hundred' as const, place };
  const ratio = fc.bigInt({ min: -10n, max: 300n });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      ratio,
      (weights, percent) => {
        const limits = { cap: exact(120), floor: exact(20) };
        const counted = limitAchievement({ numerator: percent, denominator: 100n }, limits);
        expect(compareQuotients(counted, quotientOf(exact('1.2'))) <= 0).toBe(true);
        expect(compareQuotients(counted, quotientOf(exact('0.2'))) >= 0).toBe(true);
        const items = weights.map((weight, n) => ({
          id: String(n),
          weight: exact(weight),
          score: counted,
          isMeasurable: true,
        }));
        const { value, problems } = weightedScore(items, options);
        expect(kinds(problems)).toEqual(add(weights) === 100 ? [] : ['weights-not-100']);
        expect(value.score && compareQuotients(value.score, counted)).toBe(0);
        const rest = exact(100 - add(weights));
        const closed = weightedScore(
          [...items, { id: '나머지', weight: rest, score: counted, isMeasurable: true }],
          options,
        );
        expect(closed.problems).toEqual([]);
      },
    ),
  );
});

test('I-22: 득점 = 배점 × 평점 ÷ 100, no more than 배점, and a better 평점 earns no less', () => {
  const rating = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => fixed(BigInt(hundredths), 2));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), rating, rating, (points, one, other) => {
      const [low, high] = one.coefficient <= other.coefficient ? [one, other] : [other, one];
      const [least, most] = [indicatorScore(exact(points), low), indicatorScore(exact(points), high)];
      expect(least.coefficient <= most.coefficient).toBe(true);
      expect(most).toEqual(fixed(BigInt(points) * high.coefficient, 4));
      const printed = roundFixed(most, { mode: 'half-up', digits: 2 });
      const indicator = { id: '1', group: '경영', kind: '정량' as const, points: exact(points), rating: high, printed };
      expect(kinds(evaluationScore('공단', [indicator], []).problems)).not.toContain('product-score-differs');
      const off = { ...indicator, printed: fixed(printed.coefficient + 1n, 2) };
      expect(kinds(evaluationScore('공단', [off], []).problems)).toContain('product-score-differs');
    }),
  );
});

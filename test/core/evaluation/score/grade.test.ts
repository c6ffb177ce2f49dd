import fc from 'fast-check';
import { gradeByBands } from '../../../../core/evaluation/score/grade-bands.ts';
import {
  gradeByQuota,
  gradeByQuotaInGroups,
  type QuotaGradingOptions,
} from '../../../../core/evaluation/score/grade-quota.ts';
import { headCounts, type HeadCountRule } from '../../../../core/evaluation/score/head-count.ts';
import { COMPOSITE_PRACTICES } from '../../../../core/evaluation/data/composites.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { kinds, over } from '../exactly.ts';

const place = { record: '부서', field: { ko: '등급', en: 'grade' } };
const practiceOf = (name: string) => {
  const found = COMPOSITE_PRACTICES.find(({ practice }) => practice === name);
  if (!found) throw new Error(name);
  return found;
};

describe('gradeByBands', () => {
  const { bands } = practiceOf('geumjeong');
  test.each([
    [over(95), 'S'],
    [over(9499, 100), 'A'],
    [over(90), 'A'],
    [over(8999, 100), 'B'],
    [over(85), 'B'],
    [over(8499, 100), 'C'],
    [over(-1), 'C'],
    [over(110), 'S'],
  ])('금정구 2010 (domain.md §5.3): %j is %s', (score, grade) => {
    expect(gradeByBands(score, bands)).toBe(grade);
    expect(gradeByBands(score, [...bands].reverse())).toBe(grade);
  });
  test('below every band, or without bands, there is no grade', () => {
    expect(gradeByBands(over(69), [{ grade: 'SA', from: exact(80) }])).toBeNull();
    expect(gradeByBands(over(69), [])).toBeNull();
  });
});

describe('headCounts', () => {
  const { quotas } = practiceOf('cheongju');
  const counts = (total: number, rule: HeadCountRule, remainderTo = 'B') =>
    headCounts(total, quotas, { rule, remainderTo, place }).value.map(({ count }) => count);

  // 34 × 15 % = 5.1, 40 % = 13.6, 35 % = 11.9, 10 % = 3.4 (domain.md §5.3)
  test.each<[HeadCountRule, number[]]>([
    ['half-up', [5, 14, 12, 3]],
    ['down', [5, 13, 13, 3]],
    ['up', [6, 14, 10, 4]],
    ['largest-remainder', [5, 14, 12, 3]],
    ['cumulative', [5, 14, 12, 3]],
  ])('34 departments by %s', (rule, expected) => expect(counts(34, rule)).toEqual(expected));

  // 10: 1.5, 4, 3.5, 1
  test.each<[HeadCountRule, number[]]>([
    ['half-up', [2, 4, 3, 1]],
    ['down', [1, 4, 4, 1]],
    ['up', [2, 4, 3, 1]],
    ['largest-remainder', [2, 4, 3, 1]],
    ['cumulative', [2, 4, 3, 1]],
  ])('10 departments by %s', (rule, expected) => expect(counts(10, rule)).toEqual(expected));

  test('the remainder goes where it is told to', () => {
    expect(counts(34, 'down', 'S')).toEqual([7, 13, 11, 3]);
    expect(counts(34, 'up', 'C')).toEqual([6, 14, 12, 2]);
  });
  test('nobody', () => expect(counts(0, 'half-up')).toEqual([0, 0, 0, 0]));
  test('a remainder no grade can bear', () => {
    expect(headCounts(2, quotas, { rule: 'up', remainderTo: 'B', place })).toEqual({
      value: [],
      problems: [{ kind: 'head-count-impossible', ...place, found: '2', grade: 'B' }],
    });
    // 0.45, 1.2, 1.05, 0.3 up: 1, 2, 2, 1, three too many for B
    expect(counts(3, 'up')).toEqual([]);
    expect(counts(4, 'up')).toEqual([1, 2, 0, 1]);
  });
  test('shares that are not the whole, and a grade that is not there', () => {
    const short = quotas.slice(0, 3);
    expect(headCounts(34, short, { rule: 'half-up', remainderTo: 'B', place })).toEqual({
      value: [],
      problems: [{ kind: 'weights-not-100', ...place, found: '90' }],
    });
    expect(headCounts(34, quotas, { rule: 'down', remainderTo: 'D', place })).toEqual({
      value: [],
      problems: [{ kind: 'reference-unknown', ...place, found: 'D' }],
    });
    expect(kinds(headCounts(34, quotas, { rule: 'cumulative', remainderTo: 'D', place }).problems)).toEqual([]);
  });
  test('whatever the rule, everybody has one grade', () => {
    const rules = ['half-up', 'down', 'up', 'largest-remainder', 'cumulative'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 500 }), fc.constantFrom(...rules), (total, rule) => {
        const found = counts(total, rule);
        expect(found.reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(found.every((count) => count >= 0)).toBe(true);
      }),
    );
  });
});

interface Department {
  readonly name: string;
  readonly score: number | null;
  readonly second?: number;
}

const HALVES = [
  { grade: 'S', share: exact(50) },
  { grade: 'A', share: exact(50) },
];
const options: QuotaGradingOptions<Department> = {
  quotas: HALVES,
  rule: 'half-up',
  remainderTo: 'A',
  place,
  tie: 'all-up',
  scoreOf: ({ score }) => (score === null ? null : over(score)),
  nameOf: ({ name }) => name,
  tieBreakers: [({ second = 0 }) => over(second)],
};
const department = (name: string, score: number | null, second = 0): Department => ({ name, score, second });
const grades = (items: readonly Department[], changes: Partial<QuotaGradingOptions<Department>> = {}) =>
  gradeByQuota(items, { ...options, ...changes }).value.map(({ grade }) => grade);

describe('gradeByQuota', () => {
  const tied = [department('가', 90), department('나', 80, 1), department('다', 80, 2), department('라', 70)];

  test('places are filled from the best score', () => {
    const items = [4, 1, 3, 2].map((score) => department(String(score), score));
    expect(grades(items)).toEqual(['S', 'A', 'S', 'A']);
  });
  test('a tie across the cut goes up, down, or is broken', () => {
    expect(grades(tied)).toEqual(['S', 'S', 'S', 'A']);
    expect(grades(tied, { tie: 'all-down' })).toEqual(['S', 'A', 'A', 'A']);
    expect(gradeByQuota(tied, options).problems).toEqual([]);
    expect(gradeByQuota(tied, { ...options, tie: 'all-down' }).problems).toEqual([]);
    expect(grades(tied, { tie: 'tie-break' })).toEqual(['S', 'A', 'S', 'A']);
  });
  test('a tie within a grade needs no breaking', () => {
    const inside = [department('가', 90), department('나', 90), department('다', 70), department('라', 70)];
    for (const tie of ['all-up', 'all-down', 'tie-break'] as const) {
      expect(gradeByQuota(inside, { ...options, tie })).toMatchObject({ problems: [] });
      expect(grades(inside, { tie })).toEqual(['S', 'S', 'A', 'A']);
    }
  });
  test('what the tie-breakers leave equal goes up with a problem', () => {
    const equal = [department('가', 90), department('나', 80), department('다', 80), department('라', 70)];
    expect(gradeByQuota(equal, { ...options, tie: 'tie-break' })).toEqual({
      value: equal.map((item, row) => ({ item, grade: row === 3 ? 'A' : 'S' })),
      problems: [{ kind: 'grade-tie-unresolved', records: '나, 다', score: '80.00' }],
    });
  });
  test('a tie-breaker that leaves them equal passes the question on', () => {
    const scoreOf = ({ score }: Department) => over(score ?? 0);
    const second = ({ second = 0 }: Department) => over(second);
    expect(grades(tied, { tie: 'tie-break', tieBreakers: [scoreOf, second] })).toEqual(['S', 'A', 'S', 'A']);
  });
  test('tie-breakers do not matter before scores', () => {
    expect(grades([department('가', 1, 9), department('나', 2, 0)], { tie: 'tie-break' })).toEqual(['A', 'S']);
  });
  test('without a score there is no grade, and shares are of the others', () => {
    expect(grades([department('가', null), department('나', 2), department('다', 1)])).toEqual([null, 'S', 'A']);
  });
  test('without quotas that add up there are no grades', () => {
    const bad = gradeByQuota(tied, { ...options, quotas: HALVES.slice(1) });
    expect(bad.value.map(({ grade }) => grade)).toEqual([null, null, null, null]);
    expect(kinds(bad.problems)).toEqual(['weights-not-100']);
  });
  test('all 34 with distinct scores', () => {
    const { quotas } = practiceOf('cheongju');
    const items = Array.from({ length: 34 }, (_, score) => department(String(score), score));
    const found = grades(items, { quotas, remainderTo: 'B' });
    expect(['S', 'A', 'B', 'C'].map((grade) => found.filter((each) => each === grade).length)).toEqual([5, 14, 12, 3]);
    expect(found[33]).toBe('S');
    expect(found[29]).toBe('S');
    expect(found[28]).toBe('A');
    expect(found[0]).toBe('C');
  });
  test('the order of the rows does not matter, and a better score has no lower grade', () => {
    const order = ['S', 'A'];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }),
        fc.constantFrom('all-up' as const, 'all-down' as const),
        (scores, tie) => {
          const items = scores.map((score, row) => department(String(row), score));
          const found = grades(items, { tie });
          expect([...grades([...items].reverse(), { tie })].reverse()).toEqual(found);
          for (const [row, score] of scores.entries()) {
            for (const [other, otherScore] of scores.entries()) {
              if (score > otherScore) {
                expect(order.indexOf(found[row] ?? '')).toBeLessThanOrEqual(order.indexOf(found[other] ?? ''));
              }
            }
          }
        },
      ),
    );
  });
});

describe('gradeByQuotaInGroups', () => {
  const items = [department('가1', 50), department('나1', 90), department('가2', 40), department('나2', 95)];
  test('each group by itself', () => {
    const found = gradeByQuotaInGroups(items, ({ name }) => name.slice(0, 1), options);
    expect(found.value.map(({ grade }) => grade)).toEqual(['S', 'A', 'A', 'S']);
    expect(found.value.map(({ item }) => item)).toEqual(items);
    expect(found.problems).toEqual([]);
  });
  test('a problem names its group', () => {
    const bad = gradeByQuotaInGroups(items, ({ name }) => name.slice(0, 1), { ...options, remainderTo: 'X' });
    expect(bad.problems).toEqual([
      { kind: 'reference-unknown', ...place, record: '가', found: 'X' },
      { kind: 'reference-unknown', ...place, record: '나', found: 'X' },
    ]);
  });
});

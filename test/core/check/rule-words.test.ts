import { wordsOf } from '../../../core/check/rule-in-words.ts';
import { modeWords, ruleWords } from '../../../core/check/rule-words.ts';
import { inOrderOfNeed } from '../../../core/check/order.ts';
import type { BoundRule } from '../../../core/check/bound-rule.ts';
import type { Rule } from '../../../core/sheet/relation/relation.ts';

const plus = (place: number) => ({ place, sign: 1 }) as const;
const minus = (place: number) => ({ place, sign: -1 }) as const;

const RULES: [Rule, string, string][] = [
  [{ kind: 'linear', terms: [plus(0), minus(1)] }, 'A − B', 'A − B'],
  [{ kind: 'linear', terms: [plus(0), plus(1), plus(2)] }, 'A + B + C', 'A + B + C'],
  [{ kind: 'linear', terms: [minus(0), plus(1)] }, '−A + B', '−A + B'],
  [{ kind: 'quotient', part: [plus(0)], whole: [plus(1)], zeros: 2 }, 'A ÷ B × 100', 'A ÷ B × 100'],
  [{ kind: 'quotient', part: [plus(0)], whole: [plus(1)], zeros: 0 }, 'A ÷ B', 'A ÷ B'],
  [{ kind: 'quotient', part: [plus(0)], whole: [plus(1)], zeros: -3 }, 'A ÷ B ÷ 1,000', 'A ÷ B ÷ 1,000'],
  [
    { kind: 'quotient', part: [plus(0), plus(1)], whole: [plus(2), minus(3)], zeros: 2 },
    '(A + B) ÷ (C − D) × 100',
    '(A + B) ÷ (C − D) × 100',
  ],
  [{ kind: 'growth', now: 0, before: 1, zeros: 2 }, '(A − B) ÷ B × 100', '(A − B) ÷ B × 100'],
  [{ kind: 'share', of: 0, zeros: 2 }, 'A ÷ 합계 × 100', 'A ÷ total × 100'],
  [{ kind: 'cumulative', of: 0 }, 'A의 누계', 'running sum of A'],
  [{ kind: 'product', factors: [0, 1, 2], zeros: 0 }, 'A × B × C', 'A × B × C'],
  [{ kind: 'product', factors: [0, 1], zeros: -3 }, 'A × B ÷ 1,000', 'A × B ÷ 1,000'],
];

test.each(RULES)('%j reads %s', (rule, ko, en) => {
  expect(wordsOf(rule, (place) => 'ABCD'[place] ?? '')).toEqual({ ko, en });
});

test('rounding rules by name', () => {
  expect(ruleWords({ mode: 'half-up', digits: 1 })).toEqual({ ko: '반올림 1자리', en: 'half-up, 1 decimal' });
  expect(ruleWords({ mode: 'down', digits: 2 })).toEqual({ ko: '절사 2자리', en: 'truncation, 2 decimals' });
  expect(ruleWords({ mode: 'up', digits: 0 })).toEqual({ ko: '절상 0자리', en: 'rounding up, 0 decimals' });
  expect(modeWords('down')).toEqual({ ko: '절사', en: 'truncation' });
});

describe('rules in the order of need', () => {
  const rules = (...entries: readonly [number, Rule][]): ReadonlyMap<number, BoundRule> =>
    new Map(entries.map(([place, rule]) => [place, { rule, isSure: true, rounding: null }]));
  const sum = (...places: number[]): Rule => ({ kind: 'linear', terms: places.map(plus) });
  const places = (map: ReadonlyMap<number, BoundRule>) => inOrderOfNeed(map).map(([place]) => place);

  test('each after those it reads', () => {
    expect(places(rules([5, sum(4, 3)], [4, sum(3, 1)], [3, sum(1, 2)]))).toEqual([3, 4, 5]);
    expect(places(rules([1, sum(2)], [3, sum(4)]))).toEqual([1, 3]);
  });

  test('a circle is walked once', () => {
    expect(places(rules([1, sum(2)], [2, sum(1)]))).toEqual([2, 1]);
    expect(places(rules([1, sum(1)]))).toEqual([1]);
  });
});

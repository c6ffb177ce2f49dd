import fc from 'fast-check';
import { rankByScore, tieGroups } from '../../../../core/evaluation/score/ranking.ts';
import { over } from '../exactly.ts';

const ranks = (scores: readonly (number | null)[], practice?: 'competition' | 'dense' | 'modified') =>
  rankByScore(scores, (score) => (score === null ? null : over(score)), practice).map(({ rank }) => rank);

describe('rankByScore', () => {
  const scores = [90, 95, 90, 80, 95, 95];

  test('competition skips the places of the tied, and is the default', () => {
    expect(ranks(scores, 'competition')).toEqual([4, 1, 4, 6, 1, 1]);
    expect(ranks(scores)).toEqual(ranks(scores, 'competition'));
  });
  test('dense skips none', () => expect(ranks(scores, 'dense')).toEqual([2, 1, 2, 3, 1, 1]));
  test('modified gives the tied their last place', () => expect(ranks(scores, 'modified')).toEqual([5, 3, 5, 6, 3, 3]));
  test('what has no score has no rank and takes no place', () => {
    expect(ranks([70, null, 80])).toEqual([2, null, 1]);
    expect(rankByScore([null], (score) => score)[0]).toEqual({ item: null, score: null, rank: null, isTied: false });
  });
  test('nothing and one', () => {
    expect(ranks([])).toEqual([]);
    expect(ranks([0])).toEqual([1]);
  });
  test('negative scores rank below zero', () => expect(ranks([-1, 0, -2])).toEqual([2, 1, 3]));
  test('says who is tied', () => {
    expect(rankByScore([1, 2, 1], (score) => over(score)).map(({ isTied }) => isTied)).toEqual([true, false, true]);
  });
  test('scores that differ behind the printed digits are no tie', () => {
    expect(rankByScore([over(1, 3), over(333, 1000)], (score) => score).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  test('a permutation of the rows permutes the ranks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 })),
        fc.constantFrom('competition' as const, 'dense' as const, 'modified' as const),
        (values, practice) => {
          const reversed = [...values].reverse();
          expect([...ranks(reversed, practice)].reverse()).toEqual(ranks(values, practice));
        },
      ),
    );
  });
  test('competition rank is one more than the number of better scores, whatever the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), fc.integer({ min: 1, max: 9 }), (values, scale) => {
        const found = ranks(values.map((value) => value * scale));
        expect(found).toEqual(values.map((own) => values.filter((other) => other > own).length + 1));
      }),
    );
  });
});

test('tieGroups keeps equal things together, in order', () => {
  expect(tieGroups([3, 1, 3, 2], (a, b) => b - a)).toEqual([[3, 3], [2], [1]]);
});

import fc from 'fast-check';
import { panelMean, type PanelTrim } from '../../../../core/evaluation/score/panel-mean.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { kinds, said } from '../exactly.ts';

const place = { record: '사례', field: { ko: '발표', en: 'presentation' } };
const mean = (scores: readonly (number | null)[], trim: PanelTrim = 'highest-and-lowest') =>
  panelMean(
    scores.map((score) => (score === null ? null : exact(score))),
    { trim, fullMarks: exact(100), place },
  );

describe('panelMean', () => {
  test.each([
    [[70, 80, 100], '80/1'],
    [[90, 80, 70, 100, 85], '85/1'],
    [[80, 80, 80], '80/1'],
    [[100, 100, 90, 70, 70], '260/3'],
    [[0, 0, 0, 0], '0/1'],
    [[88.5, 91.2, 90.3, 100], '363/4'],
  ])('%j without highest and lowest is %s', (scores, expected) => {
    expect(said(mean(scores).value)).toBe(expected);
    expect(mean(scores).problems).toEqual([]);
  });
  test('all of them with none', () => {
    expect(said(mean([70, 80, 100], 'none').value)).toBe('250/3');
    expect(said(mean([70], 'none').value)).toBe('70/1');
  });
  test('who gives no score counts for nothing', () => {
    expect(said(mean([null, 60, 80, 100, null]).value)).toBe('80/1');
  });
  test('too few to trim', () => {
    expect(mean([80, 90])).toEqual({
      value: null,
      problems: [{ kind: 'panel-too-small', ...place, found: '2', needed: '3' }],
    });
    expect(mean([null], 'none')).toEqual({
      value: null,
      problems: [{ kind: 'panel-too-small', ...place, found: '0', needed: '1' }],
    });
  });
  test('scores beyond full marks or below zero', () => {
    expect(mean([100, 0, 50]).problems).toEqual([]);
    expect(kinds(mean([100.1, 0, 50]).problems)).toEqual(['score-invalid']);
    expect(mean([-0.5, 0, 50, 101])).toEqual({
      value: null,
      problems: [
        { kind: 'score-invalid', ...place, found: '-0.5', most: '100' },
        { kind: 'score-invalid', ...place, found: '101', most: '100' },
      ],
    });
  });
  test('the order of the judges does not matter, and the mean lies between their scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3 }), (scores) => {
        const forward = mean(scores).value;
        expect(mean([...scores].reverse()).value).toEqual(forward);
        if (!forward) throw new Error('there is a mean');
        const value = Number(forward.numerator) / Number(forward.denominator);
        expect(value >= Math.min(...scores) && value <= Math.max(...scores)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { exact, fixed } from '../../../core/number/fixed.ts';
import { allocate } from '../../../core/statistics/allocate.ts';
import { percentagesOf, percentagesToHundred, sharesOf } from '../../../core/statistics/share.ts';
import { BLANK } from '../../../core/blank.ts';
import { addFixed, fixedText, type Fixed } from '../../../core/number/fixed.ts';
import { percent } from './decimals.ts';

const options = { record: '배분' };
const texts = (list: readonly (Fixed | null)[]): readonly string[] => list.map((one) => (one ? fixedText(one) : '-'));
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 });
const usable = weights.filter((list) => list.some((weight) => weight > 0n));
const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('allocate', () => {
  test.each([
    [100n, [1, 1, 1], [34n, 33n, 33n]],
    [101n, [1, 1, 1], [34n, 34n, 33n]],
    [100n, [3], [100n]],
    [10n, [0, 1], [0n, 10n]],
    [0n, [1, 2], [0n, 0n]],
    [-100n, [1, 1, 1], [-34n, -33n, -33n]],
    [7n, [0.5, 1.25], [2n, 5n]],
    [10n ** 15n, [1, 2], [333_333_333_333_333n, 666_666_666_666_667n]],
  ])('%s by %j gives %s', (amount, by, expected) => {
    expect(allocate(amount, by.map(exact), options)).toEqual({ value: expected, problems: [] });
  });

  test('equal remainders go to the larger weight, or to the earlier place when asked for', () => {
    // 2 by 1 : 3 is 0.5 and 1.5: equal remainders
    expect(allocate(2n, [exact(1), exact(3)], options).value).toEqual([0n, 2n]);
    expect(allocate(2n, [exact(1), exact(3)], { ...options, tie: 'earlier' }).value).toEqual([1n, 1n]);
    expect(allocate(2n, [exact(3), exact(1)], { ...options, tie: 'earlier' }).value).toEqual([2n, 0n]);
  });

  test.each([
    [[], '-'],
    [[0, 0], '0, 0'],
    [[2, -1], '2, -1'],
  ])('weights %j are refused', (by, found) => {
    const problem = { kind: 'weights-unusable', record: '배분', field: { ko: '배분 기준', en: 'weights' }, found };
    expect(allocate(5n, by.map(exact), options)).toEqual({ value: [], problems: [problem] });
  });

  test('the parts add up to the amount, each within one of its exact share', () => {
    fc.assert(
      fc.property(amounts, usable, (amount, list) => {
        const parts = allocate(
          amount,
          list.map((weight) => fixed(weight)),
          options,
        ).value;
        const sum = list.reduce((total, weight) => total + weight, 0n);
        expect(parts.reduce((total, part) => total + part, 0n)).toBe(amount);
        parts.forEach((part, place) => {
          const gap = part * sum - amount * (list[place] ?? 0n);
          expect(gap < sum && gap > -sum).toBe(true);
        });
      }),
    );
  });

  test('a larger weight never gets less, and scaling the weights changes nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), usable, (amount, list) => {
        const parts = allocate(
          amount,
          list.map((weight) => fixed(weight)),
          options,
        ).value;
        const scaled = allocate(
          amount,
          list.map((weight) => fixed(weight * 7n, 2)),
          options,
        ).value;
        expect(scaled).toEqual(parts);
        list.forEach((a, i) =>
          list.forEach((b, k) => {
            if (a > b) expect((parts[i] ?? 0n) >= (parts[k] ?? 0n)).toBe(true);
          }),
        );
      }),
    );
  });
});

describe('shares', () => {
  test('are exact quotients of the sum; a zero sum has none', () => {
    expect(sharesOf([exact(203), exact(116)]).map((share) => percent(share, 3))).toEqual(['63.636', '36.364']);
    expect(sharesOf([exact(0), exact(0)])).toEqual([BLANK, BLANK]);
    expect(sharesOf([])).toEqual([]);
    expect(percent(sharesOf([exact(287), exact(151)])[0], 3)).toBe('65.525');
  });

  /** domain.md §4.2: printed percentages of public documents. */
  test.each([
    [[251, 88, 103], ['57', '20', '23'], '100', '442건: the press printed 57·20·20'],
    [[113, 57, 12, 7], ['60', '30', '6', '4'], '100', '용산구 189건'],
    [[1, 1, 1], ['33', '33', '33'], '99', 'thirds do not add to 100'],
    [[0, 0], ['-', '-'], '-', 'no sum'],
  ])('%j rounds to %j, adding to %s (%s)', (parts, expected, sum) => {
    const column = percentagesOf(parts.map(exact), { mode: 'half-up', digits: 0 });
    expect(texts(column.percentages)).toEqual(expected);
    expect(texts([column.sum])).toEqual([sum]);
  });

  test('are printed with one decimal, half-up, unless asked otherwise', () => {
    expect(texts(percentagesOf([exact(203), exact(116)]).percentages)).toEqual(['63.6', '36.4']);
  });

  test('add up to 100 only when asked for, and then the changed ones are marked', () => {
    const thirds = percentagesToHundred([exact(1), exact(1), exact(1)], { record: '구성비' });
    expect(texts(thirds.value.percentages)).toEqual(['33.4', '33.3', '33.3']);
    expect(thirds.value.adjusted).toEqual([0]);
    expect(thirds.value.note?.ko).toBe('구성비는 합계 100%에 맞추어 단수를 조정함(최대잔여법)');
    const press = percentagesToHundred([exact(251), exact(88), exact(103)], { record: '구성비', digits: 0 });
    expect(press.value).toEqual({ percentages: [exact(57), exact(20), exact(23)], adjusted: [], note: BLANK });
  });

  test('cannot add up to 100 where all are zero or one is negative', () => {
    for (const parts of [
      [0, 0],
      [3, -1],
    ]) {
      const { value, problems } = percentagesToHundred(parts.map(exact), { record: '구성비' });
      expect(value).toEqual({ percentages: [], adjusted: [], note: BLANK });
      expect(problems.map(({ kind }) => kind)).toEqual(['weights-unusable']);
    }
  });

  test('adjusted percentages always add up to 100', () => {
    fc.assert(
      fc.property(usable, fc.integer({ min: 0, max: 3 }), (list, digits) => {
        const column = percentagesToHundred(
          list.map((part) => fixed(part)),
          { record: '구성비', digits },
        ).value;
        expect(column.percentages.reduce(addFixed, fixed(0n))).toEqual(fixed(100n * 10n ** BigInt(digits), digits));
      }),
    );
  });

  test('breaks the tie of two halves by the place when asked for', () => {
    const parts = [exact(1), exact(7)];
    const adjust = (tie: 'earlier' | 'larger-weight') =>
      percentagesToHundred(parts, { record: '구성비', digits: 0, tie }).value;
    // 12.5 and 87.5 both round up to 101 in all
    expect(percentagesToHundred(parts, { record: '구성비', digits: 0 }).value).toEqual(adjust('larger-weight'));
    expect(texts(adjust('larger-weight').percentages)).toEqual(['12', '88']);
    expect(adjust('larger-weight').adjusted).toEqual([0]);
    expect(texts(adjust('earlier').percentages)).toEqual(['13', '87']);
    expect(adjust('earlier').adjusted).toEqual([1]);
  });
});

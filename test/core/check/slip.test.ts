import { slipBetween } from '../../../core/check/slip.ts';

describe('slips of the hand (오기 유형)', () => {
  test.each([
    ['the same figure', 1_234, 1_234, undefined],
    ['a lost sign', 20, -20, 'sign'],
    ['a sign too many', -1_234, 1_234, 'sign'],
    ['원 among 천원', 5_320_000, 5_320, 'unit'],
    ['천원 among 원', 5_320, 5_320_000, 'unit'],
    ['원 among 백만원', 7_000_000, 7, 'unit'],
    ['원 among 천원, rounded: 5,320,499 ÷ 1,000 = 5,320', 5_320_499, 5_320, 'unit'],
    ['천원 among 원, rounded up: 5,319,500 ÷ 1,000 = 5,320', 5_320, 5_319_500, 'unit'],
    ['5,320,500 ÷ 1,000 is 5,321', 5_320_500, 5_320, undefined],
    ['a rounded figure below 10 is no evidence', 9_400, 9, undefined],
    ['10 is enough', 10_400, 10, 'unit'],
    ['a zero too many', 5_320, 532, 'zero'],
    ['a zero too few', 532, 5_320, 'zero'],
    ['two zeros too many', 53_200, 532, 'zero'],
    ['two zeros too few', 532, 53_200, 'zero'],
    ['two digits exchanged', 821, 812, 'digits-swapped'],
    ['two digits exchanged at the front', 2_145, 1_245, 'digits-swapped'],
    ['two digits of two exchanged', 21, 12, 'digits-swapped'],
    ['decimals exchanged', 62.87, 62.78, 'digits-swapped'],
    ['negative figures', -821, -812, 'digits-swapped'],
    ['digits that do not stand side by side', 321, 123, undefined],
    ['two neighbours that are other digits', 834, 812, undefined],
    ['one digit of three', 823, 812 + 1, 'digit'],
    ['one digit of four', 3_214, 2_214, 'digit'],
    ['one digit of two is too little', 24, 14, undefined],
    ['three digits', 912, 845, undefined],
    ['a figure of other length', 1_234, 12_345, undefined],
    ['one digit: nothing to exchange', 1, 2, undefined],
    ['another sign as well', -821, 812, undefined],
    ['no figure found', Number.NaN, 5, undefined],
    ['no figure that is right', 5, Number.POSITIVE_INFINITY, undefined],
  ])('%s: %d for %d', (_, found, right, slip) => {
    expect(slipBetween(found, right)).toBe(slip);
  });
});

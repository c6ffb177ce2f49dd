import fc from 'fast-check';
import { compareFixed, fixed, fixedText, parseFixed, type Fixed } from '../../../../core/number/fixed.ts';
import { printFigure, printMixedMoney, readFigure, rewriteFigure } from '../../../../core/number/notation/index.ts';

const number = (text: string): Fixed => parseFixed(text) ?? fixed(0n);

const amounts = fc
  .record({ coefficient: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), scale: fc.integer({ min: 0, max: 4 }) })
  .map(({ coefficient, scale }) => fixed(coefficient, scale));

function valueRead(text: string): Fixed | string {
  const reading = readFigure(text);
  return reading?.kind === 'figure' ? reading.value : (reading?.kind ?? 'blank');
}

describe('printFigure', () => {
  test.each([
    ['-1234567', {}, '△1,234,567'],
    ['0', {}, '0'],
    ['0', { zero: '-' as const }, '-'],
    ['0', { zero: '-' as const, decimals: 1 }, '-'],
    ['0', { decimals: 1 }, '0.0'],
    ['0', { positive: '+' }, '0'],
    ['56', { decimals: 1 }, '56.0'],
    ['56.02', { decimals: 1 }, '56.02'],
    ['56.00', {}, '56.00'],
    ['56.00', { decimals: 0 }, '56'],
    ['999', {}, '999'],
    ['1000', {}, '1,000'],
    ['1000', { isGrouped: false }, '1000'],
    ['-0.5', {}, '△0.5'],
    ['-12.5', { negative: '-' }, '-12.5'],
    ['-1234', { negative: '(' }, '(1,234)'],
    ['-1234', { negative: '（' }, '（1,234）'],
    ['5', { zero: '-' as const }, '5'],
    ['3', { positive: '+' }, '+3'],
    ['1000000000000000', {}, '1,000,000,000,000,000'],
    ['1234.5678', {}, '1,234.5678'],
  ])('%s with %j is %s', (value, style, text) => {
    expect(printFigure(number(value), style)).toBe(text);
  });

  test('a blank prints as nothing', () => {
    expect(printFigure(null)).toBe('');
    expect(printFigure(null, { zero: '-' })).toBe('');
  });

  test('reads back what it printed', () => {
    const styles = fc.record({
      negative: fc.constantFrom('△', '▲', '▽', '-', '−', '('),
      isGrouped: fc.boolean(),
      positive: fc.constantFrom('', '+'),
    });
    fc.assert(
      fc.property(amounts, styles, (value, style) => {
        expect(valueRead(printFigure(value, style))).toEqual(value);
      }),
    );
  });
});

describe('printMixedMoney', () => {
  test.each([
    ['120000000', '1억 2,000만원'],
    ['35000', '3만 5,000원'],
    ['-120000000', '△1억 2,000만원'],
    ['0', '0원'],
    ['1000000000000', '1조원'],
    ['10000000000000000', '1경원'],
    ['999', '999원'],
    ['1.5', '1.5원'],
    ['120000000.00', '1억 2,000만원'],
  ])('%s is %s', (won, text) => {
    expect(printMixedMoney(number(won))).toBe(text);
  });

  test('prints a negative as told, also one with decimals', () => {
    expect(printMixedMoney(number('-120000000'), '-')).toBe('-1억 2,000만원');
    expect(printMixedMoney(number('-1.5'), '-')).toBe('-1.5원');
  });

  test('reads back what it printed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10_001n, max: 10n ** 15n }), (won) => {
        const reading = readFigure(printMixedMoney(fixed(won)));
        expect(reading).toMatchObject({ kind: 'figure' });
        if (reading?.kind === 'figure' && reading.style.isMixedMoney) expect(reading.value).toEqual(fixed(won));
      }),
    );
  });
});

const REWRITTEN: readonly (readonly [text: string, value: string, result: string])[] = [
  ['26.4%', '26.9', '26.9%'],
  ['26.4%', '27', '27.0%'],
  ['26.4%', '26.88', '26.88%'],
  ['56', '56.02', '56.02'],
  ['56', '57.00', '57'],
  ['8,815\n(구비 100%)', '9000', '9,000\n(구비 100%)'],
  ['43,452(구비)', '999', '999(구비)'],
  ['총64,031천원', '1234567', '총1,234,567천원'],
  ['총 58,100천원 (구비100%)', '58200', '총 58,200천원 (구비100%)'],
  ['약23%', '24', '약24%'],
  ['△1', '-2', '△2'],
  ['△ 1', '-2', '△ 2'],
  ['△1', '2', '2'],
  ['1', '-2', '△2'],
  ['-1', '-2', '-2'],
  ['−1', '-2', '−2'],
  ['▲1', '-1000', '▲1,000'],
  ['(1,234)', '-5', '(5)'],
  ['(1,234)', '5', '5'],
  ['（1,234）', '-5', '（5）'],
  ['〔1,234〕', '-5', '〔5〕'],
  ['5,320(１０.31 현재)', '6000', '6,000(１０.31 현재)'],
  ['3명 증가', '-14', '14명 감소'],
  ['+3', '4', '+4'],
  ['+3', '-4', '△4'],
  ['＋3', '-4', '△4'],
  ['감 3', '-5', '감 5'],
  ['감 3', '5', '증 5'],
  ['증 3', '-5', '감 5'],
  ['증 3', '0', '증 0'],
  ['3명 증가', '-4', '4명 감소'],
  ['3명 감소', '4', '4명 증가'],
  ['1234', '56789', '56789'],
  ['123', '56789', '56,789'],
  ['１，０１０권', '2000', '２，０００권'],
  ['７５．４％', '75.5', '７５．５％'],
  ['1억 2,000만원', '250000000', '2억 5,000만원'],
  ['△1억 2,000만원', '-35000', '△3만 5,000원'],
  ['5,330,\n592', '5330593', '5,330,593'],
  ['', '5', '5'],
  ['-', '-1234', '△1,234'],
  ['순증', '12.5', '12.5'],
];

describe('rewriteFigure', () => {
  test.each(REWRITTEN)('%j with %s is %j', (text, value, result) => {
    expect(rewriteFigure(text, number(value))).toBe(result);
  });

  test('a text that already says the value stays as it is', () => {
    for (const text of ['5,330,\n592', '１２３', '26.4%', '감 3', '１억 2,000만원']) {
      const value = valueRead(text);
      if (typeof value === 'string') throw new Error(text);
      expect(rewriteFigure(text, value)).toBe(text);
    }
  });

  test('changes the decimals when told so, even of an equal value', () => {
    expect(rewriteFigure('56', number('56'), { decimals: 1 })).toBe('56.0');
    expect(rewriteFigure('56.0%', number('56'), { decimals: 0 })).toBe('56%');
    expect(rewriteFigure('', number('56'), { decimals: 1 })).toBe('56.0');
  });

  test.each(['미정', '4 5급', '82건(11,110백만원)', '30만원 ~ 200만원', '#DIV/0!'])('%j is left alone', (text) => {
    expect(rewriteFigure(text, number('1'))).toBeNull();
  });

  test('replaces one of several figures when told which', () => {
    expect(rewriteFigure('82건(11,110백만원)', number('83'), { position: 0 })).toBe('83건(11,110백만원)');
    expect(rewriteFigure('82건(11,110백만원)', number('9'), { position: 1 })).toBe('82건(9백만원)');
    expect(rewriteFigure('82건(감 3)', number('5'), { position: 1 })).toBe('82건(증 5)');
    expect(rewriteFigure('1,182건(감 3)', number('5'), { position: 1 })).toBe('1,182건(증 5)');
    expect(rewriteFigure('30만원 ~ 200만원', number('300'), { position: 1 })).toBe('30만원 ~ 300만원');
    expect(rewriteFigure('82건(11,110백만원)', number('9'), { position: 2 })).toBeNull();
    expect(rewriteFigure('30~200만원', number('9'), { position: 2 })).toBeNull();
    expect(rewriteFigure('82건', number('9'), { position: 0 })).toBe('9건');
    expect(rewriteFigure('82건', number('9'), { position: 1 })).toBeNull();
  });

  const shapes = fc.constantFrom(
    'N',
    'N(구비)',
    'N\n(구비 100%)',
    'N천원',
    '총 N천원 (구비100%)',
    '약N%',
    'N건',
    '최대 N명 이하',
  );

  test('says the new value, and everything else as before', () => {
    fc.assert(
      fc.property(shapes, amounts, amounts, (shape, before, after) => {
        const text = shape.replace('N', printFigure(before));
        const rewritten = rewriteFigure(text, after) ?? '';
        const [was, is] = [readFigure(text), readFigure(rewritten)];
        if (was?.kind !== 'figure' || is?.kind !== 'figure') throw new Error(rewritten);
        expect(compareFixed(is.value, after)).toBe(0);
        expect(is.value.scale).toBeGreaterThanOrEqual(was.value.scale);
        expect([is.unit, is.funding, is.bound, is.isApproximate, is.isTotal]).toEqual([
          was.unit,
          was.funding,
          was.bound,
          was.isApproximate,
          was.isTotal,
        ]);
      }),
    );
  });

  test('there and back again is where it began', () => {
    fc.assert(
      fc.property(shapes, amounts, amounts, (shape, before, after) => {
        const there = fixed(after.coefficient, before.scale);
        const text = shape.replace('N', printFigure(before));
        expect(rewriteFigure(rewriteFigure(text, there) ?? '', before)).toBe(text);
        expect(fixedText(before)).toBe(fixedText(number(fixedText(before))));
      }),
    );
  });
});

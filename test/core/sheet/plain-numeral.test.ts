import fc from 'fast-check';
import { readFigure } from '../../../core/number/notation/index.ts';
import { PlainNumeral } from '../../../core/sheet/plain-numeral.ts';

/** What a text says, as digits, decimals and percent sign; `undefined` where it is no plain numeral. */
function said(text: string): readonly [number, number, boolean] | undefined {
  const numeral = new PlainNumeral();
  return numeral.read(text) ? [numeral.coefficient, numeral.scale, numeral.hasPercentSign] : undefined;
}

test.each<[string, number, number, boolean]>([
  ['0', 0, 0, false],
  ['9', 9, 0, false],
  ['007', 7, 0, false],
  ['-5', -5, 0, false],
  ['88.30', 8_830, 2, false],
  ['-0.5', -5, 1, false],
  ['1,234', 1_234, 0, false],
  ['-12,345.67', -1_234_567, 2, false],
  ['0,123,456', 123_456, 0, false],
  ['1234.5', 12_345, 1, false],
  ['93.8%', 938, 1, true],
  ['-1,000%', -1_000, 0, true],
  ['0000000000000000012', 12, 0, false],
  ['0.000000000000001', 1, 15, false],
  ['999999999999999', 999_999_999_999_999, 0, false],
])('%p is %d with %d decimals', (text, coefficient, scale, hasPercentSign) => {
  expect(said(text)).toEqual([coefficient, scale, hasPercentSign]);
});

test('a minus zero is zero', () => {
  expect(said('-0.0')).toEqual([0, 1, false]);
});

test.each([
  '',
  '-',
  '%',
  '.',
  '-.',
  '.5',
  '93.',
  '1.2.3',
  '1-2',
  '9%3',
  '9%%',
  '+5',
  ' 5',
  '5 ',
  '5 %',
  '△20',
  '가',
  '1:2',
  '1/2',
  '12,34',
  '1,2345',
  '1234,567',
  '1,234,56',
  ',123',
  '1,,234',
  '1,234.5,678',
  '1.234,567',
  '1234567890123456',
  '0.0000000000000000001',
])('%p is left to the reader of all notations', (text) => {
  expect(said(text)).toBeUndefined();
});

test('the fields hold the last numeral read', () => {
  const numeral = new PlainNumeral();
  expect([numeral.read('12.5%'), numeral.coefficient, numeral.scale, numeral.hasPercentSign]).toEqual([
    true,
    125,
    1,
    true,
  ]);
  expect([numeral.read('7'), numeral.coefficient, numeral.scale, numeral.hasPercentSign]).toEqual([true, 7, 0, false]);
});

test('whatever is a plain numeral says the same in all notations', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'0123456789,,..-%'), maxLength: 14 });
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const own = said(text);
      if (!own) return;
      read++;
      const [coefficient, scale, hasPercentSign] = own;
      const figure = readFigure(text);
      expect(figure).toMatchObject({ kind: 'figure', value: { coefficient: BigInt(coefficient), scale } });
      expect(figure?.kind === 'figure' ? (figure.writtenUnit?.kind ?? null) : undefined).toBe(
        hasPercentSign ? 'percent' : null,
      );
    }),
    { numRuns: 3_000 },
  );
  expect(read).toBeGreaterThan(100);
});

import fc from 'fast-check';
import { compileFormat } from '../../../../templates/ooxml/index.ts';
import { toDecimal } from '../../../../templates/ooxml/format/decimal.ts';

const show = (value: number | string, code: string, isDate1904 = false) => compileFormat(code, isDate1904).show(value);

describe('General', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [-1234.5, '-1234.5'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333'],
    [2 / 3, '0.666666667'],
    [1234567.891234, '1234567.891'],
    [12345678901, '12345678901'],
    [123456789012, '1.23457E+11'],
    [99999999999, '99999999999'],
    [999999999999, '1E+12'],
    [1e15, '1E+15'],
    [0.0001234567, '0.000123457'],
    [0.00001, '0.00001'],
    [0.000012345678, '1.23457E-05'],
    [1e-10, '1E-10'],
    [12345678901.5, '12345678902'],
  ])('%p shows as %p', (value, text) => {
    expect(show(value, 'General')).toBe(text);
    expect(show(-value, 'General')).toBe(value === 0 ? '0' : text.startsWith('-') ? text.slice(1) : `-${text}`);
  });

  test('stands between literals and for nothing written', () => {
    expect(show(12, 'General"원"')).toBe('12원');
    expect(show(-12, 'G/표준"원"')).toBe('-12원');
    expect(show(12, '')).toBe('12');
  });
});

describe('digits', () => {
  test.each<[number, string, string]>([
    [1234.5, '0', '1235'],
    [1234.5, '#,##0', '1,235'],
    [-1234.5, '#,##0', '-1,235'],
    [1234567, '#,##0', '1,234,567'],
    [0, '#,##0', '0'],
    [0, '#,###', ''],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [0.285, '0%', '29%'],
    [0.145, '0.0%', '14.5%'],
    [26.88, '0.0', '26.9'],
    [88.25, '0.0', '88.3'],
    [0.5, '0', '1'],
    [-0.5, '0', '-1'],
    [1e15, '#,##0', '1,000,000,000,000,000'],
    [9007199254740993, '0', '9007199254740990'],
    [1234567, '#,##0,', '1,235'],
    [1234567890, '#,##0,,', '1,235'],
    [1234567890, '0.0,,"백만"', '1234.6백만'],
    [5, '000', '005'],
    [5, '0,000', '0,005'],
    [1234567, '000-0000', '123-4567'],
    [12, '# ?/?', '12    '],
    [0.5, '# ?/?', ' 1/2'],
    [3.25, '0.0#', '3.25'],
    [3.2, '0.0#', '3.2'],
    [3, '0.##', '3.'],
    [3.2, '0.???', '3.2  '],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012, '0.0E+00', '1.2E-04'],
    [9.999, '0.0E+0', '1.0E+1'],
    [12345, '##0.0E+0', '12.3E+3'],
    [1500, '#,##0"원"', '1,500원'],
    [1500, '"₩"#,##0', '₩1,500'],
    [0.5, '0%%', '5000%%'],
    [7, '@', '7'],
  ])('%p as %s shows %p', (value, code, text) => {
    expect(show(value, code)).toBe(text);
  });
});

describe('sections', () => {
  const office = '#,##0;"△"#,##0;"-"';

  test.each<[number | string, string, string]>([
    [1234, office, '1,234'],
    [-1234, office, '△1,234'],
    [0, office, '-'],
    [-0.3, office, '△0'],
    ['없음', office, '없음'],
    [-1234, '#,##0_ ;[Red]\\-#,##0\\ ', '-1,234 '],
    [1234, '#,##0_ ;[Red]\\-#,##0\\ ', '1,234 '],
    [-5, '0;;', ''],
    [0, '0;-0;', ''],
    [5, ';;;', ''],
    ['글', ';;;', ''],
    ['글', '0;-0;0;"<"@">"', '<글>'],
    ['글', '@"님"', '글님'],
    [150000000, '[>=100000000]#,##0,,"백만";#,##0', '150백만'],
    [1500, '[>=100000000]#,##0,,"백만";#,##0', '1,500'],
    [-1500, '[>=100000000]#,##0,,"백만";#,##0', '-1,500'],
    [-3, '[<0]"음수 "0;0', '음수 3'],
    [1234, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', ' 1,234 '],
    [0, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', ' - '],
    [-7, '0;@', '-7'],
  ])('%p as %s shows %p', (value, code, text) => {
    expect(show(value, code)).toBe(text);
  });

  test('gives the colour of the section', () => {
    expect(compileFormat('0;[Red]0').colourOf(-1)).toBe('red');
    expect(compileFormat('0;[빨강]0').colourOf(-1)).toBe('red');
    expect(compileFormat('[Color 10]0').colourOf(1)).toBe('color10');
    expect(compileFormat('0').colourOf(1)).toBeUndefined();
  });
});

describe('dates and times', () => {
  const moment = 42308.545138888889;

  test.each<[number, string, string]>([
    [moment, 'yyyy-mm-dd', '2015-10-31'],
    [moment, 'yyyy"년" m"월" d"일"', '2015년 10월 31일'],
    [moment, 'yyyy. m. d.', '2015. 10. 31.'],
    [moment, 'yy.mm.dd', '15.10.31'],
    [moment, 'yyyy-mm-dd h:mm', '2015-10-31 13:05'],
    [moment, 'h:mm AM/PM', '1:05 PM'],
    [moment, '[$-412]AM/PM h:mm', '오후 1:05'],
    [0.25, '오전/오후 hh:mm', '오전 06:00'],
    [moment, 'm/d/yyyy(aaa)', '10/31/2015(토)'],
    [moment, 'aaaa', '토요일'],
    [moment, 'ddd, mmm d', 'Sat, Oct 31'],
    [moment, '[$-412]mmmm dddd', '10월 토요일'],
    [1.5, '[h]:mm', '36:00'],
    [1.5, '[mm]', '2160'],
    [0.5 / 86400, 'ss.00', '00.50'],
    [0.999999, 'h:mm:ss', '0:00:00'],
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [2958465, 'yyyy-mm-dd', '9999-12-31'],
    [2958466, 'yyyy-mm-dd', '########'],
    [-1, 'yyyy-mm-dd', '########'],
  ])('%p as %s shows %p', (value, code, text) => {
    expect(show(value, code)).toBe(text);
  });

  test('counts from 1904 where the workbook does', () => {
    expect(show(0, 'yyyy-mm-dd', true)).toBe('1904-01-01');
    expect(show(moment - 1462, 'yyyy-mm-dd', true)).toBe('2015-10-31');
    expect(show(1.5, '[h]', true)).toBe('36');
  });

  test('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(show(serial, 'yyyy-mm-dd')).toBe(day);
      }),
    );
  });
});

describe('properties', () => {
  /** Half up on a decimal text, by integers only. */
  function halfUp(units: bigint, scale: number, places: number): string {
    const divisor = 10n ** BigInt(scale - places);
    const rounded = (units + divisor / 2n) / divisor;
    const digits = String(rounded).padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }

  test('rounds any decimal of up to 15 digits half up', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
        fc.integer({ min: 4, max: 8 }),
        fc.nat(4),
        (units, scale, places) => {
          const digits = String(units).padStart(scale + 1, '0');
          const value = Number(`${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
          const code = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
          expect(show(value, code)).toBe(halfUp(units, scale, places));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no code and no value makes it throw', () => {
    const codes = fc.string({ unit: fc.constantFrom(...'0#?.,%;@"\\_*[]<>=-+E/ yhmsdaAMP/월'), maxLength: 20 });
    fc.assert(
      fc.property(codes, fc.oneof(fc.double({ noNaN: true }), fc.string()), (code, value) => {
        expect(typeof show(value, code)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});

test('the short way to the decimal digits is the long way', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), fc.nat(9), (value, places) => {
      const rounded = Number(value.toPrecision(places + 1));
      const [mantissa = '', exponent = '0'] = Math.abs(rounded).toExponential(14).split('e');
      const digits = mantissa.replace('.', '').replace(/0+$/, '');
      const expected = { isNegative: rounded < 0, digits, point: digits === '' ? 0 : Number(exponent) + 1 };
      expect(toDecimal(rounded)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

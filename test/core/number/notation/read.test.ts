import fc from 'fast-check';
import { fixed, fixedText, parseFixed } from '../../../../core/number/fixed.ts';
import {
  baseValue,
  counterUnit,
  foldCharacters,
  moneyUnit,
  PERCENT,
  PERCENT_POINT,
  readFigure,
  type Figure,
  type FigureReading,
} from '../../../../core/number/notation/index.ts';

/** Cells as printed, their meaning, and where they stand. */
const SINGLE: readonly (readonly [text: string, value: string, unit: string | null, source: string])[] = [
  ['△1', '-1', null, 'seed: 인력 과부족'],
  ['△2', '-2', null, 'seed: 인력 과부족'],
  ['△37,790,690', '-37790690', null, 'domain.md §3: settlement page'],
  ['▲ 2', '-2', null, 'domain.md §3: accepted on input'],
  ['▽2', '-2', null, 'domain.md §3: accepted on input'],
  ['-3', '-3', null, 'domain.md §3: accepted on input'],
  ['−3', '-3', null, 'U+2212'],
  ['－3', '-3', null, 'U+FF0D'],
  ['(1,234)', '-1234', null, 'domain.md §3: accepted on input'],
  ['( 5 )', '-5', null, 'spaces in brackets'],
  ['(.5)', '-0.5', null, 'no digit before the point'],
  ['0', '0', null, 'seed: 예산현황 예상잔액'],
  ['5,330,592', '5330592', null, 'seed: 예산현황 계'],
  ['5,330,\n592', '5330592', null, 'a numeral broken over two lines'],
  ['5,330\n,592', '5330592', null, 'a numeral broken over two lines'],
  ['   248,781 ', '248781', null, 'seed: 예산현황, spaces'],
  ['\u00a043,452\u00a0', '43452', null, 'NBSP'],
  ['43,452(구비)', '43452', null, 'seed: #1'],
  ['8,815\n(구비 100%)', '8815', null, 'seed: #2'],
  ['55,000\n\n(구비 100%)', '55000', null, 'seed: #3'],
  ['26.4%', '26.4', '%', 'seed: #11'],
  ['75.4％', '75.4', '%', 'U+FF05'],
  ['88.30', '88.30', null, 'decimals as printed'],
  ['.5', '0.5', null, 'no digit before the point'],
  ['약23%', '23', '%', 'seed: #10'],
  ['１，０１０권', '1010', '권', 'full-width'],
  ['1,010권', '1010', '권', 'seed: #10'],
  ['12,071권', '12071', '권', 'seed: 종합자료실'],
  ['117,350천원', '117350', '천원', 'seed: #10'],
  ['14,169 백만 원', '14169', '백만원', 'spaced unit'],
  ['6,820백만원', '6820', '백만원', 'seed: #4'],
  ['10개월', '10', '개월', 'seed: #10'],
  ['4개소', '4', '개소', 'seed: 기록관'],
  ['34개 부서', '34', '개 부서', 'seed: #2'],
  ['25개 자치구', '25', '개 자치구', 'seed: #3'],
  ['636.1㎡', '636.1', '㎡', 'seed: 공단본부'],
  ['3일간', '3', '일간', 'seed: #5'],
  ['총64,031천원', '64031', '천원', 'seed: 2016 #1'],
  ['총 58,100천원 (구비100%)', '58100', '천원', 'seed: 2016 #3'],
  ['30만원', '30', '만원', 'seed: #7'],
  ['3천만원', '3', '천만원', 'multiplied unit'],
  ['12억', '12', '억원', '원 left out'],
  ['1억 2,000만원', '120000000', '원', 'several units'],
  ['△1억 2,000만원', '-120000000', '원', 'several units, negative'],
  ['1억2천3백만원', '123000000', '원', 'several units'],
  ['1조 2,345억', '1234500000000', '원', 'several units, 원 left out'],
  ['3만 5,000원', '35000', '원', 'several units'],
  ['1천5백만원', '15000000', '원', 'several units'],
  ['200만명', '200', '명', 'multiplied counter'],
  ['3,000천 명', '3000', '명', 'multiplied counter'],
  ['10여명', '10', '명', '여'],
  ['100억원 이상', '100', '억원', 'bound'],
  ['최대 5건', '5', '건', 'bound'],
  ['+3', '3', null, '증감'],
  ['＋3', '3', null, 'full-width plus'],
  ['증 3', '3', null, '증감'],
  ['감 3', '-3', null, '증감'],
  ['3명 감', '-3', '명', '증감'],
  ['5건 증가', '5', '건', '증감'],
  ['증 +3', '3', null, '증감'],
  ['증 + 3', '3', null, '증감, a space behind the sign'],
  ['+ 3', '3', null, '증감, a space behind the sign'],
  ['200만 명', '200', '명', 'multiplied counter'],
  ['5,000천원주1)', '5000', '천원', 'footnote mark behind the unit'],
  ['3.2%p', '3.2', '%p', 'domain.md §4.4'],
  ['3.2％ｐ', '3.2', '%p', 'full-width'],
  ['1.5%포인트', '1.5', '%p', 'spelled'],
  ['35퍼센트', '35', '%', 'spelled'],
  ['금113,560원(금일십일만삼천오백육십원)', '113560', '원', 'domain.md §8.1'],
  ['₩1,000', '1000', null, 'currency sign'],
  ['20,100천원 *', '20100', '천원', 'footnote mark'],
  ['100(천원)', '100', '천원', 'unit in brackets'],
  ['1,203[잠정]', '1203', null, 'remark in square brackets'],
  ['9007199254740993', '9007199254740993', null, 'beyond 2^53'],
];

function single(text: string): Figure {
  const reading = readFigure(text);
  if (reading?.kind !== 'figure') throw new Error(`${text} is no figure: ${reading?.kind}`);
  return reading;
}

describe('readFigure: one figure', () => {
  test.each(SINGLE)('%j is %s %s', (text, value, unit) => {
    const figure = single(text);
    expect(fixedText(figure.value)).toBe(value);
    expect(figure.writtenUnit?.name ?? null).toBe(unit);
  });

  test.each([
    ['117,350천원', '117350000'],
    ['약23%', '0.23'],
    ['3.2%p', '0.032'],
    ['200만명', '2000000'],
    ['30만원', '300000'],
    ['14,169백만원', '14169000000'],
    ['1.5억원', '150000000'],
    ['7', '7'],
  ])('%s is %s in its base unit', (text, base) => {
    expect(fixedText(baseValue(single(text)))).toBe(base);
  });

  test('takes the unit of the heading where the cell says none', () => {
    const reading = readFigure('43,452(구비)', { unit: moneyUnit('천원') });
    expect(reading).toMatchObject({ unit: { name: '천원' }, writtenUnit: null, notes: [] });
    expect(readFigure('26.4%', { unit: PERCENT })).toMatchObject({ unit: PERCENT, writtenUnit: PERCENT });
  });

  test('keeps the words around a figure', () => {
    expect(single('약 23%').isApproximate).toBe(true);
    expect(single('23건 내외').isApproximate).toBe(true);
    expect(single('23건').isApproximate).toBe(false);
    expect(single('총 5건').isTotal).toBe(true);
    expect(single('5건').isTotal).toBe(false);
    expect(single('10억원 이상').bound).toBe('이상');
    expect(single('최대 10억원').bound).toBe('최대');
    expect(single('10억원').bound).toBeNull();
    expect(single('평균 5건').remarks).toEqual(['평균']);
    expect(single('5,320(10.31 현재)').remarks).toEqual(['10.31 현재']);
    expect(single('20,100천원 *').remarks).toEqual(['*']);
    expect(single('감 3').direction).toEqual({ word: '감', span: { start: 0, end: 1 } });
    expect(single('금1,000원정').remarks).toStrictEqual([]);
    expect(single('1억 2,000만원').remarks).toStrictEqual([]);
    expect(single('5( )').remarks).toStrictEqual([]);
    expect(single('5,000천원 주1)').remarks).toEqual(['주1)']);
    expect(single('100(국비)(시비)')).toMatchObject({ funding: [{ source: '국비' }], remarks: ['시비'] });
    expect(single('100천원(권)')).toMatchObject({ unit: { name: '천원' }, remarks: ['권'] });
  });

  test.each([
    ['(5)', ['parentheses-negative']],
    ['▲5', ['filled-triangle']],
    ['▲ 5', ['filled-triangle']],
    ['△0', ['negative-zero']],
    ['3억', ['won-omitted']],
    ['1,\n000', ['joined-lines']],
    ['100(국비 50%, 시비 40%)', ['shares-not-100']],
    ['금113,560원(금일십만원)', ['hangul-differs']],
    ['금113,560원(일십일만삼천오백육십원)', []],
    ['1.5원(일원)', ['hangul-differs']],
    ['△5', []],
    ['5', []],
  ])('%j carries the notes %j', (text, notes) => {
    expect(single(text).notes).toEqual(notes);
  });

  test('notes a unit that is not that of the heading', () => {
    expect(readFigure('5백만원', { unit: moneyUnit('천원') })).toMatchObject({ notes: ['unit-differs'] });
    expect(readFigure('5천원', { unit: moneyUnit('천원') })).toMatchObject({ notes: [] });
    expect(readFigure('5건', { unit: moneyUnit('천원') })).toMatchObject({ notes: [] });
    expect(readFigure('5백만원', { unit: counterUnit('건') })).toMatchObject({ notes: [] });
  });
});

describe('readFigure: several figures', () => {
  const parts = (reading: FigureReading): readonly string[] => {
    const figures =
      reading?.kind === 'set' ? reading.figures : reading?.kind === 'range' ? [reading.from, reading.to] : [];
    return figures.map((figure) => `${fixedText(figure.value)} ${figure.unit?.name ?? ''}`);
  };

  test.each([
    ['82건(11,110백만원)', 'parentheses', ['82 건', '11110 백만원'], 'seed: #5'],
    ['34건 (4,410백만원)', 'parentheses', ['34 건', '4410 백만원'], 'seed: #5'],
    ['24건 14,169백만원', 'space', ['24 건', '14169 백만원'], 'seed: #4'],
    ['11회 2,012백만원', 'space', ['11 회', '2012 백만원'], 'seed: #4'],
    ['24차 30,997백만원', 'space', ['24 차', '30997 백만원'], 'seed: #4'],
    ['2개 사업, 90백만원', 'comma', ['2 개 사업', '90 백만원'], 'seed: #3'],
    ['4·5급', 'middle-dot', ['4 급', '5 급'], 'seed: 2016 #2'],
    ['4 · 5급', 'middle-dot', ['4 급', '5 급'], 'seed: 2016 #2'],
    ['3·4·5급', 'middle-dot', ['3 급', '4 급', '5 급'], 'three of them'],
    ['2개 사업、90백만원', 'comma', ['2 개 사업', '90 백만원'], 'U+3001'],
    ['24건 3명(5) 2권', 'space', ['24 건', '3 명', '5 ', '2 권'], 'a count in brackets takes no unit'],
    ['1,203 (97.9%)', 'parentheses', ['1203 ', '97.9 %'], 'a share below the count'],
  ])('%j is joined by %s', (text, joint, figures) => {
    const reading = readFigure(text);
    expect(reading).toMatchObject({ kind: 'set', joint });
    expect(parts(reading)).toEqual(figures);
  });

  test.each([
    ['30만원 ~ 200만원', ['30 만원', '200 만원']],
    ['3만원~200만원', ['3 만원', '200 만원']],
    ['30~200만원', ['30 만원', '200 만원']],
    ['10.5～11.2%', ['10.5 %', '11.2 %']],
    ['△5∼3', ['-5 ', '3 ']],
  ])('%j is a range', (text, ends) => {
    const reading = readFigure(text);
    expect(reading?.kind).toBe('range');
    expect(parts(reading)).toEqual(ends);
  });

  test('notes a unit that stands only at the other end, and shares none with a count', () => {
    expect(readFigure('30~200만원')).toMatchObject({ from: { notes: ['unit-shared'] }, to: { notes: [] } });
    expect(readFigure('82건(5)')).toMatchObject({ figures: [{ notes: [] }, { notes: [] }] });
    expect(readFigure('△5~3')).toMatchObject({ from: { notes: [] }, to: { notes: [] } });
  });

  test('figures in brackets take the unit of the heading too', () => {
    const thousands = { unit: { name: '천원' }, writtenUnit: null };
    expect(readFigure('34(5)', { unit: moneyUnit('천원') })).toMatchObject({ figures: [thousands, thousands] });
  });

  test('attaches funding to the first figure', () => {
    expect(readFigure('15건(2,602백만원)(구비)')).toMatchObject({
      figures: [{ funding: [{ source: '구비' }] }, { funding: [] }],
    });
  });
});

describe('readFigure: no figure', () => {
  test.each(['', ' ', '\n', '\u3000', '\u00a0'])('%j is blank', (text) => {
    expect(readFigure(text)).toBeNull();
  });

  test.each(['-', '–', '—', '－', ' - ', 'ㅡ', '--'])('%j is a dash', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'dash' });
  });

  test.each(['순증', '순 증', '흑자전환', '적자전환', '순감'])('%j is a term', (text) => {
    expect(readFigure(text)).toEqual({ kind: 'term', term: text.replace(' ', '') });
  });

  test.each([
    ['4 5급', 'lost-separator'],
    ['12 34', 'lost-separator'],
    ['1억 2,000', 'lost-separator'],
    ['3 △1', 'lost-separator'],
    ['10-20', 'hyphen'],
    ['10건-20건', 'hyphen'],
    ['(12.3%)', 'parentheses'],
    ['(500백만원)', 'parentheses'],
    [' (12.3%)', 'parentheses'],
    ['(약 5)', 'parentheses'],
    ['1억 2,00만원', 'lost-separator'],
    ['1만 2억원', 'lost-separator'],
    ['1만 2만원', 'lost-separator'],
    ['감 △3', 'two-signs'],
    ['증 △3', 'two-signs'],
    ['감 +3', 'two-signs'],
  ])('%j is ambiguous: %s', (text, reason) => {
    expect(readFigure(text)).toEqual({ kind: 'ambiguous', text, reason });
  });

  test.each([
    ['미정', 'no-number'],
    ['(구비)', 'no-number'],
    ['해당없음', 'no-number'],
    ['(구비 100%)', 'unknown-words'],
    ['12월 예정', 'unknown-words'],
    ['2015.10.31', 'unknown-words'],
    ['10.31 현재', 'unknown-words'],
    ['우수사례 9건', 'unknown-words'],
    ['3/4', 'unknown-words'],
    ['4.', 'unknown-words'],
    ['75원문', 'unknown-words'],
    ['5건~', 'unknown-words'],
    ['1~2~3', 'unknown-words'],
    ['2백3천만원', 'unknown-words'],
    ['2천3천만원', 'unknown-words'],
    ['(12.3%) 5건', 'unknown-words'],
    [`1${'0'.repeat(400)}`, 'unknown-words'],
    ['5건(', 'unknown-words'],
    [`1${'0'.repeat(500)}`, 'unknown-words'],
    ['12,34', 'misplaced-comma'],
    ['1,2345', 'misplaced-comma'],
    ['1234,567', 'misplaced-comma'],
    ['(12,34)', 'misplaced-comma'],
    ['#DIV/0!', 'error-value'],
    ['#N/A', 'error-value'],
    ['####', 'column-too-narrow'],
    ['1.2E+05', 'column-too-narrow'],
  ])('%j is unreadable: %s', (text, reason) => {
    expect(readFigure(text)).toEqual({ kind: 'unreadable', text, reason });
  });
});

describe('readFigure: edges', () => {
  test('reads a text of 400 characters', () => {
    expect(single(`1${'0'.repeat(399)}`).value).toEqual(fixed(10n ** 399n));
  });

  test('tells grouping by the digits before the point', () => {
    expect(single('.1234').style.isGrouped).toBeNull();
    expect(single('1234.5').style.isGrouped).toBe(false);
    expect(single('123.4567').style.isGrouped).toBeNull();
  });
});

describe('readFigure: properties', () => {
  test('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '1',
      '23',
      ',',
      '.',
      '△',
      '(',
      ')',
      '%',
      ' ',
      '\n',
      '천',
      '만',
      '억',
      '원',
      '건',
      '~',
      '·',
      '약',
      '감',
      '구비',
      '-',
      '１',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (texts) => {
        const reading = readFigure(texts.join(''));
        return reading === null || reading.kind.length > 0;
      }),
      { numRuns: 3000 },
    );
  });

  test('reads the same number in full-width characters', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (value) => {
        const digits = String(value);
        const wide = digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        expect(foldCharacters(wide)).toBe(digits);
        expect(single(wide).value).toEqual(fixed(value));
        expect(single(wide).style.isFullWidth).toBe(true);
      }),
    );
  });

  test('a unit scales the base value by its zeros and nothing else', () => {
    const units = fc.constantFrom('원', '천원', '만원', '백만원', '억원', '조원');
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), units, (value, unit) => {
        const figure = single(`${value}${unit}`);
        expect(figure.value).toEqual(fixed(value));
        expect(baseValue(figure)).toEqual(fixed(value * 10n ** BigInt(figure.unit?.zeros ?? 0)));
      }),
    );
  });

  test('the span of a figure holds its numeral', () => {
    for (const [text, value] of SINGLE) {
      const { style, direction } = single(text);
      if (style.isMixedMoney) continue;
      const numeral = foldCharacters(text.slice(style.span.start, style.span.end)).replace(/[△▲▽+\-(), ]/g, '');
      const magnitude = value.replace('-', '');
      expect(parseFixed(numeral)).toEqual(parseFixed(magnitude));
      expect(direction === null || value.startsWith('-') === direction.word.startsWith('감')).toBe(true);
    }
  });

  test('knows both rate units', () => {
    expect(single('1%').unit).toEqual(PERCENT);
    expect(single('1%p').unit).toEqual(PERCENT_POINT);
  });
});

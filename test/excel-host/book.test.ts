import { bookFrom } from './index.ts';
import { shownText } from './book/shown.ts';
import { evaluatedIn } from './sample.ts';

/** Formulas with what Excel gives, on the cells of `sample.ts`. */
const FORMULAS: readonly (readonly [string, unknown])[] = [
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=2^-1', 0.5],
  ['=50%*A2', 50],
  ['="가"&1/4', '가0.25'],
  ['=A2>A3', false],
  ['="B">"a"', true],
  ['=A1="항목"', true],
  ['=SUM(A2:A5)', 600],
  ['=SUM(A:A)', 600],
  ['=SUM(자료!A2:A3,1)', 301],
  ['=SUMIF(B2:B5,"가",A2:A5)', 400],
  ['=SUMIF(A2:A5,">=200")', 500],
  ['=SUMIFS(A2:A5,B2:B5,"가",A2:A5,"<200")', 100],
  ['=COUNT(A1:A6)', 3],
  ['=COUNTA(A1:A6)', 5],
  ['=COUNTIF(B2:B5,"*")', 3],
  ['=COUNTIFS(B2:B5,"가",A2:A5,">100")', 1],
  ['=IF(A2=100,"예","아니오")', '예'],
  ['=IF(A2=1,2)', false],
  ['=IFERROR(1/0,"-")', '-'],
  ['=1/0', '#DIV/0!'],
  ['="가"+1', '#VALUE!'],
  ['=없는이름', '#NAME?'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234.5,-2)', 1200],
  ['=ROUNDDOWN(1.15,2)', 1.15],
  ['=ROUNDDOWN(-1.19,1)', -1.1],
  ['=ROUNDUP(1.11,1)', 1.2],
  ['=TRUNC(-9.9)', -9],
  ['=INT(-9.1)', -10],
  ['=QUOTIENT(-7,2)', -3],
  ['=MOD(-7,2)', 1],
  ['=ABS(-3)', 3],
  ['=MIN(A2:A5)', 100],
  ['=MAX(A2:A5,1000)', 1000],
  ['=AVERAGE(A2:A5)', 200],
  ['=INDEX(A2:B5,2,2)', '나'],
  ['=MATCH("나",B2:B5,0)', 2],
  ['=MATCH(250,A2:A4)', 2],
  ['=INDEX(A2:A5,MATCH("가",B2:B5,0))', 100],
  ['=VLOOKUP(200,A2:B4,2,FALSE)', '나'],
  ['=VLOOKUP(999,A2:B4,2,FALSE)', '#N/A'],
  ['=TEXT(1234567.891,"#,##0.0")', '1,234,567.9'],
  ['=TEXT(0.883,"0.0%")', '88.3%'],
  ['=SUBTOTAL(9,A2:A5)', 600],
  ['=AND(TRUE,A2>0)', true],
  ['=OR(FALSE,A2<0)', false],
  ['=NOT(1)', false],
  ['=ISNUMBER(A5)', false],
  ['=ISBLANK(A6)', true],
  ['=N("가")', 0],
  ['=SUMPRODUCT(A2:A4,A2:A4)', 140000],
  ['=SUMPRODUCT((B2:B4="가")*A2:A4)', 400],
  ['=LEN("예산 집행")', 5],
  ['=LEFT("예산현액",2)', '예산'],
  ['=RIGHT("예산현액",2)', '현액'],
  ['=MID("예산현액",2,2)', '산현'],
  ['=SUBSTITUTE("1,430","," ,"")', '1430'],
  ['=VALUE("1,430")', 1430],
  ['=TRIM("  가  나 ")', '가 나'],
  ['=DATE(2015,10,31)', 42308],
  ['=YEAR(42308)', 2015],
  ['=MONTH(42308)', 10],
  ['=DAY(42308)', 31],
  ['=0.1+0.2-0.3', 0],
  ['=QUOTIENT(-5,100)/10', 0],
  ['=-A6*1', 0],
  ['=G1', 0],
];

test.each(FORMULAS)('%s', (formula, expected) => {
  expect(evaluatedIn(formula)).toEqual(expected);
});

test('every formula of a circle comes to 0, what reads the circle goes on', () => {
  const book = bookFrom({ sheets: [{ name: 'A', cells: [['=B1+1', '=C1+1', '=A1+1', '=A1+5', '=E1', '=1+1']] }] });
  const values = [0, 1, 2, 3, 4, 5].map((column) => book.sheets[0]?.cell(0, column)?.value);
  expect(values).toEqual([0, 0, 0, 5, 0, 2]);
});

test('a column of ten thousand cumulative sums is calculated', () => {
  const cells = Array.from({ length: 10_000 }, (_, row) => (row === 0 ? [1, '=A1'] : [1, `=B${row}+A${row + 1}`]));
  const book = bookFrom({ sheets: [{ name: 'A', cells }] });
  expect(book.sheets[0]?.cell(9_999, 1)?.value).toBe(10_000);
});

/** Number formats with what Excel shows. */
const SHOWN: readonly (readonly [number | string, string, string])[] = [
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  [123456789012, 'General', '1.23457E+11'],
  [88.26, '0.0', '88.3'],
  [1234567, '#,##0', '1,234,567'],
  [-1234567, '#,##0', '-1,234,567'],
  [-1234567, '#,##0;"△"#,##0;"-"', '△1,234,567'],
  [0, '#,##0;"△"#,##0;"-"', '-'],
  [0.8826, '0.0%', '88.3%'],
  [1234567890, '#,##0,', '1,234,568'],
  [1234567890, '#,##0,,"백만원"', '1,235백만원'],
  [42308, 'yyyy-mm-dd', '2015-10-31'],
  [42308, 'yyyy. m. d.', '2015. 10. 31.'],
  [42308.5, 'yyyy-mm-dd hh:mm', '2015-10-31 12:00'],
  [42308, 'm"월" d"일"(aaa)', '10월 31일(토)'],
  [5, '00', '05'],
  [0.5, '#.##', '.5'],
  [0.5, '0.##', '0.5'],
  [5, '0.##', '5.'],
  [-5, '#,##0_);[Red](#,##0)', '(5)'],
  [5, '#,##0_);[Red](#,##0)', '5 '],
  [5, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', ' 5 '],
  ['007', '@', '007'],
  ['항목', '0;0;0;"["@"]"', '[항목]'],
];

test.each(SHOWN)('%p under %s shows %p', (value, format, expected) => {
  expect(shownText(value, format)).toBe(expected);
});

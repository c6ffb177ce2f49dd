import { type ReadSuccess, readWorkbook } from '../../../../templates/ooxml/index.ts';
import { PRODUCERS } from '../producers/index.ts';

function read(producer: string): ReadSuccess {
  const result = readWorkbook(PRODUCERS.get(producer) ?? new Uint8Array(), { appearance: true, hiddenSheets: true });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

/** Grid rows as a person sees them. */
const shown = ({ snapshot }: ReadSuccess, sheet = 0) => snapshot.sheets[sheet]?.texts.map((line) => line.join('|'));

describe('a workbook of Excel', () => {
  const book = read('Excel');
  const [sheet] = book.snapshot.sheets;

  test('shown texts: rich, phonetic, inline, escaped, dates, truth values, errors', () => {
    expect(shown(book)).toEqual([
      '예산 집행 현황|||||||',
      '|||||||',
      '사업명|예산액|집행액|집행률||안쪽 글||',
      '=SUM(가|나) <도로>|1,200|300|25.0 ||2015-10-31|TRUE|#N/A',
      '공원\n정비|800|400|50.0 ||||',
      '합계|2,000|700|35.0 ||||',
      '|||||||',
      '2400|600||800||7|있음|',
      '|||1200||||',
    ]);
  });

  test('formulas: shared, of arrays, dynamic, to other files', () => {
    expect(sheet?.formulas.slice(3).map((line) => line.filter((formula) => formula !== null))).toEqual([
      ['=C4/B4*100'],
      ['=C5/B5*100'],
      ['=SUBTOTAL(109,사업표[예산액])', '=SUBTOTAL(109,사업표[집행액])', '=C6/B6*100'],
      [],
      ['=B4:C4*2', '=B4:C4*2', '=SORT(B4:B5)', '=[1]기준!$A$1', '=IF(B4>0,"있음","없음")'],
      ['=SORT(B4:B5)'],
    ]);
  });

  test('merges, hidden rows and columns, protection, freeze', () => {
    expect(sheet).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      hiddenRows: [4],
      hiddenColumns: [6],
      isProtected: true,
    });
    expect(book.appearance?.sheets[0]?.frozen).toEqual({ rows: 3, columns: 1 });
  });

  test('sheets, names, tables, properties, macros', () => {
    expect(book.workbook).toMatchObject({
      sheets: [
        { name: '집행현황', kind: 'worksheet', visibility: 'visible' },
        { name: '피벗', kind: 'worksheet', visibility: 'visible' },
        { name: '그래프', kind: 'chart', visibility: 'visible' },
        { name: '숨김', kind: 'worksheet', visibility: 'very-hidden' },
      ],
      names: [
        { name: '_xlnm.Print_Area', sheet: '집행현황' },
        { name: '_xlnm.Print_Titles' },
        { name: '기준연도', sheet: null },
      ],
      tables: [
        { name: '사업표', totalsRows: 1 },
        { name: '코드표', sheet: '피벗' },
      ],
      epoch: 1900,
      hasMacros: true,
      addInSettings: new Map(),
      isSigned: false,
    });
    expect([...book.workbook.properties]).toEqual([['form', 'division-budget']]);
    expect(book.workbook.tables[0]?.columns[3]).toEqual({ name: '집행률', formula: 'C4/B4*100' });
  });
});

describe('a workbook of 한셀', () => {
  const book = read('한셀');

  test('the grid is what is filled in, not the used range of 17 billion cells', () => {
    expect(shown(book)).toEqual(['구    분|예산액|두 배|', '도로|1,200|2,400|2015-10-31']);
  });

  test('every style is read, those in alternatives too', () => {
    expect(
      book.appearance?.looks.map(({ fontName, isBold, numberFormat }) => [fontName, isBold, numberFormat]),
    ).toEqual([
      ['돋움', false, 'General'],
      ['돋움', true, 'General'],
      ['돋움', false, '#,##0;"△"#,##0;"-"'],
      ['돋움', false, 'yyyy\\-mm\\-dd'],
    ]);
  });
});

test('a workbook of WPS: its own formula and its picture’s text', () => {
  const book = read('WPS');
  expect(shown(book)).toEqual(['구분|금액|', '도로| 1,200 |=DISPIMG("ID_0A",1)', '계| 1,200 |']);
  expect(book.snapshot.sheets[0]?.formulas[1]?.[2]).toBe('=DISPIMG("ID_0A",1)');
});

test('a workbook in the strict form: days from 1904, as ISO texts and as numbers, cells without names', () => {
  const book = read('the strict form');
  expect(book.workbook.epoch).toBe(1904);
  expect([...book.workbook.properties]).toEqual([['form', 'plan']]);
  expect(shown(book)).toEqual(['날짜|금액', '2015-10-31|5', '2015-10-31|10']);
  expect(book.snapshot.sheets[0]?.values[1]?.[0]).toBe(40_846);
});

test.each([
  ['a writer of streams', 'Excel'],
  ['a writer of ornaments', '한셀'],
  ['a writer of backslashes', 'WPS'],
])('%s packs the same workbook', (packed, plain) => {
  expect(read(packed)).toEqual(read(plain));
});

import type { CellValue } from '../../../../core/index.ts';
import type { CellDescription, WorkbookDescription } from '../../../../templates/ooxml/index.ts';

const thin = { style: 'thin' } as const;
const border = { left: thin, right: thin, top: thin, bottom: thin };
const heading = { font: { isBold: true, colour: 'FFFFFF' }, fill: '1F4E79', horizontal: 'center', border } as const;
const input = { numberFormat: '#,##0;"△"#,##0;"-"', isLocked: false, fill: 'FFF9E5', border } as const;
const rate = { numberFormat: '0.0', border } as const;

const LINES = [
  ['예비비', 30_000_000, 6_600_000],
  ['인력운영비 & <기타>', -2_000_000, 0],
  [' 앞뒤 빈칸 ', 1_000, 290],
] as const;

function value(row: number, column: number, one: CellValue, style: CellDescription['style'] = {}): CellDescription {
  return { row, column, content: { kind: 'value', value: one }, style };
}

function formula(
  row: number,
  column: number,
  text: string,
  cached: CellValue,
  style: CellDescription['style'] = {},
): CellDescription {
  return { row, column, content: { kind: 'formula', formula: text, value: cached }, style };
}

const cells: CellDescription[] = [
  ...['구 분', '예산액', '집행액', '집행률'].map((text, column) => value(0, column, text, heading)),
  ...LINES.flatMap(([name, budget, executed], index) => [
    value(index + 1, 0, name, { border }),
    value(index + 1, 1, budget, input),
    value(index + 1, 2, executed, input),
    formula(
      index + 1,
      3,
      `=IF(B${index + 2}=0,"-",ROUND(C${index + 2}/B${index + 2}*100,1))`,
      [22, 0, 29][index] ?? 0,
      rate,
    ),
  ]),
  value(4, 0, '계', { font: { isBold: true } }),
  formula(4, 1, '=SUBTOTAL(109,B2:B4)', 28_001_000, input),
  formula(4, 2, '=SUBTOTAL(109,C2:C4)', 6_600_290, input),
];

/** A workbook that uses everything the writer knows. */
export const BUDGET: WorkbookDescription = {
  sheets: [
    {
      name: '입력',
      cells,
      columns: [
        { first: 0, last: 0, width: 24 },
        { first: 1, last: 3, width: 14 },
        { first: 6, last: 7, isHidden: true },
      ],
      rows: [
        { row: 0, height: 30 },
        { row: 9, isHidden: true },
      ],
      frozen: { rows: 1, columns: 1 },
      tabColour: '1F4E79',
      protection: { allows: ['formatColumns', 'sort', 'autoFilter'] },
      validations: [
        {
          ranges: [{ row: 1, column: 1, rows: 3, columns: 2 }],
          rule: { kind: 'decimal', operator: 'between', first: -1e15, second: 1e15 },
          prompt: { title: '금액', text: '단위: 원' },
          error: { title: '금액 확인', text: '숫자만 입력 가능', severity: 'stop' },
        },
        {
          ranges: [{ row: 1, column: 0, rows: 3, columns: 1 }],
          rule: { kind: 'list', items: ['예비비', '"사업비"'] },
          error: { title: '구분', text: '목록 확인', severity: 'warning' },
        },
        {
          ranges: [{ row: 1, column: 4, rows: 3, columns: 1 }],
          rule: { kind: 'list-of-range', formula: "'코드'!$A$1:$A$2" },
        },
        {
          ranges: [{ row: 1, column: 5, rows: 1, columns: 1 }],
          rule: { kind: 'whole', operator: 'greaterThanOrEqual', first: 0 },
          allowsBlank: false,
        },
        { ranges: [{ row: 2, column: 5, rows: 1, columns: 1 }], rule: { kind: 'custom', formula: '=LEN(F3)<5' } },
      ],
      conditionalFormats: [
        {
          ranges: [{ row: 1, column: 3, rows: 3, columns: 1 }],
          rule: {
            kind: 'cellIs',
            operator: 'lessThan',
            formulas: ['25'],
            style: { font: { colour: 'C00000', isBold: true }, fill: 'FDE9E7' },
          },
        },
        {
          ranges: [{ row: 1, column: 1, rows: 3, columns: 2 }],
          rule: { kind: 'expression', formula: '=$C2>$B2', style: { border: { bottom: thin }, numberFormat: '#,##0' } },
          stopsIfTrue: true,
        },
        {
          ranges: [{ row: 1, column: 3, rows: 3, columns: 1 }],
          rule: { kind: 'dataBar', colour: '638EC6', minimum: 0, maximum: 100 },
        },
        { ranges: [{ row: 1, column: 2, rows: 3, columns: 1 }], rule: { kind: 'dataBar', colour: '638EC6' } },
      ],
      links: [{ row: 6, column: 0, location: "'보고 ''15'!A1", tip: '보고서로' }],
      tables: [
        {
          name: '예산표',
          range: { row: 0, column: 0, rows: 5, columns: 4 },
          hasTotals: true,
          style: 'TableStyleLight1',
          columns: [
            { name: '구 분', totals: { kind: 'label', text: '계' } },
            { name: '예산액', totals: { kind: 'sum' } },
            { name: '집행액', totals: { kind: 'custom', formula: '=SUBTOTAL(109,C2:C4)' } },
            { name: '집행률', formula: '=IF(예산표[[#This Row],[예산액]]=0,"-",1)' },
          ],
        },
      ],
      print: { orientation: 'portrait', area: { row: 0, column: 0, rows: 5, columns: 4 } },
    },
    {
      name: "보고 '15",
      cells: [
        value(0, 0, '□ 예산현황\n(단위: 천원)', {
          wraps: true,
          vertical: 'top',
          font: { name: '바탕', size: 14, isItalic: true, isUnderlined: true, isStruck: true },
        }),
        value(3, 0, '=cmd|x', { shrinks: true, indent: 1 }),
        value(3, 1, 'a_x000D_\u0007', { hidesFormula: true }),
        value(4, 0, true),
        value(4, 1, { error: '#N/A' }),
        formula(4, 2, '=1/0', { error: '#DIV/0!' }),
        formula(5, 0, '=TEXT(입력!B2,"#,##0")&"원"', '30,000,000원'),
        value(6, 0, 42308, { numberFormat: 'yyyy"년" m"월" d"일"' }),
        formula(6, 1, '=NOT(A5)', false),
      ],
      merges: [{ row: 0, column: 0, rows: 2, columns: 3 }],
      filter: { row: 3, column: 0, rows: 3, columns: 2 },
      hidesGridLines: true,
      zoom: 85,
      print: {
        orientation: 'landscape',
        fitsWidth: true,
        titleRows: { first: 0, last: 1 },
        titleColumns: { first: 0, last: 0 },
        header: '&R기획예산과',
        footer: '&C&P / &N',
        isCentred: true,
        pageBreaks: [5],
      },
    },
    { name: '코드', visibility: 'hidden', cells: [value(0, 0, '가'), value(1, 0, '나')] },
    { name: '내부', visibility: 'very-hidden', cells: [] },
  ],
  names: [
    { name: '합계', formula: "'입력'!$B$5" },
    { name: '단위', formula: '=1000', sheet: '입력', isHidden: true },
  ],
  properties: {
    title: '예산현황',
    creator: '기획예산과',
    custom: [
      { name: 'formId', value: 'budget-status' },
      { name: 'formVersion', value: '1' },
    ],
  },
};

import type { CellDescription, WorkbookDescription } from '../../../../templates/ooxml/index.ts';

const value = (row: number, column: number, one: string | number, more: Partial<CellDescription> = {}) => ({
  row,
  column,
  content: { kind: 'value', value: one } as const,
  ...more,
});

const thin = { style: 'thin' } as const;

/** What the budget workbook leaves out: outline, notes, outside links, icons, turned text and so on. */
export const FEATURES: WorkbookDescription = {
  activeSheet: '둘째',
  protectsStructure: true,
  sheets: [
    {
      name: '첫째',
      cells: [
        value(0, 0, '구분', { style: { rotation: 'stacked', border: { diagonal: { ...thin, direction: 'both' } } } }),
        value(0, 1, '기울임', { style: { rotation: 45 } }),
        value(0, 2, '내림', { style: { rotation: -30, border: { diagonal: { ...thin, direction: 'down' } } } }),
        ...[10, 20, 30, 40, -50].map((one, index) => value(index + 1, 0, one)),
        value(6, 0, '0015'),
        {
          row: 1,
          column: 1,
          content: { kind: 'formula', formula: '=TRANSPOSE(A2:A3)', value: 10 },
          array: { row: 1, column: 1, rows: 1, columns: 2 },
        },
        value(1, 2, 20),
      ],
      rows: [
        { row: 1, outline: { level: 1 }, isHidden: true },
        { row: 2, outline: { level: 2 }, isHidden: true },
        { row: 3, outline: { level: 0, isClosed: true } },
      ],
      columns: [
        { first: 3, last: 4, outline: { level: 1 } },
        { first: 5, last: 5, width: 12 },
      ],
      outlineSums: { isAbove: true },
      rowHeight: 20,
      selection: { row: 2, column: 1 },
      notes: [
        { row: 2, column: 0, text: '집행액\n확인 <필요>', author: '담당' },
        { row: 0, column: 1, text: '둘째 메모', columns: 2, rows: 2 },
      ],
      links: [
        { row: 8, column: 0, url: 'https://www.law.go.kr/?a=1&b=2', tip: '법령' },
        { row: 9, column: 0, location: "'둘째'!A1" },
      ],
      conditionalFormats: [
        {
          ranges: [{ row: 1, column: 0, rows: 5, columns: 1 }],
          rule: { kind: 'icons', icons: 'three-signs', limits: [0, 25], isReversed: true, hidesValue: true },
        },
        { ranges: [{ row: 1, column: 0, rows: 5, columns: 1 }], rule: { kind: 'dataBar', colour: '2F5D8C' } },
        {
          ranges: [{ row: 1, column: 0, rows: 5, columns: 1 }],
          rule: { kind: 'dataBar', colour: '8A9BA8', minimum: 0, maximum: 100 },
        },
      ],
      silencedChecks: [
        { ranges: [{ row: 6, column: 0, rows: 1, columns: 1 }], checks: ['number-stored-as-text'] },
        {
          ranges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
          checks: ['formula-is-unlocked', 'formula-omits-cells'],
        },
      ],
      print: {
        orientation: 'portrait',
        fitsWidth: true,
        pagesDown: 2,
        firstPage: 3,
        isCentred: true,
        isCentredDown: true,
        pageBreaks: [4],
        columnBreaks: [3],
      },
    },
    {
      name: '둘째',
      cells: [],
      frozen: { rows: 1, columns: 0 },
      selection: { row: 3, column: 3 },
      notes: [{ row: 0, column: 0, text: '다른 시트의 메모' }],
      print: { orientation: 'landscape', scale: 70 },
    },
  ],
  properties: {
    title: '제목',
    subject: '주제',
    creator: '기획예산과',
    keywords: '예산, 집행',
    description: '설명',
    category: '서식',
    company: '유성구',
    created: '2026-02-03T00:00:00Z',
  },
};

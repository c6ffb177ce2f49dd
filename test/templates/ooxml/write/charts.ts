import type { CellValue } from '../../../../core/index.ts';
import type {
  CellDescription,
  ChartDescription,
  ChartSeriesDescription,
  WorkbookDescription,
} from '../../../../templates/ooxml/index.ts';

const SHEET = "집행 '15";
const ROWS: readonly (readonly CellValue[])[] = [
  ['사업명', '예산액', '집행액', '집행률', '시간경과율', '기준', '연도'],
  ['예비비', 3_000, 660, 22, 58.3, 1_200, 2011],
  ['인력운영비', 2_400, 1_800, 75, 58.3, 900, 2012],
  ['기록물 전산화', 1_800, '-', null, 58.3, 600, 2013],
  ['성과관리', 900, 620, 68.9, 58.3, 300, 2014],
  ['제도개선 공모 및 시상', 400, 390, 97.5, 58.3, 0, 2015],
];
const FORMATS = ['@', '#,##0', '#,##0', '0.0', '0.0', '#,##0', '0'];
const LAST = ROWS.length - 1;

const cells = ROWS.flatMap((row, r) =>
  row.map((value, column): CellDescription => {
    const numberFormat = r === 0 ? '@' : (FORMATS[column] ?? 'General');
    return { row: r, column, content: { kind: 'value', value }, style: { numberFormat } };
  }),
);

/** The series of one column, by the names in the first. */
function series(column: number, categories = 0): ChartSeriesDescription {
  const run = (at: number) => ({ sheet: SHEET, range: { row: 1, column: at, rows: LAST, columns: 1 } });
  return { name: { sheet: SHEET, row: 0, column }, categories: run(categories), values: run(column) };
}

const place = (n: number) => ({ row: Math.floor(n / 2) * 16, column: (n % 2) * 8, rows: 15, columns: 7 });

/** One chart of each kind. */
export const CHARTS: readonly ChartDescription[] = [
  {
    name: '집행률',
    alternativeText: '사업별 예산액과 집행액, 집행률과 시간경과율',
    anchor: place(0),
    title: { text: '사업별 집행률 & 시간경과율' },
    plots: [
      { kind: 'bars', direction: 'vertical', grouping: 'clustered', series: [series(1), series(2)] },
      {
        kind: 'lines',
        isSecondary: true,
        series: [
          { ...series(3), labels: { position: 'above', numberFormat: '0.0', isBold: true } },
          { ...series(4), marker: 'none' },
        ],
      },
    ],
    valueAxis: { title: { text: '천원' } },
    secondaryAxis: { title: { text: '%' }, minimum: 0, maximum: 100, step: 20 },
  },
  {
    alternativeText: '집행률 순위',
    anchor: place(1),
    title: { cell: { sheet: SHEET, row: 0, column: 3 } },
    plots: [
      {
        kind: 'bars',
        direction: 'horizontal',
        grouping: 'clustered',
        gapWidth: 50,
        series: [
          {
            ...series(3),
            labels: { position: 'outside' },
            points: [{ index: 1, fill: { kind: 'solid', colour: 'C9D8E8' } }],
          },
        ],
      },
    ],
    categoryAxis: { isReversed: true },
    valueAxis: { minimum: 0, maximum: 100, hasGridLines: false },
    legend: 'none',
  },
  {
    alternativeText: '연도별 예산',
    anchor: place(2),
    title: { text: '연도별 추이' },
    plots: [
      {
        kind: 'bars',
        direction: 'vertical',
        grouping: 'stacked',
        series: [1, 2, 5].map((column) => ({ ...series(column, 6), labels: {} })),
      },
    ],
    categoryAxis: { title: { text: '연도' } },
    legend: 'right',
  },
  {
    alternativeText: '단계별 건수',
    anchor: place(3),
    title: { text: '깔때기' },
    plots: [
      {
        kind: 'bars',
        direction: 'horizontal',
        grouping: 'stacked',
        series: [
          { ...series(5), fill: { kind: 'none' }, hidesFromLegend: true },
          { ...series(1), labels: { position: 'centre' } },
        ],
      },
    ],
    categoryAxis: { isReversed: true },
    valueAxis: { isHidden: true, hasGridLines: false },
  },
  {
    alternativeText: '네 가지 선',
    anchor: place(4),
    title: { text: '선' },
    plots: [{ kind: 'lines', series: [1, 2, 3, 5].map((column) => series(column)) }],
    blanks: 'span',
    legend: 'top',
    font: { name: '바탕', size: 10 },
  },
  {
    alternativeText: '구성비',
    anchor: place(5),
    title: { text: '구성비' },
    plots: [{ kind: 'pie', series: { ...series(1), labels: { shows: ['category', 'percentage'] } } }],
    legend: 'none',
  },
  {
    alternativeText: '구성비',
    anchor: place(6),
    plots: [{ kind: 'pie', hole: 55, series: { ...series(1), labels: { shows: ['percentage'] } } }],
    legend: 'left',
  },
  {
    alternativeText: '여섯 가지 무늬',
    anchor: place(7),
    title: { text: '백분율 누적' },
    plots: [
      {
        kind: 'bars',
        direction: 'vertical',
        grouping: 'percent-stacked',
        series: [1, 2, 5, 1, 2, 5].map((column) => ({ ...series(column), labels: { position: 'centre' } })),
      },
    ],
    categoryAxis: { rotation: -45 },
  },
];

/** A workbook with one chart of each kind. */
export const CHART_BOOK: WorkbookDescription = {
  sheets: [
    {
      name: '차트',
      cells: [],
      charts: CHARTS,
      hidesGridLines: true,
      print: { orientation: 'portrait', fitsWidth: true },
    },
    { name: SHEET, cells },
  ],
};

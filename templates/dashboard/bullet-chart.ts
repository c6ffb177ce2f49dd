import type { BarSeriesDescription, ChartDescription } from '../ooxml/index.ts';
import { COLUMN, type Page } from './layout.ts';

/** The height of a row under a chart, in points. */
export const CHART_ROW = 18;

/** How many rows a chart of so many bars covers. */
export function chartRows(bars: number): number {
  return Math.max(8, Math.ceil(bars * 1.25) + 4);
}

/** What a chart draws and where it stands. */
export interface DrawnRows {
  readonly heading: number;
  readonly first: number;
  readonly count: number;
  readonly rows: number;
}

/** Zero is the half of the pair that is not drawn. */
const LABEL_FORMAT = '0.0;"△"0.0;;';

/**
 * Bars of the execution rate before lighter ones as long as the elapsed share: what is light is what is lacking. Programmes
 * that lag are hatched, so that a black-and-white print tells them apart.
 */
export function bulletChart({ name: sheet, row }: Page, { heading, first, count, rows }: DrawnRows): ChartDescription {
  const run = (column: number) => ({ sheet, range: { row: first, column, rows: count, columns: 1 } });
  const series = (column: number, look: Partial<BarSeriesDescription>): BarSeriesDescription => ({
    name: { sheet, row: heading, column },
    categories: run(COLUMN.label),
    values: run(column),
    ...look,
  });
  const labels = { position: 'inside-end', numberFormat: LABEL_FORMAT, isBold: true } as const;
  return {
    name: '집행률과 경과율',
    alternativeText: '사업별 집행률과 연간 경과율. 부진 사업은 빗금',
    title: { text: '사업별 집행률과 연간 경과율(%)' },
    anchor: { row, column: COLUMN.number, rows, columns: COLUMN.state + 1 },
    plots: [
      {
        kind: 'bars',
        direction: 'horizontal',
        grouping: 'clustered',
        gapWidth: 45,
        overlap: 100,
        series: [
          series(COLUMN.drawnElapsed, { fill: { kind: 'solid', colour: 'DDDDDD' } }),
          series(COLUMN.drawnRate, {
            fill: { kind: 'solid', colour: '2E5C8A' },
            labels: { ...labels, colour: 'FFFFFF' },
          }),
          series(COLUMN.drawnLagging, {
            fill: { kind: 'pattern', pattern: 'upward-diagonal', foreground: '9C0006', background: 'F7D9D6' },
            labels: { ...labels, position: 'inside-base', colour: '000000' },
          }),
        ],
      },
    ],
    categoryAxis: { isReversed: true },
    valueAxis: { minimum: 0, maximum: 100, step: 20, numberFormat: '0' },
    legend: 'bottom',
    drawsHiddenCells: true,
  };
}

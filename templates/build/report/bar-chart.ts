import type { ChartBlock } from './report.ts';

/** What is drawn, and how it is named. */
export interface BarChart {
  readonly name: string;
  readonly title: string;
  readonly alternativeText: string;
  /** The block whose records are drawn, the column that names them and the one that is measured. */
  readonly block: string;
  readonly label: string;
  readonly value: string;
  /** The first record that is drawn, and how many are. */
  readonly from?: number;
  readonly count?: number;
  /** Rows of the sheet it covers. */
  readonly rows: number;
  readonly numberFormat?: string;
  readonly most?: number;
}

/** Bars below each other in the order of the records, each with its figure (순위·단계·구성 막대). */
export function barChart({ block, label, value, from = 0, count, rows, ...chart }: BarChart): ChartBlock {
  const { name, title, alternativeText, numberFormat = '#,##0', most } = chart;
  return {
    kind: 'chart',
    rows,
    chart: (printed) => {
      const drawn = { from, ...(count === undefined ? {} : { count }) };
      return {
        name,
        alternativeText,
        title: { text: title },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'clustered',
            gapWidth: 40,
            series: [
              {
                name: printed.heading(block, value),
                categories: printed.run(block, label, drawn),
                values: printed.run(block, value, drawn),
                labels: { position: 'outside', numberFormat },
              },
            ],
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0, ...(most === undefined ? {} : { maximum: most }) },
        legend: 'none',
      };
    },
  };
}

import { filledRecords } from '../report/records.ts';
import type { ChartBlock, PrintedReports } from '../report/report.ts';
import type { Book } from '../section.ts';
import type { LineSeriesDescription } from '../../ooxml/index.ts';
import { RESULTS } from './digitisation-tables.ts';

/** Volumes of the years as columns, the part that is done as a line (연도별 사업량과 진척률). */
export function progressChart(book: Book): ChartBlock {
  const drawn = { from: 1, count: filledRecords(book.table(RESULTS), 'year') };
  return {
    kind: 'chart',
    rows: 15,
    chart: (printed) => {
      const categories = printed.run('progress', 'year', drawn);
      return {
        name: '전산화 진척',
        alternativeText: '연도별 전산화 사업량(막대)과 전체 물량에 대한 진척률(선)',
        title: { text: '연도별 전산화 사업량(권)과 진척률(%)' },
        plots: [
          {
            kind: 'bars',
            direction: 'vertical',
            grouping: 'clustered',
            series: [
              {
                name: printed.heading('progress', 'volume'),
                categories,
                values: printed.run('progress', 'volume', drawn),
                labels: { position: 'outside', numberFormat: '#,##0' },
              },
            ],
          },
          {
            kind: 'lines',
            isSecondary: true,
            series: [
              {
                name: printed.heading('progress', 'completion'),
                categories,
                values: printed.run('progress', 'completion', drawn),
                labels: { position: 'above', numberFormat: '0.0' },
              },
            ],
          },
        ],
        valueAxis: { minimum: 0 },
        secondaryAxis: { minimum: 0, maximum: 100, step: 20 },
      };
    },
  };
}

/** What is done by the end of each year to come, a line for each pace (완료 전망). */
export function projectionChart(): ChartBlock {
  return {
    kind: 'chart',
    rows: 19,
    chart: (printed) => ({
      name: '완료 전망',
      alternativeText: '차년도 계획 물량, 최근연도 실적, 전체 평균으로 할 때의 연도별 누계와 전체 물량',
      title: { text: '연간 물량별 누계 전망(권)' },
      plots: [{ kind: 'lines', series: ['plan', 'recent', 'mean', 'all'].map((key) => lineOf(printed, key)) }],
      valueAxis: { minimum: 0 },
    }),
  };
}

function lineOf(printed: PrintedReports, key: string): LineSeriesDescription {
  return {
    name: printed.heading('path', key),
    categories: printed.run('path', 'year'),
    values: printed.run('path', key),
    ...(key === 'all' ? { colour: '7F7F7F', dash: 'dash', marker: 'none' } : {}),
  };
}

import type { ChartBlock } from '../report/report.ts';

/** The requests of each month by what became of them (월별 처리결과). */
export function monthsChart(): ChartBlock {
  const drawn = { from: 1 };
  return {
    kind: 'chart',
    rows: 15,
    chart: (printed) => {
      const categories = printed.run('months', 'period', drawn);
      return {
        name: '월별 처리결과',
        alternativeText: '월별 청구건수를 전부공개, 부분공개, 비공개, 기타로 나눈 누적 막대',
        title: { text: '월별 처리결과(건)' },
        plots: [
          {
            kind: 'bars',
            direction: 'vertical',
            grouping: 'stacked',
            series: ['full', 'partial', 'refused', 'other'].map((key) => ({
              name: printed.heading('months', key),
              categories,
              values: printed.run('months', key, drawn),
            })),
          },
        ],
        valueAxis: { minimum: 0 },
      };
    },
  };
}

/** How long decisions took (처리기간별 건수). */
export function timesChart(): ChartBlock {
  const drawn = { from: 1 };
  return {
    kind: 'chart',
    rows: 12,
    chart: (printed) => ({
      name: '처리기간',
      alternativeText: '처리기간 구간별 처리건수',
      title: { text: '처리기간별 처리건수(건)' },
      plots: [
        {
          kind: 'bars',
          direction: 'horizontal',
          grouping: 'clustered',
          series: [
            {
              name: printed.heading('times', 'count'),
              categories: printed.run('times', 'time', drawn),
              values: printed.run('times', 'count', drawn),
              labels: { position: 'outside' },
            },
          ],
        },
      ],
      categoryAxis: { isReversed: true },
      valueAxis: { minimum: 0 },
      legend: 'none',
    }),
  };
}

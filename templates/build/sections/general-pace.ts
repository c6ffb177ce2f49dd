import { onlyWith, type Figure } from '../figure/figure.ts';
import { pointGap } from '../figure/measure.ts';
import { eachRecord, filledRecords, totalMeasure } from '../report/records.ts';
import type { ChartBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at } from '../table/table-figures.ts';
import { BUDGET, PACE_FORM } from './general-tables.ts';

/** Each programme's execution rate beside the elapsed share of the year (집행 진도), drawn and printed. */
export function paceReport(book: Book): Report {
  const budget = book.table(BUDGET);
  const { elapsed, rule } = book.settings;
  const programmes = eachRecord(budget).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      switch (key) {
        case 'rate':
          return at(budget, 'executionRate', row);
        case 'elapsed':
          return onlyWith(own('programme'), elapsed);
        case 'gap':
          return pointGap(own('rate'), own('elapsed'));
        default:
          return at(budget, key, row);
      }
    },
  }));
  const all = totalMeasure(budget, 'executionRate', { rule });
  const cells: Readonly<Record<string, Figure | string>> = { programme: '계', rate: all, elapsed };
  const totalRecord: PrintedRecord = {
    kind: 'total',
    of: (key, own) => (key === 'gap' ? pointGap(own('rate'), own('elapsed')) : cells[key]),
  };
  return {
    name: '집행 진도',
    title: '사업별 집행 진도',
    widths: [44, 15, 15, 15],
    blocks: [
      paceChart(filledRecords(budget, 'programme')),
      {
        kind: 'form',
        id: 'pace',
        caption: '□ 집행률과 연간 경과율',
        unit: '%',
        form: PACE_FORM,
        columns: ['programme', 'rate', 'elapsed', 'gap'],
        records: [totalRecord, ...programmes],
      },
    ],
  };
}

function paceChart(programmes: number): ChartBlock {
  return {
    kind: 'chart',
    rows: 18,
    chart: (printed) => {
      const drawn = { from: 1, count: programmes };
      const categories = printed.run('pace', 'programme', drawn);
      return {
        name: '집행 진도',
        alternativeText: '사업별 집행률과 연간 경과율',
        title: { text: '사업별 집행률과 연간 경과율(%)' },
        plots: [
          {
            kind: 'bars',
            direction: 'vertical',
            grouping: 'clustered',
            series: [{ name: printed.heading('pace', 'rate'), categories, values: printed.run('pace', 'rate', drawn) }],
          },
          {
            kind: 'lines',
            series: [
              { name: printed.heading('pace', 'elapsed'), categories, values: printed.run('pace', 'elapsed', drawn) },
            ],
          },
        ],
        categoryAxis: { rotation: 0 },
        valueAxis: { minimum: 0, maximum: 100, step: 20 },
      };
    },
  };
}

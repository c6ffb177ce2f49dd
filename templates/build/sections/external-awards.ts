import { eachRecord, filledRecords, sumRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { DATE_FORMAT } from '../style.ts';
import { AWARDS, MONEY_FORMAT, YEARS } from './external-tables.ts';

/** Awards and money over the years, and one by one (외부평가 수상실적). */
export function awardsReport(book: Book): Report {
  return {
    name: '외부평가 수상실적',
    title: '외부기관 평가 수상실적',
    widths: Array.from({ length: 20 }, () => 4.8),
    blocks: [yearsChart(book), yearsBlock(book), { ...registerBlock(book), startsPage: true }],
  };
}

function yearsBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'years',
    caption: '□ 연도별 수상실적',
    unit: '개 사업, 백만원',
    form: YEARS.form,
    columns: ['year', 'evaluated', 'awarded', 'awardRate', 'money', 'cumulative', 'source'],
    records: eachRecord(book.table(YEARS)),
    spans: [2, 2, 2, 2, 3, 3, 6],
    centred: ['year'],
    formats: { money: MONEY_FORMAT, cumulative: MONEY_FORMAT },
    rowHeight: 20,
  };
}

function yearsChart(book: Book): ChartBlock {
  const drawn = { count: filledRecords(book.table(YEARS), 'year') };
  return {
    kind: 'chart',
    rows: 16,
    chart: (printed) => {
      const categories = printed.run('years', 'year', drawn);
      const series = (key: string) => ({
        name: printed.heading('years', key),
        categories,
        values: printed.run('years', key, drawn),
      });
      return {
        name: '연도별 상사업비',
        alternativeText: '연도별 상사업비(막대)와 누계(선)',
        title: { text: '연도별 상사업비와 누계(백만원)' },
        plots: [
          {
            kind: 'bars',
            direction: 'vertical',
            grouping: 'clustered',
            series: [{ ...series('money'), labels: { position: 'outside', numberFormat: '#,##0' } }],
          },
          {
            kind: 'lines',
            series: [{ ...series('cumulative'), labels: { position: 'above', numberFormat: '#,##0' } }],
          },
        ],
        valueAxis: { minimum: 0, numberFormat: '#,##0' },
      };
    },
  };
}

function registerBlock(book: Book): FormBlock {
  const awards = book.table(AWARDS);
  return {
    kind: 'form',
    id: 'award-register',
    caption: '□ 사업별 수상내역',
    unit: '백만원',
    form: AWARDS.form,
    columns: ['project', 'year', 'evaluation', 'award', 'money', 'document', 'confirmed'],
    records: [sumRecord(awards, { words: { project: '계' } }), ...eachRecord(awards)],
    spans: [5, 2, 3, 3, 2, 2, 3],
    centred: ['year', 'evaluation', 'award', 'document', 'confirmed'],
    formats: { money: MONEY_FORMAT, confirmed: DATE_FORMAT },
    rowHeight: 20,
  };
}

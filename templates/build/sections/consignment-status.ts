import { CONSIGNMENT_BY_DEPARTMENT } from '../../../core/index.ts';
import { distinct } from '../figure/distinct.ts';
import { onlyWith, type Content, type Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import { eachRecord, filledRecords } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, count, total, type Where } from '../table/table-figures.ts';
import { expiryBlock, inspectionBlock } from './consignment-registers.ts';
import { CONTRACTS, DEPARTMENTS, FUNDINGS, KINDS, PROGRAMME, TYPES_FORM } from './consignment-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const WIDTHS = Array.from({ length: 20 }, () => 4.8);

/** How many services there are, by type and by department (민간위탁 운영현황). */
export function statusReport(book: Book): Report {
  const contracts = book.table(CONTRACTS);
  const departments = amountText(distinct(contracts, 'department'));
  const services = amountText(count(contracts, 'title'));
  return {
    name: '민간위탁 현황',
    title: '민간위탁사업 운영 현황',
    widths: WIDTHS,
    blocks: [
      {
        kind: 'lines',
        caption: '□ 사업개요',
        lines: [words(' ○ 민간위탁 운영현황 : ', departments, '개 부서 ', services, '개 사업')],
      },
      expiryBlock(book),
      inspectionBlock(book),
      typesBlock(book),
      departmentsBlock(book),
      { ...departmentsChart(book), startsPage: true },
      budgetBlock(book, PROGRAMME, [4, 4, 4, 4, 4]),
      tasksBlock(book, PROGRAMME, [3, 12, 5]),
    ],
  };
}

function typesBlock(book: Book): FormBlock {
  const contracts = book.table(CONTRACTS);
  const recordOf = (kind: PrintedRecord['kind'], label: string, where: Where): PrintedRecord => ({
    kind,
    of: (key): Content | undefined => {
      if (key === 'kind') return label;
      const funding = FUNDINGS.codes[Number(key.slice(-1))];
      if (funding === undefined) return undefined;
      const both = { ...where, funding };
      return key.startsWith('services') ? count(contracts, 'title', both) : total(contracts, 'budget', both);
    },
  });
  return {
    kind: 'form',
    id: 'types',
    caption: '□ 유형별 현황',
    unit: '개 사업, 천원',
    form: TYPES_FORM,
    columns: ['kind', 'services0', 'budget0', 'services1', 'budget1', 'services', 'budget'],
    records: [recordOf('total', '계', {}), ...KINDS.codes.map((kind) => recordOf('item', kind, { kind }))],
    spans: [2, 2, 4, 2, 4, 2, 4],
    centred: ['kind'],
  };
}

function departmentsBlock(book: Book): FormBlock {
  const [contracts, departments] = [book.table(CONTRACTS), book.table(DEPARTMENTS)];
  const [facility = '', officeWork = ''] = KINDS.codes;
  const figureOf = (key: string, where: Where): Figure | undefined => {
    switch (key) {
      case 'facility':
        return count(contracts, 'title', { ...where, kind: facility });
      case 'officeWork':
        return count(contracts, 'title', { ...where, kind: officeWork });
      case 'budget':
        return total(contracts, 'budget', where);
      default:
        return undefined;
    }
  };
  const records = eachRecord(departments).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      const department = own('department');
      if (key === 'department') return at(departments, key, row);
      const figure = figureOf(key, { department });
      return figure && onlyWith(department, figure);
    },
  }));
  const totals: PrintedRecord = {
    kind: 'total',
    of: (key) => (key === 'department' ? '계' : figureOf(key, {})),
  };
  return {
    kind: 'form',
    id: 'departments',
    caption: '□ 부서별 현황',
    unit: '개 사업, 천원',
    form: CONSIGNMENT_BY_DEPARTMENT,
    columns: ['department', 'facility', 'officeWork', 'services', 'budget', 'share'],
    records: [totals, ...records],
    spans: [5, 3, 3, 3, 3, 3],
    rowHeight: 20,
  };
}

function departmentsChart(book: Book): ChartBlock {
  const drawn = { from: 1, count: filledRecords(book.table(DEPARTMENTS), 'department') };
  return {
    kind: 'chart',
    rows: 18,
    chart: (printed) => {
      const categories = printed.run('departments', 'department', drawn);
      return {
        name: '부서별 위탁사업',
        alternativeText: '부서별 민간위탁 사업 수를 시설과 사무로 나눈 누적 막대',
        title: { text: '부서별 민간위탁 사업 수(개)' },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'stacked',
            series: ['facility', 'officeWork'].map((key) => ({
              name: printed.heading('departments', key),
              categories,
              values: printed.run('departments', key, drawn),
            })),
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0, step: 1 },
      };
    },
  };
}

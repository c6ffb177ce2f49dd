import { DIRECTIVE_STATUS } from '../../../core/index.ts';
import { numberFigure, onlyWith, type Content, type Figure } from '../figure/figure.ts';
import { difference } from '../figure/measure.ts';
import { eachRecord, filledRecords } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { DATE_FORMAT } from '../style.ts';
import { at, count, find, type Where } from '../table/table-figures.ts';
import { OVERDUE } from './coordination-dates.ts';
import { OVERDUE_FORM } from './coordination-forms.ts';
import { DIRECTIVE_DEPARTMENTS, DIRECTIVE_STATE_CODES, DIRECTIVES, ISSUERS } from './coordination-tables.ts';

/** The columns of the core form for the states, in the order of their vocabulary. */
const STATE_KEYS = ['done', 'underWay', 'planned', 'underReview', 'impossible', 'transferred'] as const;
const COLUMNS = ['issuer', 'total', ...STATE_KEYS, 'closed', 'overdue', 'processedRate', 'closedRate'];
const WIDTHS = [16, 8, 8, 8, 9, 7, 9, 7, 8, 9, 10, 10];
/** How many of those overdue a report lists. */
const LISTED = 40;

/** Directives by issuer and department, and those past their day (지시사항 처리현황). */
export function directivesReport(book: Book): Report {
  return {
    name: '지시사항 처리현황',
    title: '구청장·부구청장 지시사항 처리현황',
    widths: WIDTHS,
    blocks: [
      issuersBlock(book),
      departmentsChart(book),
      { ...departmentsBlock(book), startsPage: true },
      { ...overdueBlock(book), startsPage: true },
    ],
  };
}

function figureOf(book: Book, key: string, where: Where): Figure | undefined {
  const directives = book.table(DIRECTIVES);
  if (key === 'overdue') {
    return onlyWith(book.settings.asOf, count(directives, 'key', { ...where, overdue: OVERDUE }));
  }
  const state = DIRECTIVE_STATE_CODES.codes[STATE_KEYS.findIndex((each) => each === key)];
  return state === undefined ? undefined : count(directives, 'key', { ...where, state });
}

function record(book: Book, kind: PrintedRecord['kind'], name: Content, where: Where): PrintedRecord {
  return { kind, of: (key) => (key === 'issuer' ? name : figureOf(book, key, where)) };
}

function issuersBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'directives-by-issuer',
    caption: '□ 지시자별 처리현황',
    unit: '건',
    form: DIRECTIVE_STATUS,
    columns: COLUMNS,
    records: [
      record(book, 'total', '계', {}),
      ...ISSUERS.codes.map((issuer) => record(book, 'item', issuer, { issuer })),
    ],
    centred: ['issuer'],
    notes: [
      '※ 처리율 = 완료 ÷ 계 × 100, 종결률 = (완료 + 추진불가 + 이첩) ÷ 계 × 100',
      '※ 기한초과 = 종결하지 않은 지시사항 중 처리기한이 기준일보다 이른 것',
    ],
  };
}

function departmentsBlock(book: Book): FormBlock {
  const departments = book.table(DIRECTIVE_DEPARTMENTS);
  const records = eachRecord(departments).map((each, row): PrintedRecord => ({
    ...each,
    of: (key, own) => {
      if (key === 'issuer') return at(departments, 'department', row);
      const figure = figureOf(book, key, { department: own('issuer') });
      return figure && onlyWith(own('issuer'), figure);
    },
  }));
  return {
    kind: 'form',
    id: 'directives-by-department',
    caption: '□ 부서별 처리현황',
    unit: '건',
    form: DIRECTIVE_STATUS,
    columns: COLUMNS,
    headings: { issuer: '주관부서' },
    records: [record(book, 'total', '계', {}), ...records],
    rowHeight: 16,
  };
}

function departmentsChart(book: Book): ChartBlock {
  const drawn = { from: 1, count: filledRecords(book.table(DIRECTIVE_DEPARTMENTS), 'department') };
  const drawnStates = ['done', 'underWay', 'planned', 'underReview'] as const;
  return {
    kind: 'chart',
    rows: 32,
    chart: (printed) => {
      const categories = printed.run('directives-by-department', 'issuer', drawn);
      return {
        name: '부서별 지시사항',
        alternativeText: '부서별 지시사항 건수를 완료, 추진중, 추진예정, 검토로 나눈 누적 막대',
        title: { text: '부서별 지시사항 처리상태(건)' },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'stacked',
            gapWidth: 40,
            series: drawnStates.map((key) => ({
              name: printed.heading('directives-by-department', key),
              categories,
              values: printed.run('directives-by-department', key, drawn),
            })),
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0 },
      };
    },
  };
}

/** Those past their day in the order of the register, by their numbers there. */
function overdueBlock(book: Book): FormBlock {
  const directives = book.table(DIRECTIVES);
  const { asOf, rule } = book.settings;
  const records = Array.from({ length: LISTED }, (_, row): PrintedRecord => {
    const found = (key: string): Figure => find(directives, key, 'overdueNumber', numberFigure(row + 1));
    return {
      kind: 'item',
      isOpen: true,
      of: (key, own) => (key === 'days' ? difference(rule, onlyWith(own('due'), asOf), own('due')) : found(key)),
    };
  });
  return {
    kind: 'form',
    id: 'overdue',
    caption: '□ 기한 경과 지시사항',
    form: OVERDUE_FORM,
    columns: ['issuer', 'content', 'department', 'due', 'days', 'state'],
    records,
    spans: [1, 4, 2, 2, 1, 2],
    centred: ['issuer', 'department', 'due', 'state'],
    formats: { due: DATE_FORMAT },
    rowHeight: 20,
  };
}

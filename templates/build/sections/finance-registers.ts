import { COMMITTEE, FRONT_LOADING } from '../../../core/index.ts';
import { amountText, words } from '../figure/words.ts';
import { barChart } from '../report/bar-chart.ts';
import { eachRecord, filledRecords, sumRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { DATE_FORMAT } from '../style.ts';
import type { InputTable } from '../table/input-table.ts';
import { meetingsHeld } from './finance-figures.ts';
import { BONUSES, CARRIED, DEEMED, EARLY, MATTERS, MATTERS_FORM, MEETINGS, SAVINGS } from './finance-tables.ts';

/** The meetings of the budget execution committee, by kind of matter and one by one (예산집행심의회). */
export function committeeReport(book: Book): Report {
  const meetings = book.table(MEETINGS);
  return {
    name: '예산집행심의회',
    title: '예산집행심의회 운영 현황',
    widths: [11, 15, 15, 13, 18, 20],
    blocks: [
      {
        kind: 'form',
        id: 'matters',
        caption: '□ 유형별 심의 현황',
        unit: '천원',
        form: MATTERS_FORM,
        columns: ['kind', 'items', 'itemShare', 'amount', 'mean'],
        records: [
          sumRecord(meetings, { words: { kind: '계' } }),
          ...MATTERS.codes.map((kind) => sumRecord(meetings, { kind: 'item', words: { kind }, where: { kind } })),
        ],
        spans: [2, 1, 1, 1, 1],
        centred: ['kind'],
        notes: [
          words('※ 개최 횟수: ', amountText(meetingsHeld(book)), '회. 한 회에 여러 건을 심의하므로 회수와 건수는 다름'),
        ],
      },
      mattersChart,
      {
        kind: 'form',
        id: 'meetings',
        startsPage: true,
        caption: '□ 회차별 심의 내역',
        unit: '천원',
        form: COMMITTEE,
        columns: ['session', 'date', 'kind', 'items', 'amount', 'result'],
        headings: { items: '건수(건)' },
        records: [sumRecord(meetings, { words: { session: '계' } }), ...eachRecord(meetings)],
        centred: ['session', 'date', 'kind', 'result'],
        formats: { date: DATE_FORMAT },
        rowHeight: 18,
      },
    ],
  };
}

/** Amounts by kind of matter. */
const mattersChart = barChart({
  name: '유형별 심의 금액',
  title: '유형별 심의 금액(천원)',
  alternativeText: '예산집행심의회가 심의한 금액을 유형별로 견주는 막대',
  block: 'matters',
  label: 'kind',
  value: 'amount',
  from: 1,
  rows: 22,
});

const EARLY_COLUMNS = [
  'department',
  'subject',
  'target',
  'paid',
  'committed',
  'targetRate',
  'paidRate',
  'attainment',
  'committedRate',
] as const;

const EARLY_HEADINGS = {
  targetRate: '목표율\n(B/A, %)',
  paidRate: '자금집행률\n(C/A, %)',
  attainment: '달성률\n(C/B, %)',
  committedRate: '원인행위율\n(D/A, %)',
} as const;

/** Early spending by department, with a chart (신속집행). */
export function earlyReport(book: Book): Report {
  const early = book.table(EARLY);
  return {
    name: '신속집행 실적',
    title: '신속집행 추진실적',
    widths: [18, 11, 11, 11, 11, 10, 12, 10, 12],
    blocks: [
      {
        kind: 'form',
        id: 'early-total',
        caption: '□ 신속집행 총괄',
        unit: '백만원',
        form: FRONT_LOADING,
        columns: EARLY_COLUMNS,
        headings: EARLY_HEADINGS,
        records: [sumRecord(early, { words: { department: '계' } })],
      },
      earlyChart(book),
      {
        kind: 'form',
        id: 'early',
        caption: '□ 부서별 신속집행 실적',
        unit: '백만원',
        startsPage: true,
        form: FRONT_LOADING,
        columns: EARLY_COLUMNS,
        headings: EARLY_HEADINGS,
        records: [sumRecord(early, { words: { department: '계' } }), ...eachRecord(early)],
        rowHeight: 18,
      },
    ],
  };
}

/** Targets and payments as columns, attainment as a line; the sum is left out, for it dwarfs the departments. */
function earlyChart(book: Book): ChartBlock {
  const drawn = { from: 1, count: filledRecords(book.table(EARLY), 'department') };
  return {
    kind: 'chart',
    rows: 26,
    chart: (printed) => {
      const series = (key: string) => ({
        name: printed.heading('early', key),
        categories: printed.run('early', 'department', drawn),
        values: printed.run('early', key, drawn),
      });
      return {
        name: '신속집행',
        alternativeText: '부서별 신속집행 목표액과 집행액(막대), 목표 달성률(선)',
        title: { text: '부서별 목표액·집행액(백만원)과 달성률(%)' },
        plots: [
          { kind: 'bars', direction: 'vertical', grouping: 'clustered', series: ['target', 'paid'].map(series) },
          {
            kind: 'lines',
            isSecondary: true,
            series: [{ ...series('attainment'), labels: { position: 'above', numberFormat: '0.0' } }],
          },
        ],
        valueAxis: { minimum: 0 },
        secondaryAxis: { minimum: 0 },
      };
    },
  };
}

/** A register as it is printed: 계 first, then each row. */
interface RegisterPrint {
  readonly input: InputTable;
  readonly title: string;
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly centred: readonly string[];
}

const REGISTERS: readonly RegisterPrint[] = [
  {
    input: SAVINGS,
    title: '예산절감 추진 내역',
    columns: ['item', 'budget', 'adjusted', 'saved', 'rate', 'note'],
    widths: [22, 15, 15, 15, 12, 14],
    centred: ['note'],
  },
  {
    input: BONUSES,
    title: '예산성과금 지급 내역',
    columns: ['department', 'title', 'kind', 'effect', 'paid', 'rate', 'note'],
    widths: [14, 30, 11, 13, 11, 10, 8],
    centred: ['department', 'kind', 'note'],
  },
  {
    input: CARRIED,
    title: '사고이월 심사결정 내역',
    columns: ['department', 'project', 'current', 'amount', 'rate', 'reason', 'note'],
    widths: [14, 30, 12, 12, 10, 17, 8],
    centred: ['department', 'reason', 'note'],
  },
  {
    input: DEEMED,
    title: '국·시비 보조금 간주처리 내역',
    columns: ['session', 'date', 'title', 'national', 'city', 'amount', 'running', 'note'],
    widths: [9, 14, 30, 10, 10, 10, 11, 8],
    centred: ['session', 'date', 'note'],
  },
];

/** The registers the totals of the report rest on, each on a sheet of its own. */
export function registerReports(book: Book): readonly Report[] {
  return REGISTERS.map(({ input, title, columns, widths, centred }) => {
    const table = book.table(input);
    const [label = ''] = columns;
    const block: FormBlock = {
      kind: 'form',
      id: `register-${input.form.id}`,
      unit: input.form.unit ?? '',
      form: input.form,
      columns,
      // a running sum has no total
      records: [sumRecord(table, { words: { [label]: '계', running: '' } }), ...eachRecord(table)],
      centred,
      formats: { date: DATE_FORMAT },
    };
    return { name: `${input.name} 내역`, title, widths, blocks: [block] };
  });
}

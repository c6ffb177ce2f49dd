import { ENTERPRISE_FACILITIES, ENTERPRISE_INCOME } from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import { latest } from '../figure/latest.ts';
import { amountText, orElse, rateText, words } from '../figure/words.ts';
import { eachRecord, filledRecords, givenRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, total } from '../table/table-figures.ts';
import { CAR_PARKS, FACILITIES, FACILITY_RECORDS, INCOME, PROGRAMME, YEARS_FORM } from './enterprise-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const WIDTHS = Array.from({ length: 20 }, () => 4.8);

/** What the last year filled in says, or the one before it. */
export function settlement(book: Book, key: string, back: 0 | 1): Figure {
  return latest(book.table(INCOME), key, { label: 'year', back });
}

/** Settlement, facilities and budget as the office prints them, and the years (공단 현황). */
export function statusReport(book: Book): Report {
  return {
    name: '시설관리공단',
    title: '시설관리공단 현황',
    widths: WIDTHS,
    blocks: [
      incomeBlock(book),
      facilitiesBlock(book),
      incomeChart(book),
      { ...yearsBlock(book), startsPage: true },
      tasksBlock(book, PROGRAMME, [3, 12, 5]),
      budgetBlock(book, PROGRAMME, [4, 4, 4, 4, 4]),
    ],
  };
}

/** The core form: 총수익, 총비용, 경영수지 beside the year before. */
function incomeBlock(book: Book): FormBlock {
  const { rateFormat } = book.settings;
  const heading = (back: 0 | 1, otherwise: string): Figure =>
    orElse(words(settlement(book, 'year', back), '년도'), otherwise);
  const ratio = (back: 0 | 1): Figure => rateText(settlement(book, 'coverage', back), rateFormat);
  const rows = [
    ['총수익', 'revenue'],
    ['총비용', 'cost'],
    ['경영수지', 'balance'],
  ] as const;
  return {
    kind: 'form',
    id: 'income',
    caption: words('□ ', orElse(words(settlement(book, 'year', 0), '년도 '), ''), '공단 결산'),
    unit: '백만원',
    form: ENTERPRISE_INCOME,
    columns: ['item', 'now', 'before', 'change', 'growth'],
    headings: { now: heading(0, '당해연도'), before: heading(1, '전년도'), growth: '증가율(%)' },
    records: rows.map(([item, key]) =>
      givenRecord('item', { item, now: settlement(book, key, 0), before: settlement(book, key, 1) }),
    ),
    spans: [4, 4, 4, 4, 4],
    centred: ['item', 'growth'],
    notes: [
      words('※ 수지비율(총수익 ÷ 총비용): ', ratio(0), '%, 전년도 ', ratio(1), '%'),
      '※ 전년도가 0이거나 적자이면 증가율 대신 순증, 흑자전환 등으로 적음',
    ],
  };
}

/** The services across, car parks under one heading. */
function facilitiesBlock(book: Book): FormBlock {
  const facilities = book.table(FACILITIES);
  const all = amountText(total(facilities, 'count'));
  const parks = amountText(total(facilities, 'count', { group: CAR_PARKS }));
  return {
    kind: 'form',
    id: 'facilities',
    caption: '□ 위탁시설 현황',
    unit: '개소',
    form: ENTERPRISE_FACILITIES,
    columns: ['kind', 'count'],
    records: FACILITY_RECORDS.map(({ group }, row): PrintedRecord => ({
      kind: 'item',
      of: (key) => at(facilities, key, row),
      ...(typeof group === 'string' ? { group: '주 차 장' } : {}),
    })),
    isTurned: true,
    spans: [2, 3, 3, 3, 3, 3, 3],
    notes: [words('※ 계 ', all, '개소(주차장 ', parks, '개소)')],
  };
}

function yearsBlock(book: Book): FormBlock {
  const income = book.table(INCOME);
  const records = eachRecord(income).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) =>
      key === 'before' ? (row === 0 ? undefined : at(income, 'revenue', row - 1)) : record.of(key, own),
  }));
  return {
    kind: 'form',
    id: 'years',
    caption: '□ 연도별 경영수지',
    unit: '백만원, %',
    form: YEARS_FORM,
    columns: ['year', 'revenue', 'cost', 'balance', 'coverage', 'growth'],
    records,
    spans: [3, 4, 4, 3, 3, 3],
    centred: ['year', 'growth'],
  };
}

function incomeChart(book: Book): ChartBlock {
  const drawn = { count: filledRecords(book.table(INCOME), 'year') };
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
        name: '경영수지 추이',
        alternativeText: '연도별 총수익과 총비용(막대), 경영수지(선)',
        title: { text: '연도별 총수익·총비용·경영수지(백만원)' },
        plots: [
          {
            kind: 'bars',
            direction: 'vertical',
            grouping: 'clustered',
            series: ['revenue', 'cost'].map((key) => ({ ...series(key), labels: { position: 'outside' } })),
          },
          { kind: 'lines', series: [{ ...series('balance'), labels: { position: 'above' } }] },
        ],
        valueAxis: { minimum: 0 },
      };
    },
  };
}

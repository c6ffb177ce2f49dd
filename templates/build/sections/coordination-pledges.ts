import { PLEDGE_RATES, PLEDGE_STATUS, type PledgeRatePractice } from '../../../core/index.ts';
import { onlyWith, type Figure } from '../figure/figure.ts';
import { difference, sum } from '../figure/measure.ts';
import { eachRecord, filledRecords, givenRecord, sumRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, count, type Where } from '../table/table-figures.ts';
import { PLEDGE_RATE_FORM } from './coordination-forms.ts';
import { PLEDGE_FIELDS, PLEDGE_STATE_CODES, PLEDGES } from './coordination-tables.ts';

/** The columns of the core form for the states, in the order of their vocabulary. */
const STATE_KEYS = ['completed', 'continued', 'onTrack', 'partial', 'onHold', 'abandoned'] as const;

/** Pledges by field and state, and the rates by practice (공약사업 추진현황). */
export function pledgesReport(book: Book): Report {
  return {
    name: '공약사업 추진현황',
    title: '공약사업 추진현황',
    widths: Array.from({ length: 20 }, () => 4.8),
    blocks: [statusBlock(book), statesChart(book), ratesBlock(book)],
  };
}

/** The pledges one by one (공약사업 목록). */
export function pledgeListReport(book: Book): Report {
  return {
    name: '공약사업 목록',
    title: '공약사업별 추진현황',
    widths: [32, 12, 15, 18, 10, 12, 12, 10],
    blocks: [listBlock(book)],
  };
}

function inState(book: Book, key: string, where: Where = {}): Figure | undefined {
  const state = PLEDGE_STATE_CODES.codes[STATE_KEYS.findIndex((each) => each === key)];
  return state === undefined ? undefined : count(book.table(PLEDGES), 'title', { ...where, state });
}

function statusBlock(book: Book): FormBlock {
  const fields = book.table(PLEDGE_FIELDS);
  const records = eachRecord(fields).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      if (key === 'field') return at(fields, key, row);
      const figure = inState(book, key, { field: own('field') });
      return figure && onlyWith(own('field'), figure);
    },
  }));
  const totals: PrintedRecord = { kind: 'total', of: (key) => (key === 'field' ? '계' : inState(book, key)) };
  return {
    kind: 'form',
    id: 'pledge-status',
    caption: '□ 분야별 추진현황',
    unit: '개 사업',
    form: PLEDGE_STATUS,
    columns: ['field', 'total', ...STATE_KEYS, 'fulfilled', 'fulfilmentRate'],
    records: [totals, ...records],
    spans: [4, 1, 2, 2, 2, 2, 1, 1, 2, 3],
    notes: ['※ 이행률 = (완료 + 이행 후 계속추진) ÷ 계 × 100'],
  };
}

function statesChart(book: Book): ChartBlock {
  const drawn = { from: 1, count: filledRecords(book.table(PLEDGE_FIELDS), 'field') };
  return {
    kind: 'chart',
    rows: 14,
    chart: (printed) => {
      const categories = printed.run('pledge-status', 'field', drawn);
      return {
        name: '분야별 공약 이행상태',
        alternativeText: '분야별 공약사업 수를 여섯 가지 이행상태로 나눈 누적 막대',
        title: { text: '분야별 공약 이행상태(개 사업)' },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'stacked',
            series: STATE_KEYS.map((key) => ({
              name: printed.heading('pledge-status', key),
              categories,
              values: printed.run('pledge-status', key, drawn),
            })),
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0 },
      };
    },
  };
}

/** The rates offices publish under like names, each with its own base. */
function ratesBlock(book: Book): FormBlock {
  const { rule } = book.settings;
  const pledges = book.table(PLEDGES);
  const states = Object.fromEntries(STATE_KEYS.map((key) => [key, inState(book, key)]));
  const counted = (...keys: readonly (typeof STATE_KEYS)[number][]): Figure =>
    sum(rule, ...keys.flatMap((key) => states[key] ?? []));
  const [all, fulfilled] = [count(pledges, 'title'), counted('completed', 'continued')];
  const figures: Readonly<Record<PledgeRatePractice, readonly [part: Figure, whole: Figure]>> = {
    fulfilled: [fulfilled, all],
    completed: [counted('completed'), all],
    'fulfilled-of-kept': [fulfilled, difference(rule, all, counted('abandoned'))],
    'on-course': [counted('completed', 'continued', 'onTrack'), all],
  };
  const practices = ['fulfilled', 'completed', 'fulfilled-of-kept', 'on-course'] as const;
  return {
    kind: 'form',
    id: 'pledge-rates',
    caption: '□ 산정 방식별 이행률',
    unit: '개 사업',
    form: PLEDGE_RATE_FORM,
    columns: ['practice', 'formula', 'part', 'whole', 'rate'],
    records: practices.map((practice) => {
      const { name, formula } = PLEDGE_RATES[practice];
      const [part, whole] = figures[practice];
      return givenRecord('item', { practice: name.ko, formula: formula.ko, part, whole });
    }),
    spans: [5, 8, 2, 2, 3],
    rowHeight: 20,
    notes: ['※ 산정 방식이 다른 비율은 서로 비교하지 않음'],
  };
}

function listBlock(book: Book): FormBlock {
  const pledges = book.table(PLEDGES);
  return {
    kind: 'form',
    id: 'pledge-list',
    unit: '백만원',
    form: PLEDGES.form,
    columns: ['title', 'field', 'department', 'state', 'progress', 'planned', 'invested', 'investment'],
    headings: { progress: '진척률\n(%)', investment: '투자율\n(%)' },
    records: [sumRecord(pledges, { words: { title: '계' } }), ...eachRecord(pledges)],
    centred: ['field', 'department', 'state'],
    rowHeight: 20,
  };
}

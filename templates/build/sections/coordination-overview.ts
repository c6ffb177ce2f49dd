import { SEASONAL_PLANS, type Form } from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import { amountText, dateText, words } from '../figure/words.ts';
import { eachRecord, sumRecord } from '../report/records.ts';
import type { FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, count, positives, total } from '../table/table-figures.ts';
import {
  DIRECTIVES,
  ISSUERS,
  MEETINGS,
  PLANS,
  PLEDGE_FIELDS,
  PLEDGES,
  PROGRAMME,
  SEASON_PLANS,
} from './coordination-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const WIDTHS = Array.from({ length: 20 }, () => 4.8);

/** What was done in short, plans by field, seasons, meetings, tasks and budget (구정 종합조정). */
export function overviewReport(book: Book): Report {
  return {
    name: '구정 종합조정',
    title: '구정 주요사업 종합 조정',
    widths: WIDTHS,
    blocks: [
      summaryLines(book),
      seasonsBlock(book),
      meetingsBlock(book),
      plansBlock(book),
      { ...tasksBlock(book, PROGRAMME, [3, 12, 5]), startsPage: true },
      budgetBlock(book, PROGRAMME, [4, 4, 4, 4, 4]),
    ],
  };
}

/** `○ 2015년 주요업무계획 수립 : 10개 분야, 52개 주요사업`, and so on. */
function summaryLines(book: Book): LinesBlock {
  const [plans, pledges, directives] = [book.table(PLANS), book.table(PLEDGES), book.table(DIRECTIVES)];
  const fields = (key: string): Figure => amountText(positives(plans, key));
  const projects = (key: string): Figure => amountText(total(plans, key));
  const [head = '', deputy = ''] = ISSUERS.codes;
  const given = (issuer: string): Figure => amountText(count(directives, 'key', { issuer }));
  const pledgeFields = amountText(count(book.table(PLEDGE_FIELDS), 'field'));
  return {
    kind: 'lines',
    caption: '□ 사업개요 및 실적',
    lines: [
      words(' ○ 주요업무계획 수립 : ', fields('annual'), '개 분야, ', projects('annual'), '개 주요사업'),
      words(' ○ 구정운영4개년계획 수립 : ', fields('fourYear'), '개 분야, ', projects('fourYear'), '개 정책사업'),
      words(' ○ 공약사업 관리 : ', pledgeFields, '개 분야, ', amountText(count(pledges, 'title')), '개 사업'),
      words(` ○ 지시사항 관리 : ${head} `, given(head), `건, ${deputy} `, given(deputy), '건'),
    ],
  };
}

function plansBlock(book: Book): FormBlock {
  const plans = book.table(PLANS);
  return {
    kind: 'form',
    id: 'plans',
    caption: '□ 분야별 계획',
    unit: '개 사업',
    form: PLANS.form,
    columns: ['field', 'annual', 'fourYear', 'note'],
    records: [sumRecord(plans, { words: { field: '계' } }), ...eachRecord(plans)],
    spans: [6, 4, 5, 5],
    rowHeight: 20,
  };
}

/** The core form with how each plan stands on the reporting date. */
const PRINTED_SEASONS: Form = {
  ...SEASONAL_PLANS,
  columns: SEASONAL_PLANS.columns.flatMap((column) => {
    const state = SEASON_PLANS.form.columns.find(({ key }) => key === 'state');
    return column.key === 'days' && state ? [column, state] : [column];
  }),
};

function seasonsBlock(book: Book): FormBlock {
  const seasons = book.table(SEASON_PLANS);
  const records = eachRecord(seasons).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      if (key !== 'period') return record.of(key, own);
      return words(dateText(at(seasons, 'first', row)), ' ~ ', dateText(at(seasons, 'last', row)));
    },
  }));
  return {
    kind: 'form',
    id: 'seasons',
    caption: '□ 계절별 종합대책',
    form: PRINTED_SEASONS,
    columns: ['season', 'period', 'days', 'state', 'operationsRoom', 'note'],
    records,
    spans: [2, 7, 2, 2, 3, 4],
    centred: ['season', 'period', 'state', 'operationsRoom'],
    rowHeight: 20,
    notes: ['※ 일수는 첫날과 끝날을 포함'],
  };
}

function meetingsBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'meetings',
    caption: '□ 주요 회의 운영',
    unit: '회',
    form: MEETINGS.form,
    columns: ['meeting', 'cycle', 'planned', 'held', 'heldRate', 'note'],
    records: eachRecord(book.table(MEETINGS)),
    spans: [5, 4, 2, 2, 3, 4],
    centred: ['cycle'],
    rowHeight: 20,
  };
}

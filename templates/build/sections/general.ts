import { DIVISION_BUDGET, FACILITIES, SPENDING_KINDS, STAFFING, STATUS_SCOPES } from '../../../core/index.ts';
import { amountText, listText, monthDayText, orElse, words } from '../figure/words.ts';
import { eachRecord, sumRecord } from '../report/records.ts';
import type { FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { absoluteTotal, at, total, type Where } from '../table/table-figures.ts';
import { generalChecks } from './general-checks.ts';
import { paceReport } from './general-pace.ts';
import { GENERAL_SAMPLE } from './general-sample.ts';
import {
  BUDGET,
  CONTROL,
  DUTY_KEYS,
  FACILITY_LIST,
  GRADE_RECORDS,
  GRADES,
  PRINTED_TEAMS,
  SCOPES_FORM,
  STAFF,
  TEAMS,
} from './general-tables.ts';

/** Section 0 (일반현황): organisation, staffing, facilities, budget status. */
export const GENERAL: SectionWorkbook = {
  id: 'general',
  version: 1,
  title: { ko: '일반현황', en: 'General status' },
  inputs: [TEAMS, STAFF, FACILITY_LIST, BUDGET, CONTROL.input],
  preset: { [STAFF.name]: GRADE_RECORDS, [CONTROL.input.name]: CONTROL.records },
  sample: GENERAL_SAMPLE,
  reports: (book) => [statusReport(book), paceReport(book)],
  checks: generalChecks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘조직 입력’에 팀과 주요 업무를, ‘정원현원 입력’에 직급별 정원과 현원을 입력',
    '‘시설 입력’에 시설과 장비를 입력',
    '‘예산현황 입력’에 정책사업별 예산액, 집행액, 집행예정액을 천원 단위로 입력하고 세출성격을 선택',
    '‘일반현황대조값 입력’에 e-호조나 다른 문서에 적힌 합계를 입력',
    '‘검산표’에 불일치가 없으면 ‘일반현황’을 인쇄',
  ],
};

/** A label, the total and a narrow column for each grade: the staffing table needs the most. */
const WIDTHS = [11, 7, ...GRADES.map(() => 5.5)] as const;

function statusReport(book: Book): Report {
  return {
    name: '일반현황',
    title: '일 반 현 황',
    widths: WIDTHS,
    blocks: [teamsBlock(book), ...staffBlocks(book), facilitiesBlock(book), budgetBlock(book), scopesBlock(book)],
  };
}

function teamsBlock(book: Book): FormBlock {
  const teams = book.table(TEAMS);
  const records = eachRecord(teams).map((record, row): PrintedRecord => ({
    ...record,
    of: (key) =>
      key === 'duties'
        ? listText(
            DUTY_KEYS.map((duty) => at(teams, duty, row)),
            ', ',
          )
        : at(teams, key, row),
  }));
  return {
    kind: 'form',
    id: 'teams',
    caption: '1  조 직',
    form: PRINTED_TEAMS,
    columns: ['team', 'duties'],
    records,
    spans: [3, 13],
    centred: ['team'],
  };
}

function staffBlocks(book: Book): Report['blocks'] {
  const staff = book.table(STAFF);
  const grades = eachRecord(staff).map((record, n): PrintedRecord => ({ ...record, group: GRADES[n]?.block ?? '' }));
  const office = orElse(book.settings.office, '부서');
  const [current, quota] = [amountText(total(staff, 'current')), amountText(total(staff, 'quota'))];
  return [
    {
      kind: 'lines',
      caption: '2  인 력',
      lines: [words(' - ', office, ' : 현원 ', current, '명 / 정원 ', quota, '명')],
    },
    {
      kind: 'form',
      id: 'staff',
      form: STAFFING,
      columns: ['grade', 'quota', 'current', 'gap'],
      records: [sumRecord(staff, { words: { grade: '계' } }), ...grades],
      isTurned: true,
      notes: [words('※ 직급별 과부족을 부호 없이 더한 인원: ', amountText(absoluteTotal(staff, 'gap')), '명')],
    },
  ];
}

function facilitiesBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'facilities',
    caption: '3  주요시설 및 장비',
    form: FACILITIES,
    columns: ['kind', 'name', 'state', 'team'],
    records: eachRecord(book.table(FACILITY_LIST)),
    spans: [1, 4, 7, 4],
    centred: ['kind', 'name', 'team'],
  };
}

function budgetBlock(book: Book): FormBlock {
  const budget = book.table(BUDGET);
  return {
    kind: 'form',
    id: 'budget',
    startsPage: true,
    caption: '4  예 산 현 황',
    unit: '천원',
    form: DIVISION_BUDGET,
    columns: ['programme', 'budget', 'executed', 'planned', 'balance'],
    headings: { executed: orElse(words(monthDayText(book.settings.asOf), '기준'), '기준일 현재') },
    records: [sumRecord(budget, { words: { programme: '계' } }), ...eachRecord(budget)],
    spans: [4, 3, 3, 3, 3],
  };
}

/** The rates of the scopes core defines, each a metric of its own. */
function scopesBlock(book: Book): FormBlock {
  const budget = book.table(BUDGET);
  const nameOf = (kind: string): string => SPENDING_KINDS.find((rule) => rule.kind === kind)?.name.ko ?? '';
  return {
    kind: 'form',
    id: 'scopes',
    caption: '5  제외 기준별 집행률',
    unit: '천원, %',
    form: SCOPES_FORM,
    columns: ['scope', 'budget', 'executed', 'executionRate', 'expected', 'yearEndRate'],
    records: STATUS_SCOPES.map(({ name, excludes }) => {
      const where: Where = excludes.length === 0 ? {} : { kind: { not: excludes.map(nameOf) } };
      return sumRecord(budget, { kind: 'item', words: { scope: name.ko }, where });
    }),
    spans: [4, 3, 3, 2, 2, 2],
    notes: ['※ 예비비의 집행액은 지출이 아니라 사용 결정액'],
  };
}

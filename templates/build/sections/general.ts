import { DIVISION_BUDGET, FACILITIES, SPENDING_KINDS, STAFFING, STATUS_SCOPES } from '../../../core/index.ts';
import type { Check } from '../check/check.ts';
import { onlyWith, type Figure } from '../figure/figure.ts';
import { difference, pointGap, sum } from '../figure/measure.ts';
import { amountText, listText, monthDayText, orElse, words } from '../figure/words.ts';
import { eachRecord, filledRecords, sumRecord, totalMeasure } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, PrintedReports, Report } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { absoluteTotal, at, count, total, type Where } from '../table/table-figures.ts';
import { GENERAL_SAMPLE } from './general-sample.ts';
import {
  BUDGET,
  CONTROL,
  DUTY_KEYS,
  FACILITY_LIST,
  GRADE_RECORDS,
  GRADES,
  KINDS,
  PACE_FORM,
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
  checks,
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

function paceReport(book: Book): Report {
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

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const budget = book.table(BUDGET);
  const staff = book.table(STAFF);
  const cell = (key: string): Figure => printed.figure('budget', 0, key);
  const byKind = KINDS.codes.map((kind) => total(budget, 'budget', { kind }));
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  return [
    {
      item: '팀 수',
      rule: '대조값 = 입력한 팀의 수',
      stated: stated('팀 수'),
      expected: count(book.table(TEAMS), 'team'),
      unit: '개팀',
    },
    ...(['정원', '현원'] as const).map((name): Check => {
      const key = name === '정원' ? 'quota' : 'current';
      return {
        item: `${name} 계`,
        rule: '대조값 = Σ 직급별',
        stated: stated(`${name} 계`),
        expected: total(staff, key),
        unit: '명',
      };
    }),
    {
      item: '과부족 계',
      rule: '현원 계 - 정원 계 = Σ 직급별 과부족',
      stated: difference(rule, total(staff, 'current'), total(staff, 'quota')),
      expected: total(staff, 'gap'),
      unit: '명',
    },
    ...Object.entries(AMOUNTS).map(([key, name]): Check => ({
      item: `${name} 계`,
      rule: '대조값 = 보고서의 계',
      stated: stated(`${name} 계`),
      expected: cell(key),
      unit: '천원',
    })),
    {
      item: '예상잔액 계',
      rule: '보고서의 계 = Σ 정책사업별 예상잔액',
      stated: cell('balance'),
      expected: total(budget, 'balance'),
      unit: '천원',
    },
    {
      item: '세출성격별 예산액',
      rule: 'Σ 세출성격별 = 보고서의 계',
      stated: sum(rule, ...byKind),
      expected: cell('budget'),
      unit: '천원',
    },
    {
      item: '집행액과 예산액',
      rule: '집행액 + 집행예정액 ≤ 예산액',
      stated: sum(rule, cell('executed'), cell('planned')),
      expected: cell('budget'),
      relation: 'at-most',
      unit: '천원',
    },
  ];
}

const AMOUNTS = { budget: '예산액', executed: '집행액', planned: '집행예정액', balance: '예상잔액' } as const;

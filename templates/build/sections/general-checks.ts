import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { difference, sum } from '../figure/measure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book } from '../section.ts';
import { count, total } from '../table/table-figures.ts';
import { BUDGET, CONTROL, KINDS, STAFF, TEAMS } from './general-tables.ts';

/** The identities of 일반현황. */
export function generalChecks(book: Book, printed: PrintedReports): readonly Check[] {
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
        item: `직급별 ${name}`,
        rule: '대조값 = Σ 직급별',
        stated: stated(`${name} 계`),
        expected: total(staff, key),
        unit: '명',
      };
    }),
    {
      item: '직급별 과부족',
      rule: '현원 계 - 정원 계 = Σ 직급별 과부족',
      stated: difference(rule, total(staff, 'current'), total(staff, 'quota')),
      expected: total(staff, 'gap'),
      unit: '명',
    },
    ...Object.entries(AMOUNTS).map(([key, name]): Check => ({
      item: `정책사업별 ${name}`,
      rule: '대조값 = 보고서의 계',
      stated: stated(`${name} 계`),
      expected: cell(key),
      unit: '천원',
    })),
    {
      item: '정책사업별 잔액',
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

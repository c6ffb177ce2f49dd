import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { latest } from '../figure/latest.ts';
import { difference, sum } from '../figure/measure.ts';
import type { PrintedReports } from '../report/report.ts';
import type { Book } from '../section.ts';
import { total } from '../table/table-figures.ts';
import { inMillions, itemsOf, meetingsHeld, rowsOf } from './finance-figures.ts';
import {
  ACCOUNTS,
  BONUSES,
  CARRIED,
  DEEMED,
  EARLY,
  FINANCE_CONTROL,
  FINANCE_PROGRAMME,
  MATTERS,
  MEETINGS,
  PRINTED_MATTERS,
  SAVINGS,
  SUPPLEMENTARY,
} from './finance-tables.ts';
import { programmeChecks } from './programme.ts';

/** The identities of 재정운용 (I-03, I-09, I-16, I-19). */
export function financeChecks(book: Book, printed: PrintedReports): readonly Check[] {
  return [
    ...supplementaryChecks(book),
    ...committeeChecks(book, printed),
    ...registerChecks(book),
    ...limits(book),
    ...programmeChecks(book, FINANCE_PROGRAMME, FINANCE_CONTROL),
  ];
}

function against(book: Book, item: string, [rule, unit]: readonly [string, string], expected: Figure): Check {
  return { item, rule: `대조값 = ${rule}`, stated: FINANCE_CONTROL.stated(book, item), expected, unit };
}

function supplementaryChecks(book: Book): readonly Check[] {
  const table = book.table(SUPPLEMENTARY);
  const { rule } = book.settings;
  const change = total(table, 'change');
  const byKind = ACCOUNTS.codes.map((kind) => total(table, 'change', { kind }));
  return [
    against(book, '추경 규모', ['Σ 회계별 증감', '백만원'], change),
    ...ACCOUNTS.codes.map((kind, n) =>
      against(book, `추경 ${kind}`, [`Σ ${kind} 증감`, '백만원'], byKind[n] ?? change),
    ),
    {
      item: '추경 회계구분',
      rule: '일반회계 + 특별회계 = Σ 회계별 증감',
      stated: sum(rule, ...byKind),
      expected: change,
      unit: '백만원',
    },
    {
      item: '추경 증감',
      rule: 'Σ 경정 - Σ 기정 = Σ 증감',
      stated: difference(rule, total(table, 'after'), total(table, 'before')),
      expected: change,
      unit: '백만원',
    },
  ];
}

function committeeChecks(book: Book, printed: PrintedReports): readonly Check[] {
  const kinds = MATTERS.codes.map((kind) => itemsOf(book, kind));
  const items = printed.figure('matters', 0, 'items');
  return [
    against(book, '심의회 개최', ['서로 다른 회차의 수', '회'], meetingsHeld(book)),
    ...PRINTED_MATTERS.map((kind) => against(book, `심의회 ${kind}`, [`Σ ${kind} 건수`, '건'], itemsOf(book, kind))),
    {
      item: '심의회 건수',
      rule: 'Σ 유형별 건수 = 보고서의 계',
      stated: sum(book.settings.rule, ...kinds),
      expected: items,
      unit: '건',
    },
    against(
      book,
      '심의회 금액',
      ['Σ 금액(천원)을 백만원으로', '백만원'],
      inMillions(book, total(book.table(MEETINGS), 'amount')),
    ),
  ];
}

function registerChecks(book: Book): readonly Check[] {
  const deemed = total(book.table(DEEMED), 'amount');
  const paid = inMillions(book, total(book.table(BONUSES), 'paid'));
  return [
    against(book, '간주처리 차수', ['입력한 차수', '차'], rowsOf(book, DEEMED)),
    against(book, '간주처리 금액', ['Σ 차수별 국비 + 시비', '백만원'], deemed),
    {
      item: '간주처리 누계',
      rule: '마지막 차수의 누계 = Σ 차수별',
      stated: latest(book.table(DEEMED), 'running', { label: 'key', back: 0 }),
      expected: deemed,
      unit: '백만원',
    },
    against(book, '사고이월 심사', ['입력한 사업의 수', '건'], rowsOf(book, CARRIED)),
    against(book, '사고이월액', ['Σ 사업별 이월액', '백만원'], total(book.table(CARRIED), 'amount')),
    against(book, '예산성과금 지급', ['입력한 건수', '건'], rowsOf(book, BONUSES)),
    against(book, '예산성과금', ['Σ 지급액(천원)을 백만원으로', '백만원'], paid),
    against(book, '예산절감액', ['Σ 과목별 절감액', '백만원'], total(book.table(SAVINGS), 'saved')),
  ];
}

function limits(book: Book): readonly Check[] {
  const atMost = (item: string, stated: Figure, expected: Figure, unit: string): Check => {
    return { item, rule: '앞의 금액 ≤ 뒤의 금액', stated, expected, relation: 'at-most', unit };
  };
  const [early, carried, bonuses] = [book.table(EARLY), book.table(CARRIED), book.table(BONUSES)];
  return [
    atMost('신속집행 목표액과 대상액', total(early, 'target'), total(early, 'subject'), '백만원'),
    atMost('신속집행 집행액과 원인행위액', total(early, 'paid'), total(early, 'committed'), '백만원'),
    atMost('사고이월액과 예산현액', total(carried, 'amount'), total(carried, 'current'), '백만원'),
    atMost('성과금과 절약·증대액', total(bonuses, 'paid'), total(bonuses, 'effect'), '천원'),
  ];
}

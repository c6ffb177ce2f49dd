import type { SectionWorkbook } from '../section.ts';
import { financeChecks } from './finance-checks.ts';
import { committeeReport, earlyReport, registerReports } from './finance-registers.ts';
import { financeReport } from './finance-result.ts';
import { FINANCE_SAMPLE } from './finance-sample.ts';
import {
  BONUSES,
  CARRIED,
  DEEMED,
  EARLY,
  FINANCE_CONTROL,
  FINANCE_PROGRAMME,
  MEETINGS,
  SAVINGS,
  SUPPLEMENTARY,
} from './finance-tables.ts';

/** Section 4 (재정운용): supplementary budgets, the committee, early spending, and the registers behind the totals. */
export const FINANCE: SectionWorkbook = {
  id: 'finance',
  version: 1,
  title: { ko: '재정운용', en: 'Fiscal management' },
  inputs: [
    SUPPLEMENTARY,
    MEETINGS,
    EARLY,
    SAVINGS,
    BONUSES,
    CARRIED,
    DEEMED,
    FINANCE_PROGRAMME.budget,
    FINANCE_PROGRAMME.tasks,
    FINANCE_CONTROL.input,
  ],
  preset: { [FINANCE_CONTROL.input.name]: FINANCE_CONTROL.records },
  sample: FINANCE_SAMPLE,
  reports: (book) => [financeReport(book), committeeReport(book), earlyReport(book), ...registerReports(book)],
  checks: financeChecks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘추경 입력’에 회차별·회계별 기정과 경정을 백만원 단위로 입력',
    '‘심의회 입력’에 회차와 유형별로 건수와 금액(천원)을 입력',
    '‘신속집행 입력’에 부서별 대상액, 목표액, 집행액, 원인행위액을 백만원 단위로 입력',
    '‘예산절감’, ‘예산성과금’, ‘사고이월’, ‘간주처리’ 입력 시트에 한 줄에 한 건씩 입력',
    '‘재정운용예산 입력’과 ‘재정운용일정 입력’에 사업 예산, 추진실적과 향후계획을 입력',
    '‘재정운용대조값 입력’에 다른 문서에 적힌 횟수, 건수, 금액을 입력',
    '‘검산표’에 불일치가 없으면 보고서 시트를 인쇄',
  ],
};

import type { Sample } from '../section.ts';
import { BONUS_ROWS, CARRIED_ROWS, DEEMED_ROWS, EARLY_ROWS, MEETING_ROWS, SAVINGS_ROWS } from './finance-specimen.ts';
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

/**
 * 재정운용 of the office's report of 2015. What the report says stands in the control table; the report gives the
 * change of each account alone, so 기정 is a round specimen.
 */
export const FINANCE_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [SUPPLEMENTARY.name]: [
      {
        key: 'A01',
        round: '제1회',
        kind: '일반회계',
        account: '일반회계',
        before: 400_000,
        after: 416_446,
        note: '기정은 표본',
      },
      {
        key: 'A02',
        round: '제1회',
        kind: '특별회계',
        account: '특별회계',
        before: 30_000,
        after: 32_644,
        note: '기정은 표본',
      },
    ],
    [MEETINGS.name]: MEETING_ROWS,
    [EARLY.name]: EARLY_ROWS,
    [SAVINGS.name]: SAVINGS_ROWS,
    [BONUSES.name]: BONUS_ROWS,
    [CARRIED.name]: CARRIED_ROWS,
    [DEEMED.name]: DEEMED_ROWS,
    [FINANCE_PROGRAMME.budget.name]: [
      { programme: '건전하고 효율적인 재정운용', budget: 195_961, executed: 83_307, funding: '구비 100%' },
    ],
    [FINANCE_PROGRAMME.tasks.name]: [
      { task: 'F01', kind: '추진실적', title: '세출예산 집행지침 작성 및 시행', schedule: '2015. 1.' },
      { task: 'F02', kind: '추진실적', title: '재정공시 2회(예산공시, 결산공시)', schedule: '2015. 2., 8.' },
      { task: 'F03', kind: '추진실적', title: '예산 성과계획서 시범 작성', schedule: '2015. 5.' },
      { task: 'F04', kind: '추진실적', title: '2016년도 세입·세출 예산안 편성', schedule: '2015. 9. ~ 11.' },
      { task: 'F05', kind: '향후계획', title: '예산절감 추진계획 수립', schedule: '2016. 1.' },
      { task: 'F06', kind: '향후계획', title: '보조금 재정 평가', schedule: '2016. 5.' },
      { task: 'F07', kind: '향후계획', title: '2017년도 예산편성 운영기준 수립 및 통보', schedule: '2016. 8.' },
      { task: 'F08', kind: '향후계획', title: '2017년도 예산안 편성 및 구의회 제출', schedule: '2016. 10. ~ 11.' },
      { task: 'F09', kind: '향후계획', title: '지방보조금 예산 편성 및 심의 5회', schedule: '2016. 연중' },
      { task: 'F10', kind: '향후계획', title: '이용·전용·예비비 심의(예산집행심의회)', schedule: '2016. 매월' },
    ],
    [FINANCE_CONTROL.input.name]: FINANCE_CONTROL.filledWith(
      {
        '추경 규모': 19_090,
        '추경 일반회계': 16_446,
        '추경 특별회계': 2_644,
        '심의회 개최': 11,
        '심의회 낙찰차액': 14,
        '심의회 예산전용': 11,
        '심의회 예비비사용': 3,
        '심의회 금액': 2_012,
        '간주처리 차수': 24,
        '간주처리 금액': 30_997,
        '사고이월 심사': 24,
        사고이월액: 14_169,
        '예산성과금 지급': 11,
        예산성과금: 16,
        예산절감액: 6_820,
        '사업 예산액': 195_961,
        '사업 집행액': 83_307,
        '사업 집행률': 42.5,
      },
      '2015 주요업무 추진실적',
    ),
  },
};

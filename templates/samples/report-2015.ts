import type { MoneyUnit } from '../../core/index.ts';

/**
 * The figures of the sample workbook: 영등포구 기획예산과 2015 주요업무 추진실적, as of 2015. 10. 31., as printed,
 * with their mistakes. Names, headings and figures are the report's; nothing is corrected here.
 */

/** One line of the division's budget status, in 천원. */
export interface BudgetStatusLine {
  readonly programme: string;
  readonly budget: number;
  readonly executed: number;
  readonly planned: number;
  readonly balance: number;
}

/** The division's budget status: 계 first, then its nine lines. */
export const BUDGET_STATUS: readonly BudgetStatusLine[] = [
  { programme: '계', budget: 5_330_592, executed: 1_175_560, planned: 165_910, balance: 3_989_122 },
  { programme: '구정 주요사업 조정 및\n발전방안 강구', budget: 43_452, executed: 38_371, planned: 5_081, balance: 0 },
  { programme: '구정성과제고', budget: 72_315, executed: 62_589, planned: 9_726, balance: 0 },
  {
    programme: '건전한 재정기반 구축 및\n효율적인 재정 운용',
    budget: 248_781,
    executed: 99_701,
    planned: 100_737,
    balance: 48_343,
  },
  { programme: '구정 역량 강화', budget: 72_955, executed: 42_156, planned: 14_585, balance: 16_214 },
  { programme: '기록정보 관리 및 통계 조사', budget: 242_370, executed: 208_351, planned: 10_160, balance: 23_859 },
  { programme: '불합리한 등록규제 정비', budget: 2_150, executed: 1_000, planned: 500, balance: 650 },
  { programme: '예비비', budget: 4_200_000, executed: 315_020, planned: 0, balance: 3_884_980 },
  { programme: '기본경비(기획예산과)', budget: 142_669, executed: 115_793, planned: 11_800, balance: 15_076 },
  { programme: '내부거래지출(기획예산과)', budget: 305_900, executed: 292_579, planned: 13_321, balance: 0 },
];

/** One programme's budget table as printed: the cells are texts where the report prints more than a number. */
export interface ProgrammeBudgetTable {
  readonly number: number;
  readonly title: string;
  readonly team: string;
  /** The line above the table. */
  readonly caption: string;
  readonly unit: MoneyUnit;
  readonly budget: string;
  readonly executed: string;
  /** The rate's value, and the number format that prints it as the report does. */
  readonly rate: number;
  readonly rateFormat: string;
}

const PLAIN = 'General';

/** The budget tables of the eleven programmes, in the report's order. */
export const PROGRAMME_BUDGETS: readonly ProgrammeBudgetTable[] = [
  {
    number: 1,
    title: '구정 주요사업 종합 조정을 통한 정책목표 달성',
    team: '정책기획팀',
    caption: '□ 예산현황',
    unit: '천원',
    budget: '43,452(구비)',
    executed: '38,371(구비)',
    rate: 88.3,
    rateFormat: PLAIN,
  },
  {
    number: 2,
    title: '성과평가를 통한 체계적인 사업관리',
    team: '심사평가팀',
    caption: '□ 예산현황',
    unit: '천원',
    budget: '8,815\n(구비 100%)',
    executed: '4,938\n(구비 100%)',
    rate: 56,
    rateFormat: PLAIN,
  },
  {
    number: 3,
    title: '외부기관 평가 관리 강화',
    team: '심사평가팀',
    caption: '□ 소요예산',
    unit: '천원',
    budget: '55,000\n(구비 100%)',
    executed: '49,550\n(구비 100%)',
    rate: 90,
    rateFormat: PLAIN,
  },
  {
    number: 4,
    title: '건전하고 효율적인 재정운용',
    team: '예산팀',
    caption: '□ 소요예산',
    unit: '천원',
    budget: '195,961\n(구비 100%)',
    executed: '83,307\n(구비 100%)',
    rate: 42.5,
    rateFormat: PLAIN,
  },
  {
    number: 5,
    title: '주민참여예산제 운영',
    team: '예산팀',
    caption: '□ 소요예산',
    unit: '천원',
    budget: '14,790\n(구비 100%)',
    executed: '11,294\n(구비 100%)',
    rate: 76,
    rateFormat: PLAIN,
  },
  {
    number: 6,
    title: '행정우수사례 발굴',
    team: '경영혁신팀',
    caption: '□ 예 산 액 : 총 20,100천원 (구비)',
    unit: '천원',
    budget: '20,100\n(구비 100%)',
    executed: '14,560\n(구비 100%)',
    rate: 72,
    rateFormat: PLAIN,
  },
  {
    number: 7,
    title: '구민창안․공무원 제안제도 운영',
    team: '경영혁신팀',
    caption: '□ 예 산 액 : 총 11,450천원 (구비)',
    unit: '천원',
    budget: '11,450\n(구비 100%)',
    executed: '2,521\n(구비 100%)',
    rate: 22,
    rateFormat: PLAIN,
  },
  {
    number: 8,
    title: '시설관리공단 관리',
    team: '경영혁신팀',
    caption: '□ 예 산 액 : 총 29,835천원 (구비)',
    unit: '천원',
    budget: '29,835\n(구비 100%)',
    executed: '27,990\n(구비 100%)',
    rate: 93,
    rateFormat: PLAIN,
  },
  {
    number: 9,
    title: '민간위탁사업 관리',
    team: '경영혁신팀',
    caption: '□ 예 산 액 : 총 1,000천원 (구비)',
    unit: '천원',
    budget: '1,000\n(구비 100%)',
    executed: '400\n(구비 100%)',
    rate: 40,
    rateFormat: PLAIN,
  },
  {
    number: 10,
    title: '기록물관리 및 전산화사업',
    team: '기록정보공개팀',
    caption: '□ 예산현황 : 230,350천원(구비)',
    unit: '천원',
    budget: '230,350\n(구비 100%)',
    executed: '203,640\n(구비 100%)',
    rate: 88.4,
    rateFormat: PLAIN,
  },
  {
    number: 11,
    title: '적극적인 정보공개 운영',
    team: '기록정보공개팀',
    caption: '□ 예산현황 : 5,320천원(구비)',
    unit: '천원',
    budget: '5,320\n(구비 100%)',
    executed: '1,430\n(구비 100%)',
    rate: 0.264,
    rateFormat: '0.0%',
  },
];

import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { CONTROL, FACILITIES, FACILITY_RECORDS, GRADES, INCOME, INDICATORS, PROGRAMME } from './enterprise-tables.ts';

/**
 * 시설관리공단 of the office's report of 2015: settlement, facilities, grade, budget and dates are the report's.
 * It prints the grade alone: indicators and scores are made up, and say so in their group.
 */

const COUNTS = [2, 41, 29, 18, 1, 14];

const INDICATOR_LINES: readonly (readonly [
  indicator: string,
  group: string,
  kind: string,
  points: number | null,
  rating: number | null,
  score: number,
])[] = [
  ['경영층의 리더십', '리더십(표본)', '정성', 10, 86.5, 8.65],
  ['전략 경영', '리더십(표본)', '정성', 8, 84.25, 6.74],
  ['조직·인사 관리', '경영시스템(표본)', '정성', 12, 83.2, 9.98],
  ['재무 관리', '경영시스템(표본)', '정량', 10, 88, 8.8],
  ['사업 운영 활동', '경영시스템(표본)', '정성', 10, 87.4, 8.74],
  ['시설 이용 실적', '경영성과(표본)', '정량', 20, 89.15, 17.83],
  ['사업수지비율', '경영성과(표본)', '정량', 15, 91.3, 13.7],
  ['고객만족도', '경영성과(표본)', '정량', 10, 85.6, 8.56],
  ['정책 준수', '정책준수(표본)', '정량', 5, 90, 4.5],
  ['일자리 창출 가점', '가점(표본)', '가점', null, null, 0.3],
];

/** The sample of section 8. */
export const ENTERPRISE_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [INCOME.name]: [
      { year: '2013', revenue: 12_199, cost: 11_163 },
      { year: '2014', revenue: 13_414, cost: 12_015 },
    ],
    [FACILITIES.name]: FACILITY_RECORDS.map((record, n) => ({ ...record, count: COUNTS[n] ?? null })),
    [INDICATORS.name]: INDICATOR_LINES.map(([indicator, group, kind, points, rating, score]): InputRecord => ({
      indicator,
      group,
      kind,
      points,
      rating,
      score,
    })),
    [GRADES.name]: [{ year: '2015', grade: '나', announced: '2015. 8.', note: '2014년도 실적, 행정자치부 평가' }],
    [PROGRAMME.budget.name]: [
      { programme: '시설관리공단 관리', budget: 29_835, executed: 27_990, funding: '구비 100%' },
    ],
    [PROGRAMME.tasks.name]: [
      { task: 'E01', kind: '추진실적', title: '2015년 시설관리공단 관리계획 수립', schedule: '2015. 1.' },
      { task: 'E02', kind: '추진실적', title: '공단 조직 및 인력진단 용역(3년 주기)', schedule: '2015. 6. 2. ~ 9. 2.' },
      { task: 'E03', kind: '추진실적', title: '공단 및 위탁부서 업무협의회 2회', schedule: '2015. 7. 17., 10. 23.' },
      { task: 'E04', kind: '추진실적', title: '공단 임금피크제 도입 승인', schedule: '2015. 9.' },
      { task: 'E05', kind: '추진실적', title: '공단 이사회 6회', schedule: '2015. 연중' },
      { task: 'E06', kind: '향후계획', title: '이사장 경영목표 이행실적 평가', schedule: '2015. 11.' },
      { task: 'E07', kind: '향후계획', title: '2016년도 세입·세출예산 확정', schedule: '2015. 12.' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        총수익: 13_414,
        총비용: 12_015,
        경영수지: 1_399,
        '총수익 증가율': 9.9,
        '시설 수': 105,
        '위탁사업 수': 7,
        '평가 득점': 87.8,
        '사업 예산액': 29_835,
        '사업 집행액': 27_990,
        '사업 집행률': 93,
      },
      '2015 주요업무 추진실적',
    ),
  },
};

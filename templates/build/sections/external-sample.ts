import type { Sample } from '../section.ts';
import {
  AWARDS,
  CONTROL,
  EVALUATIONS,
  FIELDS,
  INCENTIVE,
  JOINT,
  OPEN_GOVERNMENT,
  PROGRAMME,
  YEARS,
} from './external-tables.ts';

/**
 * 외부기관 평가 of the office's report of 2015 and the schedule of its plan for 2016: numbers of fields, projects and
 * indicators, awards, cases, tasks and budget are the report's; money of 2010 to 2012 is the press's. Fields, how many
 * indicators each has and met, the two projects with awards, and 2013 and 2014 are made up, and say 표본.
 */

const INCENTIVE_FIELDS: readonly (readonly [field: string, items: number])[] = [
  ['복지·건강', 3],
  ['안전·교통', 2],
  ['환경·에너지', 3],
  ['경제·일자리', 2],
  ['문화·행정', 2],
];

const JOINT_FIELDS: readonly (readonly [field: string, items: number, met: number, missed: number])[] = [
  ['일반행정', 30, 24, 4],
  ['사회복지', 45, 36, 6],
  ['보건위생', 28, 22, 5],
  ['지역경제', 27, 18, 6],
  ['지역개발', 24, 19, 3],
  ['문화가족', 26, 20, 4],
  ['환경산림', 29, 21, 6],
  ['안전관리', 28, 23, 3],
  ['중점과제', 18, 13, 3],
];

/** The sample of section 3. */
export const EXTERNAL_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [EVALUATIONS.name]: [
      { evaluation: INCENTIVE, period: '2016. 1. ~ 2016. 12.', population: '25개 자치구' },
      {
        evaluation: JOINT,
        period: '2016. 2. ~ 2016. 10.',
        population: '17개 시도, 226개 시군구',
        basis: '2015-12-31',
        cases: 4,
        note: '자치구 중 최다',
      },
      {
        evaluation: OPEN_GOVERNMENT,
        period: '2015. 11. ~ 2016. 10.',
        population: '17개 시도, 226개 시군구',
        cases: 8,
      },
    ],
    [FIELDS.name]: [
      ...INCENTIVE_FIELDS.map(([field, items]) => ({ evaluation: INCENTIVE, field, items, note: '표본' })),
      ...JOINT_FIELDS.map(([field, items, met, missed]) => ({
        evaluation: JOINT,
        field,
        items,
        met,
        missed,
        measures: missed > 5 ? '분기별 실적점검 강화' : null,
        note: '표본',
      })),
      ...['정보공개', '공공서비스 제공', '데이터 개방', '선도과제 발굴'].map((field) => ({
        evaluation: OPEN_GOVERNMENT,
        field,
      })),
    ],
    [AWARDS.name]: [
      {
        key: 'A01',
        year: '2015',
        evaluation: INCENTIVE,
        field: '복지·건강',
        project: '복지 분야 사업(표본)',
        award: '우수구',
        money: 50,
        document: '표본-1',
        confirmed: '2015-08-20',
        note: '표본',
      },
      {
        key: 'A02',
        year: '2015',
        evaluation: INCENTIVE,
        field: '환경·에너지',
        project: '환경 분야 사업(표본)',
        award: '우수구',
        money: 40,
        document: '표본-2',
        confirmed: '2015-10-12',
        note: '표본',
      },
    ],
    [YEARS.name]: [
      { year: '2010', money: 1_550, source: '언론 보도' },
      { year: '2011', money: 683.25, source: '언론 보도' },
      { year: '2012', money: 747, source: '언론 보도' },
      { year: '2013', evaluated: 14, awarded: 6, money: 420, source: '표본' },
      { year: '2014', evaluated: 13, awarded: 5, money: 310, source: '표본' },
      { year: '2015', evaluated: 12, awarded: 2, money: 90, source: '2015 주요업무, 10. 31. 현재' },
    ],
    [PROGRAMME.budget.name]: [
      { programme: '외부기관 평가 관리 강화', budget: 55_000, executed: 49_550, funding: '구비 100%' },
    ],
    [PROGRAMME.tasks.name]: [
      {
        task: 'X01',
        kind: '추진실적',
        title: '인센티브 종합추진계획 수립 및 추진상황보고회',
        schedule: '2015. 3. ~ 10.',
      },
      {
        task: 'X02',
        kind: '추진실적',
        title: '정부합동평가 추진계획 수립 및 분기별 실적점검',
        schedule: '2015. 2. ~ 12.',
      },
      {
        task: 'X03',
        kind: '추진실적',
        title: '자치구 노력도 관리: 보고회, 직원교육, 지표개선 의견',
        schedule: '2015년',
      },
      { task: 'X04', kind: '추진실적', title: '정부 3.0 추진기반 확충: 영상회의 장비, 직원교육', schedule: '2015년' },
      { task: 'X05', kind: '향후계획', title: '평가결과 피드백 및 종합결과보고', schedule: '2015. 12.' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        '인센티브 분야': 5,
        '인센티브 사업': 12,
        '합동평가 분야': 9,
        '합동평가 지표': 255,
        '인센티브 수상사업': 2,
        '인센티브 상사업비': 90,
        '사업 예산액': 55_000,
        '사업 집행액': 49_550,
        '사업 집행률': 90,
      },
      '2015 주요업무 추진실적',
    ),
  },
};

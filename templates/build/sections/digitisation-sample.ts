import type { Sample } from '../section.ts';
import { CONTROL, PROGRAMME, RESULTS, STOCK } from './digitisation-tables.ts';

/** 기록물관리 및 전산화사업 of the office's report of 2015: figures and names are the report's. */
export const DIGITISATION_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [RESULTS.name]: [
      {
        year: '2012',
        volume: 1_010,
        cost: 117_350,
        operator: '기간제, 공공근로',
        months: 10,
        note: '최초 장비 구입비 포함',
      },
      { year: '2013', volume: 1_016, cost: 76_726, oneOff: 0, operator: '기간제', months: 9 },
      {
        year: '2014',
        volume: 2_006,
        cost: 92_070,
        oneOff: 0,
        operator: '용역',
        months: 5,
        operatorNote: '용역 시행',
      },
      { year: '2015', volume: 3_144, cost: 180_000, oneOff: 0, operator: '용역', months: 7 },
    ],
    [STOCK.name]: [{ records: '중요기록물(2003년 이전 생산, 보존기간 30년 이상)', total: 30_686, planned: 3_100 }],
    [PROGRAMME.budget.name]: [
      { programme: '기록물관리 및 전산화사업', budget: 230_350, executed: 203_640, funding: '구비 100%' },
    ],
    [PROGRAMME.tasks.name]: [
      { task: 'R01', kind: '추진실적', title: '기록물 이관 및 평가·폐기', schedule: '2015. 5. ~ 10.' },
      { task: 'R02', kind: '향후계획', title: '비공개 기록물 공개재분류 처리과 의견조회', schedule: '2015. 11.' },
      { task: 'R03', kind: '향후계획', title: '중요기록물 잔여 사업량 연차별 추진계획 수립', schedule: '2015. 12.' },
      { task: 'R04', kind: '향후계획', title: '중요기록물 전산화 3,100권', schedule: '2016. 연중' },
      { task: 'R05', kind: '향후계획', title: '비공개 기록물 공개재분류 10,000건', schedule: '2016. 연중' },
      { task: 'R06', kind: '향후계획', title: '기록물평가심의회 운영', schedule: '2016. 10.' },
    ],
    [CONTROL.input.name]: CONTROL.filledWith(
      {
        '전체 물량': 30_686,
        '완료 물량': 7_176,
        '잔여 물량': 23_510,
        '사업 예산액': 230_350,
        '사업 집행액': 203_640,
        '사업 집행률': 88.4,
      },
      '2015 주요업무 추진실적',
    ),
  },
};

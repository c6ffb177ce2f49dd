import type { Sample } from '../section.ts';
import type { InputRecord } from '../table/input-table.ts';
import { PARTICIPATORY_CONTROL, PARTICIPATORY_PROGRAMME, PROJECTS, STAGES } from './participatory-tables.ts';

type ProjectRow = readonly [project: string, field: string, department: string, amount: number];

/** Specimen rows (표본): the report prints 20건 730백만원 alone. */
const CHOSEN: readonly ProjectRow[] = [
  ['골목길 보안등 교체', '안전', '도로과', 60],
  ['어린이 보호구역 노면 표시', '교통', '교통행정과', 50],
  ['마을 쉼터 정비', '환경', '푸른도시과', 45],
  ['경로당 안전 손잡이 설치', '복지', '사회복지과', 30],
  ['작은도서관 장서 확충', '문화체육', '문화체육과', 30],
  ['보도 턱 낮추기', '교통', '도로과', 55],
  ['빗물받이 정비', '안전', '치수과', 50],
  ['재활용 정거장 설치', '환경', '청소과', 35],
  ['공원 운동기구 교체', '문화체육', '푸른도시과', 40],
  ['여성 안심 귀갓길 조성', '안전', '가정복지과', 45],
  ['자전거 보관대 설치', '교통', '교통행정과', 25],
  ['옥상 텃밭 조성', '환경', '푸른도시과', 30],
  ['주민 건강 교실 운영', '복지', '보건지원과', 20],
  ['청소년 놀이터 조성', '문화체육', '문화체육과', 40],
  ['홀몸 어르신 안부 확인', '복지', '사회복지과', 25],
  ['횡단보도 그늘막 설치', '교통', '교통행정과', 30],
  ['하천 산책로 안내판', '환경', '치수과', 20],
  ['공구 대여소 운영', '기타', '주택과', 20],
  ['마을 게시판 정비', '기타', '홍보전산과', 25],
  ['계단 미끄럼 방지', '안전', '도로과', 55],
];

const PROJECT_ROWS: readonly InputRecord[] = CHOSEN.map(([project, field, department, amount], n) => {
  return { key: `P${String(n + 1).padStart(2, '0')}`, project, field, department, amount, note: '표본' };
});

/** 주민참여예산 of the office's report of 2015; the cap of 구 지역 is what the city allowed each district (5억원). */
export const PARTICIPATORY_SAMPLE: Sample = {
  settings: {
    office: '기획예산과',
    asOf: { year: 2015, month: 10, day: 31 },
    rounding: { mode: 'half-up', digits: 1 },
  },
  filling: {
    [STAGES.name]: [
      {
        kind: '시 전체공통',
        submittedCount: 82,
        submittedAmount: 11_110,
        presentedCount: 34,
        presentedAmount: 4_410,
        selectedCount: 15,
        selectedAmount: 2_602,
      },
      {
        kind: '구 지역',
        submittedCount: 14,
        submittedAmount: 750,
        presentedCount: 14,
        presentedAmount: 705,
        selectedCount: 10,
        selectedAmount: 500,
        cap: 500,
      },
      { kind: '구 자체', submittedCount: 59, selectedCount: 20, selectedAmount: 730 },
    ],
    [PROJECTS.name]: PROJECT_ROWS,
    [PARTICIPATORY_PROGRAMME.budget.name]: [
      { programme: '주민참여예산제 운영', budget: 14_790, executed: 11_294, funding: '구비 100%' },
    ],
    [PARTICIPATORY_PROGRAMME.tasks.name]: [
      { task: 'V01', kind: '추진실적', title: '시민 전자(온라인) 투표', schedule: '2015. 7. 16. ~ 24.' },
      { task: 'V02', kind: '추진실적', title: '참여예산 한마당(총회)', schedule: '2015. 7. 24. ~ 25.' },
      { task: 'V03', kind: '추진실적', title: '구 세부운영 계획 수립·공고', schedule: '2015. 8.' },
      { task: 'V04', kind: '추진실적', title: '주민선호도 조사(3일간)', schedule: '2015. 10. 21. ~ 23.' },
      { task: 'V05', kind: '추진실적', title: '구 제안사업 선정 총회', schedule: '2015. 10. 26.' },
      { task: 'V06', kind: '향후계획', title: '사업 발굴 및 주민 홍보', schedule: '2016. 2. ~ 3.' },
      { task: 'V07', kind: '향후계획', title: '시 분과위원회 심사, 총회 참석', schedule: '2016. 6. ~ 7.' },
      { task: 'V08', kind: '향후계획', title: '구 주민참여예산제 운영계획 수립', schedule: '2016. 8.' },
      { task: 'V09', kind: '향후계획', title: '제안사업 접수 및 사업부서 검토', schedule: '2016. 8. ~ 9.' },
      { task: 'V10', kind: '향후계획', title: '선정 결과 예산안 편성 및 구의회 제출', schedule: '2016. 11.' },
    ],
    [PARTICIPATORY_CONTROL.input.name]: PARTICIPATORY_CONTROL.filledWith(
      {
        '시 선정 건수': 25,
        '시 선정 금액': 3_102,
        '구 선정 건수': 20,
        '구 선정 금액': 730,
        '사업 예산액': 14_790,
        '사업 집행액': 11_294,
        '사업 집행률': 76.4,
      },
      '2015 주요업무 추진실적',
    ),
  },
};

import type { PlanTask, ProgrammePlan } from '../../../../core/index.ts';
import { PROGRAMMES } from '../programmes.ts';
import { SEED_PROGRAMMES } from './programmes.ts';

/** Tasks of a programme: id, name and time as printed. Ids link the years; the report prints none. */
type Tasks = readonly (readonly [id: string, title: string, schedule: string])[];

/** 2015: 추진실적과 향후계획 with a time. The plan of 2016 that both years time is in `mentions`, not here. */
const RESULTS: Readonly<Record<string, Tasks>> = {
  P01: [['winter', '겨울철 종합대책 수립', '’15.11.']],
  P02: [
    ['plan', '성과관리 주요사업 계획 수립', '3월'],
    ['midterm', '성과관리 주요사업 중간평가', '분기별'],
    ['year-end', '성과관리 주요사업 종합평가', '12월'],
  ],
  P03: [
    ['incentive', '시 인센티브 추진상황보고회', '3월~10월'],
    ['joint', '정부합동평가 분기별 실적점검', '2월~12월'],
    ['closing', '평가결과 종합보고', '12월'],
  ],
  P04: [
    ['guideline', '세출예산 집행지침 작성', '1월'],
    ['performance', '예산의 성과계획서 시범 작성', '5월'],
    ['budget', '세입·세출 예산(안) 편성', '9~11월'],
  ],
  P05: [
    ['vote', '시민 전자투표', '7월 16일 ~ 24일'],
    ['city-assembly', '시 참여예산 총회', '7월 24~25일'],
    ['own-plan', '구 운영계획 수립', '8월'],
    ['own-division', '구 분과위원회', '10월'],
    ['own-survey', '주민선호도 조사', '2015.10.21～10.23(3일간)'],
    ['own-assembly', '구 총회', '2015.10.26'],
  ],
  P06: [
    ['contest', '구민감동 우수사례 경진대회', '5월'],
    ['study-report', '학습동아리 과제수행실적보고서', '6월'],
    ['complaints', '생활불편 우수사례 자료', '8월'],
    ['city-material', '자치구 행정우수사례 자료', '8월'],
    ['room', '학습동아리 동아리방 신설', '10월'],
    ['presentation', '구민감동 우수사례 수시 발표', '11월 ~ 12월'],
    ['study', '학습동아리 과제 발표', '12월'],
  ],
  P07: [
    ['review', '제안 심의회', '반기별'],
    ['theme-1', '상반기 테마형 아이디어 공모', '5.11 ~ 6.12'],
    ['theme-2', '하반기 테마형 아이디어 공모', '11. 2 ~ 12. 2'],
  ],
  P08: [
    ['plan', '시설관리공단 관리계획 수립', '1월'],
    ['council', '공단 및 위탁 부서 업무협의회', '7.17, 10.23'],
    ['diagnosis', '조직 및 인력진단 용역', '6.2 ~ 9.2'],
    ['wages', '임금피크제 도입 승인', '9월'],
    ['goals', '이사장 경영목표 이행실적 평가', '11월'],
    ['budget', '공단 세입·세출예산 확정', '12월'],
  ],
  P09: [
    ['survey', '민간위탁 현황 자료 조사', '1월'],
    ['plan', '민간위탁사업 관리 계획 수립', '2월'],
    ['guideline', '민간위탁사업 관리지침 개정', '11월'],
    ['meeting', '민간위탁사업 담당자 회의', '11월'],
  ],
  P10: [
    ['transfer', '기록물 이관 및 평가·폐기', '2015. 5. ~ 10.'],
    ['rest', '잔여 사업량 계획 수립', '12월'],
    ['opinions', '공개재분류 처리과 의견조회', '11월'],
  ],
  P11: [
    ['monitoring', '원문공개 상시 모니터링', '매월'],
    ['list', '사전정보공표목록 정비 계획 수립', '12월'],
  ],
};

/** 2016: 추진일정과 세부 추진계획. */
const PLANS: Readonly<Record<string, Tasks>> = {
  P01: [
    ['four-years', '구정운영4개년 계획 수정본 업데이트', '’16.1. ’16.7.'],
    ['strategy', '민선6기 후반기 전략사업 보고회', '’16.7.'],
    ['pledges', '민선6기 공약사업 추진실적 점검', '’16.1.,’16.7.'],
    ['seasons', '계절별 종합대책 수립', '’16.2.,’16.5.,’16.9.,’16.11.'],
  ],
  P02: [
    ['plan', '성과관리계획 수립', '1 ~ 2월'],
    ['midterm', '성과관리 주요사업 중간평가', '분기별'],
    ['year-end', '성과관리 주요사업 종합평가', '12월'],
  ],
  P03: [
    ['incentive-time', '서울시 인센티브 평가시기', "'16. 1월 ~ '16. 12월"],
    ['joint-time', '정부합동평가 평가시기', "'16. 2월 ~ '16. 10월"],
    ['gov30-time', '정부 3.0 평가시기', '’15. 11월 ~ ’16. 10월'],
  ],
  P04: [
    ['original', '본 예산 편성', '년 1회'],
    ['saving', '예산절감 추진계획 수립', '1월'],
    ['disclosure', '재정공시 실시', '2월(예산공시), 8월(결산공시)'],
    ['subsidies', '성과중심의 재정 운용', '5월 보조금 재정 평가'],
    ['standards', '예산편성운영기준 수립 및 통보', '8월'],
    ['budget', '세입·세출 예산 편성', '10~11월'],
    ['supplementary', '추가경정 예산 편성', '사유 발생시'],
    ['subsidy-review', '지방보조금 예산편성 및 심의운영', '5회(연중)'],
    ['committee', '예산 이용․전용, 예비비 사용 심의', '매월 예산집행심의회 운영'],
  ],
  P05: [
    ['finding', '사업 발굴 및 주민 홍보', '2~3월'],
    ['city-review', '현장중심 사업타당성 검토', '3~4월'],
    ['city-meeting', '제안사업 선정 회의', '5월'],
    ['city-division', '시 분과위원회 심사', '6월'],
    ['city-assembly', '시 주민참여예산 총회', '7월'],
    ['own-plan', '구 운영계획 수립', '8월'],
    ['own-receipt', '제안사업 접수', '8~9월'],
    ['own-review', '사업부서 검토', '9월'],
    ['own-division', '구 분과위원회', '10월'],
    ['own-budget', '예산(안) 편성 및 구의회 제출', '11월'],
    ['city', '시 주민참여예산제 참가', '상반기'],
    ['own', '구 주민참여예산제 운영', '하반기'],
  ],
  P06: [['contest', '구민감동 우수사례 경진대회', '연 1회']],
  P07: [
    ['plan', '제안제도 운영계획 수립', '2월'],
    ['review', '제안 심의회', '분기별'],
    ['theme', '테마형 구정 아이디어 공모', '반기별'],
    ['prizes', '제안 우수 공무원 및 부서 포상', '12월'],
  ],
  P08: [
    ['redesign', '업무 재설계, 인력 조정', '연중'],
    ['council', '공단 및 위탁 부서 업무협의회', '분기별'],
    ['inspection', '공단 위탁사무 지도·점검감독', '분기별'],
    ['evaluation', '지방공기업 경영평가', '4~7월'],
    ['goals', '이사장 경영목표 이행실적 평가', '11월'],
  ],
  P09: [
    ['survey', '민간위탁현황 자료 조사', '1월'],
    ['plan', '민간위탁관리계획 수립', '3월'],
    ['system', '민간위탁관리시스템 정비', '4월'],
    ['inspection', '자체 지도점검 및 성과평과 결과 조사', '12월'],
  ],
  P10: [
    ['digitisation', '중요기록물 전산화사업', '연중'],
    ['reclassification', '비공개 기록물 공개재분류', '연중'],
    ['transfer', '기록물 정리, 이관 및 평가·폐기', '연중'],
    ['committee', '기록물평가심의회 운영', '10월'],
  ],
  P11: [
    ['requests', '정보공개처리', '연중'],
    ['publication', '사전정보 공표자료 확대', '분기별'],
    ['handling', '정보공개 처리실태 점검', '분기별'],
    ['monitoring', '원문공개 모니터링', '월별'],
  ],
};

const tasksOf = (tasks: Tasks | undefined): readonly PlanTask[] =>
  (tasks ?? []).map(([id, title, schedule]) => ({ id, title, schedule }));

/** Each programme's year beside the next. Source: 2015 추진실적·향후계획, 2016 추진일정. */
export const SEED_PLANS: readonly { readonly result: ProgrammePlan; readonly plan: ProgrammePlan }[] =
  SEED_PROGRAMMES.map(({ id, titles }, n) => {
    const { budget = 0n, next = 0n } = PROGRAMMES[n] ?? {};
    const common = { programmeId: id, statements: [] };
    return {
      result: { ...common, year: 2015, title: titles.result, budget: budget * 1000n, tasks: tasksOf(RESULTS[id]) },
      plan: { ...common, year: 2016, title: titles.plan, budget: next * 1000n, tasks: tasksOf(PLANS[id]) },
    };
  });

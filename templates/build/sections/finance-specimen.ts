import type { InputRecord } from '../table/input-table.ts';

/**
 * Specimen rows of the registers (표본): the report prints their numbers and sums alone, so the rows are made up
 * and add up to them: 간주처리 24차 30,997, 사고이월 24건 14,169, 예산절감 6,820백만원, 예산성과금 11건 16백만원,
 * 예산집행심의회 11회 with 14, 11 and 3 items and 2,012백만원.
 */
const NOTE = '표본';

const key = (letter: string, n: number): string => `${letter}${String(n + 1).padStart(2, '0')}`;

type DeemedRow = readonly [date: string, title: string, national: number, city: number];

const DEEMED: readonly DeemedRow[] = [
  ['2015-01-19', '가족양육수당 지원', 1_250, 630],
  ['2015-02-06', '보육료 지원', 1_860, 930],
  ['2015-02-24', '기초연금 지급', 2_640, 1_130],
  ['2015-03-11', '생계급여 지급', 1_420, 610],
  ['2015-03-27', '장애인활동 지원', 980, 540],
  ['2015-04-08', '아이돌봄 지원', 310, 155],
  ['2015-04-22', '국가예방접종 실시', 420, 210],
  ['2015-05-06', '경로당 냉난방비 지원', 96, 48],
  ['2015-05-18', '사회복무제도 운영', 184, 0],
  ['2015-05-29', '공공근로 사업', 0, 620],
  ['2015-06-10', '전통시장 시설 현대화', 450, 450],
  ['2015-06-19', '어린이집 확충', 880, 720],
  ['2015-06-30', '저상버스 정류소 정비', 0, 185],
  ['2015-07-09', '하수관로 정비', 0, 2_350],
  ['2015-07-21', '도로시설물 보수', 0, 1_480],
  ['2015-07-31', '공원 조성', 0, 1_260],
  ['2015-08-12', '도시재생 기반 조성', 600, 900],
  ['2015-08-24', '학교 앞 보도 정비', 150, 210],
  ['2015-09-04', '작은도서관 운영', 40, 76],
  ['2015-09-14', '감염병 대응 방역', 360, 240],
  ['2015-09-23', '자활근로 사업', 720, 310],
  ['2015-10-05', '의료급여 사례관리', 68, 29],
  ['2015-10-15', '문화시설 보강', 310, 420],
  ['2015-10-26', '주거급여 지급', 3_170, 1_586],
];

/** 간주처리 24차 30,997백만원. */
export const DEEMED_ROWS: readonly InputRecord[] = DEEMED.map(([date, title, national, city], n) => {
  return { key: key('D', n), session: `제${n + 1}차`, date, title, national, city, note: NOTE };
});

type CarriedRow = readonly [department: string, project: string, current: number, amount: number, reason: string];

const CARRIED: readonly CarriedRow[] = [
  ['도로과', '보도 정비 공사', 1_240, 610, '공기 부족'],
  ['도로과', '도로 개설 보상', 3_150, 1_420, '보상 협의 지연'],
  ['도로과', '교량 보수·보강', 980, 545, '공기 부족'],
  ['치수과', '하수관로 개량', 2_460, 1_180, '공기 부족'],
  ['치수과', '빗물펌프장 정비', 1_830, 920, '공기 부족'],
  ['치수과', '하천 산책로 정비', 760, 310, '행정절차 이행'],
  ['푸른도시과', '근린공원 조성', 1_920, 1_015, '보상 협의 지연'],
  ['푸른도시과', '어린이공원 재정비', 640, 285, '공기 부족'],
  ['푸른도시과', '가로수 보식', 220, 96, '기타'],
  ['교통행정과', '공영주차장 건설', 4_100, 1_930, '보상 협의 지연'],
  ['교통행정과', '자전거도로 정비', 580, 240, '행정절차 이행'],
  ['주택과', '공동주택 지원', 450, 180, '공기 부족'],
  ['도시계획과', '지구단위계획 수립 용역', 620, 355, '행정절차 이행'],
  ['도시계획과', '도시재생 기본구상 용역', 380, 210, '행정절차 이행'],
  ['문화체육과', '체육센터 보수', 1_150, 480, '공기 부족'],
  ['문화체육과', '구립도서관 건립', 2_870, 1_390, '공기 부족'],
  ['사회복지과', '경로당 신축', 940, 520, '보상 협의 지연'],
  ['가정복지과', '구립어린이집 확충', 1_680, 775, '행정절차 이행'],
  ['청소과', '재활용 선별장 보수', 430, 165, '공기 부족'],
  ['보건지원과', '보건분소 이전', 860, 405, '행정절차 이행'],
  ['재무과', '공용차량 교체', 190, 72, '기타'],
  ['총무과', '청사 내진 보강', 1_020, 460, '공기 부족'],
  ['지역경제과', '전통시장 아케이드 설치', 690, 318, '행정절차 이행'],
  ['건축과', '건축물 안전점검 용역', 520, 288, '행정절차 이행'],
];

/** 사고이월 24건 14,169백만원. */
export const CARRIED_ROWS: readonly InputRecord[] = CARRIED.map(([department, project, current, amount, reason], n) => {
  return { key: key('C', n), department, project, current, amount, reason, note: NOTE };
});

const SAVED: readonly (readonly [item: string, budget: number, saved: number])[] = [
  ['일반운영비', 18_400, 1_840],
  ['행사운영비', 4_216, 1_265],
  ['여비', 2_800, 420],
  ['업무추진비', 1_550, 310],
  ['자산취득비', 4_560, 685],
  ['시설비', 30_400, 1_520],
  ['민간이전', 7_800, 780],
];

/** 예산절감 6,820백만원. */
export const SAVINGS_ROWS: readonly InputRecord[] = SAVED.map(([item, budget, saved], n) => {
  return { key: key('S', n), item, budget, adjusted: budget - saved, note: NOTE };
});

type BonusRow = readonly [department: string, title: string, kind: string, effect: number, paid: number];

const BONUS: readonly BonusRow[] = [
  ['재무과', '공유재산 변상금 부과', '수입증대', 62_000, 3_000],
  ['세무1과', '누락 세원 발굴', '수입증대', 58_500, 2_500],
  ['청소과', '폐기물 처리 방식 개선', '지출절약', 31_000, 2_000],
  ['도로과', '가로등 전력 절감', '지출절약', 24_600, 1_800],
  ['교통행정과', '체납 과태료 징수', '수입증대', 33_000, 1_500],
  ['푸른도시과', '수목 재활용', '지출절약', 14_200, 1_200],
  ['총무과', '청사 냉난방 운영 개선', '지출절약', 12_400, 1_000],
  ['홍보전산과', '통신 회선 통합', '지출절약', 11_800, 1_000],
  ['치수과', '펌프 자체 정비', '지출절약', 9_600, 800],
  ['문화체육과', '시설 사용료 개편', '수입증대', 13_500, 700],
  ['보건지원과', '의약품 공동 구매', '지출절약', 5_200, 500],
];

/** 예산성과금 11건 16백만원. */
export const BONUS_ROWS: readonly InputRecord[] = BONUS.map(([department, title, kind, effect, paid], n) => {
  return { key: key('B', n), department, title, kind, effect, paid, note: NOTE };
});

/** In a meeting: its number and date, the kind, items, 천원. The use of the reserve adds up to the budget's 315,020. */
type MeetingRow = readonly [session: number, date: string, kind: string, items: number, amount: number];

const MEETINGS: readonly MeetingRow[] = [
  [1, '2015-01-21', '예산전용', 1, 48_000],
  [2, '2015-02-17', '낙찰차액', 1, 95_400],
  [3, '2015-03-18', '낙찰차액', 2, 168_300],
  [3, '2015-03-18', '예산전용', 1, 60_000],
  [4, '2015-04-22', '낙찰차액', 1, 112_500],
  [4, '2015-04-22', '예비비사용', 1, 150_000],
  [5, '2015-05-20', '낙찰차액', 2, 181_200],
  [5, '2015-05-20', '예산전용', 2, 90_000],
  [6, '2015-06-17', '낙찰차액', 1, 84_600],
  [6, '2015-06-17', '예비비사용', 1, 105_020],
  [7, '2015-07-08', '낙찰차액', 1, 92_700],
  [7, '2015-07-08', '예산전용', 2, 73_500],
  [8, '2015-07-29', '낙찰차액', 2, 143_900],
  [9, '2015-08-26', '낙찰차액', 1, 78_800],
  [9, '2015-08-26', '예산전용', 2, 66_400],
  [10, '2015-09-16', '낙찰차액', 2, 158_300],
  [10, '2015-09-16', '예산전용', 2, 81_000],
  [10, '2015-09-16', '예비비사용', 1, 60_000],
  [11, '2015-10-21', '낙찰차액', 1, 118_380],
  [11, '2015-10-21', '예산전용', 1, 44_000],
];

/** 예산집행심의회 11회 28건 2,012백만원. */
export const MEETING_ROWS: readonly InputRecord[] = MEETINGS.map(([session, date, kind, items, amount], n) => {
  return { key: key('M', n), session: `제${session}회`, date, kind, items, amount, result: '원안 의결(표본)' };
});

type EarlyRow = readonly [department: string, subject: number, target: number, paid: number, committed: number];

const EARLY: readonly EarlyRow[] = [
  ['도로과', 8_420, 4_880, 5_120, 6_310],
  ['치수과', 7_950, 4_610, 4_390, 5_840],
  ['푸른도시과', 4_360, 2_530, 2_710, 3_260],
  ['교통행정과', 5_180, 3_000, 2_420, 3_050],
  ['청소과', 6_240, 3_620, 3_980, 4_700],
  ['사회복지과', 9_870, 5_720, 6_140, 6_520],
  ['문화체육과', 3_540, 2_050, 1_760, 2_400],
  ['보건지원과', 2_280, 1_320, 1_450, 1_690],
];

/** 신속집행: the report prints no figure of it. */
export const EARLY_ROWS: readonly InputRecord[] = EARLY.map(([department, subject, target, paid, committed], n) => {
  return { key: key('E', n), department, subject, target, paid, committed, note: NOTE };
});

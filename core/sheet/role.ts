/**
 * What a column of a budget table means (열의 역할). What a figure *is* decides, not how it comes about:
 * an 예산현액 that adds up three columns is a budget, a 계 that adds up columns of no name of its own is a `row-total`.
 */
export type ColumnRole =
  /** Names of the rows: 사업명, 부서, 과목, 구분; also words that only describe them: 담당자, 추진상황. */
  | 'label'
  /** 연번, 순번, No. */
  | 'serial'
  /** 과목코드, 사업코드, 관리번호: digits that are no quantity. */
  | 'code'
  /** Years in the cells: 연도, 회계연도. */
  | 'year'
  /** Days, months and periods in the cells: 일자, 기간, 접수일. */
  | 'date'
  /** What may be spent: 예산액, 예산현액, 배정액, 당초예산, 추경(예산), 경정. */
  | 'budget'
  /** What the figure of today is compared with: 전년도, 전년도 예산액, 기정액, 전월. */
  | 'previous'
  /** Money of no narrower role: 금액, 국비, 계약금액, 1분기 or 3월 of a table of money. */
  | 'amount'
  /** 집행액, 지출액, 원인행위액, 수납액. */
  | 'executed'
  /** 집행예정액, 향후집행액. */
  | 'planned'
  /** 잔액, 집행잔액, 불용액. */
  | 'balance'
  /** 이월액: 명시이월, 사고이월, 계속비이월. */
  | 'carry-over'
  /** Part ÷ whole: 집행률, 진도율, 채택률, 이행률. */
  | 'rate'
  /** Change ÷ base: 증감률, 증가율, 전년대비(%). */
  | 'growth'
  /** Part ÷ the total of its column: 구성비, 비중. */
  | 'share'
  /** 실적 ÷ 목표: 달성률. */
  | 'achievement'
  /** 정원. */
  | 'quota'
  /** 현원. */
  | 'current'
  /** A difference of two figures that is no balance: 증감, 증감액, 과부족, 비교. */
  | 'gap'
  /** 목표. */
  | 'target'
  /** 실적. */
  | 'actual'
  /** Things counted: 건수, 인원, 개소, and states such as 완료, 추진중. */
  | 'count'
  /** How much of something is bought or done: 수량, 사업량, 물량, and factors such as 횟수 or 개월 of a product. */
  | 'quantity'
  /** Money for one: 단가, 단위원가, 1인당. */
  | 'unit-cost'
  /** The sum of other columns of the row under no name of its own: 계, 소계, 합계. */
  | 'row-total'
  /** A running sum down the rows: 누계. */
  | 'cumulative'
  /** What is left of things, not of money: 잔여, 잔량, 미처리. */
  | 'remaining'
  /** A mean: 평균, 월평균. */
  | 'average'
  /** 점수, 평점, 득점. */
  | 'score'
  /** 가중치, 배점. */
  | 'weight'
  /** 순위, 등수. */
  | 'rank'
  /** Remarks: 비고, 산출근거. */
  | 'note'
  /** Figures nothing is known about. */
  | 'other';

/** Every role, in the order of their descriptions. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'label',
  'serial',
  'code',
  'year',
  'date',
  'budget',
  'previous',
  'amount',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'rate',
  'growth',
  'share',
  'achievement',
  'quota',
  'current',
  'gap',
  'target',
  'actual',
  'count',
  'quantity',
  'unit-cost',
  'row-total',
  'cumulative',
  'remaining',
  'average',
  'score',
  'weight',
  'rank',
  'note',
  'other',
];

/** Tells whether a text is the name of a role. */
export function isColumnRole(text: string): text is ColumnRole {
  return COLUMN_ROLES.some((role) => role === text);
}

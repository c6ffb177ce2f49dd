/** The cumulative row of 정보공개청구 처리현황. */
export const DISCLOSURE = {
  requests: 1_888,
  decided: 1_203,
  full: 1_121,
  partial: 57,
  refused: 25,
  other: 685,
  source: '2015 추진실적 11 처리현황 누계, domain.md §1.8',
} as const;

/** The rates that follow, % to four decimals; none is printed in the report. */
export const DISCLOSURE_PERCENTAGES = [
  { rate: 'A', percent: '97.9219', name: '(전부 + 부분) ÷ 소계', source: 'domain.md §1.8' },
  { rate: 'fullOfDecided', percent: '93.1837', name: '전부 ÷ 소계', source: 'domain.md §1.8' },
  { rate: 'partialOfDecided', percent: '4.7382', name: '부분 ÷ 소계', source: 'domain.md §1.8' },
  { rate: 'refusedOfDecided', percent: '2.0781', name: '비공개 ÷ 소계', source: 'domain.md §1.8' },
  { rate: 'decidedOfRequests', percent: '63.7182', name: '처리 ÷ 청구', source: 'domain.md §1.8' },
  { rate: 'otherOfRequests', percent: '36.2818', name: '기타 ÷ 청구', source: 'domain.md §1.8' },
  { rate: 'B', percent: '62.3941', name: '(전부 + 부분) ÷ 청구', source: 'domain.md §1.8' },
  { rate: 'fullOfRequests', percent: '59.3750', name: '전부 ÷ 청구', source: 'domain.md §1.8' },
  { rate: 'C', percent: '95.5528', name: '(전부 + 0.5 × 부분) ÷ 소계', source: 'domain.md §1.8' },
] as const;

/** Training with its two dates, and what cannot be recomputed: 원문공개율 without its counts. */
export const DISCLOSURE_TRAINING = {
  count: 2,
  dates: ['2015. 2. 23(월)', '2015. 2. 26(목)'],
  source: '2015 추진실적 11 교육 실시, domain.md §1.8',
} as const;

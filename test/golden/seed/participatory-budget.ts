/** A pipeline of projects: counts and 백만원 by stage (제출, 상정, 선정), and the percentages to two decimals. */
export interface PipelineCase {
  readonly name: string;
  readonly counts: readonly [submitted: number, presented: number, selected: number];
  readonly amounts: readonly [submitted: bigint, presented: bigint, selected: bigint];
  /** 상정 ÷ 제출, 선정 ÷ 상정, 선정 ÷ 제출: by count, by amount. */
  readonly presentedOfSubmitted: readonly [count: string, amount: string];
  readonly selectedOfPresented: readonly [count: string, amount: string];
  readonly selectedOfSubmitted: readonly [count: string, amount: string];
  /** 백만원 a selected project. */
  readonly mean: string;
  readonly source: string;
}

const SOURCE = '2015 추진실적 5, domain.md §1.9';

/** The city's two pipelines, and both together. */
export const PIPELINES: readonly PipelineCase[] = [
  {
    name: '시 전체공통사업',
    counts: [82, 34, 15],
    amounts: [11_110n, 4_410n, 2_602n],
    presentedOfSubmitted: ['41.46', '39.69'],
    selectedOfPresented: ['44.12', '59.00'],
    selectedOfSubmitted: ['18.29', '23.42'],
    mean: '173.47',
    source: SOURCE,
  },
  {
    name: '구 지역사업',
    counts: [14, 14, 10],
    amounts: [750n, 705n, 500n],
    presentedOfSubmitted: ['100.00', '94.00'],
    selectedOfPresented: ['71.43', '70.92'],
    selectedOfSubmitted: ['71.43', '66.67'],
    mean: '50.00',
    source: SOURCE,
  },
  {
    name: '계',
    counts: [96, 48, 25],
    amounts: [11_860n, 5_115n, 3_102n],
    presentedOfSubmitted: ['50.00', '43.13'],
    selectedOfPresented: ['52.08', '60.65'],
    selectedOfSubmitted: ['26.04', '26.16'],
    mean: '124.08',
    source: `${SOURCE} (25건·3,102백만원은 인쇄됨)`,
  },
];

/** The district's own projects: 59 received, 20 selected with 730백만원; no other amounts are printed. */
export const OWN_PROJECTS = {
  received: 59,
  selected: 20,
  amount: 730n,
  selectedOfReceived: '33.90',
  mean: '36.50',
  source: SOURCE,
} as const;

/** City and district together, selected, 백만원. */
export const ALL_SELECTED = { amount: 3_832n, source: 'domain.md §1.9' } as const;

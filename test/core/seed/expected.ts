import type { Problem, ProblemKind, Severity } from '../../../core/index.ts';
import { all, changed, inPlan, inStatus, inTable, inTitles, inWording, type Repair } from './repair.ts';

/** A finding of domain.md §2: where it is told, and what ends it. */
export interface ExpectedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: ProblemKind;
  readonly subject: string;
  readonly repair: Repair;
  /** Others that the same repair ends. */
  readonly ends?: readonly string[];
}

/** What a problem is about, in a few words: the cell, the record, the place or the thing it names. */
export function subjectOf(problem: Problem): string {
  if ('task' in problem) return `${problem.record}: ${problem.task}`;
  if ('cell' in problem) return `${problem.sheet}!${problem.cell}`;
  if ('record' in problem) return String(problem.record);
  if ('subject' in problem) return problem.subject;
  if ('place' in problem) return `${problem.place} ${problem.found}`;
  if ('found' in problem) return problem.found;
  return 'styles' in problem ? problem.styles : 'date' in problem ? problem.date : problem.kind;
}

type Row = readonly [severity: Severity, kind: ProblemKind, subject: string];

const finding = (
  id: string,
  [severity, kind, subject]: Row,
  repair: Repair,
  ends: readonly string[] = [],
): ExpectedFinding => ({
  id,
  severity,
  kind,
  subject,
  repair,
  ends,
});

const toOneDecimal = all(
  inTable(3, { rate: 90.1 }),
  inTable(5, { rate: 76.4 }),
  inTable(6, { rate: 72.4 }),
  inTable(8, { rate: 93.8 }),
);

/** in their order; where domain.md names several places, each has a row. */
export const EXPECTED: readonly ExpectedFinding[] = [
  finding('X-01', ['error', 'rate-mismatch', '추진실적!C54'], inTable(11, { rate: 0.269 })),
  finding(
    'X-02',
    ['error', 'parts-exceed-whole', '구정 역량 강화'],
    inStatus({ 0: { executed: 1_178_875, balance: 3_985_807 }, 4: { executed: 45_471, balance: 12_899 } }),
  ),
  finding('X-03', ['warning', 'rounding-differs', '추진실적!C39'], inTable(8, { rate: 93.8 })),
  finding('X-04', ['warning', 'printed-rounding-differs', '총수익'], (seed) => ({
    ...seed,
    income: changed(seed.income, 0, { growth: '10.0%' }),
  })),
  finding('X-05 #1–11', ['warning', 'mixed-decimals', '추진실적!C9'], toOneDecimal, ['X-03']),
  finding('X-05 공단', ['warning', 'printed-decimals-mixed', '공단 결산'], (seed) => ({
    ...seed,
    income: changed(seed.income, 2, { growth: '35.0%' }),
  })),
  finding('X-06', ['info', 'percent-in-cell', '추진실적!C54'], inTable(11, { rate: 26.4, rateFormat: 'General' })),
  finding('X-07', ['warning', 'count-differs-from-list', '공단 위탁 현황'], (seed) => ({
    ...seed,
    declared: changed(seed.declared, 0, { count: 4 }),
  })),
  finding('X-08', ['warning', 'attribute-differs', '시설관리공단 팀 수'], (seed) => ({
    ...seed,
    attributes: changed(seed.attributes, 1, { text: '5팀' }),
  })),
  finding('X-09', ['info', 'counters-mixed', '예산집행심의회'], (seed) => ({
    ...seed,
    committee: { ...seed.committee, whole: { label: '심의', count: 28, counter: '건' } },
  })),
  finding('X-10', ['info', 'period-differs', '채택률(접수 대비)'], (seed) => ({
    ...seed,
    suggestions: {
      ...seed.suggestions,
      receipt: { ...seed.suggestions.receipt, period: seed.suggestions.review.period },
    },
  })),
  finding('X-11', ['warning', 'count-unexpected', '원문공개 모니터링'], (seed) => ({
    ...seed,
    times: changed(seed.times, 0, { found: 8 }),
  })),
  finding('X-12', ['info', 'source-differs', '시민 전자투표'], (seed) => ({
    ...seed,
    sources: changed(seed.sources, 0, { other: '7월 16일 ~ 24일' }),
  })),
  finding('X-13', ['info', 'plan-changed', '제안 심의회'], inPlan(7, 'review', { schedule: '반기별' })),
  finding('X-14 차례', ['info', 'name-varies', 'P10'], inTitles(10, { contents: '기록물관리 및 전산화사업' })),
  finding('X-14 #4', ['info', 'name-varies', 'P04'], inTitles(4, { plan: '건전하고 효율적인 재정운용' })),
  finding('X-14 #11', ['info', 'name-varies', 'P11'], inTitles(11, { plan: '적극적인 정보공개 운영' })),
  finding(
    'X-15 소요예산',
    ['info', 'table-name-differs', '소요예산'],
    all(...[3, 4, 5].map((number) => inTable(number, { caption: '□ 예산현황' }))),
  ),
  finding(
    'X-15 예 산 액',
    ['info', 'table-name-differs', '예 산 액'],
    all(...[6, 7, 8, 9].map((number) => inTable(number, { caption: '□ 예산현황' }))),
  ),
  finding('X-16', ['info', 'task-in-two-periods', '2016 주요업무계획 수립'], (seed) => ({
    ...seed,
    mentions: seed.mentions.map((mention) => ({ ...mention, task: { ...mention.task, schedule: '’15.11. ~ ’16.2.' } })),
  })),
  finding('X-17', ['info', 'total-blank', '인력'], (seed) => ({
    ...seed,
    staffing: { ...seed.staffing, printed: { ...seed.staffing.printed, gap: 0 } },
  })),
  finding('X-18', ['info', 'zero-style-mixed', '-, 0'], (seed) => ({ ...seed, zeros: { status: '-', staffing: '-' } })),
  finding(
    'X-19',
    ['info', 'reserve-is-decision', '예비비'],
    inStatus({ 0: { executed: 860_540, balance: 4_304_142 }, 7: { executed: 0, balance: 4_200_000 } }),
  ),
  finding('X-20', ['info', 'rate-base-undeclared', '예산현황'], (seed) => ({
    ...seed,
    rateHeadings: ['예산현액', ...seed.rateHeadings],
  })),
  finding('X-21', ['info', 'name-varies', '민간위탁 시스템'], (seed) => ({
    ...seed,
    names: changed(seed.names, 0, { names: ['민간위탁관리시스템', '민간위탁 관리시스템'] }),
  })),
  finding('X-22 집행율', ['info', 'word-misspelled', '2015 추진실적 1 표 집행율'], (seed) => ({
    ...seed,
    rateHeadings: seed.rateHeadings.map((heading) => heading.replace('집행율', '집행률')),
  })),
  finding(
    'X-22 성과평과',
    ['info', 'word-misspelled', '2016 P09 성과평과'],
    inPlan(9, 'inspection', { title: '자체 지도점검 및 성과평가 결과 조사' }),
  ),
  finding('X-22 년', ['info', 'word-misspelled', '2016 P04 년'], inPlan(4, 'original', { schedule: '연 1회' })),
  finding(
    'X-22 마침표',
    ['info', 'sentence-broken', '2015 추진실적 11 유도하고. 행정과정'],
    inWording('유도하고. 행정과정', '유도하고, 행정과정'),
  ),
  finding('X-22 띄어쓰기', ['info', 'spacing-mixed', '2016 계획 P01 총64,031천원'], (seed) => ({
    ...seed,
    programmes: seed.programmes.map((programme) => ({
      ...programme,
      required: programme.required.replace(/총(?=[0-9])/, '총 '),
    })),
  })),
  finding('X-22 함.', ['info', 'final-stop-mixed', '2016 계획 7 함.'], inWording('하고자 함.', '하고자 함')),
  finding('X-23', ['info', 'plan-changed', '평가결과 활용'], (seed) => ({
    ...seed,
    objectives: { ...seed.objectives, plan: '4·5급 공무원 목표관리제' },
  })),
  finding('X-24', ['info', 'as-of-day-off', '2015. 10. 31.'], (seed) => ({ ...seed, asOf: { ...seed.asOf, day: 30 } })),
  finding('X-25', ['info', 'plan-changed', '민간위탁관리계획 수립'], inPlan(9, 'plan', { schedule: '2월' })),
];

/** What else is worth knowing of the seed and is in no X of domain.md §2, each an info, with the reason it is right. */
export const BESIDE: readonly (readonly [kind: ProblemKind, subject: string, reason: string])[] = [
  ['gap-hidden-by-total', '인력', 'the gaps of five grades cancel out to zero (domain.md §1.1)'],
  ['season-missing', '2015 계절별 종합대책', 'the winter plan is only announced, for ’15.11.'],
  ['one-off-unknown', '2012년 전산화', 'the equipment of 2012 is in the cost, its amount is not printed (§1.7)'],
  ['plan-changed', '성과관리계획 수립', '3월 in 2015, 1 ~ 2월 in 2016'],
  ['plan-changed', '세입·세출 예산 편성', '9~11월 in 2015, 10~11월 in 2016'],
  ['plan-changed', '구민감동 우수사례 경진대회', '5월 in 2015, 연 1회 in 2016'],
  ['plan-changed', '공단 및 위탁 부서 업무협의회', 'two days in 2015, 분기별 in 2016'],
  ['plan-changed', '기록물 정리, 이관 및 평가·폐기', '5월 to 10월 in 2015, 연중 in 2016'],
];

/** How many tasks of each programme stay, move, come and go from 2015 to 2016; each coming and going is an info. */
export const TASKS: Readonly<Record<string, readonly [kept: number, moved: number, added: number, dropped: number]>> = {
  P01: [0, 0, 4, 1],
  P02: [2, 1, 0, 0],
  P03: [0, 0, 3, 3],
  P04: [0, 1, 8, 2],
  P05: [3, 0, 9, 3],
  P06: [0, 1, 0, 6],
  P07: [0, 1, 3, 2],
  P08: [1, 1, 3, 4],
  P09: [1, 1, 2, 2],
  P10: [0, 1, 3, 2],
  P11: [1, 0, 3, 1],
};

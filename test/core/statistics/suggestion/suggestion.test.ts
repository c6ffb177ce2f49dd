import { BLANK } from '../../../../core/blank.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import {
  AWARD_RANGES,
  awardsByGrade,
  awardSpending,
  checkAward,
  checkTally,
  GRADE_SCALES,
  gradeOf,
  participationRate,
  SUGGESTION_METRICS,
  suggestionRate,
  tallySuggestions,
  type GradeScale,
  type Suggestion,
  type SuggestionReview,
  type SuggestionTally,
} from '../../../../core/statistics/suggestion/index.ts';
import { day } from '../decimals.ts';

const HALF = { first: day('2015-01-01'), last: day('2015-06-30') };
const TEN_MONTHS = { first: day('2015-01-01'), last: day('2015-10-31') };
/** The seed: 319 received by 31 October, 15 reviewed for the first half, 13 adopted. */
const SEED: SuggestionTally = {
  receipt: { period: TEN_MONTHS, total: 319, citizen: 203, official: 116 },
  review: { period: HALF, total: 15, adopted: 13, rejected: 2, held: BLANK, implemented: BLANK },
};
const scale = (): GradeScale => {
  const [first] = GRADE_SCALES;
  if (!first) throw new Error('no scale');
  return first;
};
const review = (change: Partial<SuggestionReview>): SuggestionReview => ({
  date: day('2015-07-10'),
  result: 'adopted',
  score: BLANK,
  grade: '동상',
  award: 500_000n,
  implemented: BLANK,
  ...change,
});
const suggestion = (id: string, change: Partial<Suggestion> = {}): Suggestion => ({
  id,
  kind: 'citizen',
  route: '구 홈페이지',
  received: day('2015-03-02'),
  review: BLANK,
  ...change,
});

describe('the tally of the seed', () => {
  test('adds up: 203 + 116 = 319, 13 + 2 = 15', () => {
    expect(checkTally(SEED)).toEqual([]);
  });

  test.each([
    [{ receipt: { ...SEED.receipt, total: 320 } }, '접수', '320', '319'],
    [{ review: { ...SEED.review, total: 16 } }, '심의', '16', '15'],
    [{ review: { ...SEED.review, held: 1 } }, '심의', '15', '16'],
  ])('%j does not', (change, ko, found, expected) => {
    expect(checkTally({ ...SEED, ...change })).toMatchObject([
      { kind: 'sum-differs', record: '제안제도', field: { ko }, found, expected },
    ]);
  });

  test('an impossible count is named instead; a missing one is not judged', () => {
    const impossible = { ...SEED, review: { ...SEED.review, implemented: -1 } };
    expect(checkTally(impossible)).toEqual([
      { kind: 'count-invalid', record: '제안제도', field: { ko: '실시', en: 'implemented' }, found: '-1' },
    ]);
    expect(checkTally({ ...SEED, review: { ...SEED.review, total: 99, adopted: BLANK } })).toEqual([]);
  });

  test('채택률 of those reviewed is 86.7 %, 구민 비율 63.6 %', () => {
    expect(printValue(suggestionRate('adoptionOfReviewed', SEED).value)).toBe('86.7');
    expect(suggestionRate('adoptionOfReviewed', SEED).value.window).toBe('2015. 1. 1. ~ 6. 30.');
    expect(printValue(suggestionRate('citizenShare', SEED).value)).toBe('63.6');
  });

  test('X-10: 채택률 of those received is refused, for the periods differ', () => {
    const { value, problems } = suggestionRate('adoptionOfReceived', SEED);
    expect(value.exact).toBe(BLANK);
    expect(problems).toMatchObject([
      { kind: 'period-differs', record: '채택률(접수 대비)', part: { ko: '채택' }, whole: { ko: '접수' } },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
    const oneWindow = { ...SEED, review: { ...SEED.review, period: TEN_MONTHS } };
    expect(printValue(suggestionRate('adoptionOfReceived', oneWindow).value)).toBe('4.1');
  });

  test('실시율 is blank until 실시 is known; reviewed above received in one window is an error', () => {
    expect(suggestionRate('implementation', SEED)).toMatchObject({ value: { exact: BLANK }, problems: [] });
    const implemented = { ...SEED, review: { ...SEED.review, implemented: 5 } };
    expect(printValue(suggestionRate('implementation', implemented).value)).toBe('38.5');
    const more = { receipt: { ...SEED.receipt, period: HALF, total: 12 }, review: SEED.review };
    expect(suggestionRate('adoptionOfReceived', more).problems).toMatchObject([
      { kind: 'exceeds-whole', found: '13', whole: '12' },
    ]);
  });

  test('awards spent are 22.0 % of the budget', () => {
    expect(printValue(awardSpending(2_521_000n, 11_450_000n, TEN_MONTHS).value)).toBe('22.0');
    expect(awardSpending(11_450_001n, 11_450_000n, TEN_MONTHS).problems.map(({ kind }) => kind)).toEqual([
      'exceeds-whole',
    ]);
    expect(awardSpending(11_450_000n, 11_450_000n, TEN_MONTHS).problems).toEqual([]);
  });

  test('participation may exceed 100 %', () => {
    const { value, problems } = participationRate(116, 100, TEN_MONTHS);
    expect([printValue(value), problems]).toEqual(['116.0', []]);
  });

  test('every metric has an id of its own', () => {
    const ids = Object.values(SUGGESTION_METRICS).map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(ids.every((id) => id.startsWith('suggestion.'))).toBe(true);
  });
});

describe('tallySuggestions', () => {
  const LIST = [
    suggestion('1', {
      received: day('2015-01-01'),
      review: review({ date: day('2015-06-30'), implemented: day('2015-09-01') }),
    }),
    suggestion('2', { received: day('2015-10-31'), kind: 'official' }),
    suggestion('3', { received: day('2015-11-01') }),
    suggestion('4', {
      received: day('2014-12-31'),
      review: review({ date: day('2015-01-01'), result: 'rejected', implemented: day('2015-02-01') }),
    }),
    suggestion('5', { review: review({ date: day('2015-07-01') }) }),
    suggestion('6', { review: review({ date: day('2015-05-01'), result: 'held' }) }),
  ];

  test('counts receipts by the day of receipt and reviews by the day of review, both ends included', () => {
    expect(tallySuggestions(LIST, { receipt: TEN_MONTHS, review: HALF })).toEqual({
      value: {
        receipt: { period: TEN_MONTHS, total: 4, citizen: 3, official: 1 },
        review: { period: HALF, total: 3, adopted: 1, rejected: 1, held: 1, implemented: 1 },
      },
      problems: [],
    });
  });

  test('only adopted ones count as put into practice', () => {
    const inPractice = (id: string, result: SuggestionReview['result']) =>
      suggestion(id, { review: review({ date: day('2015-05-01'), result, implemented: day('2015-09-01') }) });
    const list = [inPractice('1', 'adopted'), inPractice('2', 'adopted'), inPractice('3', 'held')];
    expect(tallySuggestions(list, { receipt: HALF, review: HALF }).value.review.implemented).toBe(2);
  });

  test('over periods that end before they begin nothing is counted, and each is named', () => {
    const reversed = { first: HALF.last, last: HALF.first };
    const { value, problems } = tallySuggestions(LIST, { receipt: reversed, review: reversed });
    expect([value.receipt.total, value.review.total]).toEqual([0, 0]);
    const found = '2015. 6. 30. ~ 1. 1.';
    expect(problems).toEqual([
      { kind: 'period-reversed', record: '제안제도', field: { ko: '접수', en: 'received' }, found },
      { kind: 'period-reversed', record: '제안제도', field: { ko: '심의', en: 'reviewed' }, found },
    ]);
  });

  test('counts adopted ones not yet in practice as not implemented', () => {
    const list = [suggestion('1', { review: review({ date: day('2015-05-01') }) })];
    expect(tallySuggestions(list, { receipt: HALF, review: HALF }).value.review.implemented).toBe(0);
  });

  test('names repeated ids and reviews before the receipt', () => {
    const early = suggestion('7', { received: day('2015-03-02'), review: review({ date: day('2015-03-01') }) });
    const { value, problems } = tallySuggestions([early, early], { receipt: HALF, review: HALF });
    expect(value.receipt.total).toBe(1);
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '7' },
      {
        kind: 'period-reversed',
        record: '7',
        field: { ko: '접수일~심의일', en: 'receipt to review' },
        found: '2015. 3. 2. ~ 2015. 3. 1.',
      },
    ]);
  });

  test('a review on the day of receipt is in order', () => {
    const sameDay = suggestion('8', { review: review({ date: day('2015-03-02') }) });
    expect(tallySuggestions([sameDay], { receipt: HALF, review: HALF }).problems).toEqual([]);
  });
});

describe('grades and awards', () => {
  /** domain.md §5.8: 금 ≥ 90, 은 ≥ 85, 동 ≥ 80, 장려 ≥ 70, 노력 < 70. */
  test.each([
    ['100', '금상'],
    ['90', '금상'],
    ['89.99', '은상'],
    ['85', '은상'],
    ['84.9', '동상'],
    ['80', '동상'],
    ['79.9', '장려상'],
    ['70', '장려상'],
    ['69.99', '노력상'],
    ['0', '노력상'],
  ])('%s points are %s', (score, grade) => {
    expect(gradeOf({ record: '1', score: exact(score) }, scale())).toEqual({ value: grade, problems: [] });
  });

  test.each(['-0.1', '100.01'])('%s points are none', (score) => {
    expect(gradeOf({ record: '1', score: exact(score) }, scale())).toEqual({
      value: BLANK,
      problems: [{ kind: 'score-invalid', record: '1', field: { ko: '점수', en: 'score' }, found: score, most: '100' }],
    });
  });

  test('below the last band there is no grade', () => {
    expect(
      gradeOf({ record: '1', score: exact(69) }, { most: exact(100), bands: scale().bands.slice(0, 4) }).value,
    ).toBe(BLANK);
  });

  const check = (kind: Suggestion['kind'], change: Partial<SuggestionReview>, by: GradeScale | null = BLANK) =>
    checkAward(suggestion('1', { kind, review: review(change) }), { scale: by });

  test.each([
    ['citizen', 300_000n, true],
    ['citizen', 299_999n, false],
    ['citizen', 2_000_000n, true],
    ['citizen', 2_000_001n, false],
    ['official', 30_000n, true],
    ['official', 29_999n, false],
    ['citizen', 0n, true],
  ] as const)('an award to a %s of %d is in range: %p', (kind, award, isInside) => {
    expect(check(kind, { award }).map((problem) => problem.kind)).toEqual(isInside ? [] : ['award-outside-range']);
  });

  test('the sentence names the range, and nothing is awarded without adoption', () => {
    expect(check('citizen', { award: 1n })).toEqual([
      { kind: 'award-outside-range', record: '1', found: '1원', range: '300,000 ~ 2,000,000원' },
    ]);
    expect(check('citizen', { result: 'rejected' })).toEqual([
      { kind: 'award-outside-range', record: '1', found: '500,000원', range: '0원' },
    ]);
  });

  test('우수제안 is a grade of officials only', () => {
    expect(check('official', { grade: '우수제안' })).toEqual([]);
    expect(check('citizen', { grade: '우수제안' })).toEqual([
      {
        kind: 'state-unknown',
        record: '1',
        field: { ko: '등급', en: 'grade' },
        found: '우수제안',
        known: '금상, 은상, 동상, 장려상, 노력상',
      },
    ]);
    expect(check('citizen', { grade: BLANK })).toEqual([]);
  });

  test('a grade that its score does not take is doubtful', () => {
    const problems = check('citizen', { score: exact('84.5'), grade: '은상' }, scale());
    expect(problems).toEqual([{ kind: 'grade-differs', record: '1', found: '은상', expected: '동상', score: '84.5' }]);
    expect(problems.map(severityOf)).toEqual(['warning']);
    expect(check('citizen', { score: exact(80), grade: '동상' }, scale())).toEqual([]);
    expect(check('citizen', { score: exact(80), grade: BLANK }, scale())).toEqual([]);
    expect(check('citizen', { score: exact(80), grade: '은상' })).toEqual([]);
    const four = { ...scale(), bands: scale().bands.slice(0, 4) };
    expect(check('citizen', { score: exact(69), grade: '노력상' }, four)).toEqual([
      { kind: 'grade-differs', record: '1', found: '노력상', expected: '-', score: '69' },
    ]);
    expect(check('citizen', { score: BLANK, grade: '은상' }, scale())).toEqual([]);
    expect(check('citizen', { score: exact(50), grade: '은상', result: 'held', award: 0n }, scale())).toEqual([]);
    expect(check('citizen', { score: exact(101), grade: '은상' }, scale()).map(({ kind }) => kind)).toEqual([
      'score-invalid',
    ]);
  });

  test('before the rules nothing can be judged; before the review there is nothing to judge', () => {
    expect(check('citizen', { date: day('2014-12-31') })).toEqual([
      { kind: 'rule-missing', rule: { ko: '포상금 지급 범위', en: 'range of awards' }, date: '2014. 12. 31.' },
    ]);
    expect(checkAward(suggestion('1'), { scale: BLANK })).toEqual([]);
    expect(AWARD_RANGES).toHaveLength(2);
  });

  test('awards are added up by grade', () => {
    const graded = (id: string, grade: string | null, award: bigint, result: SuggestionReview['result'] = 'adopted') =>
      suggestion(id, { review: review({ grade, award, result }) });
    const list = [
      graded('1', '금상', 2n),
      graded('2', '금상', 3n),
      graded('3', '은상', 7n, 'held'),
      graded('4', BLANK, 1n),
      graded('5', '특상', 1n),
      suggestion('6'),
    ];
    expect(awardsByGrade(list, ['금상', '은상'])).toEqual({
      value: [
        { grade: '금상', count: 2, amount: 5n },
        { grade: '은상', count: 0, amount: 0n },
      ],
      problems: [
        { kind: 'field-missing', record: '4', field: { ko: '등급', en: 'grade' } },
        { kind: 'state-unknown', record: '5', field: { ko: '등급', en: 'grade' }, found: '특상', known: '금상, 은상' },
      ],
    });
  });
});

import fc from 'fast-check';
import {
  AWARD_GAP_POLICIES,
  awardGap,
  awardGapsByHandling,
  contractRate,
  basisAmount,
  basisTotal,
  BASIS_ROUNDINGS,
  checkTenders,
  checkCommitteeLine,
  checkIndependenceSeries,
  checkReserve,
  checkSubsidy,
  committeeAverages,
  committeeSummary,
  DISCLOSURE_ITEMS,
  fiscalDisclosure,
  FRONT_LOADING_TARGETS,
  frontLoadingNeed,
  frontLoadingRates,
  frontLoadingSubject,
  incentiveLimit,
  incentives,
  independenceRates,
  leastAccountForReserve,
  matchingShare,
  RESERVE_LIMITS,
  savings,
  subsidyBalance,
  subsidyReturn,
  supplementaryBudget,
  type CommitteeItem,
} from '../../../core/budget/index.ts';
import { parseIsoDate } from '../../../core/calendar/index.ts';
import { printValue, roundedValue } from '../../../core/metric/value.ts';
import { exact, fixedText } from '../../../core/number/fixed.ts';
import { roundQuotient, type Quotient } from '../../../core/number/quotient.ts';
import { severityOf } from '../../../core/problem/index.ts';
import { ruleInForce } from '../../../core/statistics/dated-rule.ts';

const on = { year: 2015, month: 10, day: 31 };
const million = 1_000_000n;
const YEAR = '2015. 1. ~ 10.';
const text = (value: Quotient | null, digits: number) =>
  value === null ? '-' : fixedText(roundQuotient(value, { mode: 'half-up', digits }));

describe('산출기초 rows', () => {
  const expenditure = { side: 'expenditure', on } as const;
  const revenue = { side: 'revenue', on } as const;

  // public school budget (slidesplayer.org 11506500), domain.md §4.1
  test.each([
    [[86_666, 8, 12], 8_320n, 8_319n],
    [[475_666, 3, 4], 5_708n, 5_707n],
    [[1000, 3], 3n, 3n],
    [[1001], 2n, 1n],
    [[1499], 2n, 1n],
    [[0, 5], 0n, 0n],
  ])('%j is %p of expenditure, %p of revenue', (factors, up, down) => {
    const row = { factors: factors.map(exact) };
    expect(basisAmount(row, expenditure)).toEqual({ value: up, problems: [] });
    expect(basisAmount(row, revenue)).toEqual({ value: down, problems: [] });
  });

  test('decimals are multiplied exactly', () => {
    expect(basisAmount({ factors: [exact('10000.1'), exact('0.1')] }, expenditure).value).toBe(2n);
    expect(basisAmount({ factors: [exact(10_000), exact('0.1')] }, expenditure).value).toBe(1n);
  });

  test('the book prints the sum of the rounded rows', () => {
    const rows = [{ factors: [exact(1500)] }, { factors: [exact(1500)] }];
    expect(basisTotal(rows, expenditure)).toEqual({ value: 4n, problems: [] });
    expect(basisTotal(rows, revenue).value).toBe(2n);
    expect(basisTotal([], revenue).value).toBe(0n);
  });

  test('no rule, no figure', () => {
    const early = { ...expenditure, on: { year: 2007, month: 12, day: 31 } };
    const missing = [
      { kind: 'rule-missing', rule: { ko: '산출기초 단수처리', en: 'rounding of basis rows' }, date: '2007. 12. 31.' },
    ];
    expect(basisAmount({ factors: [exact(1)] }, early)).toEqual({ value: null, problems: missing });
    expect(basisTotal([{ factors: [exact(1)] }, { factors: [exact(1)] }], early)).toEqual({
      value: null,
      problems: missing,
    });
    const own = BASIS_ROUNDINGS.map((rule) => ({ ...rule, mode: 'half-up' as const }));
    expect(basisAmount({ factors: [exact(1499)] }, { ...expenditure, rules: own }).value).toBe(1n);
  });

  test('rounded up by less than 1천원 a row', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 10n ** 15n)), (amounts) => {
        const total =
          basisTotal(
            amounts.map((won) => ({ factors: [exact(won)] })),
            expenditure,
          ).value ?? -1n;
        const sum = amounts.reduce((all, won) => all + won, 0n);
        expect(total * 1000n >= sum).toBe(true);
        expect(total * 1000n - sum < 1000n * BigInt(amounts.length) || amounts.length === 0).toBe(true);
      }),
    );
  });
});

describe('the reserve', () => {
  test('4,200,000천원 need a general account of 420,000,000천원', () => {
    expect(leastAccountForReserve(4_200_000_000n, on)).toEqual({ value: 420_000_000_000n, problems: [] });
    expect(leastAccountForReserve(1n, on).value).toBe(100n);
  });

  test('one won above 1 % is a warning', () => {
    const at = (generalReserve: bigint) => checkReserve({ generalReserve, generalAccount: 420_000_000_099n, on });
    expect(at(4_200_000_000n)).toEqual([]);
    const over = at(4_200_000_001n);
    expect(over).toEqual([
      { kind: 'reserve-over-limit', found: '4,200,000,001원', limit: '4,200,000,000원', share: '1' },
    ]);
    expect(over.map(severityOf)).toEqual(['warning']);
  });

  test('another limit, and none', () => {
    const half = RESERVE_LIMITS.map((rule) => ({ ...rule, percent: exact('0.5') }));
    expect(checkReserve({ generalReserve: 5n, generalAccount: 1000n, on }, half)).toEqual([]);
    expect(checkReserve({ generalReserve: 6n, generalAccount: 1000n, on }, half)).toMatchObject([
      { limit: '5원', share: '0.5' },
    ]);
    expect(leastAccountForReserve(5n, on, half).value).toBe(1000n);
    expect(checkReserve({ generalReserve: 1n, generalAccount: 0n, on }, []).map(({ kind }) => kind)).toEqual([
      'rule-missing',
    ]);
    expect(leastAccountForReserve(1n, on, [])).toMatchObject({ value: null, problems: [{ kind: 'rule-missing' }] });
  });
});

describe('I-09: 추경', () => {
  const accounts = [
    { id: '일반회계', before: 400_000n * million, after: 416_446n * million },
    { id: '특별회계', before: 0n, after: 2_644n * million },
  ];

  test('16,446 + 2,644 = 19,090백만원', () => {
    const { value, problems } = supplementaryBudget('2015년 제1회 추경', accounts, 19_090n * million);
    expect(problems).toEqual([]);
    expect(value.total.change.difference).toEqual(exact(19_090n * million));
    expect(value.accounts[0]?.change).toEqual({
      difference: exact(16_446n * million),
      rate: { numerator: 16_446n * million, denominator: 400_000n * million },
      word: null,
    });
    expect(value.accounts[1]?.change.word).toBe('net-increase');
    expect([value.total.before, value.total.after]).toEqual([400_000n * million, 419_090n * million]);
  });

  test('a printed size that is another', () => {
    expect(supplementaryBudget('제1회', accounts, 19_091n * million).problems).toEqual([
      {
        kind: 'sum-differs',
        record: '제1회',
        field: { ko: '추경 규모', en: 'size of the supplementary budget' },
        found: '19,091,000,000원',
        expected: '19,090,000,000원',
      },
    ]);
    expect(supplementaryBudget('제1회', accounts, null).problems).toEqual([]);
    expect(supplementaryBudget('제1회', [...accounts, ...accounts], null).problems).toHaveLength(2);
  });
});

describe('낙찰차액', () => {
  const awards = [
    { id: '1', expected: 100n, contract: 88n, handling: '감액' },
    { id: '2', expected: 50n, contract: 50n, handling: '잔액' },
    { id: '3', expected: 10n, contract: 9n, handling: '감액' },
    { id: '4', expected: 10n, contract: 7n, handling: '전용' },
  ] as const;

  test('gaps, rates, and what becomes of them', () => {
    expect(awards.map(awardGap)).toEqual([12n, 0n, 1n, 3n]);
    expect(printValue(contractRate(awards[0], '2015'))).toBe('88.0');
    expect(printValue(contractRate({ ...awards[0], expected: 0n }, '2015'))).toBe('-');
    expect(awardGapsByHandling(awards)).toEqual({ 감액: 13n, 전용: 3n, 잔액: 0n });
  });

  test('a contract above the price', () => {
    expect(checkTenders(awards)).toEqual([]);
    expect(checkTenders([{ ...awards[1], contract: 51n }])).toEqual([
      { kind: 'exceeds-whole', record: '2', field: { ko: '계약금액', en: 'contract' }, found: '51원', whole: '50원' },
    ]);
  });

  test('a contract below zero is named; one of nothing is not', () => {
    expect(checkTenders([{ ...awards[0], contract: -1n }])).toEqual([
      { kind: 'amount-negative', record: '1', field: { ko: '계약금액', en: 'contract' }, found: '△1원' },
    ]);
    expect(checkTenders([{ ...awards[0], contract: 0n }])).toEqual([]);
  });

  test('the policy of the day', () => {
    const rule = { ko: '낙찰차액', en: 'award gap' };
    const at = (month: number, day: number) =>
      ruleInForce(AWARD_GAP_POLICIES, { practice: 'award-gap', on: { year: 2024, month, day }, rule }).value?.name.ko;
    expect([at(5, 31), at(6, 1)]).toEqual(['낙찰차액 사용 기준(개정 전)', '낙찰차액 사용 기준(개정)']);
  });
});

describe('예산절감 and 예산성과금', () => {
  test('savings by account, lines with an award gap left out', () => {
    const items = [
      { id: '1', account: '사무관리비', budget: 10n, adjusted: 7n },
      { id: '2', account: '행사운영비', budget: 20n, adjusted: 20n },
      { id: '3', account: '사무관리비', budget: 5n, adjusted: 4n },
    ];
    const all = savings(items, ['9']);
    expect(all).toEqual({
      value: {
        byAccount: new Map([
          ['사무관리비', 4n],
          ['행사운영비', 0n],
        ]),
        total: 4n,
      },
      problems: [],
    });
    const [first] = items;
    const again = savings(first ? [...items, first] : items, []);
    expect([again.value.total, again.problems]).toEqual([4n, [{ kind: 'record-duplicated', record: '1' }]]);
    const twice = savings(items, ['3']);
    expect(twice.value.total).toBe(3n);
    expect(twice.problems).toEqual([{ kind: 'saving-counted-twice', record: '3' }]);
    expect(twice.problems.map(severityOf)).toEqual(['error']);
  });

  const one = (id: string, achieved: bigint, paid: bigint) =>
    ({ id, kind: '예산절약', achieved, percent: exact('10'), paid }) as const;

  test('11건 16백만원 are 1.4545백만원 each', () => {
    const cases = Array.from({ length: 11 }, (_, n) => one(`${n}`, 1000n * million, n === 0 ? 6n * million : million));
    const { value, problems } = incentives(cases, YEAR);
    expect(problems).toEqual([]);
    expect([value.cases, value.paid]).toEqual([11, 16n * million]);
    expect(text(value.perCase.exact, 0)).toBe('1454545');
    expect(printValue(value.perCase)).toBe('1,454,545');
    expect(printValue(incentives([], YEAR).value.perCase)).toBe('-');
  });

  test('a reward is within its limit, truncated to 원', () => {
    expect(incentiveLimit(one('1', 15_000_009n, 0n))).toBe(1_500_000n);
    expect(incentiveLimit({ ...one('1', 1000n, 0n), percent: exact('0.5') })).toBe(5n);
    expect(incentives([one('1', 15_000_009n, 1_500_000n)], YEAR).problems).toEqual([]);
    expect(incentives([one('1', 15_000_009n, 1_500_001n)], YEAR).problems).toEqual([
      {
        kind: 'exceeds-whole',
        record: '1',
        field: { ko: '지급액', en: 'paid' },
        found: '1,500,001원',
        whole: '1,500,000원',
      },
    ]);
  });
});

describe('예산집행심의회', () => {
  const item = (id: string, kind: CommitteeItem['kind'], amount: bigint, sessionId = '제1회'): CommitteeItem => ({
    id,
    sessionId,
    kind,
    amount,
    result: '가결',
  });
  const sessions = [
    { id: '제1회', date: { year: 2015, month: 1, day: 20 } },
    { id: '제2회', date: { year: 2015, month: 2, day: 20 } },
  ];

  test('11회, 28건, 2,012백만원: 71.857백만원 a 건, 2.545건 a 회', () => {
    const averages = committeeAverages({ sessions: 11, items: 28, amount: 2_012n * million }, YEAR);
    expect(text(averages.perItem.exact, 0)).toBe('71857143');
    expect(text(averages.perSession.exact, 3)).toBe('2.545');
    expect([averages.perItem, averages.perSession].map((value) => printValue(value))).toEqual(['71,857,143', '2.5']);
    const none = committeeAverages({ sessions: 0, items: 0, amount: 0n }, YEAR);
    expect([none.perItem.exact, none.perSession.exact]).toEqual([null, null]);
  });

  test('other averages of the report', () => {
    // domain.md §1.10: 사고이월 심사 24건 14,169백만원, 간주처리 24차 30,997백만원
    const perItem = (millions: bigint): string =>
      printValue(committeeAverages({ sessions: 1, items: 24, amount: millions * million }, YEAR).perItem);
    expect([perItem(14_169n), perItem(30_997n)]).toEqual(['590,375,000', '1,291,541,667']);
  });

  test('meetings, items and money apart', () => {
    const { value, problems } = committeeSummary(
      sessions,
      [item('1', '낙찰차액', 5n), item('2', '전용', 7n, '제2회'), item('3', '낙찰차액', 1n)],
      YEAR,
    );
    expect(problems).toEqual([]);
    expect([value.sessions, value.items, value.amount]).toEqual([2, 3, 13n]);
    expect(value.byKind.filter(({ items }) => items > 0)).toEqual([
      { kind: '낙찰차액', items: 2, amount: 6n },
      { kind: '전용', items: 1, amount: 7n },
    ]);
    expect(value.byKind).toHaveLength(6);
    expect(value.perItem.exact).toEqual({ numerator: 13n, denominator: 3n });
    expect(value.perSession.exact).toEqual({ numerator: 3n, denominator: 2n });
  });

  test('an item of no meeting, and ids standing twice', () => {
    const { value, problems } = committeeSummary(
      [...sessions, ...sessions],
      [item('1', '예비비', 1n, '제9회'), item('1', '예비비', 1n)],
      YEAR,
    );
    expect([value.sessions, value.items, value.amount]).toEqual([2, 1, 1n]);
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '제1회' },
      { kind: 'record-duplicated', record: '제2회' },
      { kind: 'record-duplicated', record: '1' },
      { kind: 'reference-unknown', record: '1', field: { ko: '회차', en: 'meeting' }, found: '제9회' },
    ]);
  });

  test('X-09: the printed line mixes 회 and 건', () => {
    const found = checkCommitteeLine({ label: '운영', count: 11, counter: '회' }, [
      { label: '낙찰차액', count: 14, counter: '건' },
      { label: '예산전용', count: 11, counter: '건' },
      { label: '예비비사용', count: 3, counter: '건' },
    ]);
    expect(found).toMatchObject([{ kind: 'counters-mixed', record: '예산집행심의회', whole: '운영 11회' }]);
    expect(found.map(severityOf)).toEqual(['info']);
  });
});

describe('신속집행', () => {
  // Seoul, 억원 (domain.md §5.1): A, B, C, C/A, C/B, B/A
  test.each([
    ['2013', 214_046n, 126_372n, 104_181n, '48.672', '82.440', '59.040'],
    ['2014', 222_365n, 124_548n, 104_096n, '46.813', '83.579', '56.011'],
    ['2015', 214_783n, 122_803n, 106_698n, '49.677', '86.885', '57.175'],
    ['2016', 240_661n, 141_101n, 124_709n, '51.819', '88.383', '58.631'],
    ['2017', 250_191n, 142_924n, 130_747n, '52.259', '91.480', '57.126'],
  ])('%s', (year, subject, target, paid, paidRate, attainment, targetRate) => {
    const rates = frontLoadingRates({ subject, target, paid, committed: null }, year);
    const printed = [rates.paid, rates.attainment, rates.target].map((value) => {
      const rounded = roundedValue(value, { mode: 'half-up', digits: 3 });
      return rounded === null ? '-' : fixedText(rounded);
    });
    expect(printed).toEqual([paidRate, attainment, targetRate]);
    expect(rates.committed.exact).toBeNull();
    expect(rates.paid.metric.id).toBe('budget.frontLoading.paid');
    expect(rates.paid.window).toBe(year);
  });

  test('원인행위율 is tracked beside 자금집행률', () => {
    const rates = frontLoadingRates({ subject: 100n, target: null, paid: 40n, committed: 55n }, '2009');
    expect([
      printValue(rates.committed),
      printValue(rates.paid),
      printValue(rates.attainment),
      printValue(rates.target),
    ]).toEqual(['55.0', '40.0', '-', '-']);
    expect(printValue(frontLoadingRates({ subject: 0n, target: 0n, paid: 0n, committed: 0n }, '2009').committed)).toBe(
      '-',
    );
  });

  test.each([
    [2014, '55.5'],
    [2015, '56.5'],
    [2016, '58'],
    [2017, '56.5'],
    [2018, '57'],
    [2019, '58.5'],
    [2020, '60'],
    [2021, '60'],
    [2023, '60.5'],
    [2024, '60'],
  ])('the national target of %p is %s %%', (year, percent) => {
    const need = frontLoadingNeed({ subject: 1000n, paid: 500n }, 'national-first-half', { year, month: 6, day: 30 });
    expect(need.problems).toEqual([]);
    expect(fixedText(need.value?.rule.percent ?? exact(0))).toBe(percent);
    expect(text(need.value?.target ?? null, 0)).toBe(fixedText(exact(Number(percent) * 10)));
    expect(text(need.value?.left ?? null, 0)).toBe(fixedText(exact(Number(percent) * 10 - 500)));
  });

  test('the targets of Seoul and of the first quarter', () => {
    const percent = (practice: Parameters<typeof frontLoadingNeed>[1], year: number, month: number) =>
      frontLoadingNeed({ subject: 1n, paid: 0n }, practice, { year, month, day: 1 }).value?.rule.percent;
    expect(percent('city-first-half', 2018, 1)).toEqual(exact('58'));
    expect(percent('district-first-half', 2018, 6)).toEqual(exact('55.5'));
    expect(percent('national-first-quarter', 2016, 3)).toEqual(exact('25'));
    expect(percent('national-first-quarter', 2016, 4)).toBeUndefined();
  });

  test('a year without a target in the data says so', () => {
    expect(
      frontLoadingNeed({ subject: 1n, paid: 0n }, 'national-first-half', { year: 2022, month: 6, day: 30 }),
    ).toEqual({
      value: null,
      problems: [
        { kind: 'rule-missing', rule: { ko: '신속집행 목표율', en: 'target of early spending' }, date: '2022. 6. 30.' },
      ],
    });
    expect(
      frontLoadingNeed({ subject: 1n, paid: 0n }, 'national-first-half', { year: 2021, month: 7, day: 1 }).value,
    ).toBeNull();
  });

  test('what is subject to it', () => {
    const lines = [
      { current: 10n, exclusion: null },
      { current: 90n, exclusion: '예비비' },
      { current: 5n, exclusion: null },
    ] as const;
    expect(frontLoadingSubject(lines)).toBe(15n);
    expect(frontLoadingSubject([])).toBe(0n);
  });

  test('every row of the data is a period with a source', () => {
    for (const { effectiveFrom, effectiveTo, source } of FRONT_LOADING_TARGETS) {
      expect(parseIsoDate(effectiveFrom)).not.toBeNull();
      expect(effectiveTo !== null && effectiveTo > effectiveFrom).toBe(true);
      expect(source.length).toBeGreaterThan(5);
    }
  });
});

describe('재정자립도 and 재정자주도', () => {
  const revenue = { fiscalYear: 2015, localTax: 20n, nonTax: 10n, sharedTax: 5n, adjustmentGrant: 25n, total: 120n };

  test('both, of the general account', () => {
    const { value, problems } = independenceRates(revenue);
    expect(problems).toEqual([]);
    expect(value.independence.exact).toEqual({ numerator: 30n, denominator: 120n });
    expect(value.autonomy.exact).toEqual({ numerator: 60n, denominator: 120n });
    expect(value.independence.metric).toMatchObject({
      id: 'budget.independence.gross',
      version: 2,
      name: { ko: '재정자립도(총계)' },
      effectiveFrom: '2014-01-01',
    });
    expect(value.autonomy.metric).toMatchObject({ id: 'budget.autonomy.gross', name: { ko: '재정자주도(총계)' } });
    expect(printValue(independenceRates({ ...revenue, total: 0n }).value.autonomy)).toBe('-');
  });

  test('순계, and the classification before 2014', () => {
    const old = independenceRates({ ...revenue, fiscalYear: 2013 }, { accounting: 'net' }).value.independence;
    expect(old.metric).toMatchObject({ id: 'budget.independence.net', version: 1, effectiveFrom: '1995-01-01' });
    expect(independenceRates({ ...revenue, fiscalYear: 2014 }).value.independence.metric.version).toBe(2);
    expect(independenceRates(revenue, { version: 1 }).value.independence.metric.version).toBe(1);
    const ancient = independenceRates({ ...revenue, fiscalYear: 1990 });
    expect(ancient.problems).toEqual([
      { kind: 'rule-missing', rule: { ko: '세입과목 체계', en: 'classification of revenue' }, date: '1990. 1. 1.' },
    ]);
    expect(ancient.value.independence.metric.version).toBe(2);
    expect(independenceRates({ ...revenue, fiscalYear: 1990 }, { version: 1 }).problems).toEqual([]);
  });

  test('the series breaks in 2014, and where 총계 becomes 순계', () => {
    const at = (fiscalYear: number, accounting: 'gross' | 'net' = 'gross') =>
      independenceRates({ ...revenue, fiscalYear }, { accounting }).value.independence;
    expect(checkIndependenceSeries([at(2012), at(2013)])).toEqual([]);
    const broken = checkIndependenceSeries([at(2013), at(2014), at(2015, 'net')]);
    expect(broken).toEqual([
      {
        kind: 'series-break',
        record: '재정자립도(총계)',
        date: '2014. 1. 1.',
        reason: { ko: '세입과목 개편', en: 'reform of revenue items' },
      },
      {
        kind: 'series-break',
        record: '재정자립도(순계)',
        date: '2015. 1. 1.',
        reason: { ko: '총계·순계 기준', en: 'gross and net' },
      },
    ]);
    expect(broken.map(severityOf)).toEqual(['info', 'info']);
  });
});

describe('보조금', () => {
  const subsidy = { record: '가', granted: 100n, matched: 25n, spent: 90n, interest: 1n, returned: 11n };

  test('what is left and goes back', () => {
    expect([subsidyBalance(subsidy), subsidyReturn(subsidy)]).toEqual([10n, 11n]);
    expect(matchingShare(subsidy)).toEqual({ numerator: 25n, denominator: 125n });
    expect(matchingShare({ ...subsidy, granted: 0n, matched: 0n })).toBeNull();
    expect(checkSubsidy(subsidy)).toEqual([]);
    expect(checkSubsidy({ ...subsidy, returned: null })).toEqual([]);
  });

  test('more spent than granted, another amount returned', () => {
    expect(checkSubsidy({ ...subsidy, spent: 101n, returned: null })).toEqual([
      {
        kind: 'exceeds-whole',
        record: '가',
        field: { ko: '보조금 집행액', en: 'spent of the subsidy' },
        found: '101원',
        whole: '100원',
      },
    ]);
    expect(checkSubsidy({ ...subsidy, spent: 100n, returned: 1n })).toEqual([]);
    expect(checkSubsidy({ ...subsidy, returned: 10n })).toEqual([
      { kind: 'sum-differs', record: '가', field: { ko: '반납액', en: 'returned' }, found: '10원', expected: '11원' },
    ]);
  });
});

describe('재정공시', () => {
  const complete = DISCLOSURE_ITEMS.map(({ id }) => ({ id, now: exact(12), before: exact(10), peers: exact('15.5') }));

  test('A, B, C = A − B, and the distance to like governments', () => {
    const { value, problems } = fiscalDisclosure('settlement', complete);
    expect(problems).toEqual([]);
    expect(value).toHaveLength(18);
    expect(value[0]).toMatchObject({
      difference: exact(2),
      growth: { rate: { numerator: 2n, denominator: 10n } },
      toPeers: exact('-3.5'),
    });
    expect(value.find(({ item }) => item.unit === '%')?.growth).toBeNull();
    expect(fiscalDisclosure('budget', complete).value).toHaveLength(12);
  });

  test('what is missing, unknown or twice', () => {
    const [first, second, ...rest] = complete;
    if (!first || !second) throw new Error('no items');
    expect(fiscalDisclosure('settlement', [second, ...rest]).value).toHaveLength(17);
    expect(fiscalDisclosure('settlement', [second, ...rest]).problems).toEqual([
      { kind: 'field-missing', record: '재정공시', field: { ko: '세입 규모', en: 'revenue' } },
    ]);
    const blank = fiscalDisclosure('settlement', [
      { ...first, now: null },
      { ...second, before: null, peers: null },
      ...rest,
    ]);
    expect(blank.problems.map(({ kind }) => kind)).toEqual(['field-missing']);
    expect(blank.value[0]).toMatchObject({ difference: null, growth: null, toPeers: null });
    expect(blank.value[1]).toMatchObject({ difference: null, growth: null, toPeers: null });
    expect(fiscalDisclosure('settlement', [...complete, { ...first, id: 'x' }]).problems).toEqual([
      { kind: 'reference-unknown', record: '재정공시', field: { ko: '공시 항목', en: 'item' }, found: 'x' },
    ]);
    expect(fiscalDisclosure('settlement', [...complete, first]).problems).toEqual([
      { kind: 'record-duplicated', record: 'revenue' },
    ]);
  });
});

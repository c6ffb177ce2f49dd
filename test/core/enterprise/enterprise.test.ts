import fc from 'fast-check';
import {
  agencySavingRate,
  checkIncome,
  checkIncrease,
  compareTotals,
  ENTERPRISE_METRICS,
  ENTERPRISE_BANDS,
  enterpriseGrade,
  enterpriseRatios,
  evaluationScore,
  gradeDistribution,
  incomeRows,
  indicatorScore,
  operatedFacilities,
  rollUpScores,
  type EnterpriseYear,
  type EvaluationIndicator,
} from '../../../core/enterprise/index.ts';
import { printValue, roundedValue, type MetricValue } from '../../../core/metric/value.ts';
import { exact, fixedText, roundFixed } from '../../../core/number/fixed.ts';
import { roundQuotient, type Quotient } from '../../../core/number/quotient.ts';
import { severityOf } from '../../../core/problem/index.ts';
import { checkAttributeMentions, checkDeclaredCount } from '../../../core/reconcile/index.ts';
import { printGrowth } from '../../../core/statistics/growth.ts';

const million = 1_000_000n;
const yearOf = (year: number, revenue: bigint, cost: bigint, balance: bigint): EnterpriseYear => ({
  year,
  revenue: revenue * million,
  cost: cost * million,
  balance: balance * million,
  operatingRevenue: null,
  operatingCost: null,
  headcount: null,
});
/** 시설관리공단 2014 결산, 백만원; domain.md §1.6. */
const now = yearOf(2014, 13_414n, 12_015n, 1_399n);
const before = yearOf(2013, 12_199n, 11_163n, 1_036n);

const percent = (value: MetricValue, digits = 4) => {
  const rounded = roundedValue(value, { mode: 'half-up', digits });
  return rounded === null ? '-' : fixedText(rounded);
};

describe('the settlement of 2014', () => {
  // domain.md §1.6: 증가액 백만원, exact 증가율, tr1, hu1
  test.each([
    [0, '총수익', 1_215n, '9.959833', '9.9', '10.0'],
    [1, '총비용', 852n, '7.632357', '7.6', '7.6'],
    [2, '경영수지', 363n, '35.038610', '35.0', '35.0'],
  ])('row %p %s', (n, name, difference, rate, truncated, halfUp) => {
    const row = incomeRows(now, before)[n];
    if (!row?.change.rate) throw new Error('no rate');
    expect(row.name.ko).toBe(name);
    expect(row.change.difference).toEqual(exact(difference * million));
    expect(fixedText(roundQuotient(row.change.rate, { mode: 'half-up', digits: 6 }, 2))).toBe(rate);
    expect(printGrowth(row.change, { mode: 'down', digits: 1 })).toBe(truncated);
    expect(printGrowth(row.change)).toBe(halfUp);
  });

  test('ratios: 수지비율 111.6438 and 109.2807, 수지율 10.4294 and 8.4925', () => {
    const [a, b] = [enterpriseRatios(now), enterpriseRatios(before)];
    expect([percent(a.coverage), percent(b.coverage)]).toEqual(['111.6438', '109.2807']);
    expect([percent(a.margin), percent(b.margin)]).toEqual(['10.4294', '8.4925']);
    expect(a.coverage.window).toBe('2014');
    expect(a.coverage.metric.id).toBe('enterprise.coverage');
    expect([a.operatingCoverage.exact, a.revenuePerHead.exact]).toEqual([null, null]);
  });

  test('operating ratio and revenue per head where they are known', () => {
    const ratios = enterpriseRatios({ ...now, operatingRevenue: 90n, operatingCost: 100n, headcount: 7 });
    expect(printValue(ratios.operatingCoverage)).toBe('90.0');
    expect(ratios.revenuePerHead).toEqual({
      metric: ENTERPRISE_METRICS.revenuePerHead,
      exact: { numerator: 13_414n * million, denominator: 7n },
      window: '2014',
    });
    expect(printValue(ratios.revenuePerHead)).toBe('1,916,285,714');
    for (const headcount of [0, 1.5, -7])
      expect(enterpriseRatios({ ...now, headcount }).revenuePerHead.exact).toBeNull();
    expect(enterpriseRatios({ ...now, operatingRevenue: 90n }).operatingCoverage.exact).toBeNull();
    expect(printValue(enterpriseRatios({ ...now, cost: 0n }).coverage)).toBe('-');
  });

  test('대행사업비 절감률', () => {
    expect(printValue(agencySavingRate(200n, 190n, '2014'))).toBe('5.0');
    expect(printValue(agencySavingRate(200n, 210n, '2014'))).toBe('△5.0');
    expect(printValue(agencySavingRate(0n, 1n, '2014'))).toBe('-');
  });
});

describe('I-11: 수익 − 비용 = 수지', () => {
  test('both years and the 증가액 column hold', () => {
    expect(checkIncome('시설관리공단', [now, before])).toEqual([]);
    expect(
      checkIncrease('시설관리공단', { revenue: 1_215n * million, cost: 852n * million, balance: 363n * million }),
    ).toEqual([]);
    expect(checkIncome('시설관리공단', [{ ...now, balance: null }])).toEqual([]);
  });

  test('one that does not', () => {
    const wrong = checkIncome('시설관리공단', [now, { ...before, balance: 1_037n * million }]);
    expect(wrong).toEqual([
      {
        kind: 'three-way-differs',
        record: '시설관리공단',
        field: { ko: '2013년도', en: '2013' },
        found: '1,037백만원',
        revenue: '12,199백만원',
        cost: '11,163백만원',
        expected: '1,036백만원',
      },
    ]);
    expect(wrong.map(severityOf)).toEqual(['error']);
    expect(checkIncrease('시설관리공단', { revenue: 3n, cost: 1n, balance: 1n }, '원')).toMatchObject([
      { field: { ko: '증가액', en: 'increase' }, found: '1원', expected: '2원' },
    ]);
    expect(checkIncrease('시설관리공단', { revenue: 3n * million, cost: million, balance: million })).toMatchObject([
      { found: '1백만원', expected: '2백만원' },
    ]);
  });
});

describe('growth in words', () => {
  const words = (a: bigint, b: bigint) => incomeRows(yearOf(2014, a, 0n, a), yearOf(2013, b, 0n, b))[2]?.change.word;

  test.each([
    [5n, 0n, 'net-increase'],
    [3n, -2n, 'turned-positive'],
    [-3n, 2n, 'turned-negative'],
    [-3n, -2n, 'still-negative'],
    [0n, 0n, 'none'],
    [3n, 2n, null],
  ])('%p after %p: %p', (a, b, word) => {
    expect(words(a, b)).toBe(word);
  });
});

describe('I-22: the evaluation score', () => {
  // 종로구시설관리공단 (ijongno.co.kr, domain.md §5.9)
  test.each([
    [50, '85.72', '42.86'],
    [12, '84.17', '10.10'],
    [8, '64.26', '5.14'],
  ])('%p × %s ÷ 100 = %s', (points, rating, score) => {
    expect(fixedText(roundFixed(indicatorScore(exact(points), exact(rating)), { mode: 'half-up', digits: 2 }))).toBe(
      score,
    );
  });

  test('both ways up: 42.86 + 43.13 and 45.97 + 39.72 + 0.3 are 85.99', () => {
    const byGroup = rollUpScores([
      { name: '지속가능경영', score: exact('42.86') },
      { name: '경영성과', score: exact('43.13') },
    ]);
    const byKind = rollUpScores([
      { name: '정량', score: exact('45.97') },
      { name: '정성', score: exact('39.72') },
      { name: '가점', score: exact('0.3') },
    ]);
    expect([byGroup.total, byKind.total]).toEqual([exact('85.99'), exact('85.99')]);
    expect(byKind.parts.map(({ score }) => fixedText(score))).toEqual(['45.97', '39.72', '0.30']);
    expect(compareTotals('종로', byGroup.total, byKind.total)).toEqual([]);
    const apart = compareTotals('종로', exact('85.99'), exact('85.69'));
    expect(apart).toEqual([{ kind: 'roll-ups-differ', record: '종로', byGroup: '85.99', byType: '85.69' }]);
    expect(apart.map(severityOf)).toEqual(['warning']);
  });

  const indicator = (
    id: string,
    group: string,
    kind: '정량' | '정성',
    points: string,
    rating: string,
  ): EvaluationIndicator => ({
    id,
    group,
    kind,
    points: exact(points),
    rating: exact(rating),
    printed: null,
  });
  const indicators = [
    indicator('1', '가', '정량', '50', '85.72'),
    indicator('2', '나', '정량', '12', '84.17'),
    indicator('3', '나', '정성', '8', '64.26'),
    indicator('4', '나', '정성', '30', '100'),
  ];
  const bonus = [{ id: 'b', group: '나', score: exact('0.3') }];

  test('the bonus stands in its group, and apart by kind', () => {
    const { value, problems } = evaluationScore('공단', indicators, bonus);
    expect(problems).toEqual([]);
    expect(value.byGroup.parts.map(({ name, score }) => [name, fixedText(score)])).toEqual([
      ['가', '42.86'],
      ['나', '45.54'],
    ]);
    expect(value.byKind.parts.map(({ name, score }) => [name, fixedText(score)])).toEqual([
      ['정량', '52.96'],
      ['정성', '35.14'],
      ['가점', '0.30'],
    ]);
    expect([value.byGroup.total, value.byKind.total].map(fixedText)).toEqual(['88.40', '88.40']);
  });

  test('where scores are rounded decides the last digit', () => {
    const thirds = ['1', '2', '3', '4'].map((id) => indicator(id, id, id < '3' ? '정량' : '정성', '25', '33.38'));
    // 25 × 33.38 ÷ 100 = 8.345
    const totals = (rounding: 'part' | 'indicator' | 'total') => {
      const { value, problems } = evaluationScore('공단', thirds, [], rounding);
      return [fixedText(value.byGroup.total), fixedText(value.byKind.total), problems.map(({ kind }) => kind)];
    };
    expect(totals('part')).toEqual(['33.40', '33.38', ['roll-ups-differ']]);
    expect(totals('indicator')).toEqual(['33.40', '33.40', []]);
    expect(totals('total')).toEqual(['33.38', '33.38', []]);
  });

  test('points that are not 100, ratings outside 0–100, ids twice', () => {
    expect(evaluationScore('공단', indicators.slice(1), []).problems).toEqual([
      { kind: 'weights-not-100', record: '공단', field: { ko: '배점', en: 'points' }, found: '50' },
    ]);
    const invalid = (rating: string) =>
      evaluationScore('공단', [indicator('1', '가', '정량', '100', rating)], []).problems;
    expect([invalid('0'), invalid('100')]).toEqual([[], []]);
    expect(invalid('100.01')).toEqual([
      { kind: 'score-invalid', record: '1', field: { ko: '평점', en: 'rating' }, found: '100.01', most: '100' },
    ]);
    expect(invalid('-0.01').map(({ kind }) => kind)).toEqual(['score-invalid']);
    expect(evaluationScore('공단', [], []).problems).toEqual([]);
    expect(evaluationScore('공단', indicators, [{ id: '1', group: '가', score: exact(0) }]).problems).toEqual([
      { kind: 'record-duplicated', record: '1' },
    ]);
  });

  test('a printed 득점 is checked at its decimals', () => {
    const printed = (text: string) =>
      evaluationScore('공단', [{ ...indicator('1', '가', '정량', '100', '84.17'), printed: exact(text) }], []).problems;
    expect([printed('84.17'), printed('84.2'), printed('84')]).toEqual([[], [], []]);
    const wrong = printed('84.16');
    expect(wrong).toEqual([
      { kind: 'product-score-differs', record: '1', found: '84.16', points: '100', rating: '84.17', expected: '84.17' },
    ]);
    expect(wrong.map(severityOf)).toEqual(['error']);
  });

  test('both ways agree where only the end is rounded, in any order', () => {
    const rating = fc.nat(10_000).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('가', '나', '다'), fc.constantFrom('정량' as const, '정성' as const), rating),
        ),
        (rows) => {
          const all = rows.map(([group, kind, own], n) => indicator(String(n), group, kind, '7.5', own));
          const { byGroup, byKind } = evaluationScore('공단', all, [], 'total').value;
          expect(byGroup.total).toEqual(byKind.total);
          expect(evaluationScore('공단', [...all].reverse(), [], 'total').value.byGroup.total).toEqual(byGroup.total);
        },
      ),
    );
  });
});

describe('grades', () => {
  const grade = (score: string, isInDeficit = false, year = 2017) =>
    enterpriseGrade({ record: '공단', score: exact(score), year, isInDeficit });

  test.each([
    ['100.5', '가'],
    ['90', '가'],
    ['89.99', '나'],
    ['85', '나'],
    ['84.999', '다'],
    ['80', '다'],
    ['79.99', '라'],
    ['75', '라'],
    ['74.99', '마'],
    ['0', '마'],
  ])('%s in 2017 is %s', (score, expected) => {
    expect(grade(score)).toEqual({ value: expected, problems: [] });
  });

  test('an enterprise in deficit is at best 나', () => {
    expect([grade('80', true).value, grade('85', true).value]).toEqual(['다', '나']);
    expect([grade('95', true).value, grade('87', true).value, grade('70', true).value]).toEqual(['나', '나', '마']);
  });

  test('a year without bands says so', () => {
    expect(grade('85.99', false, 2015)).toEqual({
      value: null,
      problems: [
        {
          kind: 'rule-missing',
          rule: { ko: '경영평가 등급 구간', en: 'grade bands of the enterprise evaluation' },
          date: '2015. 1. 1.',
        },
      ],
    });
    expect(grade('85', false, 2018).value).toBeNull();
  });

  test('bands of one’s own, and a score below zero', () => {
    const own = ENTERPRISE_BANDS.map((bands) => ({
      ...bands,
      edges: bands.edges.map((edge) => ({
        ...edge,
        from: exact(fixedText(edge.from) === '85' ? '86' : fixedText(edge.from)),
      })),
    }));
    expect(enterpriseGrade({ record: '종로', score: exact('85.99'), year: 2017, isInDeficit: false }, own).value).toBe(
      '다',
    );
    expect(grade('-0.1')).toEqual({
      value: null,
      problems: [
        { kind: 'score-invalid', record: '공단', field: { ko: '평가점수', en: 'score' }, found: '△0.1', most: '100' },
      ],
    });
  });

  test('a better score never has a worse grade', () => {
    const order = ['마', '라', '다', '나', '가'];
    fc.assert(
      fc.property(fc.nat(11_000), fc.nat(11_000), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((n) =>
          order.indexOf(grade(String(n / 100)).value ?? ''),
        );
        expect(high ?? -1).toBeGreaterThanOrEqual(low ?? 9);
      }),
    );
  });

  const counts = { 가: 34, 나: 103, 다: 153, 라: 41, 마: 12 };

  test('343 enterprises of 2017: 9.9, 30.0, 44.6, 12.0, 3.5 %', () => {
    const { value, problems } = gradeDistribution({ record: '2017', counts, total: 343 });
    const shown = value.map((share: Quotient | null) =>
      share ? fixedText(roundQuotient(share, { mode: 'half-up', digits: 1 }, 2)) : '-',
    );
    expect(shown).toEqual(['9.9', '30.0', '44.6', '12.0', '3.5']);
    expect(problems).toEqual([]);
  });

  test('counts that do not add up, or are none', () => {
    const wrong = gradeDistribution({ record: '2017', counts, total: 344 });
    expect(wrong.problems).toEqual([
      {
        kind: 'sum-differs',
        record: '2017',
        field: { ko: '대상 기관', en: 'enterprises' },
        found: '344',
        expected: '343',
      },
    ]);
    expect(wrong.value).toEqual([null, null, null, null, null]);
    const invalid = { kind: 'count-invalid', record: '2017' };
    expect(gradeDistribution({ record: '2017', counts: { ...counts, 마: -1 }, total: 343 }).problems).toEqual([
      { ...invalid, field: { ko: '마', en: '마' }, found: '-1' },
    ]);
    expect(gradeDistribution({ record: '2017', counts, total: 1.5 }).problems).toEqual([
      { ...invalid, field: { ko: '대상 기관', en: 'enterprises' }, found: '1.5' },
    ]);
    expect(
      gradeDistribution({ record: '0', counts: { 가: 0, 나: 0, 다: 0, 라: 0, 마: 0 }, total: 0 }).value[0],
    ).toBeNull();
  });
});

describe('facilities', () => {
  const seed = [
    { kind: '스포츠센터', heading: '스포츠센터', count: 2 },
    { kind: '노상', heading: '주차장', count: 41 },
    { kind: '노외', heading: '주차장', count: 29 },
    { kind: '거주자우선', heading: '주차장', count: 18 },
    { kind: '견인보관소', heading: '견인보관소', count: 1 },
    { kind: '청소년독서실', heading: '청소년독서실', count: 14 },
  ];

  test('105개소, of them 88 car parks', () => {
    const { value, problems } = operatedFacilities('시설관리공단', seed, 105);
    expect(value.total).toBe(105);
    expect(value.byHeading.get('주차장')).toBe(88);
    expect(problems).toEqual([]);
    expect(operatedFacilities('시설관리공단', seed).problems).toEqual([]);
    expect(operatedFacilities('시설관리공단', seed, 106).problems).toEqual([
      {
        kind: 'sum-differs',
        record: '시설관리공단',
        field: { ko: '시설 수', en: 'facilities' },
        found: '106',
        expected: '105',
      },
    ]);
  });

  test('what is no count is named and not added', () => {
    const { value, problems } = operatedFacilities(
      '공단',
      [
        { kind: '노상', heading: '주차장', count: -1 },
        { kind: '노외', heading: '주차장', count: null },
        { kind: '견인', heading: '견인', count: 1 },
      ],
      5,
    );
    expect(value.total).toBe(1);
    expect([...value.byHeading]).toEqual([['견인', 1]]);
    expect(problems).toEqual([
      { kind: 'count-invalid', record: '공단', field: { ko: '노상', en: '노상' }, found: '-1' },
      { kind: 'field-missing', record: '공단', field: { ko: '노외', en: '노외' } },
    ]);
  });

  test('a kind that stands twice under its heading is named', () => {
    const [row] = seed.slice(1, 2);
    if (!row) throw new Error('no facility');
    expect(operatedFacilities('공단', [...seed, row], 105).problems).toEqual([
      { kind: 'record-duplicated', record: '주차장 노상' },
    ]);
    expect(operatedFacilities('공단', [...seed, { ...row, heading: '견인' }], 146).problems).toEqual([]);
  });

  test('X-07: 7개 사업, but four headings and six columns', () => {
    const { byHeading } = operatedFacilities('공단', seed).value;
    const declared = { record: '위탁 현황', field: { ko: '사업 수', en: 'programmes' }, count: 7, counter: '개 사업' };
    const found = [[...byHeading.keys()], seed.map(({ kind }) => kind)].flatMap((items) =>
      checkDeclaredCount({ ...declared, items }),
    );
    expect(found).toMatchObject([
      { kind: 'count-differs-from-list', count: 4 },
      { kind: 'count-differs-from-list', count: 6 },
    ]);
    expect(found.map(severityOf)).toEqual(['warning', 'warning']);
  });

  test('X-08: 5팀 and 1본부 7개팀', () => {
    const found = checkAttributeMentions([
      { subject: '공단본부', place: '주요시설', text: '5팀' },
      { subject: '공단본부', place: '2016 계획', text: '7개팀' },
    ]);
    expect(found.map(severityOf)).toEqual(['warning']);
  });
});

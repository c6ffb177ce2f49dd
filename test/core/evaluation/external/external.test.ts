import { RANK_GRADINGS } from '../../../../core/evaluation/data/external-grades.ts';
import { INDICATOR_SETS } from '../../../../core/evaluation/data/indicator-sets.ts';
import {
  awardRate,
  awardSeries,
  checkAwards,
  moneyPerAward,
  type Award,
} from '../../../../core/evaluation/external/award.ts';
import {
  checkEvaluations,
  checkSubmissions,
  populationOf,
  type ExternalEvaluation,
} from '../../../../core/evaluation/external/evaluation.ts';
import { expectedGrade } from '../../../../core/evaluation/external/expected-grade.ts';
import {
  attainmentOf,
  expectedActual,
  gapToAverage,
  summariseAttainment,
  type ExternalIndicator,
  type ForecastPractice,
} from '../../../../core/evaluation/external/indicator.ts';
import { checkComparableSets, indicatorSetOf } from '../../../../core/evaluation/external/indicator-set.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { day, kinds, said } from '../exactly.ts';

const evaluation = (changes: Partial<ExternalEvaluation> = {}): ExternalEvaluation => ({
  id: '합동평가 2016',
  name: '정부합동평가',
  host: '행정자치부',
  year: 2016,
  first: day('2016-02-01'),
  last: day('2016-10-31'),
  basis: day('2015-12-31'),
  population: [17, 226],
  fields: [],
  printed: { fields: 9, items: 255 },
  ...changes,
});

describe('external evaluations', () => {
  test('17 and 226 make 243; 25 districts (domain.md §1.10)', () => {
    expect(populationOf(evaluation())).toBe(243);
    expect(populationOf({ population: [25] })).toBe(25);
    expect(populationOf({ population: [] })).toBe(0);
  });
  test('the reporting date is not after the evaluation', () => {
    expect(checkEvaluations([evaluation()])).toEqual([]);
    expect(checkEvaluations([evaluation({ basis: null })])).toEqual([]);
    expect(checkEvaluations([evaluation({ basis: day('2016-10-31') })])).toEqual([]);
    expect(checkEvaluations([evaluation({ basis: day('2016-11-01') })])).toEqual([
      { kind: 'basis-after-evaluation', record: '정부합동평가', basis: '2016. 11. 1.', end: '2016. 10. 31.' },
    ]);
  });
  test('periods reversed, ids twice', () => {
    expect(checkEvaluations([evaluation({ first: day('2016-10-31') })])).toEqual([]);
    const reversed = evaluation({ first: day('2016-11-01') });
    expect(checkEvaluations([reversed, evaluation()])).toEqual([
      { kind: 'record-duplicated', record: '합동평가 2016' },
      {
        kind: 'period-reversed',
        record: '정부합동평가',
        field: { ko: '평가시기', en: 'period of the evaluation' },
        found: '2016. 11. 1. ~ 2016. 10. 31.',
      },
    ]);
  });
  test('5 fields with 12 projects (seed #3)', () => {
    const fields = [3, 3, 2, 2, 2].map((items, row) => ({ name: `분야 ${row}`, items }));
    expect(checkEvaluations([evaluation({ fields, printed: { fields: 5, items: 12 } })])).toEqual([]);
    expect(checkEvaluations([evaluation({ fields, printed: { fields: 6, items: 13 } })])).toEqual([
      {
        kind: 'sum-differs',
        record: '정부합동평가',
        field: { ko: '분야 수', en: 'number of fields' },
        found: '6',
        expected: '5',
      },
      {
        kind: 'sum-differs',
        record: '정부합동평가',
        field: { ko: '평가항목 수', en: 'number of items' },
        found: '13',
        expected: '12',
      },
    ]);
  });
});

describe('submissions', () => {
  const value = (text: string | null) => (text === null ? null : exact(text));
  const check = (own: string | null, submitted: string | null) =>
    checkSubmissions([{ indicator: '체납징수율', own: value(own), submitted: value(submitted) }]);
  test('the same value, however written', () => {
    expect(check('1.50', '1.5')).toEqual([]);
    expect(check(null, null)).toEqual([]);
  });
  test('another value, or none', () => {
    const field = { ko: '실적값', en: 'value' };
    expect(check('1.50', '1.51')).toEqual([
      { kind: 'submission-differs', record: '체납징수율', field, own: '1.50', submitted: '1.51' },
    ]);
    expect(check('1.5', null)).toEqual([{ kind: 'field-missing', record: '체납징수율', field }]);
    expect(check(null, '1.5')).toEqual([{ kind: 'field-missing', record: '체납징수율', field }]);
  });
});

describe('sets of indicators', () => {
  const set = (year: number, name = '정부합동평가') => {
    const found = indicatorSetOf(INDICATOR_SETS, name, year).value;
    if (!found) throw new Error(`${name} ${year}`);
    return found;
  };
  test('by year (domain.md §5.4)', () => {
    expect([2014, 2015, 2017, 2018, 2025].map((year) => set(year).indicators)).toEqual([270, 255, 173, 72, 115]);
    expect(set(2015, '서울시 인센티브')).toMatchObject({ fields: 5, indicators: 12 });
    expect(indicatorSetOf(INDICATOR_SETS, '정부합동평가', 2015).problems).toEqual([]);
    expect(indicatorSetOf(INDICATOR_SETS, '정부합동평가', 2016)).toEqual({
      value: null,
      problems: [
        {
          kind: 'rule-missing',
          rule: { ko: '정부합동평가 지표 구성', en: 'indicators of 정부합동평가' },
          date: '2016년',
        },
      ],
    });
  });
  test('two years are compared only on the same set', () => {
    expect(checkComparableSets(set(2015), { ...set(2015), year: 2016 })).toEqual([]);
    expect(checkComparableSets(set(2014), set(2015))).toEqual([
      {
        kind: 'indicator-sets-differ',
        record: '정부합동평가',
        first: '2014년 9개 분야 270개 지표',
        second: '2015년 9개 분야 255개 지표',
      },
    ]);
    expect(checkComparableSets(set(2018), set(2025))).toMatchObject([{ second: '2025년 115개 지표' }]);
    for (const change of [{ fields: 8 }, { tasks: 1 }, { indicators: 1 }, { evaluation: '정부3.0' }]) {
      expect(checkComparableSets(set(2015), { ...set(2015), ...change })).toHaveLength(1);
    }
  });
});

const indicator = (changes: Partial<ExternalIndicator> = {}): ExternalIndicator => ({
  id: '1',
  field: '지방세정',
  name: '체납징수율',
  kind: 'quantitative',
  direction: 'up',
  target: exact('30.0'),
  owner: '주무관 1',
  actual: exact('30.0'),
  average: exact('28.5'),
  ...changes,
});

describe('attainment', () => {
  test.each([
    ['up', '30.0', 'met'],
    ['up', '29.99', 'missed'],
    ['up', '30.01', 'met'],
    ['down', '30', 'met'],
    ['down', '30.01', 'missed'],
    ['down', '0', 'met'],
  ] as const)('%s with %s is %s', (direction, actual, expected) => {
    expect(attainmentOf(indicator({ direction, actual: exact(actual) }))).toBe(expected);
  });
  test('incomplete', () => {
    expect(attainmentOf(indicator({ target: null }))).toBe('incomplete');
    expect(attainmentOf(indicator({ actual: null }))).toBe('incomplete');
  });
  test('the rate is of quantitative indicators', () => {
    const list = [
      indicator({ id: '1' }),
      indicator({ id: '2', actual: exact(1) }),
      indicator({ id: '3' }),
      indicator({ id: '4', kind: 'qualitative', target: null }),
    ];
    const { value, problems } = summariseAttainment(list, '2015년');
    expect([value.met, value.missed, value.incomplete, printValue(value.rate)]).toEqual([2, 1, 0, '66.7']);
    expect(problems).toEqual([]);
    const [first] = list;
    expect(summariseAttainment([...list, ...(first ? [first] : [])], '2015년')).toEqual({
      value,
      problems: [{ kind: 'record-duplicated', record: '1' }],
    });
    expect(said(summariseAttainment([], '').value.rate)).toBe('-');
  });
  test('an incomplete one leaves the rate unknown', () => {
    const { value, problems } = summariseAttainment(
      [indicator(), indicator({ id: '2', target: null, actual: null })],
      '',
    );
    expect([value.met, value.missed, value.incomplete, said(value.rate)]).toEqual([1, 0, 1, '-']);
    expect(problems).toEqual([
      { kind: 'field-missing', record: '체납징수율', field: { ko: '목표', en: 'target' } },
      { kind: 'actual-missing', record: '체납징수율', field: { ko: '실적', en: 'actual' } },
    ]);
  });
  test('the gap to the average is positive where it is good', () => {
    const gap = (changes: Partial<ExternalIndicator>) => said(gapToAverage(indicator(changes)));
    expect(gap({})).toBe('1.5');
    expect(gap({ direction: 'down' })).toBe('-1.5');
    expect(gap({ average: exact(30) })).toBe('0.0');
    expect(gap({ average: null })).toBe('-');
    expect(gap({ actual: null })).toBe('-');
  });
});

describe('expectedActual', () => {
  const expected = (months: readonly (readonly [number, number])[], practice: ForecastPractice) => {
    const { value, problems } = expectedActual(
      months.map(([month, actual]) => ({ month, actual: exact(actual) })),
      practice,
      '상담',
    );
    return { value: said(value), problems };
  };
  test('by the latest month or by pace, whatever the order', () => {
    expect(
      expected(
        [
          [3, 9],
          [1, 5],
          [2, 10],
        ],
        'latest',
      ).value,
    ).toBe('9/1');
    expect(
      expected(
        [
          [3, 9],
          [1, 5],
          [2, 10],
        ],
        'pace',
      ).value,
    ).toBe('96/1');
    expect(expected([[12, 7]], 'pace').value).toBe('84/1');
  });
  test('no month, a month twice, no month of the year', () => {
    expect(expected([], 'pace')).toEqual({ value: '-', problems: [] });
    expect(
      expected(
        [
          [1, 5],
          [1, 6],
        ],
        'latest',
      ),
    ).toEqual({
      value: '5/1',
      problems: [{ kind: 'record-duplicated', record: '상담 1월' }],
    });
    const field = { ko: '월', en: 'month' };
    expect(
      expected(
        [
          [0, 5],
          [13, 6],
          [1.5, 1],
        ],
        'pace',
      ),
    ).toEqual({
      value: '-',
      problems: ['0', '13', '1.5'].map((found) => ({ kind: 'count-invalid', record: '상담', field, found })),
    });
  });
});

describe('expectedGrade', () => {
  const { quotas = [] } = RANK_GRADINGS[0] ?? {};
  const place = { record: '합동평가', field: { ko: '등급', en: 'grade' } };
  const options = { rule: 'half-up', remainderTo: '나', place } as const;
  const grade = (rank: number | null, population = 25) => expectedGrade({ rank, population }, quotas, options);

  // 25: 7.5 → 8, 10 → 9 after the remainder, 7.5 → 8
  test.each([
    [1, '가'],
    [8, '가'],
    [9, '나'],
    [17, '나'],
    [18, '다'],
    [25, '다'],
  ])('place %d of 25 is %s', (rank, expected) => expect(grade(rank)).toEqual({ value: expected, problems: [] }));
  test('no rank, a rank that cannot be', () => {
    const field = { ko: '순위', en: 'rank' };
    expect(grade(null)).toEqual({ value: null, problems: [{ kind: 'field-missing', record: '합동평가', field }] });
    expect(grade(26)).toEqual({
      value: null,
      problems: [{ kind: 'exceeds-whole', record: '합동평가', field, found: '26', whole: '25' }],
    });
    expect(kinds(grade(0).problems)).toEqual(['count-invalid']);
    expect(kinds(grade(1.5).problems)).toEqual(['count-invalid']);
  });
  test('quotas that are not the whole', () => {
    const short = expectedGrade({ rank: 1, population: 25 }, quotas.slice(1), options);
    expect([short.value, kinds(short.problems)]).toEqual([null, ['weights-not-100']]);
  });
});

const award = (project: string, year: number, won: bigint, changes: Partial<Award> = {}): Award => ({
  id: `${year} ${project}`,
  evaluation: '서울시 인센티브',
  project,
  year,
  won,
  document: '심사평가과-123',
  confirmedOn: day('2015-09-10'),
  ...changes,
});

describe('awards', () => {
  // 2010 15.5억, 2011 6.8325억, 2012 7.47억 (domain.md §5.4)
  const SERIES = [
    award('전체', 2012, 747_000_000n),
    award('전체', 2010, 1_550_000_000n),
    award('전체', 2011, 683_250_000n),
  ];
  test('29.8025억 over three years', () => {
    expect(awardSeries(SERIES)).toEqual([
      { year: 2010, awards: 1, won: 1_550_000_000n, cumulative: 1_550_000_000n },
      { year: 2011, awards: 1, won: 683_250_000n, cumulative: 2_233_250_000n },
      { year: 2012, awards: 1, won: 747_000_000n, cumulative: 2_980_250_000n },
    ]);
    expect(awardSeries([...SERIES].reverse())).toEqual(awardSeries(SERIES));
    expect(awardSeries([])).toEqual([]);
    expect(awardSeries([...SERIES, award('일자리', 2012, 1n)]).at(-1)).toEqual({
      year: 2012,
      awards: 2,
      won: 747_000_001n,
      cumulative: 2_980_250_001n,
    });
  });

  const OF_2015 = [award('가', 2015, 40_000_000n), award('나', 2015, 50_000_000n)];
  test('2 of 12 projects, 90백만원 (domain.md §1.10)', () => {
    expect(printValue(awardRate(OF_2015, 12, '2015. 10. 31. 현재').value)).toBe('16.7');
    expect(printValue(awardRate(OF_2015, 12, '').value, { mode: 'half-up', digits: 3 })).toBe('16.667');
    expect(printValue(moneyPerAward(OF_2015, ''))).toBe('45,000,000');
  });
  test('a project with two awards counts once; projects of two evaluations are two', () => {
    const twice = [...OF_2015, award('나', 2015, 0n, { id: 'x' })];
    expect(said(awardRate(twice, 12, '').value)).toBe('1/6');
    expect(said(awardRate([...OF_2015, award('나', 2015, 0n, { evaluation: '정부3.0' })], 12, '').value)).toBe('1/4');
  });
  test('nothing to divide by', () => {
    expect(awardRate([], 0, '')).toMatchObject({ value: { exact: null }, problems: [] });
    expect(said(moneyPerAward([], ''))).toBe('-');
    expect(said(awardRate([], 12, '').value)).toBe('0/1');
  });
  test('more awards than projects evaluated, or no number of projects', () => {
    const record = '수상률';
    expect(awardRate(OF_2015, 1, '')).toMatchObject({
      value: { exact: null },
      problems: [
        {
          kind: 'exceeds-whole',
          record,
          field: { ko: '수상 사업', en: 'projects with an award' },
          found: '2',
          whole: '1',
        },
      ],
    });
    for (const evaluated of [-1, 1.5, Number.NaN]) {
      expect(awardRate([], evaluated, '')).toMatchObject({
        value: { exact: null },
        problems: [{ kind: 'count-invalid', record, field: { ko: '평가대상 사업' }, found: String(evaluated) }],
      });
    }
  });

  const check = (changes: Partial<Award>) => checkAwards([award('가', 2015, 1n, changes)], day('2015-10-31'));
  test('an award needs its notice and day', () => {
    expect(check({})).toEqual([]);
    expect(check({ won: 0n, confirmedOn: day('2015-10-31') })).toEqual([]);
    expect(check({ document: null, confirmedOn: null })).toEqual([
      { kind: 'field-missing', record: '가', field: { ko: '공문번호', en: 'number of the notice' } },
      { kind: 'field-missing', record: '가', field: { ko: '확정일', en: 'day of confirmation' } },
    ]);
    expect(kinds(check({ document: ' ' }))).toEqual(['field-missing']);
  });
  test('confirmed after the reporting date, money below zero, ids twice', () => {
    expect(check({ confirmedOn: day('2015-11-01'), won: -1n })).toEqual([
      {
        kind: 'date-after-as-of',
        record: '가',
        field: { ko: '확정일', en: 'day of confirmation' },
        found: '2015. 11. 1.',
        asOf: '2015. 10. 31.',
      },
      { kind: 'count-invalid', record: '가', field: { ko: '상사업비', en: 'prize money' }, found: '-1' },
    ]);
    expect(kinds(checkAwards([...OF_2015, ...OF_2015], day('2015-10-31')))).toEqual([
      'record-duplicated',
      'record-duplicated',
    ]);
  });
});

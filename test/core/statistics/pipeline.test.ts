import fc from 'fast-check';
import { BLANK, type Blank } from '../../../core/blank.ts';
import { addPipelines, followPipeline, type Stage } from '../../../core/statistics/pipeline.ts';
import { decimal, percent } from './decimals.ts';

const NAMES = [
  { ko: '제출', en: 'submitted' },
  { ko: '상정', en: 'presented' },
  { ko: '선정', en: 'selected' },
];
const MILLION = 1_000_000n;
const stagesOf = (
  ...figures: readonly (readonly [count: number | Blank, millions: number | Blank])[]
): readonly Stage[] =>
  figures.map(([count, millions], place) => ({
    name: NAMES[place] ?? { ko: '', en: '' },
    count,
    amount: millions === BLANK ? BLANK : BigInt(millions) * MILLION,
  }));

const COMMON = stagesOf([82, 11_110], [34, 4_410], [15, 2_602]);
const LOCAL = stagesOf([14, 750], [14, 705], [10, 500]);

/** domain.md §1.9: 상정/제출, 선정/상정, 선정/제출 by count and amount, and the mean of the selected in 백만원. */
const GOLDEN = [
  ['시 전체공통사업', COMMON, ['41.46', '39.69', '44.12', '59.00', '18.29', '23.42'], '173.47'],
  ['구 지역사업', LOCAL, ['100.00', '94.00', '71.43', '70.92', '71.43', '66.67'], '50.00'],
  ['계', addPipelines([COMMON, LOCAL]), ['50.00', '43.13', '52.08', '60.65', '26.04', '26.16'], '124.08'],
] as const;

describe('followPipeline', () => {
  test.each(GOLDEN)('%s converts as in the seed', (record, stages, expected, mean) => {
    const { value, problems } = followPipeline(record, stages);
    const [, presented, selected] = value;
    const conversions = [presented?.ofPrevious, selected?.ofPrevious, selected?.ofFirst];
    expect(conversions.flatMap((one) => [percent(one?.count, 2), percent(one?.amount, 2)])).toEqual(expected);
    expect(decimal(selected?.mean, 2, -6)).toBe(mean);
    expect(problems).toEqual([]);
  });

  test('the first stage has no stage before it and is all of itself', () => {
    const [first] = followPipeline('계', COMMON).value;
    expect(first?.ofPrevious).toEqual({ count: BLANK, amount: BLANK });
    expect([percent(first?.ofFirst.count, 0), percent(first?.ofFirst.amount, 0)]).toEqual(['100', '100']);
    expect(followPipeline('없음', [])).toEqual({ value: [], problems: [] });
  });

  test('follows counts alone: 구 자체 59 → 20 (33.90 %), 730백만원 is 36.5 each', () => {
    const { value, problems } = followPipeline('구 자체', stagesOf([59, BLANK], [20, 730]));
    expect(percent(value[1]?.ofPrevious.count, 2)).toBe('33.90');
    expect(value[1]?.ofPrevious.amount).toBe(BLANK);
    expect(value[0]?.mean).toBe(BLANK);
    expect(decimal(value[1]?.mean, 1, -6)).toBe('36.5');
    expect(problems).toEqual([]);
  });

  test('a zero stage makes no rate and no mean', () => {
    const { value } = followPipeline('없음', stagesOf([0, 0], [0, 0]));
    expect(value[1]?.ofPrevious).toEqual({ count: BLANK, amount: BLANK });
    expect(value[1]?.mean).toBe(BLANK);
  });

  test('a count that grows is an error, an amount that grows a warning', () => {
    expect(followPipeline('구 지역사업', stagesOf([14, 705], [15, 750])).problems).toEqual([
      {
        kind: 'stage-count-grows',
        record: '구 지역사업',
        field: { ko: '상정 건수', en: 'presented count' },
        found: '15',
        before: '14',
      },
      {
        kind: 'stage-amount-grows',
        record: '구 지역사업',
        field: { ko: '상정 금액', en: 'presented amount' },
        found: '750,000,000',
        before: '705,000,000',
      },
    ]);
  });

  test('missing and impossible counts are named and make no rate', () => {
    const { value, problems } = followPipeline('구 지역사업', stagesOf([BLANK, 1], [-1, -2], [1.5, 1]));
    expect(problems).toEqual([
      { kind: 'field-missing', record: '구 지역사업', field: { ko: '제출 건수', en: 'submitted count' } },
      { kind: 'count-invalid', record: '구 지역사업', field: { ko: '상정 건수', en: 'presented count' }, found: '-1' },
      {
        kind: 'count-invalid',
        record: '구 지역사업',
        field: { ko: '상정 금액', en: 'presented amount' },
        found: '-2000000',
      },
      { kind: 'count-invalid', record: '구 지역사업', field: { ko: '선정 건수', en: 'selected count' }, found: '1.5' },
    ]);
    expect(value.map(({ ofFirst }) => percent(ofFirst.amount, 0))).toEqual(['100', '-', '100']);
    expect(value.map(({ ofPrevious }) => ofPrevious.count)).toEqual([BLANK, BLANK, BLANK]);
  });

  test('a count that cannot be does not grow either', () => {
    const { problems } = followPipeline('계', stagesOf([1, 2], [1.5, -3]));
    expect(problems.map(({ kind }) => kind)).toEqual(['count-invalid', 'count-invalid']);
    expect(followPipeline('계', stagesOf([1, 2], [-1, 1])).problems.map(({ kind }) => kind)).toEqual(['count-invalid']);
  });

  test('what is missing neither grows nor is grown from, and what stays does not grow', () => {
    const missing = (ko: string, en: string) => ({ kind: 'field-missing', record: '계', field: { ko, en } });
    expect(followPipeline('계', stagesOf([BLANK, BLANK], [15, 3])).problems).toEqual([
      missing('제출 건수', 'submitted count'),
    ]);
    expect(followPipeline('계', stagesOf([15, 3], [BLANK, BLANK])).problems).toEqual([
      missing('상정 건수', 'presented count'),
    ]);
    expect(followPipeline('계', stagesOf([15, 3], [15, 3])).problems).toEqual([]);
  });

  test('the conversions multiply to the whole way, whatever the figures', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, (list) => {
        const falling = [...list].sort((a, b) => b - a);
        const stages = falling.map((count) => ({ name: { ko: '단계', en: 'stage' }, count, amount: BLANK }));
        const { value, problems } = followPipeline('단계', stages);
        expect(problems).toEqual([]);
        let [n, d] = [1n, 1n];
        for (const { ofPrevious } of value.slice(1)) {
          n *= ofPrevious.count?.numerator ?? 0n;
          d *= ofPrevious.count?.denominator ?? 1n;
        }
        const last = value.at(-1)?.ofFirst.count;
        expect(n * (last?.denominator ?? 0n)).toBe((last?.numerator ?? 0n) * d);
      }),
    );
  });
});

describe('addPipelines', () => {
  test('adds stage by stage: 25건 3,102백만원 selected', () => {
    expect(addPipelines([COMMON, LOCAL])).toEqual(stagesOf([96, 11_860], [48, 5_115], [25, 3_102]));
  });

  test('a figure one of them lacks is blank in the sum; the shortest ends it', () => {
    expect(addPipelines([stagesOf([1, 2], [1, 1]), stagesOf([BLANK, 3])])).toEqual(stagesOf([BLANK, 5]));
    expect(addPipelines([stagesOf([BLANK, 2]), stagesOf([1, BLANK])])).toEqual(stagesOf([BLANK, BLANK]));
    expect(addPipelines([stagesOf([3, BLANK]), stagesOf([4, 1], [2, 1])])).toEqual(stagesOf([7, BLANK]));
    expect(addPipelines([])).toEqual([]);
  });
});

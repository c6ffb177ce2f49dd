import fc from 'fast-check';
import { BLANK } from '../../../core/blank.ts';
import { exact, fixed, type Fixed } from '../../../core/number/fixed.ts';
import {
  completionOf,
  costOfRest,
  meanPace,
  projectCompletion,
  steadyPace,
  type Pace,
  type Workload,
} from '../../../core/statistics/projection.ts';
import { decimal, percent } from './decimals.ts';

const VOLUMES = [1_010, 1_016, 2_006, 3_144].map(exact);
const WORK: Workload = { record: '중요기록물 전산화', total: exact(30_686), done: exact(7_176), year: 2015 };
const PLAN = steadyPace({ ko: '2016년 계획', en: 'plan of 2016' }, exact(3_100));
const only = (pace: Pace | null, work = WORK) => projectCompletion(work, pace ? [pace] : []).value[0];
const mean = (volumes: readonly Fixed[]) => meanPace({ ko: '평균', en: 'mean' }, volumes);

describe('completionOf', () => {
  test('7,176 of 30,686 leave 23,510 (23.385 %)', () => {
    const { value, problems } = completionOf(WORK);
    expect(value.left).toEqual(exact(23_510));
    expect(percent(value.rate, 3)).toBe('23.385');
    expect(problems).toEqual([]);
  });

  test.each([
    [1_010, '3.291', 29_676],
    [2_026, '6.602', 28_660],
    [4_032, '13.140', 26_654],
    [10_276, '33.488', 20_410],
  ])('%d done is %s %%, %d left (domain.md §1.7)', (done, rate, left) => {
    const { value } = completionOf({ ...WORK, done: exact(done) });
    expect([percent(value.rate, 3), value.left]).toEqual([rate, exact(left)]);
  });

  test('more done than there is, and no work at all', () => {
    expect(completionOf({ record: '전산화', total: exact(1_000), done: exact('1000.5') }).problems).toEqual([
      { kind: 'exceeds-whole', record: '전산화', field: { ko: '완료', en: 'done' }, found: '1,000.5', whole: '1,000' },
    ]);
    expect(completionOf({ record: '전산화', total: exact(0), done: exact(0) })).toEqual({
      value: { left: exact(0), rate: BLANK },
      problems: [],
    });
  });
});

describe('projectCompletion', () => {
  /** domain.md §10.5 and §1.7. */
  test.each([
    ['plan 3,100', PLAN, '7.584', 8, 2023, '1810'],
    ['pace of 2015', steadyPace({ ko: '2015', en: '2015' }, exact(3_144)), '7.478', 8, 2023, '1502'],
    ['mean of four years', mean(VOLUMES), '13.105', 14, 2029, '188'],
    ['mean of 2014 and 2015', mean(VOLUMES.slice(2)), '9.130', 10, 2025, '335'],
  ])('%s', (_, pace, exactYears, years, completionYear, lastYear) => {
    const found = only(pace);
    expect(decimal(found?.exactYears, 3)).toBe(exactYears);
    expect(found?.years).toBe(years);
    expect(found?.completionYear).toBe(completionYear);
    expect(decimal(found?.lastYear, 0)).toBe(lastYear);
  });

  test('an exact fit takes no further year, one more thing does', () => {
    const at = (left: number) => only(steadyPace(PLAN.name, exact(100)), { ...WORK, total: exact(7_176 + left) });
    expect([at(300)?.years, decimal(at(300)?.lastYear, 0)]).toEqual([3, '100']);
    expect([at(301)?.years, decimal(at(301)?.lastYear, 0)]).toEqual([4, '1']);
    expect([at(0)?.years, at(0)?.completionYear, decimal(at(0)?.lastYear, 0)]).toEqual([0, 2015, '0']);
  });

  test('several paces in one go; one that never ends is named and left out', () => {
    const still = steadyPace({ ko: '중단', en: 'stopped' }, exact(0));
    const back = steadyPace({ ko: '감소', en: 'falling' }, exact(-5));
    const { value, problems } = projectCompletion(WORK, [still, PLAN, back]);
    expect(value.map(({ pace }) => pace)).toEqual([PLAN]);
    expect(problems).toEqual([
      { kind: 'pace-not-positive', record: '중요기록물 전산화', field: still.name, found: '0' },
      { kind: 'pace-not-positive', record: '중요기록물 전산화', field: back.name, found: '-5' },
    ]);
  });

  test('nothing is projected where more is done than there is', () => {
    const { value, problems } = projectCompletion({ ...WORK, total: exact(1) }, [PLAN]);
    expect(value).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['exceeds-whole']);
  });

  test('no year makes no mean', () => {
    expect(mean([])).toBe(BLANK);
    expect(decimal(mean([exact(5)])?.perYear, 0)).toBe('5');
    expect(decimal(mean([exact(1), exact(1), exact(2)])?.perYear)).toBe('1.3333');
  });

  test('a faster pace never takes longer, and the years add up to what is left', () => {
    const volumes = fc.bigInt({ min: 1n, max: 10n ** 6n });
    fc.assert(
      fc.property(volumes, volumes, fc.bigInt({ min: 0n, max: 10n ** 9n }), (a, b, left) => {
        const work = { ...WORK, total: fixed(left), done: fixed(0n) };
        const [slow, fast] = a < b ? [a, b] : [b, a];
        const years = (pace: bigint) => only(steadyPace(PLAN.name, fixed(pace)), work);
        expect((years(fast)?.years ?? 0) <= (years(slow)?.years ?? -1)).toBe(true);
        const found = years(slow);
        const full = BigInt(Math.max((found?.years ?? 0) - 1, 0));
        expect(found?.lastYear).toEqual({ numerator: left - full * slow, denominator: 1n });
      }),
    );
  });
});

test('the rest costs 1,345,992천원 at the unit cost of 2015, 1,079,046천원 at that of 2014', () => {
  const left = exact(23_510);
  expect(decimal(costOfRest(left, { numerator: 180_000_000n, denominator: 3_144n }), 0, -3)).toBe('1345992');
  expect(decimal(costOfRest(left, { numerator: 92_070_000n, denominator: 2_006n }), 0, -3)).toBe('1079046');
  expect(decimal(costOfRest(exact(3_100), { numerator: 180_000_000n, denominator: 3_144n }), 0, -3)).toBe('177481');
});

import {
  awardRate,
  checkAttributeMentions,
  checkParticipation,
  checkSum,
  checkTally,
  committeeAverages,
  exact,
  issuerShare,
  moneyPerAward,
  populationOf,
  printValue,
  PROJECTS_PER_DEPARTMENT,
  quotient,
  ratioOf,
  suggestionRate,
  supplementaryBudget,
  type Award,
  type SuggestionTally,
} from '../../../core/index.ts';
import { MEAN_AMOUNTS, MEAN_COUNTS, REPEATED_COUNTS, SHARES, SUMS } from '../../golden/seed/counts.ts';
import { day, decimal, percent } from '../statistics/decimals.ts';

const field = { ko: '계', en: 'total' };
const partsOf = (name: string): readonly number[] => SUMS.find((each) => each.name === name)?.parts ?? [];

describe('domain.md §1.10: sums', () => {
  test.each(SUMS)('$name', ({ name, parts, sum }) => {
    expect(checkSum({ record: name, field, found: sum, parts })).toEqual([]);
    expect(checkSum({ record: name, field, found: sum - 1, parts })).toMatchObject([{ kind: 'sum-differs' }]);
  });

  test('제1회 추경 by account', () => {
    const [general = 0, special = 0] = partsOf('제1회 추경(백만원)');
    const account = (id: string, millions: number) => ({ id, before: 0n, after: BigInt(millions) * 1_000_000n });
    const round = [account('일반회계', general), account('특별회계', special)];
    const { value, problems } = supplementaryBudget('제1회', round, 19_090_000_000n);
    expect(value.total.change.difference.coefficient).toBe(19_090_000_000n);
    expect(problems).toEqual([]);
  });

  test('발표 9건 by type, and 243 governments', () => {
    const [departments = 0, offices = 0, clubs = 0] = partsOf('우수사례 발표');
    const types = [
      { name: '부서', cases: departments },
      { name: '동주민센터', cases: offices },
      { name: '학습동아리', cases: clubs },
    ];
    expect(checkParticipation({ contest: '경진대회', total: 9, types })).toEqual([]);
    expect(populationOf({ population: partsOf('시도·시군구') })).toBe(243);
  });
});

describe('domain.md §1.10: means', () => {
  test.each(MEAN_AMOUNTS)('$name', ({ amount, over, mean }) => {
    const digits = exact(mean).scale;
    expect(decimal(ratioOf(BigInt(amount) * 1_000_000n, over), digits, -6)).toBe(mean);
  });

  test.each(MEAN_COUNTS)('$name', ({ amount, over, mean }) => {
    expect(decimal(quotient(exact(amount), exact(over)), exact(mean).scale)).toBe(mean);
  });

  test('the committee by its own function', () => {
    const averages = committeeAverages({ sessions: 11, items: 28, amount: 2_012_000_000n }, '2015. 1. ~ 10.');
    expect([decimal(averages.perItem, 3, -6), decimal(averages.perSession, 3)]).toEqual(['71.857', '2.545']);
  });

  test('projects for each department, as the metric prints', () => {
    const value = { metric: PROJECTS_PER_DEPARTMENT, exact: quotient(exact(145), exact(34)), window: '2015년' };
    expect(printValue(value)).toBe('4.265');
  });
});

describe('domain.md §1.10: shares', () => {
  const half = { first: day('2015-01-01'), last: day('2015-06-30') };
  const tenMonths = { first: half.first, last: day('2015-10-31') };
  const tally: SuggestionTally = {
    receipt: { period: tenMonths, total: 319, citizen: 203, official: 116 },
    review: { period: half, total: 15, adopted: 13, rejected: 2, held: null, implemented: null },
  };

  test('구민 63.636 %, 채택률 86.667 %', () => {
    expect(checkTally(tally)).toEqual([]);
    expect(percent(suggestionRate('citizenShare', tally).value.exact, 3)).toBe(SHARES.citizens.percent);
    expect(percent(suggestionRate('adoptionOfReviewed', tally).value.exact, 3)).toBe(SHARES.adopted.percent);
  });

  test('13 of 319 is 4.075 %, and refused', () => {
    const { part, whole, percent: expected } = SHARES.adoptedOfReceived;
    expect(percent(quotient(exact(part), exact(whole)), 3)).toBe(expected);
    const refused = suggestionRate('adoptionOfReceived', tally);
    expect([refused.value.exact, refused.problems[0]?.kind]).toEqual([null, 'period-differs']);
  });

  test('구청장 65.525 % of the directives', () => {
    const { part, percent: expected } = SHARES.mayor;
    expect(percent(issuerShare(part, partsOf('지시사항'), '2015. 1. ~ 10.').exact, 3)).toBe(expected);
  });

  test('two awards of twelve, 45백만원 each on average', () => {
    // the report prints the sum of 90백만원 only
    const award = (project: string, won: bigint): Award => ({
      id: project,
      evaluation: '시 인센티브',
      project,
      year: 2015,
      won,
      document: null,
      confirmedOn: null,
    });
    const awards = [award('가', 90_000_000n), award('나', 0n)];
    const window = '2015. 10. 31. 현재';
    expect(percent(awardRate(awards, SHARES.awards.whole, window).value.exact, 3)).toBe(SHARES.awards.percent);
    expect(decimal(moneyPerAward(awards, window).exact, 0, -6)).toBe('45');
  });
});

test.each(REPEATED_COUNTS)('both years agree: $name', ({ name, in2015, in2016 }) => {
  const said = (place: string, text: string) => ({ subject: name, place, text });
  expect(checkAttributeMentions([said('2015', in2015), said('2016', in2016)])).toEqual([]);
});

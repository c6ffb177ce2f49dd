import { exact } from '../../../../core/number/fixed.ts';
import { severityOf } from '../../../../core/problem/index.ts';
import {
  BALLOT_RULES,
  CAPS,
  countBallots,
  isSupported,
  SUPPORT_RULES,
  VOTE_SCHEMES,
  votesPerBallot,
  type BallotRule,
} from '../../../../core/statistics/participatory/index.ts';
import { ruleInForce } from '../../../../core/statistics/dated-rule.ts';
import { day } from '../decimals.ts';

const PROJECTS = ['가', '나', '다', '라', '마', '바', '사', '아', '자', '차'];
const ruleOf = (votes: number, naming: BallotRule['naming']): BallotRule => ({
  practice: 'test',
  name: { ko: '시험', en: 'test' },
  effectiveFrom: '2015-01-01',
  effectiveTo: null,
  source: 'test',
  votes: { kind: 'count', count: votes },
  naming,
});
const inForce = (practice: string, date: string) =>
  ruleInForce(BALLOT_RULES, { practice, on: day(date), rule: { ko: '투표 수', en: 'votes' } }).value;

describe('votesPerBallot', () => {
  /** domain.md §5.6. */
  test.each([
    ['seoul', '2013-06-01', 410, 123],
    ['seoul', '2014-07-26', 560, 168],
    ['seoul', '2015-07-16', 48, 5],
    ['daegu', '2016-07-01', 413, 165],
    ['seoul', '2014-07-26', 0, 0],
    ['seoul', '2014-07-26', -10, 0],
    ['seoul', '2014-07-26', Number.NaN, 0],
  ])('%s on %s, %d projects: %d votes', (practice, date, projects, votes) => {
    const rule = inForce(practice, date);
    expect(rule && votesPerBallot(rule, projects)).toBe(votes);
  });

  test('rounds as the rule says: 33.5 % of 10', () => {
    const votes = (mode: 'up' | 'down' | 'half-up') =>
      votesPerBallot({ votes: { kind: 'percent', percent: exact('33.5'), mode } }, 10);
    expect([votes('down'), votes('half-up'), votes('up')]).toEqual([3, 3, 4]);
    expect(votesPerBallot({ votes: { kind: 'percent', percent: exact('33.5'), mode: 'down' } }, 200)).toBe(67);
  });
});

describe('countBallots', () => {
  const ballots = [
    { id: '1', choices: ['가', '나'] },
    { id: '2', choices: ['나'] },
    { id: '3', choices: ['가', '나', '다'] },
    { id: '4', choices: ['가', '가'] },
    { id: '5', choices: ['가', '하'] },
    { id: '6', choices: [] },
    { id: '1', choices: ['다'] },
  ];
  const voided = (problems: readonly { readonly kind: string }[]) =>
    problems.filter(({ kind }) => kind === 'ballot-void').length;

  test('one that names too few or too many is void as a whole where the number is fixed', () => {
    const { value, problems } = countBallots(ballots, { rule: ruleOf(2, 'exactly'), projects: PROJECTS });
    expect([value.cast, value.valid]).toEqual([6, 1]);
    expect([...value.votes].slice(0, 3)).toEqual([
      ['가', 1],
      ['나', 1],
      ['다', 0],
    ]);
    expect(value.votes.size).toBe(PROJECTS.length);
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '1' },
      { kind: 'ballot-void', record: '2', reason: { ko: '투표 수 미달', en: 'too few votes' } },
      { kind: 'ballot-void', record: '3', reason: { ko: '투표 수 초과', en: 'too many votes' } },
      { kind: 'ballot-void', record: '4', reason: { ko: '같은 사업 중복 선택', en: 'a project chosen twice' } },
      {
        kind: 'ballot-void',
        record: '5',
        reason: { ko: '상정하지 않은 사업 선택', en: 'a project that was not presented' },
      },
      { kind: 'ballot-void', record: '6', reason: { ko: '선택 없음', en: 'no choice' } },
    ]);
    expect(problems.map(severityOf)).toEqual(['error', 'info', 'info', 'info', 'info', 'info']);
  });

  test('one that names fewer counts where the number is a limit', () => {
    const { value, problems } = countBallots(ballots, { rule: ruleOf(2, 'at-most'), projects: PROJECTS });
    expect(value.valid).toBe(2);
    expect(value.votes.get('나')).toBe(2);
    expect(voided(problems)).toBe(4);
  });

  test('a repeated id stays out even where its first ballot was void', () => {
    const twice = [
      { id: '1', choices: [] },
      { id: '1', choices: ['가'] },
    ];
    expect(countBallots(twice, { rule: ruleOf(1, 'exactly'), projects: PROJECTS }).value).toMatchObject({
      cast: 1,
      valid: 0,
    });
  });
});

describe('isSupported', () => {
  const [rule = { percent: exact(0) }] = SUPPORT_RULES;
  test.each([
    [30, 100, true],
    [29, 100, false],
    [3, 10, true],
    [0, 0, false],
    [123, 410, true],
    [122, 410, false],
    [-1, 0, false],
    [0.5, 1, false],
    [1, Number.NaN, false],
    [1, 1.5, false],
  ])('%d of %d: %p', (votes, valid, expected) => {
    expect(isSupported(votes, valid, rule)).toBe(expected);
  });

  test('compares thresholds with decimals exactly', () => {
    expect(isSupported(333, 1000, { percent: exact('33.3') })).toBe(true);
    expect(isSupported(333, 1000, { percent: exact('33.31') })).toBe(false);
  });
});

describe('the dated rules', () => {
  test('name their source, and their weights add up to 100', () => {
    const all = [...BALLOT_RULES, ...SUPPORT_RULES, ...VOTE_SCHEMES, ...CAPS];
    expect(
      all.every(({ source, effectiveFrom }) => source.length > 5 && /^\d{4}-\d{2}-\d{2}$/.test(effectiveFrom)),
    ).toBe(true);
    const sums = VOTE_SCHEMES.map(({ channels }) => channels.reduce((sum, { weight }) => sum + weight.coefficient, 0n));
    expect(sums).toEqual([100n, 100n]);
  });

  test('25 districts share 125억: 5억 each', () => {
    const caps = new Map(CAPS.map(({ practice, cap }) => [practice, cap]));
    expect(caps.get('seoul-local')).toBe((caps.get('seoul-local-district') ?? 0n) * 25n);
    expect(caps.get('seoul-common')).toBe(37_500_000_000n);
  });

  test('are not stretched over years they were not published for', () => {
    expect(inForce('seoul', '2012-12-31')).toBe(null);
    expect(inForce('seoul', '2016-01-01')).toBe(null);
  });
});

import * as core from '../../../core/index.ts';
import { describeProblem, planDifference, severityOf, type Problem } from '../../../core/index.ts';
import { SEED } from '../../golden/seed/report/report.ts';
import type { SeedReport } from '../../golden/seed/report/seed-report.ts';
import { CHECKS, NOT_IN_THE_SEED, problemsOf } from './checks.ts';
import { BESIDE, EXPECTED, subjectOf, TASKS } from './expected.ts';

const isTaskChange = ({ kind }: Problem): boolean => kind === 'task-added' || kind === 'task-dropped';
const line = (severity: string, kind: string, subject: string): string => `${severity} ${kind} ${subject}`;

/** Everything told of a report but the tasks that come and go, in one order. */
const told = (seed: SeedReport): readonly string[] =>
  problemsOf(seed)
    .filter((problem) => !isTaskChange(problem))
    .map((problem) => line(severityOf(problem), problem.kind, subjectOf(problem)))
    .sort();

const expected = (without: readonly string[] = []): readonly string[] =>
  [
    ...EXPECTED.filter(({ id }) => !without.includes(id)).map(({ severity, kind, subject }) =>
      line(severity, kind, subject),
    ),
    ...BESIDE.map(([kind, subject]) => line('info', kind, subject)),
  ].sort();

describe('the whole seed under every check of core', () => {
  test('X-01 to X-25 are found, each place once and at its severity, and nothing else', () => {
    expect(told(SEED)).toEqual(expected());
  });

  test('no X is left out', () => {
    const ids = new Set(EXPECTED.map(({ id }) => id.slice(0, 4)));
    expect([...ids]).toEqual(Array.from({ length: 25 }, (_, n) => `X-${String(n + 1).padStart(2, '0')}`));
  });

  test('two errors and seven warnings, all of domain.md §2', () => {
    const severe = (severity: string) => EXPECTED.filter((each) => each.severity === severity).map(({ id }) => id);
    expect(severe('error')).toEqual(['X-01', 'X-02']);
    expect(severe('warning')).toEqual(['X-03', 'X-04', 'X-05 #1–11', 'X-05 공단', 'X-07', 'X-08', 'X-11']);
    const counts = ['error', 'warning'].map(
      (severity) => problemsOf(SEED).filter((problem) => severityOf(problem) === severity).length,
    );
    expect(counts).toEqual([2, 7]);
  });

  test('every finding has a sentence in both languages', () => {
    for (const problem of problemsOf(SEED)) {
      for (const language of ['ko', 'en'] as const) {
        expect(describeProblem(problem, language)).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });
});

describe('once its cause is mended, a finding is gone and no other comes', () => {
  test.each(EXPECTED.map((finding) => [finding.id, finding] as const))('%s', (id, { repair, ends = [] }) => {
    expect(told(repair(SEED))).toEqual(expected([id, ...ends]));
  });

  test('all of them mended, nothing of domain.md §2 is left', () => {
    // 계 and its balance once more, for both change them
    const mended = EXPECTED.reduce((seed, { repair }) => repair(seed), SEED);
    const [total, ...lines] = mended.status;
    const sum = (key: 'executed' | 'balance') => lines.reduce((all, each) => all + each[key], 0);
    const status = total ? [{ ...total, executed: sum('executed'), balance: sum('balance') }, ...lines] : lines;
    const tables = mended.tables.map((table, n) =>
      n === 10 ? { ...table, rate: 26.9, rateFormat: 'General' } : table,
    );
    expect(told({ ...mended, status, tables })).toEqual(expected(EXPECTED.map(({ id }) => id)));
  });
});

test.each(SEED.plans.map(({ result, plan }) => [plan.programmeId, result, plan] as const))(
  'tasks of %s that stay, move, come and go',
  (id, result, plan) => {
    const { kept, moved, added, dropped } = planDifference(result, plan).value;
    expect([kept, moved, added, dropped].map((tasks) => tasks.length)).toEqual(TASKS[id]);
  },
);

describe('the checks of core', () => {
  const exported = Object.entries(core)
    .filter(([name, value]) => typeof value === 'function' && /^check[A-Z]/.test(name))
    .map(([name]) => name)
    .sort();

  test('each is run over the seed, or has a reason why the seed has nothing for it', () => {
    const named = [...Object.keys(CHECKS).filter((name) => /^check[A-Z]/.test(name)), ...Object.keys(NOT_IN_THE_SEED)];
    expect([...named].sort()).toEqual(exported);
  });

  test('the others that are run are there, too', () => {
    const others = Object.keys(CHECKS).filter((name) => !exported.includes(name));
    expect(others.filter((name) => !(name in core))).toEqual([]);
  });
});

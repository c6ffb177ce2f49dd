import fc from 'fast-check';
import { describeProblem, type Problem } from '../../../core/problem/index.ts';
import { CORE_FUNCTIONS } from './core-functions.ts';
import { problemsIn } from './problems.ts';
import { types } from './values.ts';

/*
 * Nothing throws for a user's data: each function of the sections is called with records of its types that hold whatever a
 * sheet may hold: nothing, negative and broken counts, unknown states, reversed periods, days that do not exist, ids twice.
 */
test('the functions of every section are found', () => {
  expect(CORE_FUNCTIONS.length).toBeGreaterThan(200);
});

test.each(CORE_FUNCTIONS.map((one) => [one.name, one] as const))('%s', (_, { run, parameters, tellsProblems }) => {
  const inputs = fc.tuple(...parameters.map((type) => types.of(type)));
  fc.assert(
    fc.property(inputs, (values) => {
      const before = frozen(values);
      const result = run(...before);
      const problems = tellsProblems ? problemsIn(result) : [];
      for (const problem of problems) expect(sentenceOf(problem)).not.toMatch(/undefined|\[object|^\s*$/);
    }),
    { seed: 20151031, numRuns: 60 },
  );
});

/** The values with everything in them frozen: what a function is given it may not change. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}

function sentenceOf(problem: Problem): string {
  return `${describeProblem(problem, 'ko')} / ${describeProblem(problem, 'en')}`;
}

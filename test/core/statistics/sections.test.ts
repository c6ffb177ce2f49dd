import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as blank from '../../../core/blank.ts';
import * as calendar from '../../../core/calendar/index.ts';
import * as metric from '../../../core/metric/value.ts';
import * as fixed from '../../../core/number/fixed.ts';
import * as notation from '../../../core/number/notation/index.ts';
import * as quotient from '../../../core/number/quotient.ts';
import * as statistics from '../../../core/statistics/index.ts';

/*
 * Runs the worked examples of the section pages: in their code, a line `expression //=> value` is evaluated after the
 * statements above it.
 */
const PAGES = [
  '00-statistics',
  '05-participatory-budget',
  '07-suggestions',
  '09-consignment',
  '10-records',
  '11-disclosure',
];
const scope: Readonly<Record<string, unknown>> = {
  ...blank,
  ...calendar,
  ...metric,
  ...fixed,
  ...notation,
  ...quotient,
  ...statistics,
};

interface Line {
  readonly setup: readonly string[];
  readonly expression: string;
  readonly expected: string;
}

function linesOf(page: string): readonly Line[] {
  const text = readFileSync(join(__dirname, '../../../docs/sections', `${page}.md`), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const setup: string[] = [];
  return code.split('\n').flatMap((line): readonly Line[] => {
    const [expression = '', expected] = line.split(' //=> ');
    if (expected !== undefined) return [{ setup: [...setup], expression, expected }];
    setup.push(line);
    return [];
  });
}

function evaluate(expression: string, setup: readonly string[]): unknown {
  const run: unknown = new Function(...Object.keys(scope), `${setup.join('\n')}\nreturn (${expression});`)(
    ...Object.values(scope),
  );
  return run;
}

test.each(PAGES)('%s has a worked example', (page) => {
  expect(linesOf(page).length).toBeGreaterThan(3);
});

test.each(PAGES.flatMap((page) => linesOf(page).map((line) => [page, line.expression, line] as const)))(
  '%s: %s',
  (_, expression, { setup, expected }) => {
    expect(evaluate(expression, setup)).toEqual(evaluate(expected, []));
  },
);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as budget from '../../core/budget/index.ts';
import * as enterprise from '../../core/enterprise/index.ts';
import * as values from '../../core/metric/value.ts';
import * as fixed from '../../core/number/fixed.ts';
import * as organisation from '../../core/organisation/index.ts';
import * as plan from '../../core/plan/index.ts';
import * as reconcile from '../../core/reconcile/index.ts';
import * as growth from '../../core/statistics/growth.ts';
import * as wording from '../../core/wording/index.ts';
import { EXPECTED } from '../core/seed/expected.ts';

const DOCS = join(__dirname, '../../docs');
const SCOPE: Readonly<Record<string, unknown>> = {
  ...fixed,
  ...values,
  ...growth,
  ...reconcile,
  ...budget,
  ...organisation,
  ...enterprise,
  ...plan,
  ...wording,
};
const PAGES = ['00-general-status', '04-finance', '08-enterprise', '12-plan', '13-reconciliation', '14-wording'];

/** The lines `expression //=> value` of a page's example, each with the statements above it. */
function examplesOf(page: string): readonly (readonly [expression: string, expected: string, setup: string])[] {
  const text = readFileSync(join(DOCS, 'sections', `${page}.md`), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = '']) => {
    const setup: string[] = [];
    return code.split('\n').flatMap((line) => {
      const [expression = '', expected] = line.split('//=>');
      if (expected !== undefined) return [[expression.trim(), expected.trim(), setup.join('\n')] as const];
      setup.push(line);
      return [];
    });
  });
}

function evaluate(expression: string, setup = ''): unknown {
  const run: unknown = new Function(...Object.keys(SCOPE), `${setup}\nreturn (${expression});`)(
    ...Object.values(SCOPE),
  );
  return run;
}

describe.each(PAGES)('%s', (page) => {
  const examples = examplesOf(page);

  test('has an example', () => expect(examples.length).toBeGreaterThan(2));

  test.each(examples)('%s', (expression, expected, setup) => {
    expect(evaluate(expression, setup)).toEqual(evaluate(expected));
  });
});

const IDENTITIES = readFileSync(join(DOCS, 'identities.md'), 'utf8');

test('the identities name tests that are there', () => {
  const paths = [...IDENTITIES.matchAll(/`((?:test|core)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(DOCS, '..', path)))).toEqual([]);
  const ids = [...IDENTITIES.matchAll(/^\| (I-[0-9]{2}) /gm)].map(([, id]) => id);
  expect(ids).toEqual(Array.from({ length: 25 }, (_, n) => `I-${String(n + 1).padStart(2, '0')}`));
});

test('the inconsistencies are listed as the seed’s test finds them', () => {
  const rows = [...IDENTITIES.matchAll(/^\| (X-[0-9]{2}) \| (\w+) \|[^|]+\|[^|]+\| ([^|]+) \|/gm)].map(
    ([, id = '', severity = '', problems = '']) => [
      id,
      severity,
      [...problems.matchAll(/`([\w-]+)`/g)].map(([, kind]) => kind),
    ],
  );
  const ids = [...new Set(EXPECTED.map(({ id }) => id.slice(0, 4)))];
  const found = ids.map((id) => {
    const own = EXPECTED.filter((each) => each.id.startsWith(id));
    return [id, own[0]?.severity, [...new Set(own.map(({ kind }) => kind))]];
  });
  expect(rows).toEqual(found);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as evaluation from '../../../core/evaluation/index.ts';
import * as values from '../../../core/metric/value.ts';
import * as fixed from '../../../core/number/fixed.ts';

/*
 * Runs the worked examples of the section pages: in their code, a line `expression //=> value` is evaluated after the
 * statements above it.
 */
const PAGES = ['01-coordination', '02-performance', '03-external-evaluation', '06-contest'];
const SCOPE: Readonly<Record<string, unknown>> = { ...fixed, ...values, ...evaluation };

function examplesOf(page: string): readonly (readonly [expression: string, expected: string, setup: string])[] {
  const text = readFileSync(join(__dirname, '../../../docs/sections', `${page}.md`), 'utf8');
  const setup: string[] = [];
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  return code.split('\n').flatMap((line) => {
    const [expression = '', expected] = line.split(' //=> ');
    if (expected !== undefined) return [[expression, expected, setup.join('\n')] as const];
    setup.push(line);
    return [];
  });
}

function evaluate(expression: string, setup = ''): unknown {
  const run: unknown = new Function(...Object.keys(SCOPE), `${setup}\nreturn (${expression});`)(
    ...Object.values(SCOPE),
  );
  return run;
}

describe.each(PAGES)('%s', (page) => {
  test('has a worked example', () => expect(examplesOf(page).length).toBeGreaterThan(2));

  test.each(examplesOf(page))('%s', (expression, expected, setup) => {
    expect(evaluate(expression, setup)).toEqual(evaluate(expected));
  });
});

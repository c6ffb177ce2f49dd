import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '../../core/index.ts';

/*
 * Runs the worked examples of the section pages: in their code, a line `expression //=> value` is evaluated with what core
 * exports, after the statements above it.
 */
const DOCS = join(__dirname, '../../docs');
const SCOPE: Readonly<Record<string, unknown>> = core;
const PAGES = readdirSync(join(DOCS, 'sections')).sort();

interface Example {
  readonly expression: string;
  readonly expected: string;
  readonly setup: string;
}

function examplesOf(page: string): readonly Example[] {
  const text = readFileSync(join(DOCS, 'sections', page), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, code = '']) => {
    const setup: string[] = [];
    return code.split('\n').flatMap((line): readonly Example[] => {
      const [expression = '', expected] = line.split('//=>');
      if (expected !== undefined) return [{ expression: expression.trim(), expected, setup: setup.join('\n') }];
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

test('every section of the office has its page', () => {
  const numbers = PAGES.map((page) => Number(page.split('-')[0]));
  expect(numbers).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
});

describe.each(PAGES)('%s', (page) => {
  const examples = examplesOf(page);

  test('has a worked example', () => expect(examples.length).toBeGreaterThan(2));

  test.each(examples.map((example) => [example.expression, example] as const))('%s', (expression, example) => {
    expect(evaluate(expression, example.setup)).toEqual(evaluate(example.expected));
  });
});

test('the identities name tests that are there', () => {
  const text = readFileSync(join(DOCS, 'identities.md'), 'utf8');
  const paths = [...text.matchAll(/`((?:test|core)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(DOCS, '..', path)))).toEqual([]);
  const ids = [...text.matchAll(/^\| (I-[0-9]{2}) /gm)].map(([, id]) => id);
  expect(ids).toEqual(Array.from({ length: 25 }, (_, n) => `I-${String(n + 1).padStart(2, '0')}`));
});

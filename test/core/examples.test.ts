import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '../../core/index.ts';

/*
 * Runs the examples of the doc comments: in an `@example`, a line `expression //=> value` is evaluated with the exports
 * of its file and of core, after the statements above it. The value is JavaScript, too.
 */
const FOLDER = join(__dirname, '../../core');

interface Example {
  readonly setup: readonly string[];
  readonly expression: string;
  readonly expected: string;
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .sort();

function examplesOf(source: string): readonly Example[] {
  const blocks = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return blocks.flatMap((block) => {
    const [, ...parts] = block.split('@example');
    return parts.flatMap(examplesIn);
  });
}

function examplesIn(part: string): readonly Example[] {
  const lines = part
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').replace(/\*\/$/, ''))
    .filter((line) => line.trim() !== '' && !/^\s*@/.test(line));
  const examples: Example[] = [];
  const setup: string[] = [];
  let pending: string[] = [];
  for (const line of lines) {
    const [code = '', expected] = line.split('//=>');
    if (expected === undefined) {
      if (!code.trim().startsWith('//')) pending.push(code);
      continue;
    }
    const starts = /^\s*(const|let)\b/;
    const statements = pending.filter((each) => starts.test(each) || each.trim().endsWith(';'));
    const head = pending.filter((each) => !statements.includes(each));
    setup.push(...statements);
    const own = [...head, code].join('\n').trim().replace(/;$/, '');
    const named = /^(?:const|let)\s+(\w+)\s*=/.exec(own);
    if (named) setup.push(own);
    examples.push({ setup: [...setup], expression: named?.[1] ?? own, expected: expected.trim() });
    pending = [];
  }
  return examples;
}

const found = files.flatMap((file) =>
  examplesOf(readFileSync(join(FOLDER, file), 'utf8')).map((example) => [file, example.expression, example] as const),
);

function evaluate(code: string, setup: readonly string[], scope: Readonly<Record<string, unknown>>): unknown {
  const run: unknown = new Function(...Object.keys(scope), `${setup.join('\n')}\nreturn (${code}\n);`)(
    ...Object.values(scope),
  );
  return run;
}

test('there are examples', () => expect(found.length).toBeGreaterThan(40));

test.each(found)('%s: %s', async (file, _, { setup, expression, expected }) => {
  const own: Record<string, unknown> = await import(join(FOLDER, file));
  const scope = { ...core, ...own };
  expect(evaluate(expression, setup, scope)).toEqual(evaluate(expected, [], scope));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_IDS } from '../../core/index.ts';
import { functionsPage } from '../../templates/build/functions-page.ts';

const PAGE = readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8');

test('the page of the functions is made of the catalogue (npm run templates)', () => {
  expect(PAGE).toBe(functionsPage());
});

test('every function has a row with a worked example', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows).toHaveLength(FUNCTION_IDS.length);
  for (const row of rows) expect(row).toMatch(/`=GUJEONG\.[가-힣]+\(.*\)` \| `.+` \|/);
});

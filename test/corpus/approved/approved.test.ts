import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvedFiles, resultOf } from './workbooks.ts';

/*
 * The truth beside a workbook says what must be found; these texts hold everything that is said of it, to the letter, so that
 * no change goes unseen. A wanted change is approved by `node test/corpus/approve.mjs` and reviewed in its difference.
 */
const CORPUS = join(__dirname, '../workbooks');
const RESULTS = join(__dirname, 'results');
const FILES = approvedFiles(CORPUS);

test('each of the workbooks has its result, and no other', () => {
  expect(readdirSync(RESULTS).sort()).toEqual(FILES.map((file) => `${file}.txt`).sort());
});

test.each(FILES)('%s', (file) => {
  expect(resultOf(join(CORPUS, file))).toBe(readFileSync(join(RESULTS, `${file}.txt`), 'utf8'));
});

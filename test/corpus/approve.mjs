// node test/corpus/approve.mjs: writes what the engine says of the workbooks, to be reviewed as a difference and committed.
import './typescript.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { approvedFiles, resultOf } = await import('./approved/workbooks.ts');
const corpus = fileURLToPath(new URL('./workbooks/', import.meta.url));
const results = fileURLToPath(new URL('./approved/results/', import.meta.url));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
for (const file of approvedFiles(corpus)) writeFileSync(join(results, `${file}.txt`), resultOf(join(corpus, file)));

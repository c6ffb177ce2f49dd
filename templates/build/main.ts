import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWorkbook } from '../ooxml/index.ts';
import { STANDARD_WORKBOOKS } from './catalogue.ts';
import { functionsPage } from './functions-page.ts';
import { metricsPage } from './metrics-page.ts';
import { templateListText } from './template-list.ts';

/** Writes every standard workbook below the folder named on the command line. */
const [folder = 'templates'] = process.argv.slice(2);
for (const { path, describe } of STANDARD_WORKBOOKS) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, writeWorkbook(describe()));
  process.stdout.write(`${file}\n`);
}

/** And the list of them for the add-in. */
await writeFile(join(folder, 'list.json'), templateListText());

/** And the pages of the data dictionary and of the custom functions, beside them. */
await writeFile(join(folder, '../docs/metrics.md'), metricsPage());
await writeFile(join(folder, '../docs/functions.md'), functionsPage());

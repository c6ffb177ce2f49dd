import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../../../core/index.ts';
import { STANDARD_WORKBOOKS } from '../../../templates/build/catalogue.ts';
import { readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';

const FOLDER = join(__dirname, '../../../templates');

describe('the committed workbooks', () => {
  test.each(STANDARD_WORKBOOKS.map(({ path, describe: make }) => [path, make] as const))(
    '%s is what the forms give, byte for byte (npm run templates)',
    (path, make) => {
      expect(Buffer.from(writeWorkbook(make())).equals(readFileSync(join(FOLDER, path)))).toBe(true);
    },
  );

  test('are all there is under templates/', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
    expect(files.map((name) => name.normalize('NFC')).sort()).toEqual(
      STANDARD_WORKBOOKS.map(({ path }) => path).sort(),
    );
  });

  test('an empty form is recognised as its own form, with nothing to report', () => {
    for (const { path, describe: make } of STANDARD_WORKBOOKS.filter((each) => !each.path.startsWith('samples/'))) {
      const read = readWorkbook(writeWorkbook(make()));
      if (!read.ok) throw new Error(path);
      const { tables, findings } = verify(read.snapshot);
      expect([path, tables.map(({ form }) => form), findings]).toEqual([path, [path.replace('.xlsx', '')], []]);
      expect(read.workbook.properties.get('gujeong.form')).toBe(path.replace('.xlsx', ''));
    }
  });
});

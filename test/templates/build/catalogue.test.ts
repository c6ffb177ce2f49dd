import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS, verify } from '../../../core/index.ts';
import { STANDARD_WORKBOOKS } from '../../../templates/build/catalogue.ts';
import { MAIN_REPORT_FILE } from '../../../templates/build/main-report.ts';
import { fileOfSection } from '../../../templates/build/section.ts';
import { SECTIONS } from '../../../templates/build/sections/index.ts';
import { templateListText } from '../../../templates/build/template-list.ts';
import { sectionWorkbook } from '../../../templates/build/workbook.ts';
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

  test('list.json tells the add-in of them', () => {
    expect(readFileSync(join(FOLDER, 'list.json'), 'utf8')).toBe(templateListText());
  });

  test('an empty form is recognised as its own form, with nothing to report', () => {
    const forms = FORMS.map(({ id }) => `${id}.xlsx`);
    for (const { path, describe: make } of STANDARD_WORKBOOKS.filter((each) => forms.includes(each.path))) {
      const read = readWorkbook(writeWorkbook(make()));
      if (!read.ok) throw new Error(path);
      const { tables, findings } = verify(read.snapshot);
      expect([path, tables.map(({ form }) => form), findings]).toEqual([path, [path.replace('.xlsx', '')], []]);
      expect(read.workbook.properties.get('gujeong.form')).toBe(path.replace('.xlsx', ''));
    }
  });
});

describe('the workbooks of the sections', () => {
  const kinds = ['new', 'sample'] as const;
  const files = [...SECTIONS.map((section) => fileOfSection(section)), MAIN_REPORT_FILE].flatMap((file) =>
    kinds.map((kind) => (kind === 'new' ? file : `samples/${file}`)),
  );

  test.each(files)('%s: the add-in finds no mistake in it, and nothing doubtful', (file) => {
    const read = readWorkbook(readFileSync(join(FOLDER, file)));
    if (!read.ok) throw new Error('not readable');
    const mistakes = verify(read.snapshot).findings.filter(({ severity }) => severity !== 'info');
    expect(mistakes).toEqual([]);
    expect(read.workbook.properties.get('gujeong.section')).toBeDefined();
  });

  test('tables, reports and blocks have names of their own, so that one workbook can hold all sections', () => {
    const tables = SECTIONS.flatMap(({ inputs }) => inputs.map(({ name }) => name));
    const sheets = SECTIONS.flatMap((section) => sectionWorkbook(section, 'new').sheets.map(({ name }) => name));
    const shared = ['안내', '목차', '검산표', '코드'];
    const own = sheets.filter((name) => !shared.includes(name));
    expect([new Set(tables).size, new Set(own).size]).toEqual([tables.length, own.length]);
  });
});

import { mainReport } from '../../../templates/build/main-report.ts';
import { SECTIONS } from '../../../templates/build/sections/index.ts';
import { templates } from '../../../templates/build/templates.ts';
import { sectionWorkbook } from '../../../templates/build/workbook.ts';
import type { SheetDescription } from '../../../templates/ooxml/index.ts';

describe('주요업무보고, all sections in one workbook', () => {
  const { sheets } = mainReport('sample');
  const valuesOf = (name: string): readonly (readonly [row: number, column: number, value: unknown])[] => {
    const sheet = sheets.find((each) => each.name === name);
    return [...(sheet?.cells ?? [])].map(({ row, column, content }) => [row, column, content.value] as const);
  };

  test('has the sheets of every section, section by section, behind guide and contents', () => {
    const shared = ['안내', '검산표', '코드'];
    const own = SECTIONS.flatMap((section) =>
      sectionWorkbook(section, 'sample')
        .sheets.map(({ name }) => name)
        .filter((name) => !shared.includes(name)),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['안내', '목차', ...own, '검산표', '코드']);
  });

  test('shows on each sheet what the section alone shows', () => {
    for (const section of SECTIONS) {
      const alone = sectionWorkbook(section, 'sample').sheets;
      const inBoth = alone.filter(({ name }) => !['안내', '검산표', '코드'].includes(name));
      const contents = ({ cells }: SheetDescription) =>
        [...cells].map(({ row, column, content }) => [row, column, content]);
      for (const sheet of inBoth) {
        const together = sheets.find(({ name }) => name === sheet.name);
        expect([sheet.name, together && contents(together)]).toEqual([sheet.name, contents(sheet)]);
      }
    }
  });

  test('links every sheet from its contents, and says what the checks of each section come to', () => {
    const contents = sheets.find(({ name }) => name === '목차');
    const linked = (contents?.links ?? []).flatMap((link) => ('location' in link ? [link.location] : []));
    const listed = sheets.map(({ name }) => name).filter((name) => !['안내', '목차', '검산표', '코드'].includes(name));
    expect(linked).toEqual(listed.map((name) => `'${name}'!A1`));
    const summaries = valuesOf('목차').filter(
      ([, , value]) => typeof value === 'string' && value.startsWith('검산 ') && value.includes('건:'),
    );
    expect(summaries).toHaveLength(SECTIONS.length);
  });

  test('says each step once, under the section it belongs to', () => {
    const lines = valuesOf('안내').map(([, , value]) => value);
    expect(lines.filter((value) => String(value).includes('설정에 부서명과 기준일을 입력')).length).toBeLessThan(
      SECTIONS.length,
    );
    for (const { title } of SECTIONS) expect(lines.some((value) => String(value).endsWith(title.ko))).toBe(true);
  });

  test('is offered by the command line', () => {
    expect(templates().map(({ id }) => id)).toEqual([...SECTIONS.map(({ id }) => id), 'main-report']);
  });
});

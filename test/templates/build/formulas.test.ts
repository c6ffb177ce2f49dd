import { mainReport } from '../../../templates/build/main-report.ts';
import { SECTIONS } from '../../../templates/build/sections/index.ts';
import { sectionWorkbook } from '../../../templates/build/workbook.ts';
import type { SheetDescription } from '../../../templates/ooxml/index.ts';

/** What Excel takes: characters of a formula, and of a text within one. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;

function formulasOf({ cells, conditionalFormats = [], validations = [] }: SheetDescription): readonly string[] {
  return [
    ...[...cells].flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
    ...conditionalFormats.flatMap(({ rule }) => (rule.kind === 'expression' ? [rule.formula] : [])),
    ...validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
  ];
}

const WORKBOOKS = [
  ...SECTIONS.map((section) => [section.id, sectionWorkbook(section, 'new')] as const),
  ['main-report', mainReport('new')] as const,
];

describe.each(WORKBOOKS)('the formulas of %s', (_, { sheets }) => {
  const formulas = sheets.flatMap(formulasOf);

  test('are no longer than Excel takes', () => {
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => formula.length > LONGEST_FORMULA)).toEqual([]);
  });

  test('hold no text longer than Excel takes', () => {
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(texts.filter((text) => text.length - 2 > LONGEST_TEXT)).toEqual([]);
  });
});

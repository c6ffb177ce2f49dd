import type { NameDescription, PropertiesDescription, SheetDescription, WorkbookDescription } from '../ooxml/index.ts';
import { checkSheet, type CheckGroup } from './check/check-sheet.ts';
import { contentsSheet } from './guide/contents-sheet.ts';
import { guideSheet, type FormNote, type SheetNote, type StepGroup } from './guide/guide-sheet.ts';
import { reportSheets } from './report/report-sheet.ts';
import { numberOfSection, type Book, type SectionWorkbook } from './section.ts';
import { NEW_SETTINGS, settingCells, type Settings } from './settings.ts';
import { absoluteRange } from './sheet/address.ts';
import { codeSheet } from './sheet/code-sheet.ts';
import { fillTable, type FilledTable } from './table/filled-table.ts';
import { entryRuleOf, isEntered, type CodeTable, type Filling, type InputTable } from './table/input-table.ts';
import { bodyRange, inputSheet, inputSheetName } from './table/table-sheet.ts';

/** How a workbook stands in a file that holds others. */
export interface Standing {
  /** Put behind every name of a sheet, table, list and cell, so that it can stand in a file beside others. */
  readonly suffix?: string;
  /** Whether its settings follow those of a workbook without a suffix that stands in the same file. */
  readonly isFollowing?: boolean;
}

/** What a workbook of sections is filled with. */
export interface Contents extends Standing {
  readonly settings: Settings;
  readonly filling: Filling;
}

/** Title and description of a workbook of sections. */
export interface WorkbookTitle {
  readonly title: string;
  readonly subtitle: string;
}

/** The sheets and names of a workbook. */
export type WorkbookParts = Required<Pick<WorkbookDescription, 'sheets' | 'names'>>;

/** A section with its tables filled. */
interface FilledSection {
  readonly section: SectionWorkbook;
  readonly tables: readonly FilledTable[];
  readonly book: Book;
}

/**
 * Builds the sheets of one or more sections (통합문서): guide, inputs, reports, checks, codes, every formula
 * beside its exact value. Sections share guide, settings, checks and codes.
 */
export function workbookParts(
  sections: readonly SectionWorkbook[],
  { title, subtitle }: WorkbookTitle,
  { settings, filling, suffix = '', isFollowing = false }: Contents,
): WorkbookParts {
  const cells = settingCells(settings, suffix);
  const filled = sections.map((section): FilledSection => {
    const tables: FilledTable[] = [];
    const book: Book = { settings: cells.figures, table: (input) => tableOf(section, tables, input) };
    const options = { suffix, rule: cells.figures.rule, book };
    for (const input of section.inputs) tables.push(fillTable(input, filling[input.name] ?? [], options));
    return { section, tables, book };
  });
  const groups: CheckGroup[] = [];
  const printed = filled.map(({ section, book }) => {
    const reports = section.reports(book);
    const { sheets, printed: places } = reportSheets(reports, book, suffix);
    groups.push({ title: section.title.ko, checks: section.checks(book, places) });
    return sheets;
  });
  const inputs = filled.map(({ tables }) => tables.map((table) => inputSheet(table, suffix)));
  const checks = checkSheet(groups, suffix);
  const codes = codeTables(sections);
  const code = codes.length === 0 ? undefined : codeSheet(codes, suffix);
  const notes = filled.map(({ tables }, n) => [
    ...tables.map((table) => inputNote(table, suffix)),
    ...(printed[n] ?? []).map(reportNote),
  ]);
  const isCombined = sections.length > 1;
  const contents = contentsSheet(
    sections.map((section, n) => ({
      number: String(numberOfSection(section)),
      title: section.title.ko,
      sheets: notes[n] ?? [],
      checks: checks.summaries[n] ?? checks.summary,
    })),
    title,
    suffix,
  );
  const guide = guideSheet(
    {
      title,
      subtitle,
      settings: cells,
      isFollowing,
      steps: stepGroups(sections),
      sheets: [
        ...(isCombined ? [{ name: contents.name, kind: '목차', purpose: '부문별 시트와 검산 결과' }] : notes.flat()),
        { name: checks.sheet.name, kind: '검산', purpose: '항등식마다 두 값과 차이, 결과' },
        ...(code ? [{ name: code.sheet.name, kind: '코드', purpose: '목록에서 선택하는 값' }] : []),
      ],
      summary: checks.summary,
      forms: sections.flatMap(formNotes),
    },
    suffix,
  );
  const body = sections.flatMap((_, n) => [...(inputs[n] ?? []), ...(printed[n] ?? [])]);
  return {
    sheets: [guide.sheet, ...(isCombined ? [contents] : []), ...body, checks.sheet, ...(code ? [code.sheet] : [])],
    names: [...guide.names, ...(code?.names ?? []), ...filled.flatMap(({ tables }) => bindingNames(tables, suffix))],
  };
}

/** The steps by section; what an earlier section says already, such as the settings, is not said again. */
function stepGroups(sections: readonly SectionWorkbook[]): readonly StepGroup[] {
  return sections.map((section, n) => {
    const said = sections.slice(0, n).flatMap(({ steps }) => steps);
    return { title: numberedTitle(section), steps: section.steps.filter((step) => !said.includes(step)) };
  });
}

/** A section's title with its number: `4 재정운용`; 일반현황 has none. */
function numberedTitle(section: SectionWorkbook): string {
  const number = numberOfSection(section);
  return number === 0 ? section.title.ko : `${number} ${section.title.ko}`;
}

/** New, or filled with a sample. */
export type TemplateKind = 'new' | 'sample';

/**
 * A section's workbook (부문별 통합문서): new, or filled with its sample.
 *
 * @param standing how it stands in a file beside others; by itself where nothing is said
 */
export function sectionWorkbook(
  section: SectionWorkbook,
  kind: TemplateKind,
  standing: Standing = {},
): WorkbookDescription {
  const { id, version, preset = {}, sample } = section;
  const contents = kind === 'new' ? { settings: NEW_SETTINGS, filling: preset } : sample;
  const heading = {
    title: `${numberedTitle(section)}${kind === 'new' ? '' : '(표본)'}`,
    subtitle: `주요업무보고 표준 통합문서 ${id} 제${version}판`,
  };
  const parts = workbookParts([section], heading, { ...contents, ...standing });
  return { ...parts, properties: propertiesOf(heading.title, [section]) };
}

/** Form ids and versions travel as custom properties. */
export function propertiesOf(title: string, sections: readonly SectionWorkbook[]): PropertiesDescription {
  return {
    title,
    creator: 'Gujeong',
    created: '2026-01-01T00:00:00Z',
    custom: [
      { name: 'gujeong.section', value: sections.map(({ id }) => id).join(' ') },
      { name: 'gujeong.version', value: sections.map(({ version }) => version).join(' ') },
      ...sections.flatMap(({ inputs }) =>
        inputs.map(({ name, form }) => ({ name: `gujeong.form.${name}`, value: `${form.id}@${form.version}` })),
      ),
    ],
  };
}

function tableOf(section: SectionWorkbook, tables: readonly FilledTable[], input: InputTable): FilledTable {
  const table = tables.find((each) => each.input === input);
  if (!table) throw new RangeError(`section ${section.id} has no table ${input.name}`);
  return table;
}

/** The code tables of all inputs, each once. */
export function codeTables(sections: readonly SectionWorkbook[]): readonly CodeTable[] {
  const tables = sections.flatMap(({ inputs }) =>
    inputs.flatMap((input) =>
      input.form.columns.flatMap((column) => {
        const rule = isEntered(input, column) ? entryRuleOf(input, column) : undefined;
        return rule?.kind === 'code' ? [rule.codes] : [];
      }),
    ),
  );
  return [...new Map(tables.map((table) => [table.name, table])).values()];
}

function inputNote(table: FilledTable, suffix: string): SheetNote {
  return { name: inputSheetName(table, suffix), kind: '입력', purpose: table.input.hint };
}

function reportNote({ name }: SheetDescription): SheetNote {
  return { name, kind: '보고서', purpose: '입력 시트에서 만들어지는 인쇄용 표' };
}

function formNotes({ inputs }: SectionWorkbook): readonly FormNote[] {
  return inputs.map(({ form }) => ({ title: form.title.ko, id: form.id, version: form.version }));
}

/** Hidden names that bind the tables: `gujeong.예산현황` is where the records of that table stand. */
function bindingNames(tables: readonly FilledTable[], suffix: string): readonly NameDescription[] {
  return tables.map((table) => ({
    name: `gujeong.${table.name}`,
    formula: absoluteRange(inputSheetName(table, suffix), bodyRange(table)),
    isHidden: true,
  }));
}

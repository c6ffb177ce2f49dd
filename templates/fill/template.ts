import {
  BLANK,
  cellName,
  sheetNamed,
  type Problem,
  type Rectangle,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core/index.ts';
import type { SectionWorkbook } from '../build/section.ts';
import { SECTIONS } from '../build/sections/index.ts';
import { flatHeading, type InputTable } from '../build/table/input-table.ts';
import type { WorkbookFacts } from '../ooxml/index.ts';

/** A workbook file that was read: its cells, and what it says of itself. */
export interface ReadTemplate {
  readonly file: string;
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: WorkbookFacts;
}

/** An input table where it stands. */
export interface StandingTable {
  readonly input: InputTable;
  readonly sheet: SheetSnapshot;
  /** The cells below the heading. */
  readonly body: Rectangle;
}

/** What a workbook was made from, or why it cannot be told. */
export type Template =
  | {
      readonly kind: 'template';
      readonly sections: readonly SectionWorkbook[];
      readonly tables: readonly StandingTable[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Tells which sections a workbook was made from, and where their tables stand. */
export function templateOf(read: ReadTemplate): Template {
  const { properties } = read.workbook;
  const ids = properties.get('gujeong.section')?.split(' ') ?? [];
  const versions = properties.get('gujeong.version')?.split(' ') ?? [];
  const sections = ids.flatMap((id) => SECTIONS.find((section) => section.id === id) ?? []);
  if (sections.length === 0 || sections.length < ids.length)
    return refused({ kind: 'not-a-template', file: read.file });
  const problems = sections.flatMap(({ id, version, title }): readonly Problem[] => {
    const found = versions[ids.indexOf(id)] ?? '';
    if (found === String(version)) return [];
    return [{ kind: 'template-of-other-version', section: title.ko, found, expected: String(version) }];
  });
  if (problems.length > 0) return { kind: 'refused', problems };
  const located = sections.flatMap(({ inputs }) => inputs).map((input) => locate(read, input));
  const obstacles = located.flatMap((each) => (each.kind === 'problem' ? [each.problem] : []));
  if (obstacles.length > 0) return { kind: 'refused', problems: obstacles };
  const tables = located.flatMap((each) => (each.kind === 'table' ? [each.table] : []));
  return { kind: 'template', sections, tables };
}

type Located =
  { readonly kind: 'table'; readonly table: StandingTable } | { readonly kind: 'problem'; readonly problem: Problem };

/** A table is found by its name in the file, wherever its sheet went; its headings must be those of the form. */
function locate({ snapshot, workbook }: ReadTemplate, input: InputTable): Located {
  const facts = workbook.tables.find(({ name }) => name === input.name);
  const sheet = facts ? sheetNamed(snapshot, facts.sheet) : BLANK;
  if (!facts || sheet === BLANK) {
    return { kind: 'problem', problem: { kind: 'template-sheet-missing', sheet: `${input.name} 입력` } };
  }
  const { row, column } = facts.range;
  for (const [n, each] of input.form.columns.entries()) {
    const expected = flatHeading(input, each);
    const found = String(sheet.values[row - sheet.row]?.[column + n - sheet.column] ?? '');
    if (found === expected) continue;
    const cell = cellName(row, column + n);
    return { kind: 'problem', problem: { kind: 'template-heading-changed', sheet: sheet.name, cell, found, expected } };
  }
  const body = { row: row + 1, column, rows: input.capacity, columns: input.form.columns.length };
  return { kind: 'table', table: { input, sheet, body } };
}

function refused(problem: Problem): Template {
  return { kind: 'refused', problems: [problem] };
}

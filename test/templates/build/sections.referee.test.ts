import fc from 'fast-check';
import { cellName, fixedOfDouble, fixedText, type CellValue, type Rectangle } from '../../../core/index.ts';
import type { SectionWorkbook } from '../../../templates/build/section.ts';
import { mainReport, newContents, sampleContents } from '../../../templates/build/main-report.ts';
import { SECTIONS } from '../../../templates/build/sections/index.ts';
import { NEW_SETTINGS } from '../../../templates/build/settings.ts';
import {
  sectionWorkbook,
  workbookParts,
  type Contents,
  type WorkbookParts,
} from '../../../templates/build/workbook.ts';
import {
  writeWorkbook,
  type CellDescription,
  type SheetDescription,
  type WorkbookDescription,
} from '../../../templates/ooxml/index.ts';
import { fillings } from './fillings.ts';
import { filledByLibreOffice, type OfficeJob, type SheetArea } from './office-sets.ts';

const GENERATED = 200;
/** The combined workbook is made of what was tried section by section; a few fillings tell whether they bear each other. */
const GENERATED_TOGETHER = 5;

/** What a workbook is tried with: empty, the sample and the generated fillings. */
interface Trial {
  readonly id: string;
  readonly sets: readonly WorkbookParts[];
  readonly job: OfficeJob;
}

function trialOf(section: SectionWorkbook): Trial {
  const contents = [
    { settings: NEW_SETTINGS, filling: section.preset ?? {} },
    section.sample,
    ...fc.sample(fillings(section), { numRuns: GENERATED, seed: 2015 }),
  ];
  return trial(section.id, [section], sectionWorkbook(section, 'new'), contents);
}

function trialOfAll(): Trial {
  const sampled = SECTIONS.map((section) => fc.sample(fillings(section), { numRuns: GENERATED_TOGETHER, seed: 2016 }));
  const generated = Array.from({ length: GENERATED_TOGETHER }, (_, n): Contents => ({
    settings: sampled[0]?.[n]?.settings ?? NEW_SETTINGS,
    filling: Object.fromEntries(sampled.flatMap((each) => Object.entries(each[n]?.filling ?? {}))),
  }));
  const contents = [newContents(SECTIONS), sampleContents(SECTIONS), ...generated];
  return trial('main-report', SECTIONS, mainReport('new'), contents);
}

function trial(
  id: string,
  sections: readonly SectionWorkbook[],
  template: WorkbookDescription,
  contents: readonly Contents[],
): Trial {
  const title = { title: id, subtitle: '' };
  const sets = contents.map((each) => workbookParts(sections, title, each));
  const entered = template.sheets.flatMap(enteredAreas);
  const read = template.sheets.flatMap(readAreas);
  const sheets = entered.map(({ sheet, area }, n) => ({
    name: `entries ${n}`,
    cells: sets.flatMap(({ sheets: filled }, set) => cellsWithin(filled[sheet], area, set * area.rows)),
  }));
  const job = {
    template: writeWorkbook(template),
    entries: writeWorkbook({ sheets }),
    entered,
    read,
    sets: sets.length,
  };
  return { id, sets, job };
}

/** The unlocked cells of a sheet, as rectangles of neighbouring columns. */
function enteredAreas({ cells }: SheetDescription, sheet: number): readonly SheetArea[] {
  const open = [...cells].filter(({ style }) => style?.isLocked === false);
  const columns = [...new Set(open.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = open.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return runsOf(columns).map(([from, to]) => ({
    sheet,
    area: { row: first, column: from, rows: last - first + 1, columns: to - from + 1 },
  }));
}

function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The cells of a sheet up to the last formula; none of a sheet without formulas. */
function readAreas({ cells }: SheetDescription, sheet: number): readonly SheetArea[] {
  const formulas = [...cells].filter(isFormula);
  if (formulas.length === 0) return [];
  const row = Math.min(...formulas.map((cell) => cell.row));
  const last = Math.max(...formulas.map((cell) => cell.row));
  const columns = Math.max(...formulas.map(({ column }) => column)) + 1;
  return [{ sheet, area: { row, column: 0, rows: last - row + 1, columns } }];
}

const isFormula = ({ content }: CellDescription): boolean => content.kind === 'formula';

function cellsWithin(sheet: SheetDescription | undefined, area: Rectangle, below: number): readonly CellDescription[] {
  return [...(sheet?.cells ?? [])].flatMap(({ row, column, content }) => {
    const [r, c] = [row - area.row, column - area.column];
    const isInside = r >= 0 && r < area.rows && c >= 0 && c < area.columns;
    return isInside ? [{ row: r + below, column: c, content }] : [];
  });
}

/** A number by its 15 significant digits, with one zero. */
function digits(value: number): string {
  const exact = fixedOfDouble(value);
  return exact ? fixedText(exact) : String(value);
}

/** Whether a text of LibreOffice is the value of a cell. */
function agrees(value: CellValue, text: string): boolean {
  if (typeof value === 'number') return text !== '' && digits(Number(text)) === digits(value);
  return text === (value ?? '');
}

/** One section alone, while it is being written. */
const only = process.env['GUJEONG_SECTION'];
const trials = [
  ...SECTIONS.filter(({ id }) => only === undefined || id === only).map(trialOf),
  ...(only === undefined || only === 'main-report' ? [trialOfAll()] : []),
];
const answers = filledByLibreOffice(trials.map(({ job }) => job));

describe.each(trials.map((each, n) => [each.id, each, answers[n] ?? []] as const))('%s', (_, { job, sets }, answer) => {
  /** The formulas of the areas read: set, area, and the cells that hold one. */
  const formulaCells = sets.map((parts) =>
    job.read.map(({ sheet }) => [...(parts.sheets[sheet]?.cells ?? [])].filter(isFormula)),
  );

  test('has the same formulas whatever it is filled with', () => {
    const [first = '', ...others] = formulaCells.map((areas) =>
      areas
        .flat()
        .map(({ row, column, content }) => (content.kind === 'formula' ? `${row} ${column} ${content.formula}` : ''))
        .join('\n'),
    );
    expect(first.split('\n').length).toBeGreaterThan(50);
    expect(others.filter((other) => other !== first)).toEqual([]);
  });

  test(`gives in LibreOffice what core wrote beside each formula, over ${sets.length} fillings`, () => {
    expect(answer).toHaveLength(sets.length);
    const differences = formulaCells.flatMap((areas, set) =>
      areas.flatMap((cells, n) => {
        const { sheet, area } = job.read[n] ?? { sheet: -1, area: NOWHERE };
        return cells.flatMap(({ row, column, content }) => {
          const text = answer[set]?.[n]?.rows[row - area.row]?.[column - area.column] ?? 'not read';
          if (agrees(content.value, text)) return [];
          return [{ set, sheet: sets[set]?.sheets[sheet]?.name, cell: cellName(row, column), ...content, found: text }];
        });
      }),
    );
    expect(differences.slice(0, 5)).toEqual([]);
  });

  test('gives numbers where core does, and no error value', () => {
    const expected = formulaCells.map((areas) =>
      areas.map((cells) => ({
        numbers: cells.filter(({ content }) => typeof content.value === 'number').length,
        errors: 0,
      })),
    );
    expect(answer.map((areas) => areas.map(({ numbers, errors }) => ({ numbers, errors })))).toEqual(expected);
  });
});

const NOWHERE: Rectangle = { row: 0, column: 0, rows: 0, columns: 0 };

import fc from 'fast-check';
import {
  BLANK,
  cellName,
  fixedOfDouble,
  fixedText,
  type Blank,
  type CellValue,
  type Rectangle,
} from '../../../core/index.ts';
import type { SectionId, SectionWorkbook } from '../../../templates/build/section.ts';
import { mainReport, newContents, sampleContents } from '../../../templates/build/main-report.ts';
import { SECTIONS } from '../../../templates/build/sections/index.ts';
import { NEW_SETTINGS } from '../../../templates/build/settings.ts';
import { sectionWorkbook, workbookParts, type Contents } from '../../../templates/build/workbook.ts';
import {
  writeWorkbook,
  type CellDescription,
  type SheetDescription,
  type WorkbookDescription,
} from '../../../templates/ooxml/index.ts';
import { fillings } from './fillings.ts';
import { filledByLibreOffice, type FoundArea, type OfficeJob, type SheetArea } from './office-sets.ts';

/** Filling a workbook two hundred times takes its time where the machine has other work. */
const TRIAL_LIMIT = 3_600_000;
const GENERATED = 200;
/**
 * The combined workbook is made of what was tried section by section; a few fillings tell every day whether they bear each other.
 * `REFEREE_TOGETHER=200 npx jest --selectProjects referee --testPathPatterns referee/main-report` tries as many as each section has.
 */
const GENERATED_TOGETHER = Number(process.env['REFEREE_TOGETHER'] ?? 5);

/** A formula of a template, and where it stands. */
interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A workbook filled with set after set: empty, the sample, and what was generated. */
interface Trial {
  readonly job: OfficeJob;
  /** The names of the sheets of the areas that are read. */
  readonly sheets: readonly string[];
  /** The formulas by area. */
  readonly formulas: readonly (readonly FormulaCell[])[];
  /** What core gives, by set, area and formula. */
  readonly values: readonly (readonly (readonly CellValue[])[])[];
  /** The sets in which the workbook has other formulas. */
  readonly odd: readonly number[];
}

function trialOf(section: SectionWorkbook): Trial {
  const contents = [
    { settings: NEW_SETTINGS, filling: section.preset ?? {} },
    section.sample,
    ...fc.sample(fillings(section), { numRuns: GENERATED, seed: 2015 }),
  ];
  return trial([section], sectionWorkbook(section, 'new'), contents);
}

function trialOfAll(): Trial {
  const sampled = SECTIONS.map((section) => fc.sample(fillings(section), { numRuns: GENERATED_TOGETHER, seed: 2016 }));
  const generated = Array.from({ length: GENERATED_TOGETHER }, (_, n): Contents => ({
    settings: sampled[0]?.[n]?.settings ?? NEW_SETTINGS,
    filling: Object.fromEntries(sampled.flatMap((each) => Object.entries(each[n]?.filling ?? {}))),
  }));
  return trial(SECTIONS, mainReport('new'), [newContents(SECTIONS), sampleContents(SECTIONS), ...generated]);
}

/** Builds the workbook with each of the contents, and keeps of it what is entered and what its formulas give. */
function trial(
  sections: readonly SectionWorkbook[],
  template: WorkbookDescription,
  contents: readonly Contents[],
): Trial {
  const entered = template.sheets.flatMap(enteredAreas);
  const read = template.sheets.flatMap(readAreas);
  const formulas = read.map(({ sheet }) => formulasOf(template.sheets[sheet]));
  const entries = entered.map((): CellDescription[] => []);
  const values: (readonly (readonly CellValue[])[])[] = [];
  const odd: number[] = [];
  contents.forEach((each, set) => {
    const { sheets } = workbookParts(sections, { title: '', subtitle: '' }, each);
    entered.forEach(({ sheet, area }, n) => entries[n]?.push(...cellsWithin(sheets[sheet], area, set * area.rows)));
    values.push(read.map(({ sheet }) => [...(sheets[sheet]?.cells ?? [])].filter(isFormula).map(valueOf)));
    const own = read.map(({ sheet }) => formulasOf(sheets[sheet]));
    if (JSON.stringify(own) !== JSON.stringify(formulas)) odd.push(set);
  });
  const job = {
    template: writeWorkbook(template),
    entries: writeWorkbook({ sheets: entries.map((cells, n) => ({ name: `entries ${n}`, cells })) }),
    entered,
    read,
    sets: contents.length,
  };
  return { job, sheets: read.map(({ sheet }) => template.sheets[sheet]?.name ?? ''), formulas, values, odd };
}

function formulasOf(sheet: SheetDescription | undefined): readonly FormulaCell[] {
  return [...(sheet?.cells ?? [])].flatMap(({ row, column, content }) =>
    content.kind === 'formula' ? [{ row, column, formula: content.formula }] : [],
  );
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
const valueOf = ({ content }: CellDescription): CellValue => content.value;

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

/**
 * Declares the tests of a section's workbook, or of the combined one (전체): every formula, over every filling, gives in
 * LibreOffice what core wrote beside it. One file for each, so that they run side by side.
 */
export function refereeOf(id: SectionId | 'main-report'): void {
  const section = SECTIONS.find((each) => each.id === id);
  let tried: { readonly trial: Trial; readonly answer: readonly (readonly FoundArea[])[] } | Blank = BLANK;
  const result = () => {
    if (tried === BLANK) throw new Error('not tried');
    return tried;
  };

  beforeAll(() => {
    const own = section ? trialOf(section) : trialOfAll();
    tried = { trial: own, answer: filledByLibreOffice([own.job])[0] ?? [] };
  }, TRIAL_LIMIT);
  afterAll(() => {
    tried = BLANK;
  });

  test('has the same formulas whatever it is filled with', () => {
    const { formulas, odd } = result().trial;
    expect(formulas.flat().length).toBeGreaterThan(50);
    expect(odd).toEqual([]);
  });

  test('gives in LibreOffice what core wrote beside each formula, over every filling', () => {
    const { trial: own, answer } = result();
    expect(answer).toHaveLength(own.values.length);
    expect(own.values.length).toBeGreaterThan(section ? GENERATED : GENERATED_TOGETHER);
    expect(differencesOf(own, answer).slice(0, 5)).toEqual([]);
  });

  test('gives numbers where core does, and no error value', () => {
    const { trial: own, answer } = result();
    const expected = own.values.map((areas) =>
      areas.map((values) => ({ numbers: values.filter((value) => typeof value === 'number').length, errors: 0 })),
    );
    expect(answer.map((areas) => areas.map(({ numbers, errors }) => ({ numbers, errors })))).toEqual(expected);
  });
}

/** Every formula whose result is another in LibreOffice. */
function differencesOf({ job, sheets, formulas, values }: Trial, answer: readonly (readonly FoundArea[])[]) {
  return values.flatMap((areas, set) =>
    areas.flatMap((results, n) => {
      const area = job.read[n]?.area ?? NOWHERE;
      return results.flatMap((value, place) => {
        const { row = -1, column = -1, formula } = formulas[n]?.[place] ?? {};
        const text = answer[set]?.[n]?.rows[row - area.row]?.[column - area.column] ?? 'not read';
        if (agrees(value, text)) return [];
        return [{ set, sheet: sheets[n], cell: cellName(row, column), formula, value, found: text }];
      });
    }),
  );
}

const NOWHERE: Rectangle = { row: 0, column: 0, rows: 0, columns: 0 };

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Change, contentAt, parseRange } from '../../../core/index.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';
import { DEFAULT_LIMITS } from '../../../templates/ooxml/limits.ts';
import { Archive } from '../../../templates/ooxml/zip/archive.ts';
import { PORTABLE_COMPRESSION } from '../../../templates/ooxml/zip/compression.ts';
import { content } from './fixture.ts';
import { BUDGET } from './write/budget.ts';

/** The interpreter that Debian's python3-openpyxl belongs to. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = join(__dirname, 'referee.py');

/** Values and codes whose text LibreOffice, too, is asked for. */
const SHOWN: readonly (readonly [number, string])[] = [
  ...[
    0, 1, -1, 0.5, -0.5, 1.005, 2.675, 88.25, 26.88, 999.95, 1234567.891, -1234567.891, 123456789012345, 0.285,
  ].flatMap((value) =>
    [
      '0',
      '0.0',
      '0.00',
      '#,##0',
      '#,##0.00',
      '#,##0;"△"#,##0;"-"',
      '#,##0,',
      '0%',
      '0.0%',
      '0.00E+00',
      '#,##0"원"',
      '[>=1000]#,##0;0.0',
      '000',
    ].map((code): readonly [number, string] => [value, code]),
  ),
  ...[1, 59, 61, 42308, 42308.545138888889, 73050.999].flatMap((value) =>
    [
      'yyyy-mm-dd',
      'yyyy"년" m"월" d"일"',
      'yy.mm.dd',
      'yyyy-mm-dd h:mm',
      'h:mm AM/PM',
      'hh:mm:ss',
      '[h]:mm',
      'mmm d, yyyy',
      'dddd',
    ].map((code): readonly [number, string] => [value, code]),
  ),
];

/**
 * Where LibreOffice and Excel part, and the formatter follows Excel: percentages are rounded on decimal digits,
 * days before March 1900 count the leap day that was not, a minus stays before a rounded zero and in a section
 * with a condition, seconds are rounded.
 */
function isKnown(value: number, code: string): boolean {
  if (code === '0%') return value === 1.005 || value === 0.285;
  if (value < 60 && /y|mmm/.test(code)) return true;
  if (value < 0) return code === '#,##0,' || code.startsWith('[>');
  return value === 73050.999 && (code === 'hh:mm:ss' || code === '[h]:mm');
}

let folder: string;
const at = (name: string) => join(folder, name);
const load = (name: string) => new Uint8Array(readFileSync(at(name)));

function convert(format: string, outFolder: string, names: readonly string[]): void {
  mkdirSync(at(outFolder), { recursive: true });
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${at('profile')}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      at(outFolder),
      ...names.map(at),
    ],
    { stdio: 'pipe', timeout: 120_000 },
  );
}

interface Sheet {
  readonly cells: Record<string, readonly [string, string, string, readonly unknown[]]>;
}

function openpyxl(names: readonly string[]): Record<string, Record<string, Sheet>> {
  const output = execFileSync(PYTHON, ['-W', 'ignore', SCRIPT, 'read', ...names.map(at)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output);
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

const EDITS: readonly (readonly [string, string | number | boolean | null, string?])[] = [
  ['B3', 123456],
  ['A4', '=cmd|x & <글>\n둘째 줄'],
  ['C5', null],
  ['D2', 5, '=C2/B2*100'],
  ['D6', 44, '=IF(B6>0,44,"-")'],
  ['E30', true],
];

function changesFor(bytes: Uint8Array): Change[] {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.snapshot.sheets[0] : undefined;
  if (!sheet) throw new Error('not read');
  return EDITS.map(([cell, value, formula]) => {
    const place = parseRange(cell);
    if (!place) throw new Error(cell);
    const before = contentAt(sheet, place.row, place.column);
    const keeps = before.kind === 'formula' && formula === '=C2/B2*100' ? before.formula : formula;
    const after = content(value, keeps);
    const numberFormat =
      cell === 'B3'
        ? { before: sheet.numberFormats[2 - sheet.row]?.[1 - sheet.column] ?? 'General', after: '0.0"천"' }
        : null;
    return { sheet: sheet.name, row: place.row, column: place.column, before, after, numberFormat };
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gujeong-ooxml-'));
  writeFileSync(
    at('own.xlsx'),
    writeWorkbook({
      ...BUDGET,
      sheets: BUDGET.sheets.map((sheet, index) => (index === 0 ? { ...sheet, tables: [] } : sheet)),
    }),
  );
  const cells = SHOWN.map(([value, numberFormat], row) => ({
    row,
    column: 0,
    content: content(value),
    style: { numberFormat },
  }));
  writeFileSync(
    at('shown.xlsx'),
    writeWorkbook({ sheets: [{ name: '표', cells, columns: [{ first: 0, last: 0, width: 60 }] }] }),
  );
  writeFileSync(at('template.xlsx'), writeWorkbook(BUDGET));
  execFileSync(PYTHON, [SCRIPT, 'make', at('openpyxl.xlsx')]);
  convert('xlsx', 'libreoffice', ['own.xlsx', 'openpyxl.xlsx']);
  for (const name of FILES) {
    const result = applyChanges(load(name), changesFor(load(name)));
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
    writeFileSync(at(patchedName(name)), result.bytes);
    touched.set(name, result.touched);
  }
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,1', 'csv', [
    'shown.xlsx',
    ...FILES.map(patchedName),
  ]);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['own.xlsx', 'openpyxl.xlsx', 'libreoffice/own.xlsx', 'libreoffice/openpyxl.xlsx'];
const touched = new Map<string, readonly string[]>();
const patchedName = (name: string) => `patched-${name.replace('/', '-')}`;

describe('LibreOffice', () => {
  test('shows numbers and dates as the formatter does', () => {
    const read = readWorkbook(load('shown.xlsx'));
    const ours = read.ok ? read.snapshot.sheets[0]?.texts.map(([text]) => text) : [];
    const theirs = csvRows(readFileSync(at('csv/shown-표.csv'), 'utf8')).map(([text]) => text);
    const differences = SHOWN.flatMap(([value, code], row) =>
      ours?.[row] === theirs[row] || isKnown(value, code)
        ? []
        : [{ value, code, ours: ours?.[row], theirs: theirs[row] }],
    );
    expect(differences).toEqual([]);
  });

  test.each(FILES)('opens %s after patching and shows the new figures', (name) => {
    const read = readWorkbook(load(patchedName(name)));
    const sheet = read.ok ? read.snapshot.sheets[0] : undefined;
    const rows = csvRows(readFileSync(at(`csv/${patchedName(name).replace('.xlsx', '')}-${sheet?.name}.csv`), 'utf8'));
    expect(rows[2]?.[1]).toBe('123456.0천');
    expect(rows[3]?.[0]).toBe('=cmd|x & <글>\n둘째 줄');
    expect(rows[29]?.[4]).toBe('TRUE');
  });
});

describe('openpyxl', () => {
  test('finds exactly the changed cells changed', () => {
    const before = openpyxl(FILES);
    const after = openpyxl(FILES.map(patchedName));
    for (const name of FILES) {
      const [old, now] = [before[at(name)], after[at(patchedName(name))]];
      expect(Object.keys(now ?? {})).toEqual(Object.keys(old ?? {}));
      const changed = Object.entries(now ?? {}).flatMap(([sheet, { cells, ...rest }]) => {
        const { cells: oldCells = {}, ...oldRest } = old?.[sheet] ?? {};
        expect(rest).toEqual(oldRest);
        const all = new Set([...Object.keys(cells), ...Object.keys(oldCells)]);
        return [...all].filter((cell) => JSON.stringify(cells[cell]) !== JSON.stringify(oldCells[cell]));
      });
      expect([name, ...changed.filter((cell) => cell !== 'D2').sort()]).toEqual([name, 'A4', 'B3', 'C5', 'D6', 'E30']);
    }
  });

  test('reads a written workbook as described', () => {
    const [book] = Object.values(openpyxl(['template.xlsx']));
    expect(book?.['입력']?.cells['B3']).toEqual([
      '-2000000',
      '-2000000',
      'n',
      ['#,##0;"△"#,##0;"-"', false, '맑은 고딕', 'FFFFF9E5', 'thin'],
    ]);
    expect(book?.['입력']?.cells['D4']).toEqual([
      '=IF(B4=0,"-",ROUND(C4/B4*100,1))',
      '29',
      'f',
      ['0.0', false, '맑은 고딕', '00000000', 'thin'],
    ]);
    expect(book?.['입력']).toMatchObject({ tables: ['예산표'], checks: 5, formats: 3 });
    expect(book?.["보고 '15"]).toMatchObject({ merges: ['A1:C2'], cells: { A4: ['=cmd|x', '=cmd|x', 's', {}] } });
  });
});

describe('every other part', () => {
  test.each(FILES)('of %s keeps its bytes', (name) => {
    const open = (file: string) => new Archive(load(file), DEFAULT_LIMITS, PORTABLE_COMPRESSION);
    const [before, after] = [open(name), open(patchedName(name))];
    const gone = touched.get(name) ?? [];
    const names = (archive: Archive) => archive.entries.map((entry) => entry.name);
    expect(names(after)).toEqual(names(before).filter((part) => !part.endsWith('calcChain.xml')));
    expect(gone.filter((part) => !/(sheet1|styles|workbook)\.xml$/.test(part))).toEqual([]);
    for (const entry of before.entries) {
      if (!gone.includes(entry.name)) expect(after.find(entry.name)?.packed).toEqual(entry.packed);
    }
  });
});

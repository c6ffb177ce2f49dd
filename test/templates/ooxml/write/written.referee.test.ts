import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WorkbookDescription, writeRows, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { convert, type FoundBook, readWithNode, readWithOpenpyxl, schemaFaults } from '../referees/programs.ts';
import { structureIssues } from '../structure/index.ts';
import { BUDGET } from './budget.ts';
import { CHART_BOOK, CHARTS } from './charts.ts';
import { FEATURES } from './features.ts';
import { WrittenParts } from './written.ts';

const BOOKS: Readonly<Record<string, WorkbookDescription>> = {
  budget: BUDGET,
  charts: CHART_BOOK,
  features: FEATURES,
};
const STREAMED = [
  ['가 & 나', 1.5],
  [' 앞뒤 ', true],
  [null, -3],
] as const;
const NAMES = [...Object.keys(BOOKS), 'rows'];

let folder: string;
const file = (name: string) => join(folder, `${name}.xlsx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gujeong-written-'));
  for (const [name, book] of Object.entries(BOOKS)) writeFileSync(file(name), writeWorkbook(book));
  const columns = [{ heading: '이름' }, { heading: '값', style: { numberFormat: '#,##0.0' } }];
  const sheets = [{ name: '자료', columns, rows: STREAMED, table: { name: '자료표' } }];
  const pieces: Uint8Array[] = [];
  for await (const piece of writeRows({ sheets })) pieces.push(piece);
  writeFileSync(file('rows'), Buffer.concat(pieces));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The values of the cells of a sheet that a reader found, by name. */
function valuesOf(book: FoundBook | undefined, sheet: string): Record<string, unknown> {
  if (!book || 'unreadable' in book) throw new Error(JSON.stringify(book));
  const cells = Object.entries(book[sheet] ?? {}).filter(([, [value]]) => value !== null);
  return Object.fromEntries(cells.map(([cell, [value]]) => [cell, value]));
}

describe('a written workbook', () => {
  test.each(NAMES)(
    '%s keeps to the schemas, of Excel 2010 too, and needs no repair',
    (name) => {
      const faults = (['Office2010', 'Microsoft365'] as const).flatMap((version) => schemaFaults(file(name), version));
      expect(faults).toEqual([]);
      expect(structureIssues(new Uint8Array(readFileSync(file(name))))).toEqual([]);
    },
    60_000,
  );

  test('streamed as rows gives every reader the same cells', () => {
    const byNode = readWithNode([file('rows')]);
    const found = [readWithOpenpyxl([file('rows')]), byNode.exceljs, byNode.hucre].map((books) =>
      valuesOf(books[file('rows')], '자료'),
    );
    const expected = { A1: '이름', B1: '값', A2: '가 & 나', B2: 1.5, A3: ' 앞뒤 ', B3: true, B4: -3 };
    expect(found).toEqual([expected, expected, expected]);
  }, 60_000);

  test('gives every reader the values of the cells its charts draw', () => {
    const byNode = readWithNode([file('charts')]);
    for (const books of [readWithOpenpyxl([file('charts')]), byNode.exceljs, byNode.hucre]) {
      expect(valuesOf(books[file('charts')], "집행 '15")).toMatchObject({ A2: '예비비', D3: 75, C4: '-' });
    }
  }, 60_000);

  test('shows LibreOffice all its charts, with their values and kinds', () => {
    convert('xlsx', join(folder, 'libreoffice'), [file('charts')]);
    const parts = new WrittenParts(new Uint8Array(readFileSync(join(folder, 'libreoffice', 'charts.xlsx'))));
    const charts = parts.names.filter((name) => /charts\/chart[0-9]+\.xml$/.test(name)).map((name) => parts.text(name));
    const own = new WrittenParts(CHART_BOOK);
    const kinds = (texts: readonly string[]) =>
      texts.map((text) => text.match(/<c:(?:bar|line|pie|doughnut)Chart>/g)?.join('')).sort();
    expect(kinds(charts)).toEqual(kinds(CHARTS.map((_, n) => own.text(`xl/charts/chart${n + 1}.xml`))));
    const combined = charts.find((text) => text.includes('사업별 집행률 &amp; 시간경과율')) ?? '';
    expect([...combined.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual(
      expect.arrayContaining(['집행률', '예비비', '3000', '97.5', '58.3']),
    );
  }, 120_000);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { pack } from '../fixture.ts';
import { EXCEL } from '../producers/excel/index.ts';
import { structureIssues } from '../structure/index.ts';
import { BUDGET } from '../write/budget.ts';
import { CHART_BOOK } from '../write/charts.ts';
import { FEATURES } from '../write/features.ts';
import { makePairs, type Pair } from './books.ts';
import { schemaFaults } from './programs.ts';

const TEMPLATES = join(__dirname, '../../../../templates');
const COMMITTED = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.xlsx'),
);

let folder: string;
let pairs: readonly Pair[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gujeong-schema-'));
  pairs = makePairs(folder);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shortly = (file: string, version: 'Office2010' | 'Microsoft365') =>
  schemaFaults(file, version).map(({ description, path, xPath }) => `${path}${xPath}: ${description}`);

test.each(COMMITTED)(
  '%s keeps to the schemas of Excel 2010',
  (name) => {
    expect(shortly(join(TEMPLATES, name), 'Office2010')).toEqual([]);
  },
  60_000,
);

test.each([
  ['a table', BUDGET],
  ['every chart', CHART_BOOK],
  ['every feature', FEATURES],
])(
  'a written workbook of %s keeps to the schemas of Excel 2010 and of today',
  (name, description) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, writeWorkbook(description));
    expect([...shortly(file, 'Office2010'), ...shortly(file, 'Microsoft365')]).toEqual([]);
  },
  60_000,
);

test('a patched workbook has no fault that it did not have', () => {
  const faults = pairs.map(({ producer, before, after }) => {
    const old = shortly(before, 'Microsoft365');
    return [producer, shortly(after, 'Microsoft365').filter((fault) => !old.includes(fault))];
  });
  expect(faults).toEqual(pairs.map(({ producer }) => [producer, []]));
}, 180_000);

test('a patched workbook needs no repair that it did not need', () => {
  const issues = pairs.map(({ producer, before, after }) => {
    const [old, now] = [before, after].map((file) => structureIssues(new Uint8Array(readFileSync(file))));
    return [producer, now?.filter((issue) => !old?.includes(issue))];
  });
  expect(issues).toEqual(pairs.map(({ producer }) => [producer, []]));
});

test('the referee sees a fault', () => {
  const file = join(folder, 'faulty.xlsx');
  const sheet = String(EXCEL['xl/worksheets/sheet1.xml'])
    .replace('<mergeCells count="1">', '<mergeCell count="1">')
    .replace('</mergeCells>', '</mergeCell>');
  writeFileSync(file, pack({ ...EXCEL, 'xl/worksheets/sheet1.xml': sheet }));
  expect(shortly(file, 'Microsoft365').join('\n')).toContain('invalid child element');
}, 30_000);

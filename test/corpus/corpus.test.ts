import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, truthsIn } from './report/main.ts';
import { judgeFindings } from './report/judge-findings.ts';
import { judgeTables } from './report/judge-tables.ts';
import { Scores } from './report/tally.ts';
import type { Planted, Truth } from './truth.ts';

const WORKBOOKS = join(__dirname, 'workbooks');

describe('the corpus', () => {
  const truths = truthsIn(WORKBOOKS);
  const planted = truths.flatMap((truth) => truth.planted);

  test('is as large and as wrong as wanted, and half of it is clean', () => {
    expect(truths.length).toBeGreaterThanOrEqual(60);
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
    const clean = truths.filter((truth) => truth.planted.length === 0).length;
    expect(clean / truths.length).toBeGreaterThan(0.35);
  });

  test('comes from every writer', () => {
    const writers = new Set(truths.map(({ writer }) => writer));
    expect([...writers].sort()).toEqual(['exceljs', 'hucre', 'libreoffice', 'openpyxl', 'text', 'xlsxwriter']);
  });

  test('every table has columns and rows inside its range, every planted cell a name', () => {
    for (const { tables } of truths) {
      for (const { range, columns, rows } of tables) {
        expect(range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
        expect(columns.length * rows.length).toBeGreaterThan(0);
      }
    }
    for (const { cells } of planted) for (const cell of cells) expect(cell).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
  });
});

describe('the report', () => {
  test('a plain sheet is understood and its planted errors are found', () => {
    const scores = judge(WORKBOOKS, truthsIn(WORKBOOKS, 'execution-totals-first'));
    expect(scores.files).toBe(4);
    expect(scores.cleanFiles).toBe(1);
    expect(scores.planted.recall).toBe(1);
    expect(scores.columnRoles.recall).toBe(1);
    expect([...scores.falseErrors, ...scores.falseErrorsOnClean]).toEqual([]);
  });

  test('an error nobody planted is a false one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    try {
      const [truth] = truthsIn(WORKBOOKS, 'execution-totals-first-wrong-rate');
      if (!truth) throw new Error('the file is gone');
      copyFileSync(join(WORKBOOKS, truth.file), join(folder, truth.file));
      writeFileSync(join(folder, 'lie.json'), JSON.stringify({ ...truth, planted: [] }));
      const scores = judge(folder, truthsIn(folder));
      expect(scores.falseErrorsOnClean.length).toBeGreaterThanOrEqual(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is not found', () => {
  const truth = (planted: readonly Planted[]): Truth => ({
    file: 'made-up.xlsx',
    style: 'made up',
    writer: 'exceljs',
    about: '',
    planted,
    notATable: [],
    tables: [
      {
        sheet: '표',
        range: 'A1:B3',
        headingRows: 1,
        orientation: 'rows',
        unit: '천원',
        columns: [
          { column: 'A', role: 'label' },
          { column: 'B', role: 'budget' },
        ],
        rows: [
          { row: 2, kind: 'total', parts: [3] },
          { row: 3, kind: 'item' },
        ],
      },
    ],
  });
  const nothing = { tables: [], findings: [] };

  test('counts against every measure of its table', () => {
    const scores = new Scores();
    judgeTables(scores, truth([]), nothing);
    expect([scores.tables, scores.columnRoles, scores.rowRoles, scores.sums].map(({ recall }) => recall)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('a planted error that no finding names is missed, by its kind', () => {
    const scores = new Scores();
    judgeFindings(scores, truth([{ kind: 'wrong-rate', sheet: '표', cells: ['B2'], severity: 'error' }]), nothing);
    expect(scores.planted.recall).toBe(0);
    expect(scores.kinds.get('wrong-rate')?.misses).toHaveLength(1);
  });
});

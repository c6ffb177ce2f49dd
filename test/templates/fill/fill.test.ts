import { isoDate, type Change, type Problem } from '../../../core/index.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';
import { SECTIONS } from '../../../templates/build/sections/index.ts';
import type { SectionWorkbook } from '../../../templates/build/section.ts';
import { MODE_WORDS } from '../../../templates/build/settings.ts';
import { sectionWorkbook } from '../../../templates/build/workbook.ts';
import { readDelimitedData, readJsonData, type FillData } from '../../../templates/fill/data.ts';
import { fill } from '../../../templates/fill/fill.ts';
import type { ReadTemplate } from '../../../templates/fill/template.ts';

function open(bytes: Uint8Array): ReadTemplate {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return { file: 'a.xlsx', snapshot: read.snapshot, workbook: read.workbook };
}

const made = (section: SectionWorkbook, kind: 'new' | 'sample'): Uint8Array =>
  writeWorkbook(sectionWorkbook(section, kind));

function changesOf(read: ReadTemplate, data: FillData): readonly Change[] {
  const result = fill(read, data);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.changes;
}

function problemsOf(read: ReadTemplate, data: FillData): readonly Problem['kind'][] {
  const result = fill(read, data);
  return result.kind === 'refused' ? result.problems.map(({ kind }) => kind) : [];
}

/** What the sample of a section was filled with, as data. */
function sampleData({ sample: { settings, filling } }: SectionWorkbook): FillData {
  const { office, asOf, rounding } = settings;
  return {
    settings: {
      부서명: office,
      기준일: asOf && isoDate(asOf),
      비율자리: rounding.digits,
      비율처리: MODE_WORDS[rounding.mode],
    },
    tables: filling,
  };
}

/** Sheet, cell and value of every cell, but for the lines that say whether it is a sample. */
function cellsOf({ snapshot }: ReadTemplate): readonly string[] {
  return snapshot.sheets.flatMap(({ name, row, column, values, formulas }) =>
    values.flatMap((line, r) =>
      line.flatMap((value, c) =>
        value === null && formulas[r]?.[c] === null
          ? []
          : [`${name} ${row + r} ${column + c} ${String(formulas[r]?.[c])} ${JSON.stringify(value)}`],
      ),
    ),
  );
}

describe.each(SECTIONS.map((section) => [section.id, section] as const))('fill %s', (_, section) => {
  test('a new workbook filled with the data of the sample holds what the sample holds, results too', () => {
    const bytes = made(section, 'new');
    const patched = applyChanges(bytes, changesOf(open(bytes), sampleData(section)));
    if (!patched.ok) throw new Error(patched.problem.kind);
    const filled = cellsOf(open(patched.bytes)).filter((cell) => !cell.startsWith('안내 0 '));
    const sample = cellsOf(open(made(section, 'sample'))).filter((cell) => !cell.startsWith('안내 0 '));
    expect(filled).toEqual(sample);
  });

  test('filling a second time changes nothing', () => {
    expect(changesOf(open(made(section, 'sample')), sampleData(section))).toEqual([]);
  });
});

describe('fill', () => {
  const [general] = SECTIONS;
  if (!general) throw new Error('no section');
  const read = open(made(general, 'sample'));
  const budget = (record: Record<string, string | number | null>): FillData => ({
    settings: {},
    tables: { 예산현황: [record] },
  });
  const KEY = general.sample.filling['예산현황']?.[0]?.['key'];
  const key = { 관리번호: String(KEY) };

  test('a record that is there is updated; what it does not name stays', () => {
    const entries = changesOf(read, budget({ ...key, 집행액: '40,000' })).filter(({ after }) => after.kind === 'value');
    expect(entries.map(({ after }) => after.value)).toEqual([40000]);
  });

  test.each<readonly [string, Record<string, string | number | null>, readonly Problem['kind'][]]>([
    ['another unit', { ...key, 집행액: '40백만원' }, ['data-unit-differs']],
    ['words', { ...key, 집행액: '약간' }, ['data-value-unreadable']],
    ['beyond the limit', { ...key, 집행액: 2e15 }, ['data-number-out-of-range']],
    ['a code that is none', { ...key, 세출성격: '그 밖' }, ['data-code-unknown']],
    ['a calculated column', { ...key, 예상잔액: 1 }, ['data-column-calculated']],
    ['a column that is none', { ...key, 색: 1 }, ['data-column-unknown']],
    ['no key', { 집행액: 1 }, ['data-key-missing']],
  ])('%s is refused', (_, record, kinds) => {
    expect(problemsOf(read, budget(record))).toEqual(kinds);
  });

  test('one wrong value among right ones: nothing is changed', () => {
    const data: FillData = {
      settings: { 기준일: '2015. 11. 30.' },
      tables: { 예산현황: [{ ...key, 집행액: 1 }], 없는표: [] },
    };
    expect(problemsOf(read, data)).toEqual(['data-table-unknown']);
  });

  test('a key given twice, more records than there is room for, a setting that is none', () => {
    expect(problemsOf(read, { settings: {}, tables: { 예산현황: [key, key] } })).toEqual(['data-key-repeated']);
    const many = Array.from({ length: 200 }, (_, n) => ({ 관리번호: `새${n}` }));
    expect(new Set(problemsOf(read, { settings: {}, tables: { 예산현황: many } }))).toEqual(
      new Set(['data-rows-exceed']),
    );
    expect(problemsOf(read, { settings: { 색: 1 }, tables: {} })).toEqual(['data-setting-unknown']);
  });

  test('a workbook that is none of ours, and one whose heading was changed', () => {
    const other = open(writeWorkbook({ sheets: [{ name: '가', cells: [] }] }));
    expect(problemsOf(other, budget(key))).toEqual(['not-a-template']);
    const bytes = made(general, 'new');
    const sheet = open(bytes).snapshot.sheets.find(({ name }) => name === '예산현황 입력');
    if (!sheet) throw new Error('no sheet');
    const renamed: ReadTemplate = {
      ...open(bytes),
      snapshot: {
        sheets: open(bytes).snapshot.sheets.map((each) =>
          each.name === sheet.name
            ? { ...each, values: each.values.map((line, r) => (r === 2 - each.row ? line.map(() => '다른 말') : line)) }
            : each,
        ),
      },
    };
    expect(problemsOf(renamed, budget(key))).toEqual(['template-heading-changed']);
  });
});

describe('data', () => {
  test('JSON: settings and tables; other shapes are none', () => {
    expect(readJsonData('{"설정":{"부서명":"예산과"},"표":[{"가":1,"나":null}]}')).toEqual({
      settings: { 부서명: '예산과' },
      tables: { 표: [{ 가: 1, 나: null }] },
    });
    expect(readJsonData('[1]')).toBeNull();
    expect(readJsonData('{"표":{"가":1}}')).toBeNull();
    expect(readJsonData('{"표":[{"가":[1]}]}')).toBeNull();
    expect(readJsonData('{')).toBeNull();
  });

  test('CSV: headings in the first line, empty lines are no records', () => {
    const bytes = new TextEncoder().encode('이름,예산액\n가,"1,000"\n,\n나,\n');
    expect(readDelimitedData(bytes, '표')?.tables).toEqual({
      표: [
        { 이름: '가', 예산액: '1,000' },
        { 이름: '나', 예산액: '' },
      ],
    });
    expect(readDelimitedData(new TextEncoder().encode(''), '표')).toBeNull();
  });
});

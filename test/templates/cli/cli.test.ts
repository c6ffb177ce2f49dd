import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type ExitCode } from '../../../templates/cli/run.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';

const SAMPLE = join(__dirname, '../../../templates/samples/주요업무-2015.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gujeong-cli-'));
  copyFileSync(SAMPLE, join(folder, 'report.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

async function gujeong(...words: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    language: undefined,
  };
  const code = await run(words, terminal);
  return { code, out, err };
}

const path = (name: string): string => join(folder, name);
const report = path.bind(undefined, 'report.xlsx');

interface JsonFinding {
  readonly severity: string;
  readonly kind: string;
  readonly cell: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  readonly message: string;
}

function isReport(value: unknown): value is {
  file: string;
  tables: { form: string | null; rows: object; columns: object[] }[];
  findings: JsonFinding[];
}[] {
  return Array.isArray(value);
}

function parsed(out: string) {
  const value: unknown = JSON.parse(out);
  if (!isReport(value)) throw new Error('not an array');
  return value;
}

describe('gujeong check', () => {
  test('lists the findings of the report as a table and exits with 1', async () => {
    const { code, out } = await gujeong('check', report());
    expect(code).toBe(1);
    expect(out).toContain('표 12개, 오류 1건, 주의 2건, 참고 1건');
    expect(out).toMatch(/오류 {2}추진실적!C56 {2}26\.4% {2}26\.9%/);
  });

  test('--json prints one array, an object per file', async () => {
    const { code, out } = await gujeong('check', '--json', report(), report());
    const [first, second] = parsed(out);
    expect(code).toBe(1);
    expect(second).toEqual(first);
    expect(first?.tables).toHaveLength(12);
    expect(first?.tables[0]).toMatchObject({
      sheet: '예산현황',
      range: 'A3:E14',
      form: 'general.division-budget',
      unit: '천원',
      rows: { total: [5], subtotal: [], item: [6, 7, 8, 9, 10, 11, 12, 13, 14] },
    });
    expect(first?.tables[1]?.columns[2]).toMatchObject({
      range: 'C5:C6',
      role: 'rate',
      unit: '%',
      rounding: { mode: 'half-up', digits: 1 },
    });
    expect(
      first?.findings.map(({ severity, kind, cell, found, expected }) => [severity, kind, cell, found, expected]),
    ).toEqual([
      ['warning', 'mixed-decimals', 'C11', '56', null],
      ['warning', 'rounding-differs', 'C41', '93', '93.8'],
      ['error', 'rate-mismatch', 'C56', '26.4%', '26.9%'],
      ['info', 'percent-in-cell', 'C56', '26.4%', null],
    ]);
  });

  test('speaks English when asked', async () => {
    const { out } = await gujeong('check', '--lang', 'en', report());
    expect(out).toContain('12 tables, 1 errors, 2 warnings, 1 notes');
    expect(out).toContain('no rule gives the printed figure');
  });

  test('does not touch the file', async () => {
    await gujeong('check', report());
    expect(readFileSync(report()).equals(readFileSync(SAMPLE))).toBe(true);
  });
});

describe('gujeong recalc', () => {
  test('writes the calculated cells only, beside the file or in it, and leaves one note', async () => {
    const { code, out } = await gujeong('recalc', report(), '-o', path('out.xlsx'));
    expect([code, out]).toEqual([1, expect.stringContaining('셀 8개 저장')]);
    expect(readFileSync(report()).equals(readFileSync(SAMPLE))).toBe(true);
    await gujeong('recalc', report());
    expect(readFileSync(report()).equals(readFileSync(path('out.xlsx')))).toBe(true);
    const read = readWorkbook(readFileSync(report()));
    expect(read.ok && read.snapshot.sheets[1]?.texts[55]?.[2]).toBe('26.9%');
    expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'report.xlsx']);
  });

  test('a second run changes nothing', async () => {
    await gujeong('recalc', report());
    const once = readFileSync(report());
    const { out } = await gujeong('recalc', report());
    expect(out).toContain('바꿀 셀 없음');
    expect(readFileSync(report()).equals(once)).toBe(true);
  });

  test('after a change of 예비비 집행액 the totals and balances in the file follow', async () => {
    const changed = applyChanges(readFileSync(report()), [
      {
        sheet: '예산현황',
        row: 11,
        column: 2,
        before: { kind: 'value', value: 315_020 },
        after: { kind: 'value', value: 415_020 },
        numberFormat: null,
      },
    ]);
    if (!changed.ok) throw new Error(changed.problem.kind);
    writeFileSync(report(), changed.bytes);
    await gujeong('recalc', report());
    const read = readWorkbook(readFileSync(report()));
    const rows = read.ok ? read.snapshot.sheets[0]?.values : [];
    expect([rows?.[4]?.[2], rows?.[4]?.[4], rows?.[11]?.[4]]).toEqual([1_275_560, 3_889_122, 3_784_980]);
  });

  test('a protected sheet is not written past its protection', async () => {
    const value = (row: number, column: number, held: string | number) => ({
      row,
      column,
      content: { kind: 'value', value: held } as const,
    });
    const cells = [
      value(0, 0, '예산액'),
      value(0, 1, '집행액'),
      value(0, 2, '집행률(%)'),
      value(1, 0, 100),
      value(1, 1, 50),
      value(1, 2, 51.5),
    ];
    writeFileSync(path('locked.xlsx'), writeWorkbook({ sheets: [{ name: '보호', cells, protection: {} }] }));
    const before = readFileSync(path('locked.xlsx'));
    const { code, out } = await gujeong('recalc', path('locked.xlsx'));
    expect([code, out]).toEqual([2, expect.stringContaining('보호되어 있어 쓰지 않음')]);
    expect(readFileSync(path('locked.xlsx')).equals(before)).toBe(true);
  });
});

describe('input that cannot be used', () => {
  const sample = (): Buffer => readFileSync(SAMPLE);
  const oleHead = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each([
    ['missing.xlsx', undefined, 'file-missing', '경로와 이름 확인'],
    ['text.xlsx', () => Buffer.from('예산액,집행액\n1,2\n'), 'file-is-not-workbook', '통합 문서(.xlsx)가 아님'],
    ['empty.xlsx', () => Buffer.alloc(0), 'file-is-not-workbook', '통합 문서(.xlsx)가 아님'],
    ['cut.xlsx', () => sample().subarray(0, 3000), 'file-is-truncated', '잘림'],
    ['old.xls', () => Buffer.concat([oleHead, Buffer.alloc(2000)]), undefined, '저장'],
  ] as const)('%s: one sentence, exit 2, nothing written', async (name, bytes, kind, words) => {
    if (bytes) writeFileSync(path(name), bytes());
    const files = readdirSync(folder);
    const text = await gujeong('recalc', path(name));
    expect([text.code, text.out.trim().split('\n').length]).toEqual([2, 1]);
    expect(text.out).toContain(words);
    const json = await gujeong('check', '--json', path(name));
    expect(json.code).toBe(2);
    if (kind) expect(parsed(json.out)[0]?.findings.map((finding) => finding.kind)).toEqual([kind]);
    expect(readdirSync(folder)).toEqual(files);
  });

  test('a workbook without a table is unusable, and says so', async () => {
    writeFileSync(
      path('words.xlsx'),
      writeWorkbook({
        sheets: [{ name: '안내', cells: [{ row: 0, column: 0, content: { kind: 'value', value: '작성 요령' } }] }],
      }),
    );
    const { code, out } = await gujeong('check', path('words.xlsx'));
    expect([code, out]).toEqual([2, expect.stringContaining('표를 찾지 못함')]);
  });
});

describe('the command line itself', () => {
  test.each([
    [[], 0, '사용법'],
    [['--help'], 0, 'recalc'],
    [['check', '--help'], 0, '예: gujeong check'],
    [['recalc', '--help', '--lang', 'en'], 0, 'example: gujeong recalc'],
    [['print'], 2, '알 수 없는 명령: print'],
    [['check'], 2, '파일 이름 필요'],
    [['check', '--fast', 'a.xlsx'], 2, '알 수 없는 선택 사항'],
    [['check', 'a.xlsx', '-o', 'b.xlsx'], 2, '-o는 check에서 사용할 수 없음'],
    [['recalc', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 2, '파일이 하나일 때만'],
  ] as const)('%j', async (words, code, said) => {
    const ran = await gujeong(...words);
    expect(ran.code).toBe(code);
    expect(ran.out + ran.err).toContain(said);
  });
});

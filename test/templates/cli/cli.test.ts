import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorrections } from '../../../core/index.ts';
import { run, type ExitCode } from '../../../templates/cli/run.ts';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';
import { withAddInSettings } from '../ooxml/add-in-part.ts';

const TEMPLATES = join(__dirname, '../../../templates');
const SAMPLE = join(TEMPLATES, 'samples/주요업무-2015.xlsx');

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
  /** What it said it was doing, without repetitions. */
  readonly works: readonly string[];
}

async function gujeong(...words: string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const works = new Set<string>();
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    progress: (work: string) => void works.add(work.replace(/ \d+ %$/, '')),
    language: undefined,
  };
  const code = await run(words, terminal);
  return { code, out, err, works: [...works] };
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
  test('follows the corrections that the add-in keeps in the workbook, unless others are given', async () => {
    const table = { title: '', headings: ['구분', '예산액', '집행액', '집행률(%)'] };
    const rows = [table.headings, ['가', 1_000, 500, 50], ['나', 2_000, 500, 26], ['다', 4_000, 1_000, 25]];
    const cells = rows.flatMap((line, row) =>
      line.map((value, column) => ({ row, column, content: { kind: 'value', value } as const })),
    );
    const bytes = writeWorkbook({ sheets: [{ name: '표', cells }] });
    writeFileSync(path('plain.xlsx'), bytes);
    expect((await gujeong('check', path('plain.xlsx'))).out).toContain('오류 1건');
    const kept = writeCorrections([{ kind: 'typed-column', table, heading: '집행률(%)' }]);
    writeFileSync(path('kept.xlsx'), withAddInSettings(bytes, { 'gujeong.corrections': kept }));
    expect(await gujeong('check', path('kept.xlsx'))).toMatchObject({ code: 0, err: '' });
    writeFileSync(path('none.json'), writeCorrections([]));
    const others = await gujeong('check', '--corrections', path('none.json'), path('kept.xlsx'));
    expect(others.out).toContain('오류 1건');
    writeFileSync(path('later.xlsx'), withAddInSettings(bytes, { 'gujeong.corrections': '{"version":99}' }));
    const later = await gujeong('check', path('later.xlsx'));
    expect(later.err).toContain('고친 인식');
    expect(later.out).toContain('오류 1건');
  });

  test('follows the settings that the add-in keeps in the workbook', async () => {
    const rows = [
      ['구분', '예산액', '예산현액', '집행액', '집행률(%)'],
      ['가', 3_000, 4_000, 1_000, null],
      ['나', 7_000, 9_000, 2_000, null],
    ];
    const cells = rows.flatMap((line, row) =>
      line.map((value, column) => ({ row, column, content: { kind: 'value', value } as const })),
    );
    const bytes = writeWorkbook({ sheets: [{ name: '표', cells }] });
    const ratesWith = async (settings: string) => {
      writeFileSync(path('kept.xlsx'), withAddInSettings(bytes, { 'gujeong.settings': settings }));
      const { out, err } = await gujeong('check', '--json', path('kept.xlsx'));
      return { rates: parsed(out)[0]?.findings.map(({ expected }) => expected), err };
    };
    // 1,000/3,000 and 2,000/7,000; of 4,000 and 9,000
    expect(await ratesWith('{"version":1,"rateBase":"budget","rateDigits":2,"rateRounding":"down"}')).toEqual({
      rates: ['33.33', '28.57'],
      err: '',
    });
    expect((await ratesWith('{"version":1,"rateBase":"current","live":true}')).rates).toEqual(['25.0', '22.2']);
    expect(await ratesWith('{"version":1,"rateBase":"net"}')).toEqual({
      rates: ['25.0', '22.2'],
      err: expect.stringContaining('설정'),
    });
  });

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
    expect(out).toContain('12 tables, 1 error, 2 warnings, 1 note');
    expect(out).toContain('no rule gives the printed figure');
  });

  test('tells what it is doing, and how far it is', async () => {
    const { works } = await gujeong('check', '--lang', 'en', report());
    expect(works).toEqual([`${report()}: reading`, `${report()}: verifying`]);
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

describe('gujeong template', () => {
  test('list: id, title and file of every standard workbook, for people and for programs', async () => {
    const { code, out } = await gujeong('template', 'list');
    expect(code).toBe(0);
    expect(out).toMatch(/^general {2,}일반현황 {2,}00-general\.xlsx$/m);
    const json: unknown = JSON.parse((await gujeong('template', 'list', '--json', '--lang', 'en')).out);
    expect(json).toContainEqual({ id: 'finance', title: 'Fiscal management', file: '04-finance.xlsx' });
  });

  test('new: the workbook of the repository, byte for byte, empty or as a sample', async () => {
    for (const [words, made] of [
      [[], '00-general.xlsx'],
      [['--sample'], 'samples/00-general.xlsx'],
    ] as const) {
      const file = path(made.replace('/', '-'));
      const { code, out, works } = await gujeong('template', 'new', 'general', '-o', file, ...words);
      expect([code, out, works]).toEqual([0, `${file}: 만듦\n`, [`${file}: 만드는 중`]]);
      expect(readFileSync(file).equals(readFileSync(join(TEMPLATES, made)))).toBe(true);
    }
  });

  test('new: a file that is there stays, an id that is unknown is named with the known ones', async () => {
    const taken = await gujeong('template', 'new', 'general', '-o', report());
    expect([taken.code, taken.out]).toEqual([2, expect.stringContaining('같은 이름의 파일이 있음')]);
    expect(readFileSync(report()).equals(readFileSync(SAMPLE))).toBe(true);
    const unknown = await gujeong('template', 'new', 'budget', '--json', '-o', path('new.xlsx'));
    expect(unknown.code).toBe(2);
    expect(JSON.parse(unknown.out)).toMatchObject({
      problems: [{ kind: 'template-unknown', message: expect.stringContaining('general') as string }],
    });
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });
});

describe('gujeong fill', () => {
  const workbook = () => path('general.xlsx');
  const written = (name: string, data: string): string => {
    writeFileSync(path(name), data);
    return path(name);
  };
  const enteredIn = (file: string): readonly unknown[] => {
    const read = readWorkbook(readFileSync(file));
    if (!read.ok) throw new Error(read.problem.kind);
    return read.snapshot.sheets.find(({ name }) => name === '예산현황 입력')?.values.flat() ?? [];
  };
  beforeEach(() => copyFileSync(join(TEMPLATES, '00-general.xlsx'), workbook()));

  test('JSON: entries and results, here or in another file', async () => {
    const record = { 관리번호: 'B01', 구분: '예비비', '예산액(천원)': 1_000, '집행액(천원)': 250 };
    const data = written('data.json', JSON.stringify({ 예산현황: [record] }));
    const before = readFileSync(workbook());
    const { code, out, works } = await gujeong('fill', workbook(), '--data', data, '-o', path('out.xlsx'));
    expect([code, out]).toEqual([0, expect.stringMatching(/out\.xlsx: 셀 4개 저장/)]);
    expect(works.map((work) => work.split(': ')[1])).toEqual(['읽는 중', '채우는 중', '저장 중']);
    expect(readFileSync(workbook()).equals(before)).toBe(true);
    expect(enteredIn(path('out.xlsx'))).toEqual(expect.arrayContaining(['예비비', 1_000, 250, 25]));
  });

  test('CSV: the table is named', async () => {
    const data = written('data.csv', '관리번호,구분,예산액(천원),집행액(천원)\nB01,예비비,"1,000",250\n');
    const unnamed = await gujeong('fill', workbook(), '--data', data);
    expect([unnamed.code, unnamed.out]).toEqual([2, expect.stringContaining('예산현황')]);
    const { code } = await gujeong('fill', workbook(), '--data', data, '--table', '예산현황');
    expect(code).toBe(0);
    expect(enteredIn(workbook())).toEqual(expect.arrayContaining(['예비비', 1_000, 250, 25]));
  });

  test.each([
    ['data.json', '{"예산현황": 3}', '자료'],
    ['data.json', '{"예산": []}', '예산현황'],
    ['data.json', '{"예산현황": [{"관리번호": "B01", "예산액(천원)": "많음"}]}', '많음'],
    ['missing.json', undefined, '경로와 이름 확인'],
  ])('%s %s: refused in a sentence, nothing is written', async (name, text, said) => {
    const before = readFileSync(workbook());
    const data = text === undefined ? path(name) : written(name, text);
    const { code, out } = await gujeong('fill', workbook(), '--data', data);
    expect([code, out]).toEqual([2, expect.stringContaining(said)]);
    expect(readFileSync(workbook()).equals(before)).toBe(true);
  });

  test('a workbook of another make is not filled', async () => {
    const { code, out } = await gujeong('fill', report(), '--data', written('data.json', '{}'), '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      2,
      { entries: 0, problems: [{ message: expect.any(String) as string }] },
    ]);
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
    [['template', '--help'], 0, '예: gujeong template'],
    [['fill', '--help', '--lang', 'en'], 0, 'example: gujeong fill'],
    [['template', 'show'], 2, 'gujeong template list'],
    [['fill', 'a.xlsx'], 2, '--data'],
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

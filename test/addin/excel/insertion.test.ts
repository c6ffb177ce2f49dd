/** @jest-environment-options {"globalsCleanup": "off"} */
import type { SheetFile, SheetInsertion } from '../../../addin/host.ts';
import { writeWorkbook, type ChartDescription } from '../../../templates/ooxml/index.ts';
import type { BookDescription, OpenExcel, OpenOptions } from '../../excel-host/index.ts';
import { closeExcel, excelWith, problemOf } from './open.ts';

afterEach(closeExcel);

const BOOK: BookDescription = { sheets: [{ name: '예산', cells: [['계', 7]] }], names: { 기준일: "='예산'!$B$1" } };
/** A chart of the first cell of a sheet. */
function chartOn(sheet: string): ChartDescription {
  const run = { sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } };
  return {
    alternativeText: '표',
    anchor: { row: 2, column: 0, rows: 9, columns: 4 },
    plots: [
      {
        kind: 'bars',
        direction: 'vertical',
        grouping: 'clustered',
        series: [{ name: { sheet, row: 0, column: 0 }, categories: run, values: run }],
      },
    ],
  };
}

function fileOf(sheets: readonly string[], parts: Partial<SheetFile> = {}): SheetFile {
  const { names = [], hasCharts = false } = parts;
  const bytes = writeWorkbook({
    sheets: sheets.map((name) => ({
      name,
      cells: [{ row: 0, column: 0, content: { kind: 'value', value: name } }],
      charts: hasCharts ? [chartOn(name)] : [],
    })),
    names: names.map((name) => ({ name, formula: `'${sheets[0] ?? ''}'!$A$1` })),
  });
  return { name: '양식.xlsx', bytes, sheets, names, hasCharts };
}

async function insertionIn(options: OpenOptions = {}): Promise<{ excel: OpenExcel; insertion: SheetInsertion }> {
  const { excel, host } = await excelWith({ book: BOOK, ...options });
  return { excel, insertion: await host.loadInsertion() };
}

const sheetsOf = ({ book }: OpenExcel): string[] => book.sheets.map(({ name }) => name);

describe.each(['ltsc2021', 'ltsc2024', 'microsoft365'] as const)('%s', (profile) => {
  test('sheets go in behind the last one, with their charts, and the first of them is shown', async () => {
    const { excel, insertion } = await insertionIn({ profile });
    expect(insertion.takes).toBe('all');
    excel.host.begin();
    expect(await insertion.insert(fileOf(['검산표', '예산'], { hasCharts: true, names: ['표본'] }))).toEqual([
      '검산표',
      '예산 (2)',
    ]);
    expect(await excel.host.end()).toMatchObject({ reads: 2, writes: 1, cleanups: 0, errors: [] });
    expect(sheetsOf(excel)).toEqual(['예산', '검산표', '예산 (2)']);
    expect(excel.book.activeSheet.name).toBe('검산표');
    expect(excel.book.sheets.map(({ charts }) => charts)).toEqual([0, 1, 1]);
  });
});

describe('refusals leave the workbook as it was', () => {
  const refusals: readonly (readonly [string, OpenOptions, SheetFile, object])[] = [
    [
      'a name that is taken, in any case',
      {},
      fileOf(['안내'], { names: ['기준일', '자리수'] }),
      { kind: 'names-taken', names: ['기준일'] },
    ],
    [
      'charts in Excel on the web',
      { profile: 'web' },
      fileOf(['현황판'], { hasCharts: true }),
      { kind: 'sheets-not-insertable', reason: 'charts' },
    ],
    [
      'more than 5 MB',
      {},
      { ...fileOf(['안내']), bytes: new Uint8Array(4_000_000) },
      { kind: 'file-too-large-to-insert', file: '양식.xlsx' },
    ],
  ];
  test.each(refusals)('%s', async (_name, options, file, problem) => {
    const { excel, insertion } = await insertionIn(options);
    expect(await problemOf(insertion.insert(file))).toEqual(problem);
    expect(sheetsOf(excel)).toEqual(['예산']);
  });

  test('a workbook whose structure is protected', async () => {
    const { excel, insertion } = await insertionIn();
    excel.book.structurePassword = '';
    expect(await problemOf(insertion.insert(fileOf(['안내'])))).toEqual({ kind: 'structure-protected' });
    expect(sheetsOf(excel)).toEqual(['예산']);
  });

  test('an Excel before 1.13, which can still open the file beside', async () => {
    const { excel, host } = await excelWith({ book: BOOK });
    const { requirements } = Office.context;
    const supports = requirements.isSetSupported.bind(requirements);
    requirements.isSetSupported = (set, version) =>
      !(set === 'ExcelApi' && version === '1.13') && supports(set, `${version ?? ''}`);
    const insertion = await host.loadInsertion();
    const file = fileOf(['안내']);
    expect(await problemOf(insertion.insert(file))).toEqual({ kind: 'sheets-not-insertable', reason: 'old-program' });
    await insertion.openBeside(file.name, file.bytes);
    expect(excel.book.createdWorkbooks).toEqual([Buffer.from(file.bytes).toString('base64')]);
    expect(sheetsOf(excel)).toEqual(['예산']);
  });

  test('Excel on the web takes sheets without charts', async () => {
    const { excel, insertion } = await insertionIn({ profile: 'web' });
    expect(await insertion.insert(fileOf(['검산표']))).toEqual(['검산표']);
    expect(sheetsOf(excel)).toEqual(['예산', '검산표']);
  });
});

describe('Excel fails', () => {
  const moments = [
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
    [3, 'before'],
    [3, 'after'],
  ] as const;
  test.each(moments)('at request %i of inserting, %s it is carried out: nothing stays', async (request, moment) => {
    const { excel, insertion } = await insertionIn();
    excel.host.failAt(request, 'GeneralException', moment);
    expect(await problemOf(insertion.insert(fileOf(['검산표', '예산'])))).toEqual({
      kind: 'host-failed',
      code: 'GeneralException',
    });
    expect(excel.host.clearFailures()).toBe(0);
    expect(sheetsOf(excel)).toEqual(['예산']);
  });

  test('again at taking away: it is tried again; where it stays in vain, the user is told which sheets', async () => {
    const { excel, insertion } = await insertionIn();
    for (const request of [2, 3]) excel.host.failAt(request, 'GeneralException', 'after');
    expect(await problemOf(insertion.insert(fileOf(['검산표'])))).toMatchObject({ kind: 'host-failed' });
    expect(sheetsOf(excel)).toEqual(['예산']);
    for (const request of [2, 3, 4, 5])
      excel.host.failAt(request, 'GeneralException', request === 2 ? 'after' : 'before');
    expect(await problemOf(insertion.insert(fileOf(['검산표'])))).toEqual({
      kind: 'sheets-half-inserted',
      sheets: ['검산표'],
    });
  });

  test('a sheet of a co-author that came in between stays', async () => {
    const { excel, insertion } = await insertionIn();
    excel.host.failAt(3, 'GeneralException', 'before');
    const inserting = problemOf(insertion.insert(fileOf(['검산표'])));
    const asked = excel.host.log.length + 1;
    while (excel.host.log.length < asked) await new Promise((resolve) => setTimeout(resolve));
    excel.host.act('Remote', (book) => book.addSheet('동료 시트'));
    expect(await inserting).toMatchObject({ kind: 'host-failed' });
    expect(sheetsOf(excel)).toEqual(['예산', '동료 시트']);
  });
});

describe('a sheet made before', () => {
  test('is replaced, its name kept, wherever the user moved or renamed it', async () => {
    const { excel, insertion } = await insertionIn();
    await insertion.insert(fileOf(['검산표']));
    expect(await insertion.replaceMade('검산표', 'verification')).toBe('검산표');
    const [, first] = excel.book.sheets;
    if (first) excel.book.renameSheet(first, '3월 검산');
    const [name = ''] = await insertion.insert(fileOf(['검산표']));
    excel.host.begin();
    expect(await insertion.replaceMade(name, 'verification')).toBe('3월 검산');
    expect(await excel.host.end()).toMatchObject({ reads: 1, writes: 1, cleanups: 0, errors: [] });
    expect(sheetsOf(excel)).toEqual(['예산', '3월 검산']);
    expect(excel.book.sheets[1]).not.toBe(first);
    expect(excel.book.names.filter(({ name: each }) => each.startsWith('gujeong'))).toMatchObject([
      { name: 'gujeong.made.verification', formula: "='3월 검산'!$A$1", isVisible: false },
    ]);
  });

  test('of the user, or of the other kind, stays', async () => {
    const { excel, insertion } = await insertionIn({ book: { sheets: [{ name: '검산표', cells: [['내 표']] }] } });
    const [first = ''] = await insertion.insert(fileOf(['검산표']));
    expect(await insertion.replaceMade(first, 'verification')).toBe('검산표 (2)');
    const [second = ''] = await insertion.insert(fileOf(['현황판']));
    await insertion.replaceMade(second, 'dashboard');
    expect(sheetsOf(excel)).toEqual(['검산표', '검산표 (2)', '현황판']);
  });

  test('that the user deleted is not missed', async () => {
    const { excel, insertion } = await insertionIn();
    await insertion.insert(fileOf(['검산표']));
    await insertion.replaceMade('검산표', 'verification');
    const [, made] = excel.book.sheets;
    if (made) excel.book.deleteSheet(made);
    await insertion.insert(fileOf(['검산표']));
    expect(await insertion.replaceMade('검산표', 'verification')).toBe('검산표');
    expect(sheetsOf(excel)).toEqual(['예산', '검산표']);
  });

  /** Whatever fails: one 검산표 of ours in the end, the old one or the new one. */
  test.each([
    ['before', 'old'],
    [{ afterWrites: 1 }, 'new'],
    [{ afterWrites: 2 }, 'new'],
    ['after', 'new'],
  ] as const)('Excel fails %j the replacement: the %s one stays, whole', async (moment, stays) => {
    const { excel, insertion } = await insertionIn();
    await insertion.insert(fileOf(['검산표']));
    await insertion.replaceMade('검산표', 'verification');
    const [, old] = excel.book.sheets;
    const [name = ''] = await insertion.insert(fileOf(['검산표']));
    excel.host.failAt(2, 'GeneralException', moment);
    const replaced = await insertion.replaceMade(name, 'verification').catch(() => 'failed');
    expect(excel.host.clearFailures()).toBe(0);
    expect(replaced === 'failed').toBe(stays === 'old');
    expect(excel.book.sheets).toHaveLength(2);
    expect(excel.book.sheets[1] === old).toBe(stays === 'old');
    if (stays === 'new') expect(sheetsOf(excel)).toEqual(['예산', replaced]);
  });
});

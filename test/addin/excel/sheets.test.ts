/** @jest-environment-options {"globalsCleanup": "off"} */
import { readFileSync } from 'node:fs';
import {
  addDashboard,
  addVerification,
  insertTemplate,
  openTemplate,
} from '../../../addin/taskpane/page/templates/sheet-work.ts';
import { fetchTemplates, type ListedTemplate } from '../../../addin/taskpane/page/templates/template-list.ts';
import type { SheetWork } from '../../../addin/taskpane/session/adding-sheets.ts';
import { createSession, type Session } from '../../../addin/taskpane/session/session.ts';
import { MADE_SHEET_SIGN } from '../../../core/index.ts';
import { snapshotOf, type OpenExcel, type OpenOptions } from '../../excel-host/index.ts';
import { seedWorkbook } from '../../seed.ts';
import { expectWithinBudget } from '../budgets.ts';
import { closeExcel, excelWith } from './open.ts';

jest.setTimeout(120_000);

const DAY = '2015-10-31';

beforeEach(() => {
  globalThis.fetch = jest.fn(async (address: string) => {
    const path = address.replace('./', 'templates/').replace('templates/templates/', 'templates/');
    return new Response(readFileSync(path));
  }) as jest.Mock;
});

afterEach(closeExcel);

async function paneOn(options: OpenOptions = {}): Promise<{ excel: OpenExcel; session: Session }> {
  const { excel, host } = await excelWith({ book: seedWorkbook(), ...options });
  return { excel, session: createSession({ host, language: 'ko' }) };
}

const sheetsOf = ({ book }: OpenExcel): string[] => book.sheets.map(({ name }) => name);

async function template(id: string): Promise<ListedTemplate> {
  const found = (await fetchTemplates()).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** What the guide of a form says of the date. */
const explained = ({ book }: OpenExcel, sheet: string): string => String(book.findSheet(sheet)?.cell(6, 2)?.value);

const kindsOf = ({ state }: Session): string[] => state.problems.map(({ kind }) => kind);

describe.each(['ltsc2021', 'ltsc2024', 'microsoft365'] as const)('%s', (profile) => {
  test('검산표: one sheet of what was found; a second takes its place, and is no table to check', async () => {
    const { excel, session } = await paneOn({ profile });
    const before = sheetsOf(excel);
    excel.host.begin();
    expect((await session.addSheets(addVerification(DAY)))?.sheets).toEqual(['검산표']);
    expectWithinBudget('verification', await excel.host.end());
    const shown = snapshotOf(excel.book).sheets.at(-1)?.texts.flat() ?? [];
    expect(shown.filter((text) => text === '오류')).toHaveLength(1);
    expect(shown.some((text) => text.startsWith(`${MADE_SHEET_SIGN} · 검산일 2015. 10. 31.`))).toBe(true);
    expect((await session.addSheets(addVerification(DAY)))?.sheets).toEqual(['검산표']);
    expect(sheetsOf(excel)).toEqual([...before, '검산표']);
    await session.verify();
    expect(session.state.result?.tables.map(({ sheet }) => sheet)).not.toContain('검산표');
  });

  test('현황판: figures that follow the workbook, charts, one of its kind', async () => {
    const { excel, session } = await paneOn({ profile });
    const before = sheetsOf(excel);
    excel.host.begin();
    expect((await session.addSheets(addDashboard(DAY)))?.sheets).toEqual(['현황판']);
    expectWithinBudget('dashboard', await excel.host.end());
    expect(session.state.problems).toEqual([]);
    const [dashboard] = excel.book.sheets.slice(-1);
    expect(dashboard?.charts).toBe(1);
    const texts = (): string[] => snapshotOf(excel.book).sheets.at(-1)?.texts.flat() ?? [];
    expect(texts()).toEqual(expect.arrayContaining(['22.1', '88.3', '4개']));
    excel.host.userEdit('예산현황', 'C6', 1000);
    expect(texts()).toEqual(expect.arrayContaining(['2.3', '5개']));
    expect((await session.addSheets(addDashboard(DAY)))?.sheets).toEqual(['현황판']);
    expect(sheetsOf(excel)).toEqual([...before, '현황판']);
  });
});

test('a program that takes no charts gets the dashboard without them', async () => {
  const { excel, host } = await excelWith({ book: seedWorkbook() });
  const insertion = await host.loadInsertion();
  host.loadInsertion = async () => ({ ...insertion, takes: 'without-charts' });
  const session = createSession({ host, language: 'ko' });
  expect(await session.addSheets(addDashboard(DAY))).toEqual({ sheets: ['현황판'], notes: ['without-charts'] });
  expect(excel.book.sheets.at(-1)?.charts).toBe(0);
});

test('a workbook without tables gets no dashboard, and is told what is missing', async () => {
  const { excel, session } = await paneOn({ book: { sheets: [{ name: '명단', cells: [['이름'], ['홍']] }] } });
  expect(await session.addSheets(addDashboard(DAY))).toBeUndefined();
  expect(kindsOf(session)).toEqual(['nothing-for-dashboard']);
  expect(sheetsOf(excel)).toEqual(['명단']);
});

/** Untouched or complete, whichever request fails, before it is carried out or after. */
describe.each([
  ['검산표', addVerification, 7],
  ['현황판', addDashboard, 7],
] as const)('%s', (name, work, requests) => {
  const moments = Array.from({ length: requests }, (_, n) => [n + 1, 'before'] as const).flatMap(([n]) => [
    [n, 'before'] as const,
    [n, 'after'] as const,
  ]);
  test.each(moments)('Excel fails request %i %s: the workbook is untouched or complete', async (request, moment) => {
    const { excel, session } = await paneOn();
    const before = sheetsOf(excel);
    excel.host.failAt(request, 'GeneralException', moment);
    const added = await session.addSheets(work(DAY));
    expect(excel.host.clearFailures()).toBe(0);
    if (added === undefined) {
      expect(sheetsOf(excel)).toEqual(before);
      expect(kindsOf(session)).toEqual(['host-failed']);
    } else {
      expect(sheetsOf(excel)).toEqual([...before, name]);
    }
  });
});

describe('양식 넣기', () => {
  test('a section goes in as sheets, shown from its guide on', async () => {
    const { excel, session } = await paneOn();
    const general = await template('general');
    excel.host.begin();
    const added = await session.addSheets(insertTemplate(general, 'sample'));
    expectWithinBudget('insertForm', await excel.host.end());
    expect(added).toEqual({ sheets: general.sheets, notes: [] });
    expect(excel.book.activeSheet.name).toBe('안내');
  });

  test('another section goes in beside it with names of its own, and follows its settings until it has some', async () => {
    const { excel, session } = await paneOn();
    await session.addSheets(insertTemplate(await template('general'), 'new'));
    const before = sheetsOf(excel);
    const finance = await template('finance');
    excel.host.begin();
    const added = await session.addSheets(insertTemplate(finance, 'new'));
    expectWithinBudget('insertFormBeside', await excel.host.end());
    expect(added).toEqual({ sheets: finance.sheets.map((sheet) => `${sheet}_2`), notes: ['following'] });
    expect(sheetsOf(excel)).toEqual([...before, ...(added?.sheets ?? [])]);
    const settings = (sheet: string): unknown[] =>
      [5, 6, 7, 8].map((row) => excel.book.findSheet(sheet)?.cell(row, 1)?.value);
    expect(settings('안내_2')).toEqual(['', '', 1, '반올림']);
    expect(explained(excel, '안내_2')).toContain('먼저 넣은 양식의 값을 따르며');
    expect(explained(excel, '안내')).not.toContain('먼저 넣은 양식');
    excel.host.userEdit('안내', 'B6', '예산과');
    excel.host.userEdit('안내', 'B7', 42_308);
    excel.host.userEdit('안내', 'B8', 2);
    excel.host.userEdit('안내', 'B9', '절사');
    expect(settings('안내_2')).toEqual(['예산과', 42_308, 2, '절사']);
    excel.host.userEdit('안내_2', 'B6', '기획과');
    expect([settings('안내')[0], settings('안내_2')[0]]).toEqual(['예산과', '기획과']);
  });

  test('the same section goes in as often as somebody wants; a sample keeps its own settings', async () => {
    const { excel, session } = await paneOn();
    const general = await template('general');
    const first = await session.addSheets(insertTemplate(general, 'sample'));
    const second = await session.addSheets(insertTemplate(general, 'sample'));
    const third = await session.addSheets(insertTemplate(general, 'new'));
    expect([first, second, third].map((added) => added?.notes)).toEqual([[], [], ['following']]);
    expect(third?.sheets).toEqual(general.sheets.map((sheet) => `${sheet}_3`));
    const shown = (sheet: string) => snapshotOf(excel.book).sheets.find(({ name }) => name === sheet)?.texts;
    expect(shown('일반현황_2')).toEqual(shown('일반현황'));
    expect(shown('검산표_2')?.flat()).toEqual(shown('검산표')?.flat());
    await session.verify();
    expect(kindsOf(session)).toEqual([]);
    const open: SheetWork = openTemplate(general, 'new');
    expect(await session.addSheets(open)).toEqual({ sheets: [], notes: [] });
    expect(excel.book.createdWorkbooks).toHaveLength(1);
  });

  test('a form whose names somebody else uses gets a number, and follows nothing', async () => {
    const { excel, session } = await paneOn({
      book: { sheets: [{ name: '자료', cells: [['내 수', 7]] }], names: { 기준일: "='자료'!$B$1" } },
    });
    const added = await session.addSheets(insertTemplate(await template('general'), 'new'));
    expect(added?.notes).toEqual([]);
    expect(excel.book.findSheet('안내_2')?.cell(6, 1)?.value ?? null).toBeNull();
    expect(explained(excel, '안내_2')).not.toContain('먼저 넣은 양식');
  });

  const moments = Array.from({ length: 6 }, (_, n) => n + 1).flatMap((n) => [
    [n, 'before'] as const,
    [n, 'after'] as const,
  ]);
  test.each(moments)(
    'Excel fails request %i %s: a second form is there whole, or not at all',
    async (request, moment) => {
      const { excel, session } = await paneOn();
      await session.addSheets(insertTemplate(await template('general'), 'new'));
      const finance = await template('finance');
      const before = sheetsOf(excel);
      excel.host.failAt(request, 'GeneralException', moment);
      const added = await session.addSheets(insertTemplate(finance, 'new'));
      expect(excel.host.clearFailures()).toBe(0);
      if (added === undefined) {
        expect(sheetsOf(excel)).toEqual(before);
        expect(kindsOf(session)).toEqual(['host-failed']);
      } else {
        expect(sheetsOf(excel)).toEqual([...before, ...finance.sheets.map((sheet) => `${sheet}_2`)]);
        expect(excel.book.findSheet('안내_2')?.cell(5, 1)?.formula).toContain('부서명');
      }
    },
  );

  test('Excel on the web takes no charts: a form with charts comes without, and that is said', async () => {
    const { excel, session } = await paneOn({ profile: 'web' });
    const general = await template('general');
    expect(general.hasCharts).toBe(true);
    const added = await session.addSheets(insertTemplate(general, 'new'));
    expect(added).toEqual({ sheets: general.sheets, notes: ['without-charts'] });
    expect(excel.book.sheets.map(({ charts }) => charts)).not.toContain(1);
    expect(excel.book.activeSheet.name).toBe('안내');
  });

  test('a file that is not there', async () => {
    const { excel, session } = await paneOn();
    const general = await template('general');
    const before = sheetsOf(excel);
    globalThis.fetch = jest.fn(async () => new Response(null, { status: 404 }));
    expect(await session.addSheets(insertTemplate(general, 'new'))).toBeUndefined();
    expect(kindsOf(session)).toEqual(['file-missing']);
    expect(sheetsOf(excel)).toEqual(before);
  });
});

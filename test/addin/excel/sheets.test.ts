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

const kindsOf = ({ state }: Session): string[] => state.problems.map(({ kind }) => kind);

describe.each(['ltsc2021', 'ltsc2024', 'microsoft365'] as const)('%s', (profile) => {
  test('검산표: one sheet of what was found; a second takes its place, and is no table to check', async () => {
    const { excel, session } = await paneOn({ profile });
    const before = sheetsOf(excel);
    excel.host.begin();
    expect(await session.addSheets(addVerification(DAY))).toEqual(['검산표']);
    expect(await excel.host.end()).toMatchObject({ reads: 5, writes: 2, cleanups: 0, errors: [] });
    const shown = snapshotOf(excel.book).sheets.at(-1)?.texts.flat() ?? [];
    expect(shown.filter((text) => text === '오류')).toHaveLength(1);
    expect(shown.some((text) => text.startsWith(`${MADE_SHEET_SIGN} · 검산일 2015. 10. 31.`))).toBe(true);
    expect(await session.addSheets(addVerification(DAY))).toEqual(['검산표']);
    expect(sheetsOf(excel)).toEqual([...before, '검산표']);
    await session.verify();
    expect(session.state.result?.tables.map(({ sheet }) => sheet)).not.toContain('검산표');
  });

  test('현황판: figures that follow the workbook, charts, one of its kind', async () => {
    const { excel, session } = await paneOn({ profile });
    const before = sheetsOf(excel);
    excel.host.begin();
    expect(await session.addSheets(addDashboard(DAY))).toEqual(['현황판']);
    expect(await excel.host.end()).toMatchObject({ reads: 4, writes: 3, cleanups: 0, errors: [] });
    expect(session.state.problems).toEqual([]);
    const [dashboard] = excel.book.sheets.slice(-1);
    expect(dashboard?.charts).toBe(1);
    const texts = (): string[] => snapshotOf(excel.book).sheets.at(-1)?.texts.flat() ?? [];
    expect(texts()).toEqual(expect.arrayContaining(['22.1', '88.3', '4개']));
    excel.host.userEdit('예산현황', 'C6', 1000);
    expect(texts()).toEqual(expect.arrayContaining(['2.3', '5개']));
    expect(await session.addSheets(addDashboard(DAY))).toEqual(['현황판']);
    expect(sheetsOf(excel)).toEqual([...before, '현황판']);
  });
});

test('a program that takes no charts gets the dashboard without them', async () => {
  const { excel, host } = await excelWith({ book: seedWorkbook() });
  const insertion = await host.loadInsertion();
  host.loadInsertion = async () => ({ ...insertion, takes: 'without-charts' });
  const session = createSession({ host, language: 'ko' });
  expect(await session.addSheets(addDashboard(DAY))).toEqual(['현황판']);
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
    expect(await excel.host.end()).toMatchObject({ reads: 2, writes: 1, cleanups: 0, errors: [] });
    expect(added).toHaveLength(general.sheets.length);
    expect(excel.book.activeSheet.name).toBe('안내');
  });

  test('the same section does not go in twice: its formulas would read the first; it opens as a file', async () => {
    const { excel, session } = await paneOn();
    const general = await template('general');
    await session.addSheets(insertTemplate(general, 'new'));
    const before = sheetsOf(excel);
    expect(await session.addSheets(insertTemplate(general, 'new'))).toBeUndefined();
    expect(kindsOf(session)).toEqual(['names-taken']);
    expect(sheetsOf(excel)).toEqual(before);
    const open: SheetWork = openTemplate(general, 'new');
    expect(await session.addSheets(open)).toEqual([]);
    expect(excel.book.createdWorkbooks).toHaveLength(1);
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

/** @jest-environment-options {"globalsCleanup": "off"} */
import type { SpreadsheetHost } from '../../../addin/host.ts';
import type { Account } from '../../excel-host/index.ts';
import { seedWorkbook } from '../../seed.ts';
import { sheetOf, workbookOf } from '../../snapshot.ts';
import { change, closeExcel, excelWith } from './open.ts';

afterEach(closeExcel);

const tables = (count: number) =>
  workbookOf(
    ...Array.from({ length: count }, (_, place) =>
      sheetOf(`표 ${place + 1}`, [
        ['구 분', '예산액', '집행액', '집행률(%)'],
        ...Array.from({ length: 40 }, (__, row) => [`사업 ${row + 1}`, 1_000_000 + row, 800_000 + row, 80]),
      ]),
    ),
  );

/** New rates for every row of so many tables. */
const rates = (count: number) =>
  Array.from({ length: count * 40 }, (_, place) =>
    change(`표 ${Math.floor(place / 40) + 1}!D${(place % 40) + 2}`, 80, 79.9),
  );

type Budget = Pick<Account, 'requests' | 'writes' | 'cleanups'> & {
  readonly bytesIn: number;
  readonly bytesOut: number;
};

/** What one action may cost: requests exactly, bytes at most. */
const BUDGETS: readonly (readonly [
  string,
  ReturnType<typeof tables>,
  (host: SpreadsheetHost) => Promise<unknown>,
  Budget,
])[] = [
  [
    'first read of the seed, 2 sheets',
    seedWorkbook(),
    (host) => host.read(),
    { requests: 1, writes: 0, cleanups: 0, bytesIn: 50_000, bytesOut: 40_000 },
  ],
  [
    'first read of 20 tables',
    tables(20),
    (host) => host.read(),
    { requests: 1, writes: 0, cleanups: 0, bytesIn: 50_000, bytesOut: 250_000 },
  ],
  [
    'one change',
    tables(1),
    (host) => host.apply([change('표 1!D2', 80, 79.9)]),
    { requests: 1, writes: 1, cleanups: 0, bytesIn: 3_000, bytesOut: 1_500 },
  ],
  [
    'a column of 20 tables, 800 changes',
    tables(20),
    (host) => host.apply(rates(20)),
    { requests: 1, writes: 1, cleanups: 0, bytesIn: 40_000, bytesOut: 80_000 },
  ],
  [
    'reveal',
    tables(1),
    (host) => host.reveal('표 1', { row: 0, column: 0, rows: 1, columns: 1 }),
    { requests: 1, writes: 0, cleanups: 0, bytesIn: 1_500, bytesOut: 500 },
  ],
  [
    'listening to edits',
    tables(1),
    (host) => host.onEdit(() => undefined),
    { requests: 1, writes: 0, cleanups: 0, bytesIn: 1_000, bytesOut: 500 },
  ],
];

test.each(BUDGETS)('%s', async (_name, book, act, budget) => {
  const { excel, host } = await excelWith({ book });
  excel.host.begin();
  await act(host);
  const account = await excel.host.end();
  const { requests, writes, cleanups, bytesIn, bytesOut } = account;
  expect({ requests, writes, cleanups, errors: account.errors }).toEqual({
    requests: budget.requests,
    writes: budget.writes,
    cleanups: budget.cleanups,
    errors: [],
  });
  expect(bytesIn).toBeLessThan(budget.bytesIn);
  expect(bytesOut).toBeLessThan(budget.bytesOut);
});

test('the second read asks for no more sheets than there are, and one more', async () => {
  const { excel, host } = await excelWith({ book: seedWorkbook() });
  await host.read();
  excel.host.begin();
  await host.read();
  const account = await excel.host.end();
  expect(account).toMatchObject({ requests: 1, reads: 1, writes: 0, cleanups: 0 });
  expect(account.bytesIn).toBeLessThan(12_000);
});

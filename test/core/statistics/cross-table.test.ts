import fc from 'fast-check';
import { BLANK } from '../../../core/blank.ts';
import {
  checkCrossTable,
  crossTable,
  type CrossEntry,
  type PrintedCrossTable,
} from '../../../core/statistics/cross-table.ts';

const entry = (record: string, row: string, column: string, value = 1n): CrossEntry => ({ record, row, column, value });
const ENTRIES = [
  entry('1', '갑', '시설'),
  entry('2', '을', '사무', 5n),
  entry('3', '갑', '시설', 2n),
  entry('4', '갑', '사무', 4n),
];

describe('crossTable', () => {
  test('adds values into cells, rows, columns and the whole, in the order met', () => {
    expect(crossTable(ENTRIES)).toEqual({
      value: {
        rows: ['갑', '을'],
        columns: ['시설', '사무'],
        cells: [
          [3n, 4n],
          [0n, 5n],
        ],
        rowTotals: [7n, 5n],
        columnTotals: [3n, 9n],
        total: 12n,
      },
      problems: [],
    });
  });

  test('keeps the headings given, empty ones too, and names what fits none', () => {
    const { value, problems } = crossTable([...ENTRIES, entry('5', '병', '기타')], {
      rows: ['을', '정', '갑'],
      columns: ['사무', '시설'],
    });
    expect(value.cells).toEqual([
      [5n, 0n],
      [0n, 0n],
      [4n, 3n],
    ]);
    expect(value.total).toBe(12n);
    expect(problems).toEqual([
      { kind: 'state-unknown', record: '5', field: { ko: '행 구분', en: 'row' }, found: '병', known: '을, 정, 갑' },
      {
        kind: 'state-unknown',
        record: '5',
        field: { ko: '열 구분', en: 'column' },
        found: '기타',
        known: '사무, 시설',
      },
    ]);
  });

  test('is empty for nothing', () => {
    expect(crossTable([]).value).toEqual({
      rows: [],
      columns: [],
      cells: [],
      rowTotals: [],
      columnTotals: [],
      total: 0n,
    });
  });

  test('its totals do not depend on the order of the entries', () => {
    const entries = fc.array(
      fc.record({
        record: fc.constant('1'),
        row: fc.constantFrom('갑', '을', '병'),
        column: fc.constantFrom('시설', '사무'),
        value: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      }),
    );
    const headings = { rows: ['갑', '을', '병'], columns: ['시설', '사무'] };
    fc.assert(
      fc.property(entries, (list) => {
        const table = crossTable(list, headings).value;
        expect(crossTable([...list].reverse(), headings).value).toEqual(table);
        expect(table.total).toBe(list.reduce((sum, { value }) => sum + value, 0n));
        expect(table.columnTotals.reduce((sum, value) => sum + value, 0n)).toBe(table.total);
      }),
    );
  });
});

describe('checkCrossTable', () => {
  const right: PrintedCrossTable = { record: '위탁 현황', ...crossTable(ENTRIES).value };

  test('finds nothing in a right table', () => {
    expect(checkCrossTable(right)).toEqual([]);
  });

  test('finds a wrong row total, which is also wrong in the whole', () => {
    expect(checkCrossTable({ ...right, rowTotals: [7n, 6n] })).toEqual([
      {
        kind: 'sum-differs',
        record: '위탁 현황',
        field: { ko: '을 계', en: 'total of 을' },
        found: '6',
        expected: '5',
      },
      {
        kind: 'sum-differs',
        record: '위탁 현황',
        field: { ko: '총계(행)', en: 'grand total of rows' },
        found: '12',
        expected: '13',
      },
    ]);
  });

  test('finds a wrong column total, which is also wrong in the whole', () => {
    expect(checkCrossTable({ ...right, columnTotals: [2n, 9n] })).toEqual([
      {
        kind: 'sum-differs',
        record: '위탁 현황',
        field: { ko: '시설 계', en: 'total of 시설' },
        found: '2',
        expected: '3',
      },
      {
        kind: 'sum-differs',
        record: '위탁 현황',
        field: { ko: '총계(열)', en: 'grand total of columns' },
        found: '12',
        expected: '11',
      },
    ]);
  });

  test('does not judge what lacks a figure', () => {
    expect(
      checkCrossTable({
        ...right,
        cells: [
          [BLANK, 4n],
          [0n, 5n],
        ],
        total: BLANK,
      }),
    ).toEqual([]);
    expect(checkCrossTable({ ...right, rowTotals: [], columnTotals: [], total: BLANK })).toEqual([]);
    expect(checkCrossTable({ ...right, cells: [] }).length).toBe(2);
  });
});

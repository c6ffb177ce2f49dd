import { writeCells } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { insertCells } from '../../book/shift.ts';
import { bodyOf, headersOf } from '../../book/table.ts';
import type { Table } from '../../book/table.ts';
import type { Rectangle } from '../../book/region.ts';
import { wireValue } from '../../book/value.ts';
import type { Inputs } from '../inputs.ts';
import { cellInputs } from '../inputs.ts';
import type { Json } from '../json.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { Session } from '../session.ts';
import { rangeAt } from './place.ts';

interface PartTarget {
  readonly table: Table;
  readonly index: number;
}

function columnArea({ table, index }: PartTarget): Rectangle {
  return { ...table.area, column: table.area.column + index, columns: 1 };
}

function rowArea({ table, index }: PartTarget): Rectangle {
  const body = bodyOf(table);
  return { ...body, row: body.row + index, rows: 1 };
}

function valuesOf(table: Table, area: Rectangle): Json {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      wireValue(table.sheet.cell(area.row + row, area.column + column)?.value ?? null),
    ),
  );
}

const columnType = new HostType<PartTarget>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: ({ table, index }) => headersOf(table)[index] ?? '' },
    values: { get: (target) => valuesOf(target.table, columnArea(target)) },
  },
  methods: {
    getRange: (target, _inputs, session) => rangeAt(session, target.table.sheet, columnArea(target)),
    getDataBodyRange: ({ table, index }, _inputs, session) =>
      rangeAt(session, table.sheet, { ...bodyOf(table), column: table.area.column + index, columns: 1 }),
    getHeaderRowRange: (target, _inputs, session) =>
      rangeAt(session, target.table.sheet, { ...columnArea(target), rows: 1 }),
  },
});

function column(table: Table, key: string | number): HostObject | null {
  const index = typeof key === 'number' ? key - 1 : headersOf(table).indexOf(key);
  return index >= 0 && index < table.area.columns ? columnType.of({ table, index }) : null;
}

export const columnsType = new HostType<Table>({
  name: 'TableColumnCollection',
  scalars: { count: { get: (table) => table.area.columns } },
  items: (table) => Array.from({ length: table.area.columns }, (_, index) => columnType.of({ table, index })),
  item: (table, inputs) => column(table, inputs.key()),
  methods: {
    getCount: (table) => table.area.columns,
    getItemAt: (table, inputs) => column(table, inputs.integer(0) + 1) ?? refuse('InvalidArgument'),
    getItemOrNullObject: (table, inputs) => column(table, inputs.key()),
  },
});

const rowType = new HostType<PartTarget>({
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => valuesOf(target.table, rowArea(target)),
      set: (target, value, { book }) => {
        const area = rowArea(target);
        writeCells(book, target.table.sheet, area, cellInputs(value, 1, area.columns));
      },
    },
  },
  methods: {
    getRange: (target, _inputs, session) => rangeAt(session, target.table.sheet, rowArea(target)),
  },
});

/** Adds rows inside or at the end of a table, pushing down what stands below it. */
function addRows(table: Table, inputs: Inputs, session: Session): HostObject {
  const body = bodyOf(table);
  const values = inputs.raw(1);
  const given = Array.isArray(values) ? values : [Array.from({ length: body.columns }, () => '')];
  const index = inputs.has(0) && inputs.integer(0) >= 0 ? inputs.integer(0) : body.rows;
  const area = { ...body, row: body.row + index, rows: given.length };
  const rows = table.area.rows + given.length;
  insertCells(session.book, table.sheet, area, 'Down');
  table.area = { ...table.area, rows };
  writeCells(session.book, table.sheet, area, cellInputs(given, given.length, body.columns));
  return rowType.of({ table, index });
}

export const rowsType = new HostType<Table>({
  name: 'TableRowCollection',
  scalars: { count: { get: (table) => bodyOf(table).rows } },
  items: (table) => Array.from({ length: bodyOf(table).rows }, (_, index) => rowType.of({ table, index })),
  methods: {
    add: addRows,
    getCount: (table) => bodyOf(table).rows,
    getItemAt: (table, inputs) => {
      const index = inputs.integer(0);
      return index >= 0 && index < bodyOf(table).rows ? rowType.of({ table, index }) : refuse('InvalidArgument');
    },
  },
});

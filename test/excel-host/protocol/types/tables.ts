import { writeCells } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { intersect, sameRegion } from '../../book/region.ts';
import type { Rectangle } from '../../book/region.ts';
import type { Sheet } from '../../book/sheet.ts';
import { bodyOf, headersOf } from '../../book/table.ts';
import type { Table } from '../../book/table.ts';
import type { Inputs } from '../inputs.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { eventMethods, WORKBOOK_TARGET } from '../subscriptions.ts';
import { isRangeTarget } from './objects.ts';
import { areaOf, locate, rangeAt } from './place.ts';
import { asText } from './read.ts';
import { columnsType, rowsType } from './tableParts.ts';
import { worksheetType } from './worksheet.ts';

/** The tables of the book (no sheet) or of one sheet. */
interface TablesTarget {
  readonly sheet: Sheet | null;
}

function listed({ sheet }: TablesTarget, { book }: Session): Table[] {
  return book.tables.filter((table) => sheet === null || table.sheet === sheet);
}

function find(target: TablesTarget, key: string | number, session: Session): HostObject | null {
  const wanted = String(key).toLowerCase();
  const table = listed(target, session).find((item) => item.id === key || item.name.toLowerCase() === wanted);
  return table ? tableType.of(table) : null;
}

function regionOf(target: TablesTarget, inputs: Inputs, session: Session): { sheet: Sheet; area: Rectangle } {
  const given = inputs.target(0);
  if (isRangeTarget(given)) return { sheet: given.sheet, area: areaOf(given) };
  return locate(session, target.sheet ?? session.book.activeSheet, inputs.text(0));
}

function add(target: TablesTarget, inputs: Inputs, session: Session): HostObject {
  const { book } = session;
  const { sheet, area } = regionOf(target, inputs, session);
  if (book.tables.some((table) => table.sheet === sheet && intersect(table.area, area))) refuse('InvalidArgument');
  if (sheet.protection) refuse('AccessDenied');
  if (!inputs.flag(1)) refuse('NotImplemented', 'A table without headers is not simulated.');
  let number = book.tables.length + 1;
  while (book.tables.some((table) => table.name === `표${number}`)) number += 1;
  const table: Table = {
    id: book.nextId(),
    name: `표${number}`,
    sheet,
    area,
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
  };
  fillHeaders(table);
  book.tables.push(table);
  book.emit({ kind: 'tableAdded', table });
  return tableType.of(table);
}

/** A heading is always a text, and never blank. */
function fillHeaders(table: Table): void {
  headersOf(table).forEach((header, offset) => {
    const cell = table.sheet.ensureCell(table.area.row, table.area.column + offset);
    cell.formula = null;
    cell.value = header === '' ? `열${offset + 1}` : header;
  });
}

/** The tables that touch a range, or lie wholly in it. */
export function tablesIn(target: RangeTarget, isFully: boolean): HostObject {
  return scopedType.of({ target, isFully });
}

interface ScopedTarget {
  readonly target: RangeTarget;
  readonly isFully: boolean;
}

function scoped({ target, isFully }: ScopedTarget, { book }: Session): Table[] {
  const area = areaOf(target);
  return book.tables.filter((table) => {
    const part = table.sheet === target.sheet ? intersect(area, table.area) : undefined;
    return part !== undefined && (!isFully || sameRegion(part, table.area));
  });
}

const scopedType = new HostType<ScopedTarget>({
  name: 'TableScopedCollection',
  items: (target, session) => scoped(target, session).map((table) => tableType.of(table)),
  methods: {
    getCount: (target, _inputs, session) => scoped(target, session).length,
    getFirst: (target, _inputs, session) => tableType.of(scoped(target, session)[0] ?? refuse('ItemNotFound')),
  },
});

export const tablesType = new HostType<TablesTarget>({
  name: 'TableCollection',
  scalars: { count: { get: (target, session) => listed(target, session).length } },
  items: (target, session) => listed(target, session).map((table) => tableType.of(table)),
  item: (target, inputs, session) => find(target, inputs.key(), session),
  methods: {
    add,
    getCount: (target, _inputs, session) => listed(target, session).length,
    getItemAt: (target, inputs, session) => {
      const table = listed(target, session)[inputs.integer(0)];
      return table ? tableType.of(table) : refuse('InvalidArgument');
    },
    getItemOrNullObject: (target, inputs, session) => find(target, inputs.key(), session),
    ...eventMethods<TablesTarget>(
      ['tableChanged', 'tableAdded', 'tableDeleted'],
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
  },
});

export const tableType: HostType<Table> = new HostType<Table>({
  name: 'Table',
  identity: (table) => ({ Id: table.id }),
  scalars: {
    id: { get: (table) => table.id },
    name: {
      get: (table) => table.name,
      set: (table, value, { book }) => {
        const name = asText(value);
        if (book.tables.some((other) => other !== table && other.name === name)) refuse('InvalidArgument');
        table.name = name;
      },
    },
    showHeaders: { get: (table) => table.hasHeaders },
    showTotals: { get: (table) => table.hasTotals },
    style: {
      get: (table) => table.style,
      set: (table, value) => {
        table.style = asText(value);
      },
    },
  },
  objects: {
    columns: (table) => columnsType.of(table),
    rows: (table) => rowsType.of(table),
    worksheet: (table) => worksheetType.of(table.sheet),
  },
  methods: {
    getRange: (table, _inputs, session) => rangeAt(session, table.sheet, table.area),
    getDataBodyRange: (table, _inputs, session) => rangeAt(session, table.sheet, bodyOf(table)),
    getHeaderRowRange: (table, _inputs, session) => rangeAt(session, table.sheet, { ...table.area, rows: 1 }),
    resize: (table, inputs, session) => {
      table.area = regionOf({ sheet: table.sheet }, inputs, session).area;
    },
    convertToRange: (table, _inputs, session) => {
      session.book.removeTable(table);
      return rangeAt(session, table.sheet, table.area);
    },
    delete: (table, _inputs, { book }) => {
      const blank = Array.from({ length: table.area.rows }, () => Array.from({ length: table.area.columns }, () => ''));
      writeCells(book, table.sheet, table.area, blank);
      book.removeTable(table);
    },
    ...eventMethods<Table>(['tableChanged'], (table) => table.id),
  },
});

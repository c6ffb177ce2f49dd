import { refuse } from '../../book/fault.ts';
import { setHidden } from '../../book/visible.ts';
import { isEntireColumn, isEntireRow } from '../../book/region.ts';
import type { Rectangle } from '../../book/region.ts';
import { isRecord, recordOf } from '../json.ts';
import type { Json, JsonRecord } from '../json.ts';
import type { HostObject } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { formatType } from './format.ts';
import { areaOf, fullAddress } from './place.ts';
import { asFlag } from './read.ts';

type Axis = 'rows' | 'columns';

/** What is asked of each cell of a range. */
export function cellProperties(target: RangeTarget, wanted: JsonRecord, session: Session): Json {
  const area = areaOf(target);
  if (isEntireColumn(area) || isEntireRow(area)) refuse('InvalidOperation');
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      properties(target, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, wanted, session),
    ),
  );
}

/** What is asked of each row or column of a range. */
export function lineProperties(target: RangeTarget, wanted: JsonRecord, axis: Axis, session: Session): Json {
  return lines(areaOf(target), axis).map((line) => properties(target, line, wanted, session, axis));
}

function lines(area: Rectangle, axis: Axis): Rectangle[] {
  if (axis === 'rows' ? isEntireColumn(area) : isEntireRow(area)) refuse('InvalidOperation');
  return Array.from({ length: axis === 'rows' ? area.rows : area.columns }, (_, offset) =>
    axis === 'rows'
      ? { ...area, row: area.row + offset, rows: 1 }
      : { ...area, column: area.column + offset, columns: 1 },
  );
}

function properties(target: RangeTarget, area: Rectangle, wanted: JsonRecord, session: Session, axis?: Axis): Json {
  const { sheet } = target;
  const known: Record<string, () => Json> = {
    address: () => fullAddress(sheet, area),
    addressLocal: () => fullAddress(sheet, area),
    format: () => pick(formatType.of([{ sheet, area }]), recordOf(wanted['format']), session),
    style: () => 'Normal',
    hidden: () => (axis === 'columns' ? sheet.hiddenColumns.has(area.column) : sheet.hiddenRows.has(area.row)),
  };
  if (axis === 'rows') {
    known['rowIndex'] = () => area.row;
    known['rowHidden'] = () => sheet.hiddenRows.has(area.row);
  }
  if (axis === 'columns') {
    known['columnIndex'] = () => area.column;
    known['columnHidden'] = () => sheet.hiddenColumns.has(area.column);
  }
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false);
  return Object.fromEntries(names.map((name) => [name, (known[name] ?? refuse('InvalidArgument'))()]));
}

/** Answers a tree of wished properties from an object's members. */
function pick(object: HostObject, wanted: JsonRecord, session: Session): Json {
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false);
  return Object.fromEntries(names.map((name) => [name, pickOne(object, name, wanted[name], session)]));
}

function pickOne(object: HostObject, name: string, wanted: unknown, session: Session): Json {
  const scalar = object.scalar(name);
  if (scalar) return scalar.get(session);
  const part = object.object(name)?.get(session);
  return part && isRecord(wanted) ? pick(part, wanted, session) : refuse('InvalidArgument');
}

/** Sets what is given for each cell. */
export function setCellProperties(target: RangeTarget, given: unknown, session: Session): void {
  const area = areaOf(target);
  if (!Array.isArray(given) || given.length !== area.rows) refuse('InvalidArgument');
  given.forEach((line: unknown, row) => {
    if (!Array.isArray(line) || line.length !== area.columns) refuse('InvalidArgument');
    line.forEach((cell: unknown, column) => {
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      assignTree(formatType.of([{ sheet: target.sheet, area: place }]), recordOf(recordOf(cell)['format']), session);
    });
  });
}

/** Sets what is given for each row or column. */
export function setLineProperties(target: RangeTarget, given: unknown, axis: Axis, session: Session): void {
  const areas = lines(areaOf(target), axis);
  if (!Array.isArray(given) || given.length !== areas.length) refuse('InvalidArgument');
  areas.forEach((area, place) => {
    const line = recordOf(given[place]);
    const hidden = line[axis === 'rows' ? 'rowHidden' : 'columnHidden'];
    if (hidden !== undefined) setHidden(target.sheet, area, axis, asFlag(hidden));
    assignTree(formatType.of([{ sheet: target.sheet, area }]), recordOf(line['format']), session);
  });
}

function assignTree(object: HostObject, given: JsonRecord, session: Session): void {
  for (const [name, value] of Object.entries(given)) {
    const scalar = object.scalar(name);
    const part = object.object(name)?.get(session);
    if (scalar?.set) scalar.set(value, session);
    else if (part && isRecord(value)) assignTree(part, value, session);
    else refuse('InvalidArgument');
  }
}

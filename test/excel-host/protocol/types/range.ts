import { clearCells, mergeCells, requireUnlocked, unmergeCells } from '../../book/edit.ts';
import { refuse } from '../../book/fault.ts';
import { bounding, intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from '../../book/region.ts';
import type { Rectangle } from '../../book/region.ts';
import { deleteCells, insertCells } from '../../book/shift.ts';
import type { Inputs } from '../inputs.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './cellProperties.ts';
import { conditionalFormatsOf } from './conditionalFormats.ts';
import { copyFrom } from './copy.ts';
import { formatType } from './format.ts';
import { isRangeTarget } from './objects.ts';
import { areaOf, locate, rangeAt } from './place.ts';
import { mergedAreas, visibleAreas } from './rangeAreas.ts';
import { RANGE_SCALARS } from './rangeScalars.ts';
import { tablesIn } from './tables.ts';
import { worksheetType } from './worksheet.ts';

type Move = (area: Rectangle, inputs: Inputs) => Rectangle;

/** A method that gives another range of the same sheet. */
function moved(move: Move): (target: RangeTarget, inputs: Inputs, session: Session) => HostObject {
  return (target, inputs, session) => rangeAt(session, target.sheet, move(areaOf(target), inputs));
}

/** The other range of a method: a range object or an address on the same sheet. */
function otherRange(target: RangeTarget, inputs: Inputs, session: Session): Rectangle {
  const other = inputs.target(0);
  if (isRangeTarget(other)) return other.sheet === target.sheet ? areaOf(other) : refuse('InvalidArgument');
  const found = locate(session, target.sheet, inputs.text(0));
  return found.sheet === target.sheet ? found.area : refuse('InvalidArgument');
}

function intersection(target: RangeTarget, inputs: Inputs, session: Session): HostObject | null {
  const other = inputs.target(0);
  if (isRangeTarget(other) && other.sheet !== target.sheet) return null;
  const common = intersect(areaOf(target), otherRange(target, inputs, session));
  return common ? rangeAt(session, target.sheet, common) : null;
}

function used(target: RangeTarget, inputs: Inputs, session: Session): HostObject | null {
  const area = target.sheet.usedRegion(inputs.flag(0), areaOf(target));
  return area ? rangeAt(session, target.sheet, area) : null;
}

function insert(target: RangeTarget, inputs: Inputs, session: Session): HostObject {
  const area = areaOf(target);
  const direction = isEntireRow(area)
    ? 'Down'
    : isEntireColumn(area)
      ? 'Right'
      : inputs.choice(0, ['Down', 'Right'], 'Down');
  const { sheet } = target;
  insertCells(session.book, sheet, area, direction);
  return rangeAt(session, sheet, area);
}

function remove(target: RangeTarget, inputs: Inputs, session: Session): void {
  const area = areaOf(target);
  const direction = isEntireRow(area) ? 'Up' : isEntireColumn(area) ? 'Left' : inputs.choice(0, ['Up', 'Left'], 'Up');
  deleteCells(session.book, target.sheet, area, direction);
}

function requireSize(target: RangeTarget, inputs: Inputs): void {
  const area = areaOf(target);
  if (area.rows !== inputs.integer(0) || area.columns !== inputs.integer(1)) refuse('InvalidArgument');
}

const CLEAR_KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

const lastRow: Move = (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 });
const lastColumn: Move = (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 });

export const rangeType = new HostType<RangeTarget>({
  name: 'Range',
  identity: (target, session) => {
    const id = session.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: RANGE_SCALARS,
  objects: {
    format: (target) => formatType.of([target]),
    worksheet: (target) => worksheetType.of(target.sheet),
    conditionalFormats: (target) => conditionalFormatsOf({ sheet: target.sheet, ranges: [target] }),
  },
  methods: {
    getCell: moved((area, inputs) => ({
      row: area.row + inputs.integer(0),
      column: area.column + inputs.integer(1),
      rows: 1,
      columns: 1,
    })),
    getRow: moved((area, inputs) => ({ ...area, row: area.row + inputs.integer(0), rows: 1 })),
    getColumn: moved((area, inputs) => ({ ...area, column: area.column + inputs.integer(0), columns: 1 })),
    getLastCell: moved((area, inputs) => lastColumn(lastRow(area, inputs), inputs)),
    getLastRow: moved(lastRow),
    getLastColumn: moved(lastColumn),
    getEntireRow: moved((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: moved((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    getOffsetRange: moved((area, inputs) => ({
      ...area,
      row: area.row + inputs.integer(0),
      column: area.column + inputs.integer(1),
    })),
    getResizedRange: moved((area, inputs) => ({
      ...area,
      rows: area.rows + inputs.integer(0),
      columns: area.columns + inputs.integer(1),
    })),
    getAbsoluteResizedRange: moved((area, inputs) => ({
      ...area,
      rows: inputs.integer(0),
      columns: inputs.integer(1),
    })),
    getRowsAbove: moved((area, inputs) => {
      const count = inputs.integerOr(0, 1);
      return { ...area, row: area.row - count, rows: count };
    }),
    getRowsBelow: moved((area, inputs) => ({ ...area, row: area.row + area.rows, rows: inputs.integerOr(0, 1) })),
    getColumnsBefore: moved((area, inputs) => {
      const count = inputs.integerOr(0, 1);
      return { ...area, column: area.column - count, columns: count };
    }),
    getColumnsAfter: moved((area, inputs) => ({
      ...area,
      column: area.column + area.columns,
      columns: inputs.integerOr(0, 1),
    })),
    getBoundingRect: (target, inputs, session) =>
      rangeAt(session, target.sheet, bounding(areaOf(target), otherRange(target, inputs, session))),
    getIntersection: (target, inputs, session) => intersection(target, inputs, session) ?? refuse('ItemNotFound'),
    getIntersectionOrNullObject: intersection,
    getUsedRange: (target, inputs, session) =>
      used(target, inputs, session) ?? rangeAt(session, target.sheet, { ...areaOf(target), rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: used,
    getMergedAreasOrNullObject: (target, _inputs, session) => mergedAreas(target, session),
    getSpecialCellsOrNullObject: (target, inputs, session) => {
      inputs.choice(0, ['Visible'], 'Visible');
      return visibleAreas(target, session);
    },
    getTables: (target, inputs) => tablesIn(target, inputs.flag(0)),
    getCellProperties: (target, inputs, session) => cellProperties(target, inputs.record(0), session),
    getRowProperties: (target, inputs, session) => lineProperties(target, inputs.record(0), 'rows', session),
    getColumnProperties: (target, inputs, session) => lineProperties(target, inputs.record(0), 'columns', session),
    setCellProperties: (target, inputs, session) => setCellProperties(target, inputs.raw(0), session),
    setRowProperties: (target, inputs, session) => setLineProperties(target, inputs.raw(0), 'rows', session),
    setColumnProperties: (target, inputs, session) => setLineProperties(target, inputs.raw(0), 'columns', session),
    select: (target, _inputs, session) => session.book.select(target.sheet, areaOf(target)),
    clear: (target, inputs, session) =>
      clearCells(session.book, target.sheet, areaOf(target), inputs.choice(0, CLEAR_KINDS, 'All')),
    merge: (target, inputs, session) => mergeCells(session.book, target.sheet, areaOf(target), inputs.flag(0)),
    unmerge: (target) => {
      requireUnlocked(target.sheet, areaOf(target));
      unmergeCells(target.sheet, areaOf(target));
    },
    insert,
    delete: remove,
    copyFrom,
    calculate: (_target, _inputs, session) => session.book.settle(true),
    setDirty: (_target, _inputs, session) => session.book.touch(),
    _ValidateArraySize: requireSize,
    _KeepReference: (target, _inputs, session) => {
      session.references.keep(target);
    },
  },
});

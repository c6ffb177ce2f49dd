import { refuse } from '../../book/fault.ts';
import { copySheet } from '../../book/copySheet.ts';
import { setProtection } from '../../book/protect.ts';
import type { Sheet } from '../../book/sheet.ts';
import type { Inputs } from '../inputs.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import { toJson } from '../json.ts';
import type { Session } from '../session.ts';
import { eventMethods } from '../subscriptions.ts';
import { freezeType } from './freeze.ts';
import { namesType } from './names.ts';
import { locate, rangeAt } from './place.ts';
import { sheetPropertiesType } from './properties.ts';
import { areasType } from './rangeAreas.ts';
import { asChoice, asFlag, asNumber, asText } from './read.ts';
import { tablesType } from './tables.ts';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function used(sheet: Sheet, inputs: Inputs, session: Session): HostObject | null {
  const area = sheet.usedRegion(inputs.flag(0));
  return area ? rangeAt(session, sheet, area) : null;
}

/** The sheet some steps further, hidden ones passed over when asked. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, session: Session): Sheet | undefined {
  const { sheets } = session.book;
  let at = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[at] && sheets[at]?.visibility !== 'Visible') at += step;
  return sheets[at];
}

function next(step: 1 | -1): (sheet: Sheet, inputs: Inputs, session: Session) => HostObject | null {
  return (sheet, inputs, session) => {
    const found = neighbour(sheet, step, inputs.flag(0), session);
    return found ? worksheetType.of(found) : null;
  };
}

function required(result: HostObject | null): HostObject {
  return result ?? refuse('ItemNotFound');
}

function byId(_sheet: Sheet, inputs: Inputs, session: Session): HostObject {
  const found = session.book.sheetOf(inputs.text(0));
  return found ? worksheetType.of(found) : refuse('ItemNotFound');
}

function copy(sheet: Sheet, inputs: Inputs, session: Session): HostObject {
  const position = inputs.choice(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
  const relative = inputs.target(1);
  const { sheets } = session.book;
  const anchor = sheets.findIndex((other) => other === relative);
  const places = { None: sheets.length, Before: anchor, After: anchor + 1, Beginning: 0, End: sheets.length };
  if ((position === 'Before' || position === 'After') && anchor < 0) refuse('InvalidArgument');
  return worksheetType.of(copySheet(session.book, sheet, places[position]));
}

const protectionType = new HostType<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => toJson(sheet.protection?.options ?? null) },
  },
  methods: {
    protect: (sheet, inputs, session) => {
      if (sheet.protection) refuse('InvalidOperation');
      setProtection(session.book, sheet, { options: inputs.record(0), password: inputs.textOr(1, '') });
    },
    unprotect: (sheet, inputs, session) => {
      if (!sheet.protection) return;
      if (sheet.protection.password !== inputs.textOr(0, '')) refuse('AccessDenied');
      setProtection(session.book, sheet, null);
    },
  },
});

export const worksheetType: HostType<Sheet> = new HostType<Sheet>({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    name: { get: (sheet) => sheet.name, set: (sheet, value, { book }) => book.renameSheet(sheet, asText(value)) },
    id: { get: (sheet) => sheet.id },
    position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, value, { book }) => book.moveSheet(sheet, asNumber(value)),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, { book }) => book.setVisibility(sheet, asChoice(value, VISIBILITIES)),
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value);
      },
    },
    standardWidth: { get: () => 8.38 },
    standardHeight: { get: () => 16.5 },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value);
      },
    },
    showHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = asFlag(value);
      },
    },
    enableCalculation: {
      get: (sheet) => sheet.enableCalculation,
      set: (sheet, value) => {
        sheet.enableCalculation = asFlag(value);
      },
    },
  },
  objects: {
    protection: (sheet) => protectionType.of(sheet),
    names: (sheet) => namesType.of({ scope: sheet }),
    tables: (sheet) => tablesType.of({ sheet }),
    customProperties: (sheet) => sheetPropertiesType.of(sheet),
    freezePanes: (sheet) => freezeType.of(sheet),
  },
  methods: {
    activate: (sheet, _inputs, { book }) => book.activate(sheet),
    calculate: (_sheet, _inputs, { book }) => book.settle(true),
    copy,
    delete: (sheet, _inputs, { book }) => book.deleteSheet(sheet),
    getCell: (sheet, inputs, session) =>
      rangeAt(session, sheet, { row: inputs.integer(0), column: inputs.integer(1), rows: 1, columns: 1 }),
    getRange: (sheet, inputs, session) => {
      const found = locate(session, sheet, inputs.textOr(0, ''));
      return found.sheet === sheet ? rangeAt(session, sheet, found.area) : refuse('InvalidArgument');
    },
    getRangeByIndexes: (sheet, inputs, session) =>
      rangeAt(session, sheet, {
        row: inputs.integer(0),
        column: inputs.integer(1),
        rows: inputs.integer(2),
        columns: inputs.integer(3),
      }),
    getRanges: (sheet, inputs, session) => {
      const areas = inputs
        .text(0)
        .split(',')
        .map((address) => locate(session, sheet, address.trim()).area);
      return areasType.of({ sheet, ranges: areas.map((area) => session.range(sheet, area)) });
    },
    getUsedRange: (sheet, inputs, session) =>
      used(sheet, inputs, session) ?? rangeAt(session, sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: used,
    getNext: (sheet, inputs, session) => required(next(1)(sheet, inputs, session)),
    getNextOrNullObject: next(1),
    getPrevious: (sheet, inputs, session) => required(next(-1)(sheet, inputs, session)),
    getPreviousOrNullObject: next(-1),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...eventMethods<Sheet>(
      [
        'changed',
        'activated',
        'deactivated',
        'selectionChanged',
        'formatChanged',
        'nameChanged',
        'visibilityChanged',
        'protectionChanged',
      ],
      (sheet) => sheet.id,
    ),
  },
});

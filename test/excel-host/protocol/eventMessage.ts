import type { BookEvent } from '../book/events.ts';
import { regionName } from '../book/region.ts';
import type { Rectangle } from '../book/region.ts';
import { valueType, wireValue } from '../book/value.ts';
import type { Json } from './json.ts';
import type { Session } from './session.ts';
import { EVENT, WORKBOOK_TARGET } from './subscriptions.ts';

/** Who caused an event, as a client hears of it. */
export interface EventCause {
  readonly source: 'Local' | 'Remote';
  readonly isOwn: boolean;
}

/** One event on its way to a client: number, target, message. */
export interface EventEntry {
  /** Which part of the client it is for; the events of the Excel API unless said otherwise. */
  readonly category?: number;
  readonly number: number;
  readonly target: string;
  readonly message: string;
}

/** The messages of an event for the targets a client registered. */
export function eventEntries(event: BookEvent, session: Session, cause: EventCause): EventEntry[] {
  const { number, id, message } = describe(event, session, cause);
  return [id, WORKBOOK_TARGET]
    .filter((target) => session.subscriptions.has(number, target))
    .map((target) => ({ number, target, message: JSON.stringify(message()) }));
}

interface Description {
  readonly number: number;
  readonly id: string;
  readonly message: () => Json;
}

function describe(event: BookEvent, session: Session, { source, isOwn }: EventCause): Description {
  const triggerSource = isOwn ? 'ThisLocalAddin' : 'Unknown';
  if ('table' in event) {
    const { id, name, sheet } = event.table;
    const number = event.kind === 'tableAdded' ? EVENT.tableAdded : EVENT.tableDeleted;
    return { number, id: sheet.id, message: () => ({ source, tableId: id, tableName: name, worksheetId: sheet.id }) };
  }
  const { id } = event.sheet;
  const about = { source, worksheetId: id, triggerSource };
  switch (event.kind) {
    case 'changed':
      return { number: EVENT.changed, id, message: () => changedMessage(event, session, { ...about }) };
    case 'formatChanged':
      return {
        number: EVENT.formatChanged,
        id,
        message: () => ({ ...about, address: regionName(event.area), referenceId: keep(event, session) }),
      };
    case 'sheetAdded':
      return { number: EVENT.added, id, message: () => about };
    case 'sheetDeleted':
      return { number: EVENT.deleted, id, message: () => about };
    case 'sheetRenamed':
      return {
        number: EVENT.nameChanged,
        id,
        message: () => ({ ...about, nameBefore: event.before, nameAfter: event.sheet.name }),
      };
    case 'visibilityChanged':
      return {
        number: EVENT.visibilityChanged,
        id,
        message: () => ({ ...about, visibilityBefore: event.before, visibilityAfter: event.sheet.visibility }),
      };
    case 'protectionChanged':
      return { number: EVENT.protectionChanged, id, message: () => ({ ...about, isProtected: event.isProtected }) };
    case 'activated':
      return { number: EVENT.activated, id, message: () => ({ worksheetId: id }) };
    case 'deactivated':
      return { number: EVENT.deactivated, id, message: () => ({ worksheetId: id }) };
    case 'selected':
      return {
        number: EVENT.selectionChanged,
        id,
        message: () => ({ worksheetId: id, address: regionName(event.area) }),
      };
  }
}

const SHIFT_DIRECTIONS = {
  RangeEdited: 'None',
  RowInserted: 'None',
  RowDeleted: 'None',
  ColumnInserted: 'None',
  ColumnDeleted: 'None',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
} as const;

function changedMessage(
  event: Extract<BookEvent, { kind: 'changed' }>,
  session: Session,
  about: Readonly<Record<string, Json>>,
): Json {
  const message: Record<string, Json> = {
    ...about,
    address: regionName(event.area),
    changeType: event.changeType,
    referenceId: keep(event, session),
    shiftDirection: SHIFT_DIRECTIONS[event.changeType],
  };
  if (event.single) {
    message['valueBefore'] = wireValue(event.single.before);
    message['valueAfter'] = wireValue(event.single.after);
    message['valueTypeBefore'] = valueType(event.single.before);
    message['valueTypeAfter'] = valueType(event.single.after);
  }
  return message;
}

/** The cells of an event stay known, so that `args.getRange` finds them later. */
function keep(
  event: { readonly sheet: Extract<BookEvent, { kind: 'changed' }>['sheet']; readonly area: Rectangle },
  session: Session,
): string {
  return session.references.keep(session.range(event.sheet, event.area));
}

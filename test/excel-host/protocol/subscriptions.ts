import type { Inputs } from './inputs.ts';
import type { Session } from './session.ts';

/** Numbers of the events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of an event that a collection registered for. */
export const WORKBOOK_TARGET = 'Workbook';

const REGISTER = {
  changed: 'DataChangedEvent',
  activated: 'ActivatedEvent',
  deactivated: 'DeactivatedEvent',
  added: 'AddedEvent',
  selectionChanged: 'SelectionChangedEvent',
  deleted: 'DeletedEvent',
  formatChanged: 'FormatChangedEvent',
  protectionChanged: 'ProtectionChangedEvent',
  nameChanged: 'EventNameChanged',
  visibilityChanged: 'EventVisibilityChanged',
  tableChanged: 'DataChangedEvent',
  tableAdded: 'AddedEvent',
  tableDeleted: 'DeletedEvent',
} as const satisfies Record<keyof typeof EVENT, string>;

type Method<T> = (target: T, inputs: Inputs, session: Session) => void;

/** The methods by which a client registers for events of an object and back. */
export function eventMethods<T>(
  events: readonly (keyof typeof EVENT)[],
  targetOf: (target: T) => string,
): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const event of events) {
    methods[`_Register${REGISTER[event]}`] = (target, _inputs, session) => {
      session.subscriptions.add(EVENT[event], targetOf(target));
    };
    methods[`_Unregister${REGISTER[event]}`] = (target, _inputs, session) => {
      session.subscriptions.remove(EVENT[event], targetOf(target));
    };
  }
  return methods;
}

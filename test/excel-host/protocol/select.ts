import { refuse } from '../book/fault.ts';
import type { Json } from './json.ts';
import type { HostObject } from './member.ts';
import type { WireQuery } from './request.ts';
import type { Session } from './session.ts';

/** Notes a member that the host does not know. */
export type UnknownMember = (typeName: string, member: string) => void;

/** What is asked of an object: some or all scalars, and what is asked of its parts. */
interface Selection {
  isAll: boolean;
  readonly names: Set<string>;
  readonly parts: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { isAll: false, names: new Set(), parts: new Map() };
}

/** Reads `Select` and `Expand`; nothing selected means every scalar. */
function selectionOf(query: WireQuery): Selection {
  const selection = emptySelection();
  for (const path of query.select) add(selection, path);
  for (const path of query.expand) add(selection, `${path}/*`);
  if (query.select.length === 0) selection.isAll = true;
  return selection;
}

function add(selection: Selection, path: string): void {
  const steps = path.split(/[/.]/).filter((step) => step !== '' && step.toLowerCase() !== 'items');
  let current = selection;
  for (const step of steps.slice(0, -1)) {
    const next = current.parts.get(step) ?? emptySelection();
    current.parts.set(step, next);
    current = next;
  }
  const last = steps.at(-1) ?? '*';
  if (last === '*') current.isAll = true;
  else current.names.add(last);
}

/** Answers a query on an object, or on all items of a collection. */
export function answerQuery(object: HostObject, query: WireQuery, session: Session, unknown: UnknownMember): Json {
  const items = object.items(session);
  const selection = selectionOf(query);
  if (!items) return describe(object, selection, session, unknown);
  const end = query.top === null ? items.length : query.skip + query.top;
  return describeCollection(object, items.slice(query.skip, end), query.skip, selection, session, unknown);
}

function describeCollection(
  collection: HostObject,
  items: readonly HostObject[],
  offset: number,
  selection: Selection,
  session: Session,
  unknown: UnknownMember,
): Json {
  const answer: Record<string, Json> = {};
  const ofItems: Selection = { ...selection, names: new Set(selection.names) };
  for (const name of selection.isAll ? collection.scalarNames : [...selection.names]) {
    const scalar = collection.scalar(name);
    if (!scalar) continue;
    answer[wireName(scalar.name)] = scalar.get(session);
    ofItems.names.delete(name);
  }
  answer['_Items'] = items.map((item, place) => ({
    _Index: offset + place,
    ...recordOf(describe(item, ofItems, session, unknown)),
  }));
  return answer;
}

function recordOf(value: Json): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function describe(object: HostObject, selection: Selection, session: Session, unknown: UnknownMember): Json {
  const answer: Record<string, Json> = { ...object.identity(session) };
  const parts = new Map(selection.parts);
  if (selection.isAll) {
    for (const name of object.scalarNames) {
      if (session.versions.supports(object.typeName, name)) answer[wireName(name)] = scalarOf(object, name, session);
    }
  }
  for (const name of selection.names) {
    const scalar = object.scalar(name);
    if (scalar) {
      requireVersion(object, scalar.name, session);
      answer[wireName(scalar.name)] = scalar.get(session);
    } else parts.set(name, parts.get(name) ?? { ...emptySelection(), isAll: true });
  }
  for (const [name, part] of parts) describePart(object, name, part, answer, session, unknown);
  return answer;
}

function scalarOf(object: HostObject, name: string, session: Session): Json {
  return object.scalar(name)?.get(session) ?? null;
}

function describePart(
  object: HostObject,
  name: string,
  selection: Selection,
  answer: Record<string, Json>,
  session: Session,
  unknown: UnknownMember,
): void {
  const member = object.object(name);
  if (!member) {
    unknown(object.typeName, name);
    refuse('ApiNotFound');
  }
  requireVersion(object, member.name, session);
  const part = member.get(session);
  if (!part) {
    answer[wireName(member.name)] = null;
    return;
  }
  const items = part.items(session);
  answer[wireName(member.name)] = items
    ? describeCollection(part, items, 0, selection, session, unknown)
    : describe(part, selection, session, unknown);
}

function requireVersion(object: HostObject, member: string, session: Session): void {
  if (!session.versions.supports(object.typeName, member)) refuse('ApiNotFound');
}

/** Names travel with a capital letter, as the server writes them. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Turns an answer into the JSON that `retrieve` gives: names as in the API, `items` for collections. */
export function plainAnswer(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(plainAnswer);
  const entries = Object.entries(value)
    .filter(([name]) => !name.startsWith('_') || name === '_Items')
    .map(([name, item]) => [name === '_Items' ? 'items' : name.charAt(0).toLowerCase() + name.slice(1), item] as const);
  return Object.fromEntries(entries.map(([name, item]) => [name, name === 'values' ? item : plainAnswer(item)]));
}

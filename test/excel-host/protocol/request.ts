import { isRecord, listOf, recordOf } from './json.ts';
import type { JsonRecord } from './json.ts';

/** What an action does. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object path leads to its object. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Flags a client sends beside a request. */
export const FLAG = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;

/** Arguments of a method, property or indexer; an argument that is an object comes as the id of its path. */
export interface WireArguments {
  readonly values: readonly unknown[];
  readonly pathIds: readonly unknown[];
}

export interface WirePath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly inputs: WireArguments;
  /** Whether the client asked that no reference be kept. */
  readonly isUntracked: boolean;
}

export interface WireQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly inputs: WireArguments;
  readonly query: WireQuery;
  readonly state: JsonRecord;
}

export interface WireRequest {
  readonly keepsReferences: boolean;
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

/** Reads the body of a request. */
export function decodeRequest(body: string): WireRequest {
  const parsed: unknown = JSON.parse(body);
  const record = recordOf(parsed);
  const paths = Object.values(recordOf(record['ObjectPaths'])).filter(isRecord).map(decodePath);
  return {
    keepsReferences: record['AutoKeepReference'] === true,
    actions: listOf(record['Actions']).filter(isRecord).map(decodeAction),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}

function decodePath(path: JsonRecord): WirePath {
  const parent = path['ParentObjectPathId'];
  return {
    id: Number(path['Id']),
    type: Number(path['ObjectPathType']),
    name: String(path['Name'] ?? ''),
    parentId: typeof parent === 'number' ? parent : null,
    inputs: decodeArguments(path['ArgumentInfo']),
    isUntracked: path['D'] === true,
  };
}

function decodeAction(action: JsonRecord): WireAction {
  return {
    id: Number(action['Id']),
    type: Number(action['ActionType']),
    name: String(action['Name'] ?? ''),
    pathId: Number(action['ObjectPathId']),
    inputs: decodeArguments(action['ArgumentInfo']),
    query: decodeQuery(recordOf(action['QueryInfo'])),
    state: recordOf(action['ObjectState']),
  };
}

function decodeArguments(info: unknown): WireArguments {
  const record = recordOf(info);
  return { values: listOf(record['Arguments']), pathIds: listOf(record['ReferencedObjectPathIds']) };
}

function decodeQuery(info: JsonRecord): WireQuery {
  const { Top: top, Skip: skip } = info;
  return {
    select: listOf(info['Select']).map(String),
    expand: listOf(info['Expand']).map(String),
    top: typeof top === 'number' ? top : null,
    skip: typeof skip === 'number' ? skip : 0,
  };
}

/** Tells whether a request only lets go of references: the client's own clean-up. */
export function isCleanup(request: WireRequest): boolean {
  const methods = request.actions.filter((action) => action.type !== ACTION.instantiate);
  return (
    methods.length > 0 && methods.every((action) => action.type === ACTION.method && action.name === '_RemoveReference')
  );
}

import { ACTION, isCleanup, PATH } from './request.ts';
import type { WireAction, WirePath, WireRequest } from './request.ts';

/** What a request is for, as the request budgets count it. */
export type RequestKind = 'read' | 'write' | 'cleanup' | 'service';

const READING =
  /^(get|_get|_keep|_remove|_register|_unregister|_validate|_ensure|suspend|calculate$|select$|activate$)/i;

/** Tells whether an action changes the workbook. */
export function isWrite(action: WireAction, paths: ReadonlyMap<number, WirePath>): boolean {
  if (action.type === ACTION.update) return true;
  if (action.type === ACTION.setProperty) return action.name !== 'EnableEvents';
  if (action.type === ACTION.method) return !READING.test(action.name);
  if (action.type !== ACTION.instantiate) return false;
  const path = paths.get(action.pathId);
  return path?.type === PATH.method && !READING.test(path.name);
}

/** Sorts a request: the client's clean-up and the runtime's own calls are no one's user action. */
export function requestKind(request: WireRequest): RequestKind {
  if (isCleanup(request)) return 'cleanup';
  const isService = [...request.paths.values()].some((path) => path.type === PATH.newObject);
  if (isService) return 'service';
  return request.actions.some((action) => isWrite(action, request.paths)) ? 'write' : 'read';
}

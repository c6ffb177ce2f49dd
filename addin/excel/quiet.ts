import { keepsUndo } from './requirement.ts';

/**
 * Adds writes to a request that our own handlers do not hear. Where Excel names the cause of each event the handler
 * itself leaves them out, because switching events off would take the writes from Excel's undo list.
 */
export function quietly(context: Excel.RequestContext, addWrites: () => void): void {
  if (keepsUndo()) {
    addWrites();
    return;
  }
  context.runtime.enableEvents = false;
  addWrites();
  context.runtime.enableEvents = true;
}

/** Switches events on again after a request that stopped half-way. */
export function hearAgain(context: Excel.RequestContext): void {
  if (!keepsUndo()) context.runtime.enableEvents = true;
}

import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { SheetEdit } from '../../host.ts';

/**
 * Calls the listener after each edit by the user; not for values that formulas were given, nor for our own writes.
 *
 * @returns stops listening
 */
export function listenToEdits(
  api: FUniver,
  isOwnWrite: () => boolean,
  listener: (edit: SheetEdit) => void,
): () => void {
  const listening = api.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.['fromFormula'] === true || isOwnWrite()) return;
    const edit = isValueMutation(command.params) ? editOf(api, command.params) : undefined;
    if (edit) listener(edit);
  });
  return () => listening.dispose();
}

function isValueMutation(params: object | undefined): params is ISetRangeValuesMutationParams {
  return params !== undefined && 'cellValue' in params && 'subUnitId' in params;
}

function editOf(api: FUniver, { cellValue, subUnitId }: ISetRangeValuesMutationParams): SheetEdit | undefined {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheetName();
  const rows = Object.keys(cellValue ?? {}).map(Number);
  const columns = Object.values(cellValue ?? {}).flatMap((line) => Object.keys(line ?? {}).map(Number));
  if (sheet === undefined || rows.length === 0 || columns.length === 0) return undefined;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const range = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return { sheet, range };
}

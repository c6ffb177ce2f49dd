import type { CellError, CellValue } from '../../../core/sheet/snapshot.ts';

export type { CellError, CellValue };

/** The errors a formula can leave in a cell. */
export const ERROR_CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Makes the error value of a cell. */
export function cellError(code: ErrorCode): CellError {
  return { error: code };
}

/** Tells whether a value is an error value. */
export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Reads an error value from its text; `undefined` when the text is none. */
export function parseError(text: string): CellError | undefined {
  const code = ERROR_CODES.find((candidate) => candidate === text.toUpperCase());
  return code === undefined ? undefined : cellError(code);
}

/** What a host answers for a cell's value: `''` for a blank cell, the code for an error. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** The name Excel gives to the kind of a value (`Excel.RangeValueType`). */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

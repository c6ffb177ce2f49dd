import type { FunctionTable } from '../functions.ts';
import { eachValue, fail, Failure, single, toBoolean } from '../operand.ts';
import type { Operand } from '../operand.ts';
import { cellError, isError } from '../../value.ts';
import type { CellValue } from '../../value.ts';

function truths(inputs: readonly Operand[]): boolean[] {
  const found: boolean[] = [];
  eachValue(inputs, (value, isDirect) => {
    if (isError(value)) throw new Failure(value);
    if (typeof value === 'boolean' || typeof value === 'number') found.push(Boolean(value));
    else if (isDirect && value !== null) found.push(toBoolean(value));
  });
  return found.length === 0 ? fail('#VALUE!') : found;
}

function asks(test: (value: CellValue) => boolean): FunctionTable[string] {
  return { minimum: 1, maximum: 1, call: (inputs) => test(single(inputs[0] ?? null)) };
}

function toN(inputs: readonly Operand[]): CellValue {
  const value = single(inputs[0] ?? null);
  if (isError(value) || typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

export const LOGIC_FUNCTIONS: FunctionTable = {
  AND: { minimum: 1, maximum: 255, call: (inputs) => truths(inputs).every(Boolean) },
  OR: { minimum: 1, maximum: 255, call: (inputs) => truths(inputs).some(Boolean) },
  NOT: { minimum: 1, maximum: 1, call: (inputs) => !toBoolean(inputs[0] ?? null) },
  TRUE: { minimum: 0, maximum: 0, call: () => true },
  FALSE: { minimum: 0, maximum: 0, call: () => false },
  NA: { minimum: 0, maximum: 0, call: () => cellError('#N/A') },
  N: { minimum: 1, maximum: 1, call: toN },
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => isError(value)),
  ISERR: asks((value) => isError(value) && value.error !== '#N/A'),
  ISNA: asks((value) => isError(value) && value.error === '#N/A'),
};

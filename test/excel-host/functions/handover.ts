import { fail, Failure, isGrid, single, toBoolean, toNumber, toText } from '../book/formula/operand.ts';
import type { Operand } from '../book/formula/operand.ts';
import { isError } from '../book/value.ts';
import type { CellValue } from '../book/value.ts';
import type { DescribedParameter } from './metadata.ts';

/** One argument on its way to the add-in. */
export type HandedOver = number | string | boolean | null | readonly (readonly (number | string | boolean | null)[])[];

/** How an Excel hands over a blank cell: as 0 on desktops, as null on the web (OfficeDev/office-js, issues 4702 and 5262). */
export type BlankCell = 0 | null;

/**
 * The arguments of a call as Excel hands them to an add-in: null for one that is left out, 0 or null for a blank cell, rows
 * of values for a range. A wrong number of them is refused; an error in one is the result, without a call.
 */
export function handOver(
  parameters: readonly DescribedParameter[],
  operands: readonly (Operand | undefined)[],
  blank: BlankCell,
): readonly HandedOver[] {
  const needed = parameters.filter(({ optional }) => !optional).length;
  if (operands.length < needed || operands.length > parameters.length) fail('#VALUE!');
  return parameters.map((parameter, place) => {
    const operand = operands[place];
    if (operand === undefined) return null;
    return parameter.dimensionality === 'matrix'
      ? rowsOf(operand, blank)
      : typed(single(operand), parameter.type, blank);
  });
}

function rowsOf(operand: Operand, blank: BlankCell): readonly (readonly (number | string | boolean | null)[])[] {
  const { rows, columns, at } = isGrid(operand) ? operand : { rows: 1, columns: 1, at: () => operand };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => plain(at(row, column), blank)),
  );
}

function typed(value: CellValue, type: string, blank: BlankCell): number | string | boolean | null {
  if (value === null) return type === 'string' ? '' : blank;
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return toText(value);
    case 'boolean':
      return toBoolean(value);
    default:
      return plain(value, blank);
  }
}

function plain(value: CellValue, blank: BlankCell): number | string | boolean | null {
  if (isError(value)) throw new Failure(value);
  return value ?? blank;
}

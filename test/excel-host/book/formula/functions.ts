import { DATE_FUNCTIONS } from './functions/date.ts';
import { LOGIC_FUNCTIONS } from './functions/logic.ts';
import { LOOKUP_FUNCTIONS } from './functions/lookup.ts';
import { MATH_FUNCTIONS } from './functions/math.ts';
import { STATISTICS_FUNCTIONS } from './functions/statistics.ts';
import { TEXT_FUNCTIONS } from './functions/text.ts';
import type { Operand } from './operand.ts';

/** A worksheet function: how many inputs it takes, and what it gives. */
export interface WorksheetFunction {
  readonly minimum: number;
  readonly maximum: number;
  readonly call: (inputs: readonly Operand[]) => Operand;
}

export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

const TABLE = new Map<string, WorksheetFunction>(
  [DATE_FUNCTIONS, LOGIC_FUNCTIONS, LOOKUP_FUNCTIONS, MATH_FUNCTIONS, STATISTICS_FUNCTIONS, TEXT_FUNCTIONS].flatMap(
    (functions) => Object.entries(functions),
  ),
);

/** The worksheet function of a name; `undefined` makes the cell `#NAME?`. */
export function worksheetFunction(name: string): WorksheetFunction | undefined {
  return TABLE.get(name);
}

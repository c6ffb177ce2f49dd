import type { FunctionTable } from '../functions.ts';
import { fail, toNumber } from '../operand.ts';
import type { Operand } from '../operand.ts';
import { dayOf, serialOf, weekdayOf } from '../../serial.ts';

function number(inputs: readonly Operand[], place = 0): number {
  return Math.trunc(toNumber(inputs[place] ?? null));
}

function date(inputs: readonly Operand[]): number {
  const year = number(inputs);
  const serial = serialOf(year < 1900 ? year + 1900 : year, number(inputs, 1), number(inputs, 2));
  return serial < 0 ? fail('#NUM!') : serial;
}

function day(inputs: readonly Operand[]): ReturnType<typeof dayOf> {
  const serial = toNumber(inputs[0] ?? null);
  return serial < 0 ? fail('#NUM!') : dayOf(serial);
}

function weekday(inputs: readonly Operand[]): number {
  const sundayFirst = weekdayOf(number(inputs));
  const kind = inputs[1] === undefined ? 1 : number(inputs, 1);
  if (kind === 1) return sundayFirst + 1;
  const mondayFirst = (sundayFirst + 6) % 7;
  return kind === 2 ? mondayFirst + 1 : mondayFirst;
}

/** TODAY and NOW are left out on purpose: a test must not depend on the day it runs. */
export const DATE_FUNCTIONS: FunctionTable = {
  DATE: { minimum: 3, maximum: 3, call: date },
  YEAR: { minimum: 1, maximum: 1, call: (inputs) => day(inputs).year },
  MONTH: { minimum: 1, maximum: 1, call: (inputs) => day(inputs).month },
  DAY: { minimum: 1, maximum: 1, call: (inputs) => day(inputs).day },
  WEEKDAY: { minimum: 1, maximum: 2, call: weekday },
};

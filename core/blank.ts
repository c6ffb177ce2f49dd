/**
 * The value of a cell nobody filled (빈칸). Blank, zero and `-` are three different things:
 * a missing figure is always `BLANK`, never `undefined`, `''`, `NaN` or `0`.
 */
export type Blank = null;

/** The one blank value. */
export const BLANK: Blank = null;

/** Tells whether a value is {@link BLANK}. */
export function isBlank(value: unknown): value is Blank {
  return value === null;
}

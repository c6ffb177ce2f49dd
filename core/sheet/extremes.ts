/** The least and the most of some figures. */
export interface Extremes {
  readonly least: number;
  readonly most: number;
}

/** Finds the least and the most of any number of figures, NaN left out; ∞ and −∞ where there are none. */
export function extremesOf(values: Iterable<number>): Extremes {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

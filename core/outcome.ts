import type { Problem } from './problem/index.ts';

/**
 * What a calculation over records gives: a value, and the problems met on the way, each with its place.
 * Nothing throws for a user's figures; what could not be calculated is blank in the value and named in the problems.
 */
export interface Outcome<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/**
 * The magnitude of a whole number (절댓값).
 *
 * @example
 * magnitude(-1_234n) //=> 1_234n
 */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

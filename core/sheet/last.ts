/** The place of the last entry for which a test holds; −1 when there is none. */
export function lastPlace<T>(list: readonly T[], test: (entry: T) => boolean): number {
  for (let n = list.length - 1; n >= 0; n--) {
    const entry = list[n];
    if (entry !== undefined && test(entry)) return n;
  }
  return -1;
}

/** The last entry for which a test holds. */
export function lastOf<T>(list: readonly T[], test: (entry: T) => boolean): T | undefined {
  return list[lastPlace(list, test)];
}

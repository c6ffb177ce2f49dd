/** The places of a list for which a test holds, in their order. */
export function placesWhere<T>(list: readonly T[], test: (entry: T, place: number) => boolean): number[] {
  const places: number[] = [];
  for (let n = 0; n < list.length; n++) {
    const entry = list[n];
    if (entry !== undefined && test(entry, n)) places.push(n);
  }
  return places;
}

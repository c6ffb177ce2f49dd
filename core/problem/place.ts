/** The cell a problem is about; sheet and cell as shown. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Names the place at the head of a sentence: `예산현황!C12`. */
export function at(place: Place): string {
  return `${place.sheet}!${place.cell}`;
}

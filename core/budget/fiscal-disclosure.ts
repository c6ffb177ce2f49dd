import { BLANK, type Blank } from '../blank.ts';
import { subtractFixed, type Fixed } from '../number/fixed.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { duplicates } from '../statistics/distinct-records.ts';
import { growth, type Growth } from '../statistics/growth.ts';
import { DISCLOSURE_ITEMS, type DisclosureItem, type DisclosureOccasion } from './data/disclosure-items.ts';

/** The figures of a disclosed item: 원, or per cent for a ratio; blank where it is not known. */
export interface DisclosedFigures {
  /** The item's id. */
  readonly id: string;
  /** 당해연도(A). */
  readonly now: Fixed | Blank;
  /** 전년도(B). */
  readonly before: Fixed | Blank;
  /** 동종 자치단체 평균. */
  readonly peers: Fixed | Blank;
}

/** A row of the fiscal disclosure. */
export interface DisclosedRow {
  readonly item: DisclosureItem;
  readonly figures: DisclosedFigures;
  /** 증감(C = A − B): in 원, or in %p for a ratio; blank where a figure is. */
  readonly difference: Fixed | Blank;
  /** 증감률; blank for ratios, whose difference is in %p. */
  readonly growth: Growth | Blank;
  /** A − 동종 평균; blank where a figure is. */
  readonly toPeers: Fixed | Blank;
}

/**
 * Makes the rows of the fiscal disclosure (재정공시): C = A − B, and the distance to the average of like governments.
 *
 * Problems: `record-duplicated`, `reference-unknown` (an id that is no item),
 * `field-missing` for an item of the occasion that is not there or has no figure of the year.
 */
export function fiscalDisclosure(
  occasion: DisclosureOccasion,
  figures: readonly DisclosedFigures[],
): Outcome<readonly DisclosedRow[]> {
  const problems: Problem[] = [...duplicates(figures)];
  for (const { id } of figures) {
    if (DISCLOSURE_ITEMS.some((item) => item.id === id)) continue;
    problems.push({ kind: 'reference-unknown', record: '재정공시', field: { ko: '공시 항목', en: 'item' }, found: id });
  }
  const value = DISCLOSURE_ITEMS.filter(({ occasions }) => occasions.includes(occasion)).flatMap((item) => {
    const own = figures.find(({ id }) => id === item.id);
    if (!own || own.now === BLANK) problems.push({ kind: 'field-missing', record: '재정공시', field: item.name });
    return own ? [rowOf(item, own)] : [];
  });
  return { value, problems };
}

function rowOf(item: DisclosureItem, figures: DisclosedFigures): DisclosedRow {
  const { now, before, peers } = figures;
  return {
    item,
    figures,
    difference: now === BLANK || before === BLANK ? BLANK : subtractFixed(now, before),
    growth: item.unit === '%' ? BLANK : growth(now, before),
    toPeers: now === BLANK || peers === BLANK ? BLANK : subtractFixed(now, peers),
  };
}

import type { ColumnFigures } from '../figures.ts';
import type { Steps } from '../steps.ts';
import type { RowKind, RowTotal } from '../table.ts';
import type { BodyRow } from './body-row.ts';
import { withEdgeTotal } from './edge-total.ts';
import { placesWhere } from '../places.ts';
import { childrenOf, treeOf, type RowTree } from './row-tree.ts';
import { runTree } from './run-tree.ts';
import { SpanSums, type Span, type SumFit } from './span-sums.ts';

/** What the rows of a table are, and which add up which. */
export interface RowStructure {
  readonly kinds: readonly RowKind[];
  /** Subtotals before the totals that contain them. */
  readonly totals: readonly RowTotal[];
}

/** A structure as one way of looking at the rows gives it. */
interface Attempt extends RowStructure {
  /** How many rows were left out of a total to make it fit. */
  readonly besides: number;
}

/** What the formulas of a table say about its rows, by place. */
export type FormulaParts = ReadonlyMap<number, readonly number[]>;

type Way = 'outline' | 'runs' | 'lenient runs';

/** Finds totals, subtotals and what each of them adds up: by formulas, words, outline and place, confirmed by the figures (합계 구조). */
export function* structureOf(
  described: readonly BodyRow[],
  columns: readonly ColumnFigures[],
  formulas: FormulaParts,
): Steps<RowStructure> {
  const rows = withEdgeTotal(described, columns);
  let best: Attempt | undefined;
  for (const way of ['outline', 'runs', 'lenient runs'] as const) {
    const found = yield* tryStructure(rows, columns, formulas, way);
    if (!best || fitsOf(found) > fitsOf(best)) best = found;
    yield rows.length;
    if (isSettled(best)) break;
  }
  return { kinds: best?.kinds ?? [], totals: best?.totals ?? [] };
}

/** A row left out of a total counts less than one that adds up others, if only in one column. */
function fitsOf({ totals, besides }: Attempt): number {
  return totals.reduce((sum, { fits, tested }) => sum + fits - (tested - fits) / 2, 0) - besides / 4;
}

/** Whether every total fits everywhere. */
function isSettled({ totals, besides }: Attempt): boolean {
  return besides === 0 && totals.length > 0 && totals.every(({ fits, tested }) => fits === tested);
}

function* tryStructure(
  rows: readonly BodyRow[],
  columns: readonly ColumnFigures[],
  formulas: FormulaParts,
  way: Way,
): Steps<Attempt> {
  const isItem = rows.map((row) => row.word === 'none' && row.hasFigures);
  const guessed = way === 'outline' ? treeOf(rows, columns) : runTree(isItem, columns, way === 'lenient runs');
  const tree = withFormulas(guessed, rows, formulas);
  yield 0;
  const isLeaf = rows.map((_, n) => isItem[n] === true && !tree.sums.has(n) && !tree.contained.has(n));
  const spans = new SpanSums(rows, columns, isLeaf);
  yield 0;
  const excluded = new Set<number>();
  const children = childrenOf(tree.parents);
  const partsOf = (place: number): readonly number[] => formulas.get(place) ?? children.get(place) ?? [];
  const leaves = (place: number, depth = 0): readonly number[] =>
    partsOf(place).flatMap((part) => (tree.sums.has(part) && depth < 12 ? leaves(part, depth + 1) : [part]));
  const totals = wordTotals(rows, spans, excluded, (place) =>
    formulas.has(place) ? [...new Set(leaves(place))].filter((leaf) => isLeaf[leaf]).sort((a, b) => a - b) : undefined,
  );
  const subtotals = [...tree.sums].map((place): RowTotal => {
    const addends = partsOf(place);
    return { place, addends, ...spans.fitOf(place, addends) };
  });
  const found = [...subtotals.sort((a, b) => b.place - a.place), ...totals];
  yield 0;
  return {
    kinds: kindsOf(rows, found, new Set([...tree.contained, ...excluded])),
    totals: found,
    besides: excluded.size,
  };
}

/** What formulas add up is certain; the rest is as guessed. */
function withFormulas(tree: RowTree, rows: readonly BodyRow[], formulas: FormulaParts): RowTree {
  if (formulas.size === 0) return tree;
  const parents = tree.parents.slice();
  const sums = new Set([...tree.sums].filter((place) => !formulas.has(place)));
  const contained = new Set(tree.contained);
  for (const [place, parts] of formulas) {
    if (rows[place]?.word !== 'none') continue;
    sums.add(place);
    contained.delete(place);
    for (const part of parts) {
      parents[part] = place;
      contained.delete(part);
    }
  }
  return { parents, sums, contained };
}

function kindsOf(rows: readonly BodyRow[], totals: readonly RowTotal[], contained: ReadonlySet<number>): RowKind[] {
  const isTotal = new Set(totals.map(({ place }) => place));
  const hasOthers = rows.some(({ word, hasFigures }) => word === 'none' && hasFigures);
  const kinds = rows.map((row, n) => kindOf(row, isTotal.has(n), contained.has(n), hasOthers));
  return wholeTotals(rows, kinds, totals);
}

function kindOf(
  { word, label, hasFigures }: BodyRow,
  isTotal: boolean,
  isContained: boolean,
  hasOthers: boolean,
): RowKind {
  if (word === 'carry') return 'carry';
  if (word === 'total' || word === 'subtotal') return isTotal || isPlainTotal(label) || !hasOthers ? word : 'reference';
  if (!hasFigures && word === 'none') return 'heading';
  if (isTotal) return 'subtotal';
  return word === 'reference' || isContained ? 'reference' : 'item';
}

/** A row found by arithmetic alone that all others come down to is a total. */
function wholeTotals(rows: readonly BodyRow[], kinds: readonly RowKind[], totals: readonly RowTotal[]): RowKind[] {
  const items = placesWhere(kinds, (kind) => kind === 'item');
  const hasNamed = rows.some(({ word }, n) => word === 'total' && kinds[n] === 'total');
  const partsOf = new Map(totals.map(({ place, addends }) => [place, addends]));
  const leaves = (n: number): number =>
    (partsOf.get(n) ?? []).reduce((sum, part) => sum + (partsOf.has(part) ? leaves(part) : 1), 0);
  return kinds.map((kind, n) => {
    const isEdge = n === 0 || n === kinds.length - 1;
    const isWhole = kind === 'subtotal' && isEdge && !hasNamed && items.length > 1 && leaves(n) === items.length;
    return isWhole ? 'total' : kind;
  });
}

/** The totals named by words, each with the rows it adds up best. */
function wordTotals(
  rows: readonly BodyRow[],
  spans: SpanSums,
  excluded: Set<number>,
  byFormula: (place: number) => readonly number[] | undefined,
): readonly RowTotal[] {
  const places = placesWhere(rows, ({ word }) => word === 'total' || word === 'subtotal');
  const cumulative = placesWhere(rows, (row) => row.word === 'reference' && /누\s*계/.test(row.label));
  const style = styleOf(rows, places, spans);
  const found = places.map((place) => {
    const candidates = spansFor(rows, place, places, style);
    return { place, word: rows[place]?.word, best: spans.best(place, candidates) };
  });
  const totals = found.flatMap(({ place, best }): RowTotal[] => {
    const said = totalBySaid(place, byFormula(place), best, spans);
    if (said) return [said];
    if (!best || best.addends.length === 0) return [];
    if (best.fits > 0 || best.tested < 2) return [{ place, ...best }];
    // the same row is too much in every column: it stands beside the sum
    const beside = spans.besides(place, best.addends);
    if (beside === undefined) return isPlainTotal(rows[place]?.label ?? '') ? [{ place, ...best }] : [];
    excluded.add(beside);
    const addends = best.addends.filter((addend) => addend !== beside);
    return [{ place, addends, ...spans.fitOf(place, addends) }];
  });
  const [only] = cumulative;
  if (places.length === 0 && only !== undefined && cumulative.length === 1) {
    const best = spans.best(only, [{ from: 0, to: rows.length }]);
    if (best && best.fits > 0) totals.push({ place: only, ...best });
  }
  const rank = ({ place }: RowTotal): number => (rows[place]?.word === 'subtotal' ? 0 : 1);
  return totals.sort((a, b) => rank(a) - rank(b));
}

/** A total as its own formulas say, where these fit no worse than any span of rows. */
function totalBySaid(
  place: number,
  said: readonly number[] | undefined,
  best: SumFit | undefined,
  spans: SpanSums,
): RowTotal | undefined {
  if (!said || said.length === 0) return undefined;
  const fit = spans.fitOf(place, said);
  // a range that stops short is a fault of the formula, not of the table
  const isHeld = fit.fits > 0 && fit.fits >= (best?.fits ?? 0) && !isShort(said, spans.whole());
  return isHeld ? { place, addends: fuller(said, best), ...fit } : undefined;
}

/** A total of a plain list whose range begins after its first rows or ends before its last ones. */
function isShort(said: readonly number[], all: readonly number[]): boolean {
  const missing = all.length - said.length;
  if (missing <= 0 || missing > Math.max(1, all.length * 0.25)) return false;
  const first = all.indexOf(said[0] ?? -1);
  return first >= 0 && said.every((place, n) => all[first + n] === place);
}

/** What a formula leaves out at the end of the rows, though it fits no worse with it, was inserted later. */
function fuller(said: readonly number[], best: SumFit | undefined): readonly number[] {
  const isWider = best && best.addends.length > said.length && said.every((place) => best.addends.includes(place));
  return isWider && best.fits === best.tested ? best.addends : said;
}

/** 계, 합계, 소계 and no more; a total of something else says so. */
function isPlainTotal(label: string): boolean {
  return /^[\s\p{P}\p{S}]*(?:총?합?\s*계|소\s*계|총\s*액)[\s\p{P}\p{S}]*$/u.test(label);
}

type Style = 'above' | 'below';

/** Whether subtotals stand above their items or below them, by what fits more often, then by what comes first. */
function styleOf(rows: readonly BodyRow[], places: readonly number[], spans: SpanSums): Style {
  const subtotals = places.filter((place) => rows[place]?.word === 'subtotal');
  const fitsBy = (style: Style): number =>
    subtotals
      .slice(0, 200)
      .reduce((sum, place) => sum + (spans.best(place, [nearest(rows, place, places, style)])?.fits ?? 0), 0);
  const [above, below] = [fitsBy('above'), fitsBy('below')];
  if (above !== below) return above > below ? 'above' : 'below';
  const firstItem = rows.findIndex(({ word, hasFigures }) => word === 'none' && hasFigures);
  return (subtotals[0] ?? Number.POSITIVE_INFINITY) < firstItem ? 'above' : 'below';
}

/** The rows between a total and the next one on its side. */
function nearest(rows: readonly BodyRow[], place: number, places: readonly number[], style: Style): Span {
  const at = places.indexOf(place);
  if (style === 'above') return { from: place + 1, to: places[at + 1] ?? rows.length };
  return { from: (places[at - 1] ?? -1) + 1, to: place };
}

const FARTHEST = 12;

/** What a total may add up, the likeliest first. */
function spansFor(rows: readonly BodyRow[], place: number, places: readonly number[], style: Style): readonly Span[] {
  const at = indexOf(places, place);
  const earlier = places.slice(Math.max(0, at - FARTHEST), at).reverse();
  const later = places.slice(at + 1, at + 1 + FARTHEST);
  const below = [...earlier.map((from) => ({ from: from + 1, to: place })), { from: 0, to: place }];
  const above = [...later.map((to) => ({ from: place + 1, to })), { from: place + 1, to: rows.length }];
  const sided = style === 'above' ? [...above, ...below] : [...below, ...above];
  const group = groupSpan(rows, place);
  const whole = { from: 0, to: rows.length };
  if (rows[place]?.word === 'total') return [whole, ...sided.reverse(), ...group];
  return [...group, ...sided, whole];
}

function indexOf(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of the same group in the columns left of a total's label. */
function groupSpan(rows: readonly BodyRow[], place: number): readonly Span[] {
  const group = rows[place]?.group ?? '';
  if (group.replaceAll('\u0000', '') === '') return [];
  let from = place;
  let to = place + 1;
  while (from > 0 && belongs(rows[from - 1], group)) from--;
  while (to < rows.length && belongs(rows[to], group)) to++;
  return to - from > 1 ? [{ from, to }] : [];
}

function belongs(row: BodyRow | undefined, group: string): boolean {
  return row !== undefined && (row.group === group || row.group.startsWith(`${group}\u0000`));
}

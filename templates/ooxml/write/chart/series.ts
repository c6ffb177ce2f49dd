import type {
  BarSeriesDescription,
  ChartFill,
  ChartSeriesDescription,
  LineSeriesDescription,
} from '../description/index.ts';
import { element } from '../markup.ts';
import { type LabelGround, labelsMarkup } from './labels.ts';
import { areaMarkup, type ChartFont, fillInTurn, isDark, lineInTurn, solidMarkup, strokeMarkup } from './look.ts';
import { type CellLookup, cellReference, categoryReference, valueReference } from './reference.ts';

/** What the series of a chart share. */
export interface SeriesContext {
  readonly lookup: CellLookup;
  readonly font: ChartFont;
}

/** How a series stands among those of its chart. */
export interface SeriesPlace {
  /** Its number in the chart. */
  readonly index: number;
  /** Its number among those drawn in the same way, which decides its looks. */
  readonly turn: number;
}

const LINE_WIDTH = 2.25;
const MARKER_SIZE = 7;

/** Writes a series of bars. */
export function barSeriesMarkup(
  series: BarSeriesDescription,
  place: SeriesPlace,
  ground: LabelGround,
  context: SeriesContext,
): string {
  const fill = series.fill ?? fillInTurn(place.turn);
  const upright = element('c:invertIfNegative', { val: false });
  const points = (series.points ?? []).map((point) => pointMarkup(point.index, upright, point.fill));
  const content = [
    startMarkup(series, place, context),
    areaMarkup(fill),
    upright,
    ...points,
    labelsMarkup(series.labels, labelContext(fill, ground, context)),
    sourceMarkup(series, context),
  ];
  return element('c:ser', {}, content.join(''));
}

/** Writes the one series of a pie: each slice has a fill of its own. */
export function pieSeriesMarkup(series: BarSeriesDescription, ground: LabelGround, context: SeriesContext): string {
  const own = new Map((series.points ?? []).map(({ index, fill }) => [index, fill]));
  const slices = context.lookup
    .along(series.values)
    .map((_, index) => pointMarkup(index, '', own.get(index) ?? fillInTurn(index)));
  const content = [
    startMarkup(series, { index: 0, turn: 0 }, context),
    ...slices,
    labelsMarkup(series.labels, { ground, font: context.font, isDark: false, isPattern: true }),
    sourceMarkup(series, context),
  ];
  return element('c:ser', {}, content.join(''));
}

/** Writes a series of points joined by a line; markers and labels have a white ground, so that they show on bars. */
export function lineSeriesMarkup(series: LineSeriesDescription, place: SeriesPlace, context: SeriesContext): string {
  const look = lineInTurn(place.turn);
  const { colour = look.colour, dash = look.dash, marker = look.marker, width = LINE_WIDTH } = series;
  const inside = element('c:spPr', {}, solidMarkup('FFFFFF') + strokeMarkup(1.5, colour));
  const symbol = element('c:symbol', { val: marker });
  const content = [
    startMarkup(series, place, context),
    element('c:spPr', {}, strokeMarkup(width, colour, dash)),
    element('c:marker', {}, marker === 'none' ? symbol : symbol + element('c:size', { val: MARKER_SIZE }) + inside),
    labelsMarkup(series.labels, { ground: 'line', font: context.font, isDark: false, isPattern: true }),
    sourceMarkup(series, context),
    element('c:smooth', { val: false }),
  ];
  return element('c:ser', {}, content.join(''));
}

function startMarkup(series: ChartSeriesDescription, { index }: SeriesPlace, { lookup }: SeriesContext): string {
  const name = element('c:tx', {}, cellReference(series.name, lookup));
  return element('c:idx', { val: index }) + element('c:order', { val: index }) + name;
}

function sourceMarkup({ categories, values }: ChartSeriesDescription, { lookup }: SeriesContext): string {
  return (
    element('c:cat', {}, categoryReference(categories, lookup)) + element('c:val', {}, valueReference(values, lookup))
  );
}

function pointMarkup(index: number, upright: string, fill: ChartFill): string {
  const bubble = element('c:bubble3D', { val: false });
  return element('c:dPt', {}, element('c:idx', { val: index }) + upright + bubble + areaMarkup(fill));
}

function labelContext(fill: ChartFill, ground: LabelGround, { font }: SeriesContext) {
  return { ground, font, isDark: isDark(fill), isPattern: fill.kind === 'pattern' };
}

import type {
  BarPlotDescription,
  ChartDescription,
  ChartSeriesDescription,
  LinePlotDescription,
  PiePlotDescription,
  PlotDescription,
} from '../description/index.ts';
import { element } from '../markup.ts';
import { barSeriesMarkup, lineSeriesMarkup, pieSeriesMarkup, type SeriesContext } from './series.ts';

/** The numbers by which plots name their axes. */
export const AXES = {
  primary: { categories: 1001, values: 1002 },
  secondary: { categories: 1003, values: 1004 },
} as const;

const GAP_WIDTH = 80;
const GROUPINGS = { clustered: 'clustered', stacked: 'stacked', 'percent-stacked': 'percentStacked' } as const;

/** All series of a chart in the order in which they are numbered. */
export function seriesOf({ plots }: ChartDescription): ChartSeriesDescription[] {
  return plots.flatMap((plot): readonly ChartSeriesDescription[] =>
    plot.kind === 'pie' ? [plot.series] : plot.series,
  );
}

/** Writes what a chart draws, one element for each plot. */
export function plotsMarkup({ plots }: ChartDescription, context: SeriesContext): string {
  refuseMixture(plots);
  const taken = { bars: 0, lines: 0, all: 0 };
  return plots
    .map((plot) => {
      if (plot.kind === 'pie') return pieMarkup(plot, context);
      const places = plot.series.map(() => ({ index: taken.all++, turn: taken[plot.kind]++ }));
      return plot.kind === 'bars' ? barsMarkup(plot, places, context) : linesMarkup(plot, places, context);
    })
    .join('');
}

/** What Excel does not draw together is a programmer’s fault. */
function refuseMixture(plots: readonly PlotDescription[]): void {
  const isAlone = plots.some(
    (plot) => plot.kind === 'pie' || (plot.kind === 'bars' && plot.direction === 'horizontal'),
  );
  if (plots.length === 0 || (isAlone && plots.length > 1)) {
    throw new RangeError('a chart has plots, and a pie or horizontal bars stand alone');
  }
  for (const plot of plots) {
    if (plot.kind !== 'pie' && plot.series.length === 0) throw new RangeError('a plot has series');
  }
  if (plots.every((plot) => plot.kind !== 'pie' && plot.isSecondary === true)) {
    throw new RangeError('a chart has a plot on its primary axis');
  }
}

type Places = readonly { readonly index: number; readonly turn: number }[];

function barsMarkup(plot: BarPlotDescription, places: Places, context: SeriesContext): string {
  const { direction, grouping, gapWidth = GAP_WIDTH } = plot;
  const overlap = plot.overlap ?? (grouping === 'clustered' ? 0 : 100);
  const ground = grouping === 'clustered' ? 'clustered' : 'stacked';
  const content = [
    element('c:barDir', { val: direction === 'vertical' ? 'col' : 'bar' }),
    element('c:grouping', { val: GROUPINGS[grouping] }),
    element('c:varyColors', { val: false }),
    ...plot.series.map((series, n) => barSeriesMarkup(series, places[n] ?? { index: n, turn: n }, ground, context)),
    element('c:gapWidth', { val: gapWidth }),
    element('c:overlap', { val: overlap }),
    axisIds(plot.isSecondary),
  ];
  return element('c:barChart', {}, content.join(''));
}

function linesMarkup(plot: LinePlotDescription, places: Places, context: SeriesContext): string {
  const content = [
    element('c:grouping', { val: 'standard' }),
    element('c:varyColors', { val: false }),
    ...plot.series.map((series, n) => lineSeriesMarkup(series, places[n] ?? { index: n, turn: n }, context)),
    element('c:marker', { val: true }),
    axisIds(plot.isSecondary),
  ];
  return element('c:lineChart', {}, content.join(''));
}

function pieMarkup({ series, hole }: PiePlotDescription, context: SeriesContext): string {
  const vary = element('c:varyColors', { val: true });
  const start = element('c:firstSliceAng', { val: 0 });
  if (hole === undefined) return element('c:pieChart', {}, vary + pieSeriesMarkup(series, 'pie', context) + start);
  const slices = pieSeriesMarkup(series, 'doughnut', context);
  return element('c:doughnutChart', {}, vary + slices + start + element('c:holeSize', { val: hole }));
}

function axisIds(isSecondary = false): string {
  const { categories, values } = isSecondary ? AXES.secondary : AXES.primary;
  return element('c:axId', { val: categories }) + element('c:axId', { val: values });
}

import type {
  CategoryAxisDescription,
  ChartDescription,
  PlotDescription,
  ValueAxisDescription,
} from '../description/index.ts';
import { element } from '../markup.ts';
import { strokeMarkup, textMarkup } from './look.ts';
import { AXES } from './plot.ts';
import { formatOfRun } from './reference.ts';
import type { SeriesContext } from './series.ts';
import { titleMarkup } from './text.ts';

const LINE = '7F7F7F';
const GRID = 'C8C8C8';
const UPRIGHT = -90;

/** Where the two axes of a set stand. */
interface AxisSet {
  readonly plot: PlotDescription;
  readonly isSecondary: boolean;
  readonly categories: CategoryAxisDescription;
  readonly values: ValueAxisDescription;
}

/** Writes the axes of a chart: none of a pie, a second pair where a plot asks for it. */
export function axesMarkup(chart: ChartDescription, context: SeriesContext): string {
  const { plots, categoryAxis = {}, valueAxis = {}, secondaryAxis = {} } = chart;
  return [false, true]
    .map((isSecondary) => {
      const plot = plots.find((each) => each.kind !== 'pie' && (each.isSecondary ?? false) === isSecondary);
      if (!plot) return '';
      const categories = isSecondary ? { ...categoryAxis, isHidden: true } : categoryAxis;
      const set = { plot, isSecondary, categories, values: isSecondary ? secondaryAxis : valueAxis };
      return categoryAxisMarkup(set, context) + valueAxisMarkup(set, context);
    })
    .join('');
}

function categoryAxisMarkup({ plot, isSecondary, categories }: AxisSet, context: SeriesContext): string {
  const ids = isSecondary ? AXES.secondary : AXES.primary;
  const { title, isReversed = false, isHidden = false, rotation } = categories;
  const isUpright = isHorizontal(plot);
  const content = [
    element('c:axId', { val: ids.categories }),
    element('c:scaling', {}, element('c:orientation', { val: isReversed ? 'maxMin' : 'minMax' })),
    element('c:delete', { val: isHidden }),
    element('c:axPos', { val: isUpright ? 'l' : 'b' }),
    title && !isHidden ? axisTitle(title, isUpright, context) : '',
    element('c:numFmt', { formatCode: 'General', sourceLinked: true }),
    element('c:majorTickMark', { val: 'none' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'low' }),
    axisLine(),
    textMarkup(context.font, rotation === undefined ? {} : { rotation }),
    element('c:crossAx', { val: ids.values }),
    element('c:crosses', { val: 'autoZero' }),
    element('c:auto', { val: false }),
    element('c:lblAlgn', { val: 'ctr' }),
    element('c:lblOffset', { val: 100 }),
    element('c:tickLblSkip', { val: 1 }),
    element('c:noMultiLvlLbl', { val: true }),
  ];
  return element('c:catAx', {}, content.join(''));
}

function valueAxisMarkup({ plot, isSecondary, categories, values }: AxisSet, context: SeriesContext): string {
  const ids = isSecondary ? AXES.secondary : AXES.primary;
  const { title, minimum, maximum, step, isHidden = false } = values;
  const isUpright = !isHorizontal(plot);
  const limits =
    (maximum === undefined ? '' : element('c:max', { val: maximum })) +
    (minimum === undefined ? '' : element('c:min', { val: minimum }));
  // it crosses the categories at their end, so that a reversed order does not carry it to the top
  const isAtEnd = isSecondary !== (categories.isReversed ?? false);
  const content = [
    element('c:axId', { val: ids.values }),
    element('c:scaling', {}, element('c:orientation', { val: 'minMax' }) + limits),
    element('c:delete', { val: isHidden }),
    element('c:axPos', { val: isUpright ? (isSecondary ? 'r' : 'l') : 'b' }),
    (values.hasGridLines ?? !isSecondary) ? gridLines() : '',
    title && !isHidden ? axisTitle(title, isUpright, context) : '',
    numberFormatMarkup(plot, values, context),
    element('c:majorTickMark', { val: 'out' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: 'nextTo' }),
    axisLine(),
    textMarkup(context.font),
    element('c:crossAx', { val: ids.categories }),
    element('c:crosses', { val: isAtEnd ? 'max' : 'autoZero' }),
    element('c:crossBetween', { val: 'between' }),
    step === undefined ? '' : element('c:majorUnit', { val: step }),
  ];
  return element('c:valAx', {}, content.join(''));
}

function numberFormatMarkup(plot: PlotDescription, values: ValueAxisDescription, { lookup }: SeriesContext): string {
  const { numberFormat } = values;
  if (numberFormat !== undefined) return element('c:numFmt', { formatCode: numberFormat, sourceLinked: false });
  if (plot.kind === 'bars' && plot.grouping === 'percent-stacked') {
    return element('c:numFmt', { formatCode: '0%', sourceLinked: false });
  }
  const first = plot.kind === 'pie' ? plot.series : plot.series[0];
  const formatCode = first ? formatOfRun(first.values, lookup) : 'General';
  return element('c:numFmt', { formatCode, sourceLinked: true });
}

function isHorizontal(plot: PlotDescription): boolean {
  return plot.kind === 'bars' && plot.direction === 'horizontal';
}

function axisTitle(title: NonNullable<ValueAxisDescription['title']>, isUpright: boolean, context: SeriesContext) {
  return titleMarkup(title, context.font, isUpright ? { rotation: UPRIGHT } : {}, context.lookup);
}

function axisLine(): string {
  return element('c:spPr', {}, strokeMarkup(0.75, LINE));
}

function gridLines(): string {
  return element('c:majorGridlines', {}, element('c:spPr', {}, strokeMarkup(0.5, GRID)));
}

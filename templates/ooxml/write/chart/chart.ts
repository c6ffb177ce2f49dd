import type { ChartDescription } from '../description/index.ts';
import { CHART, DECLARATION, DRAWING_MAIN, element, RELATIONSHIPS } from '../markup.ts';
import { axesMarkup } from './axis.ts';
import { type ChartFont, solidMarkup, textMarkup } from './look.ts';
import { plotsMarkup, seriesOf } from './plot.ts';
import type { CellLookup } from './reference.ts';
import type { SeriesContext } from './series.ts';
import { titleMarkup } from './text.ts';

const FONT_SIZE = 9;
const TITLE_SCALE = 1.4;
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** Writes a chart part, its elements in the order of ISO 29500-1 21.2. */
export function chartMarkup(chart: ChartDescription, lookup: CellLookup, fontName: string): string {
  const font: ChartFont = { name: chart.font?.name ?? fontName, size: chart.font?.size ?? FONT_SIZE };
  const context: SeriesContext = { lookup, font };
  const { title, blanks = 'gap', drawsHiddenCells = false } = chart;
  const plotArea = `<c:layout/>${plotsMarkup(chart, context)}${axesMarkup(chart, context)}<c:spPr><a:noFill/></c:spPr>`;
  const content = [
    title ? titleMarkup(title, font, { isBold: true, scale: TITLE_SCALE }, lookup) : '',
    element('c:autoTitleDeleted', { val: !title }),
    element('c:plotArea', {}, plotArea),
    legendMarkup(chart, font),
    element('c:plotVisOnly', { val: !drawsHiddenCells }),
    element('c:dispBlanksAs', { val: blanks }),
  ];
  const space = [
    element('c:date1904', { val: false }),
    element('c:lang', { val: 'ko-KR' }),
    element('c:roundedCorners', { val: false }),
    element('c:chart', {}, content.join('')),
    element('c:spPr', {}, `${solidMarkup('FFFFFF')}<a:ln><a:noFill/></a:ln>`),
    textMarkup(font),
  ];
  const namespaces = { 'xmlns:c': CHART, 'xmlns:a': DRAWING_MAIN, 'xmlns:r': RELATIONSHIPS };
  return DECLARATION + element('c:chartSpace', namespaces, space.join(''));
}

function legendMarkup(chart: ChartDescription, font: ChartFont): string {
  const { legend = 'bottom' } = chart;
  if (legend === 'none') return '';
  const hidden = seriesOf(chart).flatMap(({ hidesFromLegend }, index) =>
    hidesFromLegend
      ? [element('c:legendEntry', {}, element('c:idx', { val: index }) + element('c:delete', { val: true }))]
      : [],
  );
  const position = element('c:legendPos', { val: SIDES[legend] });
  return element('c:legend', {}, position + hidden.join('') + element('c:overlay', { val: false }) + textMarkup(font));
}

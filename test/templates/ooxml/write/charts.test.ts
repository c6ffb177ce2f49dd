import type { ChartDescription } from '../../../../templates/ooxml/index.ts';
import { CHART_BOOK, CHARTS } from './charts.ts';
import { WrittenParts } from './written.ts';

const parts = new WrittenParts(CHART_BOOK);
const text = (part: string) => parts.text(part);
const childrenOf = (part: string, name: string) => parts.children(part, name);
const chartPart = (n: number) => `xl/charts/chart${n + 1}.xml`;

/** Chart 0 with one thing changed. */
function written(change: Partial<ChartDescription>): string {
  const chart = { ...CHARTS[1], alternativeText: '', anchor: { row: 0, column: 0, rows: 9, columns: 5 }, plots: [] };
  const [first, ...others] = CHART_BOOK.sheets;
  const sheet = { name: '차트', ...first, cells: [], charts: [{ ...chart, ...change }] };
  return new WrittenParts({ sheets: [sheet, ...others] }).text(chartPart(0));
}

const [, ranking] = CHARTS;
const [bars] = ranking?.plots ?? [];
if (bars?.kind !== 'bars') throw new Error('the second chart has bars');
const [series] = bars.series;
if (!series) throw new Error('the bars have a series');

describe('charts', () => {
  test('elements stand in the order of the standard', () => {
    expect(childrenOf(chartPart(0), 'chartSpace')).toEqual('date1904 lang roundedCorners chart spPr txPr'.split(' '));
    expect(childrenOf(chartPart(0), 'chart')).toEqual(
      'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs'.split(' '),
    );
    expect(childrenOf(chartPart(0), 'plotArea')).toEqual(
      'layout barChart lineChart catAx valAx catAx valAx spPr'.split(' '),
    );
    expect(childrenOf(chartPart(0), 'barChart')).toEqual(
      'barDir grouping varyColors ser gapWidth overlap axId'.split(' '),
    );
    expect(childrenOf(chartPart(0), 'lineChart')).toEqual('grouping varyColors ser marker axId'.split(' '));
    expect(childrenOf(chartPart(4), 'ser')).toEqual('idx order tx spPr marker cat val smooth'.split(' '));
    expect(childrenOf(chartPart(1), 'ser')).toEqual('idx order tx spPr invertIfNegative dPt dLbls cat val'.split(' '));
    expect(childrenOf(chartPart(0), 'catAx')).toEqual(
      'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl'.split(
        ' ',
      ),
    );
    expect(childrenOf(chartPart(0), 'valAx')).toEqual(
      'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween'.split(
        ' ',
      ),
    );
    expect(childrenOf(chartPart(0), 'dLbls')).toEqual(
      'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize'.split(' '),
    );
    expect(childrenOf(chartPart(5), 'pieChart')).toEqual('varyColors ser firstSliceAng'.split(' '));
    expect(childrenOf(chartPart(6), 'doughnutChart')).toEqual('varyColors ser firstSliceAng holeSize'.split(' '));
    expect(childrenOf('xl/drawings/drawing1.xml', 'twoCellAnchor')).toEqual(
      'from to graphicFrame clientData'.split(' '),
    );
    expect(childrenOf('xl/worksheets/sheet1.xml', 'worksheet').at(-1)).toBe('drawing');
    expect(childrenOf('xl/theme/theme1.xml', 'themeElements')).toEqual('clrScheme fontScheme fmtScheme'.split(' '));
  });

  test('what is drawn is referred to, and kept beside the reference as the cells hold it', () => {
    const chart = text(chartPart(0));
    expect(chart).toContain(
      "<c:f>'집행 ''15'!$C$2:$C$6</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val=\"5\"/>" +
        '<c:pt idx="0"><c:v>660</c:v></c:pt><c:pt idx="1"><c:v>1800</c:v></c:pt><c:pt idx="3"><c:v>620</c:v></c:pt>',
    );
    expect(chart).toContain(
      '<c:f>\'집행 \'\'15\'!$D$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>집행률</c:v></c:pt>',
    );
    expect(text(chartPart(2))).toContain("<c:cat><c:numRef><c:f>'집행 ''15'!$G$2:$G$6</c:f>");
    expect(text(chartPart(1))).toContain("<c:title><c:tx><c:strRef><c:f>'집행 ''15'!$D$1</c:f>");
  });

  test('a reversed order leaves the values at the bottom', () => {
    expect(text(chartPart(1))).toMatch(/<c:valAx>.*<c:crosses val="max"\/>/);
    expect(text(chartPart(2))).toMatch(/<c:valAx>.*<c:crosses val="autoZero"\/>/);
  });

  test('each chart says in words what it shows, and names its Korean font', () => {
    const drawing = text('xl/drawings/drawing1.xml');
    expect(drawing).toContain('name="집행률" descr="사업별 예산액과 집행액, 집행률과 시간경과율"');
    expect(drawing).toContain('name="차트 2" descr="집행률 순위"');
    expect(text(chartPart(0))).toContain('<a:ea typeface="맑은 고딕"/>');
    expect(text(chartPart(4))).toContain('<a:ea typeface="바탕"/>');
    expect(text('xl/theme/theme1.xml')).toContain('<a:ea typeface="맑은 고딕"/>');
  });

  test('every series of a chart looks different when no looks are described', () => {
    const fills = text(chartPart(7)).match(/<c:spPr><a:(?:solid|patt)Fill.*?<a:ln/g);
    expect(new Set(fills).size).toBeGreaterThanOrEqual(6);
    const lines = text(chartPart(4)).match(/<c:ser>.*?<c:marker>.*?<c:symbol val="\w+"\/>/g) ?? [];
    expect(
      new Set(lines.map((line) => /prstDash val="(\w+)".*symbol val="(\w+)"/.exec(line)?.slice(1).join())).size,
    ).toBe(4);
  });

  test('labels on a dark bar are white', () => {
    const dark = written({ plots: [{ ...bars, series: [{ ...series, labels: { position: 'centre' } }] }] });
    expect(dark).toMatch(/<c:dLbls><c:txPr>.*?<a:srgbClr val="FFFFFF"\/>/);
    const pale = { kind: 'solid', colour: 'EEEEEE' } as const;
    const light = written({
      plots: [{ ...bars, series: [{ ...series, fill: pale, labels: { position: 'centre' } }] }],
    });
    expect(light).toMatch(/<c:dLbls><c:txPr>.*?<a:srgbClr val="262626"\/>/);
  });

  test.each<[string, Partial<ChartDescription>]>([
    ['a chart of nothing', { plots: [] }],
    ['a plot of nothing', { plots: [{ ...bars, series: [] }] }],
    ['horizontal bars with lines', { plots: [bars, { kind: 'lines', series: [series] }] }],
    ['only a secondary axis', { plots: [{ ...bars, isSecondary: true }] }],
    [
      'labels outside stacked bars',
      { plots: [{ ...bars, grouping: 'stacked', series: [{ ...series, labels: { position: 'outside' } }] }] },
    ],
    [
      'a sheet that is not there',
      { plots: [{ ...bars, series: [{ ...series, values: { ...series.values, sheet: '없음' } }] }] },
    ],
    [
      'values in a rectangle',
      {
        plots: [
          {
            ...bars,
            series: [{ ...series, values: { ...series.values, range: { row: 0, column: 0, rows: 2, columns: 2 } } }],
          },
        ],
      },
    ],
  ])('%s is a fault of the program', (_name, change) => {
    expect(() => written(change)).toThrow(RangeError);
  });
});

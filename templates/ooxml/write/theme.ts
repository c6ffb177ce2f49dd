import { DECLARATION, DRAWING_MAIN, element } from './markup.ts';

/** Dark and light pairs, six accents of distinct luminance, links. */
const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '1F3B57'],
  ['lt2', 'EEF1F3'],
  ['accent1', '2F5D8C'],
  ['accent2', '9C2A1C'],
  ['accent3', '8A9BA8'],
  ['accent4', 'C98A1B'],
  ['accent5', '4C7A5D'],
  ['accent6', 'C9D8E8'],
  ['hlink', '0B5394'],
  ['folHlink', '6B4A8B'],
];

const PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const STROKES = [6_350, 12_700, 19_050].map((w) => element('a:ln', { w }, PLACEHOLDER)).join('');

/**
 * Writes the theme part (ISO 29500-1 20.1.6): colours and fonts that the menus of Excel offer, and without which
 * LibreOffice draws the series of a chart invisible.
 */
export function themeMarkup(font: string): string {
  const colours = COLOURS.map(([name, val]) => element(`a:${name}`, {}, element('a:srgbClr', { val })));
  const faces = element('a:latin', { typeface: font }) + element('a:ea', { typeface: font }) + '<a:cs typeface=""/>';
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const formats =
    element('a:fillStyleLst', {}, PLACEHOLDER.repeat(3)) +
    element('a:lnStyleLst', {}, STROKES) +
    element('a:effectStyleLst', {}, effect.repeat(3)) +
    element('a:bgFillStyleLst', {}, PLACEHOLDER.repeat(3));
  const elements =
    element('a:clrScheme', { name: '구정' }, colours.join('')) +
    element('a:fontScheme', { name: '구정' }, element('a:majorFont', {}, faces) + element('a:minorFont', {}, faces)) +
    element('a:fmtScheme', { name: '구정' }, formats);
  const content = element('a:themeElements', {}, elements);
  return DECLARATION + element('a:theme', { 'xmlns:a': DRAWING_MAIN, name: '구정' }, content);
}

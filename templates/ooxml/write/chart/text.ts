import type { ChartText } from '../description/index.ts';
import { element, textElement } from '../markup.ts';
import { bodyMarkup, type ChartFont, runMarkup, type TextLook, textMarkup } from './look.ts';
import { type CellLookup, cellReference } from './reference.ts';

/** Writes a title of the chart or of an axis. */
export function titleMarkup(title: ChartText, font: ChartFont, look: TextLook, lookup: CellLookup): string {
  const overlay = element('c:overlay', { val: false });
  if ('cell' in title) {
    return element(
      'c:title',
      {},
      element('c:tx', {}, cellReference(title.cell, lookup)) + overlay + textMarkup(font, look),
    );
  }
  const properties = element('a:pPr', {}, runMarkup('a:defRPr', font, look));
  const run = element('a:r', {}, runMarkup('a:rPr', font, look) + textElement('a:t', title.text));
  const rich = `${bodyMarkup(look.rotation)}<a:lstStyle/>${element('a:p', {}, properties + run)}`;
  return element('c:title', {}, element('c:tx', {}, element('c:rich', {}, rich)) + overlay);
}

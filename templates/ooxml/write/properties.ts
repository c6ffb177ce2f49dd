import { encodeEscapes } from '../xml/index.ts';
import type { PropertiesDescription } from './description/index.ts';
import { DECLARATION, element, textElement } from './markup.ts';

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VARIANT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const CUSTOM_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_PROPERTY = 2;
const FIXED_DATE = '2026-01-01T00:00:00Z';

/** Writes title, author and dates. */
export function coreProperties(properties: PropertiesDescription): string {
  const { title, subject, creator, keywords, description, category, created = FIXED_DATE } = properties;
  const optional = (name: string, text: string | undefined) => (text === undefined ? '' : textElement(name, text));
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  const content =
    optional('dc:title', title) +
    optional('dc:subject', subject) +
    optional('dc:creator', creator) +
    optional('cp:keywords', keywords) +
    optional('dc:description', description) +
    date('created') +
    date('modified') +
    optional('cp:category', category);
  return DECLARATION + element('cp:coreProperties', CORE, content);
}

/** Names the program in whose form the file is, and the office. */
export function extendedProperties({ company }: PropertiesDescription): string {
  const content =
    textElement('Application', 'Microsoft Excel') + (company === undefined ? '' : textElement('Company', company));
  return DECLARATION + element('Properties', { xmlns: EXTENDED }, content);
}

/** Writes the custom properties. */
export function customProperties(custom: NonNullable<PropertiesDescription['custom']>): string {
  const items = custom.map(({ name, value }, index) =>
    element(
      'property',
      { fmtid: CUSTOM_SET, pid: FIRST_PROPERTY + index, name },
      textElement('vt:lpwstr', encodeEscapes(value)),
    ),
  );
  return DECLARATION + element('Properties', { xmlns: CUSTOM, 'xmlns:vt': VARIANT }, items.join(''));
}

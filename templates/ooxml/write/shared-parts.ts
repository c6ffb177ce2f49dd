import type { WorkbookDescription } from './description/index.ts';
import { type PartKind, type PartRegistry, WORKBOOK } from './parts.ts';
import { coreProperties, customProperties, extendedProperties } from './properties.ts';
import type { StringRegistry } from './strings.ts';
import { DEFAULT_FONT, type StyleRegistry } from './styles.ts';
import { themeMarkup } from './theme.ts';

/** What the sheets of a workbook have in common. */
export interface SharedTables {
  readonly styles: StyleRegistry;
  readonly strings: StringRegistry;
}

/** Adds the parts that stand beside the sheets: workbook, theme, styles, texts, properties. */
export function addSharedParts(
  parts: PartRegistry,
  { font, properties = {} }: Pick<WorkbookDescription, 'font' | 'properties'>,
  { styles, strings }: SharedTables,
  workbook: () => string,
): void {
  const add = (source: string, name: string, kind: PartKind, text: () => string) => {
    parts.link(source, name, kind);
    parts.add(name, kind, text);
  };
  add('', WORKBOOK, 'officeDocument', workbook);
  add(WORKBOOK, 'xl/theme/theme1.xml', 'theme', () => themeMarkup(font?.name ?? DEFAULT_FONT.name));
  add(WORKBOOK, 'xl/styles.xml', 'styles', () => styles.markup());
  add(WORKBOOK, 'xl/sharedStrings.xml', 'sharedStrings', () => strings.markup());
  add('', 'docProps/core.xml', 'core-properties', () => coreProperties(properties));
  add('', 'docProps/app.xml', 'extended-properties', () => extendedProperties(properties));
  const { custom = [] } = properties;
  if (custom.length > 0) add('', 'docProps/custom.xml', 'custom-properties', () => customProperties(custom));
}

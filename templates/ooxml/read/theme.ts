import { relatedPart, type WorkbookPackage } from '../package/open.ts';
import { XmlScanner } from '../xml/index.ts';
import { OFFICE_THEME } from './colour.ts';
import { partText } from './parts.ts';

/** Cells count the theme's colours with light and dark swapped. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Reads the twelve theme colours in the order in which cells number them. */
export function readTheme(file: WorkbookPackage): string[] {
  const part = relatedPart(file, 'theme');
  const found = new Map<string, string>();
  if (part === undefined) return OFFICE_THEME;
  const scanner = new XmlScanner(partText(file, part), part);
  let slot = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'close' && scanner.local === 'clrScheme') break;
    if (token !== 'open') continue;
    if (ORDER.includes(scanner.local)) slot = scanner.local;
    else if (scanner.local === 'srgbClr' || scanner.local === 'sysClr') {
      const colour = scanner.attribute('lastClr') ?? scanner.attribute('val') ?? '';
      if (/^[0-9A-Fa-f]{6}$/.test(colour) && !found.has(slot)) found.set(slot, colour.toUpperCase());
    }
  }
  return ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? '000000');
}

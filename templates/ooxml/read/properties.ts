import type { WorkbookPackage } from '../package/open.ts';
import { decodeEscapes, XmlScanner } from '../xml/index.ts';

/** Reads the file's custom properties (사용자 지정 속성), where templates carry their form and version. */
export function readCustomProperties(file: WorkbookPackage): Map<string, string> {
  const properties = new Map<string, string>();
  const part = file.roots.find(({ type }) => type === 'custom-properties' || type === 'customProperties')?.part;
  const entry = part === undefined ? undefined : file.archive.find(part);
  if (!entry) return properties;
  const scanner = new XmlScanner(file.archive.readText(entry), entry.name);
  let name = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const isProperty = scanner.local === 'property';
    if (token === 'open' && isProperty) properties.set((name = scanner.attribute('name') ?? ''), '');
    else if (token === 'close' && isProperty) name = '';
    else if (token === 'text' && name !== '')
      properties.set(name, properties.get(name) + decodeEscapes(scanner.content()));
  }
  return properties;
}

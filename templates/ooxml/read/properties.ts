import type { WorkbookPackage } from '../package/open.ts';
import { decodeEscapes, XmlScanner } from '../xml/index.ts';

/** Reads the file's custom properties (사용자 지정 속성), where templates carry their form and version. */
export function readCustomProperties(file: WorkbookPackage): Map<string, string> {
  const properties = new Map<string, string>();
  const part = file.roots.find(({ type }) => type === 'custom-properties')?.part;
  const entry = part === undefined ? undefined : file.archive.find(part);
  if (!entry) return properties;
  const scanner = new XmlScanner(file.archive.readText(entry), entry.name);
  let name: string | undefined;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.local === 'property') name = scanner.attribute('name') ?? '';
    else if (token === 'open' && name !== undefined) properties.set(name, properties.get(name) ?? '');
    else if (token === 'text' && name !== undefined && properties.has(name)) {
      properties.set(name, properties.get(name) + decodeEscapes(scanner.content()));
    } else if (token === 'close' && scanner.local === 'property') name = undefined;
  }
  return properties;
}

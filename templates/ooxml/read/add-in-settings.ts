import type { WorkbookPackage } from '../package/open.ts';
import { readRelationships } from '../package/relationships.ts';
import { XmlScanner } from '../xml/index.ts';

/**
 * Reads what add-ins keep in the file (추가 기능의 설정), by the names they gave: Excel writes it as properties of a
 * web extension, each value as JSON. A text is given as it is, anything else as its JSON.
 */
export function readAddInSettings(file: WorkbookPackage): Map<string, string> {
  const settings = new Map<string, string>();
  for (const pane of file.roots.filter(({ type }) => type === 'webextensiontaskpanes')) {
    for (const { type, part } of readRelationships(file.archive, pane.part)) {
      const entry = type === 'webextension' ? file.archive.find(part) : undefined;
      if (!entry) continue;
      const scanner = new XmlScanner(file.archive.readText(entry), entry.name);
      for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
        if (token !== 'open' || scanner.local !== 'property') continue;
        settings.set(scanner.attribute('name') ?? '', textOf(scanner.attribute('value') ?? ''));
      }
    }
  }
  return settings;
}

function textOf(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : json;
  } catch {
    return json;
  }
}

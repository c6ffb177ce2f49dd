import { XmlScanner } from '../xml/index.ts';
import type { Archive } from '../zip/archive.ts';
import { relationshipsPath, resolvePath } from './path.ts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type, e.g. `worksheet`: the same in the transitional and the strict form. */
  readonly type: string;
  /** The part it leads to; links out of the file are left out. */
  readonly part: string;
}

/** Reads the relationships of a part; none when it has no relationships part. */
export function readRelationships(archive: Archive, source: string): Relationship[] {
  const entry = archive.find(relationshipsPath(source));
  if (!entry) return [];
  const scanner = new XmlScanner(archive.readText(entry), entry.name);
  const relationships: Relationship[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.local !== 'Relationship') continue;
    if (scanner.attribute('TargetMode') === 'External') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const id = scanner.attribute('Id') ?? '';
    relationships.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: resolvePath(source, target) });
  }
  return relationships;
}

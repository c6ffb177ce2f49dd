import { type WorkbookDescription, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { DEFAULT_LIMITS } from '../../../../templates/ooxml/limits.ts';
import { XmlScanner } from '../../../../templates/ooxml/xml/index.ts';
import { Archive } from '../../../../templates/ooxml/zip/archive.ts';
import { PORTABLE_COMPRESSION } from '../../../../templates/ooxml/zip/compression.ts';

/** The parts of a written workbook, as text. */
export class WrittenParts {
  private readonly archive: Archive;

  constructor(written: WorkbookDescription | Uint8Array) {
    const bytes = written instanceof Uint8Array ? written : writeWorkbook(written);
    this.archive = new Archive(bytes, DEFAULT_LIMITS, PORTABLE_COMPRESSION);
  }

  get names(): string[] {
    return this.archive.entries.map(({ name }) => name);
  }

  text(part: string): string {
    const entry = this.archive.find(part);
    if (!entry) throw new Error(`no part ${part}`);
    return this.archive.readText(entry);
  }

  /** The names of the elements directly in the first one of this name, without repeats that follow each other. */
  children(part: string, name: string): string[] {
    const scanner = new XmlScanner(this.text(part), part);
    const seen: string[] = [];
    let depth = -1;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'close' && scanner.local === name && depth === scanner.depth + 1) break;
      if (token !== 'open') continue;
      if (depth < 0 && scanner.local === name) depth = scanner.depth;
      else if (scanner.depth === depth + 1 && seen.at(-1) !== scanner.local) seen.push(scanner.local);
    }
    return seen;
  }
}

import { relationshipsPath } from '../package/path.ts';
import { DECLARATION, element, RELATIONSHIPS } from './markup.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The kinds of part this writer makes, with their content types. */
const TYPES = {
  officeDocument: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

export type PartKind = keyof typeof TYPES;

/** Collects the parts of a new package with the relationships between them. */
export class PartRegistry {
  private readonly parts: { readonly name: string; readonly kind: PartKind; readonly text: string }[] = [];
  private readonly links = new Map<string, string[]>();

  /** Names a part as belonging to another (`''` for the package) and gives the relationship's id. */
  link(source: string, target: string, kind: PartKind): string {
    const links = this.links.get(source) ?? [];
    this.links.set(source, links);
    const id = `rId${links.length + 1}`;
    const type = kind === 'core-properties' ? CORE_PROPERTIES : `${RELATIONSHIPS}/${kind}`;
    links.push(element('Relationship', { Id: id, Type: type, Target: `/${target}` }));
    return id;
  }

  add(name: string, kind: PartKind, text: string): void {
    this.parts.push({ name, kind, text });
  }

  /** All parts in the order in which they are written: content types first. */
  finish(): { readonly name: string; readonly text: string }[] {
    const relationships = [...this.links].map(([source, links]) => ({
      name: relationshipsPath(source),
      text: DECLARATION + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, links.join('')),
    }));
    return [{ name: '[Content_Types].xml', text: this.contentTypes() }, ...relationships, ...this.parts];
  }

  private contentTypes(): string {
    const defaults =
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) + element('Default', { Extension: 'xml', ContentType: 'application/xml' });
    const overrides = this.parts.map(({ name, kind }) =>
      element('Override', { PartName: `/${name}`, ContentType: TYPES[kind] }),
    );
    return DECLARATION + element('Types', { xmlns: CONTENT_TYPES }, defaults + overrides.join(''));
  }
}

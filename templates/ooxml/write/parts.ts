import { relationshipsPath } from '../package/path.ts';
import { DECLARATION, element, RELATIONSHIPS } from './markup.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CORE_PROPERTIES = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The part all others hang on. */
export const WORKBOOK = 'xl/workbook.xml';

/** The kinds of part this writer makes, with their content types. */
const TYPES = {
  officeDocument: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

export type PartKind = keyof typeof TYPES;

/** A part as it stands in the package. */
export interface WrittenPart {
  readonly name: string;
  readonly text: string;
}

/** Collects the parts of a new package with the relationships between them. */
export class PartRegistry {
  private readonly parts: { readonly name: string; readonly kind: PartKind; readonly text: () => string }[] = [];
  private readonly streamed = new Set<string>();
  private readonly links = new Map<string, string[]>();

  /** Names a part as belonging to another (`''` for the package) and gives the relationship's id. */
  link(source: string, target: string, kind: PartKind): string {
    const type = kind === 'core-properties' ? CORE_PROPERTIES : `${RELATIONSHIPS}/${kind}`;
    return this.relate(source, { Type: type, Target: relativePath(source, target) });
  }

  /** Names an address outside the file. */
  linkOutside(source: string, url: string): string {
    return this.relate(source, { Type: `${RELATIONSHIPS}/hyperlink`, Target: url, TargetMode: 'External' });
  }

  private relate(source: string, attributes: Readonly<Record<string, string>>): string {
    const links = this.links.get(source) ?? [];
    this.links.set(source, links);
    const id = `rId${links.length + 1}`;
    links.push(element('Relationship', { Id: id, ...attributes }));
    return id;
  }

  /** Adds a part; its text is asked for when the part is written. */
  add(name: string, kind: PartKind, text: () => string): void {
    this.parts.push({ name, kind, text });
  }

  /** Adds a part that is written apart from the others. */
  addStreamed(name: string, kind: PartKind): void {
    this.streamed.add(name);
    this.add(name, kind, () => '');
  }

  /** Content types and relationships, with which a package begins: some programs look no further. */
  *opening(): Generator<WrittenPart> {
    yield { name: '[Content_Types].xml', text: this.contentTypes() };
    for (const [source, links] of this.links) {
      const text = DECLARATION + element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, links.join(''));
      yield { name: relationshipsPath(source), text };
    }
  }

  /** The other parts in the order in which they were added. */
  *rest(): Generator<WrittenPart> {
    for (const { name, text } of this.parts) if (!this.streamed.has(name)) yield { name, text: text() };
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

/**
 * The way from one part to another as Excel itself writes it; some readers know no other.
 *
 * @example
 * relativePath('xl/worksheets/sheet1.xml', 'xl/tables/table1.xml') //=> '../tables/table1.xml'
 */
function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  const shared = from.findIndex((folder, depth) => folder !== to[depth]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

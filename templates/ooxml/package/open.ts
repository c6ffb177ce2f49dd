import { FileFault } from '../fault.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import type { FoundFormat } from '../problem.ts';
import { Archive } from '../zip/archive.ts';
import { type Compression, PORTABLE_COMPRESSION } from '../zip/compression.ts';
import { refuseOtherFormats } from '../zip/recognise.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import { readWorkbookPart, type WorkbookPart } from './workbook.ts';

/** How a file is opened. */
export interface OpenOptions {
  readonly limits?: Partial<Limits>;
  readonly compression?: Compression;
}

/** An opened workbook file: its parts and how they hang together. */
export interface WorkbookPackage {
  readonly archive: Archive;
  readonly limits: Limits;
  readonly compression: Compression;
  readonly workbook: WorkbookPart;
  /** Relationships of the workbook part. */
  readonly relationships: readonly Relationship[];
  /** Relationships of the package itself. */
  readonly roots: readonly Relationship[];
}

/** Opens a workbook file; every reason why it cannot be one is a fault with its own problem. */
export function openPackage(bytes: Uint8Array, options: OpenOptions = {}): WorkbookPackage {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const compression = options.compression ?? PORTABLE_COMPRESSION;
  refuseOtherFormats(bytes);
  const archive = new Archive(bytes, limits, compression);
  const roots = readRelationships(archive, '');
  const path = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const entry = archive.find(path);
  const foreign = foreignFormat(archive, path);
  if (!entry || foreign) throw new FileFault({ kind: 'file-is-not-workbook', found: foreign ?? 'zip' });
  const workbook = readWorkbookPart(archive.readText(entry), entry.name);
  const relationships = readRelationships(archive, entry.name);
  return { archive, limits, compression, workbook, relationships, roots };
}

/** The part a relationship of the workbook leads to, by kind, when the file has it. */
export function relatedPart(file: WorkbookPackage, type: string): string | undefined {
  const part = file.relationships.find((relationship) => relationship.type === type)?.part;
  return part !== undefined && file.archive.find(part) ? part : undefined;
}

function foreignFormat(archive: Archive, path: string): FoundFormat | undefined {
  if (path.endsWith('.bin')) return 'xlsb';
  if (path.startsWith('word/')) return 'docx';
  if (path.startsWith('ppt/')) return 'pptx';
  const mimetype = archive.find('mimetype');
  if (!mimetype || mimetype.size > 200) return undefined;
  const type = archive.readText(mimetype);
  if (type.includes('hwp')) return 'hwpx';
  return type.includes('opendocument') ? 'ods' : undefined;
}

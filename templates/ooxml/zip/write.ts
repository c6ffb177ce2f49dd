import { tooLarge } from '../fault.ts';
import type { Entry } from './entry.ts';
import {
  directory,
  factsOf,
  headerSize,
  LARGEST_ARCHIVE,
  localHeader,
  MOST_ENTRIES,
  type PlacedPart,
} from './headers.ts';

/** Writes an archive: headers anew, compressed bytes as they are, nothing that depends on the day or machine. */
export function writeArchive(entries: readonly Entry[]): Uint8Array {
  const total = entries.reduce((sum, entry) => sum + headerSize(entry) + entry.packed.length, 0);
  if (total > LARGEST_ARCHIVE || entries.length > MOST_ENTRIES) throw tooLarge('file', LARGEST_ARCHIVE);
  const pieces: Uint8Array[] = [];
  const parts: PlacedPart[] = [];
  let offset = 0;
  for (const entry of entries) {
    const part = { ...factsOf(entry), offset };
    const header = localHeader(part);
    parts.push(part);
    pieces.push(header, entry.packed);
    offset += header.length + entry.packed.length;
  }
  pieces.push(directory(parts, offset));
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

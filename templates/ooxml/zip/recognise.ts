import { FileFault } from '../fault.ts';
import type { FoundFormat } from '../problem.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const END_RECORD = [0x50, 0x4b, 0x05, 0x06];
const SECTOR = 512;

/** Marks of the document security products in use at Korean public offices, at the start of a wrapped file. */
const RIGHTS_MANAGEMENT = ['DRMONE', 'SCDSA', '<## NASCA DRM', '<DOCUMENT SAFER', 'MarkAny', 'DocumentSecurity'];

/** Refuses what is no zip, by its first bytes: each kind of file needs its own next step. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFault({ kind: 'file-is-not-workbook', found: 'empty' });
  if (startsWith(bytes, LOCAL_HEADER) || startsWith(bytes, END_RECORD)) return;
  if (startsWith(bytes, OLE)) refuseContainer(bytes);
  const head = latin(bytes.subarray(0, SECTOR));
  if (RIGHTS_MANAGEMENT.some((mark) => head.includes(mark))) {
    throw new FileFault({ kind: 'file-is-encrypted', by: 'rights-management' });
  }
  throw new FileFault({ kind: 'file-is-not-workbook', found: recogniseText(bytes, head) });
}

/** An OLE container is an old .xls, an encrypted workbook, or a Hangul document: its streams' names tell. */
function refuseContainer(bytes: Uint8Array): never {
  const names = streamNames(bytes);
  if (names.some((name) => name.includes('DRM'))) {
    throw new FileFault({ kind: 'file-is-encrypted', by: 'rights-management' });
  }
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) {
    throw new FileFault({ kind: 'file-is-encrypted', by: 'password' });
  }
  if (names.includes('Workbook') || names.includes('Book')) throw new FileFault({ kind: 'file-is-xls' });
  const found: FoundFormat = names.includes('FileHeader') ? 'hwp' : 'unknown';
  if (names.length === 0) throw new FileFault({ kind: 'file-is-truncated' });
  throw new FileFault({ kind: 'file-is-not-workbook', found });
}

/** Directory entries are 128 bytes on a 128-byte grid: a UTF-16 name of up to 31 letters and its length. */
function streamNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = SECTOR; at + 128 <= bytes.length && names.length < 1000; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || type < 1 || type > 5) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
    if ([...name].every((letter) => letter > '\0' && letter < '\u007f')) names.push(name);
  }
  return names;
}

function recogniseText(bytes: Uint8Array, head: string): FoundFormat {
  const text = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (text.startsWith('%pdf-')) return 'pdf';
  if (text.startsWith('<!doctype html') || text.startsWith('<html') || text.startsWith('<table')) return 'html';
  if (text.startsWith('<?xml') || text.startsWith('<')) return text.includes('<html') ? 'html' : 'xml';
  if (text.startsWith('hwp document file')) return 'hwp';
  return bytes.subarray(0, SECTOR).includes(0) ? 'unknown' : 'text';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

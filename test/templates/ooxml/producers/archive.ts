import { crc32, deflateRawSync } from 'node:zlib';

/** What a writer of archives does its own way. */
export interface ArchiveHabits {
  /** Sizes and sum follow the data, as writers do that cannot go back. */
  readonly hasDescriptors?: boolean;
  /** Folders in names are parted by backslashes, as old .NET does. */
  readonly hasBackslashes?: boolean;
  /** Folders are entries of their own, and the archive and its entries have comments and extra fields. */
  readonly hasOrnaments?: boolean;
}

const ORNAMENT = Buffer.from('5554050003000000', 'hex');

/** Packs parts as writers other than Office do. */
export function packAs(habits: ArchiveHabits, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const folders = habits.hasOrnaments ? [['xl/', ''] as const] : [];
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of [...folders, ...Object.entries(parts)]) {
    const packed = packEntry(habits, name, Buffer.from(content), offset);
    local.push(packed.local);
    central.push(packed.central);
    offset += packed.local.length;
  }
  const directory = Buffer.concat(central);
  const comment = Buffer.from(habits.hasOrnaments ? '주석' : '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...local, directory, end, comment]));
}

function packEntry(
  { hasDescriptors = false, hasBackslashes = false, hasOrnaments = false }: ArchiveHabits,
  name: string,
  content: Buffer,
  offset: number,
): { readonly local: Buffer; readonly central: Buffer } {
  const spelled = Buffer.from(hasBackslashes ? name.replaceAll('/', '\\') : name);
  const packed = deflateRawSync(content);
  const extra = hasOrnaments ? ORNAMENT : Buffer.alloc(0);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800 | (hasDescriptors ? 8 : 0), 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(0x5a21_6000, 6);
  fields.writeUInt16LE(spelled.length, 22);
  fields.writeUInt16LE(extra.length, 24);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(content), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const known = Buffer.from(fields);
  sizes.copy(known, 10);
  const descriptor = hasDescriptors ? Buffer.concat([signature(0x08074b50), sizes]) : Buffer.alloc(0);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const local = [signature(0x04034b50), hasDescriptors ? fields : known, spelled, extra, packed, descriptor];
  return {
    local: Buffer.concat(local),
    central: Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), known, rest, spelled, extra]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

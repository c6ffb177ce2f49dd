import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '../../../../templates/ooxml/limits.ts';
import { Archive, packEntry } from '../../../../templates/ooxml/zip/archive.ts';
import { PORTABLE_COMPRESSION } from '../../../../templates/ooxml/zip/compression.ts';
import { crc32 } from '../../../../templates/ooxml/zip/crc.ts';
import { writeArchive } from '../../../../templates/ooxml/zip/write.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const open = (bytes: Uint8Array, limits = {}) =>
  new Archive(bytes, { ...DEFAULT_LIMITS, ...limits }, PORTABLE_COMPRESSION);
const entry = (name: string, text: string) => packEntry(name, encode(text), PORTABLE_COMPRESSION);

test('crc32 of the check text', () => {
  expect(crc32(encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(encode('6789'), crc32(encode('12345')))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe('Archive', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()), (files) => {
        const names = Object.keys(files);
        const archive = open(writeArchive(names.map((name) => entry(name, files[name] ?? ''))));
        expect(archive.entries.map(({ name }) => name)).toEqual(names);
        for (const found of archive.entries)
          expect(archive.readText(found)).toBe(new TextDecoder().decode(encode(files[found.name] ?? '')));
      }),
    );
  });

  test('finds names without regard to case, with any slashes', () => {
    const archive = open(
      writeArchive([entry('\\XL\\Workbook.xml', 'a'), entry('/b/', ''), entry('../../etc/passwd', 'c')]),
    );
    expect(archive.find('xl/workbook.xml')?.name).toBe('XL/Workbook.xml');
    expect(archive.entries).toHaveLength(2);
  });

  test('understands data descriptors and zip64 fields', () => {
    const text = encode('가나다라마바사'.repeat(20));
    expect(
      open(withDescriptor('a.xml', text, false)).readText(firstOf(withDescriptor('a.xml', text, false))),
    ).toContain('가나다');
    const archive = open(withDescriptor('a.xml', text, true));
    expect(archive.entries[0]?.size).toBe(text.length);
  });

  test('a cut anywhere is a truncated or damaged file', () => {
    const bytes = writeArchive([entry('a', 'hello '.repeat(50)), entry('b', 'x')]);
    for (let size = 0; size < bytes.length; size++) {
      expect(() => open(bytes.subarray(0, size))).toThrow(/file-is-(truncated|damaged)/);
    }
  });

  test('a changed byte of a part is damage', () => {
    const bytes = writeArchive([entry('a', 'hello '.repeat(50))]);
    const changed = bytes.slice();
    changed[40] = (changed[40] ?? 0) ^ 0x55;
    const archive = open(changed);
    expect(() => archive.entries.map((found) => archive.read(found))).toThrow('file-is-damaged');
  });

  test('two parts of one name, shared bytes, false sizes, bombs are refused', () => {
    expect(() => open(writeArchive([entry('a', '1'), entry('A', '2')]))).toThrow('file-is-damaged');
    const bomb = packEntry('z', new Uint8Array(5_000_000), PORTABLE_COMPRESSION);
    const archive = open(writeArchive([bomb]), { partBytes: 1_000_000 });
    expect(() => archive.entries.map((found) => archive.read(found))).toThrow('file-is-too-large');
    const liar = open(writeArchive([{ ...bomb, size: 100 }]));
    expect(() => liar.entries.map((found) => liar.read(found))).toThrow('file-is-damaged');
    const boaster = open(writeArchive([{ ...entry('a', 'abc'), size: 200_000_000 }]));
    expect(() => boaster.entries.map((found) => boaster.read(found))).toThrow('file-is-damaged');
    const twice = open(writeArchive([bomb]), { totalBytes: 7_000_000 });
    expect(() => [1, 2].map(() => twice.entries.map((found) => twice.read(found)))).toThrow('file-is-too-large');
    expect(() => open(writeArchive([entry('a', '1'), entry('b', '2')]), { parts: 1 })).toThrow('file-is-too-large');
  });

  test('entries that share bytes are refused', () => {
    const bytes = writeArchive([entry('a', 'x'.repeat(100)), entry('b', 'y'.repeat(100))]).slice();
    const view = new DataView(bytes.buffer);
    const central = bytes.length - 22 - 2 * 47;
    view.setUint32(central + 47 + 42, 0, true);
    expect(() => open(bytes)).toThrow('file-is-damaged');
  });

  test('noise never throws anything but a fault', () => {
    const base = writeArchive([entry('a', 'hello '.repeat(50)), entry('b', 'x')]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (flips) => {
        const bytes = base.slice();
        for (const [at, value] of flips) bytes[at] = value;
        try {
          const archive = open(bytes);
          archive.entries.forEach((found) => archive.read(found));
        } catch (error) {
          expect(error).toHaveProperty('name', 'FileFault');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function firstOf(bytes: Uint8Array) {
  const [first] = open(bytes).entries;
  if (!first) throw new Error('no entry');
  return first;
}

/** An archive as streaming writers make it: sizes after the data, optionally in zip64 fields. */
function withDescriptor(name: string, bytes: Uint8Array, isZip64: boolean): Uint8Array {
  const packed = new Uint8Array(deflateRawSync(bytes));
  const nameBytes = encode(name);
  const extra = isZip64 ? 20 : 0;
  const total = 30 + name.length + packed.length + 16 + 46 + name.length + extra + (isZip64 ? 56 + 20 : 0) + 22;
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(6, 8, true);
  view.setUint16(8, 8, true);
  view.setUint16(26, name.length, true);
  out.set(nameBytes, 30);
  out.set(packed, 30 + name.length);
  let at = 30 + name.length + packed.length;
  view.setUint32(at, 0x08074b50, true);
  at += 16;
  const central = at;
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 8, 8, true);
  view.setUint16(at + 10, 8, true);
  view.setUint32(at + 16, crc32(bytes), true);
  view.setUint32(at + 20, isZip64 ? 0xffffffff : packed.length, true);
  view.setUint32(at + 24, isZip64 ? 0xffffffff : bytes.length, true);
  view.setUint16(at + 28, name.length, true);
  view.setUint16(at + 30, extra, true);
  out.set(nameBytes, at + 46);
  at += 46 + name.length;
  if (isZip64) {
    view.setUint16(at, 1, true);
    view.setUint16(at + 2, 16, true);
    view.setBigUint64(at + 4, BigInt(bytes.length), true);
    view.setBigUint64(at + 12, BigInt(packed.length), true);
    at += extra;
    const end64 = at;
    view.setUint32(at, 0x06064b50, true);
    view.setBigUint64(at + 32, 1n, true);
    view.setBigUint64(at + 40, BigInt(end64 - central), true);
    view.setBigUint64(at + 48, BigInt(central), true);
    at += 56;
    view.setUint32(at, 0x07064b50, true);
    view.setBigUint64(at + 8, BigInt(end64), true);
    at += 20;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 10, 1, true);
  view.setUint32(at + 12, isZip64 ? 0xffffffff : at - central, true);
  view.setUint32(at + 16, isZip64 ? 0xffffffff : central, true);
  return out;
}

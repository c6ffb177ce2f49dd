import fc from 'fast-check';
import { applyChanges, readWorkbook, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { content, pack } from '../fixture.ts';
import { EXCEL } from '../producers/excel/index.ts';
import { PRODUCERS } from '../producers/index.ts';
import { tryAll } from './bounded.ts';

/** More runs on demand: GUJEONG_FUZZ=20 makes twenty times as many, with other seeds. */
const TIMES = Number(process.env['GUJEONG_FUZZ'] ?? 1);
const seeded = (numRuns: number) => (TIMES === 1 ? { numRuns, seed: 20151031 } : { numRuns: numRuns * TIMES });

/** Whatever a file is, it is read or refused as a file, never because of its changes, and nothing throws. */
async function survives(bytes: Uint8Array): Promise<void> {
  const { read, rows, seconds } = await tryAll(bytes);
  expect(read?.kind ?? 'file-is-read').toMatch(/^file-is-/);
  expect(rows?.kind ?? 'file-is-read').toMatch(/^(?:file|sheet)-is-/);
  expect(seconds).toBeLessThan(10);
}

describe('a file cut off', () => {
  const cells = Array.from({ length: 4000 }, (_, index) => ({
    row: index % 500,
    column: Math.floor(index / 500),
    content: content(index * 1_234.5),
  }));
  const long = writeWorkbook({ sheets: [{ name: '표', cells }] });

  test.each([...PRODUCERS, ['a long sheet', long] as const])(
    'at every 1 KB: %s',
    async (_name, bytes) => {
      for (let size = 1024; size < bytes.length; size += 1024) {
        const { read, patch, rows } = await tryAll(bytes.subarray(0, size));
        expect([size, read?.kind, patch?.kind, rows?.kind]).toEqual([size, ...Array(3).fill('file-is-truncated')]);
      }
    },
    180_000,
  );
});

describe('noise', () => {
  const producer = fc.constantFrom(...PRODUCERS.keys());
  const bytesOf = (name: string) => PRODUCERS.get(name) ?? new Uint8Array();

  test('bytes that flip', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(producer, flips, async (name, list) => {
        const bytes = bytesOf(name).slice();
        for (const [at, mask] of list) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask;
        await survives(bytes);
      }),
      seeded(120),
    );
  }, 600_000);

  test('stretches that go, come twice or change places', async () => {
    const stretch = fc.record({
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 3000 }),
      to: fc.nat(),
      goes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(producer, stretch, async (name, { from, length, to, goes }) => {
        const bytes = Buffer.from(bytesOf(name));
        const start = from % bytes.length;
        const piece = bytes.subarray(start, start + length);
        const rest = goes ? Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + length)]) : bytes;
        const place = to % (rest.length + 1);
        await survives(new Uint8Array(Buffer.concat([rest.subarray(0, place), piece, rest.subarray(place)])));
      }),
      seeded(80),
    );
  }, 600_000);

  /** Noise in the text of a part reaches further than noise in packed bytes, which its sum gives away. */
  test('letters of a part', async () => {
    const names = Object.keys(EXCEL).filter((name) => /\.(?:xml|rels)$/.test(name) && /^(?:xl|_rels|\[)/.test(name));
    const noise = fc.string({ unit: fc.constantFrom(...'<>/"=&;! ar1:cstv9A-.\u0000가'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat(12), noise, async (name, place, cut, insert) => {
        const text = String(EXCEL[name]);
        const at = place % text.length;
        await survives(pack({ ...EXCEL, [name]: text.slice(0, at) + insert + text.slice(at + cut) }));
      }),
      seeded(150),
    );
  }, 600_000);

  /** What noise leaves readable can be changed, and what comes out is read again. */
  test('a change of a noisy file is whole or refused', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'<>/"= 1s'), maxLength: 3 });
    const part = 'xl/worksheets/sheet1.xml';
    const text = String(EXCEL[part]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(4), noise, (at, cut, insert) => {
        const bytes = pack({ ...EXCEL, [part]: text.slice(0, at) + insert + text.slice(at + cut) });
        const before = readWorkbook(bytes);
        const sheet = before.ok ? before.snapshot.sheets[0] : undefined;
        if (!sheet) return;
        const change = {
          sheet: sheet.name,
          row: 50,
          column: 5,
          before: content(null),
          after: content('새'),
          numberFormat: null,
        };
        const result = applyChanges(bytes, [change]);
        if (result.ok) expect(readWorkbook(result.bytes).ok).toBe(true);
      }),
      seeded(80),
    );
  }, 600_000);
});

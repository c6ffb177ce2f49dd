import { createInflateRaw } from 'node:zlib';
import { readRows, readWorkbook, type RowOptions, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { NATIVE, pack, parts, workbook } from '../fixture.ts';
import { BUDGET } from '../write/budget.ts';

async function collect(bytes: Uint8Array, options: RowOptions = {}) {
  const rows: (readonly [number, readonly number[], readonly unknown[]])[] = [];
  let batches = 0;
  for await (const batch of readRows(bytes, options)) {
    if (!batch.ok) return { rows, problem: batch.problem, batches };
    batches++;
    rows.push(...batch.rows.map(({ row, columns, values }) => [row, columns, values] as const));
  }
  return { rows, problem: undefined, batches };
}

async function* native(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = createInflateRaw();
  stream.end(packed);
  for await (const chunk of stream) yield new Uint8Array(chunk);
}

const LARGE = writeWorkbook(
  {
    sheets: [
      { name: '숨', visibility: 'hidden', cells: [] },
      {
        name: '표',
        cells: Array.from({ length: 60_000 }, (_, index) => ({
          row: Math.floor(index / 6) * 2,
          column: (index % 6) * 3,
          content: { kind: 'value', value: index % 2 === 0 ? index / 7 : `항목 & ${index}` },
        })),
      },
    ],
  },
  NATIVE,
);

describe('readRows', () => {
  test('gives the filled cells of each row', async () => {
    const { rows, problem } = await collect(writeWorkbook(BUDGET));
    expect(problem).toBeUndefined();
    expect(rows[1]).toEqual([1, [0, 1, 2, 3], ['예비비', 30_000_000, 6_600_000, 22]]);
    expect((await collect(writeWorkbook(BUDGET), { sheet: '코드' })).rows).toEqual([
      [0, [0], ['가']],
      [1, [0], ['나']],
    ]);
  });

  test.each([
    ['fflate', {}],
    ['zlib', { inflateChunks: native }],
  ])('in batches, like the whole sheet, with %s', async (_name, options) => {
    const { rows, batches } = await collect(LARGE, options);
    const whole = readWorkbook(LARGE);
    const sheet = whole.ok ? whole.snapshot.sheets[0] : undefined;
    expect(batches).toBeGreaterThan(3);
    expect(rows).toHaveLength(10_000);
    const expected = rows.map(([row, columns]) => columns.map((column) => sheet?.values[row]?.[column]));
    expect(JSON.stringify(rows.map(([, , values]) => values)) === JSON.stringify(expected)).toBe(true);
  });

  test.each<[string, Uint8Array, RowOptions, object]>([
    ['a missing sheet', LARGE, { sheet: '없음' }, { kind: 'sheet-is-missing', sheet: '없음' }],
    ['a file that is none', new Uint8Array([1, 2, 3]), {}, { kind: 'file-is-not-workbook' }],
    ['more than allowed', LARGE, { limits: { streamedBytes: 1000 } }, { kind: 'file-is-too-large', quantity: 'part' }],
    [
      'unpacked data that differ',
      LARGE,
      { inflateChunks: () => [new TextEncoder().encode('<worksheet>')] },
      { kind: 'file-is-damaged', detail: 'checksum' },
    ],
    ['a row cut off', workbook('<sheetData><row><c><v>1</v></c>'), {}, { kind: 'file-is-damaged' }],
    [
      'cells out of order',
      workbook('<sheetData><row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row></sheetData>'),
      {},
      { kind: 'file-is-damaged', detail: 'order of cells' },
    ],
    [
      'a text without end',
      workbook(`<sheetData><row><c t="str"><v>${'가'.repeat(3_000_000)}</v></c></row></sheetData>`),
      {},
      { kind: 'file-is-too-large', quantity: 'text' },
    ],
    [
      'a text in endless pieces',
      workbook(
        `<sheetData><row><c t="str"><v>${`<![CDATA[${'x'.repeat(9000)}]]>`.repeat(300)}</v></c></row></sheetData>`,
      ),
      {},
      { kind: 'file-is-too-large', quantity: 'text' },
    ],
  ])('%s is the last batch', async (_name, bytes, options, problem) => {
    expect((await collect(bytes, options)).problem).toMatchObject(problem);
  });

  test('a chart sheet has no rows', async () => {
    const all = parts('');
    all['xl/_rels/workbook.xml.rels'] = all['xl/_rels/workbook.xml.rels']?.replace('/worksheet"', '/chartsheet"') ?? '';
    expect((await collect(pack(all))).problem).toEqual({ kind: 'sheet-is-not-cells', sheet: '표' });
  });
});

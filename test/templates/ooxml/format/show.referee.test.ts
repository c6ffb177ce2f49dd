import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { content } from '../fixture.ts';
import { convert, csvRows, SHOWN_TEXTS } from '../referees/programs.ts';

/** Values and codes whose text LibreOffice, too, is asked for. */
const SHOWN: readonly (readonly [number, string])[] = [
  ...[
    0, 1, -1, 0.5, -0.5, 1.005, 2.675, 88.25, 26.88, 999.95, 1234567.891, -1234567.891, 123456789012345, 0.285,
  ].flatMap((value) =>
    [
      '0',
      '0.0',
      '0.00',
      '#,##0',
      '#,##0.00',
      '#,##0;"△"#,##0;"-"',
      '#,##0,',
      '0%',
      '0.0%',
      '0.00E+00',
      '#,##0"원"',
      '[>=1000]#,##0;0.0',
      '000',
    ].map((code): readonly [number, string] => [value, code]),
  ),
  ...[1, 59, 61, 42308, 42308.545138888889, 73050.999].flatMap((value) =>
    [
      'yyyy-mm-dd',
      'yyyy"년" m"월" d"일"',
      'yy.mm.dd',
      'yyyy-mm-dd h:mm',
      'h:mm AM/PM',
      'hh:mm:ss',
      '[h]:mm',
      'mmm d, yyyy',
      'dddd',
    ].map((code): readonly [number, string] => [value, code]),
  ),
];

/**
 * Where LibreOffice and Excel part, and the formatter follows Excel: percentages are rounded on decimal digits,
 * days before March 1900 count the leap day that was not, a minus stays before a rounded zero and in a section
 * with a condition, seconds are rounded.
 */
function isKnown(value: number, code: string): boolean {
  if (code === '0%') return value === 1.005 || value === 0.285;
  if (value < 60 && /y|mmm/.test(code)) return true;
  if (value < 0) return code === '#,##0,' || code.startsWith('[>');
  return value === 73050.999 && (code === 'hh:mm:ss' || code === '[h]:mm');
}

test('LibreOffice shows numbers and dates as the formatter does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gujeong-shown-'));
  try {
    const file = join(folder, 'shown.xlsx');
    const cells = SHOWN.map(([value, numberFormat], row) => ({
      row,
      column: 0,
      content: content(value),
      style: { numberFormat },
    }));
    const columns = [{ first: 0, last: 0, width: 60 }];
    writeFileSync(file, writeWorkbook({ sheets: [{ name: '표', cells, columns }] }));
    convert(SHOWN_TEXTS, join(folder, 'csv'), [file]);
    const read = readWorkbook(new Uint8Array(readFileSync(file)));
    const ours = read.ok ? read.snapshot.sheets[0]?.texts.map(([text]) => text) : [];
    const theirs = csvRows(join(folder, 'csv', 'shown-표.csv')).map(([text]) => text);
    const differences = SHOWN.flatMap(([value, code], row) =>
      ours?.[row] === theirs[row] || isKnown(value, code)
        ? []
        : [{ value, code, ours: ours?.[row], theirs: theirs[row] }],
    );
    expect(differences).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { makePairs, type Pair, snapshotOf } from './books.ts';
import { disagreements, formulaDisagreements, KOREAN_SHORT_DATE, type Reader } from './compare.ts';
import {
  convert,
  csvRows,
  describeWithOpenpyxl,
  type FoundBook,
  readWithNode,
  readWithOpenpyxl,
  SHOWN_TEXTS,
} from './programs.ts';

/** Files that a reader gives up on, before and after patching alike. */
const GIVES_UP: Readonly<Record<Reader, readonly string[]>> = {
  // Styles in alternatives are no styles to it, and the first cell that has one is its end.
  openpyxl: ['한셀'],
  // A drawing that is named from the root of the file (openpyxl), prefixed elements (한셀).
  exceljs: ['openpyxl', '한셀'],
  // A chart sheet (Excel), the used range of 17 billion cells (한셀).
  hucre: ['Excel', '한셀'],
};
const READERS = ['openpyxl', 'exceljs', 'hucre'] as const;

/** Differences that are the other reader's, by file: it takes the address of a link for the text of an empty cell. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  'openpyxl own': /!A7: nothing, \["'보고 ''15'!A1"/,
};

let folder: string;
let pairs: readonly Pair[];
const found = new Map<Reader, Record<string, FoundBook>>();
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gujeong-readers-'));
  pairs = makePairs(folder);
  const files = pairs.flatMap(({ before, after }) => [before, after]);
  const { exceljs, hucre } = readWithNode(files);
  found.set('openpyxl', readWithOpenpyxl(files)).set('exceljs', exceljs).set('hucre', hucre);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(READERS)('%s', (reader) => {
  test('reads the values, formulas and formats that we read, before and after patching', () => {
    const differences = pairs.flatMap(({ producer, before, after }) =>
      [before, after].flatMap((file) => {
        const book = found.get(reader)?.[file] ?? { unreadable: 'not tried' };
        const known = KNOWN[`${reader} ${producer}`];
        const all = disagreements(reader, bytesOf(file), book);
        const isLost = GIVES_UP[reader].includes(producer);
        expect([producer, all.some((one) => one.startsWith('unreadable'))]).toEqual([producer, isLost]);
        return isLost ? [] : all.filter((one) => !known?.test(one)).map((one) => `${basename(file)} ${one}`);
      }),
    );
    expect(differences).toEqual([]);
  });
});

describe('openpyxl', () => {
  test('sees the looks, merges, tables, checks and formats that it saw before', () => {
    const readable = pairs.filter(({ producer }) => producer !== '한셀');
    const described = describeWithOpenpyxl(readable.flatMap(({ before, after }) => [before, after]));
    // New cells have the look of their column, and are more than before.
    expect(readable.map(({ after }) => described[after])).toMatchObject(
      readable.map(({ before }) => described[before]),
    );
  });

  test('finds a written workbook as it was described', () => {
    const own = pairs.find(({ producer }) => producer === 'own')?.before ?? '';
    const book = describeWithOpenpyxl([own])[own];
    expect(book?.['입력']).toMatchObject({ tables: ['예산표'], checks: 5, formats: 3 });
    expect(book?.['입력']?.looks).toMatchObject({
      B3: [false, '맑은 고딕', 'FFFFF9E5', 'thin'],
      D4: [false, '맑은 고딕', '00000000', 'thin'],
    });
    expect(book?.["보고 '15"]?.merges).toEqual(['A1:C2']);
  });
});

describe('LibreOffice', () => {
  /** Its names for what it writes must not meet: the same file name stands in several folders. */
  const copies: (Pair & { readonly copy: string })[] = [];
  let saved: Record<string, FoundBook>;
  const savedAs = (copy: string) => join(folder, 'saved', basename(copy));

  beforeAll(() => {
    pairs
      .flatMap((pair) => [pair, { ...pair, before: pair.after }])
      .forEach((pair, index) => copies.push({ ...pair, copy: join(folder, `copy-${index}.xlsx`) }));
    for (const { before, copy } of copies) writeFileSync(copy, bytesOf(before));
    const files = copies.map(({ copy }) => copy);
    convert(
      SHOWN_TEXTS,
      join(folder, 'csv'),
      files.filter((_, index) => copies[index]?.producer !== '한셀'),
    );
    convert('xlsx', join(folder, 'saved'), files);
    saved = readWithOpenpyxl(files.map(savedAs));
  }, 300_000);

  /** Only our own files hold the exact result of every formula; those of others are calculated anew. */
  const isExact = (producer: string) => producer.endsWith('own');

  test('shows the texts that we show', () => {
    const differences = copies
      .filter(({ producer }) => producer !== '한셀')
      .flatMap(({ producer, copy }) =>
        snapshotOf(bytesOf(copy)).sheets.flatMap((sheet) => {
          // It lays the pivot table out anew, from what it is fed from.
          if (sheet.name === '피벗') return [];
          const rows = csvRows(join(folder, 'csv', `${basename(copy, '.xlsx')}-${sheet.name}.csv`));
          return sheet.texts.flatMap((line, row) =>
            line.flatMap((text, column) => {
              const theirs = rows[sheet.row + row]?.[sheet.column + column] ?? '';
              const isCalculated = sheet.formulas[row]?.[column] !== null && !isExact(producer);
              const isForeignDate = sheet.numberFormats[row]?.[column] === KOREAN_SHORT_DATE;
              return theirs === text || isCalculated || isForeignDate ? [] : [{ producer, row, column, text, theirs }];
            }),
          );
        }),
      );
    expect(differences).toEqual([]);
  });

  test('saves the formulas that we read', () => {
    const differences = copies.flatMap(({ producer, copy }) => {
      const book = saved[savedAs(copy)] ?? { unreadable: 'not saved' };
      return formulaDisagreements(bytesOf(copy), book).map((one) => `${producer} ${one}`);
    });
    // LibreOffice 7.4 writes one bracket too many after a column that is named without its table.
    expect(differences.filter((one) => !/^xlsxwriter 자료!B4/.test(one))).toEqual([]);
  });
});

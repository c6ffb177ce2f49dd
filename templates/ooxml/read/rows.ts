import { Inflate } from 'fflate';
import type { CellValue } from '../contract.ts';
import { damaged, FileFault, sheetFailure, tooLarge } from '../fault.ts';
import { LONGEST_TEXT } from '../limits.ts';
import { openPackage, type OpenOptions, type WorkbookPackage } from '../package/open.ts';
import type { Failure, FileProblem, SheetProblem } from '../problem.ts';
import { XmlScanner } from '../xml/index.ts';
import { crc32 } from '../zip/crc.ts';
import { type Entry, STORED } from '../zip/entry.ts';
import { readStrings, sheetPart } from './parts.ts';
import { PlainRows, ROW_END } from './rows-plain.ts';
import { SheetReader } from './sheet-reader.ts';
import type { RowProperties, SheetVisitor } from './visitor.ts';

/** One row with its filled cells, by ascending column. */
export interface StreamedRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
}

/** The next rows of a sheet, or why there are no more. */
export type RowBatch =
  { readonly ok: true; readonly rows: readonly StreamedRow[] } | Failure<FileProblem | SheetProblem>;

/** How rows are streamed. */
export interface RowOptions extends OpenOptions {
  /** The sheet's name; the first visible sheet when left out. */
  readonly sheet?: string;
  /** Unpacks raw deflate data piece by piece; a program on Node may pass its native zlib. */
  readonly inflateChunks?: (packed: Uint8Array) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Reads the rows of one sheet in batches, without ever holding the sheet: memory is that of the file, its shared
 * texts and one batch. A sheet of a million rows is no different from a small one.
 *
 * @param bytes the whole file
 * @returns batches in the order of the sheet; a failure is the last one, and nothing is ever thrown for what is
 * in the file
 * @example
 * for await (const batch of readRows(bytes)) if (batch.ok) for (const { values } of batch.rows) sum(values);
 */
export async function* readRows(bytes: Uint8Array, options: RowOptions = {}): AsyncGenerator<RowBatch> {
  try {
    const file = openPackage(bytes, options);
    yield* streamRows(file, findSheet(file, options.sheet), options.inflateChunks ?? inflateChunks);
  } catch (error) {
    yield sheetFailure(error);
  }
}

function findSheet(file: WorkbookPackage, name: string | undefined): Entry {
  const { sheets } = file.workbook;
  const sheet = sheets.find((entry) => (name === undefined ? entry.visibility === 'visible' : entry.name === name));
  if (!sheet) throw new FileFault({ kind: 'sheet-is-missing', sheet: name ?? '' });
  const { part, kind } = sheetPart(file, sheet);
  const entry = file.archive.find(part);
  if (kind !== 'worksheet' || !entry) throw new FileFault({ kind: 'sheet-is-not-cells', sheet: sheet.name });
  return entry;
}

async function* streamRows(
  file: WorkbookPackage,
  entry: Entry,
  inflate: NonNullable<RowOptions['inflateChunks']>,
): AsyncGenerator<RowBatch> {
  const strings = readStrings(file);
  const scanner = new XmlScanner('', entry.name, false);
  const collector = new RowCollector(entry.name);
  const plainRows = new PlainRows(entry.name, strings, (row, columns, values) => {
    collector.rows.push({ row, columns, values });
  });
  const { isDate1904 } = file.workbook;
  const context = { sharedString: (index: number) => strings[index], isDate1904, plainRows };
  const reader = new SheetReader(scanner, collector, context);
  const { streamedBytes } = file.limits;
  if (entry.size > streamedBytes) throw tooLarge('part', streamedBytes);
  const chunks = entry.method === STORED ? [entry.packed] : inflate(entry.packed);
  for await (const text of wholeRows(decode(entry, chunks, file.compression.crc32 ?? crc32))) {
    scanner.feed(text, false);
    reader.read();
    if (scanner.rest > text.length + LONGEST_TEXT) throw tooLarge('text', LONGEST_TEXT);
    if (collector.rows.length > 0) yield { ok: true, rows: collector.take() };
  }
  scanner.feed('', true);
  reader.read();
}

/** Letters of a row that is not all there that wait for the next piece. */
const LONGEST_WAIT = 262_144;

/** Cuts a text where rows end: a row in two pieces has to be read letter by letter. */
async function* wholeRows(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting = '';
  for await (const text of texts) {
    const joined = waiting === '' ? text : [waiting, text].join('');
    const end = joined.lastIndexOf(ROW_END) + ROW_END.length;
    const cut = end >= ROW_END.length ? end : joined.length > LONGEST_WAIT ? joined.length : 0;
    waiting = joined.slice(cut);
    if (cut > 0) yield joined.slice(0, cut);
  }
  if (waiting !== '') yield waiting;
}

/** Decodes the pieces of a part, and checks its size and sum when the last has come. */
async function* decode(
  entry: Entry,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sumOf: (bytes: Uint8Array, start: number) => number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [size, sum] = [0, 0];
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      sum = sumOf(chunk, sum);
      if (size > entry.size) break;
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof FileFault ? error : damaged(entry.name, 'compressed data');
  }
  if (size !== entry.size || sum !== entry.crc) throw damaged(entry.name, 'checksum');
}

const PACKED_STEP = 65_536;

function* inflateChunks(packed: Uint8Array): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < packed.length; at += PACKED_STEP) {
    const end = Math.min(packed.length, at + PACKED_STEP);
    stream.push(packed.subarray(at, end), end === packed.length);
    yield* ready.splice(0);
  }
}

/** Collects rows; everything else in the part is passed over. */
class RowCollector implements SheetVisitor {
  rows: StreamedRow[] = [];
  private columnsOfRow: number[] = [];
  private valuesOfRow: CellValue[] = [];
  private current = 0;
  private readonly part: string;

  constructor(part: string) {
    this.part = part;
  }

  take(): StreamedRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  row({ row }: RowProperties): void {
    this.current = row;
    this.columnsOfRow = [];
    this.valuesOfRow = [];
  }

  cell(_row: number, column: number, _style: number, value: CellValue): void {
    if (value === null) return;
    if (column <= (this.columnsOfRow.at(-1) ?? -1)) throw damaged(this.part, 'order of cells');
    this.columnsOfRow.push(column);
    this.valuesOfRow.push(value);
  }

  rowEnd(): void {
    if (this.columnsOfRow.length === 0) return;
    this.rows.push({ row: this.current, columns: this.columnsOfRow, values: this.valuesOfRow });
  }
}

import { BLANK } from '../blank.ts';
import { doubleOfFixed } from '../number/fixed.ts';
import { readFigure } from '../number/notation/index.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** How a text file of a table is written. */
export interface DelimitedOptions {
  /** The name the sheet shall have, e.g. the name of the file. */
  readonly name: string;
  /** What parts the cells of a line; found out where it is not given. */
  readonly separator?: ',' | '\t' | ';' | '|';
}

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;
const SEPARATORS = ['\t', ',', ';', '|'] as const;
const LINES_LOOKED_AT = 30;

/**
 * Reads the bytes of a CSV or TSV file as a workbook of one sheet (텍스트 파일 읽기): UTF-8 with or without its mark, UTF-16, or CP949,
 * quoted cells with line breaks, any of the usual separators. Plain numbers become numbers and keep their text; a number that
 * begins with a zero, such as a code, stays a text.
 *
 * @example
 * readDelimited(new TextEncoder().encode('구분,예산액\n가,"1,000"'), { name: '현황' }).sheets[0].values
 * //=> [['구분', '예산액'], ['가', 1000]]
 */
export function readDelimited(bytes: Uint8Array, { name, separator }: DelimitedOptions): WorkbookSnapshot {
  const text = decode(bytes);
  const rows = parse(text, separator ?? separatorOf(text));
  return { sheets: [sheetOfTexts(name, rows)] };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (UTF8_MARK.every((byte, n) => bytes[n] === byte))
    return new TextDecoder('utf-8').decode(bytes.subarray(UTF8_MARK.length));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : new TextDecoder('euc-kr').decode(bytes);
}

/** Tells UTF-8 by its form; CP949 text of any length breaks it. */
function isUtf8(bytes: Uint8Array): boolean {
  let following = 0;
  for (const byte of bytes) {
    if (following > 0) {
      if ((byte & 0xc0) !== 0x80) return false;
      following--;
    } else if (byte >= 0x80) {
      following =
        byte >= 0xf0 && byte < 0xf8 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : -1;
      if (following < 0) return false;
    }
  }
  return following === 0;
}

/** The separator that parts most lines into the same number of cells, more than one. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/, LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  let best: { readonly separator: string; readonly score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const same = counts.filter((count) => count === most).length;
    const score = most === 0 ? 0 : same * Math.min(most, 3) + (separator === '\t' ? 1 : 0);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function parse(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    row.push(cell);
    rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
      else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(at + 1) === '\n') at++;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

const PLAIN_NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;
const CODE = /^[+-]?0\d/;

function valueOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return BLANK;
  if (!PLAIN_NUMBER.test(trimmed) || CODE.test(trimmed)) return text;
  const reading = readFigure(trimmed);
  if (reading?.kind !== 'figure' || trimmed.endsWith('%')) return text;
  const value = doubleOfFixed(reading.value);
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? text : value;
}

/** Makes a sheet of texts, all rows of one length, plain numbers read as numbers. */
export function sheetOfTexts(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    name,
    row: 0,
    column: 0,
    values: texts.map((row) => row.map(valueOf)),
    texts: texts.map((row) => row.map((text) => text.trim())),
    formulas: texts.map((row) => row.map(() => BLANK)),
    numberFormats: texts.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

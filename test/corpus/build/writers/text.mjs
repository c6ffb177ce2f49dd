import { writeFileSync } from 'node:fs';

/** Writes the first sheet of a neutral book as separated text. */
export function write(book, path, { encoding, separator }) {
  const text = `${linesOf(book.sheets[0], separator).join('\r\n')}\r\n`;
  if (encoding === 'cp949') writeFileSync(path, cp949(text));
  else writeFileSync(path, encoding === 'utf-8-mark' ? `\uFEFF${text}` : text);
}

function linesOf(sheet, separator) {
  const rows = [];
  for (const [place, cell] of Object.entries(sheet.cells)) {
    const [row, column] = place.split(' ').map((number) => Number(number) - 1);
    while (rows.length <= row) rows.push([]);
    rows[row][column] = String(cell.value ?? '');
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, n) => quoted(row[n] ?? '', separator)).join(separator));
}

const quoted = (text, separator) =>
  text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Node decodes CP949 but does not encode it: the table is the decoder turned round. */
function cp949(text) {
  const decoder = new TextDecoder('euc-kr');
  const codes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\uFFFD' && !codes.has(letter)) codes.set(letter, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0);
      if (code < 0x80) return [code];
      const pair = codes.get(letter);
      if (!pair) throw new Error(`CP949 has no ${letter}`);
      return pair;
    }),
  );
}

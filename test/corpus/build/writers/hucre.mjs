import { writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';

/** Writes a neutral book with hucre. */
export async function write(book, path) {
  writeFileSync(path, await writeXlsx({ sheets: book.sheets.map(sheetOf), defaultFont: { name: '굴림', size: 10 } }));
}

const LINE = { style: 'thin' };

function sheetOf(sheet) {
  const cells = new Map();
  const rows = [];
  for (const [place, cell] of Object.entries(sheet.cells)) {
    const [row, column] = place.split(' ').map((number) => Number(number) - 1);
    while (rows.length <= row) rows.push([]);
    rows[row][column] = cell.formula === undefined ? cell.value : null;
    cells.set(`${row},${column}`, cellOf(cell));
  }
  return {
    name: sheet.name,
    rows: rows.map((row) => Array.from(row, (value) => value ?? null)),
    cells,
    merges: sheet.merges.map(mergeOf),
    rowDefs: new Map(sheet.hiddenRows.map((row) => [row - 1, { hidden: true }])),
  };
}

function cellOf(cell) {
  const style = {
    ...(cell.format ? { numFmt: cell.format } : {}),
    ...(cell.bold ? { font: { bold: true } } : {}),
    ...(cell.indent || cell.align ? { alignment: { horizontal: cell.align ?? 'left', indent: cell.indent ?? 0 } } : {}),
    ...(cell.boxed ? { border: { top: LINE, bottom: LINE, left: LINE, right: LINE } } : {}),
  };
  const comment = cell.comment ? { comment: { author: '담당자', text: cell.comment } } : {};
  if (cell.formula === undefined) return { value: cell.value, style, ...comment };
  return { value: null, type: 'formula', formula: cell.formula, formulaResult: cell.value, style, ...comment };
}

function mergeOf(range) {
  const [from, to] = range.split(':').map((name) => {
    const [, word, row] = /^([A-Z]+)([0-9]+)$/.exec(name);
    return {
      row: Number(row) - 1,
      column: [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    };
  });
  return { startRow: from.row, startCol: from.column, endRow: to.row, endCol: to.column };
}

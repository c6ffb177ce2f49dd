// The files that are read and filled, each made by a program that is not the one measured where that can be.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../../dist/library/templates/ooxml/index.js';
import { write as writeShared } from './exceljs.mjs';
import { write as writeInline } from './hucre.mjs';

/** A sheet of so many rows with shared texts, as Excel keeps them, by ExcelJS. */
export async function makeShared(folder, count) {
  const file = join(folder, `shared-${count}.xlsx`);
  await writeShared(file, count, true);
  return file;
}

/** A sheet of so many rows with its texts in the cells, by hucre. */
export async function makeInline(folder, count) {
  const file = join(folder, `inline-${count}.xlsx`);
  await writeInline(file, count);
  return file;
}

const ROWS = 640;
const thin = { style: 'thin' };
const border = { left: thin, right: thin, top: thin, bottom: thin };
const heading = { font: { isBold: true }, fill: 'E7ECE9', horizontal: 'center', border };
const entry = { numberFormat: '#,##0;"△"#,##0;"-"', isLocked: false, fill: 'FFFBE8', border };
const rate = { numberFormat: '0.0', border };

/** A form of some 25 KB: headings, entries, a rate in each row, a list, a warning, print titles. */
export function makeTemplate(folder) {
  const value = (row, column, text, style) => ({ row, column, content: { kind: 'value', value: text }, style });
  const cells = ['구 분', '예산액', '집행액', '전년도', '계획액', '집행률'].map((text, n) => value(2, n, text, heading));
  cells.push(value(0, 0, '예산 집행현황', { font: { size: 16, isBold: true } }));
  for (let row = 3; row < ROWS; row++) {
    cells.push(value(row, 0, `세부사업 ${row - 2}`, { border }));
    for (let column = 1; column < 5; column++) cells.push(value(row, column, null, entry));
    const formula = `=IF(B${row + 1}=0,"-",ROUND(C${row + 1}/B${row + 1}*100,1))`;
    cells.push({ row, column: 5, content: { kind: 'formula', formula, value: '-' }, style: rate });
  }
  const entries = { row: 3, column: 1, rows: ROWS - 3, columns: 4 };
  const bytes = writeWorkbook({
    sheets: [
      {
        name: '자료',
        cells,
        merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
        frozen: { rows: 3, columns: 1 },
        validations: [{ ranges: [entries], rule: { kind: 'decimal', operator: 'between', first: -1e15, second: 1e15 } }],
        conditionalFormats: [
          { ranges: [entries], rule: { kind: 'expression', formula: '=$C4>$B4', style: { font: { colour: 'C00000' } } } },
        ],
        print: { orientation: 'portrait', fitsWidth: true, titleRows: { first: 2, last: 2 } },
      },
    ],
  });
  const file = join(folder, 'template.xlsx');
  writeFileSync(file, bytes);
  return { file, kilobytes: bytes.length / 1024 };
}

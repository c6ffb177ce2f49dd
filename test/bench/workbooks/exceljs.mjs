// ExcelJS: whole workbooks, and its streaming writer.
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { cellsToSet, HEADINGS, placesToFill, rowsUpTo } from './rows.mjs';

async function saved(bytes, cells) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const [sheet] = workbook.worksheets;
  for (const { row, column, value } of cells) sheet.getCell(row + 1, column + 1).value = value;
  return workbook.xlsx.writeBuffer();
}

export async function set(input, output, count) {
  const cells = cellsToSet(count).map((cell) => ({ ...cell, row: cell.row + 1 }));
  writeFileSync(output, await saved(readFileSync(input), cells));
}

export const fill = (template) => saved(template, placesToFill());

export async function write(output, count, useSharedStrings = false) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: output, useSharedStrings });
  const sheet = workbook.addWorksheet('자료');
  sheet.addRow(HEADINGS).commit();
  for (const row of rowsUpTo(count)) sheet.addRow(row).commit();
  await workbook.commit();
}

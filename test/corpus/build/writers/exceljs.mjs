import ExcelJS from 'exceljs';

/** Writes a neutral book with exceljs. */
export async function write(book, path) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '기획예산과';
  workbook.created = workbook.modified = new Date(Date.UTC(2015, 9, 31));
  for (const sheet of book.sheets) writeSheet(workbook.addWorksheet(sheet.name), sheet);
  await workbook.xlsx.writeFile(path);
}

const THIN = { style: 'thin' };

function writeSheet(to, sheet) {
  for (const [place, cell] of Object.entries(sheet.cells)) {
    const [row, column] = place.split(' ').map(Number);
    const target = to.getCell(row, column);
    if (cell.formula !== undefined) target.value = { formula: cell.formula, result: resultOf(cell.value) };
    else if (cell.value !== null) target.value = cell.value;
    if (cell.format) target.numFmt = cell.format;
    if (cell.bold) target.font = { name: '맑은 고딕', size: 10, bold: true };
    if (cell.indent || cell.align) {
      target.alignment = {
        horizontal: cell.align ?? 'left',
        wrapText: true,
        ...(cell.indent ? { indent: cell.indent } : {}),
      };
    }
    if (cell.boxed) target.border = { top: THIN, left: THIN, bottom: THIN, right: THIN };
    if (cell.shaded) target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
    if (cell.comment) target.note = cell.comment;
  }
  for (const range of sheet.merges) to.mergeCells(range);
  for (const row of sheet.hiddenRows) to.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns) to.getColumn(column).hidden = true;
  for (const [column, width] of Object.entries(sheet.widths)) to.getColumn(column).width = width;
}

function resultOf(value) {
  return typeof value === 'string' && value.startsWith('#') ? { error: value } : (value ?? undefined);
}

/**
 * Workbooks made by ExcelJS and hucre, and what they read in workbooks, as JSON.
 *
 *     node node.mjs make FOLDER     writes exceljs.xlsx and hucre.xlsx
 *     node node.mjs read FILE...    {reader: {file: {sheet: {cell: [value, formula, number format]}}}}
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const AMOUNT = '#,##0;"△"#,##0;"-"';
const DAY = 86_400_000;
const HEADINGS = ['구 분', '예산액', '집행액', '집행률'];
const LINES = Array.from({ length: 20 }, (_, index) => index + 1);
const formulaOf = (line) => `C${line + 1}/B${line + 1}*100`;

async function makeWithExcelJs(file) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('예산현황', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.addRow(HEADINGS);
  for (const line of LINES) {
    sheet.addRow([`사업 ${line}`, line * 1000, line * 333, { formula: formulaOf(line), result: 33.3 }]);
    sheet.getCell(line + 1, 2).numFmt = AMOUNT;
    sheet.getCell(line + 1, 2).border = { bottom: { style: 'thin' } };
  }
  sheet.getCell('A23').value = { richText: [{ font: { bold: true }, text: '굵은' }, { text: ' 글' }] };
  sheet.getCell('H1').value = new Date(Date.UTC(2015, 9, 31));
  sheet.getCell('A2').note = '메모';
  sheet.getCell('H2').dataValidation = { type: 'list', formulae: ['"가,나"'] };
  sheet.mergeCells('F1:G2');
  sheet.getColumn(9).hidden = true;
  const other = book.addWorksheet('자료');
  other.addTable({
    name: '자료표',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: '이름' }, { name: '값' }],
    rows: [
      ['가', 1],
      ['나', 2],
    ],
  });
  await book.xlsx.writeFile(file);
}

async function makeWithHucre(file) {
  const rows = [HEADINGS, ...LINES.map((line) => [`사업 ${line}`, line * 1000, line * 333, null])];
  const cells = new Map(
    LINES.flatMap((line) => [
      [`${line},1`, { value: line * 1000, type: 'number', style: { numFmt: AMOUNT } }],
      [`${line},3`, { value: null, type: 'formula', formula: formulaOf(line), formulaResult: 33.3 }],
    ]),
  );
  const merges = [{ startRow: 0, startCol: 5, endRow: 1, endCol: 6 }];
  writeFileSync(
    file,
    await writeXlsx({
      sheets: [
        { name: '예산현황', rows, cells, merges },
        { name: '자료', rows: [['값'], [1]] },
      ],
    }),
  );
}

const days = (date, isDate1904) =>
  (date.getTime() - Date.UTC(isDate1904 ? 1904 : 1899, isDate1904 ? 0 : 11, isDate1904 ? 1 : 30)) / DAY;

function excelJsValue(value, isDate1904) {
  if (value instanceof Date) return days(value, isDate1904);
  if (value === null || typeof value !== 'object') return value ?? null;
  if (value.richText) return value.richText.map(({ text }) => text).join('');
  return value.text === undefined ? value : excelJsValue(value.text, isDate1904);
}

async function readWithExcelJs(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const is1904 = Boolean(book.properties.date1904);
  const sheets = {};
  for (const sheet of book.worksheets) {
    const cells = (sheets[sheet.name] = {});
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = excelJsValue(cell.formula ? cell.result : cell.value, is1904);
        cells[cell.address] = [value, cell.formula ? `=${cell.formula}` : null, cell.numFmt ?? 'General'];
      }),
    );
  }
  return sheets;
}

async function readWithHucre(file) {
  const book = await readXlsx(readFileSync(file), { readStyles: true });
  const sheets = {};
  for (const sheet of book.sheets) {
    const cells = (sheets[sheet.name] = {});
    for (const [row, line] of sheet.rows.entries()) {
      for (const [column, plain] of line.entries()) {
        const cell = sheet.cells?.get(`${row},${column}`);
        const value = cell?.formula === undefined ? plain : (cell.formulaResult ?? plain);
        if ((value ?? null) === null && !cell?.formula) continue;
        const stored =
          value instanceof Date
            ? days(value, book.dateSystem === '1904')
            : cell?.type === 'error'
              ? { error: value }
              : value;
        cells[nameOf(row, column)] = [
          stored ?? null,
          cell?.formula ? `=${cell.formula}` : null,
          cell?.style?.numFmt ?? 'General',
        ];
      }
    }
  }
  return sheets;
}

function nameOf(row, column) {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

async function readAll(read, files) {
  const books = {};
  for (const file of files) books[file] = await read(file).catch((error) => ({ unreadable: String(error) }));
  return books;
}

const [command, ...names] = process.argv.slice(2);
if (command === 'make') {
  await makeWithExcelJs(join(names[0], 'exceljs.xlsx'));
  await makeWithHucre(join(names[0], 'hucre.xlsx'));
} else {
  const books = { exceljs: await readAll(readWithExcelJs, names), hucre: await readAll(readWithHucre, names) };
  process.stdout.write(JSON.stringify(books));
}

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from './book.ts';
import { convert, python } from './office.ts';
import type { PaperSheet } from './paper.ts';
import { write as writeByExcelJs } from './writers/exceljs.mjs';
import { write as writeByHucre } from './writers/hucre.mjs';
import { write as writeText } from './writers/text.mjs';

/** A book as the writers take it. */
export interface NeutralBook {
  readonly name: string;
  readonly sheets: readonly PaperSheet[];
}

interface Complete {
  readonly book: Book;
  readonly neutral: NeutralBook;
}

/** Writes every book with its writer into a folder. */
export async function writeBooks(all: readonly Complete[], folder: string): Promise<void> {
  const by = (writer: Book['writer']) => all.filter(({ book }) => book.writer === writer);
  for (const { book, neutral } of by('exceljs')) await writeByExcelJs(neutral, join(folder, book.file));
  for (const { book, neutral } of by('hucre')) await writeByHucre(neutral, join(folder, book.file));
  for (const { book, neutral } of by('text')) {
    writeText(neutral, join(folder, book.file), book.text ?? { encoding: 'utf-8', separator: ',' });
  }
  writeByPython('openpyxl_writer.py', by('openpyxl'), folder);
  writeByPython('xlsxwriter_writer.py', by('xlsxwriter'), folder);
  writeByLibreOffice(by('libreoffice'), folder);
}

function writeByPython(script: string, all: readonly Complete[], folder: string): void {
  if (all.length === 0) return;
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify(all.map(({ book, neutral }) => [neutral, join(folder, book.file)])));
  python(script, list);
}

/** Through its own format and back, so that the file is as LibreOffice writes it. */
function writeByLibreOffice(all: readonly Complete[], folder: string): void {
  if (all.length === 0) return;
  const own = join(folder, 'libreoffice');
  mkdirSync(own, { recursive: true });
  writeByPython('openpyxl_writer.py', all, own);
  convert(
    all.map(({ book }) => join(own, book.file)),
    'ods',
  );
  convert(
    all.map(({ book }) => join(own, `${book.name}.ods`)),
    'xlsx',
  );
  for (const { book } of all) renameSync(join(own, book.file), join(folder, book.file));
}

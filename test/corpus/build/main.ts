import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { heldOutBooks } from '../held-out/build/index.ts';
import { checkValues } from './check.ts';
import type { Book } from './book.ts';
import { evaluate, type Values } from './office.ts';
import { copyChanged } from './same-parts.ts';
import { books } from './styles/index.ts';
import { writeBooks, type NeutralBook } from './write.ts';

const WORKBOOKS = fileURLToPath(new URL('../workbooks/', import.meta.url));
const HELD_OUT = fileURLToPath(new URL('../held-out/workbooks/', import.meta.url));

/** Builds every file whose name contains a word, with its truth beside. */
export async function build(word: string): Promise<void> {
  for (const [all, folder] of [
    [books(), WORKBOOKS],
    [heldOutBooks(), HELD_OUT],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    const wanted = all.filter(({ name }) => name.includes(word));
    if (new Set(all.map(({ name }) => name)).size < all.length) throw new Error('two books of one name');
    if (wanted.length > 0) await buildInto(wanted, folder);
    removeOthers(folder, new Set(all.flatMap(({ name, file }) => [file, `${name}.json`])));
  }
}

/** Files of books that are no longer made go. */
function removeOthers(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name));
}

async function buildInto(all: readonly Book[], folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    const values = evaluate(
      all.filter(({ papers }) => papers.some(({ hasFormula }) => hasFormula)).map(neutral),
      scratch,
    );
    all.forEach((book) => checkValues(book, values[book.name] ?? {}));
    const complete = all.map((book) => ({ book, neutral: withValues(neutral(book), values[book.name] ?? {}) }));
    await writeBooks(complete, scratch);
    for (const book of all) {
      copyChanged(join(scratch, book.file), join(folder, book.file));
      const json = await format(JSON.stringify(book.truth()), { parser: 'json', printWidth: 120 });
      writeFileSync(join(folder, `${book.name}.json`), json);
    }
    process.stdout.write(`${all.length} files in ${folder}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function neutral(book: Book): NeutralBook {
  return { name: book.name, sheets: book.papers.map((paper) => paper.sheet()) };
}

/** Puts the values LibreOffice worked out beside the formulas. */
function withValues(book: NeutralBook, values: Values[string]): NeutralBook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([place, cell]) => [
          place,
          cell.formula === undefined ? cell : { ...cell, value: values[sheet.name]?.[place] ?? null },
        ]),
      ),
    })),
  };
}

import { parseRange } from '../../../../core/index.ts';
import type { Book } from './book.ts';
import { all, child, type Element, numberOf } from './tree.ts';

const SHEET_IN_FORMULA = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Sheets, names and the calculation chain. */
export function* workbookIssues(book: Book): Generator<string> {
  const root = book.tree(book.workbookPart);
  if (!root) {
    yield 'no workbook part';
    return;
  }
  const sheets = all(root, 'sheet');
  yield* sheetIssues(sheets);
  if (book.sheets.length !== sheets.length) yield 'a sheet without a part';
  yield* nameIssues(all(root, 'definedName'), sheets);
  yield* chainIssues(book, sheets);
  for (const view of all(root, 'workbookView')) {
    if (numberOf(view, 'activeTab') >= sheets.length) yield 'the active tab is missing';
  }
}

function* sheetIssues(sheets: readonly Element[]): Generator<string> {
  const names = sheets.map(({ attributes }) => attributes.get('name') ?? '');
  const ids = sheets.map(({ attributes }) => attributes.get('sheetId'));
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) yield 'two sheets of one name';
  if (new Set(ids).size !== ids.length) yield 'two sheets of one id';
  if (!sheets.some(({ attributes }) => (attributes.get('state') ?? 'visible') === 'visible')) yield 'no visible sheet';
  for (const name of names) if (!/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)) yield `sheet name ${name}`;
}

function* nameIssues(names: readonly Element[], sheets: readonly Element[]): Generator<string> {
  const seen = new Set<string>();
  const known = new Set(sheets.map(({ attributes }) => attributes.get('name')));
  for (const { attributes, text } of names) {
    const scope = attributes.get('localSheetId') ?? '';
    const name = attributes.get('name') ?? '';
    const key = `${scope} ${name.toLowerCase()}`;
    if (seen.has(key)) yield `name ${name} twice`;
    seen.add(key);
    if (scope !== '' && Number(scope) >= sheets.length) yield `name ${name} of sheet ${scope}`;
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^[A-Z]{1,3}[0-9]+$/i.test(name)) yield `name ${name}`;
    for (const sheet of sheetsIn(text)) if (!known.has(sheet)) yield `name ${name} refers to ${sheet}`;
  }
}

/** The sheets a formula names; those of other files are left out. */
export function sheetsIn(formula: string): string[] {
  const texts = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\[[^\]]*\]/g, '[]');
  return [...texts.matchAll(SHEET_IN_FORMULA)]
    .filter(({ index }) => texts[index - 1] !== ']')
    .flatMap(([, quoted, plain = '']) => (quoted ? quoted.replaceAll("''", "'").split(':') : plain.split(':')))
    .filter((name) => !name.includes('[]'));
}

function* chainIssues(book: Book, sheets: readonly Element[]): Generator<string> {
  const chain = book.related('calcChain')?.root;
  if (!chain) return;
  const calculated = book.sheets.map(({ root }) => new Set(formulaCells(root)));
  const ids = sheets.map((sheet) => numberOf(sheet, 'sheetId'));
  let id = 0;
  for (const cell of chain.children) {
    id = numberOf(cell, 'i', id);
    const reference = cell.attributes.get('r') ?? '';
    if (!calculated[ids.indexOf(id)]?.has(reference)) yield `the calculation chain names ${reference} of sheet ${id}`;
  }
}

function* formulaCells(root: Element): Generator<string> {
  for (const cell of all(root, 'c')) {
    const formula = child(cell, 'f');
    if (!formula || !parseRange(cell.attributes.get('r') ?? '')) continue;
    yield cell.attributes.get('r') ?? '';
  }
}

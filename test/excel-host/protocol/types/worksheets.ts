import { refuse } from '../../book/fault.ts';
import type { Book } from '../../book/book.ts';
import type { Sheet } from '../../book/sheet.ts';
import type { Inputs } from '../inputs.ts';
import { HostType } from '../member.ts';
import { eventMethods, WORKBOOK_TARGET } from '../subscriptions.ts';
import { worksheetType } from './worksheet.ts';

function shown(book: Book, inputs: Inputs): Sheet[] {
  return book.sheets.filter((sheet) => !inputs.flag(0) || sheet.visibility === 'Visible');
}

export const worksheetsType = new HostType<Book>({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheetType.of(sheet)),
  item: (book, inputs) => {
    const sheet = book.sheetOf(inputs.text(0));
    return sheet ? worksheetType.of(sheet) : null;
  },
  methods: {
    add: (book, inputs) => worksheetType.of(book.addSheet(inputs.has(0) ? inputs.text(0) : undefined)),
    getActiveWorksheet: (book) => worksheetType.of(book.activeSheet),
    getCount: (book, inputs) => shown(book, inputs).length,
    getFirst: (book, inputs) => worksheetType.of(shown(book, inputs)[0] ?? refuse('ItemNotFound')),
    getLast: (book, inputs) => worksheetType.of(shown(book, inputs).at(-1) ?? refuse('ItemNotFound')),
    getItemOrNullObject: (book, inputs) => {
      const sheet = book.sheetOf(inputs.text(0));
      return sheet ? worksheetType.of(sheet) : null;
    },
    ...eventMethods<Book>(
      [
        'changed',
        'activated',
        'deactivated',
        'added',
        'deleted',
        'selectionChanged',
        'formatChanged',
        'nameChanged',
        'visibilityChanged',
        'protectionChanged',
      ],
      () => WORKBOOK_TARGET,
    ),
  },
});

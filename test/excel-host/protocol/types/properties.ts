import type { Book } from '../../book/book.ts';
import { refuse } from '../../book/fault.ts';
import type { Sheet } from '../../book/sheet.ts';
import { HostType } from '../member.ts';
import type { HostObject, Scalar } from '../member.ts';
import { asText } from './read.ts';

function property(name: string): Scalar<Book> {
  return {
    get: (book) => book.properties.get(name) ?? '',
    set: (book, value) => {
      book.properties.set(name, typeof value === 'number' ? value : asText(value));
    },
  };
}

interface CustomTarget {
  readonly book: Book;
  readonly key: string;
}

function simple(value: unknown): string | number | boolean {
  const isSimple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isSimple ? value : refuse('InvalidArgument');
}

const customType = new HostType<CustomTarget>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.customProperties.get(key) ?? null,
      set: ({ book, key }, value) => {
        book.customProperties.set(key, simple(value));
      },
    },
    type: {
      get: ({ book, key }) => {
        const value = book.customProperties.get(key);
        return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.customProperties.delete(key);
    },
  },
});

function find(book: Book, key: string): HostObject | null {
  return book.customProperties.has(key) ? customType.of({ book, key }) : null;
}

const customsType = new HostType<Book>({
  name: 'CustomPropertyCollection',
  items: (book) => [...book.customProperties.keys()].map((key) => customType.of({ book, key })),
  item: (book, inputs) => find(book, inputs.text(0)),
  methods: {
    add: (book, inputs) => {
      const key = inputs.text(0);
      book.customProperties.set(key, simple(inputs.raw(1)));
      return customType.of({ book, key });
    },
    getCount: (book) => book.customProperties.size,
    getItemOrNullObject: (book, inputs) => find(book, inputs.text(0)),
    deleteAll: (book) => book.customProperties.clear(),
  },
});

export const documentPropertiesType = new HostType<Book>({
  name: 'DocumentProperties',
  scalars: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    keywords: property('keywords'),
    comments: property('comments'),
    lastAuthor: { get: (book) => book.properties.get('lastAuthor') ?? '' },
    category: property('category'),
    manager: property('manager'),
    company: property('company'),
  },
  objects: { custom: (book) => customsType.of(book) },
});

interface SheetPropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

const sheetPropertyType = new HostType<SheetPropertyTarget>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, asText(value));
      },
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    },
  },
});

function findOnSheet(sheet: Sheet, key: string): HostObject | null {
  return sheet.customProperties.has(key) ? sheetPropertyType.of({ sheet, key }) : null;
}

export const sheetPropertiesType = new HostType<Sheet>({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => sheetPropertyType.of({ sheet, key })),
  item: (sheet, inputs) => findOnSheet(sheet, inputs.text(0)),
  methods: {
    add: (sheet, inputs) => {
      const key = inputs.text(0);
      sheet.customProperties.set(key, inputs.text(1));
      return sheetPropertyType.of({ sheet, key });
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: (sheet, inputs) => findOnSheet(sheet, inputs.text(0)),
  },
});

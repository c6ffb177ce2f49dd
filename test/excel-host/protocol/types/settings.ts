import type { Book } from '../../book/book.ts';
import { HostType } from '../member.ts';
import type { HostObject } from '../member.ts';
import { toJson } from '../json.ts';

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

const settingType = new HostType<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => toJson(book.settings.get(key)),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
});

function find(book: Book, key: string): HostObject | null {
  return book.settings.has(key) ? settingType.of({ book, key }) : null;
}

/** What add-ins keep in the workbook; shared with `Office.context.document.settings`. */
export const settingsType = new HostType<Book>({
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => settingType.of({ book, key })),
  item: (book, inputs) => find(book, inputs.text(0)),
  methods: {
    add: (book, inputs) => {
      const key = inputs.text(0);
      book.settings.set(key, toJson(inputs.raw(1)));
      return settingType.of({ book, key });
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: (book, inputs) => find(book, inputs.text(0)),
  },
});

import type { Book } from '../../book/book.ts';
import { readSource } from '../../insert/source.ts';
import { HostType } from '../member.ts';
import type { Session } from '../session.ts';
import { asChoice, asFlag } from './read.ts';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationType = new HostType<Book>({
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asChoice(value, MODES);
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (book) => book.settle(true),
    suspendApiCalculationUntilNextSync: (book) => {
      book.isCalculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => null,
    createWorkbook: (book, inputs) => createdType.of({ book, base64: inputs.textOr(0, '') }),
  },
});

/** A workbook that was made and is not open yet. */
interface CreatedWorkbook {
  readonly book: Book;
  readonly base64: string;
}

const createdType = new HostType<CreatedWorkbook>({
  name: 'WorkbookCreated',
  identity: () => ({ Id: '{CREATED}' }),
  methods: {
    open: ({ book, base64 }) => {
      if (base64 !== '') readSource(base64);
      book.createdWorkbooks.push(base64);
    },
  },
});

/** Switches of one client: whether it wants events. */
export const runtimeType = new HostType<Session>({
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (session) => session.isListening,
      set: (session, value) => {
        session.isListening = asFlag(value);
      },
    },
  },
});

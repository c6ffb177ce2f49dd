import type { WorkbookSnapshot } from '../../core/sheet/snapshot.ts';
import { Book } from './book/book.ts';
import { bookFrom } from './describe.ts';
import type { BookDescription } from './describe.ts';
import { ExcelHost } from './host.ts';
import type { HostOptions } from './host.ts';
import { bookFromSnapshot } from './snapshot.ts';
import { loadClient } from './transport/client.ts';
import { externalOf } from './transport/external.ts';
import type { ExternalObject } from './transport/external.ts';

export type { Account } from './accounting.ts';
export { Book } from './book/book.ts';
export { bookFrom } from './describe.ts';
export type { BookDescription, SheetDescription } from './describe.ts';
export type { FailureMoment } from './failure.ts';
export { ExcelHost } from './host.ts';
export type { HostOptions } from './host.ts';
export { PROFILES } from './protocol/versions.ts';
export type { ProfileName } from './protocol/versions.ts';
export { bookFromSnapshot, snapshotOf } from './snapshot.ts';

export interface OpenOptions extends HostOptions {
  /** The open workbook: described, as a snapshot, or made before. One empty sheet unless said otherwise. */
  readonly book?: BookDescription | WorkbookSnapshot | Book;
  /** Language of Excel's interface; `ko-KR` unless said otherwise. */
  readonly language?: string;
}

export interface OpenExcel {
  /** The genuine client, also global while it is open. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  readonly book: Book;
  /** The desktop program's side of the add-in: ribbon commands. */
  readonly external: ExternalObject;
  /** Closes the client and takes its globals away. */
  close(): Promise<void>;
}

/** Makes a book of whatever a test has. */
export function toBook(source: OpenOptions['book']): Book {
  if (source === undefined) return bookFrom({ sheets: [{ name: 'Sheet1' }] });
  if (source instanceof Book) return source;
  return isSnapshot(source) ? bookFromSnapshot(source) : bookFrom(source);
}

function isSnapshot(source: BookDescription | WorkbookSnapshot): source is WorkbookSnapshot {
  return source.sheets.every((sheet) => 'numberFormats' in sheet);
}

/** Opens a simulated Excel with a workbook, and the unmodified client library against it. One at a time. */
export async function openExcel(options: OpenOptions = {}): Promise<OpenExcel> {
  const host = new ExcelHost(toBook(options.book), options);
  const { external, connection } = externalOf((sink) => host.connect(sink), {
    profile: host.profile,
    language: options.language ?? 'ko-KR',
    settings: host.book.settings,
    runsFunctions: host.book.functions !== null,
  });
  const { unload, ...client } = await loadClient(external);
  return {
    ...client,
    host,
    book: host.book,
    external,
    close: async () => {
      await host.end();
      connection.close();
      unload();
    },
  };
}

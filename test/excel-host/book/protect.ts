import type { Book } from './book.ts';
import type { Sheet } from './sheet.ts';

/** Protects a sheet, or takes its protection away (null). */
export function setProtection(book: Book, sheet: Sheet, protection: Sheet['protection']): void {
  sheet.protection = protection;
  book.emit({ kind: 'protectionChanged', sheet, isProtected: protection !== null });
}

import type { TextForm } from '../book.ts';
import type { NeutralBook } from '../write.ts';

export function write(book: NeutralBook, path: string, form: TextForm): void;

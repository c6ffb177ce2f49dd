import type { NeutralBook } from '../write.ts';

export function write(book: NeutralBook, path: string): Promise<void>;

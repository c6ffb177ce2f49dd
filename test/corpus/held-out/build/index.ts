import type { Book } from '../../build/book.ts';

/** Every book of the held-out set. */
export function heldOutBooks(): readonly Book[] {
  return [];
}

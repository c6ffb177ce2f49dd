import type { Book } from '../book.ts';
import { changeBooks } from './changes.ts';
import { executionBooks } from './execution.ts';
import { quarterBooks } from './quarters.ts';
import { settlementBooks } from './settlement.ts';

/** Every book of the corpus. */
export function books(): readonly Book[] {
  return [...executionBooks(), ...quarterBooks(), ...changeBooks(), ...settlementBooks()];
}

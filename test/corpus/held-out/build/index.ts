import type { Book } from '../../build/book.ts';
import { corporationBooks } from './corporation.ts';
import { countyBooks } from './county.ts';
import { educationBooks } from './education.ts';
import { metropolitanBooks } from './metropolitan.ts';
import { serviceBooks } from './services.ts';
import { treasuryBooks } from './treasury.ts';

/** Every book of the held-out set: other offices' words and layouts. */
export function heldOutBooks(): readonly Book[] {
  return [
    ...educationBooks(),
    ...metropolitanBooks(),
    ...countyBooks(),
    ...corporationBooks(),
    ...serviceBooks(),
    ...treasuryBooks(),
  ];
}

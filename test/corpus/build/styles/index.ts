import type { Book } from '../book.ts';
import { changeBooks } from './changes.ts';
import { executionBooks } from './execution.ts';
import { fundingBooks } from './funding.ts';
import { quarterBooks } from './quarters.ts';
import { settlementBooks } from './settlement.ts';
import { specificationBooks } from './specification.ts';
import { statusBooks } from './status.ts';

/** Every book of the corpus. */
export function books(): readonly Book[] {
  return [
    ...executionBooks(),
    ...quarterBooks(),
    ...changeBooks(),
    ...settlementBooks(),
    ...specificationBooks(),
    ...fundingBooks(),
    ...statusBooks(),
  ];
}

import type { Book } from '../book.ts';
import { changeBooks } from './changes.ts';
import { consolidatedBooks } from './consolidated.ts';
import { conventionBooks } from './conventions.ts';
import { evaluationBooks } from './evaluation.ts';
import { executionBooks } from './execution.ts';
import { facilityBooks } from './facilities.ts';
import { fundingBooks } from './funding.ts';
import { layoutBooks } from './layouts.ts';
import { listBooks } from './lists.ts';
import { longBooks } from './long.ts';
import { mutantBooks, twinBooks } from './mutants.ts';
import { peopleBooks } from './people.ts';
import { quarterBooks } from './quarters.ts';
import { quirkBooks } from './quirks.ts';
import { rareErrorBooks } from './rare-errors.ts';
import { registerBooks } from './registers.ts';
import { rowwiseBooks } from './rowwise.ts';
import { scheduleBooks } from './schedule.ts';
import { settlementBooks } from './settlement.ts';
import { specificationBooks } from './specification.ts';
import { statusBooks } from './status.ts';
import { textBooks } from './texts.ts';
import { trickyBooks } from './tricky.ts';

/** Every book of the corpus. */
export function books(): readonly Book[] {
  return [
    ...changeBooks(),
    ...consolidatedBooks(),
    ...conventionBooks(),
    ...evaluationBooks(),
    ...executionBooks(),
    ...facilityBooks(),
    ...fundingBooks(),
    ...layoutBooks(),
    ...listBooks(),
    ...longBooks(),
    ...mutantBooks(),
    ...twinBooks(),
    ...peopleBooks(),
    ...quarterBooks(),
    ...quirkBooks(),
    ...rareErrorBooks(),
    ...registerBooks(),
    ...rowwiseBooks(),
    ...scheduleBooks(),
    ...settlementBooks(),
    ...specificationBooks(),
    ...statusBooks(),
    ...textBooks(),
    ...trickyBooks(),
  ];
}

import type { Form } from '../form/form.ts';
import { DIVISION_BUDGET } from './division-budget.ts';
import { PROGRAMME_BUDGET } from './programme-budget.ts';

/** Every standard form, in the order of the report. */
export const FORMS: readonly Form[] = [DIVISION_BUDGET, PROGRAMME_BUDGET];

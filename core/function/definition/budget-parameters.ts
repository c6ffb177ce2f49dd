import { fixed } from '../../number/fixed.ts';
import { figure, optionalFigure } from '../arguments.ts';

/** What an amount left out counts as. */
export const ZERO = fixed(0n);

export const BUDGET = figure({
  ko: '예산액',
  en: 'budget',
  help: { ko: '예산액 또는 예산현액', en: 'Budget or current budget' },
});
export const EXECUTED = figure({ ko: '집행액', en: 'executed', help: { ko: '집행액(지출액)', en: 'Amount paid' } });
const PLANNED_WORDS = {
  ko: '집행예정액',
  en: 'planned',
  help: { ko: '연말까지 집행예정액', en: 'Planned to the end of the year' },
};
export const PLANNED = figure(PLANNED_WORDS);
export const PLANNED_IF_ANY = optionalFigure(PLANNED_WORDS, ZERO);

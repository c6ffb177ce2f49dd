export { shownFormula, storedFormula } from './future.ts';
export { shiftFormula } from './shift.ts';

export { shownFormula, storedFormula } from './future.ts';
export { type MovableFormula, movableFormula, shiftFormula } from './shift.ts';

export { shownFormula, storedFormula } from './future.ts';
export { type FormulaPiece, formulaPieces } from './reference.ts';
export { shiftFormula, shiftPieces } from './shift.ts';

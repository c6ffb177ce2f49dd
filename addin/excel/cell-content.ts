import { BLANK, type CellContent, type CellValue } from '../../core/index.ts';

/** One cell as Excel answers it: `values`, `formulas` and `valueTypes` of a range at one place. */
export interface CellAnswer {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string;
}

/**
 * Reads what a cell holds from Excel's three answers about it.
 * A text that begins with `=` is answered twice alike, a formula never equals its own result.
 *
 * @example
 * contentOf({ value: 30, formula: '=10+20', type: 'Double' }) //=> { kind: 'formula', formula: '=10+20', value: 30 }
 * contentOf({ value: '', formula: '', type: 'Empty' }) //=> { kind: 'value', value: BLANK }
 */
export function contentOf({ value, formula, type }: CellAnswer): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return { kind: 'formula', formula, value: type === 'Empty' ? '' : valueOf(value, type) };
  return { kind: 'value', value: valueOf(value, type) };
}

function valueOf(value: unknown, type: string): CellValue {
  if (type === 'Empty') return BLANK;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

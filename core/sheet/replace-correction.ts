import { sameName, sameTable } from './table-key.ts';
import type { RecognitionCorrection } from './user-correction.ts';

/**
 * Tells whether two corrections are about the same thing (같은 대상): whether there is a table, its unit, one column, or one row.
 * Names count as in a sheet, but for spaces and spelling.
 *
 * @example
 * const table = { title: '예산현황', headings: ['사업', '예산액'] }
 * isSameSubject({ kind: 'typed-column', table, heading: '예산액' }, { kind: 'column-role', table, heading: '예산 액', role: 'budget' }) //=> true
 * isSameSubject({ kind: 'no-table', table }, { kind: 'unit', table, unit: '천원' }) //=> false
 */
export function isSameSubject(a: RecognitionCorrection, b: RecognitionCorrection): boolean {
  if (!sameTable(a.table, b.table)) return false;
  if ('heading' in a || 'heading' in b) return 'heading' in a && 'heading' in b && sameName(a.heading, b.heading);
  if ('row' in a || 'row' in b) {
    return 'row' in a && 'row' in b && a.row.occurrence === b.row.occurrence && sameName(a.row.label, b.row.label);
  }
  return a.kind === b.kind;
}

/**
 * Takes in what a user said last (인식 고침 반영): it stands last, and what was said of the same thing before is gone.
 *
 * @example
 * const table = { title: '예산현황', headings: ['사업', '예산액'] }
 * const before = [{ kind: 'unit', table, unit: '천원' }]
 * replaceCorrection(before, { kind: 'unit', table, unit: '원' }).map(({ unit }) => unit) //=> ['원']
 * replaceCorrection(before, { kind: 'no-table', table }).length //=> 2
 */
export function replaceCorrection(
  corrections: readonly RecognitionCorrection[],
  said: RecognitionCorrection,
): readonly RecognitionCorrection[] {
  return [...corrections.filter((each) => !isSameSubject(each, said)), said];
}

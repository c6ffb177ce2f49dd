import { BLANK, type Blank } from '../blank.ts';
import { roundFixed, type Fixed } from '../number/fixed.ts';
import { HALF_UP_1 } from '../number/rounding.ts';
import type { EvaluationRow, Followed } from './dashboard.ts';
import { printedRate } from './execution.ts';
import { followFigure, NOTHING } from './followed.ts';
import { cellOf, columnOfRole, labelsOf, type FoundTable } from './table-rows.ts';

/** Takes the indicators with an achievement, or with a target and what is reached. */
export function evaluationRows(found: readonly FoundTable[]): readonly EvaluationRow[] {
  const rows = found.flatMap(rowsOf);
  const keyOf = ({ label, target, actual }: EvaluationRow): string =>
    JSON.stringify(
      [label, target, actual].map(({ value }) =>
        value === BLANK || typeof value === 'string' ? value : [String(value.coefficient), value.scale],
      ),
    );
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function rowsOf(each: FoundTable): readonly EvaluationRow[] {
  const { table, sheet, items } = each;
  const achieved = columnOfRole(table, 'achievement');
  const target = columnOfRole(table, 'target', 'last');
  const actual = columnOfRole(table, 'actual', 'last') ?? (achieved && columnOfRole(table, 'executed', 'last'));
  if (!achieved && !(target && actual)) return [];
  const labelAt = labelsOf(each);
  return items.flatMap((line): readonly EvaluationRow[] => {
    const figure = (column: typeof achieved): Followed =>
      column ? followFigure(sheet, cellOf(table, line, column), BLANK) : NOTHING;
    const row = { target: figure(target), actual: figure(actual), achievement: figure(achieved) };
    const label = labelAt(line);
    const isThere = label.value !== BLANK && (row.achievement.value !== BLANK || row.target.value !== BLANK);
    return isThere ? [{ sheet: sheet.name, label, ...row, rate: rateOf(row) }] : [];
  });
}

function rateOf({
  target,
  actual,
  achievement,
}: Pick<EvaluationRow, 'target' | 'actual' | 'achievement'>): Fixed | Blank {
  const [stated, part, whole] = [achievement.value, actual.value, target.value];
  if (typeof stated === 'object' && stated !== null) return roundFixed(stated, HALF_UP_1);
  const areThere = typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null;
  return areThere ? printedRate(part, whole) : BLANK;
}

import { toExcelFormula } from '../form/excel-formula.ts';
import type { Measure } from '../form/measure.ts';
import { HALF_UP_1, type Rounding } from '../number/rounding.ts';
import { cellName, rangeName } from '../sheet/address.ts';
import type { Rule, Term } from '../sheet/relation/relation.ts';
import type { RowTotal } from '../sheet/table.ts';
import type { BoundTable } from './bound-table.ts';
import type { NativeFormula } from './correction.ts';

/** The native formula of a rule in the n-th row of a table; `undefined` for a rule that has none here. */
export function nativeFormula(
  bound: BoundTable,
  rule: Rule,
  n: number,
  rounding: Rounding = HALF_UP_1,
): NativeFormula | undefined {
  const measure = measureOf(rule, rounding);
  if (!measure) return undefined;
  const { table } = bound;
  const row = (place: number): number => table.rows[place]?.row ?? 0;
  const spot = (key: string, at: number) => table.view.spotOf(at, table.columns[Number(key)]?.column ?? 0);
  const name = (key: string, at: number): string => {
    const { row: r, column: c } = spot(key, at);
    return cellName(r, c);
  };
  const firstItem = table.rows.findIndex(({ kind }) => kind === 'item');
  const total = table.rows.findIndex(({ kind }) => kind === 'total');
  const isTurned = bound.outer.orientation === 'columns';
  const cells = {
    cellOf: (key: string) => name(key, row(n)),
    totalOf: (key: string) => fixedName(name(key, row(total < 0 ? n : total)), isTurned),
    runningOf: (key: string) =>
      `${fixedName(name(key, row(firstItem < 0 ? n : firstItem)), isTurned)}:${name(key, row(n))}`,
  };
  return { formula: toExcelFormula(measure, cells, rounding) };
}

/** Fixes the row of a name, or its column where the table is turned. */
function fixedName(name: string, isTurned: boolean): string {
  return isTurned ? `$${name}` : name.replace(/^([A-Z]+)/, '$1$');
}

/** The measure of the forms that says the same, its columns named by their places. */
function measureOf(rule: Rule, rounding: Rounding): Measure | undefined {
  switch (rule.kind) {
    case 'linear': {
      const keys = (sign: 1 | -1): string[] =>
        rule.terms.filter((term) => term.sign === sign).map(({ place }) => String(place));
      const [added, subtracted] = [keys(1), keys(-1)];
      return subtracted.length === 0 ? { kind: 'sum', of: added } : { kind: 'difference', added, subtracted };
    }
    case 'quotient': {
      const [part, whole] = [only(rule.part), only(rule.whole)];
      if (part === undefined || whole === undefined) return undefined;
      if (rule.zeros === 2) return { kind: 'rate', part, whole };
      return rule.zeros === 0 ? { kind: 'ratio', part, whole, rounding } : undefined;
    }
    case 'growth':
      return rule.zeros === 2 ? { kind: 'growth', now: String(rule.now), before: String(rule.before) } : undefined;
    case 'share':
      return rule.zeros === 2 ? { kind: 'share', of: String(rule.of) } : undefined;
    case 'cumulative':
      return { kind: 'cumulative', of: String(rule.of) };
    case 'product':
      return undefined;
  }
}

function only(terms: readonly Term[]): string | undefined {
  const [first] = terms;
  return terms.length === 1 && first?.sign === 1 ? String(first.place) : undefined;
}

/** SUM over the cells a total adds up: ranges where they stand together, cells where they do not. */
export function totalFormula({ table }: BoundTable, place: number, { addends }: RowTotal): NativeFormula {
  const column = table.columns[place]?.column ?? 0;
  const spots = addends.map((addend) => table.view.spotOf(table.rows[addend]?.row ?? 0, column));
  spots.sort((a, b) => a.row - b.row || a.column - b.column);
  const ranges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column: c } of spots) {
    const last = ranges.at(-1);
    if (last && last.column === c && last.columns === 1 && last.row + last.rows === row) last.rows++;
    else if (last && last.row === row && last.rows === 1 && last.column + last.columns === c) last.columns++;
    else ranges.push({ row, column: c, rows: 1, columns: 1 });
  }
  return { formula: `=SUM(${ranges.map((range) => rangeName(range)).join(',')})` };
}

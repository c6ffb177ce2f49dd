import { BLANK } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { keptFormatOf, type Change } from '../sheet/change.ts';
import { FigureTrait } from '../sheet/figures.ts';
import type { Finding } from '../sheet/finding.ts';
import { formulaFor, referencesOf, relativeFormula } from '../sheet/formula/relative.ts';
import { headingOf, placedCell, type BoundTable } from './bound-table.ts';
import { rowsInWords } from './explain-total.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { commonFormula, type CommonFormula } from './neighbours.ts';
import type { Figures } from './table-figures.ts';

/** Checks the formulas of a table against their neighbours (수식 검사): typed over, copied with a wrong offset, ranges that stop short. */
export function checkFormulas(bound: BoundTable, figures: Figures): readonly Finding[] {
  const { view } = bound.table;
  if (!view.isWritable || !view.cells.hasFormulas) return [];
  return [
    ...bound.table.columns.flatMap((_, place) =>
      bound.table.figures[place] ? columnOutliers(bound, figures, place) : [],
    ),
    ...bound.table.sums.flatMap(({ place }) => totalOutliers(bound, place)),
    ...shortRanges(bound),
  ];
}

/** A pattern needs this many cells before one that differs is worth naming. */
const LEAST_COMMON = 3;

function columnOutliers(bound: BoundTable, figures: Figures, place: number): readonly Finding[] {
  if (!hasFormulas(bound, place)) return [];
  const common = commonFormula(bound, 'column', place);
  if (!common || common.count < LEAST_COMMON) return [];
  const items = bound.table.rows.flatMap(({ kind }, n) => (kind === 'item' ? [n] : []));
  const isCumulative = bound.rules.get(place)?.rule.kind === 'cumulative';
  return items.flatMap((n, i) => (isCumulative && i === 0 ? [] : (outlierAt(bound, figures, place, n, common) ?? [])));
}

function hasFormulas({ table }: BoundTable, place: number): boolean {
  return table.figures[place]?.traits.some((trait) => (trait & FigureTrait.formula) !== 0) === true;
}

function outlierAt(
  bound: BoundTable,
  figures: Figures,
  place: number,
  n: number,
  common: CommonFormula,
): Finding | undefined {
  const cell = placedCell(bound, place, n);
  const expected = formulaFor(common.text, cell.row, cell.column);
  if (cell.cell.formula === BLANK) {
    const isFigure = bound.table.figures[place]?.states[n] === CellState.number;
    if (!isFigure || expected === undefined) return undefined;
    const change = restored(cell, expected, figures, place, n);
    const problem = {
      kind: 'formula-overwritten' as const,
      ...nameOf(cell),
      found: cell.cell.text,
      heading: headingOf(bound, place),
      count: common.count,
    };
    return findingAt(cell, problem, { change });
  }
  const own = relativeFormula(cell.cell.formula, cell.row, cell.column);
  if (own.text === common.text || own.skeleton !== common.skeleton || expected === undefined) return undefined;
  const problem = { kind: 'formula-differs' as const, ...nameOf(cell), formula: cell.cell.formula, expected };
  return findingAt(cell, problem, { change: restored(cell, expected, figures, place, n) });
}

/** The neighbours' formula with the figure it gives, where that is known. */
function restored(
  cell: ReturnType<typeof placedCell>,
  formula: string,
  figures: Figures,
  place: number,
  n: number,
): Change | undefined {
  const value = figures.number(place, n);
  if (Number.isNaN(value)) return undefined;
  const { sheet, row, column } = cell;
  const { value: held, formula: own } = cell.cell;
  const before =
    own === BLANK ? { kind: 'value' as const, value: held } : { kind: 'formula' as const, formula: own, value: held };
  const isPercent = cell.cell.text.includes('%') && typeof held === 'number';
  const after = { kind: 'formula' as const, formula, value: isPercent ? value / 100 : value };
  return { sheet, row, column, before, after, numberFormat: BLANK, ...keptFormatOf(cell.cell.numberFormat) };
}

/** In the row of a total, a typed value among formulas. */
function totalOutliers(bound: BoundTable, n: number): readonly Finding[] {
  const common = commonFormula(bound, 'row', n);
  if (!common || common.count < LEAST_COMMON || common.count < common.cells * 0.6) return [];
  return bound.table.figures.flatMap((own, place): Finding[] => {
    if (own?.states[n] !== CellState.number || bound.rules.has(place)) return [];
    const cell = placedCell(bound, place, n);
    if (cell.cell.formula !== BLANK) return [];
    const problem = {
      kind: 'formula-overwritten' as const,
      ...nameOf(cell),
      found: cell.cell.text,
      heading: headingOf(bound, place),
      count: common.count,
    };
    return [findingAt(cell, problem)];
  });
}

/** A SUM whose range ends before the rows it should add up do. */
function shortRanges(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  if (!table.view.isPlain) return [];
  return table.sums.flatMap(({ place: n, addends }) =>
    table.figures.flatMap((own, place): Finding[] => {
      if (!own) return [];
      const cell = placedCell(bound, place, n);
      if (cell.cell.formula === BLANK || !/^=\+?SUM\(/i.test(cell.cell.formula)) return [];
      const covered = rowsCovered(cell.cell.formula, cell.column);
      if (covered.size === 0) return [];
      const missing = addends.filter((addend) => !isCovered(bound, addend, covered));
      if (missing.length === 0 || missing.length * 2 > addends.length) return [];
      const problem = {
        kind: 'range-short' as const,
        ...nameOf(cell),
        formula: cell.cell.formula,
        rows: rowsInWords(bound, missing),
      };
      return [findingAt(cell, problem)];
    }),
  );
}

function rowsCovered(formula: string, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const range of referencesOf(formula)) {
    if (column < range.column || column >= range.column + range.columns) continue;
    for (let row = range.row; row < range.row + range.rows; row++) rows.add(row);
  }
  return rows;
}

/** A row is covered itself, or by a subtotal that adds it up, or by its parts. */
function isCovered({ table }: BoundTable, n: number, covered: ReadonlySet<number>): boolean {
  const row = (place: number): number => table.rows[place]?.row ?? -1;
  if (covered.has(row(n))) return true;
  if (table.sums.some(({ place, addends }) => addends.includes(n) && covered.has(row(place)))) return true;
  const own = table.sums.find(({ place }) => place === n);
  return own !== undefined && own.addends.length > 0 && own.addends.every((addend) => covered.has(row(addend)));
}

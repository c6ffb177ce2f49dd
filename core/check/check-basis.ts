import { compareFixed, roundFixed, shiftFixed, type Fixed } from '../number/fixed.ts';
import { printFigure, readFigure } from '../number/notation/index.ts';
import { ROUNDING_MODES, type RoundingMode } from '../number/rounding.ts';
import { UNIT_ZEROS } from '../number/unit.ts';
import type { Finding } from '../sheet/finding.ts';
import { placedCell, readingOf, unitAt, type BoundTable } from './bound-table.ts';
import { findingAt, nameOf } from './make-finding.ts';

/** `86,666원×8명×12월`: the basis of an amount, in 원. */
const BASIS = /([0-9][0-9,]*)\s*(천원|원)((?:\s*[×xX*]\s*[0-9][0-9,.]*\s*[가-힣㎡%]{0,4})+)/;

interface Basis {
  readonly text: string;
  readonly won: Fixed;
}

interface Line {
  readonly n: number;
  readonly basis: Basis;
}

/** Checks amounts against the basis written in the text of their row (산출기초 검산), rounded to the table's unit as most rows are. */
export function checkBases(bound: BoundTable): readonly Finding[] {
  const { table } = bound;
  const place = table.columns.findIndex(
    ({ role }, at) => (role === 'budget' || role === 'amount') && table.figures[at] !== undefined,
  );
  const unit = place < 0 ? null : unitAt(bound, place);
  if (place < 0 || unit === null) return [];
  const texts = table.columns.filter(({ role }) => role === 'label' || role === 'note').map(({ column }) => column);
  const lines: Line[] = [];
  table.rows.forEach(({ row }, n) => {
    const basis = basisIn(bound, row, texts);
    if (basis) lines.push({ n, basis });
  });
  const mode = modeOf(bound, place, lines, UNIT_ZEROS[unit]);
  if (mode === undefined) return [];
  return lines.flatMap(({ n, basis }): Finding[] => {
    const reading = readingOf(bound, place, n);
    const expected = roundFixed(shiftFixed(basis.won, -UNIT_ZEROS[unit]), { mode, digits: 0 });
    if (reading.kind !== 'figure' || isEither(reading.value, basis.won, UNIT_ZEROS[unit])) return [];
    const cell = placedCell(bound, place, n);
    const shown = printFigure(expected);
    return [
      findingAt(
        cell,
        { kind: 'basis-mismatch', ...nameOf(cell), found: cell.cell.text, expected: shown, basis: basis.text },
        { expected: shown },
      ),
    ];
  });
}

function basisIn({ table }: BoundTable, row: number, columns: readonly number[]): Basis | undefined {
  for (const column of columns) {
    const written = table.view.cells.textAt(row, column);
    const match = written.includes('원') ? BASIS.exec(written) : null;
    if (!match) continue;
    const [text, amount = '', unit, factors = ''] = match;
    let won = amountOf(amount);
    for (const [, factor = ''] of factors.matchAll(/[×xX*]\s*([0-9][0-9,.]*)\s*%?/g)) won = won && product(won, factor);
    if (won) return { text, won: shiftFixed(won, unit === '천원' ? UNIT_ZEROS['천원'] : 0) };
  }
  return undefined;
}

function amountOf(text: string): Fixed | undefined {
  const reading = readFigure(text);
  return reading?.kind === 'figure' ? reading.value : undefined;
}

function product(won: Fixed, factor: string): Fixed | undefined {
  const other = amountOf(factor.replace(/[.,]$/, ''));
  return other && { coefficient: won.coefficient * other.coefficient, scale: won.scale + other.scale };
}

function isEither(held: Fixed, won: Fixed, zeros: number): boolean {
  return ROUNDING_MODES.some(
    (mode) => compareFixed(roundFixed(shiftFixed(won, -zeros), { mode, digits: 0 }), held) === 0,
  );
}

const LEAST_SHARE = 0.6;

/** The rounding most rows follow (세출은 절상, 세입은 절사); `undefined` when the basis explains too few of them. */
function modeOf(bound: BoundTable, place: number, lines: readonly Line[], zeros: number): RoundingMode | undefined {
  const counts = ROUNDING_MODES.map((mode) => ({
    mode,
    fits: lines.filter(({ n, basis }) => {
      const reading = readingOf(bound, place, n);
      const expected = roundFixed(shiftFixed(basis.won, -zeros), { mode, digits: 0 });
      return reading.kind === 'figure' && compareFixed(reading.value, expected) === 0;
    }).length,
  })).sort((a, b) => b.fits - a.fits);
  const [best] = counts;
  return best && best.fits > 1 && best.fits >= lines.length * LEAST_SHARE ? best.mode : undefined;
}

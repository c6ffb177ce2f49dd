import { fixedOfDouble, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import type { Finding } from '../sheet/finding.ts';
import { placedCell, type BoundTable } from './bound-table.ts';
import { numberAt } from './evidence.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { slipBetween, type Slip } from './slip.ts';
import type { Suspect } from './suspect.ts';

const SLIPS: Readonly<Record<Slip, Sentence>> = {
  sign: { ko: '부호 누락', en: 'a lost sign' },
  'digits-swapped': { ko: '숫자 자리 바뀜', en: 'two digits exchanged' },
  unit: { ko: '단위 착오(1,000배)', en: 'a unit of a thousand mistaken' },
  digit: { ko: '한 자리 오기', en: 'one digit wrong' },
  zero: { ko: '0의 개수 착오', en: 'a zero too many or too few' },
};

/**
 * Names the figures that were typed wrong (오기): with one other value all calculations would hold. A single contradiction
 * points at a figure only when the other value is a slip of the hand away.
 */
export function checkSuspects(bound: BoundTable, suspects: readonly Suspect[]): readonly Finding[] {
  return suspects.flatMap((suspect) => findingOf(bound, suspect) ?? []);
}

/** The value a suspect should have, without the noise of binary arithmetic. */
export function valueOf({ value }: Suspect): Fixed | undefined {
  return fixedOfDouble(Number(value.toPrecision(12)));
}

function findingOf(bound: BoundTable, suspect: Suspect): Finding | undefined {
  const { place, n, value, count } = suspect;
  const exact = valueOf(suspect);
  if (!exact) return undefined;
  const cell = placedCell(bound, place, n);
  const names = { ...nameOf(cell), found: cell.cell.text, expected: printFigure(exact) };
  const slip = slipBetween(numberAt(bound, place, n), value);
  if (count > 1) return findingAt(cell, { kind: 'figure-suspect', ...names, count }, { expected: names.expected });
  if (slip === undefined) return undefined;
  return findingAt(cell, { kind: 'figure-slip', ...names, slip: SLIPS[slip] }, { expected: names.expected });
}

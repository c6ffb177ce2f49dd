/** A slip of the hand that explains why one figure stands for another (오기 유형). */
export type Slip = 'sign' | 'digits-swapped' | 'unit' | 'digit' | 'zero';

const UNIT_FACTORS = [1_000, 1_000_000];
const ZERO_FACTORS = [10, 100];

/** Names the slip that turns the right figure into the one found; `undefined` when none does. */
export function slipBetween(found: number, right: number): Slip | undefined {
  if (found === right || !Number.isFinite(found) || !Number.isFinite(right)) return undefined;
  if (found === -right) return 'sign';
  if (UNIT_FACTORS.some((factor) => isUnitApart(found, right, factor))) return 'unit';
  if (ZERO_FACTORS.some((factor) => found === right * factor || found * factor === right)) return 'zero';
  return slipOfDigits(digitsOf(found), digitsOf(right), Math.sign(found) === Math.sign(right));
}

/** A figure in 원 among 천원, or the other way round, rounded or not. */
function isUnitApart(found: number, right: number, factor: number): boolean {
  if (found === right * factor || found * factor === right) return true;
  const [large, small] = found > right ? [found, right] : [right, found];
  return Math.abs(small) >= 10 && Math.round(large / factor) === small;
}

function slipOfDigits(found: string, right: string, isSameSign: boolean): Slip | undefined {
  if (!isSameSign || found.length !== right.length || found.length < 2) return undefined;
  const differing = [...found].flatMap((digit, n) => (digit === right[n] ? [] : [n]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return found.length > 2 ? 'digit' : undefined;
  const isSwap =
    differing.length === 2 && second === first + 1 && found[first] === right[second] && found[second] === right[first];
  return isSwap ? 'digits-swapped' : undefined;
}

function digitsOf(value: number): string {
  return String(Math.abs(value)).replace('.', '');
}

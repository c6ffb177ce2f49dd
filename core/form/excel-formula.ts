import type { Rounding } from '../number/rounding.ts';
import { inputsOf, type Measure } from './measure.ts';

/** Names the cell of a column in the row the formula is written for, e.g. `B6`. */
export type CellOf = (key: string) => string;

/**
 * Writes a measure as a native Excel formula (수식) that gives the same printed digits as {@link calculate}.
 * Only functions of Excel 2010 and 한셀 are used; a row with a missing input shows nothing, a zero whole shows `-`.
 *
 * Rounding: exact integer forms with QUOTIENT (domain.md §4.3), right where part × 20^digits × 100 stays below 2^53.
 *
 * @example
 * toExcelFormula({ kind: 'rate', part: 'c', whole: 'b' }, (key) => `${key.toUpperCase()}6`, { mode: 'half-up', digits: 1 })
 * //=> '=IF(COUNT(C6,B6)<2,"",IF(B6=0,"-",QUOTIENT(C6*2000+SIGN(C6)*ABS(B6),2*B6)/10))'
 */
export function toExcelFormula(measure: Measure, cellOf: CellOf, rounding: Rounding): string {
  const inputs = inputsOf(measure).map(cellOf);
  return `=IF(COUNT(${inputs.join(',')})<${inputs.length},"",${expression(measure, cellOf, rounding)})`;
}

function expression(measure: Measure, cellOf: CellOf, rounding: Rounding): string {
  switch (measure.kind) {
    case 'difference':
      return [measure.added.map(cellOf).join('+'), ...measure.subtracted.map(cellOf)].join('-');
    case 'rate': {
      const whole = cellOf(measure.whole);
      return `IF(${whole}=0,"-",${percentExpression(cellOf(measure.part), whole, rounding)})`;
    }
  }
}

/** Writes part ÷ whole × 100 with the rounding rule, in integers. */
function percentExpression(part: string, whole: string, { mode, digits }: Rounding): string {
  const factor = 10 ** (2 + digits);
  const scale = digits > 0 ? `/${10 ** digits}` : '';
  switch (mode) {
    case 'half-up':
      return `QUOTIENT(${part}*${2 * factor}+SIGN(${part})*ABS(${whole}),2*${whole})${scale}`;
    case 'down':
      return `QUOTIENT(${part}*${factor},${whole})${scale}`;
    case 'up':
      return `QUOTIENT(${part}*${factor}+SIGN(${part})*(ABS(${whole})-1),${whole})${scale}`;
  }
}

/**
 * Writes a total row's cell as SUM over its addends: ranges where they stand together, cells where they do not.
 *
 * @example
 * totalFormula('B', [7, 8, 9, 12]) //=> '=SUM(B8:B10,B13)'
 */
export function totalFormula(letters: string, rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([from, to]) =>
    from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`,
  );
  return `=SUM(${ranges.join(',')})`;
}

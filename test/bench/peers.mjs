// The same roll-up with a money or decimal object in every cell, and as formulas in a spreadsheet engine.
import Decimal from 'decimal.js';
import { add, dinero, subtract, toSnapshot } from 'dinero.js';
import { KRW } from 'dinero.js/currencies';
import { HyperFormula } from 'hyperformula';

/** Balance and rate of each level from arrays of cells, with the arithmetic of a library. */
function perCell(arithmetic, { budget, executed }, levels) {
  let wholes = Array.from(budget, arithmetic.make);
  let parts = Array.from(executed, arithmetic.make);
  const results = [];
  for (let level = 0; level <= levels.length; level++) {
    results.push({
      wholes,
      balance: wholes.map((whole, i) => arithmetic.subtract(whole, parts[i])),
      rate: wholes.map((whole, i) => arithmetic.rate(parts[i], whole)),
    });
    const above = levels[level];
    if (!above) break;
    const sum = (cells) => {
      const sums = Array.from({ length: above.nodes }, () => arithmetic.zero);
      cells.forEach((cell, i) => {
        sums[above.parents[i]] = arithmetic.add(sums[above.parents[i]], cell);
      });
      return sums;
    };
    [wholes, parts] = [sum(wholes), sum(parts)];
  }
  return results;
}

const ExactDecimal = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export const withDecimal = (lines, levels) =>
  perCell(
    {
      zero: new ExactDecimal(0),
      make: (value) => new ExactDecimal(value),
      add: (a, b) => a.plus(b),
      subtract: (a, b) => a.minus(b),
      rate: (part, whole) => (whole.isZero() ? '-' : part.times(100).div(whole).toDecimalPlaces(1)),
    },
    lines,
    levels,
  );

/** Dinero has no ratio of two amounts, so the rate is that of their integers. */
export const withDinero = (lines, levels) =>
  perCell(
    {
      zero: dinero({ amount: 0, currency: KRW }),
      make: (amount) => dinero({ amount, currency: KRW }),
      add,
      subtract,
      rate: (part, whole) => {
        const [a, b] = [toSnapshot(part).amount, toSnapshot(whole).amount];
        return b === 0 ? '-' : Math.floor((a * 2000 + b) / (2 * b));
      },
    },
    lines,
    levels,
  );

/** Each level as a block of four columns: two amounts, balance, rate. */
export function buildSheet({ budget, executed }, levels) {
  const letters = (block, column) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[block * 4 + column];
  const rows = Array.from(budget, (whole, i) => [whole, executed[i]]);
  [...levels, undefined].forEach((above, block) => {
    const count = block === 0 ? budget.length : levels[block - 1].nodes;
    for (let i = 0; i < count; i++) {
      const [a, b] = [`${letters(block, 0)}${i + 1}`, `${letters(block, 1)}${i + 1}`];
      rows[i][block * 4 + 2] = `=${a}-${b}`;
      rows[i][block * 4 + 3] = `=IF(${a}=0,"-",ROUND(${b}/${a}*100,1))`;
    }
    for (let node = 0; above && node < above.nodes; node++) {
      const [from, to] = [above.starts[node] + 1, above.starts[node + 1]];
      for (const column of [0, 1]) {
        const letter = letters(block, column);
        rows[node][(block + 1) * 4 + column] = `=SUM(${letter}${from}:${letter}${to})`;
      }
    }
  });
  for (const row of rows) for (let column = 0; column < row.length; column++) row[column] ??= null;
  // ten digits, its own default, are too few for won
  return HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', precisionRounding: 14 });
}

export const sheetTotal = (sheet, levels) => sheet.getCellValue({ sheet: 0, row: 0, col: levels.length * 4 });

export const editSheet = (sheet, line, value) => sheet.setCellContents({ sheet: 0, row: line, col: 1 }, value);

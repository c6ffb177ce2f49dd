import { addFixed, BLANK, fixed, indicatorScore, roundFixed, type Fixed } from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';

/** 배점 × 평점 ÷ 100, half-up with two decimals, in integers. */
export function scoreFigure(points: Figure, rating: Figure): Figure {
  const [a, b] = [points.formula, rating.formula];
  return {
    formula: `IF(COUNT(${a},${b})<2,"",QUOTIENT(ROUND(${a}*100,0)*ROUND(${b}*100,0)+5000,10000)/100)`,
    value: scoreOf(points.value, rating.value) ?? BLANK,
  };
}

/** Σ of the scores of all indicators, each rounded first. */
export function scoreTotal(table: FilledTable): Figure {
  const [points, ratings] = [columnReference(table, 'points'), columnReference(table, 'rating')];
  const { entries } = filledColumn(table, 'points');
  const rated = filledColumn(table, 'rating').entries;
  const scores = entries.map((entry, row) => scoreOf(entry, rated[row] ?? BLANK) ?? fixed(0n));
  const each = `INT((ROUND(${points}*100,0)*ROUND(${ratings}*100,0)+5000)/10000)`;
  return {
    formula: `IF(COUNT(${points})=0,"",SUMPRODUCT(${each})/100)`,
    value: entries.some(isNumber) ? scores.reduce(addFixed, fixed(0n)) : BLANK,
  };
}

function scoreOf(points: Entry, rating: Entry): Fixed | undefined {
  if (!isNumber(points) || !isNumber(rating)) return undefined;
  return roundFixed(indicatorScore(points, rating), { mode: 'half-up', digits: 2 });
}

import { BLANK, type Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { Fixed } from '../number/fixed.ts';
import { multiplyQuotients, quotientOf } from '../number/quotient-arithmetic.ts';
import { divideRounded } from '../number/rounding.ts';
import type { Outcome } from '../outcome.ts';
import { ruleInForce } from '../statistics/dated-rule.ts';
import { BASIS_ROUNDINGS, type BasisRounding } from './data/basis-roundings.ts';

/** A 산출기초 row: what is multiplied, 단가(원) × 수량 × 횟수 …. */
export interface BasisRow {
  readonly factors: readonly Fixed[];
}

/** Which side of the budget, by the rule of which day; the rules can be given to follow another practice. */
export interface BasisOptions {
  readonly side: BasisRounding['practice'];
  readonly on: PlainDate;
  readonly rules?: readonly BasisRounding[];
}

const BOOK_UNIT = 1000n;
const RULE = { ko: '산출기초 단수처리', en: 'rounding of basis rows' };

/**
 * The amount a 산출기초 row stands for in the budget book, in whole 천원 (산출기초 금액).
 *
 * Rounding: 세출 절상, 세입 절사 to 천원 at this row, nowhere above. Problem: `rule-missing`, with a blank amount.
 *
 * @example
 * const options = { side: 'expenditure', on: { year: 2015, month: 10, day: 31 } };
 * basisAmount({ factors: [exact(86_666), exact(8), exact(12)] }, options).value //=> 8_320n
 */
export function basisAmount(
  { factors }: BasisRow,
  { side, on, rules = BASIS_ROUNDINGS }: BasisOptions,
): Outcome<bigint | Blank> {
  const { value: rule, problems } = ruleInForce(rules, { practice: side, on, rule: RULE });
  if (rule === BLANK) return { value: BLANK, problems };
  const won = factors.map(quotientOf).reduce(multiplyQuotients, { numerator: 1n, denominator: 1n });
  return { value: divideRounded(won.numerator, won.denominator * BOOK_UNIT, rule.mode), problems };
}

/**
 * What a budget line prints for its 산출기초 rows, in whole 천원: the sum of the rounded rows, not the rounded sum.
 *
 * @returns blank with one `rule-missing` where no rule is in force; zero for no rows
 */
export function basisTotal(rows: readonly BasisRow[], options: BasisOptions): Outcome<bigint | Blank> {
  let sum = 0n;
  for (const row of rows) {
    const { value, problems } = basisAmount(row, options);
    if (value === BLANK) return { value: BLANK, problems };
    sum += value;
  }
  return { value: sum, problems: [] };
}

import { BLANK, type Blank } from '../blank.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { wonText } from './won-text.ts';

/** A row of a table with its amounts in 원 by field, e.g. `{ budget: 43_452_000n, executed: 38_371_000n }`. */
export interface AmountRow {
  readonly id: string;
  readonly name: string;
  readonly amounts: Readonly<Record<string, bigint | Blank>>;
}

/** A field of the rows that is reconciled (대조 항목), by its key and its heading. */
export interface AmountField {
  readonly key: string;
  readonly name: Sentence;
}

/** The fields every budget table has: 예산액 and 집행액. */
export const BUDGET_FIELDS: readonly AmountField[] = [
  { key: 'budget', name: { ko: '예산액', en: 'budget' } },
  { key: 'executed', name: { ko: '집행액', en: 'executed' } },
];

/** The name of the row that holds what the listed parts leave (잔여 행). */
export const RESIDUAL_NAME: Sentence = { ko: '그 밖의 사업', en: 'Other programmes' };

/** A whole, the parts listed under it, and how they are compared. */
export interface PartsQuestion {
  readonly whole: AmountRow;
  readonly parts: readonly AmountRow[];
  /** Default: {@link BUDGET_FIELDS}. */
  readonly fields?: readonly AmountField[];
  /** Whether the parts are all there are, so that they must add up to the whole. Default: false. */
  readonly isExhaustive?: boolean;
  /** The unit messages name amounts in. Default: 천원. */
  readonly unit?: MoneyUnit;
}

/** What parts add up to, and what they leave of the whole. */
export interface PartsAnswer {
  readonly whole: AmountRow;
  /** Σ of the parts by field; blank where a part has no amount. */
  readonly sums: Readonly<Record<string, bigint | Blank>>;
  /** The row 그 밖의 사업 = whole − Σ parts, made by itself; blank when the parts are the whole. */
  readonly residual: AmountRow | Blank;
}

/**
 * Compares a whole with the parts listed under it, field by field (상위·세부 대조), in amounts of 원.
 *
 * Formula: residual = whole − Σ parts. A missing amount makes its field incomplete: neither right nor wrong.
 * Problems: `parts-exceed-whole` where Σ parts > whole, `sum-differs` where an exhaustive list does not reach it.
 *
 * @example
 * const fields = [{ key: 'budget', name: { ko: '예산액', en: 'budget' } }];
 * const whole = { id: 'p', name: '구정성과제고', amounts: { budget: 72_315_000n } };
 * const parts = [{ id: 'a', name: '성과평가', amounts: { budget: 63_815_000n } }];
 * reconcileParts({ whole, parts, fields }).value.residual //=> { id: 'p#residual', name: '그 밖의 사업', amounts: { budget: 8_500_000n } }
 */
export function reconcileParts(question: PartsQuestion): Outcome<PartsAnswer> {
  const { whole, parts, fields = BUDGET_FIELDS } = question;
  const sums: Record<string, bigint | Blank> = {};
  const left: Record<string, bigint | Blank> = {};
  const problems: Problem[] = [];
  for (const field of fields) {
    const sum = sumOf(parts, field.key);
    const amount = whole.amounts[field.key] ?? BLANK;
    sums[field.key] = sum;
    left[field.key] = sum === BLANK || amount === BLANK ? BLANK : amount - sum;
    problems.push(...disagreements(question, field, sum, amount));
  }
  const isWhole = Object.values(left).every((amount) => amount === 0n);
  const residual = isWhole ? BLANK : { id: `${whole.id}#residual`, name: RESIDUAL_NAME.ko, amounts: left };
  return { value: { whole, sums, residual }, problems };
}

/** Σ of a field over rows; blank where one has no amount, zero for no rows. */
export function sumOf(rows: readonly AmountRow[], key: string): bigint | Blank {
  let sum = 0n;
  for (const row of rows) {
    const amount = row.amounts[key] ?? BLANK;
    if (amount === BLANK) return BLANK;
    sum += amount;
  }
  return sum;
}

function disagreements(
  { whole, parts, isExhaustive = false, unit = '천원' }: PartsQuestion,
  field: AmountField,
  sum: bigint | Blank,
  amount: bigint | Blank,
): readonly Problem[] {
  if (sum === BLANK || amount === BLANK || parts.length === 0) return [];
  const place = { record: whole.name, field: field.name };
  if (sum > amount) {
    return [
      {
        kind: 'parts-exceed-whole',
        ...place,
        found: wonText(sum, unit),
        whole: wonText(amount, unit),
        difference: wonText(sum - amount, unit),
        parts: parts.map(({ name }) => name).join(', '),
      },
    ];
  }
  if (!isExhaustive || sum === amount) return [];
  return [{ kind: 'sum-differs', ...place, found: wonText(amount, unit), expected: wonText(sum, unit) }];
}

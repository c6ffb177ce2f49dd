import { parseHeading } from '../../number/notation/index.ts';
import type { ColumnRole } from '../role.ts';
import type { Rule, Term } from './relation.ts';

/** What relations need to know of a column: its role, the role of its group, and its lowest heading. */
export interface RelatedColumn {
  readonly role: ColumnRole;
  readonly group: ColumnRole | null;
  readonly isNamed: boolean;
  readonly path: readonly string[];
  /** Whether most of its cells hold formulas. */
  readonly hasFormulas: boolean;
  readonly isPercent: boolean;
}

const MONEY_WHOLE: ReadonlySet<ColumnRole> = new Set(['budget', 'amount', 'row-total']);
const PLAIN: ReadonlySet<ColumnRole> = new Set(['amount', 'count', 'row-total', 'cumulative', 'other']);

/** The role of a column as far as words tell: a 계 under 집행액 is an executed amount. */
export function meaningOf({ role, group }: RelatedColumn): ColumnRole {
  return PLAIN.has(role) && group !== null && !PLAIN.has(group) ? group : role;
}

const FORMULA_BITS = 8;

/** How much the words of the headings speak for a rule, in bits (머리글에 따른 가능성). */
export function priorOf(columns: readonly RelatedColumn[], place: number, rule: Rule): number {
  const result = columns[place];
  if (!result) return 0;
  return wordsFor(columns, result, place, rule) + (result.hasFormulas ? FORMULA_BITS : 0);
}

function wordsFor(columns: readonly RelatedColumn[], result: RelatedColumn, place: number, rule: Rule): number {
  const meaning = (at: number): ColumnRole => {
    const column = columns[at];
    return column ? meaningOf(column) : 'other';
  };
  switch (rule.kind) {
    case 'linear':
      return linearPrior(result, place, rule.terms, meaning);
    case 'quotient':
      return quotientPrior(columns, result, rule.part, rule.whole, meaning);
    case 'growth':
      if (result.role !== 'growth' && result.role !== 'rate' && result.role !== 'gap') return 0;
      return (result.role === 'growth' ? 8 : 3) + (meaning(rule.before) === 'previous' ? 6 : 0);
    case 'share':
      return result.role === 'share' ? 14 : result.role === 'rate' ? 2 : 0;
    case 'cumulative':
      return result.role === 'cumulative' ? 14 : result.path.some((text) => /누\s*[계적]/.test(text)) ? 10 : 0;
    case 'product':
      return productPrior(result, rule.factors.map(meaning));
  }
}

function linearPrior(
  result: RelatedColumn,
  place: number,
  terms: readonly Term[],
  meaning: (place: number) => ColumnRole,
): number {
  const plus = terms.filter(({ sign }) => sign > 0).map((term) => meaning(term.place));
  const minus = terms.filter(({ sign }) => sign < 0).map((term) => meaning(term.place));
  const isSum = minus.length === 0;
  const nearness =
    isSum && terms.every((term, n) => term.place === place + 1 + n || term.place === place - terms.length + n) ? 4 : 0;
  switch (result.role) {
    case 'balance':
    case 'remaining':
      if (isSum) return 0;
      if (
        plus[0] !== undefined &&
        (plus[0] === 'budget' || MONEY_WHOLE.has(plus[0])) &&
        minus.some((role) => role === 'executed')
      )
        return plus.length === 1 && plus[0] === 'budget' ? 14 : 11;
      return 5;
    case 'gap':
      return gapPrior(plus, minus);
    case 'row-total':
      return isSum ? 8 + nearness : 0;
    case 'carry-over':
      return isSum && plus.every((role) => role === 'carry-over') ? 9 + nearness : 0;
    case 'budget':
      return isSum ? (plus.some((role) => role === 'budget') ? 5 : 3) + nearness : 1;
    case 'executed':
    case 'planned':
    case 'previous':
    case 'amount':
    case 'count':
    case 'target':
    case 'actual':
    case 'quota':
    case 'current':
    case 'quantity':
    case 'score':
    case 'weight':
    case 'other':
      return isSum ? nearness : 0;
    default:
      return 0;
  }
}

function gapPrior(plus: readonly ColumnRole[], minus: readonly ColumnRole[]): number {
  const [now, ...others] = plus;
  const [before, ...more] = minus;
  if (now === undefined || before === undefined || others.length > 0 || more.length > 0) return 0;
  if (before === 'previous') return 12;
  if (now === 'current' && before === 'quota') return 14;
  if (now === 'actual' && before === 'target') return 10;
  return now === 'previous' ? 1 : 5;
}

function quotientPrior(
  columns: readonly RelatedColumn[],
  result: RelatedColumn,
  part: readonly Term[],
  whole: readonly Term[],
  meaning: (place: number) => ColumnRole,
): number {
  const [first] = part;
  const [base] = whole;
  if (!first || !base) return 0;
  const [of, over] = [meaning(first.place), meaning(base.place)];
  const length = part.length > 1 || whole.length > 1 ? -3 : 0;
  switch (result.role) {
    case 'rate':
      if (of === 'executed' && over === 'budget') return 14 + length;
      if (of === 'current' && over === 'quota') return 12 + length;
      return (
        (sharesStem(columns, result, first.place) ? 9 : 4) +
        (over === 'row-total' || over === 'budget' ? 2 : 0) +
        length
      );
    case 'achievement':
      if (over !== 'target') return 2 + length;
      return (of === 'actual' || of === 'executed' ? 14 : 8) + length;
    case 'growth':
      if (of !== 'gap') return 0;
      return over === 'previous' ? 13 : 8;
    case 'share':
      return over === 'row-total' ? 6 : 3;
    case 'unit-cost':
      return over === 'quantity' || over === 'count' ? 10 : 5;
    case 'average':
      return 5;
    case 'other':
    case 'gap':
      return result.isPercent ? 3 : 0;
    default:
      return result.isPercent ? 2 : -4;
  }
}

/** 채택률 is of 채택: the rate bears the name of its part. */
function sharesStem(columns: readonly RelatedColumn[], result: RelatedColumn, part: number): boolean {
  const stem = lowestName(result).replace(/(비율|률|율|비)$/, '');
  return stem.length > 1 && lowestName(columns[part]).startsWith(stem.slice(0, Math.max(2, stem.length - 1)));
}

function lowestName(column: RelatedColumn | undefined): string {
  return parseHeading(column?.path.at(-1) ?? '').name;
}

function productPrior(result: RelatedColumn, factors: readonly ColumnRole[]): number {
  const hasPrice = factors.includes('unit-cost');
  const isMoney = ['amount', 'budget', 'executed', 'row-total', 'planned'].includes(result.role);
  if (hasPrice && isMoney) return 14;
  return hasPrice || (factors.includes('quantity') && isMoney)
    ? 6
    : result.role === 'score' && factors.includes('weight')
      ? 10
      : -2;
}

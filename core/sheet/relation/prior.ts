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
  /** Whether its figures have decimals, as quotients do. */
  readonly isFractional: boolean;
  /** Whether the office decided to take execution rates of it. */
  readonly isRateBase?: boolean;
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
      return growthPrior(result, meaning(rule.before));
    case 'share':
      return result.role === 'share' ? 14 : result.role === 'rate' ? 2 : 0;
    case 'cumulative':
      return cumulativePrior(result);
    case 'product':
      return productPrior(result, rule.factors.map(meaning));
  }
}

function growthPrior({ role }: RelatedColumn, before: ColumnRole): number {
  if (role !== 'growth' && role !== 'rate' && role !== 'gap') return 0;
  return (role === 'growth' ? 8 : 3) + (before === 'previous' ? 6 : 0);
}

function cumulativePrior({ role, path }: RelatedColumn): number {
  if (role === 'cumulative') return 14;
  return path.some((text) => /누\s*[계적]/.test(text)) ? 10 : 0;
}

function linearPrior(
  result: RelatedColumn,
  place: number,
  terms: readonly Term[],
  meaning: (place: number) => ColumnRole,
): number {
  const rolesOf = (wanted: 1 | -1): readonly ColumnRole[] =>
    terms.filter(({ sign }) => sign === wanted).map((term) => meaning(term.place));
  const [plus, minus] = [rolesOf(1), rolesOf(-1)];
  if (minus.length > 0) return differencePrior(result, plus, minus);
  return sumPrior(result, plus) + (isBeside(place, terms) && isLikelySum(result, place, terms) ? 4 : 0);
}

/**
 * Whether a sum rather than a difference was calculated: of three columns that no word names, what comes last was made of the
 * others.
 */
export function isLikelySum(result: RelatedColumn | undefined, place: number, terms: readonly Term[]): boolean {
  if (terms.some(({ sign }) => sign < 0)) return false;
  if (terms.length > 2 || place > (terms[0]?.place ?? 0)) return true;
  // 건수 and 금액 name no sum
  if (result?.isNamed === true && (result.role === 'row-total' || !PLAIN.has(result.role))) return true;
  return result?.path.some((text) => BEARS_WHOLE.test(text)) === true;
}

/** 총세대, 전체 면적: more than one of the parts. */
const BEARS_WHOLE = /^\s*(?:총|전체|합|계|모두|모든|도합)/;

/** Whether the columns added up stand right behind or before their sum. */
function isBeside(place: number, terms: readonly Term[]): boolean {
  return terms.every((term, n) => term.place === place + 1 + n || term.place === place - terms.length + n);
}

/** What words say for a sum; minus the nearness bonus where a column of that role is no sum. */
function sumPrior({ role }: RelatedColumn, plus: readonly ColumnRole[]): number {
  switch (role) {
    case 'row-total':
      return 8;
    case 'carry-over':
      return plus.every((each) => each === 'carry-over') ? 9 : -4;
    case 'budget':
      return plus.includes('executed') ? -4 : plus.includes('budget') ? 5 : 3;
    case 'balance':
    case 'remaining':
    case 'gap':
      return -4;
    default:
      return 0;
  }
}

function differencePrior(result: RelatedColumn, plus: readonly ColumnRole[], minus: readonly ColumnRole[]): number {
  const [whole] = plus;
  const isSpent = whole !== undefined && MONEY_WHOLE.has(whole) && minus.includes('executed');
  if (result.role === 'balance' || result.role === 'remaining') {
    if (isSpent) return plus.length === 1 && whole === 'budget' ? 14 : 11;
    return 5;
  }
  if (result.role === 'gap') return gapPrior(plus, minus);
  // without a telling name of its own, what is left of a budget is the balance, what parts two others their difference
  if (result.isNamed) return result.role === 'budget' ? 1 : 0;
  if (isSpent && whole === 'budget') return 11;
  return gapPrior(plus, minus) >= 10 ? 9 : 0;
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

interface Parts {
  readonly of: ColumnRole;
  readonly over: ColumnRole;
  readonly isNameAlike: boolean;
  readonly isRateBase: boolean;
}

/** What the words say for a quotient, by the role of the result. */
const QUOTIENT_WORDS: Readonly<Partial<Record<ColumnRole, (parts: Parts) => number>>> = {
  rate: ({ of, over, isNameAlike, isRateBase }) => {
    if (of === 'executed' && over === 'budget') return isRateBase ? 16 : 14;
    if (of === 'current' && over === 'quota') return 12;
    return (isNameAlike ? 9 : 4) + (over === 'row-total' || over === 'budget' ? 2 : 0);
  },
  achievement: ({ of, over }) => (over !== 'target' ? 2 : of === 'actual' || of === 'executed' ? 14 : 8),
  growth: ({ of, over }) => (of !== 'gap' ? 0 : over === 'previous' ? 13 : 8),
  share: ({ over }) => (over === 'row-total' ? 6 : 3),
  'unit-cost': ({ over }) => (over === 'quantity' || over === 'count' ? 10 : 5),
  average: () => 5,
};

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
  const words = QUOTIENT_WORDS[result.role];
  if (!words) return quotientOfOther(result);
  const isLong = part.length > 1 || whole.length > 1;
  const parts = {
    of: meaning(first.place),
    over: meaning(base.place),
    isNameAlike: sharesStem(columns, result, first.place),
    isRateBase: columns[base.place]?.isRateBase === true,
  };
  return words(parts) - (isLong ? 3 : 0);
}

function quotientOfOther({ role, isPercent, isFractional, isNamed }: RelatedColumn): number {
  if (role === 'other' || role === 'gap') return isPercent ? 3 : 0;
  if (isPercent) return 2;
  return isFractional && !isNamed ? 0 : -4;
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

import type { Sentence } from '../../sentence.ts';
import type { DescribedColumn } from '../column/describe-columns.ts';
import type { ColumnRole } from '../role.ts';
import { RATES } from '../role-groups.ts';
import { sameName } from '../table-key.ts';
import type { RecognitionCorrection } from '../user-correction.ts';
import type { Relation, Rule, Term } from './relation.ts';

/** Roles that are given when nothing is known but that figures are money or things. */
const PLAIN: ReadonlySet<ColumnRole> = new Set(['amount', 'other', 'count']);

/** What a column of no telling name is by the figures it is made of. */
function linearRole(
  { role, shape }: DescribedColumn,
  terms: readonly Term[],
  columns: readonly DescribedColumn[],
): ColumnRole {
  const minus = terms.filter(({ sign }) => sign < 0);
  if (RATES.has(role)) return minus.length > 0 ? 'gap' : role;
  if (minus.length === 0) return 'row-total';
  const isSpent = minus.some(({ place }) => columns[place]?.role === 'executed');
  if (isSpent || terms.length - minus.length > 1) return 'balance';
  // what is never negative is left, not compared
  if (shape.hasNegatives || role === 'gap') return 'gap';
  return role === 'amount' ? 'balance' : 'remaining';
}

/** What a column of no telling name is by what is made of it: the base of a rate of spending is a budget. */
function inputRole(
  columns: readonly DescribedColumn[],
  relations: readonly Relation[],
  place: number,
): ColumnRole | undefined {
  for (const relation of relations) {
    if (relation.fits === 0) continue;
    const role = inputOfRate(columns, relation, place) ?? inputOfBalance(columns, relation, place);
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleAt(columns: readonly DescribedColumn[], place: number | undefined): ColumnRole {
  return place === undefined ? 'other' : (columns[place]?.role ?? 'other');
}

/** Spending ÷ budget × 100: the one tells what the other is. */
function inputOfRate(
  columns: readonly DescribedColumn[],
  { rule, place: result }: Relation,
  place: number,
): ColumnRole | undefined {
  if (rule.kind !== 'quotient' || rule.zeros !== 2 || roleAt(columns, result) !== 'rate') return undefined;
  const [part, whole] = [rule.part[0]?.place, rule.whole[0]?.place];
  if (whole === place && roleAt(columns, part) === 'executed') return 'budget';
  const isOfSpending = /집행|지출/.test(columns[result]?.heading ?? '');
  return part === place && roleAt(columns, whole) === 'budget' && isOfSpending ? 'executed' : undefined;
}

/** What spending is taken from to leave a balance is a budget. */
function inputOfBalance(
  columns: readonly DescribedColumn[],
  { rule, place: result }: Relation,
  place: number,
): ColumnRole | undefined {
  if (rule.kind !== 'linear' || roleAt(columns, result) !== 'balance') return undefined;
  const [first] = rule.terms;
  const isSpent = rule.terms.some((term) => term.sign < 0 && roleAt(columns, term.place) === 'executed');
  return first?.place === place && first.sign > 0 && isSpent ? 'budget' : undefined;
}

/** Lets the arithmetic confirm or overrule what the words made of a column. */
export function withRelations(
  columns: readonly DescribedColumn[],
  relations: readonly Relation[],
  corrections: readonly RecognitionCorrection[],
): readonly DescribedColumn[] {
  const isSaid = (heading: string): boolean =>
    corrections.some((each) => each.kind === 'column-role' && sameName(each.heading, heading));
  return columns.map((column, place) => {
    if (isSaid(column.heading)) return column;
    const own = relations.find((relation) => relation.place === place && relation.fits > 0);
    if (own) return refined(column, own, columns);
    if (!column.isNamed && isCountedWith(columns, relations, place)) return { ...column, role: 'count' };
    const asInput = column.isNamed || !PLAIN.has(column.role) ? undefined : inputRole(columns, relations, place);
    if (asInput) return { ...column, role: asInput };
    const isBefore = relations.some((relation) => relation.fits > 0 && isBeforeIn(relation, place));
    return isBefore && !column.isNamed ? { ...column, role: 'previous' } : column;
  });
}

function isBeforeIn({ rule }: Relation, place: number): boolean {
  return rule.kind === 'growth' && rule.before === place;
}

/** What is divided by a number of things, or divides one, to make a percentage, is a number of things itself. */
function isCountedWith(columns: readonly DescribedColumn[], relations: readonly Relation[], place: number): boolean {
  const isCount = (at: number): boolean => columns[at]?.isNamed === true && columns[at]?.role === 'count';
  return relations.some(({ rule, fits }) => {
    if (rule.kind !== 'quotient' || rule.zeros !== 2 || fits === 0) return false;
    const [part, whole] = [rule.part.map((term) => term.place), rule.whole.map((term) => term.place)];
    return (part.includes(place) && whole.some(isCount)) || (whole.includes(place) && part.some(isCount));
  });
}

function refined(column: DescribedColumn, relation: Relation, columns: readonly DescribedColumn[]): DescribedColumn {
  const role = roleBy(column, relation, columns);
  const share = relation.fits / Math.max(1, relation.tested);
  const confidence = Math.min(0.99, Math.max(column.confidence, 0.6 + 0.39 * share));
  return { ...column, role, confidence, evidence: [...column.evidence, fitsSentence(relation)] };
}

function fitsSentence({ fits, tested }: Relation): Sentence {
  return { ko: `${fits}/${tested}행 일치`, en: `${fits} of ${tested} rows agree` };
}

function roleBy(column: DescribedColumn, { rule }: Relation, columns: readonly DescribedColumn[]): ColumnRole {
  return column.isNamed ? namedRoleBy(column, rule, columns) : namelessRoleBy(column, rule, columns);
}

/** What arithmetic says more narrowly than a word: a 비율 that compares with last year is a growth. */
function namedRoleBy(column: DescribedColumn, rule: Rule, columns: readonly DescribedColumn[]): ColumnRole {
  const { role } = column;
  switch (rule.kind) {
    case 'growth':
      return role === 'rate' || role === 'share' ? 'growth' : role;
    case 'share':
      return role === 'rate' ? 'share' : role;
    case 'quotient':
      return quotientRole(role, rule, columns);
    case 'cumulative':
      return role === 'row-total' ? 'cumulative' : role;
    case 'linear':
      return RATES.has(role) ? linearRole(column, rule.terms, columns) : role;
    case 'product':
      return role;
  }
}

/** What a column of no telling name is by how it follows from others. */
function namelessRoleBy(column: DescribedColumn, rule: Rule, columns: readonly DescribedColumn[]): ColumnRole {
  const { role } = column;
  switch (rule.kind) {
    case 'quotient':
      return rule.zeros === 2 && quotientRole(role, rule, columns) === role
        ? 'rate'
        : quotientRole(role, rule, columns);
    case 'linear':
      return linearRole(column, rule.terms, columns);
    case 'product':
      return 'amount';
    default:
      return rule.kind;
  }
}

function quotientRole(
  role: ColumnRole,
  { part, zeros }: Extract<Rule, { kind: 'quotient' }>,
  columns: readonly DescribedColumn[],
): ColumnRole {
  const isOfGap = part.every(({ place }) => columns[place]?.role === 'gap');
  if (role === 'rate' && isOfGap) return 'growth';
  return role === 'share' && (zeros === 2 || zeros === 0) ? 'rate' : role;
}

import type { Sentence } from '../../sentence.ts';
import type { DescribedColumn } from '../column/describe-columns.ts';
import type { ColumnRole } from '../role.ts';
import { sameName } from '../table-key.ts';
import type { RecognitionCorrection } from '../user-correction.ts';
import type { Relation, Term } from './relation.ts';

const RATES: ReadonlySet<ColumnRole> = new Set(['rate', 'achievement', 'share', 'growth']);

/** What a column of no telling name is by the figures it is made of. */
function linearRole(role: ColumnRole, terms: readonly Term[]): ColumnRole {
  const minus = terms.filter(({ sign }) => sign < 0).length;
  if (RATES.has(role)) return minus > 0 ? 'gap' : role;
  if (minus === 0) return 'row-total';
  return terms.length - minus > 1 ? 'balance' : 'gap';
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

function roleBy(
  { role, isNamed }: DescribedColumn,
  { rule }: Relation,
  columns: readonly DescribedColumn[],
): ColumnRole {
  switch (rule.kind) {
    case 'growth':
      return role === 'rate' || role === 'share' || !isNamed ? 'growth' : role;
    case 'share':
      return role === 'rate' || !isNamed ? 'share' : role;
    case 'quotient':
      if (role === 'rate' && rule.part.every(({ place }) => columns[place]?.role === 'gap')) return 'growth';
      if (rule.zeros === 2 || rule.zeros === 0) {
        if (role === 'share') return 'rate';
        if (!isNamed && role !== 'rate') return rule.zeros === 2 ? 'rate' : role;
      }
      return role;
    case 'cumulative':
      return isNamed && role !== 'row-total' ? role : 'cumulative';
    case 'linear':
      return isNamed && !RATES.has(role) ? role : linearRole(role, rule.terms);
    case 'product':
      return isNamed ? role : 'amount';
  }
}

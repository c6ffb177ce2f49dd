import type { RelatedColumn } from '../../../../core/sheet/relation/prior.ts';
import type { Rule, Term } from '../../../../core/sheet/relation/relation.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';

/** A column that its heading names, of plain whole numbers. */
export const column = (role: ColumnRole, more: Partial<RelatedColumn> = {}): RelatedColumn => ({
  role,
  group: null,
  isNamed: true,
  path: [role],
  hasFormulas: false,
  isPercent: false,
  isFractional: false,
  ...more,
});

/** Columns, of which those that are as usual are given by their role alone. */
export const columnsOf = (given: readonly (ColumnRole | RelatedColumn)[]): readonly RelatedColumn[] =>
  given.map((each) => (typeof each === 'string' ? column(each) : each));

/** A rule in a few signs: `1+2-3`, `1/2e2`, `growth 1/2e2`, `share 1e2`, `run 1`, `1*2e-3`. */
export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'linear':
      return sumText(rule.terms);
    case 'quotient':
      return `${sumText(rule.part)}/${sumText(rule.whole)}e${rule.zeros}`;
    case 'growth':
      return `growth ${rule.now}/${rule.before}e${rule.zeros}`;
    case 'share':
      return `share ${rule.of}e${rule.zeros}`;
    case 'cumulative':
      return `run ${rule.of}`;
    case 'product':
      return `${rule.factors.join('*')}e${rule.zeros}`;
  }
}

function sumText(terms: readonly Term[]): string {
  return terms.map(({ place, sign }, n) => `${sign < 0 ? '-' : n > 0 ? '+' : ''}${place}`).join('');
}

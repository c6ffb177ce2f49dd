import type { Rectangle } from '../region.ts';
import type { CellValue } from '../value.ts';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: Rectangle }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: 'negate' | 'plus' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

import type { ColumnRole } from '../../../core/sheet/role.ts';
import type { TrueRow } from '../truth.ts';
import { whole, type Exact } from './exact.ts';

/** A figure as an author writes it. */
export type Figure = Exact | bigint | number | string | null;

/** Texts of the label columns by key, or the one label. */
export type Labels = string | Readonly<Record<string, string>>;

/** One row of a table, its parts as places in the list of rows. */
export interface Row {
  readonly kind: TrueRow['kind'];
  readonly labels: Labels;
  readonly values: Readonly<Record<string, Figure>>;
  readonly parts: readonly number[];
  readonly indent: number;
  readonly isBold: boolean;
  readonly measure?: ColumnRole;
  readonly orKind?: readonly TrueRow['kind'][];
}

/** A row, or a row with what it adds up. */
export interface Node {
  readonly kind: TrueRow['kind'];
  readonly labels: Labels;
  readonly values: Readonly<Record<string, Figure>>;
  readonly children: readonly Node[];
  readonly at: 'first' | 'last';
  readonly indent?: number;
  readonly isBold?: boolean;
  readonly measure?: ColumnRole;
  readonly orKind?: readonly TrueRow['kind'][];
}

interface Extra {
  readonly indent?: number;
  readonly isBold?: boolean;
  readonly measure?: ColumnRole;
  readonly orKind?: readonly TrueRow['kind'][];
}

export function item(labels: Labels, values: Readonly<Record<string, Figure>>, extra: Extra = {}): Node {
  return { kind: 'item', labels, values, children: [], at: 'first', ...extra };
}

/** A row beside the sums. */
export function beside(
  kind: 'reference' | 'carry' | 'heading',
  labels: Labels,
  values: Readonly<Record<string, Figure>> = {},
  extra: Extra = {},
): Node {
  return { kind, labels, values, children: [], at: 'first', ...extra };
}

/** A total or subtotal over its children, above or below them. */
export function group(
  kind: 'total' | 'subtotal',
  labels: Labels,
  at: 'first' | 'last',
  children: readonly Node[],
  extra: Extra & { readonly values?: Readonly<Record<string, Figure>> } = {},
): Node {
  return { kind, labels, values: extra.values ?? {}, children, at, isBold: true, ...extra };
}

/** A line that only names what follows. */
export function named(labels: Labels, children: readonly Node[], extra: Extra = {}): Node {
  return { kind: 'heading', labels, values: {}, children, at: 'first', ...extra };
}

/** The rows of a tree in the order of the sheet. */
export function rowsOf(nodes: readonly Node[]): readonly Row[] {
  const rows: Row[] = [];
  for (const node of nodes) lay(node, rows);
  return rows;
}

/** Lays a node and tells which rows its parent adds up. */
function lay(node: Node, rows: Row[]): readonly number[] {
  const { kind, labels, values, indent = 0, isBold = false, measure, orKind } = node;
  const place = rows.length;
  const own = (parts: readonly number[]): Row => ({
    kind,
    labels,
    values,
    parts,
    indent,
    isBold,
    ...(measure ? { measure } : {}),
    ...(orKind ? { orKind } : {}),
  });
  if (kind === 'heading') {
    rows.push(own([]));
    return node.children.flatMap((child) => lay(child, rows));
  }
  if (kind === 'reference' || kind === 'carry') {
    rows.push(own([]));
    return [];
  }
  if (node.at === 'first') {
    rows.push(own([]));
    rows[place] = own(node.children.flatMap((child) => lay(child, rows)));
    return [place];
  }
  const parts = node.children.flatMap((child) => lay(child, rows));
  rows.push(own(parts));
  return [rows.length - 1];
}

/** The figure as an exact number; a text or nothing is none. */
export function numberIn(figure: Figure | undefined): Exact | null {
  if (figure === undefined || figure === null || typeof figure === 'string') return null;
  return typeof figure === 'object' ? figure : whole(figure);
}

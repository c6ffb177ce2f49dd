import { BLANK, type Blank } from '../blank.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { BUDGET_FIELDS, reconcileParts, type AmountField, type AmountRow } from '../reconcile/parts.ts';
import { duplicates } from '../statistics/distinct-records.ts';

/** The levels of the programme budget, highest first (사업예산 체계). Source: domain.md §5.1. */
export const BUDGET_LEVELS = ['정책사업', '단위사업', '세부사업', '편성목', '통계목', '산출기초'] as const;

/** A level of the programme budget. */
export type BudgetLevel = (typeof BUDGET_LEVELS)[number];

/** A node of the programme budget; its amounts in 원 are blank where they are to be added up from below. */
export interface BudgetNode extends AmountRow {
  readonly level: BudgetLevel;
  /** The id of the node above; blank at the top. */
  readonly parentId: string | Blank;
  /** Whether the nodes below are all there are. */
  readonly isExhaustive: boolean;
}

/** A node with its figures, and the nodes below it; the last may be 그 밖의 사업, made by itself. */
export interface BudgetTree extends AmountRow {
  readonly level: BudgetLevel;
  readonly children: readonly BudgetTree[];
}

/** How a hierarchy is rolled up. */
export interface HierarchyOptions {
  /** Default: 예산액 and 집행액. */
  readonly fields?: readonly AmountField[];
}

const PARENT = { ko: '상위 사업', en: 'parent' };

/**
 * Rolls a programme budget up (정책사업 › 단위사업 › 세부사업 › 편성목 › 통계목) and checks each parent against its children.
 *
 * An amount of a parent that is blank becomes Σ children; one that is given stays, and what the children leave of it stands in
 * a row 그 밖의 사업. Problems: `record-duplicated`, `reference-unknown` (a parent that is not there), `hierarchy-circular`,
 * `level-reversed`, and those of `reconcileParts` (I-04, X-02).
 */
export function rollUpBudget(
  nodes: readonly BudgetNode[],
  { fields = BUDGET_FIELDS }: HierarchyOptions = {},
): Outcome<readonly BudgetTree[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const problems: Problem[] = [...duplicates(nodes), ...nodes.flatMap((node) => checkPlace(node, byId))];
  const childrenOf = new Map<string, BudgetNode[]>();
  for (const node of nodes) {
    if (node.parentId === BLANK) continue;
    const siblings = childrenOf.get(node.parentId);
    if (siblings) siblings.push(node);
    else childrenOf.set(node.parentId, [node]);
  }
  const grow = (node: BudgetNode): BudgetTree => {
    const children = (childrenOf.get(node.id) ?? []).map(grow);
    if (children.length === 0) return { ...leafOf(node), children };
    const whole = { ...leafOf(node), amounts: withSums(node, children, fields) };
    const { value, problems: found } = reconcileParts({
      whole,
      parts: children,
      fields,
      isExhaustive: node.isExhaustive,
    });
    problems.push(...found);
    const { residual } = value;
    const level = children[0]?.level ?? node.level;
    return { ...whole, children: residual === BLANK ? children : [...children, { ...residual, level, children: [] }] };
  };
  const value = nodes.filter(({ parentId }) => parentId === BLANK).map(grow);
  return { value, problems };
}

function leafOf({ id, name, amounts, level }: BudgetNode) {
  return { id, name, amounts, level };
}

function withSums(
  node: BudgetNode,
  children: readonly BudgetTree[],
  fields: readonly AmountField[],
): Readonly<Record<string, bigint | Blank>> {
  const amounts: Record<string, bigint | Blank> = { ...node.amounts };
  for (const { key } of fields) {
    const parts = children.map((child) => child.amounts[key] ?? BLANK);
    amounts[key] ??= parts.every((part) => part !== BLANK) ? parts.reduce((sum, part) => sum + part, 0n) : BLANK;
  }
  return amounts;
}

function checkPlace(node: BudgetNode, byId: ReadonlyMap<string, BudgetNode>): readonly Problem[] {
  if (node.parentId === BLANK) return [];
  const parent = byId.get(node.parentId);
  if (!parent) return [{ kind: 'reference-unknown', record: node.name, field: PARENT, found: node.parentId }];
  if (isBelowItself(node, byId)) return [{ kind: 'hierarchy-circular', record: node.name }];
  if (BUDGET_LEVELS.indexOf(node.level) > BUDGET_LEVELS.indexOf(parent.level)) return [];
  return [{ kind: 'level-reversed', record: node.name, level: node.level, parent: parent.level }];
}

function isBelowItself(node: BudgetNode, byId: ReadonlyMap<string, BudgetNode>): boolean {
  const passed = new Set<string>();
  for (let id = node.parentId; id !== BLANK; id = byId.get(id)?.parentId ?? BLANK) {
    if (id === node.id) return true;
    if (passed.has(id)) return false;
    passed.add(id);
  }
  return false;
}

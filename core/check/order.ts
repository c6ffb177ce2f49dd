import { inputsOfRule } from '../sheet/relation/relation.ts';
import type { BoundRule } from './bound-rule.ts';

/** The rules of a table, each after those whose results it reads. */
export function inOrderOfNeed(rules: ReadonlyMap<number, BoundRule>): readonly (readonly [number, BoundRule])[] {
  const done = new Set<number>();
  const ordered: (readonly [number, BoundRule])[] = [];
  const visit = (place: number, path: ReadonlySet<number>): void => {
    const rule = rules.get(place);
    if (!rule || done.has(place) || path.has(place)) return;
    for (const input of inputsOfRule(rule.rule)) visit(input, new Set([...path, place]));
    if (done.has(place)) return;
    done.add(place);
    ordered.push([place, rule]);
  };
  for (const place of rules.keys()) visit(place, new Set());
  return ordered;
}

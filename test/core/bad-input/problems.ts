import { PROBLEM_KINDS, type Problem } from '../../../core/problem/index.ts';

/** The problems a function told: those of an outcome, or what it returned itself. */
export function problemsIn(result: unknown): readonly Problem[] {
  if (Array.isArray(result)) return result.filter(isProblem);
  if (typeof result !== 'object' || result === null || !('problems' in result)) return [];
  return Array.isArray(result.problems) ? result.problems.filter(isProblem) : [];
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value && PROBLEM_KINDS.includes(String(value.kind));
}

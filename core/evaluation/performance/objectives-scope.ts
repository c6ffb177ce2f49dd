import { BLANK, type Blank } from '../../blank.ts';
import { foldCharacters } from '../../number/notation/index.ts';
import type { Problem } from '../../problem/index.ts';
import type { Official } from './official.ts';

/**
 * Whose objectives the results feed (목표관리제 적용 대상): officials of certain grades, or the heads of departments.
 */
export type ObjectivesScope =
  { readonly kind: 'grades'; readonly grades: readonly number[] } | { readonly kind: 'heads-of-departments' };

/** A scope that was read from a report, with what is doubtful about it. */
export interface ScopeReading {
  readonly scope: ObjectivesScope | Blank;
  readonly problems: readonly Problem[];
}

/** Whether an official is in the scope of a year. */
export function isInScope(official: Official, scope: ObjectivesScope): boolean {
  return scope.kind === 'grades' ? scope.grades.includes(official.grade) : official.isHeadOfDepartment;
}

/**
 * Reads a scope as reports word it (`4·5급 공무원`, `부서장`).
 * Problem: `scope-ambiguous` when two grades stand apart by a space alone (`4 5급`), as after a lost middle dot.
 *
 * @example
 * readScope('4·5급 공무원 목표관리', '2015 성과평가').scope //=> { kind: 'grades', grades: [4, 5] }
 */
export function readScope(text: string, record: string): ScopeReading {
  const grades = /([1-9](?:\s*[·,]\s*[1-9]|\s+[1-9])*)\s*급/.exec(foldCharacters(text))?.[1];
  if (grades !== undefined) {
    const numbers = grades.split(/[^1-9]+/).map(Number);
    const scope: ObjectivesScope = { kind: 'grades', grades: numbers };
    const isDotLost = /[1-9]\s+[1-9]/.test(grades);
    const meant = `${numbers.join('·')}급`;
    return { scope, problems: isDotLost ? [{ kind: 'scope-ambiguous', record, found: `${grades}급`, meant }] : [] };
  }
  return { scope: text.includes('부서장') ? { kind: 'heads-of-departments' } : BLANK, problems: [] };
}

/**
 * Finds that the scope changed between a result and the next plan (X-23: 2015 `4·5급 공무원`, 2016 `부서장 목표관리제`).
 * Problem: `plan-changed` (info): the scores of the two years cover different people.
 */
export function checkScopeChange(record: string, before: ObjectivesScope, now: ObjectivesScope): readonly Problem[] {
  const [first, second] = [nameOf(before), nameOf(now)];
  if (first === second) return [];
  const field = { ko: '목표관리제 적용 대상', en: 'officials whose objectives are measured' };
  return [{ kind: 'plan-changed', record, field, before: first, now: second }];
}

function nameOf(scope: ObjectivesScope): string {
  return scope.kind === 'grades' ? `${[...scope.grades].sort().join('·')}급` : '부서장';
}

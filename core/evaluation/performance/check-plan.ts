import { BLANK, isBlank } from '../../blank.ts';
import { compareDates, printDate, type PlainDate } from '../../calendar/index.ts';
import { compareFixed, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkSum } from '../../statistics/count.ts';
import { RULE_NAMES } from '../achievement/rule.ts';
import { duplicates } from '../../statistics/distinct-records.ts';
import { distinctDepartments } from './departments.ts';
import type { Indicator, PerformancePlan } from './plan.ts';

/** What the plan is held against. */
export interface PlanExpectations {
  /** The first day of the period evaluated; targets are set before it. */
  readonly periodStart: PlainDate;
  /** The numbers the plan's text prints, e.g. 145 projects of 34 departments. */
  readonly printed: { readonly projects: number; readonly departments: number };
}

/**
 * Checks a performance plan before anything is measured (성과계획 점검).
 *
 * Problems: `record-duplicated`, `reference-unknown` (a goal without its strategy, and so on), `field-missing`
 * (no target, no indicator in a project), `direction-contradicts` (상향·하향 against target and baseline),
 * `target-set-late`, `sum-differs` (printed number of projects or departments).
 * That weights add up to 100 is checked where they are rolled up.
 */
export function checkPlan(plan: PerformancePlan, { periodStart, printed }: PlanExpectations): readonly Problem[] {
  const { strategies, goals, projects, indicators } = plan;
  const departments = distinctDepartments(projects);
  return [
    ...[strategies, goals, projects, indicators].flatMap(duplicates),
    ...unknownParents(goals, ({ strategyId }) => strategyId, strategies, STRATEGY),
    ...unknownParents(projects, ({ goalId }) => goalId, goals, GOAL),
    ...unknownParents(indicators, ({ projectId }) => projectId, projects, PROJECT),
    ...projects
      .filter(({ id }) => indicators.every(({ projectId }) => projectId !== id))
      .map(({ title }): Problem => ({ kind: 'field-missing', record: title, field: INDICATOR })),
    ...indicators.flatMap((indicator) => checkIndicator(indicator, periodStart)),
    ...checkSum({ record: PLAN, field: PROJECTS, found: printed.projects, parts: projects.map(() => 1) }),
    ...checkSum({ record: PLAN, field: DEPARTMENTS, found: printed.departments, parts: departments.map(() => 1) }),
  ];
}

const PLAN = '성과관리 주요사업';
const STRATEGY: Sentence = { ko: '전략목표', en: 'strategy' };
const GOAL: Sentence = { ko: '성과목표', en: 'goal' };
const PROJECT: Sentence = { ko: '주요사업', en: 'project' };
const INDICATOR: Sentence = { ko: '성과지표', en: 'indicator' };
const PROJECTS: Sentence = { ko: '사업 수', en: 'number of projects' };
const DEPARTMENTS: Sentence = { ko: '부서 수', en: 'number of departments' };
const TARGET: Sentence = { ko: '목표', en: 'target' };

function unknownParents<Child extends { readonly id: string }>(
  children: readonly Child[],
  parentOf: (child: Child) => string,
  parents: readonly { readonly id: string }[],
  field: Sentence,
): readonly Problem[] {
  const known = new Set(parents.map(({ id }) => id));
  return children
    .filter((child) => !known.has(parentOf(child)))
    .map((child) => ({ kind: 'reference-unknown', record: child.id, field, found: parentOf(child) }));
}

function checkIndicator(indicator: Indicator, periodStart: PlainDate): readonly Problem[] {
  const { name: record, rule, targetSetOn } = indicator;
  const problems: Problem[] = [];
  if ('target' in rule && isBlank(rule.target)) problems.push({ kind: 'field-missing', record, field: TARGET });
  if (!isBlank(targetSetOn) && compareDates(targetSetOn, periodStart) > 0) {
    problems.push({ kind: 'target-set-late', record, found: printDate(targetSetOn), start: printDate(periodStart) });
  }
  const against = targetAgainstDirection(indicator);
  return against === BLANK ? problems : [...problems, against];
}

function targetAgainstDirection({ name, rule, baseline }: Indicator): Problem | null {
  if ((rule.kind !== 'up' && rule.kind !== 'down') || isBlank(rule.target) || isBlank(baseline)) return BLANK;
  const rise = compareFixed(rule.target, baseline);
  if (rule.kind === 'up' ? rise >= 0 : rise <= 0) return BLANK;
  return {
    kind: 'direction-contradicts',
    record: name,
    rule: RULE_NAMES[rule.kind].ko,
    ...text(rule.target, baseline),
  };
}

function text(target: Fixed, baseline: Fixed): { readonly target: string; readonly baseline: string } {
  return { target: fixedText(target), baseline: fixedText(baseline) };
}

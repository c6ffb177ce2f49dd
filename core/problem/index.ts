import type { Language } from '../sentence.ts';
import { BUDGET_SENTENCES, type BudgetProblems } from './budget.ts';
import { DOCUMENT_SENTENCES, type DocumentProblems } from './document.ts';
import { ENTERPRISE_SENTENCES, type EnterpriseProblems } from './enterprise.ts';
import { EVALUATION_SENTENCES, type EvaluationProblems } from './evaluation.ts';
import { FILE_SENTENCES, type FileProblems } from './file.ts';
import { FUNCTION_SENTENCES, type FunctionProblems } from './function.ts';
import { HOST_SENTENCES, type HostProblems } from './host.ts';
import { INSERTION_SENTENCES, type InsertionProblems } from './insertion.ts';
import { PLAN_SENTENCES, type PlanProblems } from './plan.ts';
import { RECONCILE_SENTENCES, type ReconcileProblems } from './reconcile.ts';
import { RECOGNITION_SENTENCES, type RecognitionProblems } from './recognition.ts';
import { RECORD_SENTENCES, type RecordProblems } from './record.ts';
import type { SentenceTable, Severity } from './sentence-table.ts';
import { SERVICE_SENTENCES, type ServiceProblems } from './service.ts';
import { CONTENT_SENTENCES, type ContentProblems } from './sheet-content.ts';
import { FORMULA_SENTENCES, type FormulaProblems } from './sheet-formula.ts';
import { SHEET_SENTENCES, type SheetProblems } from './sheet.ts';
import { STATISTICS_SENTENCES, type StatisticsProblems } from './statistics.ts';
import { TEMPLATE_SENTENCES, type TemplateProblems } from './template.ts';

/** What the sentence of each problem needs, by the problem's kind. Each part of the work has a file of its own. */
interface ProblemDetails
  extends
    BudgetProblems,
    DocumentProblems,
    EnterpriseProblems,
    EvaluationProblems,
    PlanProblems,
    ReconcileProblems,
    SheetProblems,
    FormulaProblems,
    RecognitionProblems,
    ContentProblems,
    FunctionProblems,
    HostProblems,
    InsertionProblems,
    FileProblems,
    RecordProblems,
    ServiceProblems,
    StatisticsProblems,
    TemplateProblems {}

/** The name of a problem, stable for programs that read it. */
export type ProblemKind = keyof ProblemDetails;

/** A problem that was found: its kind, and the figures and places its sentence names. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  readonly [K in Kind]: { readonly kind: K } & ProblemDetails[K];
}[Kind];

const SENTENCES: SentenceTable<ProblemDetails> = {
  ...BUDGET_SENTENCES,
  ...DOCUMENT_SENTENCES,
  ...ENTERPRISE_SENTENCES,
  ...EVALUATION_SENTENCES,
  ...SHEET_SENTENCES,
  ...FORMULA_SENTENCES,
  ...RECOGNITION_SENTENCES,
  ...CONTENT_SENTENCES,
  ...FUNCTION_SENTENCES,
  ...HOST_SENTENCES,
  ...INSERTION_SENTENCES,
  ...FILE_SENTENCES,
  ...PLAN_SENTENCES,
  ...RECONCILE_SENTENCES,
  ...RECORD_SENTENCES,
  ...SERVICE_SENTENCES,
  ...STATISTICS_SENTENCES,
  ...TEMPLATE_SENTENCES,
};

/** The severity of a problem. */
export function severityOf(problem: Problem): Severity {
  return SENTENCES[problem.kind].severity;
}

/**
 * Says a problem in one sentence: what happened, where, what to do.
 *
 * @example
 * describeProblem({ kind: 'nothing-to-revert' }, 'ko') //=> '되돌릴 실행 내역 없음'
 */
export function describeProblem<Kind extends ProblemKind>(problem: Problem<Kind>, language: Language): string {
  const sentence: SentenceTable<ProblemDetails>[Kind] = SENTENCES[problem.kind];
  return sentence[language](problem);
}

/** Every kind of problem, for the docs and for tests that look at all sentences. */
export const PROBLEM_KINDS: readonly string[] = Object.keys(SENTENCES);

export type { Severity } from './sentence-table.ts';

export { BLANK, isBlank, type Blank } from './blank.ts';
export type { Language, Sentence } from './sentence.ts';
export type { Outcome } from './outcome.ts';
export * from './number/unit.ts';
export * from './number/rounding.ts';
export * from './number/fixed.ts';
export * from './number/quotient.ts';
export {
  addQuotients,
  compareQuotients,
  divideQuotients,
  meanQuotient,
  multiplyQuotients,
  quotientOf,
  subtractQuotients,
} from './number/quotient-arithmetic.ts';
export * from './number/amount.ts';
export * from './number/notation/index.ts';
export * from './calendar/index.ts';
export {
  CellState,
  columnLength,
  columnOf,
  entryAt,
  type ColumnEntry,
  type ExactColumn,
  type FastColumn,
  type WideColumn,
} from './column/exact-column.ts';
export type { RowSum } from './column/sum.ts';
export * from './form/form.ts';
export * from './form/measure.ts';
export { calculate, type CalculateOptions, type FormColumns } from './form/calculate.ts';
export {
  toExcelFormula,
  totalFormula,
  totalOrBlankFormula,
  type FormulaCells,
  type RoundingCells,
} from './form/excel-formula.ts';
export { rollUp, type RolledUp, type RollUpOptions } from './form/roll-up.ts';
export { hierarchyOfKeys, hierarchyOfParents, type Hierarchy, type KeyedHierarchy } from './form/hierarchy.ts';
export { LiveRollUp, type RecalculatedCells } from './form/live-roll-up.ts';
export { sqlNames, toSql, type SqlMeasure, type SqlNames } from './form/sql.ts';
export { consolidationQuery, type ConsolidationOptions } from './form/sql-query.ts';
export * from './programme/forms.ts';
export { METRICS } from './programme/metrics.ts';
export { DIVISION_BUDGET } from './programme/division-budget.ts';
export { PROGRAMME_BUDGET } from './programme/programme-budget.ts';
export * from './programme/staffing.ts';
export * from './programme/coordination.ts';
export * from './programme/performance.ts';
export * from './programme/external-evaluation.ts';
export * from './programme/finance.ts';
export * from './programme/participatory-budget.ts';
export * from './programme/contest.ts';
export * from './programme/suggestion.ts';
export * from './programme/enterprise.ts';
export * from './programme/consignment.ts';
export * from './programme/digitisation.ts';
export * from './programme/disclosure.ts';
export * from './programme/plan.ts';
export * from './metric/metric.ts';
export * from './metric/metric-family.ts';
export * from './metric/value.ts';
export * from './reconcile/index.ts';
export * from './organisation/index.ts';
export * from './budget/index.ts';
export * from './enterprise/index.ts';
export * from './evaluation/index.ts';
export * from './statistics/index.ts';
export * from './plan/index.ts';
export * from './wording/index.ts';
export * from './sheet/address.ts';
export * from './sheet/snapshot.ts';
export * from './sheet/change.ts';
export { contentAt, sheetNamed, shownText } from './sheet/content.ts';
export { shownValue } from './sheet/shown.ts';
export { withChanges } from './sheet/applied.ts';
export * from './sheet/finding.ts';
export * from './sheet/role.ts';
export { ROLE_NAMES } from './sheet/role-names.ts';
export {
  CORRECTED_ROW_KINDS,
  readCorrections,
  writeCorrections,
  type CorrectedRowKind,
  type RecognitionCorrection,
  type RowKey,
} from './sheet/user-correction.ts';
export { isSameSubject, replaceCorrection } from './sheet/replace-correction.ts';
export type { TableKey } from './sheet/table-key.ts';
export { readDelimited, type DelimitedOptions } from './sheet/delimited.ts';
export type { Orientation, RowKind, RowTotal, Table, TableColumn, TableRow } from './sheet/table.ts';
export type { Relation, RelationSource, Rule, Term } from './sheet/relation/relation.ts';
export { recognise } from './sheet/recognise.ts';
export * from './problem/index.ts';
export { describeHostProblem } from './problem/host-sentence.ts';
export * from './task/result.ts';
export { DEFAULT_OPTIONS } from './task/options.ts';
export * from './task/figure-settings.ts';
export { KEPT_PREFIX } from './kept.ts';
export { recalculate } from './task/recalculate.ts';
export { verify } from './task/verify.ts';
export { recalculateInSlices, verifyInSlices, type Slicing } from './task/slices.ts';
export { revert, type Revert } from './task/revert.ts';
export * from './explain/explanation.ts';
export { explain, explainer, type Explainer } from './explain/explain.ts';
export { explainInSlices } from './explain/slices.ts';
export { EXPLAINED_KINDS, INPUT_PARTS } from './explain/kind-names.ts';
export { roundingWords } from './explain/rounding-words.ts';
export * from './function/index.ts';
export * from './dashboard/index.ts';

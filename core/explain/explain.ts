import { BLANK } from '../blank.ts';
import { readingOf } from '../check/bound-table.ts';
import { cellName, type CellAddress } from '../sheet/address.ts';
import type { Finding } from '../sheet/finding.ts';
import { isQuotientRule } from '../sheet/relation/relation.ts';
import type { WorkbookSnapshot } from '../sheet/snapshot.ts';
import { finish, type Steps } from '../sheet/steps.ts';
import { DEFAULT_OPTIONS } from '../task/options.ts';
import type { TaskOptions, TaskResult } from '../task/result.ts';
import { verify } from '../task/verify.ts';
import { deriveAmount, deriveTotal } from './derive-amount.ts';
import { deriveRate } from './derive-rate.ts';
import type { Derived } from './derived.ts';
import { examinedSteps, spotKey, type ExaminedSheet } from './examined-workbook.ts';
import type { Agreement, ExplainedKind, Explanation } from './explanation.ts';
import { inputAt, unitOf } from './input.ts';
import { metricOf } from './metric-of.ts';
import { inputsOfCell } from './rule-inputs.ts';
import type { ExplainedFacts } from './operation.ts';
import { sentenceOf } from './sentence.ts';
import { usedBy } from './used-by.ts';
import { hasRule, tableCellAt, totalOf, type TableCell } from './table-cell.ts';

/** Explains any cell of one workbook. */
export type Explainer = (place: CellAddress) => Explanation;

/**
 * Explains a cell (이 수의 근거): what it is, the formula it follows from with its inputs and their cells, the value before
 * rounding, the rounding rule in use, and whether what stands there agrees. What follows from nothing says so (입력값).
 *
 * @param options as for `verify`: what is expected here is what `verify` expects
 */
export function explain(
  workbook: WorkbookSnapshot,
  place: CellAddress,
  options: TaskOptions = DEFAULT_OPTIONS,
): Explanation {
  return explainer(workbook, options)(place);
}

/** Makes the explainer of a workbook: it is examined once, then any of its cells is explained at once. */
export function explainer(workbook: WorkbookSnapshot, options: TaskOptions = DEFAULT_OPTIONS): Explainer {
  return finish(explainerSteps(workbook, verify(workbook, options), options));
}

/** {@link explainer}, step by step, from what verifying the same workbook with the same options brought. */
export function* explainerSteps(
  workbook: WorkbookSnapshot,
  result: Pick<TaskResult, 'tables' | 'findings'>,
  options: TaskOptions,
): Steps<Explainer> {
  const sheets = yield* examinedSteps(workbook, result, options);
  return (place) => {
    const sheet = sheets.get(place.sheet);
    const facts = sheet ? factsOf(sheet, place, options) : nothingOf(place);
    return { ...facts, sentence: sentenceOf(facts) };
  };
}

function nothingOf(place: CellAddress): ExplainedFacts {
  return {
    ...place,
    cell: cellName(place.row, place.column),
    kind: 'outside',
    table: BLANK,
    heading: '',
    label: '',
    shown: '',
    unit: BLANK,
    formula: BLANK,
    metric: BLANK,
    derivation: BLANK,
    usedBy: [],
    expected: BLANK,
    agreement: 'not-derived',
    findings: [],
    evidence: BLANK,
  };
}

function factsOf(sheet: ExaminedSheet, place: CellAddress, options: TaskOptions): ExplainedFacts {
  const { grid } = sheet;
  const { row, column } = grid.mergeAt(place.row, place.column) ?? place;
  const held = grid.at(row, column);
  const findings = sheet.findings.get(spotKey(row, column)) ?? [];
  const found = findings.find(({ expected }) => expected !== BLANK);
  const facts: ExplainedFacts = {
    ...nothingOf({ sheet: place.sheet, row, column }),
    kind: grid.isVacant(row, column) ? 'blank' : 'outside',
    shown: held.text.trim(),
    formula: held.formula,
    findings,
    expected: found?.expected ?? BLANK,
    agreement: found ? agreementOf(found) : 'not-derived',
  };
  const cell = tableCellAt(sheet, row, column);
  return cell ? inTable(cell, facts, options) : facts;
}

function agreementOf({ problem }: Finding): Agreement {
  return problem.kind === 'rounding-gap' ? 'gap' : 'differs';
}

function inTable(cell: TableCell, facts: ExplainedFacts, options: TaskOptions): ExplainedFacts {
  const { bound, report } = cell.table;
  const { outer, table } = bound;
  const rule = bound.rules.get(cell.place)?.rule;
  const derived = deriveCell(cell, options);
  const isFound = facts.expected !== BLANK;
  const isExpected = derived && derived.agreement !== 'left' && derived.agreement !== 'no-input';
  return {
    ...facts,
    kind: derived?.kind ?? kindOf(cell, facts),
    table: { title: report?.title ?? outer.title, range: outer.range },
    heading: table.columns[cell.place]?.heading ?? '',
    label: table.rows[cell.n]?.label ?? '',
    unit: isOfTheColumn(cell, derived) ? unitOf(cell, cell.place) : BLANK,
    metric: derived && rule && isQuotientRule(rule) ? metricOf(bound, cell.place, rule) : BLANK,
    derivation: derived?.derivation ?? BLANK,
    usedBy: cell.part === 'figure' ? usedBy(cell) : [],
    expected: isFound ? facts.expected : isExpected ? derived.expected : BLANK,
    agreement: isFound ? facts.agreement : (derived?.agreement ?? facts.agreement),
    evidence: (outer === table ? report?.columns[cell.place]?.evidence : undefined) ?? BLANK,
  };
}

/** A row beside the sums may hold another measure than its columns say: 증감률 under amounts. */
function isOfTheColumn({ part, table, n }: TableCell, derived: Derived | undefined): boolean {
  return part === 'figure' && (derived !== undefined || table.figures.kindAt(n) !== 'reference');
}

/** Works a figure out by the rule of its column, or as the total of its rows; `undefined` for what follows from nothing. */
function deriveCell(cell: TableCell, { rateRounding }: TaskOptions): Derived | undefined {
  if (cell.part !== 'figure') return undefined;
  const rule = cell.table.bound.rules.get(cell.place)?.rule;
  if (rule && hasRule(cell)) {
    const inputs = inputsOfCell(cell, rule).map((input) => inputAt(cell, input, input.part));
    const rate = cell.table.rates.get(cell.place);
    if (rate) return deriveRate(cell, rate, inputs, rateRounding);
    const derived = deriveAmount(cell, rule, inputs);
    const isBeside = cell.table.figures.kindAt(cell.n) === 'reference';
    return isBeside && derived.agreement === 'left' ? undefined : derived;
  }
  const total = totalOf(cell);
  if (!total) return undefined;
  const addends = total.addends.map((n) => inputAt(cell, { place: cell.place, n }, 'addend'));
  return deriveTotal(cell, total, addends);
}

function kindOf(cell: TableCell, { kind, formula }: ExplainedFacts): ExplainedKind {
  if (cell.part === 'line') return 'text';
  if (kind === 'blank' || cell.part === 'heading') return kind === 'blank' ? 'blank' : 'heading';
  if (cell.part === 'name') return cell.table.bound.table.columns[cell.place]?.role === 'note' ? 'text' : 'name';
  if (cell.table.figures.kindAt(cell.n) === 'carry') return 'carry';
  const { kind: read } = readingOf(cell.table.bound, cell.place, cell.n);
  if (formula !== BLANK) return 'formula';
  return read === 'figure' || read === 'dash' ? 'input' : 'text';
}

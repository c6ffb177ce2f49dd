import { BLANK, type Blank } from '../blank.ts';
import { readingOf } from '../check/bound-table.ts';
import type { Metric } from '../metric/metric.ts';
import { cellName, type CellAddress } from '../sheet/address.ts';
import type { Finding } from '../sheet/finding.ts';
import type { TaskOptions } from '../task/result.ts';
import { deriveCell } from './derive-cell.ts';
import type { Derived } from './derived.ts';
import { spotKey, type ExaminedSheet } from './examined-workbook.ts';
import type { Agreement, ExplainedKind } from './explanation.ts';
import { unitOf } from './input.ts';
import { metricOf } from './metric-of.ts';
import type { ExplainedFacts } from './operation.ts';
import { tableCellAt, type TableCell } from './table-cell.ts';
import { usedBy } from './used-by.ts';

/** What is known of a place on a sheet that is not there, and of any other before one looks. */
export function nothingOf(place: CellAddress): ExplainedFacts {
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

/** Gathers all that is known of a cell; of a merged area it is the first one. */
export function factsOf(sheet: ExaminedSheet, place: CellAddress, options: TaskOptions): ExplainedFacts {
  const { grid } = sheet;
  const { row, column } = grid.mergeAt(place.row, place.column) ?? place;
  const held = grid.at(row, column);
  const facts: ExplainedFacts = {
    ...nothingOf({ sheet: place.sheet, row, column }),
    kind: grid.isVacant(row, column) ? 'blank' : 'outside',
    shown: held.text.trim(),
    formula: held.formula,
  };
  const cell = tableCellAt(sheet, row, column);
  const known = cell ? inTable(facts, cell, deriveCell(cell, options.rateRounding)) : facts;
  return withFindings(known, sheet.findings.get(spotKey(row, column)) ?? []);
}

function inTable(facts: ExplainedFacts, cell: TableCell, derived: Derived | undefined): ExplainedFacts {
  const { bound, report } = cell.table;
  const { outer, table } = bound;
  return {
    ...facts,
    kind: derived?.kind ?? kindOf(cell, facts),
    table: { title: report?.title ?? outer.title, range: outer.range },
    heading: table.columns[cell.place]?.heading ?? '',
    label: table.rows[cell.n]?.label ?? '',
    evidence: (outer === table ? report?.columns[cell.place]?.evidence : undefined) ?? BLANK,
    ...(cell.part === 'figure' ? ofFigure(cell, derived) : {}),
  };
}

function ofFigure(cell: TableCell, derived: Derived | undefined): Partial<ExplainedFacts> {
  const isBeside = cell.table.figures.kindAt(cell.n) === 'reference';
  const unit = derived || !isBeside ? unitOf(cell, cell.place) : BLANK;
  if (!derived) return { unit, usedBy: usedBy(cell) };
  const { derivation, agreement } = derived;
  const expected = agreement === 'left' || agreement === 'no-input' ? BLANK : derived.expected;
  return { unit, usedBy: usedBy(cell), metric: metricAt(cell), derivation, agreement, expected };
}

function metricAt({ table: { bound }, place }: TableCell): Metric | Blank {
  const rule = bound.rules.get(place)?.rule;
  return rule ? metricOf(bound, place, rule) : BLANK;
}

/** What verification says of a cell counts before what was worked out beside it. */
function withFindings(facts: ExplainedFacts, findings: readonly Finding[]): ExplainedFacts {
  const found = findings.find(({ expected }) => expected !== BLANK);
  if (!found) return { ...facts, findings };
  const agreement: Agreement = found.problem.kind === 'rounding-gap' ? 'gap' : 'differs';
  return { ...facts, findings, expected: found.expected, agreement };
}

/** What a cell of a table is that follows from no other. */
function kindOf(cell: TableCell, { kind, formula }: ExplainedFacts): ExplainedKind {
  if (cell.part === 'line') return 'text';
  if (kind === 'blank') return 'blank';
  if (cell.part === 'heading') return 'heading';
  return cell.part === 'name' ? kindOfWord(cell) : kindOfFigure(cell, formula !== BLANK);
}

function kindOfWord({ table, place }: TableCell): ExplainedKind {
  return table.bound.table.columns[place]?.role === 'note' ? 'text' : 'name';
}

function kindOfFigure({ table, place, n }: TableCell, isFormula: boolean): ExplainedKind {
  if (table.figures.kindAt(n) === 'carry') return 'carry';
  if (isFormula) return 'formula';
  const { kind } = readingOf(table.bound, place, n);
  return kind === 'figure' || kind === 'dash' ? 'input' : 'text';
}

import { BLANK } from '../blank.ts';
import { CellState } from '../column/exact-column.ts';
import { addFixed, compareFixed, fixed, fixedOfDouble, subtractFixed, type Fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import type { CellReading } from '../sheet/cell-reading.ts';
import type { Change } from '../sheet/change.ts';
import { extremesOf } from '../sheet/extremes.ts';
import { FigureTrait } from '../sheet/figures.ts';
import type { Finding } from '../sheet/finding.ts';
import { agrees } from '../sheet/relation/agreement.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { RowTotal } from '../sheet/table.ts';
import { placedCell, readingOf, unitAt, type BoundTable } from './bound-table.ts';
import type { Checked } from './checked.ts';
import { correction } from './correction.ts';
import { explainTotal, rowsInWords, type TotalFault } from './explain-total.ts';
import { findingAt, nameOf } from './make-finding.ts';
import { repairFor } from './neighbours.ts';
import { isRoundingGap } from './rounding-gap.ts';
import type { Figures } from './table-figures.ts';
import { totalFormula } from './native-formula.ts';
import { WholeSum } from './whole-sum.ts';

const NOT_ADDED: ReadonlySet<ColumnRole> = new Set([
  'rate',
  'achievement',
  'growth',
  'share',
  'unit-cost',
  'average',
  'rank',
  'year',
  'date',
  'code',
  'serial',
  'label',
  'note',
  'cumulative',
]);

/** Roles of which a total of all rows may well be something else than their sum. */
const SELDOM_ADDED: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'score', 'other', 'remaining']);

const SUM_RULE: Sentence = { ko: '항목의 합계', en: 'sum of the items' };

/** A total that does not come out: what it holds, what it should, and how sure that is. */
interface WrongTotal {
  readonly place: number;
  readonly total: RowTotal;
  readonly held: Fixed;
  readonly sum: Fixed;
}

/** Checks every total of a table against what it adds up (합계 검산), column by column, and puts wrong ones right for what follows. */
export function checkTotals(bound: BoundTable, figures: Figures): Checked {
  const findings: Finding[] = [];
  const corrections: Change[] = [];
  const { table } = bound;
  const wrong: WrongTotal[] = [];
  table.columns.forEach(({ role }, place) => {
    if (table.figures[place] === undefined || NOT_ADDED.has(role)) return;
    for (const total of table.sums) {
      if (followsByRule(bound, place, total.place)) continue;
      const checked = checkOne(bound, figures, place, total);
      if (checked.kind === 'wrong') wrong.push(checked.wrong);
      else if (checked.finding) {
        findings.push(checked.finding);
        if (checked.finding.change !== BLANK) corrections.push(checked.finding.change);
      }
    }
  });
  const areRounded =
    wrong.length > 1 && wrong.every(({ place, total, held, sum }) => isSmallGap(bound, place, total, held, sum));
  for (const each of wrong) {
    const finding = judge(bound, figures, each, wrong, areRounded);
    if (!finding) continue;
    findings.push(finding);
    if (finding.change !== BLANK && finding.severity === 'error') corrections.push(finding.change);
  }
  return { findings, corrections };
}

/** A total whose figure follows from others of its row is checked there. */
function followsByRule({ rules, table }: BoundTable, place: number, n: number): boolean {
  const rule = rules.get(place)?.rule;
  if (rule === undefined || rule.kind === 'product') return false;
  if (rule.kind !== 'linear') return true;
  return rule.terms.every((term) => !Number.isNaN(table.figures[term.place]?.numbers[n] ?? Number.NaN));
}

type One =
  { readonly kind: 'settled'; readonly finding?: Finding } | { readonly kind: 'wrong'; readonly wrong: WrongTotal };

const SETTLED: One = { kind: 'settled' };

function checkOne(bound: BoundTable, figures: Figures, place: number, total: RowTotal): One {
  const numbers = bound.table.figures[place]?.numbers;
  if (!numbers) return SETTLED;
  let sum = 0;
  let present = 0;
  for (const addend of total.addends) {
    const value = figures.isRight(place, addend) ? figures.number(place, addend) : (numbers[addend] ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    sum += value;
    present++;
  }
  const held = numbers[total.place] ?? Number.NaN;
  if (present === 0) return SETTLED;
  if (Number.isNaN(held)) return missing(bound, figures, place, total);
  if (agrees(held, sum)) return SETTLED;
  const exact = exactSum(bound, figures, place, total.addends);
  const own = figures.exact(place, total.place);
  if (!own || !exact || compareFixed(own, exact) === 0) return SETTLED;
  return { kind: 'wrong', wrong: { place, total, held: own, sum: exact } };
}

function exactSum(bound: BoundTable, figures: Figures, place: number, addends: readonly number[]): Fixed | undefined {
  const own = bound.table.figures[place];
  let sum = fixed(0n);
  const whole = new WholeSum(own?.decimals ?? 0);
  for (const addend of addends) {
    if (own?.states[addend] === CellState.unreadable) return undefined;
    const isPlain = ((own?.traits[addend] ?? 0) & FigureTrait.text) === 0 && !figures.isRight(place, addend);
    if (isPlain && whole.take(own?.numbers[addend] ?? Number.NaN)) continue;
    const value = figures.exact(place, addend);
    if (value) sum = addFixed(sum, value);
  }
  const all = addFixed(sum, whole.sum());
  // noise of binary arithmetic beyond 15 digits is no digit of a sum
  return fixedOfDouble(Number(`${all.coefficient}e-${all.scale}`)) ?? all;
}

/** A blank total gets its figure when its row is one of totals and no addend is missing. */
function missing(bound: BoundTable, figures: Figures, place: number, total: RowTotal): One {
  const reading = readingOf(bound, place, total.place);
  const states = bound.table.figures[place]?.states;
  const isWhole = total.addends.every((addend) => (states?.[addend] ?? 2) < 2);
  const sum = exactSum(bound, figures, place, total.addends);
  if (!sum || !isWhole || (reading.kind !== 'blank' && reading.kind !== 'error')) return SETTLED;
  const isFormula = placedCell(bound, place, total.place).cell.formula !== BLANK;
  if (
    reading.kind === 'blank' &&
    (isFormula || total.fits === 0 || SELDOM_ADDED.has(bound.table.columns[place]?.role ?? 'other'))
  )
    return SETTLED;
  const cell = placedCell(bound, place, total.place);
  const change = changeTo(bound, place, total, reading, sum);
  figures.set(place, total.place, sum);
  const details = { expected: printFigure(sum), rule: SUM_RULE, change };
  const problem =
    reading.kind === 'error'
      ? { kind: 'error-in-cell' as const, ...nameOf(cell), found: reading.error }
      : {
          kind: 'figure-missing' as const,
          ...nameOf(cell),
          expected: details.expected,
          heading: bound.table.columns[place]?.heading ?? '',
        };
  return { kind: 'settled', finding: findingAt(cell, problem, details) };
}

function changeTo(bound: BoundTable, place: number, total: RowTotal, reading: CellReading, sum: Fixed): Change {
  const native = repairFor(bound, place, total.place) ?? totalFormula(bound, place, total);
  return correction(placedCell(bound, place, total.place), reading, sum, native);
}

function isSmallGap(bound: BoundTable, place: number, total: RowTotal, held: Fixed, sum: Fixed): boolean {
  return isRoundingGap(subtractFixed(held, sum), total.addends.length, bound.table.figures[place]?.decimals ?? 0);
}

function judge(
  bound: BoundTable,
  figures: Figures,
  each: WrongTotal,
  all: readonly WrongTotal[],
  areRounded: boolean,
): Finding | undefined {
  const { place, total, held, sum } = each;
  const cell = placedCell(bound, place, total.place);
  const reading = readingOf(bound, place, total.place);
  const difference = printFigure(subtractFixed(held, sum), { positive: '+' });
  const names = {
    ...nameOf(cell),
    found: cell.cell.text,
    expected: printFigure(sum),
    difference,
    count: total.addends.length,
  };
  const unit = unitAt(bound, place);
  const isLarge = unit === '백만원' || unit === '억원';
  const mayBeRounded = isLarge || (areRounded && (unit === '천원' || (bound.table.figures[place]?.decimals ?? 0) > 0));
  if (mayBeRounded && isSmallGap(bound, place, total, held, sum))
    return findingAt(cell, { kind: 'rounding-gap', ...names }, { expected: names.expected });
  const fault = explainTotal(bound, figures, each);
  const certainty = certaintyOf(bound, each, all, fault);
  if (certainty === 'silent') return undefined;
  const change = changeTo(bound, place, total, reading, sum);
  const details = { expected: names.expected, rule: SUM_RULE, change };
  if (certainty === 'doubtful')
    return findingAt(cell, { kind: 'total-doubtful', ...names }, { ...details, change: undefined });
  figures.set(place, total.place, sum);
  if (fault === undefined) return findingAt(cell, { kind: 'total-mismatch', ...names }, details);
  const rows = rowsInWords(bound, fault.rows);
  return findingAt(
    cell,
    { kind: fault.kind === 'misses' ? 'total-misses-rows' : 'total-doubles-rows', ...names, rows },
    details,
  );
}

type Certainty = 'sure' | 'doubtful' | 'silent';

/** Whether a total that does not come out is surely wrong, perhaps wrong, or of another kind. */
function certaintyOf(
  bound: BoundTable,
  wrong: WrongTotal,
  all: readonly WrongTotal[],
  fault: TotalFault | undefined,
): Certainty {
  if (choosesRows(bound, wrong) || isMean(bound, wrong)) return 'silent';
  return (fault && certaintyByFault(bound, wrong, fault)) ?? certaintyByOthers(bound, wrong, all);
}

/** What it tells that some rows make up the whole gap; `undefined` when too little. */
function certaintyByFault(bound: BoundTable, { place, total }: WrongTotal, fault: TotalFault): Certainty | undefined {
  // the same rows in every column: left out on purpose, unless single formulas say otherwise
  if (fault.columns > 1 && total.fits === 0) return isShortSum(bound, place, total) ? 'sure' : 'silent';
  return total.fits > 0 || fault.isTelling ? 'sure' : undefined;
}

/** What the other totals of the same column and the other columns of the same total tell. */
function certaintyByOthers(bound: BoundTable, { place, total }: WrongTotal, all: readonly WrongTotal[]): Certainty {
  const { sums, columns } = bound.table;
  const tested = sums.filter((sum) => isTested(bound, place, sum)).length;
  const wrongHere = all.filter((other) => other.place === place).length;
  if (tested > 1 && wrongHere === tested) return 'silent';
  const isSeldom = SELDOM_ADDED.has(columns[place]?.role ?? 'other');
  if (total.fits > 0 || tested > wrongHere) return isSeldom && tested === wrongHere ? 'doubtful' : 'sure';
  if (isSeldom || total.tested > 1) return 'silent';
  return sums.length === 1 ? 'sure' : 'doubtful';
}

const CHOOSING = /\b(?:SUMIFS?|SUMPRODUCT|DSUM|AGGREGATE|FILTER|LOOKUP|[VHX]LOOKUP|INDEX|GETPIVOTDATA)\(/i;

/** Whether the formula of a total itself says which rows of a list it adds up: it is no sum of the rows beside it. */
function choosesRows(bound: BoundTable, { place, total }: WrongTotal): boolean {
  return CHOOSING.test(placedCell(bound, place, total.place).cell.formula ?? '');
}

/** Roles whose totals are sums without doubt. */
const ADDED: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'amount',
  'executed',
  'planned',
  'balance',
  'carry-over',
  'row-total',
  'quota',
  'current',
  'gap',
]);

/** Whether a total lies amid the figures it would add up: a mean or quotient, such as an age or a density, is no sum. */
function isMean(bound: BoundTable, { place, total }: WrongTotal): boolean {
  const numbers = bound.table.figures[place]?.numbers;
  if (!numbers || ADDED.has(bound.table.columns[place]?.role ?? 'other')) return false;
  const values = total.addends.map((addend) => numbers[addend] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  const held = numbers[total.place] ?? Number.NaN;
  const { least, most } = extremesOf(values);
  return values.length > 2 && held >= least && held <= most && !values.includes(0);
}

/** A SUM over a range is meant to hold all rows between heading and total. */
function isShortSum(bound: BoundTable, place: number, total: RowTotal): boolean {
  return /^=\+?SUM\([A-Z$]+[0-9$]+:[A-Z$]+[0-9$]+\)$/i.test(placedCell(bound, place, total.place).cell.formula ?? '');
}

function isTested({ table }: BoundTable, place: number, { place: row, addends }: RowTotal): boolean {
  const numbers = table.figures[place]?.numbers;
  return (
    !Number.isNaN(numbers?.[row] ?? Number.NaN) &&
    addends.some((addend) => !Number.isNaN(numbers?.[addend] ?? Number.NaN))
  );
}

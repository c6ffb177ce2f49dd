import {
  BLANK,
  calculate,
  columnOf,
  entryAt,
  growth,
  GROWTH_WORDS,
  inputsOf,
  quotient,
  roundQuotient,
  subtractFixed,
  toExcelFormula,
  type Blank,
  type Column,
  type CumulativeMeasure,
  type Form,
  type Measure,
  type Rounding,
  type RoundingCells,
} from '../../../core/index.ts';
import { columnEntry, EMPTY, entryOf, isNumber, type Entry, type Figure } from './figure.ts';

/** The office's rule for rates (단수처리): the rule itself, and the cells in which formulas read it. */
export interface RateRule {
  readonly rounding: Rounding;
  readonly cells: RoundingCells;
}

/** A measure of one row; a running sum needs the rows above. */
export type RowMeasure = Exclude<Measure, CumulativeMeasure>;

/** What {@link measured} reads. */
export interface MeasureInputs {
  readonly of: (key: string) => Figure;
  /** The total of a column; for shares alone. */
  readonly totalOf?: (key: string) => Figure;
  readonly rule: RateRule;
}

/** A measure of figures as a figure (산식 적용): the formula by `toExcelFormula`, the value by `calculate`. */
export function measured(measure: RowMeasure, { of, totalOf = of, rule }: MeasureInputs): Figure {
  const cells = {
    cellOf: (key: string) => of(key).formula,
    totalOf: (key: string) => totalOf(key).formula,
    runningOf: (key: string) => of(key).formula,
  };
  const value =
    measure.kind === 'share'
      ? shareOf(of(measure.of).value, totalOf(measure.of).value, rule.rounding)
      : measuredEntry(measure, (key) => of(key).value, rule.rounding);
  return { formula: toExcelFormula(measure, cells, rule.cells).slice(1), value };
}

/** Σ of figures; nothing where one is missing. */
export function sum(rule: RateRule, ...addends: readonly Figure[]): Figure {
  return measured({ kind: 'sum', of: addends.map((_, n) => String(n)) }, { of: numbered(addends), rule });
}

/** The first figure less the others; nothing where one is missing. */
export function difference(rule: RateRule, whole: Figure, ...parts: readonly Figure[]): Figure {
  const subtracted = parts.map((_, n) => String(n + 1));
  return measured({ kind: 'difference', added: ['0'], subtracted }, { of: numbered([whole, ...parts]), rule });
}

/** The difference of two rates as printed, in %p; rounded, for the doubles of a spreadsheet carry noise. */
export function pointGap(a: Figure, b: Figure): Figure {
  const isWhole = isNumber(a.value) && isNumber(b.value);
  return {
    formula: `IF(COUNT(${a.formula},${b.formula})<2,"",ROUND(${a.formula}-${b.formula},2))`,
    value: isWhole ? subtractFixed(a.value, b.value) : BLANK,
  };
}

/** part ÷ whole × 100 by the office's rule; `-` over zero. */
export function rate(rule: RateRule, part: Figure, whole: Figure): Figure {
  return measured({ kind: 'rate', part: '0', whole: '1' }, { of: numbered([part, whole]), rule });
}

function numbered(figures: readonly Figure[]): (key: string) => Figure {
  return (key) => figures[Number(key)] ?? EMPTY;
}

/** No column has this name. */
const RESULT = '= result';
const INPUT: Omit<Column, 'key'> = {
  role: 'other',
  heading: { ko: '', en: '' },
  group: BLANK,
  unit: 'money',
  measure: BLANK,
  isOptional: false,
};

/** A measure of single entries, by `calculate`; where it gives a dash, the word that is printed there. */
export function measuredEntry(measure: RowMeasure, of: (key: string) => Entry, rounding: Rounding): Entry {
  const inputs = [...new Set(inputsOf(measure))];
  const columns: Column[] = [...inputs.map((key) => ({ ...INPUT, key })), { ...INPUT, key: RESULT, measure }];
  const form: Form = { ...ONE_ROW, columns };
  const entries = new Map(inputs.map((key) => [key, columnOf([columnEntry(of(key))])]));
  const result = calculate(form, entries, { sums: [], roundingOf: () => rounding }).get(RESULT);
  const entry = result ? entryAt(result, 0) : BLANK;
  if (entry === 'dash' && measure.kind === 'growth') return growthWordOf(of(measure.now), of(measure.before)) ?? '-';
  return entryOf(entry);
}

/** The word printed where a growth has no rate (순증, 흑자전환 …); blank where it has one. */
export function growthWordOf(now: Entry, before: Entry): string | Blank {
  if (!isNumber(now) || !isNumber(before)) return BLANK;
  const { word } = growth(now, before);
  return word === BLANK ? BLANK : GROWTH_WORDS[word].ko;
}

function shareOf(part: Entry, whole: Entry, rounding: Rounding): Entry {
  if (!isNumber(part) || !isNumber(whole)) return BLANK;
  const exact = quotient(part, whole);
  return exact === BLANK ? '-' : roundQuotient(exact, rounding, 2);
}

const ONE_ROW: Omit<Form, 'columns'> = {
  id: 'figure',
  version: 1,
  title: { ko: '', en: '' },
  unit: '원',
  total: BLANK,
  identities: [],
};

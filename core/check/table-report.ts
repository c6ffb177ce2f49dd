import { BLANK } from '../blank.ts';
import type { RateBase } from '../budget/rate-base.ts';
import { printFigure } from '../number/notation/index.ts';
import { quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';
import { columnLetters, type Rectangle } from '../sheet/address.ts';
import { isRateBase } from '../sheet/rate-base.ts';
import { ROLE_NAMES } from '../sheet/role-names.ts';
import type { ColumnRole } from '../sheet/role.ts';
import type { RowKind, Table, TableColumn } from '../sheet/table.ts';
import type { ColumnReport, Headline, TableReport, TotalReport } from '../task/result.ts';
import type { BoundTable } from './bound-table.ts';
import { percentage } from './convention.ts';
import { wordsOf } from './rule-in-words.ts';
import { ruleWords } from './rule-words.ts';
import type { Figures } from './table-figures.ts';

/** How the figures of a table are printed and taken. */
interface Conventions {
  /** The rule the rates of a column are printed by. */
  readonly roundingOf: (place: number) => Rounding | undefined;
  /** What the office decided where a table shows nothing of its own. */
  readonly office: Rounding;
  readonly rateBase: RateBase | undefined;
}

/** Describes a table as it was understood, with its headline figures. */
export function reportTable(bound: BoundTable, figures: Figures, conventions: Conventions): TableReport {
  const { roundingOf } = conventions;
  const { outer, form } = bound;
  return {
    sheet: outer.sheet,
    range: outer.range,
    title: outer.title === '' ? (form?.title.ko ?? DERIVED_TITLE) : outer.title,
    key: outer.key,
    form: form?.id ?? BLANK,
    unit: outer.unit,
    orientation: outer.orientation,
    headingRows: outer.headingRows,
    columns: outer.columns.map((column, place) => reportColumn(bound, column, place, roundingOf)),
    rows: rowsByKind(outer),
    totals: outer.sums.map((sum): TotalReport => ({
      row: rowOnSheet(outer, sum.place),
      addends: sum.addends.map((n) => rowOnSheet(outer, n)),
    })),
    headlines: headlines(bound, figures, conventions),
  };
}

const DERIVED_TITLE = '머리글로 읽은 표';

function reportColumn(
  bound: BoundTable,
  column: TableColumn,
  place: number,
  roundingOf: (place: number) => Rounding | undefined,
): ColumnReport {
  const { outer } = bound;
  const inner =
    outer === bound.table ? place : bound.table.columns.findIndex(({ heading }) => heading === column.heading);
  const rounding = roundingOf(inner) ?? BLANK;
  const rule = outer === bound.table ? bound.rules.get(place)?.rule : undefined;
  const formula = rule ? wordsOf(rule, (at) => lettersOf(outer, at)) : BLANK;
  return {
    range: rangeOfColumn(outer, column),
    role: column.role,
    heading: column.heading,
    unit: column.measuredIn?.name ?? BLANK,
    rounding,
    formula,
    confidence: column.confidence,
    evidence: sentenceOf(bound, column, place, formula, rounding),
  };
}

/** The letters of a column, or the number of a row in a turned table. */
function lettersOf(table: Table, place: number): string {
  const column = table.columns[place]?.column ?? 0;
  const spot = table.view.spotOf(table.rows[0]?.row ?? 0, column);
  return table.orientation === 'columns' ? `${spot.row + 1}행` : columnLetters(spot.column);
}

/** Says what was decided about a column and why: `E열 = 집행률 (C ÷ B × 100, 반올림 1자리): 머리글 ‘집행율(%)’, 9/10행 일치`. */
function sentenceOf(
  { outer, rules }: BoundTable,
  column: TableColumn,
  place: number,
  formula: Sentence | null,
  rounding: Rounding | null,
): Sentence {
  const name = lettersOf(outer, place);
  const heading =
    column.heading === ''
      ? { ko: '머리글 없음', en: 'no heading' }
      : { ko: `머리글 ‘${column.heading}’`, en: `heading '${column.heading}'` };
  const how = (language: 'ko' | 'en'): string => {
    const parts = [formula?.[language], rounding === BLANK ? undefined : ruleWords(rounding)[language]].filter(
      (part) => part !== undefined,
    );
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  };
  const why = (language: 'ko' | 'en'): string =>
    [heading[language], ...column.evidence.map((each) => each[language])].join(', ');
  const isForm = rules.has(place) && outer.relations.every((relation) => relation.place !== place);
  const extra = isForm ? { ko: ', 표준 서식', en: ', standard form' } : { ko: '', en: '' };
  return {
    ko: `${name}${outer.orientation === 'columns' ? '' : '열'} = ${ROLE_NAMES[column.role].ko}${how('ko')}: ${why('ko')}${extra.ko}`,
    en: `${outer.orientation === 'columns' ? name : `column ${name}`} = ${ROLE_NAMES[column.role].en}${how('en')}: ${why('en')}${extra.en}`,
  };
}

function rangeOfColumn({ range, orientation, view, rows }: Table, { column }: TableColumn): Rectangle {
  if (view.isPlain) return { ...range, column, columns: 1 };
  const spot = view.spotOf(rows[0]?.row ?? 0, column);
  return orientation === 'columns'
    ? { ...range, row: spot.row, rows: 1 }
    : { ...range, column: spot.column, columns: 1 };
}

/** The sheet row of a row; of a turned table its column. */
function rowOnSheet(table: Table, n: number): number {
  const row = table.rows[n]?.row ?? 0;
  if (table.view.isPlain) return row;
  const spot = table.view.spotOf(row, table.columns[0]?.column ?? 0);
  return table.orientation === 'columns' ? spot.column : spot.row;
}

function rowsByKind(table: Table): TableReport['rows'] {
  const rows: Record<RowKind, number[]> = { total: [], subtotal: [], item: [], heading: [], carry: [], reference: [] };
  table.rows.forEach(({ kind }, n) => rows[kind].push(rowOnSheet(table, n)));
  return rows;
}

/** The figures of the table's only row, or of its total row. */
function headlines(
  bound: BoundTable,
  figures: Figures,
  { roundingOf, office, rateBase }: Conventions,
): readonly Headline[] {
  const { rows, columns, unit } = bound.table;
  const n = rows.length === 1 ? 0 : rows.findIndex(({ kind }) => kind === 'total');
  if (n < 0) return [];
  const placeOf = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const figureAt = (place: number) => (place < 0 ? undefined : figures.exact(place, n));
  const base = [wholeOfRate(bound, placeOf('rate')), columns.findIndex((column) => isRateBase(column, rateBase))];
  const budget = figureAt(base.find((place) => place >= 0) ?? placeOf('budget'));
  const [executed, balance] = [figureAt(placeOf('executed')), figureAt(placeOf('balance'))];
  const found: Headline[] = [];
  if (budget && executed) {
    const rounding = roundingOf(placeOf('rate')) ?? office;
    const exact = quotient(executed, budget);
    const rate = exact === BLANK ? '-' : printFigure(percentage(exact, rounding), { decimals: rounding.digits });
    found.push({ label: { ko: '집행률', en: 'Execution rate' }, figure: rate, unit: '%' });
  }
  if (balance) found.push({ label: { ko: '예상잔액', en: 'Balance' }, figure: printFigure(balance), unit: unit ?? '' });
  return found;
}

/** The budget that the execution rates of a table are taken of; −1 where they do not show it. */
function wholeOfRate({ rules, table: { columns } }: BoundTable, rate: number): number {
  const rule = rules.get(rate)?.rule;
  if (rule?.kind !== 'quotient') return -1;
  const { part, whole } = rule;
  const [first] = part;
  const [base] = whole;
  if (first === undefined || base === undefined || part.length + whole.length > 2) return -1;
  const isExecution = columns[first.place]?.role === 'executed' && columns[base.place]?.role === 'budget';
  return isExecution ? base.place : -1;
}

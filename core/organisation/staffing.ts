import { BLANK, type Blank } from '../blank.ts';
import { printDate, type PlainDate } from '../calendar/index.ts';
import { metricFamily } from '../metric/metric-family.ts';
import { valueOf, type MetricValue } from '../metric/value.ts';
import { fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { checkCount } from '../statistics/count.ts';
import { ruleInForce } from '../statistics/dated-rule.ts';
import { GRADE_LAYOUTS, type GradeLayout } from './data/grade-blocks.ts';

/** The posts of a grade (직급별 정원·현원); blank where the table says nothing, zero where it prints `-`. */
export interface GradePosts {
  /** The block's id, e.g. `general`. */
  readonly block: string;
  readonly grade: string;
  /** 정원. */
  readonly quota: number | Blank;
  /** 현원. */
  readonly current: number | Blank;
}

/** A staffing table (인력). */
export interface StaffingTable {
  readonly record: string;
  readonly on: PlainDate;
  readonly grades: readonly GradePosts[];
  /** The totals as printed; blank where the cell is. */
  readonly printed: { readonly quota: number | Blank; readonly current: number | Blank; readonly gap: number | Blank };
  /** Which layout of grades the table follows. Default: `standard`. */
  readonly layout?: GradeLayout['practice'];
}

/** A grade with its gap (과부족); negative (△) is short. */
export interface GradeGap extends GradePosts {
  readonly gap: number | Blank;
}

/** What a staffing table says; a total is blank where a grade is. */
export interface Staffing {
  /** Every grade of the layout, in its order. */
  readonly grades: readonly GradeGap[];
  readonly quota: number | Blank;
  readonly current: number | Blank;
  readonly gap: number | Blank;
  /** Σ|과부족|: what a total of zero can hide. */
  readonly absoluteGap: number | Blank;
  /** 충원율. */
  readonly fillRate: MetricValue;
}

const QUOTA = { ko: '정원', en: 'quota' };
const CURRENT = { ko: '현원', en: 'current' };

const metric = metricFamily({ section: 'general', source: BLANK, effectiveFrom: '2015-01-01', period: 'date' });

/** 충원율: the posts that are filled. */
export const FILL_RATE = metric('fillRate', {
  name: { ko: '충원율', en: 'filled posts' },
  part: CURRENT,
  whole: QUOTA,
});

const GAP = { ko: '과부족', en: 'gap' };

/**
 * Calculates a staffing table (인력: 정원·현원·과부족) over the grades that its layout has on its day.
 *
 * Formulas: 과부족 = 현원 − 정원, Σ grades = 계 (I-12); 충원율 = 현원 ÷ 정원.
 * Problems: `rule-missing` (no layout on the day), `state-unknown` (a grade the layout does not have), `record-duplicated`,
 * `field-missing` (a grade of the layout without figures), `count-invalid`, `sum-differs` (a printed total),
 * `total-blank`, `gap-hidden-by-total` (a gap of zero over grades that are off).
 */
export function staffing(table: StaffingTable): Outcome<Staffing> {
  const { record, on, grades, layout: practice = 'standard' } = table;
  const rule = { ko: '정원표 직급 구성', en: 'grades of the staffing table' };
  const { value: layout, problems: missing } = ruleInForce(GRADE_LAYOUTS, { practice, on, rule });
  const cells = layout === BLANK ? [] : cellsOf(layout, grades);
  const value = totalsOf(cells, on);
  return {
    value,
    problems: [
      ...missing,
      ...(layout === BLANK ? [] : checkGrades(record, layout, grades)),
      ...cells.flatMap((cell) => checkCell(record, cell)),
      ...(layout === BLANK ? [] : checkTotals(table, value)),
    ],
  };
}

function cellsOf({ blocks }: GradeLayout, grades: readonly GradePosts[]): readonly GradeGap[] {
  return blocks.flatMap(({ id, grades: names }) =>
    names.map((grade) => {
      const own = grades.find((posts) => posts.block === id && posts.grade === grade);
      const [quota, current] = [own?.quota ?? BLANK, own?.current ?? BLANK];
      return { block: id, grade, quota, current, gap: quota === BLANK || current === BLANK ? BLANK : current - quota };
    }),
  );
}

function totalsOf(cells: readonly GradeGap[], on: PlainDate): Staffing {
  const quota = total(cells.map((cell) => cell.quota));
  const current = total(cells.map((cell) => cell.current));
  return {
    grades: cells,
    quota,
    current,
    gap: total(cells.map(({ gap }) => gap)),
    absoluteGap: total(cells.map(({ gap }) => (gap === BLANK ? BLANK : Math.abs(gap)))),
    fillRate: valueOf(FILL_RATE, { part: current, whole: quota, window: printDate(on) }),
  };
}

function total(values: readonly (number | Blank)[]): number | Blank {
  let sum = 0;
  for (const value of values) {
    if (value === BLANK) return BLANK;
    sum += value;
  }
  return sum;
}

function checkGrades(record: string, { blocks }: GradeLayout, grades: readonly GradePosts[]): readonly Problem[] {
  const known = blocks.flatMap(({ id, grades: names }) => names.map((grade) => `${id} ${grade}`));
  const names = grades.map(({ block, grade }) => `${block} ${grade}`);
  const field = { ko: '직급', en: 'grade' };
  return names.flatMap((name, n): readonly Problem[] => {
    if (!known.includes(name)) return [{ kind: 'state-unknown', record, field, found: name, known: known.join(', ') }];
    return names.indexOf(name) < n ? [{ kind: 'record-duplicated', record: `${record} ${name}` }] : [];
  });
}

function checkCell(record: string, { block, grade, quota, current }: GradeGap): readonly Problem[] {
  const place = `${record} ${block} ${grade}`;
  return [
    ...checkCount({ record: place, field: QUOTA }, quota),
    ...checkCount({ record: place, field: CURRENT }, current),
  ];
}

function checkTotals({ record, printed }: StaffingTable, value: Staffing): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [field, found, expected] of [
    [QUOTA, printed.quota, value.quota],
    [CURRENT, printed.current, value.current],
    [GAP, printed.gap, value.gap],
  ] as const) {
    if (expected === BLANK || found === expected) continue;
    if (found === BLANK) problems.push({ kind: 'total-blank', record, field, expected: figureText(expected) });
    else
      problems.push({ kind: 'sum-differs', record, field, found: figureText(found), expected: figureText(expected) });
  }
  if (value.gap === 0 && value.absoluteGap !== BLANK && value.absoluteGap > 0) {
    const grades = value.grades.filter(({ gap }) => gap !== 0).length;
    problems.push({ kind: 'gap-hidden-by-total', record, grades, sum: figureText(value.absoluteGap) });
  }
  return problems;
}

function figureText(value: number): string {
  return Number.isSafeInteger(value) ? printFigure(fixed(BigInt(value))) : String(value);
}

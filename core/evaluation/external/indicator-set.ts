import { BLANK, type Blank } from '../../blank.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';

/** What an evaluation measured in a year (연도별 평가지표 구성); blank where it was not published. */
export interface IndicatorSet {
  readonly evaluation: string;
  readonly year: number;
  readonly fields: number | Blank;
  readonly tasks: number | Blank;
  readonly indicators: number;
  readonly source: string;
}

/**
 * The set of indicators of an evaluation in a year (연도별 지표 구성). There is one for each year: none is carried over.
 * Problem: `rule-missing`.
 */
export function indicatorSetOf(
  sets: readonly IndicatorSet[],
  evaluation: string,
  year: number,
): Outcome<IndicatorSet | Blank> {
  const found = sets.find((set) => set.evaluation === evaluation && set.year === year);
  if (found) return { value: found, problems: [] };
  const rule = { ko: `${evaluation} 지표 구성`, en: `indicators of ${evaluation}` };
  return { value: BLANK, problems: [{ kind: 'rule-missing', rule, date: `${year}년` }] };
}

/**
 * Warns that results of two years stand on different sets (지표 구성 변경). Problem: `indicator-sets-differ`.
 */
export function checkComparableSets(first: IndicatorSet, second: IndicatorSet): readonly Problem[] {
  const isSame =
    first.evaluation === second.evaluation &&
    first.fields === second.fields &&
    first.tasks === second.tasks &&
    first.indicators === second.indicators;
  if (isSame) return [];
  return [
    { kind: 'indicator-sets-differ', record: second.evaluation, first: describe(first), second: describe(second) },
  ];
}

function describe({ year, fields, indicators }: IndicatorSet): string {
  return fields === BLANK ? `${year}년 ${indicators}개 지표` : `${year}년 ${fields}개 분야 ${indicators}개 지표`;
}

import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareDates, printDate, type PlainDate } from '../../calendar/index.ts';
import { compareFixed, fixedText, type Fixed } from '../../number/fixed.ts';
import type { Problem } from '../../problem/index.ts';
import { checkSum } from '../../statistics/count.ts';
import { duplicates } from '../../statistics/distinct-records.ts';

/** An evaluation of the district by another body (외부기관 평가). */
export interface ExternalEvaluation {
  readonly id: string;
  readonly name: string;
  /** 주관: 서울특별시, 행정자치부 … */
  readonly host: string;
  readonly year: number;
  /** 평가시기. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** 실적기준일; blank where the evaluation looks at the year as it goes. */
  readonly basis: PlainDate | Blank;
  /** How many governments are evaluated: 25, or 17 + 226. */
  readonly population: readonly number[];
  /** What is evaluated in each field: projects (사업) or indicators (지표). */
  readonly fields: readonly { readonly name: string; readonly items: number }[];
  /** The counts the report prints: `5개 분야, 12개 사업`. */
  readonly printed: { readonly fields: number; readonly items: number };
}

const PERIOD = { ko: '평가시기', en: 'period of the evaluation' };
const FIELDS = { ko: '분야 수', en: 'number of fields' };
const ITEMS = { ko: '평가항목 수', en: 'number of items' };
const VALUE = { ko: '실적값', en: 'value' };

/** How many governments are evaluated (평가대상 수), e.g. 17 + 226 = 243. */
export function populationOf({ population }: Pick<ExternalEvaluation, 'population'>): number {
  return population.reduce((sum, count) => sum + count, 0);
}

/**
 * Checks external evaluations (외부기관 평가 점검).
 *
 * Problems: `record-duplicated`, `period-reversed`, `basis-after-evaluation` (실적기준일 after the evaluation ends),
 * `sum-differs` (Σ items of the fields ≠ printed). Fields not listed are not judged.
 */
export function checkEvaluations(evaluations: readonly ExternalEvaluation[]): readonly Problem[] {
  return [...duplicates(evaluations), ...evaluations.flatMap(checkEvaluation)];
}

function checkEvaluation({
  name: record,
  first,
  last,
  basis,
  fields,
  printed,
}: ExternalEvaluation): readonly Problem[] {
  const problems: Problem[] = [];
  if (compareDates(first, last) > 0) {
    const found = `${printDate(first)} ~ ${printDate(last)}`;
    problems.push({ kind: 'period-reversed', record, field: PERIOD, found });
  }
  if (!isBlank(basis) && compareDates(basis, last) > 0) {
    problems.push({ kind: 'basis-after-evaluation', record, basis: printDate(basis), end: printDate(last) });
  }
  if (fields.length === 0) return problems;
  return [
    ...problems,
    ...checkSum({ record, field: FIELDS, found: printed.fields, parts: fields.map(() => 1) }),
    ...checkSum({ record, field: ITEMS, found: printed.items, parts: fields.map(({ items }) => items) }),
  ];
}

/** The value of an indicator here and as it was handed in (구 자료와 시 제출 자료). */
export interface Submission {
  readonly indicator: string;
  readonly own: Fixed | Blank;
  readonly submitted: Fixed | Blank;
}

/**
 * Compares the district's values with those handed in (제출값 대조); 1.50 and 1.5 are the same value.
 * Problems: `submission-differs`, `field-missing` where only one of the two is there.
 */
export function checkSubmissions(submissions: readonly Submission[]): readonly Problem[] {
  return submissions.flatMap(({ indicator: record, own, submitted }): readonly Problem[] => {
    if (own === BLANK && submitted === BLANK) return [];
    if (own === BLANK || submitted === BLANK) return [{ kind: 'field-missing', record, field: VALUE }];
    if (compareFixed(own, submitted) === 0) return [];
    const [here, there] = [fixedText(own), fixedText(submitted)];
    return [{ kind: 'submission-differs', record, field: VALUE, own: here, submitted: there }];
  });
}

import type { Blank } from '../../blank.ts';
import type { DateRange } from '../../calendar/index.ts';
import type { MetricValue } from '../../metric/value.ts';
import { fixed } from '../../number/fixed.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../count.ts';
import { completionOf } from '../projection.ts';
import { rateOfPart } from '../rate.ts';
import { BUDGET_SHARE, COMPLETION_RATE } from './metrics.ts';

const VOLUME: Sentence = { ko: '물량', en: 'volume' };

/** What a report prints about the stock of records; blank where it prints nothing. */
export interface PrintedStock {
  readonly record: string;
  readonly total: number;
  readonly done: number | Blank;
  readonly left: number | Blank;
  /** The volumes of the years. */
  readonly yearly: readonly number[];
}

/**
 * Checks the stock (I-13): 완료 = Σ 연도별 사업량; 총량 = 완료 + 잔여; 완료 ≤ 총량.
 * A blank 완료 is taken as the sum of the years. Problems: `count-invalid`, `sum-differs`, `exceeds-whole`.
 */
export function checkStock({ record, total, done, left, yearly }: PrintedStock): readonly Problem[] {
  const invalid = [total, ...yearly, done ?? 0, left ?? 0].flatMap((count) =>
    checkCount({ record, field: VOLUME }, count),
  );
  if (invalid.length > 0) return invalid;
  const sum = yearly.reduce((all, volume) => all + volume, 0);
  return [
    ...checkSum({ record, field: { ko: '완료', en: 'done' }, found: done, parts: yearly }),
    ...checkSum({ record, field: { ko: '총량', en: 'total' }, found: total, parts: [done ?? sum, left] }),
    ...completionOf({ record, total: fixed(BigInt(total)), done: fixed(BigInt(done ?? sum)) }).problems,
  ];
}

/**
 * The part of the records that is digitised (전산화 진척률).
 *
 * @example
 * completionRate(7_176, 30_686, period) // 23.4 %
 */
export function completionRate(done: number, total: number, period: DateRange): Outcome<MetricValue> {
  return rateOfPart(COMPLETION_RATE, { part: done, whole: total, period });
}

/** The part of a programme's budget that digitisation takes (전산화 예산 비중), both in 원. */
export function budgetShare(cost: bigint, budget: bigint, period: DateRange): Outcome<MetricValue> {
  return rateOfPart(BUDGET_SHARE, { part: cost, whole: budget, period });
}

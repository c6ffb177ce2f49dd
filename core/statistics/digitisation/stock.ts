import type { Blank } from '../../blank.ts';
import type { DateRange } from '../../calendar/index.ts';
import type { MetricValue } from '../../metric/value.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../count.ts';
import { rateMetric } from '../rate-metric.ts';
import { counted, rateOf } from '../rate.ts';
import { completionOf } from '../projection.ts';
import { fixed } from '../../number/fixed.ts';

const ARCHIVES = { ko: '기록물 전산화 추진계획', en: 'Plan for the digitisation of records' };

/** 전산화 진척률. */
export const COMPLETION_RATE = rateMetric({
  id: 'digitisation.completion',
  name: { ko: '전산화 진척률', en: 'Digitisation completed' },
  formula: { ko: '완료 누계 ÷ 총량 × 100', en: 'done ÷ total × 100' },
  base: { ko: '전산화 대상 총량', en: 'all records to be digitised' },
  source: ARCHIVES,
  effectiveFrom: '2012-01-01',
});

/** 전산화 예산 비중. */
export const BUDGET_SHARE = rateMetric({
  id: 'digitisation.budgetShare',
  name: { ko: '전산화 예산 비중', en: 'Share of digitisation in the budget' },
  formula: { ko: '전산화 소요예산 ÷ 사업 예산액 × 100', en: 'cost of digitisation ÷ budget × 100' },
  base: { ko: '기록물관리 사업 예산액', en: 'budget of the programme' },
  source: ARCHIVES,
  effectiveFrom: '2012-01-01',
});

/** 공개재분류율. */
export const OPENED_RATE = rateMetric({
  id: 'digitisation.opened',
  name: { ko: '공개 전환율', en: 'Records opened on review' },
  formula: { ko: '(공개 + 부분공개) ÷ 재분류 검토 × 100', en: '(opened + opened in part) ÷ reviewed × 100' },
  base: { ko: '재분류 검토 건수', en: 'records reviewed' },
  source: { ko: '공공기록물 관리에 관한 법률 제35조', en: 'Public Records Act, art. 35' },
  effectiveFrom: '2007-04-05',
});

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
  return rateOf(COMPLETION_RATE, {
    record: COMPLETION_RATE.name.ko,
    part: counted({ ko: '완료', en: 'done' }, done, period),
    whole: counted({ ko: '총량', en: 'total' }, total, period),
    isPartOfWhole: true,
  });
}

/** The part of a programme's budget that digitisation takes (전산화 예산 비중), both in 원. */
export function budgetShare(cost: bigint, budget: bigint, period: DateRange): Outcome<MetricValue> {
  return rateOf(BUDGET_SHARE, {
    record: BUDGET_SHARE.name.ko,
    part: counted({ ko: '전산화 소요예산', en: 'cost of digitisation' }, cost, period),
    whole: counted({ ko: '사업 예산액', en: 'budget' }, budget, period),
    isPartOfWhole: true,
  });
}

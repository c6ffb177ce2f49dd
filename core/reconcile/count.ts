import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { isCount } from '../statistics/count.ts';

/** A number of things a document declares beside the list of them. */
export interface DeclaredCount {
  readonly record: string;
  readonly field: Sentence;
  readonly count: number;
  /** The counter printed behind the number: 개, 건, 명. */
  readonly counter: string;
  readonly items: readonly string[];
}

/**
 * Checks a declared number of things against the list of them (개수 대조, X-07, I-19).
 *
 * Problems: `count-invalid` for no whole number of zero or more, `count-differs-from-list`.
 *
 * @example
 * checkDeclaredCount({ record: '위탁 현황', field: { ko: '사업 수', en: 'programmes' }, count: 7, counter: '개 사업',
 *   items: ['스포츠센터', '주차장', '견인보관소', '청소년독서실'] })
 * // one problem: 7개 사업, but 4 listed
 */
export function checkDeclaredCount({ record, field, count, counter, items }: DeclaredCount): readonly Problem[] {
  if (!isCount(count)) return [{ kind: 'count-invalid', record, field, found: String(count) }];
  if (count === items.length) return [];
  const found = `${count}${counter}`;
  return [{ kind: 'count-differs-from-list', record, field, found, count: items.length, items: items.join(', ') }];
}

/** A number with the counter that says what is counted (수량): 11회, 14건. */
export interface Counted {
  readonly label: string;
  readonly count: number;
  readonly counter: string;
}

/**
 * Checks that the parts of a count add up to it (건수 합계), when they count the same thing.
 *
 * Problems: `count-invalid`; `counters-mixed` where the counters differ (11회 beside 14건): nothing is compared then;
 * `sum-differs` where the parts do not add up.
 *
 * @example
 * checkCountedParts('예산집행심의회', { label: '운영', count: 11, counter: '회' },
 *   [{ label: '낙찰차액', count: 14, counter: '건' }])
 * // one problem: counters-mixed
 */
export function checkCountedParts(record: string, whole: Counted, parts: readonly Counted[]): readonly Problem[] {
  const invalid = [whole, ...parts].filter(({ count }) => !isCount(count));
  if (invalid.length > 0) {
    return invalid.map(({ label, count }) => ({
      kind: 'count-invalid',
      record,
      field: { ko: label, en: label },
      found: String(count),
    }));
  }
  if (parts.some(({ counter }) => counter !== whole.counter)) {
    return [{ kind: 'counters-mixed', record, whole: countedText(whole), parts: parts.map(countedText).join(', ') }];
  }
  const sum = parts.reduce((total, { count }) => total + count, 0);
  if (parts.length === 0 || sum === whole.count) return [];
  const field = { ko: whole.label, en: whole.label };
  const expected = `${sum}${whole.counter}`;
  return [{ kind: 'sum-differs', record, field, found: `${whole.count}${whole.counter}`, expected }];
}

function countedText({ label, count, counter }: Counted): string {
  return `${label} ${count}${counter}`;
}

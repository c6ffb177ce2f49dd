import type { Problem } from '../problem/index.ts';
import type { RecordPlace } from '../problem/record.ts';

/** The same fact as the report states it and as another source does. */
export interface StatedTwice extends RecordPlace {
  readonly found: string;
  readonly other: string;
  /** Where the other stands, e.g. `서울시 보도자료(2015. 7. 15.)`. */
  readonly source: string;
}

/**
 * Compares what the report states with another source (외부 자료 대조), e.g. the days of the e-vote.
 * Texts are compared without spaces. Problem: `source-differs` (info).
 */
export function compareSources({ record, field, found, other, source }: StatedTwice): readonly Problem[] {
  return unspaced(found) === unspaced(other) ? [] : [{ kind: 'source-differs', record, field, found, other, source }];
}

/**
 * Finds one thing named in several ways (용어 통일), e.g. 민간위탁현황관리시스템 and 민간위탁관리시스템.
 * Problem: `name-varies` (info), the names in the order met.
 */
export function checkNames(record: string, names: readonly string[]): readonly Problem[] {
  const distinct = names.filter(
    (name, place) => names.findIndex((other) => unspaced(other) === unspaced(name)) === place,
  );
  return distinct.length > 1 ? [{ kind: 'name-varies', record, names: distinct.join(', ') }] : [];
}

function unspaced(text: string): string {
  return text.replace(/\s/gu, '');
}

import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import { checkCount, checkSum } from '../../statistics/count.ts';
import { crossTable, type CrossTable } from '../../statistics/cross-table.ts';
import { distinctRecords } from '../../statistics/distinct-records.ts';
import type { ContestCase } from './contest.ts';

/** The types of departments that take part (참가 유형). Source: 영등포구 2015 주요업무 추진실적 #6. */
export const DEPARTMENT_TYPES: readonly string[] = ['부서', '동주민센터', '학습동아리'];

/**
 * Counts cases by type of department and field (유형별·분야별 건수), types in their usual order.
 * Problems: `state-unknown` for a type of no list, `record-duplicated` (a case counts once).
 */
export function countCases(
  cases: readonly ContestCase[],
  types: readonly string[] = DEPARTMENT_TYPES,
): Outcome<CrossTable> {
  const distinct = distinctRecords(cases);
  const entries = distinct.value.map(({ title, departmentType, field }) => ({
    record: title,
    row: departmentType,
    column: field,
    value: 1n,
  }));
  const table = crossTable(entries, { rows: types });
  return { value: table.value, problems: [...distinct.problems, ...table.problems] };
}

/** Counts as a report prints them: `우수사례 9건 발표(부서 5, 동주민센터 1, 학습동아리 3)`. */
export interface PrintedParticipation {
  readonly contest: string;
  readonly total: number;
  readonly types: readonly { readonly name: string; readonly cases: number }[];
}

/**
 * Checks that the types add up to the total printed (Σ 유형 = 계), and with the list of cases where there is one.
 * Problems: `count-invalid`, `sum-differs`, `record-duplicated` (a case of the list counts once).
 *
 * @example
 * const types = [{ name: '부서', cases: 5 }, { name: '동주민센터', cases: 1 }, { name: '학습동아리', cases: 3 }];
 * checkParticipation({ contest: '경진대회', total: 9, types }) //=> []
 */
export function checkParticipation(
  { contest: record, total, types }: PrintedParticipation,
  cases: readonly ContestCase[] = [],
): readonly Problem[] {
  const field = { ko: '발표 건수', en: 'cases' };
  const counts = [total, ...types.map((type) => type.cases)];
  const list = distinctRecords(cases);
  const invalid = counts.flatMap((count) => checkCount({ record, field }, count));
  if (invalid.length > 0) return [...list.problems, ...invalid];
  const ofTypes = checkSum({ record, field, found: total, parts: types.map((type) => type.cases) });
  if (cases.length === 0) return ofTypes;
  const ofList = types.flatMap(({ name, cases: found }) => {
    const own = list.value.filter(({ departmentType }) => departmentType === name);
    return checkSum({ record, field: { ko: name, en: name }, found, parts: own.map(() => 1) });
  });
  return [...list.problems, ...ofTypes, ...ofList];
}

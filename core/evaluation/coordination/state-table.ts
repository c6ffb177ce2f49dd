import { BLANK, type Blank } from '../../blank.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../../statistics/count.ts';
import { crossTable, type CrossTable } from '../../statistics/cross-table.ts';
import { distinctRecords } from '../../statistics/distinct-records.ts';
import { readState, unknownState, type StateVocabulary } from './vocabulary.ts';

/** Something that has a state: its id, the state as written, and what it is counted by. */
export interface StateRecord {
  readonly id: string;
  /** As written; it is read with the vocabulary. */
  readonly state: string;
}

/** Counts by state (상태별 건수). */
export interface StateTally<State extends string> {
  readonly total: number;
  readonly counts: ReadonlyMap<State, number>;
  /** Records whose state could not be read; they are in the total and in no state. */
  readonly unread: number;
}

const STATE: Sentence = { ko: '상태', en: 'state' };

/**
 * Counts records by state (상태별 집계): Σ states + unread = total.
 * Problems: `state-unknown`, `record-duplicated` (a record that stands twice counts once).
 */
export function tallyStates<State extends string>(
  records: readonly StateRecord[],
  vocabulary: StateVocabulary<State>,
): Outcome<StateTally<State>> {
  const { value: read, problems } = readStates(records, vocabulary);
  const countOf = (wanted: State | Blank): number => read.filter(({ state }) => state === wanted).length;
  const counts = new Map(vocabulary.states.map(({ state }) => [state, countOf(state)] as const));
  return { value: { total: read.length, counts, unread: countOf(BLANK) }, problems };
}

/** Each record once with its state as read; blank where the vocabulary does not have it. */
function readStates<Each extends StateRecord, State extends string>(
  records: readonly Each[],
  vocabulary: StateVocabulary<State>,
): Outcome<readonly { readonly record: Each; readonly state: State | Blank }[]> {
  const { value, problems: repeated } = distinctRecords(records);
  const read = value.map((record) => ({ record, state: readState(record.state, vocabulary) }));
  const unknown = read
    .filter(({ state }) => state === BLANK)
    .map(({ record: { id, state } }) => unknownState({ record: id, field: STATE }, state, vocabulary));
  return { value: read, problems: [...repeated, ...unknown] };
}

/**
 * Counts records by a property and state (분야×상태, 부서×상태), rows in the order they first appear.
 * Records whose state cannot be read are left out. Problems: as {@link tallyStates}.
 */
export function crossStates<Each extends StateRecord, State extends string>(
  records: readonly Each[],
  rowOf: (record: Each) => string,
  vocabulary: StateVocabulary<State>,
): Outcome<CrossTable> {
  const { value: read, problems } = readStates(records, vocabulary);
  const entries = read.flatMap(({ record, state }) => {
    if (state === BLANK) return [];
    return [{ record: record.id, row: rowOf(record), column: nameOfState(vocabulary, state), value: 1n }];
  });
  const table = crossTable(entries, { columns: vocabulary.states.map(({ name }) => name.ko) });
  return { value: table.value, problems: [...problems, ...table.problems] };
}

/** The Korean name of a state. */
export function nameOfState<State extends string>({ states }: StateVocabulary<State>, state: State): string {
  return states.find((word) => word.state === state)?.name.ko ?? state;
}

/**
 * Checks a printed row of counts by state (I-17: Σ states = total). A missing count is not judged.
 * Problems: `count-invalid`, `sum-differs`.
 *
 * @example
 * checkPrintedStates('지시사항', { total: 155, counts: [9, 23, 73, 29, 21] }) //=> []
 */
export function checkPrintedStates(
  record: string,
  { total, counts }: { readonly total: number | Blank; readonly counts: readonly (number | Blank)[] },
): readonly Problem[] {
  const given = [total, ...counts].filter((count) => count !== BLANK);
  const field: Sentence = { ko: '계', en: 'total' };
  const invalid = given.flatMap((count) => checkCount({ record, field }, count));
  return invalid.length > 0 ? invalid : checkSum({ record, field, found: total, parts: counts });
}

/** How many records have one of some states. */
export function countIn<State extends string>({ counts }: StateTally<State>, ...states: readonly State[]): number {
  return states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
}

/**
 * Makes a tally of counts that were published as such, in the order of the vocabulary (공표 건수).
 *
 * @example
 * const states = [{ state: 'done', name: { ko: '완료', en: 'done' }, spellings: [] }, { state: 'open', name: { ko: '추진중', en: 'open' }, spellings: [] }];
 * tallyOfCounts({ effectiveFrom: '2014-07-01', source: '', states }, [62, 23]).total //=> 85
 */
export function tallyOfCounts<State extends string>(
  { states }: StateVocabulary<State>,
  counts: readonly number[],
): StateTally<State> {
  const byState = new Map(states.map(({ state }, place) => [state, counts[place] ?? 0] as const));
  return { total: [...byState.values()].reduce((sum, count) => sum + count, 0), counts: byState, unread: 0 };
}

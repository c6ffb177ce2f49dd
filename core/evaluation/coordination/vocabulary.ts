import { BLANK, type Blank } from '../../blank.ts';
import { foldCharacters } from '../../number/notation/index.ts';
import type { Problem } from '../../problem/index.ts';
import type { RecordPlace } from '../../problem/record.ts';
import type { Sentence } from '../../sentence.ts';

/** A state of a vocabulary, its name and the ways offices write it (상태 구분). */
export interface StateWord<State extends string> {
  readonly state: State;
  readonly name: Sentence;
  /** Other spellings; spaces, middle dots and brackets are ignored when reading. */
  readonly spellings: readonly string[];
}

/** The states something can have, exhaustive and exclusive, in the order they are printed. */
export interface StateVocabulary<State extends string> {
  readonly effectiveFrom: string;
  readonly source: string;
  readonly states: readonly StateWord<State>[];
}

/**
 * Reads a state as offices write it (상태 표기): `이행후 계속추진`, `이행 후 계속추진` and `이행후계속` are one.
 *
 * @returns blank for a word the vocabulary does not have
 */
export function readState<State extends string>(text: string, vocabulary: StateVocabulary<State>): State | Blank {
  const wanted = bare(text);
  const found = vocabulary.states.find(({ name, spellings }) =>
    [name.ko, ...spellings].some((spelling) => bare(spelling) === wanted),
  );
  return found?.state ?? BLANK;
}

/** The problem of a state no vocabulary has. */
export function unknownState(
  place: RecordPlace,
  found: string,
  { states }: StateVocabulary<string>,
): Problem<'state-unknown'> {
  return { kind: 'state-unknown', ...place, found, known: states.map(({ name }) => name.ko).join(', ') };
}

function bare(text: string): string {
  return foldCharacters(text).replace(/[\s·()\-/]/g, '');
}

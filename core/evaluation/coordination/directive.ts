import { BLANK, isBlank, type Blank } from '../../blank.ts';
import { compareDates, daysBetween, printDate, type PlainDate } from '../../calendar/index.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { DIRECTIVE_STATES, type DirectiveState } from '../data/directive-states.ts';
import { distinctRecords } from '../../statistics/distinct-records.ts';
import { nameOfState, tallyStates, type StateTally } from './state-table.ts';
import { readState } from './vocabulary.ts';

/** An instruction of the head of the district or the deputy (지시사항). */
export interface Directive {
  readonly id: string;
  /** 구청장, 부구청장. */
  readonly issuer: string;
  /** The meeting at which it was given. */
  readonly meeting: string;
  readonly issuedOn: PlainDate;
  readonly content: string;
  readonly department: string;
  readonly cooperating: readonly string[];
  /** Blank where no day was set. */
  readonly dueOn: PlainDate | Blank;
  /** As written; read with the vocabulary of states. */
  readonly state: string;
  readonly closedOn: PlainDate | Blank;
  readonly evidence: string | Blank;
}

/** A row of the table of directives (지시사항 처리현황). */
export interface DirectiveRow {
  readonly name: string;
  readonly tally: StateTally<DirectiveState>;
  /** Open and past their day (기한초과). */
  readonly overdue: number;
  /** Open without a day: never overdue, so they are counted apart (기한 미지정). */
  readonly undated: number;
  /** Closed after their day (지연 처리). */
  readonly closedLate: number;
}

const CLOSED: ReadonlySet<DirectiveState> = new Set<DirectiveState>(['done', 'impossible', 'transferred']);
const DUE: Sentence = { ko: '처리기한', en: 'due date' };
const CLOSED_ON: Sentence = { ko: '처리일', en: 'day of closing' };
const ISSUED_ON: Sentence = { ko: '지시일', en: 'day of the directive' };
const DONE: Sentence = { ko: '완료', en: 'completion' };

/**
 * Whether a directive is past its day on the reporting date (기한초과): its state is open and the day is before
 * the reporting date; on the day itself it is not yet late. A state that cannot be read counts as open.
 */
export function isOverdue(directive: Directive, asOf: PlainDate): boolean {
  return isOpen(directive) && !isBlank(directive.dueOn) && compareDates(directive.dueOn, asOf) < 0;
}

function isOpen({ state }: Directive): boolean {
  const read = readState(state, DIRECTIVE_STATES);
  return read === BLANK || !CLOSED.has(read);
}

/**
 * Counts directives by issuer, by department, or by anything else (지시자별·부서별 처리현황), rows in the order they
 * first appear. Σ rows = all directives.
 * Problems: those of {@link tallyStates}, each once.
 */
export function tableOfDirectives(
  directives: readonly Directive[],
  rowOf: (directive: Directive) => string,
  asOf: PlainDate,
): Outcome<readonly DirectiveRow[]> {
  const { problems } = tallyStates(directives, DIRECTIVE_STATES);
  const { value: distinct } = distinctRecords(directives);
  const value = [...new Set(distinct.map(rowOf))].map((name) => {
    const own = distinct.filter((directive) => rowOf(directive) === name);
    return {
      name,
      tally: tallyStates(own, DIRECTIVE_STATES).value,
      overdue: own.filter((directive) => isOverdue(directive, asOf)).length,
      undated: own.filter((directive) => isOpen(directive) && isBlank(directive.dueOn)).length,
      closedLate: own.filter(isClosedLate).length,
    };
  });
  return { value, problems };
}

function isClosedLate(directive: Directive): boolean {
  const { dueOn, closedOn } = directive;
  return !isOpen(directive) && !isBlank(dueOn) && !isBlank(closedOn) && compareDates(closedOn, dueOn) > 0;
}

/**
 * Checks directives on a reporting date (지시사항 점검).
 *
 * Problems: `field-missing` (closed without its day), `evidence-missing` (done without evidence),
 * `state-contradicts` (a closing day on an open one), `date-after-as-of` (issued or closed after the reporting
 * date), `period-reversed` (closed or due before it was issued), `deadline-passed` for each overdue one,
 * `state-unknown`, `record-duplicated`.
 */
export function checkDirectives(directives: readonly Directive[], asOf: PlainDate): readonly Problem[] {
  const { problems } = tallyStates(directives, DIRECTIVE_STATES);
  const own = directives.flatMap((directive) => [
    ...checkDates(directive, asOf),
    ...checkClosing(directive),
    ...checkDeadline(directive, asOf),
  ]);
  return [...problems, ...own];
}

function checkDates({ id, issuedOn, dueOn, closedOn }: Directive, asOf: PlainDate): readonly Problem[] {
  const problems: Problem[] = [];
  const dates = [
    [ISSUED_ON, issuedOn],
    [CLOSED_ON, closedOn],
  ] as const;
  for (const [field, date] of dates) {
    if (isBlank(date) || compareDates(date, asOf) <= 0) continue;
    problems.push({ kind: 'date-after-as-of', record: id, field, found: printDate(date), asOf: printDate(asOf) });
  }
  const ends = [
    [DUE, dueOn],
    [CLOSED_ON, closedOn],
  ] as const;
  for (const [field, end] of ends) {
    if (isBlank(end) || compareDates(end, issuedOn) >= 0) continue;
    problems.push({ kind: 'period-reversed', record: id, field, found: `${printDate(issuedOn)} ~ ${printDate(end)}` });
  }
  return problems;
}

function checkClosing(directive: Directive): readonly Problem[] {
  const { id: record, state, closedOn, evidence } = directive;
  const read = readState(state, DIRECTIVE_STATES);
  if (read === BLANK) return [];
  if (!CLOSED.has(read)) {
    if (isBlank(closedOn)) return [];
    const found = printDate(closedOn);
    return [{ kind: 'state-contradicts', record, field: CLOSED_ON, state: nameOfState(DIRECTIVE_STATES, read), found }];
  }
  const problems: Problem[] = [];
  if (isBlank(closedOn)) problems.push({ kind: 'field-missing', record, field: CLOSED_ON });
  if (read === 'done' && isBlank(evidence)) problems.push({ kind: 'evidence-missing', record, field: DONE });
  return problems;
}

function checkDeadline(directive: Directive, asOf: PlainDate): readonly Problem[] {
  const { id: record, dueOn } = directive;
  if (isBlank(dueOn) || !isOverdue(directive, asOf)) return [];
  return [{ kind: 'deadline-passed', record, field: DUE, due: printDate(dueOn), days: daysBetween(dueOn, asOf) }];
}

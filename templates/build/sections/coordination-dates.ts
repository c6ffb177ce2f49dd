import {
  BLANK,
  compareFixed,
  dateOfSerial,
  daysOfSeason,
  DIRECTIVE_STATES,
  doubleOfFixed,
  exact,
  isOverdue,
  type Blank,
  type DirectiveState,
  type PlainDate,
} from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import { byRow, type CalculatedColumn } from '../table/calculated-column.ts';

/** The word in the column of directives that are open past their day. */
export const OVERDUE = '기한 경과';

/** Directives in these states are dealt with, whatever their day was. */
const CLOSED: ReadonlySet<DirectiveState> = new Set<DirectiveState>(['done', 'impossible', 'transferred']);
const CLOSED_NAMES = DIRECTIVE_STATES.states.filter(({ state }) => CLOSED.has(state)).map(({ name }) => name.ko);

/** Marks a directive that is open past its day on the reporting date; on the day itself it is not yet late. */
export const overdueColumn: CalculatedColumn = byRow((own, { settings: { asOf } }) => {
  const [key, due, state] = [own('key'), own('due'), own('state')];
  const open = CLOSED_NAMES.map((name) => `${state.formula}<>"${name}"`).join(',');
  const late = `AND(${open},${due.formula}<${asOf.formula})`;
  return {
    formula: `IF(OR(${key.formula}="",COUNT(${due.formula},${asOf.formula})<2),"",IF(${late},"${OVERDUE}",""))`,
    value: key.value !== BLANK && isLate(due, state, asOf) ? OVERDUE : BLANK,
  };
});

function isLate(due: Figure, state: Figure, asOf: Figure): boolean {
  const [dueOn, today] = [dateOf(due.value), dateOf(asOf.value)];
  if (today === BLANK || dueOn === BLANK) return false;
  const directive = { ...ANY_DIRECTIVE, issuedOn: today, dueOn, state: String(state.value ?? '') };
  return isOverdue(directive, today);
}

/** What {@link isOverdue} does not ask for. */
const ANY_DIRECTIVE = {
  id: '',
  issuer: '',
  meeting: '',
  content: '',
  department: '',
  cooperating: [],
  closedOn: BLANK,
  evidence: BLANK,
} as const;

/** The days a seasonal plan runs, first and last counted; 0 for a reversed period. */
export const seasonDays: CalculatedColumn = byRow((own) => {
  const [first, last] = [own('first'), own('last')];
  const [from, to] = [dateOf(first.value), dateOf(last.value)];
  const season = { id: '', season: '' };
  return {
    formula: `IF(COUNT(${first.formula},${last.formula})<2,"",MAX(${last.formula}-${first.formula}+1,0))`,
    value: from === BLANK || to === BLANK ? BLANK : exact(daysOfSeason({ ...season, first: from, last: to })),
  };
});

/** How a seasonal plan stands on the reporting date: 추진예정, 추진중, 종료. */
export const seasonState: CalculatedColumn = byRow((own, { settings: { asOf } }) => {
  const [first, last] = [own('first'), own('last')];
  const [from, to, day] = [first.formula, last.formula, asOf.formula];
  const words = `IF(${day}<${from},"${BEFORE}",IF(${day}<=${to},"${DURING}","${AFTER}"))`;
  return {
    formula: `IF(COUNT(${from},${to},${day})<3,"",${words})`,
    value: stateOn(first.value, last.value, asOf.value),
  };
});

const [BEFORE, DURING, AFTER] = ['추진예정', '추진중', '종료'];

function stateOn(first: Entry, last: Entry, day: Entry): Entry {
  if (!isNumber(first) || !isNumber(last) || !isNumber(day)) return BLANK;
  if (compareFixed(day, first) < 0) return BEFORE ?? BLANK;
  return (compareFixed(day, last) <= 0 ? DURING : AFTER) ?? BLANK;
}

/** The date a cell holds. */
export function dateOf(entry: Entry): PlainDate | Blank {
  return isNumber(entry) ? dateOfSerial(doubleOfFixed(entry)) : BLANK;
}

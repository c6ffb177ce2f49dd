import { BLANK, doubleOfFixed, planDifference, type PlanTask, type ProgrammePlan } from '../../../core/index.ts';
import { isNumber, quoted, type Entry } from '../figure/figure.ts';
import type { Book } from '../section.ts';
import type { CalculatedColumn, TableRows } from '../table/calculated-column.ts';
import { columnReference, filledColumn, type FilledTable } from '../table/filled-table.ts';
import type { InputTable } from '../table/input-table.ts';

/** What a task of the plan is beside last year's of the same id. */
export const STATES = { added: '신규', kept: '계속', moved: '시기 변경' } as const;

/** What became of a task of last year. */
export const FOLLOWED = { goesOn: '계속', ends: '종료' } as const;

/** Whether a task is new, goes on, or is moved to another time (전년대비), by its id. */
export function stateColumn(lastTasks: () => InputTable): CalculatedColumn {
  return (rows, book) => {
    const last = book.table(lastTasks());
    const [key, marks, title] = ['key', 'marks', 'title'].map((name) => rows.cell(name, 0).formula);
    const [ids, before] = [columnReference(last, 'key'), columnReference(last, 'marks')];
    const same = `INDEX(${before},MATCH(${key},${ids},0))=${marks}`;
    const known = `IF(${same},${quoted(STATES.kept)},${quoted(STATES.moved)})`;
    return {
      formula: `IF(OR(${title}="",${key}=""),"",IF(COUNTIF(${ids},${key})=0,${quoted(STATES.added)},${known}))`,
      entries: statesOf(rows, last, book),
    };
  };
}

/** While the reporting date is not filled in, a date lies in no year of the plan. */
const NO_YEAR = 1900;

function statesOf(rows: TableRows, last: FilledTable, { settings }: Book): readonly Entry[] {
  const year = settings.year.value;
  const next = isNumber(year) ? doubleOfFixed(year) + 1 : NO_YEAR;
  const now = tasksOf((key) => rows.entries(key));
  const before = tasksOf((key) => filledColumn(last, key).entries);
  const { added, moved } = planDifference(planOf(before, next - 1), planOf(now, next)).value;
  const [news, changed] = [added.map(({ id }) => id), moved.map(({ now: { id } }) => id)];
  return rows.entries('key').map((key, row) => {
    if (typeof key !== 'string' || typeof rows.entries('title')[row] !== 'string') return BLANK;
    return news.includes(key) ? STATES.added : changed.includes(key) ? STATES.moved : STATES.kept;
  });
}

/** The tasks with an id, as core knows them; the time is the text that is printed. */
function tasksOf(entriesOf: (key: string) => readonly Entry[]): readonly PlanTask[] {
  const [titles, schedules] = [entriesOf('title'), entriesOf('schedule')];
  return entriesOf('key').flatMap((id, row) => {
    if (typeof id !== 'string') return [];
    return [{ id, title: textOf(titles[row]), schedule: textOf(schedules[row]) }];
  });
}

function textOf(entry: Entry | undefined): string {
  return typeof entry === 'string' ? entry : '';
}

function planOf(tasks: readonly PlanTask[], year: number): ProgrammePlan {
  return { programmeId: '', year, title: '', budget: BLANK, tasks, statements: [] };
}

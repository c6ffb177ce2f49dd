import { BLANK, exact } from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import { words } from '../figure/words.ts';
import { eachRecord, givenRecord } from '../report/records.ts';
import type { ChartBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { at } from '../table/table-figures.ts';
import { planYear } from './plan-report.ts';
import { ALL_MONTHS, markOf } from './plan-schedule.ts';
import { CALENDAR_FORM, LOAD_FORM, TASKS } from './plan-tables.ts';

/** The tasks by month (월별 추진일정표), and how many are due in each. */
export function calendarReport(book: Book): Report {
  const tasks = book.table(TASKS);
  const records = eachRecord(tasks).map((record, row): PrintedRecord => ({
    ...record,
    of: (key) => (key.startsWith('m') ? monthMark(book, row, Number(key.slice(1))) : at(tasks, key, row)),
  }));
  return {
    name: '월별 추진일정',
    title: words(planYear(book), '년도 월별 추진일정표'),
    orientation: 'landscape',
    widths: [9, 50, 33, ...ALL_MONTHS.map(() => 7.5)],
    blocks: [
      {
        kind: 'form',
        id: 'calendar',
        form: CALENDAR_FORM,
        columns: CALENDAR_FORM.columns.map(({ key }) => key),
        records,
        centred: ['programme', 'schedule', ...ALL_MONTHS.map((month) => `m${month}`)],
        rowHeight: 18,
      },
    ],
  };
}

/** ● in the months of a task. */
function monthMark(book: Book, row: number, month: number): Figure {
  const marks = at(book.table(TASKS), 'marks', row);
  const isMarked = typeof marks.value === 'string' && marks.value.slice(-12)[month - 1] === '1';
  return { formula: `IF(${markOf(marks.formula, month)}="1","●","")`, value: isMarked ? '●' : BLANK };
}

/** How many tasks a month has, drawn and printed (월별 업무량). */
export function loadReport(book: Book): Report {
  return {
    name: '월별 업무량',
    title: words(planYear(book), '년도 월별 업무량'),
    widths: [48, 48],
    blocks: [
      loadChart,
      {
        kind: 'form',
        id: 'load',
        caption: '□ 월이 정해진 업무',
        unit: '건',
        form: LOAD_FORM,
        columns: ['month', 'tasks'],
        records: ALL_MONTHS.map((month) => givenRecord('item', { month: `${month}월`, tasks: tasksIn(book, month) })),
        centred: ['month'],
        rowHeight: 20,
        notes: ['※ 매월·연중 업무는 모든 달에 들고, 분기별·반기별·연 1회·수시 업무는 어느 달에도 들지 않음'],
      },
    ],
  };
}

function tasksIn(book: Book, month: number): Figure {
  const tasks = book.table(TASKS);
  const marks = filledColumn(tasks, 'marks').entries;
  const marked = marks.filter((entry) => typeof entry === 'string' && entry.slice(-12)[month - 1] === '1');
  return {
    formula: `SUMPRODUCT((${markOf(columnReference(tasks, 'marks'), month)}="1")*1)`,
    value: exact(marked.length),
  };
}

const loadChart: ChartBlock = {
  kind: 'chart',
  rows: 20,
  chart: (printed) => ({
    name: '월별 업무량',
    alternativeText: '달마다 추진하는 업무의 수를 견주는 막대',
    title: { text: '월별 업무 수(건)' },
    plots: [
      {
        kind: 'bars',
        direction: 'vertical',
        grouping: 'clustered',
        gapWidth: 50,
        series: [
          {
            name: printed.heading('load', 'tasks'),
            categories: printed.run('load', 'month'),
            values: printed.run('load', 'tasks'),
            labels: { position: 'outside', numberFormat: '0' },
          },
        ],
      },
    ],
    valueAxis: { minimum: 0 },
    legend: 'none',
  }),
};

import { BLANK, doubleOfFixed } from '../../../core/index.ts';
import { isNumber, onlyWith, type Content, type Figure } from '../figure/figure.ts';
import { rate } from '../figure/measure.ts';
import { amountText, rateText, words } from '../figure/words.ts';
import { eachRecord, filledRecords, givenRecord, sumRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { columnReference, filledColumn } from '../table/filled-table.ts';
import { at, count, find, total, type Where } from '../table/table-figures.ts';
import { FOLLOWED, STATES } from './plan-states.ts';
import { COMPARISON_FORM, FOLLOWED_FORM, LAST_TASKS, PROGRAMMES, TASKS, TEAM_FORM, TEAMS } from './plan-tables.ts';

/** The programmes with their budgets beside this year's (소요예산 총괄). */
export function planReport(book: Book): Report {
  const programmes = book.table(PROGRAMMES);
  return {
    name: '주요업무계획',
    title: words(planYear(book), '년도 주요업무계획'),
    widths: [40, 17, 14, 14, 14, 12],
    blocks: [
      summaryLines(book),
      teamsBlock(book),
      {
        kind: 'form',
        id: 'budgets',
        caption: '□ 사업별 소요예산',
        unit: '천원',
        form: PROGRAMMES.form,
        columns: ['programme', 'team', 'required', 'before', 'change', 'growth'],
        records: [sumRecord(programmes, { words: { programme: '계' } }), ...eachRecord(programmes)],
        centred: ['team'],
        rowHeight: 20,
      },
      { ...budgetChart(filledRecords(programmes, 'programme')), startsPage: true },
    ],
  };
}

/** The year of the plan: the one after the reporting date's. */
export function planYear(book: Book): Figure {
  const { formula, value } = book.settings.year;
  return {
    formula: `IF(COUNT(${formula})=0,"",TEXT(${formula}+1,"0"))`,
    value: isNumber(value) ? String(doubleOfFixed(value) + 1) : BLANK,
  };
}

/** How many programmes the plan has. */
export function programmesOf(book: Book, where: Where = {}): Figure {
  return count(book.table(PROGRAMMES), 'programme', where);
}

function summaryLines(book: Book): LinesBlock {
  const programmes = book.table(PROGRAMMES);
  const { rule, rateFormat } = book.settings;
  const [required, before] = [total(programmes, 'required'), total(programmes, 'before')];
  const tasks = book.table(TASKS);
  const ofState = (state: string): Figure => amountText(count(tasks, 'title', { state }));
  return {
    kind: 'lines',
    caption: '□ 총괄',
    lines: [
      words(' ○ 사업 ', amountText(programmesOf(book)), '개, 소요예산 총 ', amountText(required), '천원'),
      words(
        '   - 전년도 예산 ',
        amountText(before),
        '천원 대비 ',
        rateText(rate(rule, required, before), rateFormat),
        '%',
      ),
      words(
        ' ○ 추진업무 ',
        amountText(count(tasks, 'title')),
        '건(계속 ',
        ofState(STATES.kept),
        '건, 시기 변경 ',
        ofState(STATES.moved),
        '건, 신규 ',
        ofState(STATES.added),
        '건)',
      ),
    ],
  };
}

function teamsBlock(book: Book): FormBlock {
  const programmes = book.table(PROGRAMMES);
  const record = (kind: PrintedRecord['kind'], team: string, where: Where): PrintedRecord =>
    givenRecord(kind, {
      team,
      programmes: programmesOf(book, where),
      required: total(programmes, 'required', where),
      before: total(programmes, 'before', where),
    });
  return {
    kind: 'form',
    id: 'teams',
    caption: '□ 팀별 소요예산',
    unit: '천원',
    form: TEAM_FORM,
    columns: ['team', 'programmes', 'required', 'before', 'change', 'share'],
    records: [record('total', '계', {}), ...TEAMS.codes.map((team) => record('item', team, { team }))],
    centred: ['team'],
    rowHeight: 20,
  };
}

/** Last year's budget and what is required, side by side. */
function budgetChart(programmes: number): ChartBlock {
  return {
    kind: 'chart',
    rows: 34,
    chart: (printed) => {
      const drawn = { from: 1, count: programmes };
      const categories = printed.run('budgets', 'programme', drawn);
      return {
        name: '사업별 소요예산',
        alternativeText: '사업별 전년도 예산과 소요예산을 나란히 견주는 막대',
        title: { text: '사업별 전년도 예산과 소요예산(천원)' },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'clustered',
            gapWidth: 50,
            series: ['before', 'required'].map((key) => ({
              name: printed.heading('budgets', key),
              categories,
              values: printed.run('budgets', key, drawn),
              labels: { position: 'outside', numberFormat: '#,##0' },
            })),
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0 },
      };
    },
  };
}

/** Next year's tasks beside last year's time and result, linked by their ids (전년도 실적 대비). */
export function comparisonReport(book: Book): Report {
  const [tasks, last] = [book.table(TASKS), book.table(LAST_TASKS)];
  const records = eachRecord(tasks).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      switch (key) {
        case 'lastSchedule':
          return find(last, 'schedule', 'key', own('key'));
        case 'lastResult':
          return find(last, 'result', 'key', own('key'));
        default:
          return at(tasks, key, row);
      }
    },
  }));
  return {
    name: '전년도 실적 대비',
    title: '추진일정과 전년도 실적 대비',
    orientation: 'landscape',
    widths: [10, 50, 33, 33, 44, 14],
    blocks: [
      {
        kind: 'form',
        id: 'comparison',
        form: COMPARISON_FORM,
        columns: ['key', 'title', 'schedule', 'lastSchedule', 'lastResult', 'state'],
        records,
        centred: ['key', 'schedule', 'lastSchedule', 'state'],
        findings: { state: [STATES.moved] },
        rowHeight: 18,
      },
    ],
  };
}

/** Last year's tasks, and whether the plan goes on with them (전년도 업무의 이어짐). */
export function followedReport(book: Book): Report {
  const last = book.table(LAST_TASKS);
  const records = eachRecord(last).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own): Content | undefined =>
      key === 'followed' ? onlyWith(own('title'), followed(book, own('key'))) : at(last, key, row),
  }));
  return {
    name: '전년도 업무',
    title: '전년도 업무의 추진실적과 이어짐',
    orientation: 'landscape',
    widths: [10, 52, 33, 14, 62, 13],
    blocks: [
      {
        kind: 'form',
        id: 'followed',
        form: FOLLOWED_FORM,
        columns: ['key', 'title', 'schedule', 'outcome', 'result', 'followed'],
        records,
        centred: ['key', 'schedule', 'outcome', 'followed'],
        findings: { followed: [FOLLOWED.ends], outcome: ['미추진'] },
        rowHeight: 18,
      },
    ],
  };
}

/** 계속 where the plan has a task of the id, 종료 where it has none. */
function followed(book: Book, key: Figure): Figure {
  const ids = columnReference(book.table(TASKS), 'key');
  const isFollowed = filledColumn(book.table(TASKS), 'key').entries.some(
    (entry) => entry !== BLANK && entry === key.value,
  );
  return {
    formula: `IF(${key.formula}="","",IF(COUNTIF(${ids},${key.formula})>0,"${FOLLOWED.goesOn}","${FOLLOWED.ends}"))`,
    value: key.value === BLANK ? BLANK : isFollowed ? FOLLOWED.goesOn : FOLLOWED.ends,
  };
}

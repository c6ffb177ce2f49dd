import { compareFixed } from '../../../core/index.ts';
import { EMPTY, isNumber, numberFigure, type Content, type Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import { barChart } from '../report/bar-chart.ts';
import { filledRecords, givenRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, count, find, type Where } from '../table/table-figures.ts';
import { JUDGES, RULES } from './contest-rules.ts';
import {
  CASES,
  CHOSEN,
  CONTEST_FIELDS,
  CONTEST_PROGRAMME,
  ENTRIES_FORM,
  MARKS_FORM,
  PARTICIPATION_FORM,
  RESULT_FORM,
  TYPE_KEYS,
  TYPES,
} from './contest-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const WIDTHS = Array.from({ length: 20 }, () => 4.8);

/** How many cases were presented. */
export function presentedCases(book: Book, where: Where = {}): Figure {
  return count(book.table(CASES), 'title', { ...where, chosen: CHOSEN });
}

/** What was done, with the cases by type and field (행정우수사례). */
export function contestReport(book: Book): Report {
  return {
    name: '행정우수사례',
    title: '행정우수사례 발굴',
    widths: WIDTHS,
    blocks: [
      resultLines(book),
      participationBlock(book),
      budgetBlock(book, CONTEST_PROGRAMME, [4, 4, 4, 4, 4]),
      tasksBlock(book, CONTEST_PROGRAMME, [3, 12, 5]),
      { ...entriesBlock(book), startsPage: true },
      participationChart,
    ],
  };
}

/** ` ○ … 경진대회 : 우수사례 9건 발표(부서 5, 동주민센터 1, 학습동아리 3)`. */
function resultLines(book: Book): LinesBlock {
  const rules = book.table(RULES);
  const types = TYPES.codes.flatMap((type, n): readonly Content[] => [
    `${n === 0 ? '' : ', '}${type} `,
    amountText(presentedCases(book, { type })),
  ]);
  return {
    kind: 'lines',
    caption: '□ 추진실적',
    lines: [
      words(' ○ ', at(rules, 'contest', 0), ' : ', at(rules, 'held', 0)),
      words('   - 서면심사 결과 선정된 우수사례 ', amountText(presentedCases(book)), '건 발표(', ...types, ')'),
    ],
  };
}

function participationBlock(book: Book): FormBlock {
  const record = (kind: PrintedRecord['kind'], name: string, where: Where): PrintedRecord =>
    givenRecord(kind, {
      field: name,
      ...Object.fromEntries(
        TYPES.codes.map((type, n) => [TYPE_KEYS[n] ?? '', presentedCases(book, { ...where, type })]),
      ),
    });
  return {
    kind: 'form',
    id: 'participation',
    caption: '□ 우수사례 발표 현황',
    unit: '건, %',
    form: PARTICIPATION_FORM,
    columns: ['field', 'total', ...TYPE_KEYS, 'share'],
    records: [record('total', '계', {}), ...CONTEST_FIELDS.codes.map((field) => record('item', field, { field }))],
    spans: [5, 3, 3, 3, 3, 3],
    centred: ['field'],
  };
}

const participationChart: ChartBlock = {
  kind: 'chart',
  rows: 20,
  chart: (printed) => {
    const drawn = { from: 1, count: CONTEST_FIELDS.codes.length };
    const categories = printed.run('participation', 'field', drawn);
    return {
      name: '분야별 발표 사례',
      alternativeText: '분야별 발표 사례를 부서, 동주민센터, 학습동아리로 나눈 누적 막대',
      title: { text: '분야별·부서유형별 발표 사례(건)' },
      plots: [
        {
          kind: 'bars',
          direction: 'horizontal',
          grouping: 'stacked',
          series: TYPE_KEYS.map((key) => ({
            name: printed.heading('participation', key),
            categories,
            values: printed.run('participation', key, drawn),
          })),
        },
      ],
      categoryAxis: { isReversed: true },
      valueAxis: { minimum: 0, step: 1 },
    };
  },
};

function entriesBlock(book: Book): FormBlock {
  const record = (kind: PrintedRecord['kind'], type: string, where: Where): PrintedRecord =>
    givenRecord(kind, {
      type,
      entered: count(book.table(CASES), 'title', where),
      chosen: presentedCases(book, where),
    });
  return {
    kind: 'form',
    id: 'entries',
    caption: '□ 부서유형별 접수 및 발표',
    unit: '건, %',
    form: ENTRIES_FORM,
    columns: ['type', 'entered', 'chosen', 'rate'],
    records: [record('total', '계', {}), ...TYPES.codes.map((type) => record('item', type, { type }))],
    spans: [5, 5, 5, 5],
    centred: ['type'],
  };
}

/** The case that is printed in a row counted from 0. */
const placed = (book: Book, key: string, row: number): Figure =>
  find(book.table(CASES), key, 'order', numberFigure(row + 1));

/** The cases by place, with the scores of both stages (심사결과). */
export function scoresReport(book: Book): Report {
  const keys: Readonly<Record<string, string>> = { departmentType: 'type' };
  const records = Array.from({ length: CASES.capacity }, (_, row): PrintedRecord => ({
    kind: 'item',
    isOpen: true,
    of: (key) => placed(book, keys[key] ?? key, row),
  }));
  const ranked = filledRecords(book.table(CASES), 'order');
  return {
    name: '우수사례 심사결과',
    title: '우수사례 경진대회 심사결과',
    widths: [7, 40, 17, 13, 10, 10, 10, 10],
    blocks: [
      ruleLines(book),
      barChart({
        name: '심사 총점',
        title: '사례별 총점(점)',
        alternativeText: '우수사례의 총점을 순위대로 견주는 막대',
        block: 'result',
        label: 'title',
        value: 'score',
        count: Math.min(ranked, MOST_DRAWN),
        rows: 15,
        numberFormat: '0.00',
        most: 100,
      }),
      {
        kind: 'form',
        id: 'result',
        caption: '□ 심사결과',
        unit: '점',
        form: RESULT_FORM,
        columns: ['rank', 'title', 'department', 'departmentType', 'written', 'presented', 'score', 'award'],
        records,
        centred: ['rank', 'department', 'departmentType', 'written', 'presented', 'score', 'award'],
        formats: { written: '0.00', presented: '0.00', score: '0.00' },
        rowHeight: 20,
      },
    ],
  };
}

function ruleLines(book: Book): LinesBlock {
  const rules = book.table(RULES);
  const weight = (key: string): Figure => amountText(at(rules, key, 0));
  return {
    kind: 'lines',
    caption: '□ 심사방법',
    lines: [
      words(
        ' ○ 총점 = (서면 평균 × ',
        weight('writtenWeight'),
        ' + 발표 평균 × ',
        weight('presentedWeight'),
        ') ÷ 배점의 합',
      ),
      ' ○ 평균은 심사위원 점수에서 최고·최저를 하나씩 뺀 것이며, 순위는 단수처리 전의 총점으로 정함',
    ],
  };
}

/** More bars are too narrow to be read. */
const MOST_DRAWN = 12;

/** The marks of each judge, and which were dropped (채점표). */
export function marksReport(book: Book): Report {
  const marks = [...JUDGES.written, ...JUDGES.presented];
  const extreme = (name: 'MAX' | 'MIN', stage: readonly string[], own: (key: string) => Figure): Figure =>
    extremeOf(name, stage.map(own));
  const records = Array.from({ length: CASES.capacity }, (_, row): PrintedRecord => ({
    kind: 'item',
    isOpen: true,
    of: (key, own) => {
      switch (key) {
        case 'writtenHighest':
          return extreme('MAX', JUDGES.written, own);
        case 'writtenLowest':
          return extreme('MIN', JUDGES.written, own);
        case 'presentedHighest':
          return extreme('MAX', JUDGES.presented, own);
        case 'presentedLowest':
          return extreme('MIN', JUDGES.presented, own);
        default:
          return placed(book, key, row);
      }
    },
  }));
  const columns = MARKS_FORM.columns.map(({ key }) => key);
  return {
    name: '우수사례 채점표',
    title: '심사위원별 채점표',
    orientation: 'landscape',
    widths: columns.map((key) => (key === 'title' ? 36 : 8.5)),
    blocks: [
      {
        kind: 'form',
        id: 'marks',
        unit: '점',
        form: MARKS_FORM,
        columns,
        records,
        centred: ['rank', ...marks],
        formats: Object.fromEntries(
          columns
            .filter((key) => key !== 'rank' && key !== 'title')
            .map((key) => [key, key === 'written' || key === 'presented' ? '0.00' : 'General']),
        ),
        rowHeight: 20,
      },
    ],
  };
}

/** The highest or the lowest of marks; nothing while there is none. */
function extremeOf(name: 'MAX' | 'MIN', marks: readonly Figure[]): Figure {
  const list = marks.map(({ formula }) => formula).join(',');
  return { formula: `IF(COUNT(${list})=0,"",${name}(${list}))`, value: extremeEntry(name, marks) };
}

function extremeEntry(name: 'MAX' | 'MIN', marks: readonly Figure[]): Figure['value'] {
  const sorted = marks.flatMap(({ value }) => (isNumber(value) ? [value] : [])).sort(compareFixed);
  return (name === 'MAX' ? sorted.at(-1) : sorted[0]) ?? EMPTY.value;
}

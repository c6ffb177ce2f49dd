import type { Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import { eachRecord, givenRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { total, type Where } from '../table/table-figures.ts';
import { budgetBlock, tasksBlock } from './programme.ts';
import { AWARD_FINDING, GRADE_FINDING } from './suggestion-awards.ts';
import { ADOPTED, GRADES, SUGGESTION_KINDS } from './suggestion-criteria.ts';
import { adopted, periodText, received, reviewed } from './suggestion-figures.ts';
import { monthsBlock, ratesBlock, stepsBlock, stepsChart } from './suggestion-rates.ts';
import { GRADE_KEYS, GRADES_FORM, REVIEWS, STATUS_FORM, SUGGESTION_PROGRAMME } from './suggestion-tables.ts';

/** Narrow columns, so that tables of four and of fourteen columns stand on one grid. */
const WIDTHS = Array.from({ length: 32 }, () => 3.1);
const [CITIZEN = '', OFFICIAL = ''] = SUGGESTION_KINDS.codes;

/** What was done, with the suggestions by kind, as the office prints it (제안제도). */
export function suggestionReport(book: Book): Report {
  return {
    name: '제안제도',
    title: '구민창안·공무원 제안제도 운영',
    widths: WIDTHS,
    blocks: [
      resultLines(book),
      statusBlock(book),
      budgetBlock(book, SUGGESTION_PROGRAMME, [7, 6, 7, 6, 6]),
      tasksBlock(book, SUGGESTION_PROGRAMME, [4, 20, 8]),
      { ...ratesBlock(book), startsPage: true },
      stepsBlock(book),
      stepsChart,
      monthsBlock(book),
    ],
  };
}

/** `   - 심의 대상 : 총 15건(채택 : 13건, 불채택 : 2건)`. */
function resultLines(book: Book): LinesBlock {
  const text = (figure: Figure): Figure => amountText(figure);
  return {
    kind: 'lines',
    caption: '□ 추진실적',
    lines: [
      words(' ○ 구민창안·공무원제안 심의회 개최 : ', periodText(book, '심의 대상')),
      words(
        '   - 심의 대상 : 총 ',
        text(reviewed(book)),
        '건(채택 : ',
        text(adopted(book)),
        '건, 불채택 : ',
        text(reviewed(book, { result: '불채택' })),
        '건)',
      ),
      words(' ○ 구민창안·공무원제안 접수 : ', periodText(book, '접수 집계')),
      words(
        '   - 총 ',
        text(received(book, 'all', '접수 집계')),
        '건(구민 ',
        text(received(book, 'citizen', '접수 집계')),
        '건, 공무원 ',
        text(received(book, 'official', '접수 집계')),
        '건)',
      ),
      words(' ○ 테마형 아이디어 공모 : 접수 ', text(received(book, 'theme', '접수 집계')), '건'),
    ],
  };
}

function statusBlock(book: Book): FormBlock {
  const record = (
    kind: PrintedRecord['kind'],
    name: string,
    { key, where }: { readonly key: 'citizen' | 'official' | 'all'; readonly where: Where },
  ): PrintedRecord =>
    givenRecord(kind, {
      kind: name,
      received: received(book, key, '접수 집계'),
      reviewed: reviewed(book, where),
      ...Object.fromEntries(GRADES.codes.map((grade, n) => [GRADE_KEYS[n] ?? '', adopted(book, { ...where, grade })])),
      rejected: reviewed(book, { ...where, result: '불채택' }),
      held: reviewed(book, { ...where, result: '보류' }),
      award: total(book.table(REVIEWS), 'award', where),
    });
  return {
    kind: 'form',
    id: 'status',
    caption: '□ 제안제도 운영 현황',
    unit: '건, 천원',
    form: STATUS_FORM,
    columns: ['kind', 'received', 'reviewed', ...GRADE_KEYS, 'adopted', 'rejected', 'held', 'adoptionRate', 'award'],
    headings: { adoptionRate: '채택률\n(%)', excellent: '우수\n제안' },
    records: [
      record('item', CITIZEN, { key: 'citizen', where: { kind: CITIZEN } }),
      record('item', OFFICIAL, { key: 'official', where: { kind: OFFICIAL } }),
      record('total', '계', { key: 'all', where: {} }),
    ],
    spans: [4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4],
    centred: ['kind'],
    notes: [
      words(
        '※ 접수는 ',
        periodText(book, '접수 집계'),
        ', 심의는 ',
        periodText(book, '심의 대상'),
        ' 접수분. 기간이 달라 서로 나누지 않음',
      ),
    ],
    rowHeight: 26,
  };
}

/** Adopted by grade, and the reviews one by one (심의결과). */
export function reviewsReport(book: Book): Report {
  const reviews = book.table(REVIEWS);
  const grade = (kind: PrintedRecord['kind'], name: string, where: Where): PrintedRecord =>
    givenRecord(kind, {
      grade: name,
      citizen: adopted(book, { ...where, kind: CITIZEN }),
      official: adopted(book, { ...where, kind: OFFICIAL }),
      award: total(reviews, 'award', { ...where, result: ADOPTED }),
    });
  return {
    name: '제안 심의결과',
    title: '제안 심의 결과',
    widths: [36, 13, 16, 10, 11, 12, 10, 13],
    blocks: [
      {
        kind: 'form',
        id: 'grades',
        caption: '□ 등급별 채택 및 포상',
        unit: '건, 천원',
        form: GRADES_FORM,
        columns: ['grade', 'citizen', 'official', 'all', 'share', 'award'],
        records: [grade('total', '계', {}), ...GRADES.codes.map((name) => grade('item', name, { grade: name }))],
        spans: [1, 1, 1, 1, 2, 2],
        centred: ['grade'],
        rowHeight: 22,
      },
      gradesChart,
      {
        kind: 'form',
        id: 'reviews',
        startsPage: true,
        caption: '□ 심의 대상 제안',
        unit: '천원',
        form: REVIEWS.form,
        columns: ['title', 'kind', 'department', 'result', 'grade', 'award', 'progress', 'finding'],
        records: eachRecord(reviews),
        centred: ['kind', 'department', 'result', 'grade', 'progress', 'finding'],
        findings: { finding: [AWARD_FINDING, GRADE_FINDING] },

        rowHeight: 18,
      },
    ],
  };
}

const gradesChart: ChartBlock = {
  kind: 'chart',
  rows: 20,
  chart: (printed) => {
    const drawn = { from: 1, count: GRADES.codes.length };
    const categories = printed.run('grades', 'grade', drawn);
    return {
      name: '등급별 채택',
      alternativeText: '채택된 제안을 등급별로, 구민창안과 공무원제안으로 나눈 누적 막대',
      title: { text: '등급별 채택 건수(건)' },
      plots: [
        {
          kind: 'bars',
          direction: 'vertical',
          grouping: 'stacked',
          series: ['citizen', 'official'].map((key) => ({
            name: printed.heading('grades', key),
            categories,
            values: printed.run('grades', key, drawn),
          })),
        },
      ],
      valueAxis: { minimum: 0, step: 1 },
    };
  },
};

import { EVALUATION_SCHEDULE } from '../../../core/index.ts';
import { numberFigure, onlyWith, type Figure } from '../figure/figure.ts';
import { rate } from '../figure/measure.ts';
import { amountText, dateText, listText, rateText, words } from '../figure/words.ts';
import { eachRecord, givenRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, count, find, total, type Where } from '../table/table-figures.ts';
import {
  ATTAINMENT_FORM,
  AWARDS,
  EVALUATION_CODES,
  EVALUATIONS,
  FIELDS,
  INCENTIVE,
  INCENTIVE_FORM,
  JOINT,
  MONEY_FORMAT,
  OPEN_GOVERNMENT,
  PROGRAMME,
  THIS_YEAR,
} from './external-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const WIDTHS = Array.from({ length: 20 }, () => 4.8);
/** How many fields of an evaluation a report prints. */
export const PRINTED_FIELDS = 12;

/** The evaluations in short, their schedule, the city's incentive projects, tasks and budget (외부기관 평가). */
export function overviewReport(book: Book): Report {
  return {
    name: '외부기관 평가',
    title: '외부기관 평가 관리',
    widths: WIDTHS,
    blocks: [
      summaryLines(book),
      scheduleBlock(book),
      incentiveBlock(book),
      { ...tasksBlock(book, PROGRAMME, [3, 12, 5]), startsPage: true },
      budgetBlock(book, PROGRAMME, [4, 4, 4, 4, 4]),
    ],
  };
}

const AWARDED: Where = { evaluation: INCENTIVE, thisYear: THIS_YEAR };

/** This year's awards of the city's incentive projects. */
export function awardedProjects(book: Book): Figure {
  return count(book.table(AWARDS), 'project', AWARDED);
}

/** Their money. */
export function awardedMoney(book: Book): Figure {
  return total(book.table(AWARDS), 'money', AWARDED);
}

function summaryLines(book: Book): LinesBlock {
  const { rule, rateFormat } = book.settings;
  const fields = book.table(FIELDS);
  const fieldsOf = (evaluation: string): Figure => amountText(count(fields, 'field', { evaluation }));
  const items = (evaluation: string): Figure => total(fields, 'items', { evaluation });
  const cases = (evaluation: string): Figure =>
    amountText(at(book.table(EVALUATIONS), 'cases', EVALUATION_CODES.codes.indexOf(evaluation)));
  const awardRate = rateText(rate(rule, awardedProjects(book), items(INCENTIVE)), rateFormat);
  const projects = amountText(awardedProjects(book));
  return {
    kind: 'lines',
    caption: '□ 사업개요 및 실적',
    lines: [
      words(
        ' ○ 서울시 인센티브 사업 : ',
        fieldsOf(INCENTIVE),
        '개 분야, ',
        amountText(items(INCENTIVE)),
        '개 사업 평가',
      ),
      words('   - 수상 : ', projects, '개 사업, ', amountText(awardedMoney(book)), '백만원(수상률 ', awardRate, '%)'),
      words(' ○ 정부합동평가 : ', fieldsOf(JOINT), '개 분야, ', amountText(items(JOINT)), '개 지표 평가'),
      words('   - 우수사례 자료 제출 : 시 대표 사례 ', cases(JOINT), '건'),
      words(' ○ 정부 3.0 평가 : ', fieldsOf(OPEN_GOVERNMENT), '개 분야 평가'),
      words('   - 우수사례 발굴 제출 : ', cases(OPEN_GOVERNMENT), '건'),
    ],
  };
}

function scheduleBlock(book: Book): FormBlock {
  const evaluations = book.table(EVALUATIONS);
  const records = eachRecord(evaluations).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      if (key !== 'period') return record.of(key, own);
      const basis = words('(실적기준일 ', dateText(at(evaluations, 'basis', row)), ')');
      return listText([at(evaluations, 'period', row), basis], ' ');
    },
  }));
  return {
    kind: 'form',
    id: 'schedule',
    caption: '□ 평가 일정',
    form: EVALUATION_SCHEDULE,
    columns: ['evaluation', 'period', 'population'],
    records,
    spans: [5, 9, 6],
    centred: ['evaluation', 'period', 'population'],
  };
}

function incentiveBlock(book: Book): FormBlock {
  const [fields, awards] = [book.table(FIELDS), book.table(AWARDS)];
  const records = Array.from({ length: PRINTED_FIELDS }, (_, row): PrintedRecord => ({
    kind: 'item',
    isOpen: true,
    of: (key, own) => {
      switch (key) {
        case 'awarded':
          return onlyWith(own('field'), count(awards, 'project', { ...AWARDED, field: own('field') }));
        case 'money':
          return onlyWith(own('field'), total(awards, 'money', { ...AWARDED, field: own('field') }));
        default:
          return find(fields, key, 'incentiveNumber', numberFigure(row + 1));
      }
    },
  }));
  const totals = givenRecord('total', {
    field: '계',
    items: total(fields, 'items', { evaluation: INCENTIVE }),
    awarded: awardedProjects(book),
    money: awardedMoney(book),
  });
  return {
    kind: 'form',
    id: 'incentive',
    caption: '□ 서울시 인센티브 사업 분야별 수상 현황',
    unit: '개 사업, 백만원',
    form: INCENTIVE_FORM,
    columns: ['field', 'items', 'awarded', 'awardRate', 'money'],
    records: [totals, ...records],
    spans: [6, 3, 3, 4, 4],
    formats: { money: MONEY_FORMAT },
    rowHeight: 20,
  };
}

/** The joint evaluation by field, with a chart (정부합동평가). */
export function jointReport(book: Book): Report {
  return {
    name: '정부합동평가',
    title: '정부합동평가 분야별 목표달성 현황',
    widths: WIDTHS,
    blocks: [attainmentChart(book), attainmentBlock(book)],
  };
}

function attainmentBlock(book: Book): FormBlock {
  const fields = book.table(FIELDS);
  const joint = { evaluation: JOINT };
  const records = Array.from({ length: PRINTED_FIELDS }, (_, row): PrintedRecord => ({
    kind: 'item',
    isOpen: true,
    of: (key) => {
      const column = key === 'note' ? 'measures' : key;
      return find(fields, column, 'jointNumber', numberFigure(row + 1));
    },
  }));
  const totals = givenRecord('total', {
    field: '계',
    items: total(fields, 'items', joint),
    met: total(fields, 'met', joint),
    missed: total(fields, 'missed', joint),
  });
  return {
    kind: 'form',
    id: 'attainment',
    caption: '□ 분야별 목표달성 현황',
    unit: '개 지표',
    form: ATTAINMENT_FORM,
    columns: ['field', 'items', 'indicators', 'met', 'missed', 'pending', 'attainmentRate', 'note'],
    headings: { attainmentRate: '목표\n달성률(%)' },
    records: [totals, ...records],
    spans: [3, 2, 2, 2, 2, 2, 2, 5],
    rowHeight: 20,
    notes: ['※ 목표달성률 = 달성 ÷ 판정 × 100, 미확정 = 지표수 - 판정'],
  };
}

function attainmentChart(book: Book): ChartBlock {
  const joint = book.table(FIELDS).columns.find(({ column }) => column.key === 'jointNumber');
  const drawn = { from: 1, count: joint?.entries.filter((entry) => entry !== null).length || PRINTED_FIELDS };
  return {
    kind: 'chart',
    rows: 17,
    chart: (printed) => {
      const categories = printed.run('attainment', 'field', drawn);
      return {
        name: '분야별 목표달성',
        alternativeText: '정부합동평가 분야별 달성, 미달 지표의 수(누적 막대)',
        title: { text: '분야별 달성·미달 지표(개)' },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'stacked',
            series: ['met', 'missed'].map((key) => ({
              name: printed.heading('attainment', key),
              categories,
              values: printed.run('attainment', key, drawn),
              labels: { position: 'centre' },
            })),
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0 },
      };
    },
  };
}

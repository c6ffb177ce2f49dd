import type { Figure } from '../figure/figure.ts';
import { sum } from '../figure/measure.ts';
import { eachRecord, filledRecords, givenRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { total } from '../table/table-figures.ts';
import { scoreFigure, scoreTotal } from './enterprise-scores.ts';
import { GRADES, INDICATOR_KINDS, INDICATORS, SCORES_FORM } from './enterprise-tables.ts';

/** The evaluation: indicators with their scores recomputed, sums by kind, grades of the years (경영평가). */
export function evaluationReport(book: Book): Report {
  return {
    name: '공단 경영평가',
    title: '지방공기업 경영평가',
    widths: [32, 16, 10, 10, 10, 10, 12],
    blocks: [gradesBlock(book), sumsBlock(book), ratingChart(book), scoresBlock(book)],
  };
}

function gradesBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'grades',
    caption: '□ 평가 등급',
    form: GRADES.form,
    columns: ['year', 'grade', 'announced', 'note'],
    records: eachRecord(book.table(GRADES)),
    spans: [1, 1, 2, 3],
    centred: ['year', 'grade', 'announced'],
  };
}

/** Points and scores by kind: 정량 + 정성 + 가점. */
function sumsBlock(book: Book): FormBlock {
  const indicators = book.table(INDICATORS);
  const sums = (kind?: string): Readonly<Record<string, Figure>> => {
    const where = kind === undefined ? {} : { kind };
    return { points: total(indicators, 'points', where), score: total(indicators, 'score', where) };
  };
  return {
    kind: 'form',
    id: 'sums',
    caption: '□ 구분별 득점',
    unit: '점',
    form: SCORES_FORM,
    columns: ['indicator', 'points', 'score'],
    headings: { indicator: '구 분' },
    records: [
      givenRecord('total', { indicator: '계', ...sums() }),
      ...INDICATOR_KINDS.map((kind) => givenRecord('item', { indicator: kind, ...sums(kind) })),
    ],
    spans: [1, 3, 3],
    formats: SCORE_FORMATS,
  };
}

const SCORE_FORMATS = { points: '0.00', rating: '0.00', score: '0.00', computed: '0.00' } as const;

function scoresBlock(book: Book): FormBlock {
  const indicators = book.table(INDICATORS);
  const records = eachRecord(indicators).map((record): PrintedRecord => ({
    ...record,
    of: (key, own) => (key === 'computed' ? scoreFigure(own('points'), own('rating')) : record.of(key, own)),
  }));
  const totals = givenRecord('total', {
    indicator: '계',
    points: total(indicators, 'points'),
    score: total(indicators, 'score'),
    computed: scoreTotal(indicators),
  });
  return {
    kind: 'form',
    id: 'scores',
    startsPage: true,
    caption: '□ 지표별 득점',
    unit: '점',
    form: SCORES_FORM,
    columns: ['indicator', 'group', 'kind', 'points', 'rating', 'score', 'computed'],
    records: [totals, ...records],
    centred: ['group', 'kind'],
    formats: SCORE_FORMATS,
    notes: ['※ 배점×평점 = 배점 × 평점 ÷ 100을 소수 둘째 자리까지 반올림. 가점은 득점에만 들어감'],
  };
}

function ratingChart(book: Book): ChartBlock {
  const drawn = { from: 1, count: filledRecords(book.table(INDICATORS), 'indicator') };
  return {
    kind: 'chart',
    rows: 18,
    chart: (printed) => ({
      name: '지표별 평점',
      alternativeText: '지표별 평점(100점 만점)',
      title: { text: '지표별 평점(점)' },
      plots: [
        {
          kind: 'bars',
          direction: 'horizontal',
          grouping: 'clustered',
          series: [
            {
              name: printed.heading('scores', 'rating'),
              categories: printed.run('scores', 'indicator', drawn),
              values: printed.run('scores', 'rating', drawn),
              labels: { position: 'outside', numberFormat: '0.0' },
            },
          ],
        },
      ],
      categoryAxis: { isReversed: true },
      valueAxis: { minimum: 0, maximum: 100, step: 20 },
      legend: 'none',
    }),
  };
}

/** Σ of the scores that points and ratings make, without 가점: 정량 + 정성. */
export function ratedScore(book: Book): Figure {
  const indicators = book.table(INDICATORS);
  const [quantity, quality] = INDICATOR_KINDS;
  return sum(
    book.settings.rule,
    total(indicators, 'score', { kind: quantity }),
    total(indicators, 'score', { kind: quality }),
  );
}

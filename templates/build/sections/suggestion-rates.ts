import { SUGGESTION_METRICS, type Metric } from '../../../core/index.ts';
import type { Content, Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import { barChart } from '../report/bar-chart.ts';
import { eachRecord, givenRecord, sumRecord } from '../report/records.ts';
import type { FormBlock, PrintedRecord } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, total } from '../table/table-figures.ts';
import { criterion } from './suggestion-awards.ts';
import { SUGGESTION_KINDS } from './suggestion-criteria.ts';
import { adopted, implemented, periodText, received, reviewed } from './suggestion-figures.ts';
import { RATES_FORM, RECEIPTS, REVIEWS, STEPS_FORM, SUGGESTION_PROGRAMME } from './suggestion-tables.ts';

const OFFICIAL = SUGGESTION_KINDS.codes[1] ?? '';

interface NamedRate {
  readonly metric: Metric;
  readonly definition: string;
  readonly period: Content;
  readonly part: Figure;
  readonly whole: Figure;
}

/** Each rate with its base and period; parts and wholes are of one period. */
export function ratesBlock(book: Book): FormBlock {
  const [review, receipt] = [periodText(book, '심의 대상'), periodText(book, '접수 집계')];
  const budget = at(book.table(SUGGESTION_PROGRAMME.budget), 'budget', 0);
  const { adoptionOfReviewed, adoptionOfReceived, implementation, citizenShare, participation, awardSpending } =
    SUGGESTION_METRICS;
  const rates: readonly NamedRate[] = [
    {
      metric: adoptionOfReviewed,
      definition: '채택 ÷ 심의',
      period: review,
      part: adopted(book),
      whole: reviewed(book),
    },
    {
      metric: adoptionOfReceived,
      definition: '채택 ÷ 같은 기간 접수',
      period: review,
      part: adopted(book),
      whole: received(book, 'all', '심의 대상'),
    },
    {
      metric: implementation,
      definition: '실시 ÷ 채택',
      period: review,
      part: implemented(book),
      whole: adopted(book),
    },
    {
      metric: citizenShare,
      definition: '구민 접수 ÷ 접수',
      period: receipt,
      part: received(book, 'citizen', '접수 집계'),
      whole: received(book, 'all', '접수 집계'),
    },
    {
      metric: participation,
      definition: '공무원 접수 ÷ 공무원 현원',
      period: receipt,
      part: received(book, 'official', '접수 집계'),
      whole: criterion(book, 'people', OFFICIAL),
    },
    {
      metric: awardSpending,
      definition: '포상금 지급액 ÷ 예산액',
      period: '연간 예산(천원)',
      part: total(book.table(REVIEWS), 'award'),
      whole: budget,
    },
  ];
  return {
    kind: 'form',
    id: 'rates',
    caption: '□ 운영 지표와 기준',
    unit: '%',
    form: RATES_FORM,
    columns: ['name', 'definition', 'period', 'figures', 'rate'],
    records: rates.map(({ metric, definition, period, part, whole }) =>
      givenRecord('item', {
        name: metric.name.ko,
        definition,
        period,
        part,
        whole,
        figures: words(amountText(part), ' ÷ ', amountText(whole)),
      }),
    ),
    spans: [8, 8, 8, 5, 3],
    centred: ['period', 'figures'],
  };
}

/** The steps of one period, so that each is a part of the one before. */
export function stepsBlock(book: Book): FormBlock {
  const steps: readonly (readonly [name: string, figure: Figure])[] = [
    ['접수', received(book, 'all', '심의 대상')],
    ['심의', reviewed(book)],
    ['채택', adopted(book)],
    ['실시', implemented(book)],
  ];
  return {
    kind: 'form',
    id: 'steps',
    caption: words('□ 단계별 현황(', periodText(book, '심의 대상'), ' 접수분)'),
    unit: '건',
    form: STEPS_FORM,
    columns: ['step', 'count', 'rate'],
    records: steps.map(([step, figure], n): PrintedRecord => {
      const before = steps[n - 1]?.[1];
      return givenRecord('item', { step, count: figure, ...(before ? { before } : {}) });
    }),
    spans: [10, 11, 11],
    centred: ['step'],
    rowHeight: 20,
  };
}

/** The steps as bars that grow shorter. */
export const stepsChart = barChart({
  name: '제안 단계별 현황',
  title: '단계별 건수(건)',
  alternativeText: '같은 기간의 제안이 접수, 심의, 채택, 실시로 줄어드는 막대',
  block: 'steps',
  label: 'step',
  value: 'count',
  rows: 10,
});

/** Receipts month by month. */
export function monthsBlock(book: Book): FormBlock {
  const receipts = book.table(RECEIPTS);
  return {
    kind: 'form',
    id: 'receipts',
    caption: '□ 월별 접수 현황',
    unit: '건',
    form: RECEIPTS.form,
    columns: ['month', 'citizen', 'official', 'all', 'theme'],
    records: [...eachRecord(receipts), sumRecord(receipts, { words: { month: '계' } })],
    spans: [8, 6, 6, 6, 6],
    centred: ['month'],
    rowHeight: 18,
  };
}

import {
  BLANK,
  DISCLOSURE,
  DISCLOSURE_METRICS,
  DISCLOSURE_RATES,
  ORIGINAL_DOCUMENT_RATE,
  type Metric,
} from '../../../core/index.ts';
import { isNumber, type Figure } from '../figure/figure.ts';
import { rate, sum } from '../figure/measure.ts';
import { amountText, rateText, words } from '../figure/words.ts';
import { eachRecord, givenRecord, sumRecord } from '../report/records.ts';
import type { FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { total } from '../table/table-figures.ts';
import { monthsChart } from './disclosure-charts.ts';
import { MONTHS, PROGRAMME, RATES_FORM } from './disclosure-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

/** Narrow columns, so that tables of five and of twelve columns stand on one grid. */
const WIDTHS = Array.from({ length: 22 }, () => 4.5);

/** What became of the requests, as the office prints it, with the rates by their definitions (정보공개 처리현황). */
export function handlingReport(book: Book): Report {
  return {
    name: '정보공개 처리현황',
    title: '정보공개 운영 현황',
    widths: WIDTHS,
    blocks: [
      handledBlock(book),
      ratesBlock(book),
      originalLines(book),
      monthsChart(),
      { ...monthsBlock(book), startsPage: true },
      budgetBlock(book, PROGRAMME, [5, 4, 5, 4, 4]),
      tasksBlock(book, PROGRAMME, [3, 12, 7]),
    ],
  };
}

/** The core form as the office prints it: one row, the running total of the year. */
function handledBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'handled',
    caption: '□ 정보공개청구 처리현황',
    unit: '건',
    form: DISCLOSURE,
    columns: ['period', 'requests', 'decided', 'full', 'partial', 'refused', 'other'],
    records: [sumRecord(book.table(MONTHS), { words: { period: '누계' } })],
    spans: [2, 3, 3, 3, 3, 3, 5],
    rowHeight: 28,
  };
}

/** A rate with the figures it is taken of. */
interface NamedRate {
  readonly metric: Metric;
  readonly part: Figure;
  readonly whole: Figure;
  /** What stands for the part in words; the part itself when left out. */
  readonly partText?: Figure;
}

function ratesBlock(book: Book): FormBlock {
  const { rule } = book.settings;
  return {
    kind: 'form',
    id: 'rates',
    caption: '□ 공개율(산식별)',
    form: RATES_FORM,
    columns: ['name', 'formula', 'terms', 'rate'],
    records: ratesOf(book).map(({ metric, part, whole, partText = amountText(part) }): PrintedRecord =>
      givenRecord('item', {
        name: metric.name.ko,
        formula: termsOf(metric),
        terms: words(partText, ' ÷ ', amountText(whole)),
        rate: rate(rule, part, whole),
      }),
    ),
    spans: [5, 8, 6, 3],
    centred: ['terms', 'rate'],
    notes: ['※ 산식이 다른 공개율은 서로 비교하지 않음. 국가 연차보고서는 처리 대비'],
  };
}

function termsOf({ terms }: Metric): string {
  if (terms === BLANK) return '';
  return [terms.part.ko, terms.whole.ko].map((term) => (term.includes('+') ? `(${term})` : term)).join(' ÷ ');
}

function ratesOf(book: Book): readonly NamedRate[] {
  const months = book.table(MONTHS);
  const { rule } = book.settings;
  const all = (key: string): Figure => total(months, key);
  const [full, partial, decided, requests] = [all('full'), all('partial'), all('decided'), all('requests')];
  const disclosed = sum(rule, full, partial);
  return [
    { metric: DISCLOSURE_RATES.A, part: disclosed, whole: decided },
    { metric: DISCLOSURE_RATES.B, part: disclosed, whole: requests },
    {
      metric: DISCLOSURE_RATES.C,
      part: halfWeighted(full, partial),
      whole: decided,
      partText: words('(', amountText(full), ' + 0.5 × ', amountText(partial), ')'),
    },
    { metric: DISCLOSURE_METRICS.refusedOfDecided, part: all('refused'), whole: decided },
    { metric: DISCLOSURE_METRICS.decidedOfRequests, part: decided, whole: requests },
    { metric: ORIGINAL_DOCUMENT_RATE, part: all('opened'), whole: all('documents') },
  ];
}

/** 전부 + 0.5 × 부분, exact in tenths. */
function halfWeighted(full: Figure, partial: Figure): Figure {
  const isWhole = isNumber(full.value) && isNumber(partial.value);
  return {
    formula: `IF(COUNT(${full.formula},${partial.formula})<2,"",${full.formula}+${partial.formula}/2)`,
    value: isWhole ? { coefficient: full.value.coefficient * 10n + partial.value.coefficient * 5n, scale: 1 } : BLANK,
  };
}

function originalLines(book: Book): LinesBlock {
  const { rule, rateFormat } = book.settings;
  const months = book.table(MONTHS);
  const [opened, documents] = [total(months, 'opened'), total(months, 'documents')];
  const originals = rateText(rate(rule, opened, documents), rateFormat);
  const counts = [amountText(documents), amountText(opened)] as const;
  return {
    kind: 'lines',
    caption: '□ 원문정보공개',
    lines: [
      words(' ○ 원문공개율 : ', originals, '%(대상 ', counts[0], '건 중 ', counts[1], '건 공개)'),
      words(' ○ 원문공개 모니터링 : ', amountText(total(months, 'monitoring')), '회'),
    ],
  };
}

function monthsBlock(book: Book): FormBlock {
  const months = book.table(MONTHS);
  return {
    kind: 'form',
    id: 'months',
    caption: '□ 월별 처리현황',
    unit: '건, %',
    form: MONTHS.form,
    columns: [
      'period',
      'requests',
      'decided',
      'full',
      'partial',
      'refused',
      'other',
      'disclosureRate',
      'documents',
      'opened',
      'originalRate',
    ],
    headings: { period: '구분', disclosureRate: '공개율\n(처리 대비)', originalRate: '원문\n공개율', other: '기타' },
    records: [sumRecord(months, { words: { period: '누계' } }), ...eachRecord(months)],
    spans: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    centred: ['period'],
  };
}

import { DIGITISATION, type Form } from '../../../core/index.ts';
import { onlyWith, type Content, type Figure } from '../figure/figure.ts';
import { amongLatest } from '../figure/latest.ts';
import { difference, rate } from '../figure/measure.ts';
import { amountText, listText, rateText, words } from '../figure/words.ts';
import { eachRecord, givenRecord } from '../report/records.ts';
import type { FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, total } from '../table/table-figures.ts';
import { progressChart } from './digitisation-charts.ts';
import { workOf } from './digitisation-projection.ts';
import { PROGRAMME, PROGRESS_FORM, RESULTS } from './digitisation-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

/** The years the office prints side by side. */
const PRINTED_YEARS = 4;
/** Narrow columns, so that tables of four and of ten columns stand on one grid. */
const WIDTHS = Array.from({ length: 20 }, () => 4.8);

/** What was digitised, as the office prints it, with progress and unit costs (전산화 실적). */
export function resultReport(book: Book): Report {
  return {
    name: '기록물 전산화',
    title: '기록물관리 및 전산화사업',
    widths: WIDTHS,
    blocks: [
      summaryLines(book),
      yearsBlock(book),
      progressBlock(book),
      progressChart(book),
      { ...tasksBlock(book, PROGRAMME, [3, 12, 5]), startsPage: true },
      budgetBlock(book, PROGRAMME, [4, 4, 4, 4, 4]),
    ],
  };
}

/** `○ 중요기록물 전산화 사업 : 전체 30,686권 중 7,176권 완료(23.4%), 잔여 23,510권`. */
function summaryLines(book: Book): LinesBlock {
  const { rule, rateFormat } = book.settings;
  const { all, done } = workOf(book);
  const completion = rateText(rate(rule, done, all), rateFormat);
  const left = amountText(difference(rule, all, done));
  const [allText, doneText] = [amountText(all), amountText(done)];
  return {
    kind: 'lines',
    caption: '□ 추진실적',
    lines: [
      words(' ○ 중요기록물 전산화 사업 : 전체 ', allText, '권 중 ', doneText, '권 완료(', completion, '%)'),
      words('   - 잔여 사업량 : ', left, '권'),
    ],
  };
}

/** The core form as the office prints it: the years side by side, the notes at the right. */
function yearsBlock(book: Book): FormBlock {
  const results = book.table(RESULTS);
  const among = (key: string, place: number): Figure =>
    amongLatest(results, key, { label: 'year', size: PRINTED_YEARS, place });
  const places = Array.from({ length: PRINTED_YEARS }, (_, place) => place);
  const years = places.map((place): PrintedRecord => ({ kind: 'item', of: (key) => among(key, place) }));
  const noted: Readonly<Record<string, string>> = { cost: 'note', operator: 'operatorNote' };
  const notes: PrintedRecord = {
    kind: 'item',
    of: (key): Content | undefined => {
      const from = noted[key];
      if (key === 'year') return '비고';
      if (from === undefined) return undefined;
      return listText(
        places.map((place) => words(among('year', place), '년 ', among(from, place))),
        ', ',
      );
    },
  };
  return {
    kind: 'form',
    id: 'years',
    form: PRINTED_YEARS_FORM,
    columns: ['year', 'volume', 'cost', 'operator', 'months'],
    headings: { year: '연 도\n구 분' },
    records: [...years, notes],
    isTurned: true,
    spans: [3, 3, 3, 3, 3, 5],
    formats: { volume: '#,##0"권"', cost: '#,##0"천원"', months: '0"개월"' },
    rowHeight: 30,
  };
}

const PRINTED_NAMES: Readonly<Record<string, string>> = {
  volume: '사 업 량',
  cost: '소요예산',
  operator: '사업주체',
  months: '사업기간',
};

/** The headings the office prints; each cell carries its unit. */
const PRINTED_YEARS_FORM: Form = {
  ...DIGITISATION,
  columns: DIGITISATION.columns.map((column) => {
    const ko = PRINTED_NAMES[column.key];
    return ko === undefined ? column : { ...column, heading: { ...column.heading, ko } };
  }),
};

function progressBlock(book: Book): FormBlock {
  const results = book.table(RESULTS);
  const { all } = workOf(book);
  const records = eachRecord(results).map((record, row): PrintedRecord => ({
    ...record,
    of: (key) => (key === 'stock' ? onlyWith(at(results, 'year', row), all) : record.of(key, () => all)),
  }));
  const totals = givenRecord('total', {
    year: '계',
    volume: total(results, 'volume'),
    cost: total(results, 'cost'),
    oneOff: total(results, 'oneOff'),
  });
  return {
    kind: 'form',
    id: 'progress',
    caption: '□ 연도별 진척과 단위원가',
    unit: '천원',
    form: PROGRESS_FORM,
    columns: ['year', 'volume', 'cumulative', 'completion', 'left', 'cost', 'oneOff', 'unitCost', 'monthly'],
    records: [totals, ...records],
    spans: [2, 2, 2, 2, 2, 3, 2, 3, 2],
    formats: { unitCost: '#,##0.0', monthly: '#,##0.0' },
    centred: ['year'],
    notes: ['※ 단위원가 = (소요예산 - 장비 구입비) ÷ 사업량. 장비 구입비를 모르는 해는 계산하지 않음'],
  };
}

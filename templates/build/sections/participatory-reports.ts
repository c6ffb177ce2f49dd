import { PARTICIPATORY_PIPELINE } from '../../../core/index.ts';
import { textFigure, type Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import { barChart } from '../report/bar-chart.ts';
import { eachRecord, givenRecord, sumRecord } from '../report/records.ts';
import type { ChartBlock, FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { at, count, find, total } from '../table/table-figures.ts';
import {
  CAP_FORM,
  CITY_KINDS,
  CONVERSION_FORM,
  FIELD_FORM,
  FIELDS,
  FUNNEL_FORM,
  KINDS,
  PARTICIPATORY_PROGRAMME,
  PROJECTS,
  STAGES,
} from './participatory-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const STAGE_NAMES = { submitted: '제출', presented: '상정', selected: '선정' } as const;
const AMOUNT_KEYS = ['submitted', 'presented', 'selected'].flatMap((stage) => [`${stage}Count`, `${stage}Amount`]);

/** What was proposed and chosen, as the office prints it, with the funnel (주민참여예산). */
export function participatoryReport(book: Book): Report {
  return {
    name: '주민참여예산',
    title: '주민참여예산제 운영',
    widths: Array.from({ length: 20 }, () => 4.8),
    blocks: [
      resultLines(book),
      pipelineBlock(book),
      budgetBlock(book, PARTICIPATORY_PROGRAMME, [4, 4, 4, 4, 4]),
      tasksBlock(book, PARTICIPATORY_PROGRAMME, [3, 12, 5]),
      { ...conversionBlock(book), startsPage: true },
      capBlock(book),
      funnelBlock(book),
      funnelChart('count', '단계별 건수', '시 참여예산의 단계별 건수(건)'),
      funnelChart('amount', '단계별 금액', '시 참여예산의 단계별 금액(백만원)'),
    ],
  };
}

/** Σ over the kinds the city chooses from; nothing while a kind has no figure. */
export function cityTotal(book: Book, key: string): Figure {
  return total(book.table(STAGES), key, { kind: { not: ['구 자체'] } });
}

/** What stands at a kind. */
export function ofKind(book: Book, kind: (typeof KINDS)[number], key: string): Figure {
  return find(book.table(STAGES), key, 'kind', kind);
}

/** ` - 시 전체공통사업 : 82건(11,110백만원) ⇒ 34건(4,410백만원) 총회 상정`. */
function resultLines(book: Book): LinesBlock {
  const text = (kind: (typeof KINDS)[number], key: string): Figure => amountText(ofKind(book, kind, key));
  const submitted = CITY_KINDS.map((kind) =>
    words(
      `  - ${kind}사업 : `,
      text(kind, 'submittedCount'),
      '건(',
      text(kind, 'submittedAmount'),
      '백만원) ⇒ ',
      text(kind, 'presentedCount'),
      '건(',
      text(kind, 'presentedAmount'),
      '백만원) 총회 상정',
    ),
  );
  const selected = (kind: (typeof KINDS)[number]): Figure =>
    words(`  - ${kind}사업 : `, text(kind, 'selectedCount'), '건(', text(kind, 'selectedAmount'), '백만원)');
  const [count, amount] = ['selectedCount', 'selectedAmount'].map((key) => amountText(cityTotal(book, key)));
  return {
    kind: 'lines',
    caption: '□ 추진실적',
    lines: [
      ' ○ 서울시 주민참여예산제 참가: 우리 구 제안사업 제출 현황',
      ...submitted,
      words(' ○ 서울시 주민참여예산 제안사업 선정 결과 : ', count ?? '', '건 ', amount ?? '', '백만원'),
      ...CITY_KINDS.map(selected),
      words(' ○ 구 주민참여예산 주민제안사업 접수 : ', text('구 자체', 'submittedCount'), '건'),
      words(
        '  - 구 주민참여예산 제안사업 선정 결과 : ',
        text('구 자체', 'selectedCount'),
        '건 ',
        text('구 자체', 'selectedAmount'),
        '백만원',
      ),
    ],
  };
}

/** The kinds of the city with their sum, then the district's own. */
function kindRecords(book: Book): readonly PrintedRecord[] {
  const stages = book.table(STAGES);
  const record = (kind: (typeof KINDS)[number], row: number): PrintedRecord => ({
    kind: 'item',
    of: (key) => (key === 'kind' ? kind : AMOUNT_KEYS.includes(key) ? at(stages, key, row) : undefined),
  });
  const city = givenRecord('total', {
    kind: '시 참여예산 계',
    ...Object.fromEntries(AMOUNT_KEYS.map((key) => [key, cityTotal(book, key)])),
  });
  return [city, ...KINDS.map(record)];
}

function pipelineBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'pipeline',
    caption: '□ 제안사업 현황',
    unit: '건, 백만원',
    form: PARTICIPATORY_PIPELINE,
    columns: ['kind', ...AMOUNT_KEYS, 'countRate', 'amountRate'],
    headings: { countRate: '선정률\n(건, %)', amountRate: '선정률\n(금액, %)' },
    records: kindRecords(book),
    spans: [4, 2, 2, 2, 2, 2, 2, 2, 2],
    centred: ['kind'],
  };
}

const CONVERSIONS = [
  'presentedOfCount',
  'presentedOfAmount',
  'selectedOfCount',
  'selectedOfAmount',
  'throughCount',
  'throughAmount',
] as const;

function conversionBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'conversion',
    caption: '□ 단계별 전환율',
    unit: '%',
    form: CONVERSION_FORM,
    columns: ['kind', ...CONVERSIONS],
    records: kindRecords(book),
    spans: [5, 3, 3, 3, 2, 2, 2],
    centred: ['kind'],
    notes: ['※ 금액은 심사 과정에서 조정될 수 있어 건수와 금액의 전환율이 다름'],
  };
}

function capBlock(book: Book): FormBlock {
  const stages = book.table(STAGES);
  return {
    kind: 'form',
    id: 'cap',
    caption: '□ 선정 한도 대비',
    unit: '백만원',
    form: CAP_FORM,
    columns: ['kind', 'cap', 'selectedAmount', 'left', 'used'],
    records: KINDS.map((kind, row): PrintedRecord => ({
      kind: 'item',
      of: (key) => (key === 'kind' ? kind : ['cap', 'selectedAmount'].includes(key) ? at(stages, key, row) : undefined),
    })),
    spans: [5, 4, 4, 4, 3],
    centred: ['kind'],
  };
}

function funnelBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'funnel',
    caption: '□ 시 참여예산 단계별 규모',
    form: FUNNEL_FORM,
    columns: ['stage', 'count', 'amount', 'mean'],
    records: Object.entries(STAGE_NAMES).map(([stage, name]) =>
      givenRecord('item', {
        stage: textFigure(name),
        count: cityTotal(book, `${stage}Count`),
        amount: cityTotal(book, `${stage}Amount`),
      }),
    ),
    spans: [5, 5, 5, 5],
    centred: ['stage'],
    formats: { mean: '#,##0.0' },
  };
}

/** Bars that grow shorter stage by stage. */
function funnelChart(value: 'count' | 'amount', name: string, title: string): ChartBlock {
  const alternativeText = `${title}: 제출, 상정, 선정`;
  return barChart({ name, title, alternativeText, block: 'funnel', label: 'stage', value, rows: 9 });
}

/** The projects of the district's own, by field and one by one (선정사업). */
export function projectsReport(book: Book): Report {
  const projects = book.table(PROJECTS);
  const fieldRecord = (kind: PrintedRecord['kind'], name: string, where = {}): PrintedRecord =>
    givenRecord(kind, {
      field: name,
      count: count(projects, 'project', where),
      amount: total(projects, 'amount', where),
    });
  return {
    name: '참여예산 선정사업',
    title: '구 주민참여예산 선정사업',
    widths: [34, 12, 16, 12, 12, 12],
    blocks: [
      {
        kind: 'form',
        id: 'fields',
        caption: '□ 분야별 선정 현황',
        unit: '백만원',
        form: FIELD_FORM,
        columns: ['field', 'count', 'amount', 'amountShare'],
        records: [fieldRecord('total', '계'), ...FIELDS.codes.map((field) => fieldRecord('item', field, { field }))],
        spans: [1, 2, 2, 1],
        centred: ['field'],
      },
      fieldsChart,
      {
        kind: 'form',
        id: 'projects',
        caption: '□ 선정사업 내역',
        startsPage: true,
        unit: '백만원',
        form: PROJECTS.form,
        columns: ['project', 'field', 'department', 'amount', 'running', 'note'],
        // a running sum has no total
        records: [sumRecord(projects, { words: { project: '계', running: '' } }), ...eachRecord(projects)],
        centred: ['field', 'department', 'note'],
        rowHeight: 18,
      },
    ],
  };
}

const fieldsChart = barChart({
  name: '분야별 선정 금액',
  title: '분야별 선정 금액(백만원)',
  alternativeText: '구 주민참여예산 선정 금액을 분야별로 견주는 막대',
  block: 'fields',
  label: 'field',
  value: 'amount',
  from: 1,
  rows: 22,
});

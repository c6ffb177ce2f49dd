import { DEPARTMENT_SUMMARY, INDICATOR_TABLE } from '../../../core/index.ts';
import { numberFigure, onlyWith, type Content, type Figure } from '../figure/figure.ts';
import { pointGap } from '../figure/measure.ts';
import { words } from '../figure/words.ts';
import { eachRecord, filledRecords } from '../report/records.ts';
import type { ChartBlock, FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { count, find, total } from '../table/table-figures.ts';
import { JUDGEMENTS, meanFigure } from './performance-figures.ts';
import { roundText } from './performance-overview.ts';
import { thresholdOf } from './performance-criteria.ts';
import { WEAK_FORM } from './performance-forms.ts';
import { DEPARTMENTS, inChosenRound, INDICATORS } from './performance-tables.ts';

const SCORE_FORMAT = '0.0#';
/** How many weak projects a report lists. */
const LISTED = 40;

/** Departments in their order (부서별 평가결과 총괄). */
export function departmentsReport(book: Book): Report {
  return {
    name: '부서별 평가결과',
    title: words('부서별 평가결과 총괄 : ', roundText(book)),
    widths: [20, 9, 9, 9, 9, 11, 12, 10, 8, 8],
    blocks: [departmentsBlock(book)],
  };
}

function departmentsBlock(book: Book): FormBlock {
  const [departments, indicators] = [book.table(DEPARTMENTS), book.table(INDICATORS)];
  const judged = (key: keyof typeof JUDGEMENTS): Figure => count(indicators, 'project', { judgement: JUDGEMENTS[key] });
  const mean = meanFigure(book.settings.rule, {
    sum: total(indicators, 'achievement'),
    size: count(indicators, 'project'),
    decimals: 2,
  });
  const totals: PrintedRecord = {
    kind: 'total',
    of: (key, own): Content | undefined => {
      switch (key) {
        case 'department':
          return '계';
        case 'normal':
        case 'weak':
        case 'incomplete':
          return judged(key);
        case 'achievement':
          return wholly(own('incomplete'), mean);
        default:
          return undefined;
      }
    },
  };
  return {
    kind: 'form',
    id: 'departments',
    unit: '개 사업, %, 점',
    form: DEPARTMENT_SUMMARY,
    columns: [
      'department',
      'projects',
      'normal',
      'weak',
      'incomplete',
      'normalRate',
      'achievement',
      'score',
      'rank',
      'grade',
    ],
    headings: { normalRate: '정상\n비율(%)', achievement: '평균\n달성률(%)' },
    records: [totals, ...eachRecord(departments)],
    centred: ['score', 'rank', 'grade'],
    formats: { score: SCORE_FORMAT, rank: '0' },
    rowHeight: 18,
    notes: ['※ 점수 = Σ(가중치 × 달성률) ÷ Σ 가중치 + 가점 - 감점. 미산정 사업이 있으면 점수와 순위 없음'],
  };
}

/** A mean only while nothing is missing from it. */
function wholly(incomplete: Figure, mean: Figure): Figure {
  const { value } = incomplete;
  const isWhole = value !== null && typeof value !== 'string' && value.coefficient === 0n;
  return {
    formula: `IF(COUNT(${incomplete.formula})=0,"",IF(${incomplete.formula}>0,"",${mean.formula}))`,
    value: isWhole ? mean.value : null,
  };
}

/** Departments by rank, with a chart (부서 순위). */
export function rankingReport(book: Book): Report {
  return {
    name: '부서 순위',
    title: words('부서별 순위 : ', roundText(book)),
    widths: [10, 22, 18, 12, 14, 10, 10],
    blocks: [rankingChart(book), { ...rankingBlock(book), startsPage: true }],
  };
}

function rankingBlock(book: Book): FormBlock {
  const departments = book.table(DEPARTMENTS);
  const records = Array.from({ length: DEPARTMENTS.capacity }, (_, row): PrintedRecord => ({
    kind: 'item',
    isOpen: true,
    of: (key) => find(departments, key, 'place', numberFigure(row + 1)),
  }));
  return {
    kind: 'form',
    id: 'ranking',
    caption: '□ 순위별 현황',
    unit: '점, %',
    form: DEPARTMENTS.form,
    columns: ['rank', 'department', 'bureau', 'projects', 'achievement', 'score', 'grade'],
    headings: { rank: '순위', department: '부 서' },
    records,
    centred: ['department', 'bureau', 'grade'],
    rowHeight: 18,
  };
}

function rankingChart(book: Book): ChartBlock {
  const ranked = filledRecords(book.table(DEPARTMENTS), 'rank');
  return {
    kind: 'chart',
    rows: 36,
    chart: (printed) => {
      const drawn = { count: ranked };
      return {
        name: '부서별 순위',
        alternativeText: '점수가 높은 부서부터 부서별 점수(가로 막대)',
        title: { text: '부서별 점수(점)' },
        plots: [
          {
            kind: 'bars',
            direction: 'horizontal',
            grouping: 'clustered',
            gapWidth: 40,
            series: [
              {
                name: printed.heading('ranking', 'score'),
                categories: printed.run('ranking', 'department', drawn),
                values: printed.run('ranking', 'score', drawn),
                labels: { position: 'outside', numberFormat: '0.0' },
              },
            ],
          },
        ],
        categoryAxis: { isReversed: true },
        valueAxis: { minimum: 0, maximum: 110, step: 10 },
        legend: 'none',
      };
    },
  };
}

/** Weak projects in the order of the register (부진사업). */
export function weakReport(book: Book): Report {
  const indicators = book.table(INDICATORS);
  const threshold = thresholdOf(book);
  const records = Array.from({ length: LISTED }, (_, row): PrintedRecord => {
    const found = (key: string): Figure => find(indicators, key, 'weakNumber', numberFigure(row + 1));
    return {
      kind: 'item',
      isOpen: true,
      of: (key, own) =>
        key === 'shortfall' ? pointGap(onlyWith(own('department'), threshold), own('achievement')) : found(key),
    };
  });
  return {
    name: '부진사업',
    title: words('부진사업 현황 : ', roundText(book)),
    widths: [16, 34, 20, 11, 12, 11],
    blocks: [
      {
        kind: 'form',
        id: 'weak',
        form: WEAK_FORM,
        columns: ['department', 'project', 'indicator', 'achievement', 'shortfall', 'before'],
        headings: { shortfall: '기준 미달\n(%p)', before: '이전\n판정' },
        records,
        centred: ['department', 'before'],
        rowHeight: 20,
      },
    ],
  };
}

/** Every project with its indicator in the round that is evaluated (성과지표 평가표). */
export function indicatorsReport(book: Book): Report {
  const indicators = book.table(INDICATORS);
  const records = eachRecord(indicators).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      switch (key) {
        case 'target':
        case 'actual':
          return inChosenRound(book, key, row);
        case 'score':
          return record.of('points', own);
        case 'grade':
          return record.of('judgement', own);
        default:
          return record.of(key, own);
      }
    },
  }));
  return {
    name: '성과지표 평가표',
    title: words('성과지표 평가표 : ', roundText(book)),
    orientation: 'landscape',
    widths: [16, 34, 20, 9, 9, 9, 12, 12, 12, 10, 10],
    blocks: [
      {
        kind: 'form',
        id: 'indicators',
        form: INDICATOR_TABLE,
        columns: [
          'department',
          'project',
          'indicator',
          'kind',
          'unit',
          'weight',
          'target',
          'actual',
          'achievement',
          'score',
          'grade',
        ],
        headings: { score: '득점', grade: '판정' },
        records,
        centred: ['department', 'kind', 'unit', 'grade'],
        formats: { target: 'General', actual: 'General', score: '0.00' },
        rowHeight: 18,
      },
    ],
  };
}

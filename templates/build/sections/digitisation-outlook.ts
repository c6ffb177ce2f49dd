import { numberFigure, textFigure, type Figure } from '../figure/figure.ts';
import { sum } from '../figure/measure.ts';
import type { PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { projectionChart } from './digitisation-charts.ts';
import { costAYear, doneAfter, lastYearVolume, pacesOf, workOf, yearsToGo } from './digitisation-projection.ts';
import { PATH_FORM, PROJECTION_FORM } from './digitisation-tables.ts';

/** When the work will be done at each of several paces (완료 전망). */
export function projectionReport(book: Book): Report {
  const { rule, year } = book.settings;
  return {
    name: '전산화 전망',
    title: '기록물 전산화 완료 전망',
    widths: [24, 12, 10, 12, 12, 11, 13, 14],
    blocks: [
      {
        kind: 'form',
        id: 'projection',
        caption: '□ 연간 물량별 완료 전망',
        unit: '천원',
        form: PROJECTION_FORM,
        columns: ['pace', 'volume', 'span', 'yearly', 'years', 'completion', 'last', 'cost'],
        records: projectionRecords(book),
        formats: { completion: '0' },
        notes: [
          '※ 남은 햇수 = 잔여 물량 ÷ 연간 물량을 올림한 것. 물가 변동은 반영하지 않음',
          '※ 연간 소요액 = 연간 물량 × 최근연도 단위원가(장비 구입비 제외)',
        ],
      },
      projectionChart(),
      {
        kind: 'form',
        id: 'path',
        startsPage: true,
        caption: '□ 연도별 누계 전망',
        unit: '권',
        form: PATH_FORM,
        columns: ['year', 'plan', 'recent', 'mean', 'all'],
        records: PATH_YEARS.map((years): PrintedRecord => ({
          kind: 'item',
          of: (key) => (key === 'year' ? sum(rule, year, numberFigure(years)) : pathFigure(book, key, years)),
        })),
        spans: [1, 2, 2, 2, 1],
        formats: { year: '0' },
        centred: ['year'],
      },
    ],
  };
}

/** The last year done and those the projection is drawn for. */
const PATH_YEARS = Array.from({ length: 16 }, (_, years) => years);

function pathFigure(book: Book, key: string, years: number): Figure | undefined {
  const work = workOf(book);
  const { plan, recent, mean } = pacesOf(book);
  switch (key) {
    case 'plan':
      return doneAfter(work, plan, years);
    case 'recent':
      return doneAfter(work, recent, years);
    case 'mean':
      return doneAfter(work, mean, years);
    case 'all':
      return work.all;
    default:
      return undefined;
  }
}

const PACE_NAMES = {
  plan: '차년도 계획 물량',
  recent: '최근연도 실적',
  pair: '최근 2년 평균',
  mean: '전체 평균',
} as const;

function projectionRecords(book: Book): readonly PrintedRecord[] {
  const work = workOf(book);
  const paces = pacesOf(book);
  const { rule, year } = book.settings;
  return (['plan', 'recent', 'pair', 'mean'] as const).map((name): PrintedRecord => ({
    kind: 'item',
    of: (key, own) => {
      const pace = { volume: own('volume'), span: own('span') };
      switch (key) {
        case 'pace':
          return textFigure(PACE_NAMES[name]);
        case 'volume':
          return paces[name].volume;
        case 'span':
          return paces[name].span;
        case 'years':
          return yearsToGo(work, pace);
        case 'completion':
          return sum(rule, year, own('years'));
        case 'last':
          return lastYearVolume(work, pace, own('years'));
        case 'cost':
          return costAYear(book, pace);
        default:
          return undefined;
      }
    },
  }));
}

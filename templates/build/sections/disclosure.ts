import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { rate, sum } from '../figure/measure.ts';
import { eachRecord, sumRecord } from '../report/records.ts';
import type { PrintedRecord, PrintedReports, Report } from '../report/report.ts';
import type { Book, SectionWorkbook } from '../section.ts';
import { DATE_FORMAT } from '../style.ts';
import { at, total } from '../table/table-figures.ts';
import { timesChart } from './disclosure-charts.ts';
import {
  daysLateFigure,
  dueFigure,
  extendedFigure,
  lastDayFigure,
  stateFigure,
  workbookCalendar,
  STATES,
} from './disclosure-deadlines.ts';
import { handlingReport } from './disclosure-report.ts';
import { DISCLOSURE_SAMPLE } from './disclosure-sample.ts';
import {
  CONTROL,
  DEADLINES_FORM,
  GROUND_RECORDS,
  GROUNDS,
  HOLIDAY_RECORDS,
  HOLIDAYS,
  MONTH_RECORDS,
  MONTHS,
  PROGRAMME,
  REQUESTS,
  TIME_RECORDS,
  TIMES,
} from './disclosure-tables.ts';
import { programmeChecks } from './programme.ts';

/** Section 11 (정보공개): requests and their outcomes, rates by definition, originals, deadlines. */
export const DISCLOSURE_WORKBOOK: SectionWorkbook = {
  id: 'disclosure',
  version: 1,
  title: { ko: '정보공개', en: 'Information disclosure' },
  inputs: [MONTHS, GROUNDS, TIMES, REQUESTS, HOLIDAYS, PROGRAMME.budget, PROGRAMME.tasks, CONTROL.input],
  preset: {
    [MONTHS.name]: MONTH_RECORDS,
    [GROUNDS.name]: GROUND_RECORDS,
    [TIMES.name]: TIME_RECORDS,
    [HOLIDAYS.name]: HOLIDAY_RECORDS,
    [CONTROL.input.name]: CONTROL.records,
  },
  sample: DISCLOSURE_SAMPLE,
  reports: (book) => [handlingReport(book), groundsReport(book), deadlinesReport(book)],
  checks,
  steps: [
    '설정에 부서명과 기준일을 입력',
    '‘정보공개월별 입력’에 처리결과별 건수, 청구대장의 접수건수, 원문공개 건수를 입력',
    '‘비공개사유 입력’과 ‘처리기간 입력’에 사유별·기간별 건수를 입력',
    '‘청구기한 입력’에 접수일과 결정일을 입력. 처리기한은 ‘처리기한 관리’에서 자동 계산',
    '임시공휴일이 지정되면 ‘공휴일 입력’의 맨 아래에 추가',
    '‘정보공개예산·일정·대조값 입력’을 채우고, ‘검산표’에 불일치가 없으면 인쇄',
  ],
};

function groundsReport(book: Book): Report {
  const [grounds, times] = [book.table(GROUNDS), book.table(TIMES)];
  return {
    name: '비공개 사유·처리기간',
    title: '비공개 사유 및 처리기간',
    widths: [36, 15, 15, 15, 15],
    blocks: [
      {
        kind: 'form',
        id: 'grounds',
        caption: '□ 비공개 사유별 현황',
        unit: '건, %',
        form: GROUNDS.form,
        columns: ['ground', 'refused', 'partial', 'all', 'share'],
        records: [sumRecord(grounds, { words: { ground: '계' } }), ...eachRecord(grounds)],
        notes: ['※ 사유는 정보공개법 제9조 제1항 각 호'],
      },
      {
        kind: 'form',
        id: 'times',
        caption: '□ 처리기간별 현황',
        unit: '건, %',
        form: TIMES.form,
        columns: ['time', 'count', 'share'],
        records: [sumRecord(times, { words: { time: '계' } }), ...eachRecord(times)],
        spans: [1, 2, 2],
      },
      timesChart(),
    ],
  };
}

function deadlinesReport(book: Book): Report {
  const requests = book.table(REQUESTS);
  const calendar = workbookCalendar(book);
  const records = eachRecord(requests).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      const request = { received: own('received'), extension: own('extension'), decided: own('decided') };
      switch (key) {
        case 'due':
          return dueFigure(request, calendar);
        case 'extended':
          return extendedFigure(request, own('due'), calendar);
        case 'late': {
          const last = lastDayFigure(request, own('due'), own('extended'));
          return daysLateFigure(request, last, { asOf: book.settings.asOf, calendar: calendar.calendar });
        }
        case 'state':
          return stateFigure(request, own('late'));
        default:
          return at(requests, key, row);
      }
    },
  }));
  const dates = ['received', 'due', 'extended', 'decided'];
  return {
    name: '처리기한 관리',
    title: '청구별 처리기한',
    orientation: 'landscape',
    widths: [14, 20, 14, 14, 10, 14, 14, 10, 16],
    blocks: [
      {
        kind: 'form',
        id: 'deadlines',
        caption: '□ 처리기한',
        form: DEADLINES_FORM,
        columns: ['number', 'department', 'received', 'due', 'extension', 'extended', 'decided', 'late', 'state'],
        records,
        formats: Object.fromEntries(dates.map((key) => [key, DATE_FORMAT])),
        centred: ['number', 'department', ...dates, 'extension', 'state'],
        findings: { state: [STATES.overdue, STATES.late] },
        notes: [
          '※ 접수일을 포함하여 10일. 공휴일과 토요일은 제외하되, 2016. 2. 11.까지 접수분은 토요일을 포함',
          '※ 연장기한은 처리기한 다음 날부터 10일. 지연은 결정일(결정 전이면 기준일)까지의 날수',
        ],
      },
    ],
  };
}

function checks(book: Book, printed: PrintedReports): readonly Check[] {
  const { rule } = book.settings;
  const months = book.table(MONTHS);
  const stated = (item: string): Figure => CONTROL.stated(book, item);
  const cell = (key: string): Figure => printed.figure('handled', 0, key);
  const [opened, documents] = [total(months, 'opened'), total(months, 'documents')];
  return [
    {
      item: '청구건수',
      rule: '대조값 = Σ 월별 청구',
      stated: stated('청구건수'),
      expected: cell('requests'),
      unit: '건',
    },
    {
      item: '처리건수',
      rule: '대조값 = 전부 + 부분 + 비공개',
      stated: stated('처리건수'),
      expected: cell('decided'),
      unit: '건',
    },
    { item: '기타', rule: '대조값 = Σ 월별 기타', stated: stated('기타'), expected: cell('other'), unit: '건' },
    {
      item: '청구와 처리',
      rule: '청구대장 접수 = 처리 + 기타',
      stated: total(months, 'received'),
      expected: sum(rule, cell('decided'), cell('other')),
      unit: '건',
    },
    {
      item: '비공개 사유',
      rule: 'Σ 사유별 = 비공개 + 부분공개',
      stated: total(book.table(GROUNDS), 'all'),
      expected: sum(rule, cell('refused'), cell('partial')),
      unit: '건',
    },
    {
      item: '처리기간',
      rule: 'Σ 처리기간별 = 처리',
      stated: total(book.table(TIMES), 'count'),
      expected: cell('decided'),
      unit: '건',
    },
    {
      item: '원문공개율',
      rule: '대조값 = 공개 ÷ 대상 × 100',
      stated: stated('원문공개율'),
      expected: rate(rule, opened, documents),
      unit: '%',
    },
    { item: '원문공개', rule: '공개 ≤ 대상', stated: opened, expected: documents, relation: 'at-most', unit: '건' },
    {
      item: '원문공개 모니터링',
      rule: '대조값 = Σ 월별 횟수',
      stated: stated('원문공개 모니터링'),
      expected: total(months, 'monitoring'),
      unit: '회',
    },
    ...programmeChecks(book, PROGRAMME, CONTROL),
  ];
}

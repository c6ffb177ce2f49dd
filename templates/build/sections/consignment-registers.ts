import { CONSIGNMENT_REGISTER } from '../../../core/index.ts';
import { textFigure, onlyWith, type Figure } from '../figure/figure.ts';
import { dateText, words } from '../figure/words.ts';
import { eachRecord, givenRecord } from '../report/records.ts';
import type { FormBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { DATE_FORMAT } from '../style.ts';
import { at, count, numbersIn, total } from '../table/table-figures.ts';
import {
  alertOf,
  belowLeast,
  datesThisYear,
  daysLeft,
  endsBetween,
  EXCLUDED,
  EXPIRED,
  meanScore,
  verdictOf,
} from './consignment-figures.ts';
import { CONTRACTS, EXPIRY_FORM, INSPECTION_FORM, TERMS_FORM } from './consignment-tables.ts';

/** The register as offices print it (민간위탁 관리대장). */
export function registerReport(book: Book): Report {
  const contracts = book.table(CONTRACTS);
  const term = (row: number): Figure =>
    words(dateText(at(contracts, 'start', row)), ' ~ ', dateText(at(contracts, 'end', row)));
  const records = eachRecord(contracts).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      switch (key) {
        case 'number':
          return onlyWith(at(contracts, 'title', row), textFigure(String(row + 1)));
        case 'term':
          return term(row);
        default:
          return record.of(key, own);
      }
    },
  }));
  return {
    name: '민간위탁 관리대장',
    title: '민간위탁 현황',
    orientation: 'landscape',
    widths: [6, 18, 32, 26, 34, 14, 10, 18],
    blocks: [
      {
        kind: 'form',
        id: 'register',
        unit: '천원',
        form: CONSIGNMENT_REGISTER,
        columns: ['number', 'department', 'title', 'contractor', 'term', 'budget', 'score', 'note'],
        records,
        centred: ['number', 'department', 'term', 'score'],
        formats: { score: '0.0' },
        rowHeight: 20,
      },
    ],
  };
}

/** When each term ends, what an inspection found, who may be chosen again (만료·점검·평가). */
export function termsReport(book: Book): Report {
  return {
    name: '위탁 만료·점검',
    title: '위탁기간 만료 및 지도점검·성과평가',
    orientation: 'landscape',
    widths: [28, 16, 14, 11, 12, 14, 9, 9, 9, 11, 11],
    blocks: [termsBlock(book)],
  };
}

/** How many terms are over or end soon (만료 도래). */
export function expiryBlock(book: Book): FormBlock {
  const contracts = book.table(CONTRACTS);
  const { asOf } = book.settings;
  return {
    kind: 'form',
    id: 'expiry',
    caption: '□ 만료 도래',
    unit: '개 사업',
    form: EXPIRY_FORM,
    columns: ['label', 'expired', 'near', 'soon', 'later', 'all'],
    headings: { soon: '91~180일' },
    records: [
      givenRecord('item', {
        label: '만료까지',
        expired: endsBetween(contracts, asOf, { upTo: -1 }),
        near: endsBetween(contracts, asOf, { over: -1, upTo: 90 }),
        soon: endsBetween(contracts, asOf, { over: 90, upTo: 180 }),
        later: endsBetween(contracts, asOf, { over: 180 }),
      }),
    ],
    spans: [5, 3, 3, 3, 3, 3],
  };
}

/** Inspections of the year, findings, scores (지도점검·성과평가). */
export function inspectionBlock(book: Book): FormBlock {
  const contracts = book.table(CONTRACTS);
  const { asOf } = book.settings;
  return {
    kind: 'form',
    id: 'inspection',
    caption: '□ 지도점검 및 성과평가',
    unit: '개 사업, 건, 점',
    form: INSPECTION_FORM,
    columns: [
      'label',
      'services',
      'inspected',
      'inspection',
      'findings',
      'resolved',
      'open',
      'evaluated',
      'mean',
      'below',
    ],
    records: [
      givenRecord('item', {
        label: '전체',
        services: count(contracts, 'title'),
        inspected: datesThisYear(contracts, 'inspected', asOf),
        findings: total(contracts, 'findings'),
        resolved: total(contracts, 'resolved'),
        evaluated: numbersIn(contracts, 'score'),
        mean: meanScore(contracts),
        below: belowLeast(contracts),
      }),
    ],
    spans: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    formats: { mean: '0.0' },
    notes: ['※ 점검 실시는 기준연도 1월 1일부터 기준일까지. 60점 미만은 재위탁 제외(서울시 관리지침 기준)'],
  };
}

function termsBlock(book: Book): FormBlock {
  const contracts = book.table(CONTRACTS);
  const records = eachRecord(contracts).map((record, row): PrintedRecord => ({
    ...record,
    of: (key, own) => {
      switch (key) {
        case 'daysLeft':
          return daysLeft(own('end'), book.settings.asOf);
        case 'alert':
          return alertOf(own('daysLeft'));
        case 'verdict':
          return verdictOf(own('score'));
        default:
          return at(contracts, key, row);
      }
    },
  }));
  return {
    kind: 'form',
    id: 'terms',
    form: TERMS_FORM,
    columns: [
      'title',
      'department',
      'end',
      'daysLeft',
      'alert',
      'inspected',
      'findings',
      'resolved',
      'open',
      'score',
      'verdict',
    ],
    records,
    formats: { end: DATE_FORMAT, inspected: DATE_FORMAT, score: '0.0' },
    centred: ['department', 'end', 'alert', 'inspected', 'verdict'],
    findings: { alert: [EXPIRED], verdict: [EXCLUDED] },
    rowHeight: 20,
  };
}

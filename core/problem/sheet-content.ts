import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import { at, type Place } from './place.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with what a table says as a whole. */
export interface ContentProblems {
  readonly 'duplicate-row': Place & { readonly label: string; readonly row: number };
  readonly 'shares-not-whole': Place & { readonly sum: string; readonly heading: string };
  readonly 'rank-mismatch': Place & { readonly found: string; readonly expected: string; readonly heading: string };
  readonly 'carry-over-mismatch': Place & { readonly found: string; readonly expected: string };
  readonly 'weekday-mismatch': Place & { readonly found: string; readonly expected: string };
  readonly 'figures-disagree': Place & {
    readonly found: string;
    readonly other: string;
    readonly otherFound: string;
    readonly label: string;
    readonly heading: string;
  };
  readonly 'figure-suspect': Place & { readonly found: string; readonly expected: string; readonly count: number };
  readonly 'figure-slip': Place & { readonly found: string; readonly expected: string; readonly slip: Sentence };
  readonly 'listed-parts-exceed': Place & { readonly found: string; readonly sum: string; readonly label: string };
  readonly 'count-differs': Place & { readonly found: string; readonly count: number };
  readonly 'basis-mismatch': Place & { readonly found: string; readonly expected: string; readonly basis: string };
  readonly 'spending-above-budget': Place & { readonly found: string; readonly budget: string };
}

/** The sentences of {@link ContentProblems}. */
export const CONTENT_SENTENCES: SentenceTable<ContentProblems> = {
  'duplicate-row': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.label}’ 행이 ${p.row}행과 같음. 중복 입력인지 확인 필요`,
    en: (p) => `${at(p)}: '${p.label}' is the same as row ${p.row}. Check whether it was entered twice`,
  },
  'shares-not-whole': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’의 합이 ${p.sum}(100이 아님). 단수처리 차이보다 큼. 값 확인 필요`,
    en: (p) =>
      `${at(p)}: '${p.heading}' adds up to ${p.sum}, not 100, and rounding does not explain it. Check the figures`,
  },
  'rank-mismatch': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 순위 ${p.found}, ‘${p.heading}’ 순으로는 ${p.expected}. 순위 확인 필요`,
    en: (p) => `${at(p)}: ranked ${p.found}, but ${p.expected} by '${p.heading}'. Check the rank`,
  },
  'carry-over-mismatch': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 이월 ${p.found}, 앞쪽까지의 합은 ${p.expected}. 금액 확인 필요`,
    en: (p) => `${at(p)}: carries ${p.found}, but the rows so far add up to ${p.expected}. Check the figure`,
  },
  'weekday-mismatch': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ${withParticle(p.found, '은/는')} ${p.expected}요일. 날짜 또는 요일 확인 필요`,
    en: (p) => `${at(p)}: ${p.found} falls on another weekday (${p.expected}). Check date and weekday`,
  },
  'figures-disagree': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ‘${p.label}’의 ‘${p.heading}’ ${p.found}, ${p.other}에는 ${p.otherFound}. 어느 값이 맞는지 확인 필요`,
    en: (p) =>
      `${at(p)}: '${p.heading}' of '${p.label}' is ${p.found} here and ${p.otherFound} in ${p.other}. Check which is right`,
  },
  'figure-suspect': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '이/가')} ${withParticle(p.expected, '이라/라')}면 이와 맞지 않는 계산 ${p.count}건이 모두 일치. 입력값 확인 필요`,
    en: (p) =>
      `${at(p)}: if ${p.found} were ${p.expected}, ${p.count === 2 ? 'both' : `all ${p.count}`} calculations that now contradict it would hold. Check the entry`,
  },
  'figure-slip': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '은/는')} ${p.expected}의 ${p.slip.ko}로 보임(합계와의 차이가 꼭 맞음). 입력값 확인 필요`,
    en: (p) =>
      `${at(p)}: ${p.found} looks like ${p.expected} with ${p.slip.en}; that is just what the total misses. Check the entry`,
  },
  'listed-parts-exceed': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 내역의 합 ${p.sum}이 ‘${p.label}’ ${p.found}보다 큼. 금액 확인 필요`,
    en: (p) => `${at(p)}: its parts add up to ${p.sum}, more than '${p.label}' itself (${p.found}). Check the figures`,
  },
  'count-differs': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 아래 표의 항목은 ${p.count}개. 개수 확인 필요`,
    en: (p) => `${at(p)}: says ${p.found}, but the table below lists ${p.count}. Check the number`,
  },
  'basis-mismatch': {
    severity: 'error',
    ko: (p) => `${at(p)}: ${p.found}, 산출기초 ${p.basis}로는 ${p.expected}. 금액 또는 산출기초 확인 필요`,
    en: (p) => `${at(p)}: shows ${p.found}, but ${p.basis} gives ${p.expected}. Check the figure or its basis`,
  },
  'spending-above-budget': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 집행액 ${withParticle(p.found, '이/가')} 예산액 ${p.budget}보다 큼. 금액 확인 필요`,
    en: (p) => `${at(p)}: ${p.found} was spent of a budget of ${p.budget}. Check the figures`,
  },
};

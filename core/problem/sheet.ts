import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import { at, type Place } from './place.ts';
import type { SentenceTable } from './sentence-table.ts';

/** A total beside the sum of what it adds up. */
type TotalDetails = Place & {
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  readonly count: number;
};

/** What is wrong with a table on a sheet. */
export interface SheetProblems {
  readonly 'rate-mismatch': Place & {
    readonly found: string;
    readonly expected: string;
    /** The formula with the row's figures. */
    readonly formula: Sentence;
    readonly truncated: string;
    readonly half: string;
  };
  readonly 'rounding-differs': Place & {
    readonly found: string;
    readonly expected: string;
    readonly foundRule: Sentence;
    /** What the mode in use gives at the decimals printed. */
    readonly sameDigits: string;
    readonly mode: Sentence;
    readonly expectedRule: Sentence;
  };
  readonly 'mixed-decimals': Place & { readonly heading: string; readonly digits: string };
  readonly 'percent-in-cell': Place & { readonly found: string; readonly heading: string };
  readonly 'total-mismatch': Place & {
    readonly found: string;
    readonly expected: string;
    readonly difference: string;
    readonly count: number;
  };
  readonly 'rounding-gap': Place & {
    readonly found: string;
    readonly expected: string;
    readonly difference: string;
    readonly count: number;
  };
  readonly 'difference-mismatch': Place & {
    readonly found: string;
    readonly expected: string;
    readonly formula: Sentence;
  };
  readonly 'difference-doubtful': Place & {
    readonly found: string;
    readonly expected: string;
    readonly formula: Sentence;
  };
  readonly 'rate-doubtful': Place & {
    readonly found: string;
    readonly expected: string;
    readonly formula: Sentence;
    readonly truncated: string;
    readonly half: string;
  };
  readonly 'rate-scale-mixed': Place & { readonly found: string; readonly expected: string; readonly heading: string };
  readonly 'growth-without-base': Place & { readonly found: string; readonly heading: string };
  readonly 'total-doubtful': TotalDetails;
  readonly 'total-misses-rows': TotalDetails & { readonly rows: Sentence };
  readonly 'total-doubles-rows': TotalDetails & { readonly rows: Sentence };
  readonly 'figure-missing': Place & { readonly expected: string; readonly heading: string };
  readonly 'incomplete-row': Place & { readonly missing: string };
  readonly 'incomplete-column': Place & { readonly heading: string; readonly count: number };
  readonly 'text-in-amount': Place & { readonly found: string; readonly heading: string };
  readonly 'error-in-cell': Place & { readonly found: string };
  readonly 'zero-denominator': Place & { readonly found: string; readonly heading: string };
  readonly 'negative-balance': Place & { readonly found: string; readonly heading: string };
  readonly 'no-table': { readonly sheet: string };
}

/** The sentences of {@link SheetProblems}. */
export const SHEET_SENTENCES: SentenceTable<SheetProblems> = {
  'rate-mismatch': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${withParticle(p.formula.ko, '은/는')} 절사로 ${p.truncated}, 반올림으로 ${p.half}. 어느 단수처리로도 나오지 않는 값. ${withParticle(p.expected, '으로/로')} 고치거나 두 금액 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but ${p.formula.en} is ${p.truncated} truncated and ${p.half} rounded; no rule gives the printed figure. Correct it to ${p.expected} or check both amounts`,
  },
  'rounding-differs': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '은/는')} ${p.foundRule.ko} 값(${withParticle(p.mode.ko, '으로/로')}는 ${p.sameDigits}). 기준인 ${withParticle(p.expectedRule.ko, '으로/로')}는 ${p.expected}. 단수처리 기준 통일 필요`,
    en: (p) =>
      `${at(p)}: ${p.found} follows ${p.foundRule.en} (${p.mode.en} gives ${p.sameDigits}); the rule in use (${p.expectedRule.en}) gives ${p.expected}. Use one rounding rule`,
  },
  'mixed-decimals': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’의 소수 자릿수가 ${p.digits}자리로 섞여 있음. 한 가지로 통일 필요`,
    en: (p) => `${at(p)}: '${p.heading}' mixes figures of ${p.digits} decimals. Use one number of decimals`,
  },
  'percent-in-cell': {
    severity: 'info',
    ko: (p) => `${at(p)}: 머리글 ‘${p.heading}’에 단위(%)가 있는데 셀에도 % 표시(${p.found}). 셀에는 숫자만 표기`,
    en: (p) =>
      `${at(p)}: the heading '${p.heading}' already says %, and the cell shows it again (${p.found}). Keep the number only`,
  },
  'total-mismatch': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${p.count}개 항목의 합은 ${p.expected}(차이 ${p.difference}). 합계 또는 항목 금액 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but the ${p.count} items add up to ${p.expected} (difference ${p.difference}). Check the total or the items`,
  },
  'rounding-gap': {
    severity: 'info',
    ko: (p) =>
      `${at(p)}: 단수차이. ${p.found}, ${p.count}개 항목의 합 ${p.expected}(차이 ${p.difference}). 단수처리로 합계가 일치하지 않을 수 있음`,
    en: (p) =>
      `${at(p)}: rounding gap. ${p.found}, the ${p.count} items add up to ${p.expected} (difference ${p.difference})`,
  },
  'difference-mismatch': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${p.formula.ko} = ${p.expected}. 금액 확인 필요`,
    en: (p) => `${at(p)}: shows ${p.found}, but ${p.formula.en} = ${p.expected}. Check the figures`,
  },
  'difference-doubtful': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${p.formula.ko} = ${p.expected}. 산식이 다를 수 있으므로 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but ${p.formula.en} = ${p.expected}. Another formula may be meant; check it`,
  },
  'rate-doubtful': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${withParticle(p.formula.ko, '은/는')} 절사로 ${p.truncated}, 반올림으로 ${p.half}. 산식이 다를 수 있으므로 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but ${p.formula.en} is ${p.truncated} truncated and ${p.half} rounded. Another formula may be meant; check it`,
  },
  'rate-scale-mixed': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ‘${p.heading}’의 다른 칸과 배율이 다름(${p.found}). 100배 차이. ${withParticle(p.expected, '으로/로')} 고치기`,
    en: (p) =>
      `${at(p)}: ${p.found} is a hundred times off the other figures of '${p.heading}'. Correct it to ${p.expected}`,
  },
  'growth-without-base': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(`‘${p.heading}’`, '이/가')} 0 또는 음수여서 증감률 ${withParticle(p.found, '은/는')} 나올 수 없음. ‘-’ 또는 ‘순증’으로 표기`,
    en: (p) => `${at(p)}: ${p.found} cannot be a growth rate, because '${p.heading}' is zero or below. Print '-'`,
  },
  'total-doubtful': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${p.count}개 항목의 합은 ${p.expected}(차이 ${p.difference}). 다른 항목이 포함된 값인지 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but the ${p.count} items add up to ${p.expected} (difference ${p.difference}). Check whether something else is included`,
  },
  'total-misses-rows': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${p.count}개 항목의 합은 ${p.expected}. 차이 ${withParticle(p.difference, '은/는')} 빠진 ${p.rows.ko}의 금액과 같음`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but the ${p.count} items add up to ${p.expected}. The difference ${p.difference} is just what ${p.rows.en} holds`,
  },
  'total-doubles-rows': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${withParticle(p.found, '으로/로')} 적혀 있으나 ${p.count}개 항목의 합은 ${p.expected}. 차이 ${withParticle(p.difference, '은/는')} 두 번 더한 ${p.rows.ko}의 금액과 같음`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but the ${p.count} items add up to ${p.expected}. The difference ${p.difference} is ${p.rows.en} counted twice`,
  },
  'figure-missing': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.heading}’ 칸이 비어 있음. 계산값 ${p.expected}. 필요한 칸이면 채우기`,
    en: (p) => `${at(p)}: '${p.heading}' is empty; it would be ${p.expected}. Fill it in if it is needed`,
  },
  'incomplete-row': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.missing}’ 값이 비어 있어 계산하지 않음. 값 입력 후 다시 실행`,
    en: (p) => `${at(p)}: not calculated because '${p.missing}' is empty. Fill it in and run again`,
  },
  'incomplete-column': {
    severity: 'info',
    ko: (p) =>
      `${at(p)}: ‘${p.heading}’ 칸 ${p.count}개가 비어 있어 그 행은 계산하지 않음. 값이 정해지면 입력 후 다시 실행`,
    en: (p) =>
      `${at(p)}: ${p.count} cells of '${p.heading}' are empty; their rows are not calculated. Fill them in when the figures are known and run again`,
  },
  'text-in-amount': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’에 숫자로 읽을 수 없는 글자(${p.found}). 숫자로 고친 뒤 다시 실행`,
    en: (p) => `${at(p)}: '${p.heading}' holds a text that is not a number (${p.found}). Enter a number and run again`,
  },
  'error-in-cell': {
    severity: 'error',
    ko: (p) => `${at(p)}: 수식 오류 ${p.found}. 수식이 가리키는 셀 확인 필요`,
    en: (p) => `${at(p)}: the formula gives ${p.found}. Check the cells it refers to`,
  },
  'zero-denominator': {
    severity: 'info',
    ko: (p) => `${at(p)}: ${withParticle(`‘${p.heading}’`, '이/가')} 0이어서 비율을 계산하지 않음. ‘-’로 표기`,
    en: (p) => `${at(p)}: no rate, because '${p.heading}' is zero. Print '-'`,
  },
  'negative-balance': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${withParticle(`‘${p.heading}’`, '이/가')} ${p.found}(부족). 집행액·집행예정액이 예산액을 넘는지 확인 필요`,
    en: (p) => `${at(p)}: '${p.heading}' is ${p.found} (short). Check whether spending exceeds the budget`,
  },
  'no-table': {
    severity: 'info',
    ko: (p) => `‘${p.sheet}’ 시트: 예산·집행 표를 찾지 못함. 머리글(예산액, 집행액, 집행률 등)이 있는지 확인`,
    en: (p) => `Sheet '${p.sheet}': no budget table found. Check that it has headings such as 예산액, 집행액, 집행률`,
  },
};

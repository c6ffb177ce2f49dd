import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import { at, type Place } from './place.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with the formulas of a table, beside their figures. */
export interface FormulaProblems {
  readonly 'formula-overwritten': Place & { readonly found: string; readonly heading: string; readonly count: number };
  readonly 'formula-differs': Place & { readonly formula: string; readonly expected: string };
  readonly 'range-short': Place & { readonly formula: string; readonly rows: Sentence };
  readonly 'hidden-in-total': Place & { readonly found: string; readonly rows: Sentence };
  readonly 'number-as-text': Place & { readonly found: string; readonly heading: string };
  readonly 'unit-in-cell': Place & { readonly found: string; readonly unit: string; readonly heading: string };
}

/** The sentences of {@link FormulaProblems}. */
export const FORMULA_SENTENCES: SentenceTable<FormulaProblems> = {
  'formula-overwritten': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ‘${p.heading}’ 열의 다른 ${p.count}칸은 수식인데 이 칸은 입력한 값(${p.found}). 수식으로 되돌릴지 확인 필요`,
    en: (p) =>
      `${at(p)}: the other ${p.count} cells of '${p.heading}' hold a formula, this one a typed value (${p.found}). Check whether the formula belongs here`,
  },
  'formula-differs': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 수식 ${p.formula}의 참조가 같은 열의 다른 칸과 어긋남. ${p.expected}인지 확인 필요`,
    en: (p) =>
      `${at(p)}: ${p.formula} refers to other cells than its neighbours do. Check whether ${p.expected} is meant`,
  },
  'range-short': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 합계 범위 ${p.formula}에 ${withParticle(p.rows.ko, '이/가')} 빠져 있음. 범위 확인 필요`,
    en: (p) => `${at(p)}: the range of ${p.formula} leaves out ${p.rows.en}. Check the range`,
  },
  'hidden-in-total': {
    severity: 'info',
    ko: (p) => `${at(p)}: 합계 ${p.found}에 숨긴 ${withParticle(p.rows.ko, '이/가')} 포함되어 있음`,
    en: (p) => `${at(p)}: the total ${p.found} includes the hidden ${p.rows.en}`,
  },
  'number-as-text': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ‘${p.heading}’의 ${withParticle(p.found, '이/가')} 글자로 입력되어 합계 수식에 들어가지 않음. 숫자로 고치기`,
    en: (p) => `${at(p)}: ${p.found} in '${p.heading}' is a text, which formulas do not add up. Enter it as a number`,
  },
  'unit-in-cell': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’의 단위는 ${p.unit}인데 칸에 다른 단위(${p.found})가 적혀 있음. 단위 통일 필요`,
    en: (p) => `${at(p)}: '${p.heading}' is in ${p.unit}, and the cell writes another unit (${p.found}). Use one unit`,
  },
};

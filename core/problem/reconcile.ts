import type { Sentence } from '../sentence.ts';
import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong between tables, or between a table, its heading and its list. */
export interface ReconcileProblems {
  readonly 'parts-exceed-whole': RecordPlace & {
    readonly found: string;
    readonly whole: string;
    readonly difference: string;
    readonly parts: string;
  };
  readonly 'part-unmapped': { readonly record: string };
  readonly 'reference-unknown': RecordPlace & { readonly found: string };
  readonly 'level-reversed': { readonly record: string; readonly level: string; readonly parent: string };
  readonly 'hierarchy-circular': { readonly record: string };
  readonly 'mention-differs': Mentioned;
  readonly 'attribute-differs': Mentioned;
  readonly 'count-differs-from-list': RecordPlace & {
    readonly found: string;
    readonly count: number;
    readonly items: string;
  };
  readonly 'counters-mixed': { readonly record: string; readonly whole: string; readonly parts: string };
  readonly 'table-name-differs': { readonly found: string; readonly canonical: Sentence };
  readonly 'zero-style-mixed': { readonly styles: string };
}

/** One thing said in two places. */
interface Mentioned {
  readonly subject: string;
  readonly first: string;
  readonly firstPlace: string;
  readonly second: string;
  readonly secondPlace: string;
}

/** The sentences of {@link ReconcileProblems}. */
export const RECONCILE_SENTENCES: SentenceTable<ReconcileProblems> = {
  'parts-exceed-whole': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: 세부 항목(${p.parts})의 ‘${p.field.ko}’ 합 ${p.found}이(가) 상위 ${p.whole}보다 ${p.difference} 많음. 상위 금액 또는 항목 연결 확인 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' of its items (${p.parts}) adds up to ${p.found}, ${p.difference} more than the whole ${p.whole}. Check the whole or which items belong to it`,
  },
  'part-unmapped': {
    severity: 'warning',
    ko: (p) => `${p.record}: 어느 상위 사업에 속하는지 정해지지 않아 대조하지 않음. 상위 사업 지정 필요`,
    en: (p) => `${p.record}: not reconciled, for no whole is named for it. Name the whole it belongs to`,
  },
  'reference-unknown': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}에 해당하는 자료가 없음. 식별자 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} names no record. Check the id`,
  },
  'level-reversed': {
    severity: 'error',
    ko: (p) => `${p.record}: ${p.level}이(가) ${p.parent} 아래에 있음. 사업 체계 확인 필요`,
    en: (p) => `${p.record}: a ${p.level} stands under a ${p.parent}. Check the hierarchy`,
  },
  'hierarchy-circular': {
    severity: 'error',
    ko: (p) => `${p.record}: 상위를 따라가면 자기 자신에 이름. 상위 지정 확인 필요`,
    en: (p) => `${p.record}: is above itself. Check the parents`,
  },
  'mention-differs': {
    severity: 'error',
    ko: (p) =>
      `${p.subject}: ${p.firstPlace}에는 ${p.first}, ${p.secondPlace}에는 ${p.second}. 같은 수치이므로 하나로 통일 필요`,
    en: (p) => `${p.subject}: ${p.first} in ${p.firstPlace}, but ${p.second} in ${p.secondPlace}. Make them agree`,
  },
  'attribute-differs': {
    severity: 'warning',
    ko: (p) =>
      `${p.subject}: ${p.firstPlace}에는 ${p.first}, ${p.secondPlace}에는 ${p.second}. 같은 대상인지 확인 필요`,
    en: (p) =>
      `${p.subject}: ${p.first} in ${p.firstPlace}, ${p.second} in ${p.secondPlace}. Check whether both mean the same`,
  },
  'count-differs-from-list': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${p.found}(으)로 적혀 있으나 나열된 것은 ${p.count}개(${p.items}). 개수 또는 목록 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' says ${p.found}, but ${p.count} are listed (${p.items}). Check either`,
  },
  'counters-mixed': {
    severity: 'info',
    ko: (p) => `${p.record}: ${p.whole}와(과) ${p.parts}은(는) 세는 단위가 달라 대조하지 않음. 회·건·금액을 따로 기재`,
    en: (p) =>
      `${p.record}: ${p.whole} and ${p.parts} are counted in different things and were not compared. Keep meetings, items and money apart`,
  },
  'table-name-differs': {
    severity: 'info',
    ko: (p) => `표 이름 ‘${p.found}’: 같은 표를 ‘${p.canonical.ko}’(으)로 통일 필요`,
    en: (p) => `Table name '${p.found}': use one name, '${p.canonical.ko}' (${p.canonical.en})`,
  },
  'zero-style-mixed': {
    severity: 'info',
    ko: (p) => `0의 표기가 ${p.styles}(으)로 섞여 있음. 문서에서 한 가지로 통일 필요`,
    en: (p) => `Zero is written in several ways (${p.styles}). Use one in a document`,
  },
};

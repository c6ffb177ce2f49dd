import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with how a document prints its rates and words its texts. */
export interface DocumentProblems {
  readonly 'printed-rate-wrong': RecordPlace & {
    readonly found: string;
    readonly truncated: string;
    readonly half: string;
  };
  readonly 'printed-rounding-differs': RecordPlace & {
    readonly found: string;
    /** What the office's mode gives at the decimals printed. */
    readonly expected: string;
    readonly foundMode: Sentence;
    readonly mode: Sentence;
  };
  readonly 'printed-decimals-mixed': { readonly record: string; readonly digits: string; readonly found: string };
  readonly 'word-misspelled': {
    readonly place: string;
    readonly found: string;
    readonly expected: string;
    readonly rule: Sentence;
    readonly count: number;
  };
  readonly 'sentence-broken': { readonly place: string; readonly found: string };
  readonly 'spacing-mixed': {
    readonly place: string;
    readonly found: string;
    readonly count: number;
    readonly other: string;
    readonly otherCount: number;
    readonly rule: Sentence;
  };
  readonly 'final-stop-mixed': {
    readonly place: string;
    readonly kindOfText: string;
    readonly found: string;
    readonly count: number;
    readonly otherCount: number;
    /** Whether those that are fewer, and are named, end with a full stop. */
    readonly hasStop: boolean;
  };
}

/** The sentences of {@link DocumentProblems}. */
export const DOCUMENT_SENTENCES: SentenceTable<DocumentProblems> = {
  'printed-rate-wrong': {
    severity: 'error',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${withParticle(p.found, '은/는')} 절사(${p.truncated})로도 반올림(${p.half})으로도 나오지 않는 값. 비율 또는 두 금액 확인 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' ${p.found} is neither ${p.truncated} truncated nor ${p.half} rounded. Check the rate or both amounts`,
  },
  'printed-rounding-differs': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${withParticle(p.found, '은/는')} ${p.foundMode.ko} 값. 기준인 ${withParticle(p.mode.ko, '으로/로')}는 ${p.expected}. 단수처리 기준 통일 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' ${p.found} is ${p.foundMode.en}; the office's rule (${p.mode.en}) gives ${p.expected}. Use one rounding rule`,
  },
  'printed-decimals-mixed': {
    severity: 'warning',
    ko: (p) => `${p.record}: 비율의 소수 자릿수가 ${p.digits}자리로 섞여 있음(${p.found}). 한 가지로 통일 필요`,
    en: (p) => `${p.record}: rates of ${p.digits} decimals stand together (${p.found}). Use one number of decimals`,
  },
  'word-misspelled': {
    severity: 'info',
    ko: (p) =>
      `${p.place}: ${withParticle(`‘${p.found}’`, '은/는')} ${withParticle(`‘${p.expected}’`, '으로/로')} 표기(${p.rule.ko}). 문서에 ${p.count}곳`,
    en: (p) => `${p.place}: '${p.found}' is spelt '${p.expected}' (${p.rule.en}); ${p.count} in the document`,
  },
  'sentence-broken': {
    severity: 'info',
    ko: (p) => `${p.place}: ‘${p.found}’의 문장 중간에 마침표. 쉼표로 고치거나 삭제`,
    en: (p) => `${p.place}: a full stop inside the sentence, '${p.found}'. Make it a comma or drop it`,
  },
  'spacing-mixed': {
    severity: 'info',
    ko: (p) =>
      `${p.place}: ${withParticle(`‘${p.found}’(${p.count}곳)`, '과/와')} ‘${p.other}’(${p.otherCount}곳)의 띄어쓰기가 다름. 한 가지로 통일 필요(${p.rule.ko})`,
    en: (p) =>
      `${p.place}: '${p.found}' (${p.count}) beside '${p.other}' (${p.otherCount}) differ in spacing. Use one (${p.rule.en})`,
  },
  'final-stop-mixed': {
    severity: 'info',
    ko: (p) =>
      `${p.place}: ‘${p.found}’의 끝에 마침표가 ${p.hasStop ? '있음' : '없음'}. ${p.kindOfText} ${p.count + p.otherCount}개 중 ${p.count}개만 다름. 한 가지로 통일 필요`,
    en: (p) =>
      `${p.place}: '${p.found}' ends ${p.hasStop ? 'with' : 'without'} a full stop, as ${p.count} of ${p.count + p.otherCount} texts of its kind do (${p.kindOfText}). Use one`,
  },
};

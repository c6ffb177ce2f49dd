import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import { at, type Place } from './place.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with the arguments of a custom function, and why one cannot be replaced by a value or native formula. */
export interface FunctionProblems {
  readonly 'argument-missing': { readonly function: Sentence; readonly argument: Sentence };
  readonly 'argument-unfit': {
    readonly function: Sentence;
    readonly argument: Sentence;
    readonly found: string;
    readonly needed: Sentence;
  };
  readonly 'function-undefined': { readonly function: Sentence; readonly reason: Sentence };
  readonly 'function-absent': object;
  readonly 'function-unknown': Place & { readonly name: string };
  readonly 'function-spills': Place & { readonly function: Sentence };
  readonly 'function-error-shown': Place & { readonly found: string };
  readonly 'function-without-formula': Place & { readonly function: Sentence; readonly reason: Sentence };
  readonly 'function-argument-open': Place & { readonly function: Sentence };
  readonly 'function-argument-text': Place & { readonly argument: string };
  readonly 'function-argument-inexact': Place & { readonly argument: string };
  readonly 'function-formula-long': Place & { readonly length: string };
}

/** The sentences of {@link FunctionProblems}. */
export const FUNCTION_SENTENCES: SentenceTable<FunctionProblems> = {
  'argument-missing': {
    severity: 'error',
    ko: (p) => `${p.function.ko}: ‘${p.argument.ko}’ 없음. 셀이나 값 지정 필요`,
    en: (p) => `${p.function.en}: '${p.argument.en}' is missing. Give a cell or a value`,
  },
  'argument-unfit': {
    severity: 'error',
    ko: (p) =>
      `${p.function.ko}: ‘${p.argument.ko}’에 ${withParticle(`‘${p.found}’`, '을/를')} 쓸 수 없음. ${p.needed.ko} 필요`,
    en: (p) => `${p.function.en}: '${p.argument.en}' cannot be '${p.found}'. Give ${p.needed.en}`,
  },
  'function-undefined': {
    severity: 'error',
    ko: (p) => `${p.function.ko}: ${p.reason.ko}`,
    en: (p) => `${p.function.en}: ${p.reason.en}`,
  },
  'function-absent': {
    severity: 'info',
    ko: () => '구정 함수를 쓴 셀이 없어 바꾸지 않음',
    en: () => 'No cell calls a function of Gujeong; nothing was changed',
  },
  'function-unknown': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ${withParticle(p.name, '은/는')} 구정 함수가 아님. 함수 이름 확인 필요`,
    en: (p) => `${at(p)}: ${p.name} is no function of Gujeong. Check its name`,
  },
  'function-spills': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.function.ko}’ 결과가 여러 셀에 걸쳐 있어 바꾸지 않음. 셀을 복사하여 값으로 붙여넣기`,
    en: (p) => `${at(p)}: '${p.function.en}' spills over several cells and stays. Copy them and paste values`,
  },
  'function-error-shown': {
    severity: 'warning',
    ko: (p) => `${at(p)}: 셀이 ${p.found}이므로 값으로 바꾸지 않음. 오류를 고친 뒤 다시 실행`,
    en: (p) => `${at(p)}: the cell shows ${p.found}, so no value replaces it. Mend the error and run again`,
  },
  'function-without-formula': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.function.ko}’ 함수는 같은 값의 엑셀 수식이 없음(${p.reason.ko}). 값으로 바꾸기 가능`,
    en: (p) =>
      `${at(p)}: '${p.function.en}' has no native formula of the same value (${p.reason.en}). It can become a value`,
  },
  'function-argument-open': {
    severity: 'info',
    ko: (p) =>
      `${at(p)}: ‘${p.function.ko}’ 함수의 자릿수, 구분, 상한 등이 상수가 아니어서 수식으로 바꾸지 않음. 상수로 고치거나 값으로 바꾸기`,
    en: (p) =>
      `${at(p)}: digits, choice or limit of '${p.function.en}' are no constants, so no formula replaces it. Type constants, or make it a value`,
  },
  'function-argument-text': {
    severity: 'info',
    ko: (p) =>
      `${at(p)}: 인수 ${withParticle(p.argument, '이/가')} 글자이므로 수식으로 바꾸지 않음. 숫자로 고친 뒤 다시 실행`,
    en: (p) =>
      `${at(p)}: the argument ${p.argument} is a text, so no formula replaces it. Make it a number and run again`,
  },
  'function-argument-inexact': {
    severity: 'info',
    ko: (p) =>
      `${at(p)}: 인수 ${withParticle(p.argument, '이/가')} 소수이거나 매우 커서 수식으로 바꾸면 끝자리가 달라질 수 있어 바꾸지 않음. 값으로 바꾸기 가능`,
    en: (p) =>
      `${at(p)}: the argument ${p.argument} is a decimal or very large, and a formula might print another last digit. It can become a value`,
  },
  'function-formula-long': {
    severity: 'info',
    ko: (p) => `${at(p)}: 바꾼 수식이 ${p.length}자로 엑셀 한도를 넘어 바꾸지 않음. 인수를 다른 셀에 나누어 계산`,
    en: (p) =>
      `${at(p)}: the formula would have ${p.length} characters, more than Excel takes. Move arguments to cells`,
  },
};

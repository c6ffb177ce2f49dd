import { ruleWords } from '../check/rule-words.ts';
import type { Sentence } from '../sentence.ts';
import type { ExplainedRounding } from './explanation.ts';

const SOURCES: Readonly<Record<ExplainedRounding['source'], Sentence>> = {
  office: { ko: '기관 기준', en: "the office's rule" },
  form: { ko: '서식 기준', en: "the form's rule" },
  column: { ko: '이 열의 기준', en: "the column's own rule" },
};

/**
 * Names a rounding rule and who says so (단수처리 기준).
 *
 * @example
 * roundingWords({ rule: HALF_UP_1, source: 'office' }).ko //=> '반올림 1자리(기관 기준)'
 */
export function roundingWords({ rule, source }: ExplainedRounding): Sentence {
  const { ko, en } = ruleWords(rule);
  return { ko: `${ko}(${SOURCES[source].ko})`, en: `${en}: ${SOURCES[source].en}` };
}

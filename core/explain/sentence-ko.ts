import { BLANK } from '../blank.ts';
import { collapseSpaces, withParticle } from '../number/notation/index.ts';
import type { Agreement, Derivation } from './explanation.ts';
import { figureOf, operationOf, shownOf, subjectOf, type ExplainedFacts } from './operation.ts';
import { roundingWords } from './rounding-words.ts';

/** The sentence in Korean, ending in a noun as offices write. */
export function koreanSentence(facts: ExplainedFacts): string {
  return facts.derivation === BLANK ? plainSentence(facts) : derivedSentence(facts, facts.derivation);
}

function derivedSentence(facts: ExplainedFacts, derivation: Derivation): string {
  const { exact, rounding } = derivation;
  const operation = operationOf(derivation, facts, 'ko');
  const value = exact === BLANK ? '' : ` = ${figureOf(exact, facts)}`;
  const isRounded = rounding !== BLANK && facts.expected !== BLANK && facts.expected !== exact;
  const how = isRounded ? `, ${roundingWords(rounding).ko}로 ${figureOf(facts.expected ?? '', facts)}` : '';
  const source = facts.metric?.source ? `, 근거 ${facts.metric.source.ko}` : '';
  const held = facts.formula === BLANK ? '입력된 값' : '수식의 값';
  return `${subjectOf(facts, 'ko')}: ${operation}${value}${how}${source}. ${agreement(facts, held)}`;
}

function agreement(facts: ExplainedFacts, held: string): string {
  const shown = shownOf(facts, 'ko');
  const expected = figureOf(facts.expected ?? '', facts);
  const [is, as] = [withParticle(shown, '은/는'), withParticle(shown, '과/와')];
  const words: Readonly<Record<Agreement, string>> = {
    agrees: `${as} 일치`,
    digits: `${is} ${withParticle(expected, '과/와')} 자릿수만 다름`,
    follows: `${is} 틀린 입력에서 나온 값이며 입력을 바로잡으면 ${expected}`,
    gap: `${is} ${withParticle(expected, '과/와')} 단수차이`,
    differs: facts.shown === '' ? `${shown}에 들어갈 값은 ${expected}` : `${is} 맞지 않음, 맞는 값은 ${expected}`,
    left: facts.shown === '' ? `${shown}로 두어도 틀린 것은 아님` : `${is} 이 산식과 다르나 틀린 것으로 보지 않음`,
    'no-base': `${shown}, 분모가 0이므로 비율 없음`,
    'no-input': `${shown}, 비어 있거나 읽을 수 없는 입력이 있어 확인하지 못함`,
    'not-derived': shown,
  };
  return `${held} ${words[facts.agreement]}`;
}

function plainSentence(facts: ExplainedFacts): string {
  const { cell, kind, formula, expected, table } = facts;
  const where = table === BLANK ? '' : `표 ‘${table.title}’`;
  const figure = `${subjectOf(facts, 'ko')} ${withParticle(shownOf(facts, 'ko'), '은/는')}`;
  const right = expected === BLANK ? '' : `, 맞는 값은 ${figureOf(expected, facts)}`;
  switch (kind) {
    case 'input':
      return `${figure} 다른 셀에서 계산되지 않는 입력값${uses(facts)}${right}`;
    case 'formula':
      return `${figure} 수식 ${formula ?? ''}의 값으로, 표 안에서 확인된 산식 없음${right}`;
    case 'carry':
      return `${figure} 쪽 이월 합계${right}`;
    case 'outside':
      return `${withParticle(cell, '은/는')} 표 밖의 셀${formula === BLANK ? '' : `, 수식 ${formula}`}`;
    case 'blank':
      return `${withParticle(cell, '은/는')} ${where === '' ? '' : `${where}의 `}빈 셀${right}`;
    case 'heading':
      return `${withParticle(cell, '은/는')} ${where}의 머리글`;
    case 'name':
      return `${withParticle(cell, '은/는')} ${where}에서 행을 나타내는 이름${right}`;
    default:
      return `${withParticle(cell, '은/는')} ${where}의 글로, 계산에 쓰이지 않음${right}`;
  }
}

function uses({ usedBy: [first, ...others] }: ExplainedFacts): string {
  if (!first) return '';
  const name = collapseSpaces(`${first.cell} ${first.heading}`);
  return others.length === 0 ? `, ${name} 계산에 쓰임` : `, ${name} 등 ${others.length + 1}개 셀의 계산에 쓰임`;
}

import { normaliseHeading } from '../../number/notation/index.ts';

/** What the words of a row's label say about the row. */
export type RowWord = 'total' | 'subtotal' | 'carry' | 'reference' | 'none';

/** The words offices name their rows with (행 이름), as of a day. */
export interface RowVocabulary {
  readonly effectiveFrom: string;
  readonly source: string;
  readonly total: string;
  readonly subtotal: string;
  readonly carry: string;
  readonly reference: string;
}

/** Words of published budget and settlement tables; compared without spaces and brackets. */
export const ROW_VOCABULARY: RowVocabulary = {
  effectiveFrom: '2015-01-01',
  source: '영등포구 기획예산과 2015 주요업무 추진실적; 지방자치단체 예산서·결산서 서식; 지방재정365',
  total:
    '계 합계 총계 총합계 전체 총액 합 총괄계 전체계 전체합계 대계 총 총예산 세입합계 세출합계 세입총계 세출총계 구전체 전국계 연간계 연계 연합계 total sum 총합 계(전체) 모두 전부 총원',
  subtotal:
    '소계 중계 부분합 소합계 부서계 과계 국계 실계 회계계 분야계 부문계 항계 관계액 subtotal 소 중간계 상반기계 하반기계 분기계',
  carry:
    '전면에서 전면이월 전면에서이월 앞면에서 앞면이월 전페이지이월 전페이지에서 전쪽이월 전쪽에서 이월 다음면으로 다음면으로이월 다음면이월 다음면에 다음쪽으로 다음쪽이월 차면이월 다음페이지로 다음페이지이월 ' +
    '면계 면누계 페이지계 쪽계 페이지누계 쪽누계 전면계 앞쪽에서 앞쪽이월 전월이월 전항이월 이월계 차항이월 전면누계 앞면누계 누계이월 페이지합계 면합계 쪽합계 이페이지소계 페이지소계 전장이월 차장이월',
  reference:
    '평균 구성비 비율 비중 증감률 증감 전년동기 전년동월 전년도 전년 전년대비 전년도예산 전년도실적 전년실적 작년 집행률 진도율 달성률 목표 증가율 누계 전월누계 참고 전국평균 시평균 전년동기대비 최고 최저 최대 최소 중앙값 표준편차 ' +
    '검산 검증 차이 과부족 잔액 목표액 목표율 자치구평균 구성비율 대비 전년증감 월평균 일평균 전년동기실적 기준 전년동기누계 순위 전분기 전월 전회 당초 비교 비교증감',
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(normaliseHeading));
const TOTAL = setOf(ROW_VOCABULARY.total);
const SUBTOTAL = setOf(ROW_VOCABULARY.subtotal);
const CARRY = setOf(ROW_VOCABULARY.carry);
const REFERENCE = setOf(ROW_VOCABULARY.reference);

const DECORATION = /^[\s□■○●ㅇ◯◎◇◆▶▷❍◦‣•*·∙\-<[【(〈《{]+|[\s>\]】)〉》}:：*]+$/g;
const IN_BRACKETS = /\([^()]*\)|\[[^\]]*\]/g;
/** `총무과 계`, `일반회계소계`: a name and what adds it up. 회계, 통계, 설계 … are names. */
const ENDS_IN_TOTAL = /(?:소계|합계|총계)$/;
const ENDS_APART = /[\s)\]·]계$/;
const ENDS_IN_YEAR_TOTAL = /^(?:\d{1,2}월|\d\/?4?분기|[상하]반기|\d{4}년?도?)\s*계$/;
/** `그중 인건비`, `(내역)`: already counted in the row above. */
const CONTAINED =
  /^[(（[\s-]*(?:그\s*중|이\s*중|내\s*역|內|재\s*게|재\s*차|of\s*which|포함)(?:[\s)）\]:：]|$)|^※|\s중$|\(재\s*게\)|^\(?\s*기\s*포함/i;
/** `계(예비비 제외)`, `예비비(별도)`, `순계`: beside the sum of the items. */
const LEFT_OUT = /제외|별도|순\s*계|미포함/;
const REFERENCE_ENDING = /(?:평균|구성비|증감률|증감율|증가율|집행률|달성률|대비|누계)$/;

/** The last characters of all words, so that the many labels that are none are told at once. */
const LAST = new Set(
  [TOTAL, SUBTOTAL, CARRY, REFERENCE].flatMap((words) => [...words].map((word) => word.charAt(word.length - 1))),
);
/** One of the characters without which a label says no more. */
const HINTS = /[)\]】>〉》}:：*중역內게차함외도계※hH]/;
const MAY_SAY_MORE =
  /[)\]】>〉》}:：*]\s*$|그\s*중|이\s*중|내\s*역|內|재\s*게|재\s*차|of\s*which|포함|제외|별도|순\s*계|※|\s중$/i;

/** Tells at once the many labels that say nothing about their row. */
export function mayNameRow(label: string): boolean {
  if (label === '') return false;
  return LAST.has(label.trimEnd().slice(-1).toLowerCase()) || (HINTS.test(label) && MAY_SAY_MORE.test(label));
}

/** Reads what a label says about its row. */
export function rowWord(label: string): RowWord {
  if (!mayNameRow(label)) return 'none';
  if (CONTAINED.test(label) || LEFT_OUT.test(label)) return 'reference';
  const whole = normaliseHeading(label.replace(DECORATION, ''));
  const bare = normaliseHeading(label.replace(IN_BRACKETS, '').replace(DECORATION, '')).toLowerCase();
  for (const word of [whole, bare]) {
    if (word === '') continue;
    if (TOTAL.has(word)) return 'total';
    if (SUBTOTAL.has(word)) return 'subtotal';
    if (CARRY.has(word)) return 'carry';
    if (REFERENCE.has(word)) return 'reference';
  }
  return wordOfEnding(label.replace(DECORATION, ''), bare);
}

function wordOfEnding(label: string, bare: string): RowWord {
  if (ENDS_IN_YEAR_TOTAL.test(label)) return 'subtotal';
  if (ENDS_IN_TOTAL.test(bare)) return /총계$/.test(bare) ? 'total' : 'subtotal';
  if (ENDS_APART.test(label) && !/\s[회통설시한관기단체]\s?계$/.test(label)) return 'subtotal';
  return REFERENCE_ENDING.test(bare) && bare.length <= 14 ? 'reference' : 'none';
}

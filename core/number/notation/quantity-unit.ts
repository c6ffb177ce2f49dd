import { BLANK, type Blank } from '../../blank.ts';
import { isMoneyUnit, type MoneyUnit } from '../unit.ts';
import { foldCharacters } from './characters.ts';

/**
 * A unit as it is written beside a figure or in a heading (단위): money, `%`, `%p`, or a counter such as 건, 권, 개월.
 * `zeros` leads to the base unit: one 백만원 is 10^6 원, one % is 10^-2, one 만 명 is 10^4 명.
 */
export type QuantityUnit =
  | { readonly kind: 'money'; readonly name: string; readonly zeros: number }
  | { readonly kind: 'percent'; readonly name: '%'; readonly zeros: -2 }
  | { readonly kind: 'percent-point'; readonly name: '%p'; readonly zeros: -2 }
  | { readonly kind: 'counter'; readonly name: string; readonly zeros: number };

/** Per cent (백분율). */
export const PERCENT: QuantityUnit = { kind: 'percent', name: '%', zeros: -2 };

/** Percentage points (퍼센트포인트): the difference of two rates. */
export const PERCENT_POINT: QuantityUnit = { kind: 'percent-point', name: '%p', zeros: -2 };

/** The zeros of 십, 백, 천 inside a group of four digits. */
export const SMALL_ZEROS: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };

/** The zeros of 만, 억, 조, 경 at the end of a group of four digits. */
export const LARGE_ZEROS: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };

/** Nouns counted with 개 before them: `34개 부서`, `12개사업`. */
const NOUNS =
  '부서 사업 분야 지표 과제 자치구 시·군·구 시·도 시군구 시도 공약 기관 단체 시설 항목 업체 구역 센터 학교 정책사업 세부사업 팀 동 국 과 조';

/** What offices count by, longer names before those they begin with. */
const NAMES =
  '개소 개월간 개월 개년 개 건 권 명 인분 인 회 차 부서 부 층 팀 대 점 년 일간 일 시간 주 분야 분 초 호 등급 등 위 급 종 곳 세대 세 ' +
  '가구 필지 쪽 면 장 매 통 편 식 사업 과제 지표 표 배 톤 리터 kWh MW kW km kg ha TB GB MB m t g L ㎡ ㎢ ㎥ ㎞ ㎏ ㏊';

const COUNTERS = [...NOUNS.split(' ').map((noun) => `개 ?${noun}`), ...NAMES.split(' ')].join('|');

/** A counter is a whole word, or followed at once by 이상, 미만, 내외, 증 … */
const COUNTER = new RegExp(`^(?:${COUNTERS})(?=[이초미내정가증감]|(?![가-힣A-Za-z]))`);
const MULTIPLIER = /^(십|백|천)? ?(만|억|조|경)?/;
const WON = /^ ?원/;
const PERCENT_POINT_WORD = /^(?:% ?(?:p|P|포인트)|퍼센트 ?포인트|pp)(?![A-Za-z])/;
const PERCENT_WORD = /^(?:%|퍼센트|프로(?![가-힣]))/;

/** A unit found at the start of a text, and the length of what was written. */
export interface UnitMatch {
  readonly unit: QuantityUnit;
  readonly length: number;
  /** 원 was left out, as in `3억`. */
  readonly isWonOmitted: boolean;
}

/**
 * Makes the unit of an amount of money.
 *
 * @example
 * moneyUnit('백만원') //=> { kind: 'money', name: '백만원', zeros: 6 }
 */
export function moneyUnit(unit: MoneyUnit): QuantityUnit {
  return moneyOf(unit.slice(0, -1));
}

/** Makes a unit that counts things: 건, 권, 명 … */
export function counterUnit(name: string): QuantityUnit {
  return { kind: 'counter', name, zeros: 0 };
}

/**
 * The unit amounts can be calculated in, where a written unit is one of the four; blank for 만원, 조원, %, 건 …
 *
 * @example
 * moneyUnitOf(moneyUnit('천원')) //=> '천원'
 */
export function moneyUnitOf(unit: QuantityUnit | Blank): MoneyUnit | Blank {
  return unit?.kind === 'money' && isMoneyUnit(unit.name) ? unit.name : BLANK;
}

/** Tells whether two written units are the same. */
export function sameUnit(a: QuantityUnit | Blank, b: QuantityUnit | Blank): boolean {
  return a?.kind === b?.kind && a?.name === b?.name && a?.zeros === b?.zeros;
}

/**
 * Reads a text that is a unit and nothing else; blank when it is none.
 *
 * @example
 * readUnit('천 원') //=> { kind: 'money', name: '천원', zeros: 3 }
 * readUnit('％') //=> { kind: 'percent', name: '%', zeros: -2 }
 * readUnit('비고') //=> null
 */
export function readUnit(text: string): QuantityUnit | Blank {
  const folded = foldCharacters(text).trim();
  const match = matchUnit(folded);
  if (match?.length !== folded.length) return BLANK;
  return match.isWonOmitted && !/[만억조]/.test(folded) ? BLANK : match.unit;
}

/** Finds the unit a folded text starts with, as it stands right after a number. */
export function matchUnit(folded: string): UnitMatch | Blank {
  const point = PERCENT_POINT_WORD.exec(folded);
  if (point) return { unit: PERCENT_POINT, length: point[0].length, isWonOmitted: false };
  const percent = PERCENT_WORD.exec(folded);
  if (percent) return { unit: PERCENT, length: percent[0].length, isWonOmitted: false };
  return matchMoneyOrCounter(folded);
}

function matchMoneyOrCounter(folded: string): UnitMatch | Blank {
  const [written = '', small = '', large = ''] = MULTIPLIER.exec(folded) ?? [];
  const words = small + large;
  const multiplied = written.length;
  const won = WON.exec(folded.slice(multiplied));
  if (won) return { unit: moneyOf(words), length: multiplied + won[0].length, isWonOmitted: false };
  const rest = folded.slice(multiplied);
  const gap = rest.length - rest.trimStart().length;
  const counter = COUNTER.exec(rest.slice(gap));
  if (counter) return counterMatch(words, multiplied + gap, counter[0]);
  return words === '' ? BLANK : { unit: moneyOf(words), length: multiplied, isWonOmitted: true };
}

function counterMatch(words: string, start: number, written: string): UnitMatch {
  const unit: QuantityUnit = { kind: 'counter', name: written, zeros: zerosOf(words) };
  return { unit, length: start + written.length, isWonOmitted: false };
}

function moneyOf(words: string): QuantityUnit {
  return { kind: 'money', name: `${words}원`, zeros: zerosOf(words) };
}

function zerosOf(words: string): number {
  return [...words].reduce((zeros, word) => zeros + (SMALL_ZEROS[word] ?? LARGE_ZEROS[word] ?? 0), 0);
}

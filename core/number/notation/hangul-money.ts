import { magnitude } from '../magnitude.ts';

const DIGITS = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const;
const PLACES = ['', '십', '백', '천'] as const;
const GROUPS = ['', '만', '억', '조', '경', '해', '자', '양'] as const;
const GROUP_DIGITS = 4;

/**
 * Writes an amount in Hangul as official documents add it behind the digits (금액 한글 표기): `금일십일만삼천오백육십원`.
 * A leading 일 is always written (일십, 일백, 일천, 일만), so that no stroke can be added.
 *
 * @param won the amount in 원; a negative one begins with 마이너스
 * @example
 * wonInHangul(113_560n) //=> '금일십일만삼천오백육십원'
 * wonInHangul(0n) //=> '금영원'
 */
export function wonInHangul(won: bigint): string {
  const sign = won < 0n ? '마이너스' : '';
  const digits = String(magnitude(won));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= GROUP_DIGITS) {
    const words = groupInHangul(digits.slice(Math.max(0, end - GROUP_DIGITS), end));
    const name = GROUPS[groups.length] ?? '';
    groups.push(words === '' ? '' : `${words}${name}`);
  }
  const amount = groups.reverse().join('');
  return `금${sign}${amount === '' ? '영' : amount}원`;
}

function groupInHangul(digits: string): string {
  return [...digits]
    .map((digit, index) => {
      const word = DIGITS[Number(digit)] ?? '';
      return word === '' ? '' : `${word}${PLACES[digits.length - 1 - index] ?? ''}`;
    })
    .join('');
}

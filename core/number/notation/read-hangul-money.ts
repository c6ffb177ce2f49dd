import { BLANK, type Blank } from '../../blank.ts';
import { wonInHangul } from './hangul-money.ts';

const DIGITS = '영일이삼사오육칠팔구';
const PLACES: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n };
const GROUPS: Readonly<Record<string, bigint>> = {
  만: 10n ** 4n,
  억: 10n ** 8n,
  조: 10n ** 12n,
  경: 10n ** 16n,
  해: 10n ** 20n,
  자: 10n ** 24n,
  양: 10n ** 28n,
};

/**
 * Reads an amount written in Hangul (금액 한글 표기 읽기): the inverse of {@link wonInHangul}. 금, spaces and 정 may stand
 * or not, and 일 may be left out before 십, 백, 천, 만; anything else that is not how an amount is written is blank.
 *
 * @returns the amount in 원
 * @example
 * readHangulWon('금일십일만삼천오백육십원') //=> 113_560n
 * readHangulWon('금 십일만 삼천오백육십 원정') //=> 113_560n
 * readHangulWon('금이만삼억원') //=> null
 */
export function readHangulWon(text: string): bigint | Blank {
  const compact = text.normalize('NFC').replace(/\s/g, '');
  const [, sign, words = ''] = /^금?(마이너스)?([영일이삼사오육칠팔구십백천만억조경해자양]+)원정?$/.exec(compact) ?? [];
  const amount = amountOf(words);
  if (words === '' || amount === BLANK) return BLANK;
  const won = sign === undefined ? amount : -amount;
  // read back, so that a word out of its place is no amount: 이만삼억
  return sameWords(wonInHangul(won), `금${sign ?? ''}${words}원`) ? won : BLANK;
}

function amountOf(words: string): bigint | Blank {
  let [total, group, digit]: [bigint, bigint, bigint | Blank] = [0n, 0n, BLANK];
  for (const word of words) {
    const value = DIGITS.indexOf(word);
    const place = PLACES[word];
    const size = GROUPS[word];
    if (value >= 0) {
      if (digit !== BLANK) return BLANK;
      digit = BigInt(value);
    } else if (place !== undefined) {
      group += (digit ?? 1n) * place;
      digit = BLANK;
    } else if (size !== undefined) {
      const count = group + (digit ?? 0n);
      total += (count === 0n ? 1n : count) * size;
      [group, digit] = [0n, BLANK];
    }
  }
  return total + group + (digit ?? 0n);
}

/** A leading 일 before 십, 백, 천 and a lone one before 만 … may be left out. */
function sameWords(full: string, written: string): boolean {
  const short = (text: string): string =>
    text.replace(/일(?=[십백천])/g, '').replace(/(?<=^금(?:마이너스)?|[억조경해자양])일(?=[만억조경해자양])/g, '');
  return short(full) === short(written);
}

import fc from 'fast-check';
import { readHangulWon, wonInHangul } from '../../../../core/number/notation/index.ts';

test.each([
  ['금일십일만삼천오백육십원', 113_560n],
  ['금 십일만 삼천오백육십 원정', 113_560n],
  ['금영원', 0n],
  ['금마이너스일천원', -1000n],
  ['오백만원', 5_000_000n],
  ['금일십이조삼억사천오백만원', 12_000_345_000_000n],
])('%s is %s', (text, won) => expect(readHangulWon(text)).toBe(won));

test.each([
  '',
  '원',
  '금',
  '금원',
  '금이만삼억원',
  '금삼사원',
  '금십십원',
  '금일십일만',
  '백십만 개',
  '금만만원',
  '금영만원',
])('%s is no amount', (text) => expect(readHangulWon(text)).toBeNull());

test('what was written in Hangul is read back, to 31 digits', () => {
  const won = fc.bigInt({ min: -(10n ** 31n), max: 10n ** 31n });
  fc.assert(fc.property(won, (amount) => expect(readHangulWon(wonInHangul(amount))).toBe(amount)));
});

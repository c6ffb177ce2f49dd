import fc from 'fast-check';
import { fixedText } from '../../../../core/number/fixed.ts';
import {
  finalConsonant,
  rateSuffix,
  readFunding,
  sharesAreWhole,
  spellRates,
  wonInHangul,
  withParticle,
  type Particle,
} from '../../../../core/number/notation/index.ts';

describe('wonInHangul', () => {
  test.each([
    [113_560n, '금일십일만삼천오백육십원', 'domain.md §10.6, 행정업무 편람'],
    [10_000n, '금일만원', 'domain.md §10.6'],
    [100_000_000n, '금일억원', 'domain.md §10.6'],
    [1_001_000n, '금일백만일천원', 'domain.md §10.6'],
    [3_102_000_000n, '금삼십일억이백만원', 'domain.md §10.6'],
    [0n, '금영원', 'domain.md §10.6'],
    [1n, '금일원', 'computed'],
    [20n, '금이십원', 'computed'],
    [1_000_000_000_001n, '금일조일원', 'computed'],
    [10n ** 16n, '금일경원', 'computed'],
    [-50n, '금마이너스오십원', 'computed'],
  ])('%s is %s', (won, text) => {
    expect(wonInHangul(won)).toBe(text);
  });

  test('two amounts never share a spelling', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 10n ** 15n }), (a, b) => {
        expect(wonInHangul(a) === wonInHangul(b)).toBe(a === b);
      }),
    );
  });
});

describe('율 and 률', () => {
  test.each([
    ['집행', '률'],
    ['달성', '률'],
    ['증가', '율'],
    ['백분', '율'],
    ['비', '율'],
    ['', '율'],
    ['A', '율'],
  ])('%j takes %s', (word, suffix) => {
    expect(rateSuffix(word)).toBe(suffix);
  });

  test('spellRates changes only the ends of words', () => {
    expect(spellRates('집행율과 증가률(%)')).toBe('집행율과 증가율(%)');
    expect(spellRates('집행율(%), 증가률')).toBe('집행률(%), 증가율');
    expect(spellRates('율동 법률 자율')).toBe('율동 법률 자율');
  });

  test('finalConsonant knows syllables only', () => {
    expect([
      finalConsonant('가'),
      finalConsonant('각'),
      finalConsonant('힣'),
      finalConsonant('1'),
      finalConsonant(''),
    ]).toEqual([0, 1, 27, -1, -1]);
    expect([finalConsonant('\uabff'), finalConsonant('\ud7a4')]).toEqual([-1, -1]);
  });
});

describe('withParticle', () => {
  test.each<[string, Particle, string]>([
    ['예산액', '은/는', '예산액은'],
    ['예비비', '은/는', '예비비는'],
    ['예비비', '이/가', '예비비가'],
    ['집행률', '으로/로', '집행률로'],
    ['집행률', '을/를', '집행률을'],
    ['예산액', '으로/로', '예산액으로'],
    ['예비비', '으로/로', '예비비로'],
    ['26.9%', '으로/로', '26.9%로'],
    ['0.3%p', '이/가', '0.3%p가'],
    ['43,452', '이/가', '43,452가'],
    ['1', '으로/로', '1로'],
    ['3', '으로/로', '3으로'],
    ['6', '은/는', '6은'],
    ['7', '으로/로', '7로'],
    ['8', '이/가', '8이'],
    ['9', '과/와', '9와'],
    ['0', '은/는', '0은'],
    ['10', '으로/로', '10으로'],
    ['1,000', '을/를', '1,000을'],
    ['100,000,000', '이/가', '100,000,000이'],
    ['1,000,000,000,000', '이/가', '1,000,000,000,000가'],
    ['10000000000000000', '이/가', '10000000000000000이'],
    ['88.0', '으로/로', '88.0으로'],
    ['0.000000000000', '이/가', '0.000000000000이'],
    ['△3,315천원', '이/가', '△3,315천원이'],
    ['기본경비(기획예산과)', '은/는', '기본경비(기획예산과)는'],
    ['내부거래지출(기획예산과)', '은/는', '내부거래지출(기획예산과)은'],
    ['(26)', '은/는', '(26)은'],
    ['‘예산액’', '이/가', '‘예산액’이'],
    ['636.1㎡', '이/가', '636.1㎡가'],
    ['5kg', '을/를', '5kg을'],
    ['5km', '을/를', '5km를'],
    ['A', '은/는', 'A는'],
    ['L', '으로/로', 'L로'],
    ['N', '은/는', 'N은'],
    ['B12', '이며/며', 'B12며'],
    ['예산액', '이며/며', '예산액이며'],
    ['計', '은/는', '計은(는)'],
    ['計', '으로/로', '計(으)로'],
    ['計', '이며/며', '計(이)며'],
    ['', '을/를', '을(를)'],
    ['1,000,000,000,000,000', '이/가', '1,000,000,000,000,000가'],
    ['101,000,000,000,000', '이/가', '101,000,000,000,000가'],
    ['1.1.부터 1,000,000,000,000', '이/가', '1.1.부터 1,000,000,000,000가'],
    ['내부거래지출(기획예산과) *', '은/는', '내부거래지출(기획예산과) *은'],
    [' (26)', '은/는', ' (26)은'],
  ])('%s with %s is %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });
});

describe('readFunding', () => {
  const shares = (text: string) =>
    readFunding(text)?.map(({ source, share }) => `${source} ${share === null ? '?' : fixedText(share)}`) ?? null;

  test.each([
    ['구비', ['구비 100'], 'seed: #1'],
    ['구비 100%', ['구비 100'], 'seed: #2'],
    ['구비100%', ['구비 100'], 'seed: 2016 #3'],
    ['국비 50%, 시비 50%', ['국비 50', '시비 50'], 'form'],
    ['국비50, 시비30, 구비20', ['국비 50', '시비 30', '구비 20'], 'form'],
    ['국50 시50', ['국비 50', '시비 50'], 'form'],
    ['국비·시비', ['국비 ?', '시비 ?'], 'form'],
    ['국고보조금 33.3%, 구비 66.7%', ['국비 33.3', '구비 66.7'], 'form'],
    ['특교 100%', ['특별교부세 100'], 'form'],
    ['특교', ['특별교부세 100'], 'form'],
    [' 국50  시50 ', ['국비 50', '시비 50'], 'form'],
    ['국비 50%, 시비 40%', ['국비 50', '시비 40'], 'form'],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  test.each(['10.31 현재', '시', '부서 5', '국비 500, 구비 500', '시 3', '구비 150%', '', '잠정', 'toString'])(
    '%j is no funding',
    (text) => {
      expect(readFunding(text)).toBeNull();
    },
  );

  test('tells whether the shares are whole', () => {
    expect(sharesAreWhole(readFunding('국비 50%, 시비 50%') ?? [])).toBe(true);
    expect(sharesAreWhole(readFunding('국비 50%, 시비 40%') ?? [])).toBe(false);
    expect(sharesAreWhole(readFunding('국비, 시비') ?? [])).toBeNull();
  });
});

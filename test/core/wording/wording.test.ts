import fc from 'fast-check';
import { describeProblem, severityOf } from '../../../core/problem/index.ts';
import {
  checkFinalStops,
  checkNumberSpacing,
  checkSentenceBreaks,
  checkSpelling,
  checkWording,
  CONNECTIVE_ENDINGS,
  MISSPELLINGS,
  misspelledRates,
  misspelledWords,
  NUMBER_PREFIXES,
  type DocumentText,
} from '../../../core/wording/index.ts';

const texts = (kind: string, ...list: readonly string[]): readonly DocumentText[] =>
  list.map((text, n) => ({ place: `${n + 1}쪽`, kind, text }));

describe('율 and 률', () => {
  // 한글 맞춤법 제11항: 율 behind a vowel or ㄴ, 률 behind any other consonant
  test.each([
    ['집행율', '집행률'],
    ['집행율(%)', '집행률'],
    ['집행율을 제고', '집행률'],
    ['예산집행율로', '예산집행률'],
    ['달성율', '달성률'],
    ['증가률은', '증가율'],
    ['백분률', '백분율'],
    ['환률', '환율'],
    ['낙찰율까지', '낙찰률'],
    ['법율', '법률'],
  ])('%s is spelt %s', (text, expected) => {
    expect(misspelledRates(text)).toEqual([
      { found: expect.any(String), expected, rule: { ko: '한글 맞춤법 제11항', en: 'orthography, art. 11' } },
    ]);
  });

  test.each([
    '집행률',
    '원문공개율 : 75.4%',
    '효율적인',
    '업무효율성',
    '비율을',
    '법률로',
    '이행률과 백분율',
    '율동',
    '률',
    '',
    '자율과제',
  ])('%s is right', (text) => expect(misspelledRates(text)).toEqual([]));

  test('every rate in a text, decomposed letters too', () => {
    expect(misspelledRates('집행율, 참여률, 이율'.normalize('NFD')).map(({ found }) => found)).toEqual([
      '집행율',
      '참여률',
    ]);
  });
});

describe('the list of misspellings', () => {
  test('each word is found where it stands, in any word', () => {
    expect(misspelledWords('성과평과 결과 및 성과평과').map(({ expected }) => expected)).toEqual([
      '성과평가',
      '성과평가',
    ]);
    expect(misspelledWords('성과평가')).toEqual([]);
  });

  test.each([
    ['년도별 현황', '연도별'],
    ['(년중)', '연중'],
    ['본 예산 편성(년 1회)', '연'],
    ['년2회', '연'],
  ])('at the head of a word: %s', (text, expected) => {
    expect(misspelledWords(text).map((slip) => slip.expected)).toEqual([expected]);
  });

  test.each(['2015년도별', '2015 년도별', '3년 1회', '3 년 1회', '매년 1회', '년 1개월', '연중', '학년도별'])(
    'behind a number or in a word it counts years: %s',
    (text) => expect(misspelledWords(text)).toEqual([]),
  );

  test('no right word stands among the wrong ones, and every entry has its source', () => {
    const words = MISSPELLINGS.flatMap((group) => group.words);
    const wrong = new Set(words.map(([found]) => found));
    expect(wrong.size).toBe(words.length);
    expect(words.filter(([found, right]) => wrong.has(right) || found === right)).toEqual([]);
    for (const { words: own, source, effectiveFrom } of MISSPELLINGS) {
      expect([own.length > 0, source.length > 5, /^\d{4}-\d{2}-\d{2}$/.test(effectiveFrom)]).toEqual([
        true,
        true,
        true,
      ]);
      for (const [, right] of own) expect(misspelledWords(right)).toEqual([]);
    }
  });
});

describe('checkSpelling', () => {
  test('names each word once, with its first place and how often it stands', () => {
    const found = checkSpelling(texts('표', '집행율(%)', '성과평과', '집행율(%)', '지출'));
    expect(found).toEqual([
      {
        kind: 'word-misspelled',
        place: '1쪽',
        found: '집행율',
        expected: '집행률',
        rule: { ko: '한글 맞춤법 제11항', en: 'orthography, art. 11' },
        count: 2,
      },
      {
        kind: 'word-misspelled',
        place: '2쪽',
        found: '성과평과',
        expected: '성과평가',
        rule: { ko: '표준국어대사전', en: 'standard dictionary' },
        count: 1,
      },
    ]);
    expect(found.map(severityOf)).toEqual(['info', 'info']);
    expect(found.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '1쪽: ‘집행율’은 ‘집행률’로 표기(한글 맞춤법 제11항). 문서에 2곳',
      '2쪽: ‘성과평과’는 ‘성과평가’로 표기(표준국어대사전). 문서에 1곳',
    ]);
  });

  test('an office may bring its own list', () => {
    const rule = { ko: '구 용어집', en: 'glossary' };
    const own = {
      words: [['촉탁', '위촉']],
      position: 'anywhere',
      rule,
      effectiveFrom: '2015-01-01',
      source: '',
    } as const;
    expect(checkSpelling(texts('항목', '촉탁 성과평과'), [own]).map(({ expected }) => expected)).toEqual(['위촉']);
  });
});

describe('checkSentenceBreaks', () => {
  test('a stop behind an ending that goes on', () => {
    const found = checkSentenceBreaks(
      texts('개요', '참여를 유도하고. 행정과정을', '공개하며.\n개선', '지원하기 위해. 노력'),
    );
    expect(found.map(({ place, found: words }) => [place, words])).toEqual([
      ['1쪽', '유도하고. 행정과정을'],
      ['2쪽', '공개하며. 개선'],
      ['3쪽', '위해. 노력'],
    ]);
    expect(found.map(severityOf)).toEqual(['info', 'info', 'info']);
    expect(found.slice(0, 1).map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '1쪽: ‘유도하고. 행정과정을’의 문장 중간에 마침표. 쉼표로 고치거나 삭제',
    ]);
  });

  test.each([
    '유도하고, 행정과정을',
    '결과 보고. 다음 회의',
    '성과 제고. 이후',
    '추진하고자 함. 이후',
    '유도하고.',
    '하고. 2016',
  ])('none in %s', (text) => expect(checkSentenceBreaks(texts('개요', text))).toEqual([]));

  test('no ending stands twice', () => expect(new Set(CONNECTIVE_ENDINGS).size).toBe(CONNECTIVE_ENDINGS.length));
});

describe('checkNumberSpacing', () => {
  test('총64,031천원 beside 총 58,100천원: the way against the rule is named first', () => {
    const found = checkNumberSpacing(
      texts('예산', '총 58,100천원(구비100%)', '소요예산 : 총64,031천원', '총14,140천원', '총 9건'),
    );
    expect(found).toEqual([
      {
        kind: 'spacing-mixed',
        place: '2쪽',
        found: '총64,031천원',
        count: 2,
        other: '총 58,100천원',
        otherCount: 2,
        rule: { ko: '한글 맞춤법 제2항, 띄어 씀', en: 'orthography, art. 2: with a space' },
      },
    ]);
    expect(found.map(severityOf)).toEqual(['info']);
    expect(found.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '2쪽: ‘총64,031천원’(2곳)과 ‘총 58,100천원’(2곳)의 띄어쓰기가 다름. 한 가지로 통일 필요(한글 맞춤법 제2항, 띄어 씀)',
    ]);
  });

  test('one way throughout is no problem, whichever', () => {
    expect(checkNumberSpacing(texts('예산', '총1건', '총2건'))).toEqual([]);
    expect(checkNumberSpacing(texts('예산', '총 1건', '총  2건'))).toEqual([]);
    expect(checkNumberSpacing(texts('예산', '총무과', '예산총 3건', '총 1건'))).toEqual([]);
  });

  test('a prefix is joined; each word is judged for itself', () => {
    const found = checkNumberSpacing(texts('항목', '제 1회', '제2회', '약23%', '약 5%', '총 1건'));
    expect(found.map(({ found: words, other }) => [words, other])).toEqual([
      ['약23%', '약 5%'],
      ['제 1회', '제2회'],
    ]);
    expect(NUMBER_PREFIXES.map(({ word, isSpaced }) => [word, isSpaced])).toEqual([
      ['총', true],
      ['약', true],
      ['연', true],
      ['제', false],
    ]);
  });
});

describe('checkFinalStops', () => {
  test('one 함. among others without', () => {
    const found = checkFinalStops(texts('개요', '실시', '제고함', '추진하고자 함.', '구축'));
    expect(found).toEqual([
      {
        kind: 'final-stop-mixed',
        place: '3쪽',
        kindOfText: '개요',
        found: '함.',
        count: 1,
        otherCount: 3,
        hasStop: true,
      },
    ]);
    expect(found.map(severityOf)).toEqual(['info']);
    expect(found.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '3쪽: ‘함.’의 끝에 마침표가 있음. 개요 4개 중 1개만 다름. 한 가지로 통일 필요',
    ]);
  });

  test('the fewer are named: the one without a stop among those with', () => {
    const found = checkFinalStops(texts('개요', '실시함.', '제고함', '추진함.'));
    expect(found.map(({ place, hasStop, count, otherCount }) => [place, hasStop, count, otherCount])).toEqual([
      ['2쪽', false, 1, 2],
    ]);
    expect(found.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '2쪽: ‘제고함’의 끝에 마침표가 없음. 개요 3개 중 1개만 다름. 한 가지로 통일 필요',
    ]);
    expect(checkFinalStops(texts('개요', '제고함', '실시함.')).map(({ found: word }) => word)).toEqual(['실시함.']);
  });

  test('dates and 끝. are no sentences; kinds do not mix', () => {
    expect(checkFinalStops(texts('시기', '’15.11.', '12월', '2015. 10. 31.'))).toEqual([]);
    expect(checkFinalStops(texts('시기', '2015년 10. 31.', '실시함.'))).toEqual([]);
    expect(checkFinalStops(texts('붙임', '붙임 1부.  끝.', '붙임'))).toEqual([]);
    expect(checkFinalStops([...texts('개요', '실시'), ...texts('항목', '실시함.')])).toEqual([]);
    expect(checkFinalStops(texts('개요', '실시함.', '제고함. '))).toEqual([]);
  });
});

describe('checkWording', () => {
  test('brings all four kinds, all of them info', () => {
    const found = checkWording(texts('개요', '집행율 총1건', '유도하고. 총 2건', '추진함.', '제고'));
    expect(found.map(({ kind }) => kind)).toEqual([
      'word-misspelled',
      'sentence-broken',
      'spacing-mixed',
      'final-stop-mixed',
    ]);
    expect(found.map(severityOf)).toEqual(['info', 'info', 'info', 'info']);
    expect(checkWording([])).toEqual([]);
  });

  test('nothing a document says throws, nor depends on spaces around it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'집행율률총약제함하고.년 1,%\n') })), (list) => {
        const own = texts('개요', ...list);
        const found = checkWording(own);
        expect(checkWording(own.map((text) => ({ ...text, text: ` ${text.text} ` })))).toEqual(found);
        expect(found.every((problem) => describeProblem(problem, 'ko').length > 10)).toBe(true);
      }),
    );
  });
});

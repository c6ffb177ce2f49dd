import { mended, sentences, told, type Rows } from './told.ts';

const weights = (heading: string, ...figures: readonly (number | null)[]): Rows => [
  ['지표', heading, '목표'],
  ...figures.map((figure, n) => ['가나다라마바'[n] ?? '', figure, 10 + n * n]),
];

describe('shares and weights that should add up to 100 (구성비·가중치 합계)', () => {
  // whole figures: three may miss 100 by (3 + 1) ÷ 2 = 2, four by 2.5
  test.each<[string, Rows, readonly string[]]>([
    ['30 + 30 + 40 = 100', weights('가중치', 30, 30, 40), []],
    ['102 is rounding', weights('가중치', 30, 30, 42), []],
    ['98 is rounding', weights('가중치', 30, 30, 38), []],
    ['103 is not', weights('가중치', 30, 30, 43), ['warning shares-not-whole B4 43 → 100']],
    ['97 is not', weights('가중치', 30, 30, 37), ['warning shares-not-whole B4 37 → 100']],
    ['four: 97', weights('가중치', 30, 30, 20, 17), ['warning shares-not-whole B5 17 → 100']],
    ['100.2 of three with one decimal is rounding', weights('배점', 30.1, 30.1, 40), []],
    ['100.3 is not', weights('배점', 30.1, 30.2, 40), ['warning shares-not-whole B4 40 → 100']],
    ['119 is near enough', weights('배점', 30, 30, 59), ['warning shares-not-whole B4 59 → 100']],
    ['120 is meant to be something else', weights('배점', 30, 30, 60), []],
    ['81 is near enough', weights('배점', 30, 30, 21), ['warning shares-not-whole B4 21 → 100']],
    ['80 is meant to be something else', weights('배점', 30, 30, 20), []],
    ['two figures are too few', weights('가중치', 50, 43, null), []],
    ['a column of another kind', weights('점수', 30, 30, 43), []],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('the sum is told, at the total where there is one', () => {
    expect(sentences(weights('가중치', 30, 30, 43))).toEqual([
      '표!B4: ‘가중치’의 합이 103(100이 아님). 단수처리 차이보다 큼. 값 확인 필요',
    ]);
    expect(mended(weights('가중치', 30, 30, 43))).toEqual(['·']);
    expect(told([...weights('가중치', 30, 30, 43), ['계', 103, 35]])).toContain(
      'warning shares-not-whole B5 103 → 100',
    );
  });

  test('a total above its shares is where it is told', () => {
    const rows: Rows = [
      ['지표', '가중치', '목표'],
      ['계', 103, 35],
      ['가', 30, 10],
      ['나', 30, 11],
      ['다', 43, 14],
    ];
    expect(told(rows)).toContain('warning shares-not-whole B2 103 → 100');
    const blank = rows.map((row, n) => (n === 1 ? ['계', null, 35] : row));
    expect(told(blank)).toContain('warning shares-not-whole B5 43 → 100');
  });
});

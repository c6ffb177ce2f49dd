import { mended, sentences, told, type Rows } from './told.ts';

const list = (title: string, ...numbers: readonly (number | string)[]): Rows => [
  [title],
  ['연번', '사업명', '예산액', '집행액'],
  ...numbers.map((number, n) => [number, `사업 ${'가나다라마바'[n] ?? ''}`, 100 + n * n, 50 + n]),
];

describe('a number in the title and the rows listed (건수와 목록 대조)', () => {
  test.each([
    ['추진 사업: 4개', '4개'],
    ['추진 사업 총 4건', '총 4건'],
    ['추진 사업(4개 사업)', '4개 사업'],
    ['추진 회의： 2회', '2회'],
    ['추진 사업: 6개', '6개'],
  ])('%s above three rows is told', (title, found) => {
    expect(told(list(title, 1, 2, 3))).toEqual([`warning count-differs A1 ${found} → 3`]);
  });

  test.each([
    '추진 사업: 3개',
    '추진 사업: 7개',
    '추진 사업 4개',
    '추진 사업: 4천원',
    '추진 사업: 4개(예정)',
    '추진 사업',
  ])('%s is not', (title) => {
    expect(told(list(title, 1, 2, 3))).toEqual([]);
  });

  test('rows are counted only where a column numbers them', () => {
    expect(told(list('추진 사업: 4개', 1, 2, 4))).toEqual([]);
    expect(told(list('추진 사업: 4개', 2, 3, 4))).toEqual([]);
    expect(told(list('추진 회의: 4회', '제1차', '제2차', '제3차'))).toEqual(['warning count-differs A1 4회 → 3']);
    expect(told(list('추진 회의: 4회', '1회', '2회', '3회'))).toEqual(['warning count-differs A1 4회 → 3']);
    expect(told(list('추진 회의: 4회', '봄', '여름', '가을'))).toEqual([]);
  });

  test('one row is no list', () => {
    expect(told(list('추진 사업: 2개', 1))).toEqual([]);
  });

  test('both counts are told', () => {
    expect(sentences(list('추진 사업: 4개', 1, 2, 3))).toEqual([
      '표!A1: 4개로 적혀 있으나 아래 표의 항목은 3개. 개수 확인 필요',
    ]);
    expect(mended(list('추진 사업: 4개', 1, 2, 3))).toEqual(['·']);
  });

  test('up to four rows above the table', () => {
    const away = (rows: number): Rows => {
      const [title = [], ...table] = list('추진 사업: 4개', 1, 2, 3);
      return [title, ...Array.from({ length: rows }, () => []), ...table];
    };
    expect(told(away(3))).toEqual(['warning count-differs A1 4개 → 3']);
    expect(told(away(4))).toEqual([]);
  });

  test('numbers as they are written, in one of the first two columns', () => {
    const TOLD = ['warning count-differs A1 4회 → 3'];
    const three = (...numbers: readonly [string, string, string]): readonly string[] =>
      told(list('추진 회의: 4회', ...numbers));
    expect(three('제 1 차', '제 2 차', '제 3 차')).toEqual(TOLD);
    expect(three('1.', '2.', '3.')).toEqual(TOLD);
    expect(three('1호', '2호', '3호')).toEqual(TOLD);
    expect(three('1번', '2번', '3번')).toEqual(TOLD);
    expect(three('봄 1차', '봄 2차', '봄 3차')).toEqual([]);
    expect(three('1차 회의', '2차 회의', '3차 회의')).toEqual([]);
    const twelve = Array.from({ length: 12 }, (_, n) => `제${n + 1}차`);
    expect(told(list('추진 회의: 13회', ...twelve)).filter((line) => line.includes('count'))).toEqual([
      'warning count-differs A1 13회 → 12',
    ]);
    expect(told(list('추진 회의: 12회', ...twelve)).filter((line) => line.includes('count'))).toEqual([]);
  });

  test('the row of a total is no item', () => {
    // 100 + 101 + 104 = 305 and 50 + 51 + 52 = 153
    expect(told([...list('추진 사업: 4개', 1, 2, 3), [null, '계', 305, 153]])).toEqual([
      'warning count-differs A1 4개 → 3',
    ]);
    expect(told([...list('추진 사업: 3개', 1, 2, 3), [null, '계', 305, 153]])).toEqual([]);
  });
});

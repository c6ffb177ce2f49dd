import { checkFormulas } from '../../../core/check/check-formula.ts';
import { Figures } from '../../../core/check/table-figures.ts';
import type { Rule } from '../../../core/sheet/relation/relation.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, changeLine, lineOf, mended, sentences, told, type Binding, type Rows } from './told.ts';

/** Budgets 100, 200, …, spending 10, 20, … and a balance of 90, 180, …, row 3 first. */
function balances(...cells: readonly TestCell[]): Rows {
  return [
    ['(단위: 원)'],
    ['사업명', '예산액', '집행액', '잔액'],
    ...cells.map((cell, n) => [`사업 ${n + 1}`, 100 * (n + 1), 10 * (n + 1), cell]),
  ];
}

const balance = (row: number): TestCell => ({ value: 90 * (row - 2), formula: `=B${row}-C${row}` });
const formulas = (count: number): TestCell[] => Array.from({ length: count }, (_, n) => balance(n + 3));

describe('formulas beside each other (수식 검사)', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['all alike', balances(...formulas(4)), []],
    ['typed over', balances(...formulas(3), 360), ['warning formula-overwritten D6 360 → ?']],
    ['typed over at the top', balances(90, ...formulas(4).slice(1)), ['warning formula-overwritten D3 90 → ?']],
    ['two formulas are no pattern', balances(...formulas(2), 270), []],
    [
      'three of five are 60 %',
      balances(...formulas(3), 360, 450),
      ['warning formula-overwritten D6 360 → ?', 'warning formula-overwritten D7 450 → ?'],
    ],
    ['three of six are not', balances(...formulas(3), 360, 450, 540), []],
    [
      'other cells than the neighbours’',
      balances(...formulas(3), { value: 360, formula: '=B6-C5' }),
      ['warning formula-differs D6 360 → ?'],
    ],
    ['a formula of another shape', balances(...formulas(3), { value: 360, formula: '=SUM(B6)-C6' }), []],
    [
      'the same with $ before the column',
      balances(...formulas(3), { value: 360, formula: '=$B6-C6' }),
      ['warning formula-differs D6 360 → ?'],
    ],
    ['a blank is not typed over', balances(...formulas(3), null), ['info figure-missing D6  → 360']],
    ['a dash neither', balances(...formulas(3), '-'), ['error difference-mismatch D6 - → 360']],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('what was typed, in which column, and how many hold a formula', () => {
    const rows = balances(...formulas(3), 360);
    expect(sentences(rows)).toEqual([
      '표!D6: ‘잔액’ 열의 다른 3칸은 수식인데 이 칸은 입력한 값(360). 수식으로 되돌릴지 확인 필요',
    ]);
    expect(mended(rows)).toEqual(['D6 360 → =B6-C6 {360}']);
  });

  test('the formula that is off and the one its neighbours hold', () => {
    const rows = balances(...formulas(3), { value: 360, formula: '=B6-C5' });
    expect(sentences(rows)).toEqual(['표!D6: 수식 =B6-C5의 참조가 같은 열의 다른 칸과 어긋남. =B6-C6인지 확인 필요']);
    expect(mended(rows)).toEqual(['D6 =B6-C5 {360} → =B6-C6 {360}']);
  });

  test('a wrong figure typed over is put right: 400 − 40 = 360', () => {
    const rows = balances(...formulas(3), 370);
    expect(told(rows)).toEqual(['error difference-mismatch D6 370 → 360', 'warning formula-overwritten D6 370 → ?']);
    expect(mended(rows)).toEqual(['D6 370 → =B6-C6 {360}', 'D6 370 → =B6-C6 {360}']);
  });

  test('the neighbours of a percent cell give a fraction', () => {
    const percent = (n: number, formula?: string): TestCell => ({
      value: n,
      text: `${(n * 100).toFixed(1)}%`,
      format: '0.0%',
      ...(formula === undefined ? {} : { formula }),
    });
    const rows: Rows = [
      ['(단위: 원)'],
      ['사업명', '예산액', '집행액', '집행률'],
      ['가', 200, 25, percent(0.125, '=C3/B3')],
      ['나', 400, 50, percent(0.125, '=C4/B4')],
      ['다', 400, 100, percent(0.25, '=C5/B5')],
      ['라', 800, 300, percent(0.375)],
    ];
    expect(told(rows)).toEqual(['warning formula-overwritten D6 37.5% → ?']);
    expect(mended(rows)).toEqual(['D6 0.375 → =C6/B6 {0.375}']);
  });
});

describe('formulas of totals', () => {
  const HEADINGS = ['사업명', '1분기', '2분기', '3분기', '4분기'];
  const totals = (...cells: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    HEADINGS,
    ['가', 12, 47, 8, 51],
    ['나', 5, 13, 26, 30],
    ['다', 16, 3, 59, 42],
    ['계', ...cells],
  ];
  // 12 + 5 + 16 = 33, 47 + 13 + 3 = 63, 8 + 26 + 59 = 93, 51 + 30 + 42 = 123
  const sum = (column: string, value: number, last = 5): TestCell => ({
    value,
    formula: `=SUM(${column}3:${column}${last})`,
  });

  test.each<[string, Rows, readonly string[]]>([
    ['all alike', totals(sum('B', 33), sum('C', 63), sum('D', 93), sum('E', 123)), []],
    [
      'one of four typed',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), 123),
      ['warning formula-overwritten E6 123 → ?'],
    ],
    ['two of four typed', totals(sum('B', 33), sum('C', 63), 93, 123), []],
    ['all typed', totals(33, 63, 93, 123), []],
    [
      'a range that stops short',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), sum('E', 81, 4)),
      ['error total-mismatch E6 81 → 123', 'warning range-short E6 81 → ?'],
    ],
    [
      'a range that stops short of a right figure',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), sum('E', 123, 4)),
      ['warning range-short E6 123 → ?'],
    ],
    [
      'two of three rows left out: another sum is meant',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), sum('E', 123, 3)),
      [],
    ],
    [
      'a range from above',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), { value: 123, formula: '=SUM(E1:E5)' }),
      [],
    ],
    [
      'the rows one by one',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), { value: 123, formula: '=SUM(E3,E4,E5)' }),
      [],
    ],
    [
      'a range of another column',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), { value: 123, formula: '=SUM(D3:D4)' }),
      [],
    ],
    [
      'a range over several columns',
      totals(sum('B', 33), sum('C', 63), sum('D', 93), { value: 123, formula: '=SUM(D3:E4)' }),
      ['warning range-short E6 123 → ?'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('a total typed over is told with the number of its neighbours, and left', () => {
    const rows = totals(sum('B', 33), sum('C', 63), sum('D', 93), 123);
    expect(sentences(rows)).toEqual([
      '표!E6: ‘4분기’ 열의 다른 3칸은 수식인데 이 칸은 입력한 값(123). 수식으로 되돌릴지 확인 필요',
    ]);
    expect(mended(rows)).toEqual(['·']);
  });

  test('a total that is wrong gets the formula of its neighbours', () => {
    expect(mended(totals(sum('B', 33), sum('C', 63), sum('D', 93), 124))).toEqual(['E6 124 → =SUM(E3:E5) {123}', '·']);
  });
});

test('a total of subtotals covers their rows: 33 + 27 = 60', () => {
  const rows = (formula: string): Rows => [
    ['(단위: 원)'],
    ['사업명', '예산액', '집행액'],
    ['가', 16, 6],
    ['나', 17, 7],
    ['소계', { value: 33, formula: '=SUM(B3:B4)' }, 13],
    ['다', 13, 3],
    ['라', 14, 4],
    ['소계', { value: 27, formula: '=SUM(B6:B7)' }, 7],
    ['합계', { value: 60, formula }, 20],
  ];
  expect(told(rows('=SUM(B5,B8)'))).toEqual([]);
  expect(told(rows('=SUM(B3:B4,B6:B7)'))).toEqual([]);
  expect(told(rows('=SUM(B5,B6)'))).toEqual(['warning range-short B9 60 → ?']);
  expect(sentences(rows('=SUM(B3:B7)'))).toEqual([]);
});

describe('tables bound outright', () => {
  const found = (rows: Rows, binding: Binding = {}) => {
    const bound = boundTo(rows, { rules: {}, sums: [], ...binding });
    return checkFormulas(bound, new Figures(bound));
  };
  const lines = (...given: Parameters<typeof found>): readonly string[] => found(...given).map(lineOf);

  describe('running sums begin with another formula', () => {
    const RUNNING: Rule = { kind: 'cumulative', of: 1 };
    const months = (...sums: readonly TestCell[]): Rows => [
      ['월', '집행액', '누계'],
      ...sums.map((sum, n) => [`${n + 1}월`, 100, sum]),
    ];
    const on = (row: number): TestCell => ({ value: 100 * (row - 1), formula: `=C${row - 1}+B${row}` });

    test.each<[string, Rows, Binding, readonly string[]]>([
      ['the first typed', months(100, on(3), on(4), on(5)), { rules: { 2: RUNNING } }, []],
      [
        'the first typed, of no running sum',
        months(100, on(3), on(4), on(5)),
        {},
        ['warning formula-overwritten C2 100 → ?'],
      ],
      [
        'another typed',
        months({ value: 100, formula: '=B2' }, on(3), 300, on(5), on(6)),
        { rules: { 2: RUNNING } },
        ['warning formula-overwritten C4 300 → ?'],
      ],
    ])('%s', (_, rows, binding, expected) => {
      expect(lines(rows, binding)).toEqual(expected);
    });
  });

  test('only items are alike: a total has a formula of its own', () => {
    const rows = balances(...formulas(3), 600);
    expect(lines(rows, { kinds: { 3: 'total' } })).toEqual([]);
    expect(lines(rows)).toEqual(['warning formula-overwritten D6 600 → ?']);
  });

  test('where no figure is known nothing is offered', () => {
    const failed = { value: { error: '#REF!' }, formula: '=B6-C5' };
    const [finding] = found(balances(...formulas(3), failed));
    expect(finding?.problem.kind).toBe('formula-differs');
    expect(finding?.change).toBeNull();
  });

  test('a text that shows % is no percent cell', () => {
    const text = { value: '90%', text: '90%' };
    const rows = balances(...formulas(3), text);
    expect(found(rows).map(({ change }) => change && changeLine(change))).toEqual(['D6 "90%" → =B6-C6 {90}']);
  });

  describe('a typed value among the formulas of a total', () => {
    const rows = (...totals: readonly TestCell[]): Rows => [
      ['사업명', '1월', '2월', '3월', '4월', '5월'],
      ['가', 12, 47, 8, 51, 9],
      ['나', 5, 13, 26, 30, 6],
      ['계', ...totals],
    ];
    const sum = (letter: string, value: number): TestCell => ({ value, formula: `=SUM(${letter}2:${letter}3)` });
    const sums = [{ place: 2, addends: [0, 1] }];
    const [B, C, D] = [sum('B', 17), sum('C', 60), sum('D', 34)];
    const TYPED = (cell: string): string => `warning formula-overwritten ${cell} → ?`;

    test.each<[string, Rows, Binding, readonly string[]]>([
      ['three of five are 60 %', rows(B, C, D, 81, 15), { sums }, [TYPED('E4 81'), TYPED('F4 15')]],
      ['two of three are too few', rows(B, C, 34, null, null), { sums }, []],
      ['a dash and a blank are not typed', rows(B, C, D, '-', null), { sums }, []],
      [
        'a column that follows from others',
        rows(B, C, D, 81, 15),
        { sums, rules: { 4: { kind: 'cumulative', of: 1 } } },
        [TYPED('F4 15')],
      ],
      ['no total', rows(B, C, D, 81, 15), {}, []],
    ])('%s', (_, table, binding, expected) => {
      expect(lines(table, { ...binding, kinds: { 2: 'total' } })).toEqual(expected);
    });
  });

  describe('ranges that stop short', () => {
    const rows = (formula: string): Rows => [
      ['사업명', '예산액', '집행액'],
      ['가', 10, 1],
      ['나', 20, 2],
      ['다', 30, 3],
      ['라', 40, 4],
      ['계', { value: 100, formula }, 10],
    ];
    const total = { place: 4, addends: [0, 1, 2, 3] };
    const SHORT = ['warning range-short B6 100 → ?'];
    const short = (formula: string, sums: Binding['sums'] = [total]) =>
      lines(rows(formula), { sums: sums ?? [], kinds: { 4: 'total' } });

    test.each<[string, readonly string[]]>([
      ['=SUM(B2:B5)', []],
      ['=SUM(B2:B4)', SHORT],
      ['=+SUM(B2:B4)', SHORT],
      ['=sum(B3:B4)', SHORT],
      ['=SUM(B2)', []],
      ['=10+SUM(B2:B4)', []],
      ['=SUM(B2:B4)+B5', []],
      ['=SUM(C2:C4)', []],
      ['=SUM(A2:B4)', SHORT],
      ['=SUM(B2:C4)', SHORT],
      ['=SUM(100)', []],
    ])('%s', (formula, expected) => {
      expect(short(formula)).toEqual(expected);
    });

    test('rows that a subtotal in the range adds up are in it, and a subtotal whose rows are', () => {
      const grouped = [
        { place: 2, addends: [0, 1] },
        { place: 4, addends: [0, 1, 3] },
      ];
      expect(short('=SUM(B4:B5)', grouped)).toEqual([]);
      const whole = [
        { place: 2, addends: [0, 1] },
        { place: 4, addends: [2, 3] },
      ];
      expect(short('=SUM(B2:B3,B5)', whole)).toEqual([]);
      expect(short('=SUM(B2,B5)', whole)).toEqual(SHORT);
      expect(
        short('=SUM(B5)', [
          { place: 2, addends: [] },
          { place: 4, addends: [2, 3] },
        ]),
      ).toEqual(SHORT);
    });
  });
});

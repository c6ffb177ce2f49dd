import { checkInputs } from '../../../core/check/check-input.ts';
import { Figures } from '../../../core/check/table-figures.ts';
import { describeProblem } from '../../../core/index.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, lineOf, linear, mended, quotientOf, sentences, told, type Binding, type Rows } from './told.ts';

const inputs = (budget: TestCell, executed: TestCell, balance: TestCell): Rows => [
  ['(단위: 천원)'],
  ['사업명', '예산액', '집행액', '집행잔액'],
  ['가', 300, 200, 100],
  ['나', 600, 100, 500],
  ['다', 700, 300, 400],
  ['라', budget, executed, balance],
];

describe('cells that cannot be calculated with (입력 검사)', () => {
  test.each<[string, TestCell, readonly string[]]>([
    ['a word', '미정', ['warning text-in-amount C6 미정 → ?']],
    ['a figure that is none', '약 50여', ['warning text-in-amount C6 약 50여 → ?']],
    ['a truth value', true, ['warning text-in-amount C6 true → ?']],
    ['해당 없음 is said by right', '해당 없음', []],
    ['비공개', '비공개', []],
    ['N/A', 'N/A', []],
    ['별도', ' 별도 ', []],
    ['another place', '붙임 2 참조', []],
    ['a mark', '○', []],
    ['the name of a total', ' 합 계 ', []],
    ['no time at all', '당일', []],
    ['a total that is said with more', '합계 포함', ['warning text-in-amount C6 합계 포함 → ?']],
    ['what a formula says', { value: '만료', formula: '=IF(B6>0,"만료","")' }, []],
    ['an error', { error: '#N/A' }, ['error error-in-cell C6 #N/A → ?']],
    ['a failed formula', { value: { error: '#REF!' }, formula: '=다른시트!A1' }, ['error error-in-cell C6 #REF! → ?']],
  ])('%s', (_, cell, expected) => {
    expect(told(inputs(900, cell, null))).toEqual(expected);
  });

  test('in a column without a single figure only the word of an amount makes a text doubtful', () => {
    const single = (heading: string): Rows => [
      ['사업명', '예산액', heading],
      ['가', 900, '미정'],
      ['나', 800, { value: '', formula: '=자료!A1' }],
      ['다', 700, { value: '', formula: '=자료!A2' }],
    ];
    expect(told(single('집행액'))).toContain('warning text-in-amount C2 미정 → ?');
    expect(told(single('건수'))).toEqual([]);
  });

  test('the text is told with its heading', () => {
    expect(sentences(inputs(900, '미정', null))).toEqual([
      '표!C6: ‘집행액’에 숫자로 읽을 수 없는 글자(미정). 숫자로 고친 뒤 다시 실행',
    ]);
    expect(mended(inputs(900, '미정', null))).toEqual(['·']);
  });

  test('an error that follows from inputs that are there is named once, with its figure: 900 − 500 = 400', () => {
    const rows = inputs(900, 500, { value: { error: '#REF!' }, formula: '=B6-#REF!' });
    expect(told(rows)).toEqual(['error error-in-cell D6 #REF! → 400']);
    expect(mended(rows)).toEqual(['D6 =B6-#REF! {#REF!} → =IF(COUNT(B6,C6)<2,"",B6-C6) {400}']);
  });

  test('an error that follows from an error is named at both', () => {
    expect(told(inputs(900, { error: '#N/A' }, { error: '#N/A' }))).toEqual([
      'error error-in-cell C6 #N/A → ?',
      'error error-in-cell D6 #N/A → ?',
    ]);
  });
});

describe('a column that is not filled in yet', () => {
  /** So many projects with a target, of which the first ones have a result. */
  const projects = (count: number, done: number, blank: TestCell = null): Rows => [
    ['사업명', '목표', '실적', '달성률(%)'],
    ...Array.from({ length: count }, (_, n): readonly TestCell[] => [
      `사업 ${n}`,
      200,
      n < done ? 100 + n : blank,
      n < done ? (100 + n) / 2 : null,
    ]),
  ];
  const kinds = (rows: Rows) => told(rows).map((line) => line.split(' ').slice(0, 3).join(' '));

  test('is told once where more than ten rows, and more than half, leave it blank', () => {
    expect(kinds(projects(20, 8))).toEqual(['info incomplete-column C10']);
    expect(sentences(projects(20, 8))).toEqual([
      '표!C10: ‘실적’ 칸 12개가 비어 있어 그 행은 계산하지 않음. 값이 정해지면 입력 후 다시 실행',
    ]);
  });

  test('of ten rows each is told, and of no more than half', () => {
    expect(kinds(projects(18, 8))).toEqual(Array.from({ length: 10 }, (_, n) => `info incomplete-row C${n + 10}`));
    expect(kinds(projects(24, 12))).toEqual(Array.from({ length: 12 }, (_, n) => `info incomplete-row C${n + 14}`));
  });

  test('a formula without a result waits for other cells', () => {
    expect(kinds(projects(20, 8, { value: '', formula: '=자료!A1' }))).toEqual([]);
  });
});

describe('incomplete rows', () => {
  test.each<[string, TestCell, TestCell, readonly string[]]>([
    ['no spending', 900, null, ['info incomplete-row C6  → ?']],
    ['no budget', null, 500, ['info incomplete-row B6  → ?']],
    ['neither: nothing is to be calculated', null, null, []],
    ['a dash is a figure', 900, '-', ['info figure-missing D6  → 900']],
    ['zero is one', 900, 0, ['info figure-missing D6  → 900']],
  ])('%s', (_, budget, executed, expected) => {
    expect(told(inputs(budget, executed, null))).toEqual(expected);
  });

  test('what is missing is told by its heading', () => {
    expect(sentences(inputs(900, null, null))).toEqual([
      '표!C6: ‘집행액’ 값이 비어 있어 계산하지 않음. 값 입력 후 다시 실행',
    ]);
  });
});

describe('tables bound outright', () => {
  const HEADINGS = ['사업명', '예산액', '집행액', '전년도 예산액', '잔액'];
  const found = (rows: Rows, binding: Binding) => {
    const bound = boundTo([HEADINGS, ...rows], { sums: [], ...binding });
    return checkInputs(bound, new Figures(bound));
  };
  const lines = (...given: Parameters<typeof found>): readonly string[] => found(...given).map(lineOf);
  const ROWS: Rows = [
    ['가', 300, 200, 250, 100],
    ['나', 600, 100, 500, 500],
  ];
  const RULES = { 4: linear(1, -2, -3) };
  const missing = (cell: string): string => `info incomplete-row ${cell}  → ?`;

  test('all that is missing is told together', () => {
    const [finding] = found([...ROWS, ['다', 700, null, null, null]], { rules: RULES });
    expect(finding && describeProblem(finding.problem, 'ko')).toBe(
      '표!C4: ‘집행액, 전년도 예산액’ 값이 비어 있어 계산하지 않음. 값 입력 후 다시 실행',
    );
  });

  test.each<[string, Rows, Binding, readonly string[]]>([
    ['an item', [...ROWS, ['다', 700, null, 3, null]], { rules: RULES }, [missing('C4')]],
    ['no item', [...ROWS, ['다', 700, null, 3, null]], { rules: RULES, kinds: { 2: 'reference' } }, []],
    ['a total', [...ROWS, ['다', 700, null, 3, null]], { rules: RULES, kinds: { 2: 'total' } }, []],
    ['all are missing', [...ROWS, ['다', null, null, null, 5]], { rules: RULES }, []],
    ['a balance is no input that is needed', [...ROWS, ['다', 700, 2, 3, null]], { rules: { 3: linear(1, 4, 2) } }, []],
    ['words are no input', [...ROWS, ['다', 700, null, 3, null]], { rules: { 4: linear(0, 1) } }, []],
    ['one input alone', [...ROWS, ['다', null, 2, 3, 4]], { rules: { 4: linear(1) } }, []],
    [
      'inputs of two rules',
      [...ROWS, ['다', 700, 2, null, 5]],
      { rules: { 4: linear(1, -2), 2: quotientOf(3, 1) } },
      [missing('D4')],
    ],
  ])('%s', (_, rows, binding, expected) => {
    expect(lines(rows, binding)).toEqual(expected);
  });

  describe('an error', () => {
    const failed = { error: '#REF!' };
    const rows: Rows = [...ROWS, ['다', 700, failed, 3, failed]];
    const [SPENT, LEFT] = ['error error-in-cell C4 #REF! → ?', 'error error-in-cell E4 #REF! → ?'];

    test.each<[string, Binding, readonly string[]]>([
      ['of no rule and no total', { rules: {} }, [SPENT, LEFT]],
      ['whose inputs fail as well', { rules: { 4: linear(1, -2) } }, [SPENT, LEFT]],
      ['whose figure is known is named where it is mended', { rules: { 4: linear(1, -3) } }, [SPENT]],
      ['in a total that could not be put right', { rules: {}, sums: [{ place: 2, addends: [0, 1] }] }, [SPENT, LEFT]],
      [
        'beside totals',
        {
          rules: {},
          sums: [
            { place: 1, addends: [0] },
            { place: 2, addends: [0, 1] },
          ],
        },
        [SPENT, LEFT],
      ],
    ])('%s', (_, binding, expected) => {
      expect(lines(rows, binding)).toEqual(expected);
    });

    test('a total that was put right is named there', () => {
      const sums = [
        { place: 0, addends: [1] },
        { place: 2, addends: [0, 1] },
      ];
      const bound = boundTo([HEADINGS, ...rows], { rules: {}, sums });
      const figures = new Figures(bound);
      figures.set(2, 2, { coefficient: 300n, scale: 0 });
      expect(checkInputs(bound, figures).map(lineOf)).toEqual([LEFT]);
    });
  });
});

import { checkAmounts } from '../../../core/check/check-amount.ts';
import { Figures } from '../../../core/check/table-figures.ts';
import { describeProblem } from '../../../core/index.ts';
import { finish } from '../../../core/sheet/steps.ts';
import type { Rule } from '../../../core/sheet/relation/relation.ts';
import type { TestCell } from '../../snapshot.ts';
import { boundTo, changeLine, lineOf, linear, quotientOf, type Binding, type Rows } from './told.ts';

interface Judged {
  readonly found: readonly string[];
  readonly written: readonly string[];
  readonly sentences: readonly string[];
}

/** What a rule finds in its column, and what recalculating writes. */
function judge(rows: Rows, place: number, rule: Rule, binding: Binding = {}, doubted?: number): Judged {
  const bound = boundTo(rows, { sums: [], ...binding, rules: { ...binding.rules, [place]: rule } });
  const own = bound.rules.get(place);
  if (!own) throw new RangeError('no rule');
  const figures = new Figures(bound);
  if (doubted !== undefined) figures.doubt(place, doubted);
  const { findings, corrections } = finish(checkAmounts(bound, figures, place, own));
  return {
    found: findings.map(lineOf),
    written: corrections.map(changeLine),
    sentences: findings.map(({ problem }) => describeProblem(problem, 'ko')),
  };
}

const found = (...given: Parameters<typeof judge>) => judge(...given).found;

describe('products are rounded as the table rounds them', () => {
  /** 단가 × 수량 in columns B and C, the amount in D. */
  const goods = (...amounts: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    ['품명', '단가', '수량', '금액'],
    ...amounts.map((amount, n) => [
      `물품${n + 1}`,
      [1.25, 2.35, 4.75, 8.45, 3.15][n] ?? 1,
      [3, 5, 7, 9, 6][n] ?? 2,
      amount,
    ]),
  ];
  const PRODUCT: Rule = { kind: 'product', factors: [1, 2], zeros: 0 };

  // 3.75, 11.75, 33.25, 76.05, 18.9
  test.each<[string, readonly TestCell[], readonly string[]]>([
    ['half up', [4, 12, 33, 76, 18], ['error difference-mismatch D7 18 → 19']],
    ['cut off', [3, 11, 33, 76, 19], ['error difference-mismatch D7 19 → 18']],
    ['up', [4, 12, 34, 77, 18], ['error difference-mismatch D7 18 → 19']],
    ['one decimal, half up', [3.8, 11.8, 33.3, 76.1, 18.8], ['error difference-mismatch D7 18.8 → 18.9']],
    ['one decimal, cut off', [3.7, 11.7, 33.2, 76, 18.8], ['error difference-mismatch D7 18.8 → 18.9']],
    ['not rounded', [3.75, 11.75, 33.25, 76.05, 18.8], ['error difference-mismatch D7 18.8 → 18.9']],
    [
      'no product comes out: half up',
      [100, 100, 100, 100, 100],
      [
        'error difference-mismatch D3 100 → 4',
        'error difference-mismatch D4 100 → 12',
        'error difference-mismatch D5 100 → 33',
        'error difference-mismatch D6 100 → 76',
        'error difference-mismatch D7 100 → 19',
      ],
    ],
    ['most are cut off, one is not', [3, 11, 33, 76, 19], ['error difference-mismatch D7 19 → 18']],
    [
      'a blank and words are none',
      [3, 11, null, '별도', 19],
      ['info figure-missing D5  → 33', 'error difference-mismatch D7 19 → 18'],
    ],
  ])('%s', (_, amounts, expected) => {
    expect(found(goods(...amounts), 3, PRODUCT)).toEqual(expected);
  });

  test('a factor that is missing leaves the product open', () => {
    const rows = goods(4, 12, 33, 76, 19).map((row, n) => (n === 4 ? ['물품3', null, 7, 33] : row));
    expect(found(rows, 3, PRODUCT)).toEqual([]);
  });

  test('the row of a total is no product, nor tells how products are rounded', () => {
    expect(found(goods(4, 12, 33, 76, 77), 3, PRODUCT, { kinds: { 4: 'total' } })).toEqual([]);
    // 18 in a total would speak for cutting off, as 3 and 11 do not: only items are asked
    expect(found(goods(4, 11, 33, 76, 18), 3, PRODUCT, { kinds: { 2: 'total', 3: 'total', 4: 'total' } })).toEqual([
      'error difference-mismatch D4 11 → 12',
    ]);
  });

  test('in 천원, of prices in 원: 1,250 × 3 ÷ 1,000 = 3.75', () => {
    const rows: Rows = [
      ['품명', '단가(원)', '수량', '금액(천원)'],
      ['가', 1_250, 3, 4],
      ['나', 2_350, 5, 12],
      ['다', 4_750, 7, 35],
      ['라', 1_050, 5, 5],
    ];
    expect(found(rows, 3, { ...PRODUCT, zeros: -3 })).toEqual(['error difference-mismatch D4 35 → 33']);
  });
});

describe('running sums', () => {
  const RUNNING: Rule = { kind: 'cumulative', of: 1 };
  const months = (spent: readonly TestCell[], sums: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    ['월', '집행액', '누계'],
    ...spent.map((value, n) => [`${n + 1}월`, value, sums[n] ?? null]),
  ];

  test.each<[string, readonly TestCell[], readonly TestCell[], readonly string[]]>([
    ['right', [110, 230, 370], [110, 340, 710], []],
    ['the first is its own figure', [110, 230, 370], [111, 340, 710], ['error difference-mismatch C3 111 → 110']],
    [
      'the first two',
      [110, 230, 370],
      [111, 341, 711],
      [
        'error difference-mismatch C3 111 → 110',
        'error difference-mismatch C4 341 → 340',
        'error difference-mismatch C5 711 → 710',
      ],
    ],
    ['a month without a figure stays open, and what follows it', [110, null, 370], [110, 340, 710], []],
    ['a figure before is missing', [110, 230, 370], [110, '미정', 710], []],
    ['a blank is no missing figure', [110, 230, 370], [110, 340, null], []],
    ['an error is', [110, 230, 370], [110, 340, { error: '#REF!' }], ['error error-in-cell C5 #REF! → 710']],
  ])('%s', (_, spent, sums, expected) => {
    expect(found(months(spent, sums), 2, RUNNING)).toEqual(expected);
  });

  test('a total amid the months is passed over', () => {
    const rows = months([110, 230, 340, 370], [110, 340, 340, 710]);
    expect(found(rows, 2, RUNNING, { kinds: { 2: 'subtotal' } })).toEqual([]);
    expect(found(months([110, 230, 340, 370], [110, 340, 999, 711]), 2, RUNNING, { kinds: { 2: 'subtotal' } })).toEqual(
      ['error difference-mismatch C6 711 → 710'],
    );
  });

  test('decimals: 0.1 + 0.2 = 0.3, whatever binary arithmetic makes of it', () => {
    expect(found(months([0.1, 0.2, 0.4], [0.1, 0.1 + 0.2, 0.7]), 2, RUNNING)).toEqual([]);
    expect(found(months([0.1, 0.2, 0.4], [0.1, 0.3, 0.8]), 2, RUNNING)).toEqual([
      'error difference-mismatch C5 0.8 → 0.7',
    ]);
  });
});

describe('which rows are asked', () => {
  const rows = (balance: TestCell): Rows => [
    ['(단위: 원)'],
    ['시설', '예산액', '집행액', '잔액'],
    ['가', 900, 500, balance],
    ['나', 800, 300, 500],
    ['다', 700, 100, 600],
  ];
  const BALANCE = linear(1, -2);

  test.each<['item' | 'total' | 'subtotal' | 'heading' | 'carry' | 'reference', boolean]>([
    ['item', true],
    ['total', true],
    ['subtotal', true],
    ['heading', false],
    ['carry', false],
    ['reference', false],
  ])('%s', (kind, isAsked) => {
    expect(found(rows(410), 3, BALANCE, { kinds: { 0: kind } })).toEqual(
      isAsked ? ['error difference-mismatch D3 410 → 400'] : [],
    );
    expect(found(rows(null), 3, BALANCE, { kinds: { 0: kind } })).toEqual(
      isAsked ? ['info figure-missing D3  → 400'] : [],
    );
  });

  test('a rule that is not sure, or a result that others bear out, raises a doubt and changes nothing', () => {
    for (const judged of [judge(rows(410), 3, BALANCE, { isSure: false }), judge(rows(410), 3, BALANCE, {}, 0)]) {
      expect(judged.found).toEqual(['warning difference-doubtful D3 410 → 400']);
      expect(judged.written).toEqual([]);
      expect(judged.sentences).toEqual([
        '표!D3: 410으로 적혀 있으나 예산액 900 − 집행액 500 = 400. 산식이 다를 수 있으므로 확인 필요',
      ]);
    }
    expect(judge(rows(410), 3, BALANCE, {}, 1).found).toEqual(['error difference-mismatch D3 410 → 400']);
  });

  test('what a formula calculates is only wrong where the rule is sure', () => {
    const formula = { value: 410, formula: '=MAX(B3-C3,410)' };
    expect(found(rows(formula), 3, BALANCE, { isSure: false })).toEqual([]);
    expect(found(rows(formula), 3, BALANCE)).toEqual(['error difference-mismatch D3 410 → 400']);
  });

  test('a blank of a rule that is not sure is none, and a formula without a result is none', () => {
    expect(found(rows(null), 3, BALANCE, { isSure: false })).toEqual([]);
    expect(found(rows({ value: null, formula: '=B3-C3' }), 3, BALANCE)).toEqual([]);
    expect(found(rows({ error: '#REF!' }), 3, BALANCE, { isSure: false })).toEqual([
      'error error-in-cell D3 #REF! → 400',
    ]);
  });

  test('quotients are checked elsewhere', () => {
    for (const rule of [
      quotientOf(2, 1),
      { kind: 'growth', now: 1, before: 2, zeros: 2 },
      { kind: 'share', of: 1, zeros: 2 },
    ] as const)
      expect(judge(rows(410), 3, rule)).toEqual({ found: [], written: [], sentences: [] });
  });

  test('a rounding gap above is told with +', () => {
    const gap = rows(401).map((row, n) => (n === 0 ? ['(단위: 백만원)'] : row));
    expect(judge(gap, 3, BALANCE).sentences).toEqual([
      '표!D3: 단수차이. 401, 2개 항목의 합 400(차이 +1). 단수처리로 합계가 일치하지 않을 수 있음',
    ]);
  });
});

describe('noise beyond the 15th digit is none', () => {
  const rows = (held: TestCell): Rows => [
    ['시설', '길이', '나머지', '모두'],
    ['가', 10.000001, 20.000001, held],
    ['나', 1.5, 2.5, 4],
    ['다', 2.5, 3.5, 6],
  ];

  test.each<[TestCell, readonly string[]]>([
    [30.000002, []],
    [30.000002000000003, []],
    [30.000003, ['error difference-mismatch D2 30.000003 → 30.000002']],
    [30.0000020001, ['error difference-mismatch D2 30.0000020001 → 30.000002']],
  ])('%d', (held, expected) => {
    expect(found(rows(held), 3, linear(1, 2))).toEqual(expected);
  });

  test('a product that was divided: 3.3333333333333 × 3', () => {
    const thirds: Rows = [
      ['시설', '길이', '수', '모두'],
      ['가', 3.3333333333333, 3, 9.9999999999999],
      ['나', 1.25, 4, 5],
      ['다', 2.5, 3, 7.5],
    ];
    expect(found(thirds, 3, { kind: 'product', factors: [1, 2], zeros: 0 })).toEqual([]);
  });
});

describe('a row of means or rates below sums', () => {
  const rows = (...last: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    ['사업', '계', '국비', '도비', '시비'],
    ['가', 60, 10, 20, 30],
    ['나', 66, 11, 22, 33],
    ['다', 81, 14, 26, 41],
    ['라', ...last],
  ];
  const SUM = linear(2, 3, 4);
  const off = (held: string, expected: string) => [`error difference-mismatch B6 ${held} → ${expected}`];

  test.each<[string, readonly TestCell[], Rule, readonly string[]]>([
    ['amid its parts', [1.5, 1.2, 1.4, 1.8], SUM, []],
    ['the least of them', [1.2, 1.2, 1.4, 1.8], SUM, []],
    ['the most of them', [1.8, 1.2, 1.4, 1.8], SUM, []],
    ['below them', [1.1, 1.2, 1.4, 1.8], SUM, off('1.1', '4.4')],
    ['above them', [1.9, 1.2, 1.4, 1.8], SUM, off('1.9', '4.4')],
    ['one decimal is enough', [15, 12, 14.5, 18], SUM, []],
    ['whole figures are amounts', [15, 12, 14, 18], SUM, off('15', '44')],
    ['of two parts it is a sum', [1.5, 1.2, 1.4, 1.8], linear(2, 4), off('1.5', '3')],
    ['with one taken away it is a sum', [1.5, 1.2, 1.4, 1.8], linear(2, 3, -4), off('1.5', '0.8')],
  ])('%s', (_, last, rule, expected) => {
    const before: Rows = rows(...last);
    expect(found(before, 1, rule).filter((line) => line.includes('B6'))).toEqual(expected);
  });
});

describe('what agrees with the figures that stand there is only as wrong as they are', () => {
  const rows = (total: readonly TestCell[]): Rows => [
    ['(단위: 원)'],
    ['시설', '예산액', '집행액', '잔액'],
    ['가', 900, 500, 400],
    ['나', 800, 300, 500],
    ['계', ...total],
  ];
  /** The budget of the total row put right to 1,700 before the balances are asked. */
  function afterwards(total: readonly TestCell[], sums: Binding['sums']): Judged {
    const bound = boundTo(rows(total), { rules: { 3: linear(1, -2) }, sums: sums ?? [] });
    const figures = new Figures(bound);
    figures.set(1, 2, { coefficient: 1_700n, scale: 0 });
    const rule = bound.rules.get(3);
    if (!rule) throw new RangeError('no rule');
    const { findings, corrections } = finish(checkAmounts(bound, figures, 3, rule));
    return { found: findings.map(lineOf), written: corrections.map(changeLine), sentences: [] };
  }
  const SUM = { place: 2, addends: [0, 1] };
  const WRITTEN = ['D5 1000 → 900'];

  test.each<[string, readonly TestCell[], Binding['sums'], readonly string[]]>([
    ['1,800 − 800 = 1,000: nothing more to say', [1_800, 800, 1_000], [], []],
    [
      'unless the items contradict it: 400 + 500',
      [1_800, 800, 1_000],
      [SUM],
      ['error difference-mismatch D5 1000 → 900'],
    ],
    ['items that no column bears out do not', [1_800, 800, 1_000], [{ ...SUM, fits: 0 }], []],
    ['the total of other rows does not', [1_800, 800, 1_000], [{ place: 1, addends: [0] }], []],
    ['what agrees with neither is wrong', [1_810, 800, 1_000], [], ['error difference-mismatch D5 1000 → 900']],
  ])('%s', (_, total, sums, expected) => {
    expect(afterwards(total, sums)).toEqual({ found: expected, written: WRITTEN, sentences: [] });
  });

  test('where the items bear the wrong balance out it stays unsaid', () => {
    const off = (balance: number): Rows =>
      rows([1_800, 800, 1_000]).map((row, n) => (n === 2 ? ['가', 900, 500, balance] : row));
    const bound = boundTo(off(500), { rules: { 3: linear(1, -2) }, sums: [SUM] });
    const figures = new Figures(bound);
    figures.set(1, 2, { coefficient: 1_700n, scale: 0 });
    const rule = bound.rules.get(3);
    const { findings } = finish(
      checkAmounts(bound, figures, 3, rule ?? { rule: linear(1), isSure: true, rounding: null }),
    );
    // 500 for 400 is wrong by itself; put right, the items no longer bear out 1,000
    expect(findings.map(lineOf)).toEqual([
      'error difference-mismatch D3 500 → 400',
      'error difference-mismatch D5 1000 → 900',
    ]);
  });
});

import { declaredRules } from '../../../../core/sheet/relation/declared.ts';
import type { Rule, Term } from '../../../../core/sheet/relation/relation.ts';

const terms = (...places: readonly number[]): readonly Term[] =>
  places.map((place) => ({ place: Math.abs(place), sign: place < 0 || Object.is(place, -0) ? -1 : 1 }));
const linear = (...places: readonly number[]): Rule => ({ kind: 'linear', terms: terms(...places) });
const quotient = (part: readonly number[], whole: readonly number[], zeros: number): Rule => ({
  kind: 'quotient',
  part: terms(...part),
  whole: terms(...whole),
  zeros,
});

const declared = (headings: readonly (string | readonly string[])[], isPercent = false) =>
  declaredRules(
    headings.map((heading) => (typeof heading === 'string' ? [heading] : heading)),
    () => isPercent,
  ).map(({ place, rule }) => [place, rule]);

/** What the last heading spells out, behind 예산액(A), 집행액(B) and 예정액(C). */
const said = (formula: string, isPercent = false): unknown =>
  declared(['예산액(A)', '집행액(B)', '예정액(C)', `결과(D=${formula})`], isPercent)[0]?.[1];

describe('rules that a heading spells out', () => {
  test.each<[string, Rule]>([
    ['A-B', linear(0, -1)],
    ['A+B', linear(0, 1)],
    ['A-B-C', linear(0, -1, -2)],
    ['A-(B+C)', linear(0, -1, -2)],
    ['A-(B-C)', linear(0, -1, 2)],
    ['A+B-C', linear(0, 1, -2)],
    ['A×B', { kind: 'product', factors: [0, 1], zeros: 0 }],
    ['A×B×C', { kind: 'product', factors: [0, 1, 2], zeros: 0 }],
    ['B÷A', quotient([1], [0], 0)],
    ['B/A', quotient([1], [0], 0)],
    ['B/A×100', quotient([1], [0], 2)],
    ['B÷A×1000', quotient([1], [0], 3)],
    ['100×B÷A', quotient([1], [0], 2)],
    ['B×100÷A', quotient([1], [0], 2)],
    ['(B+C)/A×100', quotient([1, 2], [0], 2)],
    ['B/(A+C)×100', quotient([1], [0, 2], 2)],
    ['(A-B)/C', quotient([0, -1], [2], 0)],
  ])('%s', (formula, rule) => {
    expect(said(formula)).toEqual(rule);
  });

  test.each(['A', 'E', 'A-E', 'E-A', 'A×E', 'E×A', 'B/E', 'E/A', 'B/A+C', 'B/A×7', 'A-B×C', 'A×B-C', 'A/B/C'])(
    '%s is none that can be calculated here',
    (formula) => {
      expect(said(formula)).toBeUndefined();
    },
  );

  test('a plain quotient of percentages is a percentage', () => {
    expect(said('B/A', true)).toEqual(quotient([1], [0], 2));
    expect(said('B/A×100', true)).toEqual(quotient([1], [0], 2));
    expect(said('B/A×1000', true)).toEqual(quotient([1], [0], 3));
    expect(said('A-B', true)).toEqual(linear(0, -1));
  });

  test('each with its column, in their order; headings without a formula say nothing', () => {
    expect(declared(['구분', '예산액(A)', '집행액(B)', '잔액(C=A-B)', '집행률(D=B/A×100)', '비고'])).toEqual([
      [3, linear(1, -2)],
      [4, quotient([2], [1], 2)],
    ]);
    expect(declared(['예산액', '집행액'])).toEqual([]);
  });

  test('letters and formulas of any level of the heading; the lowest counts', () => {
    expect(
      declared([
        ['예산(A)', '본예산'],
        ['집행(B)', '10월'],
        ['잔액(C=A-B)', '원'],
      ]),
    ).toEqual([[2, linear(0, -1)]]);
    expect(
      declared([
        ['예산(A)', '본예산(B)'],
        ['집행(C)', '10월'],
        ['잔액(D=A-C)', '합(D=B+C)'],
      ]),
    ).toEqual([[2, linear(0, 1)]]);
  });

  test('of a letter that stands twice the first column counts', () => {
    expect(declared(['예산액(A)', '추경(A)', '집행액(B)', '잔액(C=A-B)'])).toEqual([[3, linear(0, -2)]]);
  });
});

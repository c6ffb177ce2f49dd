import { wordsOf, ruleInWords } from '../check/rule-in-words.ts';
import { headingOf } from '../check/bound-table.ts';
import { totalFormula } from '../check/native-formula.ts';
import type { Sentence } from '../sentence.ts';
import type { Rule, Term } from '../sheet/relation/relation.ts';
import type { InputPart } from './explanation.ts';
import { cellOf, type FigurePlace } from './input.ts';
import type { TableCell } from './table-cell.ts';

/** A figure a rule reads in a row, and what it does there. */
export type RuleInput = FigurePlace & { readonly part: InputPart };

/** The figures the rule of a cell reads, in the order of the formula. */
export function inputsOfCell(cell: TableCell, rule: Rule): readonly RuleInput[] {
  const { n } = cell;
  const terms = (all: readonly Term[], plus: InputPart): RuleInput[] =>
    all.map(({ place, sign }) => ({ place, n, part: sign > 0 ? plus : 'subtracted' }));
  switch (rule.kind) {
    case 'linear':
      return terms(rule.terms, 'added');
    case 'quotient':
      return [...terms(rule.part, 'part'), ...terms(rule.whole, 'whole')];
    case 'growth':
      return [
        { place: rule.now, n, part: 'now' },
        { place: rule.before, n, part: 'before' },
      ];
    case 'share':
      return [
        { place: rule.of, n, part: 'part' },
        ...wholeRows(cell).map((row): RuleInput => ({ place: rule.of, n: row, part: 'whole' })),
      ];
    case 'cumulative': {
      const before = rowBefore(cell);
      const step: RuleInput = { place: rule.of, n, part: 'step' };
      return before === undefined ? [step] : [{ place: cell.place, n: before, part: 'running' }, step];
    }
    case 'product':
      return rule.factors.map((place) => ({ place, n, part: 'factor' }));
  }
}

/** The row a running sum goes on from; `undefined` in the first one. */
export function rowBefore({ table: { figures, bound }, n }: TableCell): number | undefined {
  for (let row = n - 1; row >= 0; row--) if (figures.kindAt(row) === 'item' && bound.table.rows[row]) return row;
  return undefined;
}

/** The row that holds what shares are parts of, or the items that make it up. */
function wholeRows({ table: { bound } }: TableCell): readonly number[] {
  const { rows, sums } = bound.table;
  const total = sums.filter(({ place }) => rows[place]?.kind === 'total').at(-1)?.place;
  const row = total ?? rows.findIndex(({ kind }) => kind === 'total');
  return row >= 0 ? [row] : rows.flatMap(({ kind }, n) => (kind === 'item' ? [n] : []));
}

/** A rule in the words of its table, its result first: `집행률 = 집행액 ÷ 예산액 × 100`. */
export function ruleByHeadings(cell: TableCell, rule: Rule): Sentence {
  const result = headingOf(cell.table.bound, cell.place);
  const { ko, en } = ruleInWords(cell.table.bound, rule);
  return { ko: `${result} = ${ko}`, en: `${result} = ${en}` };
}

/** A rule in the cells of a row: `D5 = C5 ÷ B5 × 100`. */
export function ruleByCells(cell: TableCell, rule: Rule): Sentence {
  const words = wordsByCells(cell, rule);
  const result = cellOf(cell, cell);
  return { ko: `${result} = ${words.ko}`, en: `${result} = ${words.en}` };
}

function wordsByCells(cell: TableCell, rule: Rule): Sentence {
  const name = (place: number): string => cellOf(cell, { place, n: cell.n });
  if (rule.kind === 'cumulative') {
    const words = inputsOfCell(cell, rule).map((input) => cellOf(cell, input));
    return inBoth(words.join(' + '));
  }
  if (rule.kind !== 'share') return wordsOf(rule, name);
  const rows = wholeRows(cell);
  const whole = sumOfCells(cell, rule.of, rows);
  const factor = rule.zeros === 0 ? '' : ` × ${10 ** rule.zeros}`;
  return inBoth(`${name(rule.of)} ÷ ${whole}${factor}`);
}

const FEW_CELLS = 3;

/** Cells of a column added up, as a formula would: `B6 + B9`, `SUM(B6:B20)`. */
export function sumOfCells(cell: TableCell, place: number, rows: readonly number[]): string {
  if (rows.length <= FEW_CELLS) return rows.map((n) => cellOf(cell, { place, n })).join(' + ');
  return totalFormula(cell.table.bound, place, { place: cell.n, addends: rows, fits: 0, tested: 0 }).formula.slice(1);
}

function inBoth(words: string): Sentence {
  return { ko: words, en: words };
}

import type { PlantedKind } from '../../truth.ts';
import type { Book } from '../book.ts';
import { add, exact, whole, type Exact } from '../exact.ts';
import { formula, plant, type as typeOver, wrong } from '../plant.ts';
import type { Table } from '../table.ts';
import { yearOnYear } from './changes.ts';
import { summary } from './consolidated.ts';
import { ranking, scores } from './evaluation.ts';
import { byDepartment, bySubject, totalsFirst } from './execution.ts';
import { digitisation, enterprise } from './facilities.ts';
import { pages } from './layouts.ts';
import { frontLoading } from './quarters.ts';
import { sections } from './registers.ts';
import { meetings } from './schedule.ts';
import { expenditure, revenue } from './settlement.ts';
import { specification } from './specification.ts';

const units = (table: Table, row: number, key: string): bigint => table.figures.figure(row, key)?.units ?? 0n;

/** The sheet row of a table row. */
const lineOf = (table: Table, row: number): number =>
  Number(table.cell(row, table.columns[0]?.key ?? '').replace(/[A-Z]/g, ''));

/** The rate that was right before the spending went up. */
function stale(book: Book, table: Table, row: number, part: string, base: string): void {
  const before = (units(table, row, part) * 9n) / 10n;
  const right = table.figures.figure(row, 'rate') ?? whole(0);
  const scale = 10n ** BigInt(right.places + 2);
  const old: Exact = {
    units: (2n * before * scale + units(table, row, base)) / (2n * units(table, row, base)),
    places: right.places,
  };
  typeOver(table, row, 'rate', old);
  plant(book, 'stale-rate', table.paper.name, [table.cell(row, 'rate')], { expected: table.shown(row, 'rate') });
}

function hide(book: Book, table: Table, row: number): void {
  table.paper.hideRow(lineOf(table, row));
  const inSums = table.rows.flatMap(({ kind }, other) =>
    kind === 'item' ? [] : table.columns.map(({ key }) => table.cell(other, key)),
  );
  plant(
    book,
    'hidden-row-in-total',
    table.paper.name,
    table.columns.map(({ key }) => table.cell(row, key)),
    { severity: 'info', consequences: inSums, isEither: true },
  );
}

function blank(book: Book, table: Table, row: number, key: string): void {
  table.paper.change(table.cell(row, key), { value: null, formula: undefined });
  plant(book, 'blank-total', table.paper.name, [table.cell(row, key)], {
    severity: 'info',
    consequences: table.dependents(row, key),
    expected: table.shown(row, key),
  });
}

/** An item goes past its budget; balance, rate and total all follow. */
function overspend(book: Book, table: Table, row: number): void {
  const more = units(table, row, 'balance') + 1_500n;
  for (const at of [row, 0]) {
    typeOver(table, at, 'executed', whole(units(table, at, 'executed') + more));
    typeOver(table, at, 'balance', whole(units(table, at, 'balance') - more));
    const part = units(table, at, 'executed') + more;
    typeOver(table, at, 'rate', {
      units: (2000n * part + units(table, at, 'budget')) / (2n * units(table, at, 'budget')),
      places: 1,
    });
  }
  plant(
    book,
    'over-execution',
    table.paper.name,
    [table.cell(row, 'balance'), table.cell(row, 'executed'), table.cell(row, 'rate')],
    { severity: 'warning' },
  );
}

function doubled(book: Book, table: Table, row: number, key: string): void {
  const all = table.rows.flatMap(({ kind }, other) => (other !== row && kind !== 'heading' ? [other] : []));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  formula(book, 'total-doubles-row', table, row, key, `SUM(${table.cell(first, key)}:${table.cell(last, key)})`);
}

function replace(book: Book, kind: PlantedKind, table: Table, row: number, key: string, figure: Exact): void {
  typeOver(table, row, key, figure);
  plant(book, kind, table.paper.name, [table.cell(row, key)], { expected: table.shown(row, key) });
}

/** Errors that the other sheets have once, each again in a sheet of another kind. */
export function rareErrorBooks(): readonly Book[] {
  return [...rates(), ...totals(), ...words()];
}

function rates(): readonly Book[] {
  const one = revenue('rare-stale-rate', 'two rates of before the last collection');
  stale(one.book, one.table, 3, 'paid', 'due');
  stale(one.book, one.table, 8, 'paid', 'due');
  const two = totalsFirst('rare-fraction', 'a rate as a fraction among percentages; the total of a column left blank');
  const percent = two.table.figures.figure(6, 'rate') ?? whole(0);
  replace(two.book, 'rate-scale-mixed', two.table, 6, 'rate', { units: percent.units, places: 3 });
  two.table.paper.change(two.table.cell(6, 'rate'), { format: '0.000' });
  blank(two.book, two.table, 0, 'balance');
  const three = yearOnYear(
    'rare-percent-twice',
    'a percentage typed as a whole number in a percent format, a growth from nothing',
  );
  const growth = three.table.figures.figure(2, 'growth') ?? whole(0);
  three.table.paper.change(three.table.cell(2, 'growth'), { value: Number(growth.units) / 100, formula: undefined });
  plant(three.book, 'rate-scale-mixed', '소요예산', [three.table.cell(2, 'growth')], {
    expected: three.table.shown(2, 'growth'),
  });
  const four = byDepartment('rare-decimals', 'rates of no and of two decimals among rates of one');
  const column = four.table.rows.map((_, row) => four.table.cell(row, 'rate'));
  for (const [row, digits] of [
    [8, 2],
    [19, 3],
  ] as const) {
    const scale = 10n ** BigInt(digits + 2);
    const rate =
      (2n * units(four.table, row, 'executed') * scale + units(four.table, row, 'budget')) /
      (2n * units(four.table, row, 'budget'));
    four.table.paper.change(four.table.cell(row, 'rate'), { value: Number(rate) / 10 ** digits });
  }
  plant(four.book, 'decimals-mixed', '부서별', [four.table.cell(8, 'rate'), four.table.cell(19, 'rate')], {
    severity: 'warning',
    consequences: column,
    isEither: true,
  });
  const five = frontLoading('rare-zero-base', 'a department without a target whose rates are left as #DIV/0!');
  for (const [row, key, part, base] of [
    [4, 'aimDone', 'done', 'aim'],
    [9, 'wholeRate', 'done', 'whole'],
  ] as const) {
    five.table.paper.change(five.table.cell(row, key), {
      formula: `${five.table.cell(row, part)}/(${five.table.cell(row, base)}-${units(five.table, row, base)})*100`,
      value: null,
    });
    plant(five.book, 'division-by-zero', '신속집행', [five.table.cell(row, key)], { severity: 'info' });
  }
  const six = enterprise('rare-rounded', 'a growth rounded where all the others are cut');
  const cut = six.table.rows.findIndex((_, row) => isCut(six.table, row));
  if (six.table.rows.filter((_, row) => isCut(six.table, row)).length < 4)
    throw new Error('too few figures show that they are cut');
  wrong(
    six.book,
    'rounding-inconsistent',
    six.table,
    cut,
    'growth',
    { units: units(six.table, cut, 'growth') < 0n ? -1n : 1n, places: 1 },
    { severity: 'warning' },
  );
  return [one.book, two.book, three.book, four.book, five.book, six.book];
}

/** Whether cutting and rounding print different growths. */
function isCut(table: Table, row: number): boolean {
  const { quotient } = table.figures.at(row, 'growth');
  if (!quotient) return false;
  const tenths = (quotient.part.units * 10_000n) / quotient.base.units;
  return (tenths < 0n ? -tenths : tenths) % 10n >= 5n;
}

function totals(): readonly Book[] {
  const one = revenue('rare-doubled', 'the grand total sums everything below it, subtotals too; a hidden line');
  doubled(one.book, one.table, 0, 'budget');
  hide(one.book, one.table, 3);
  const two = sections('rare-doubled-sections', 'the total at the bottom sums items and section totals');
  doubled(two.book, two.table, two.table.rows.length - 1, 'executed');
  const three = totalsFirst('rare-over', 'a programme spent more than it has; a hidden line inside the total');
  overspend(three.book, three.table, 4);
  hide(three.book, three.table, 7);
  const four = bySubject('rare-over-formulas', 'a subject over its budget, all formulas right');
  const row = 3;
  four.table.paper.change(four.table.cell(row, 'executed'), {
    value: Number(units(four.table, row, 'budget') + 2_000_000n),
  });
  plant(
    four.book,
    'over-execution',
    four.table.paper.name,
    ['balance', 'executed', 'rate'].map((key) => four.table.cell(row, key)),
    { severity: 'warning', consequences: four.table.dependents(row, 'executed') },
  );
  const five = pages('rare-carry', 'what is carried to the next page is not what the page before says');
  const carry = five.table.rows.findIndex(({ labels }) => labels === '다음 면으로');
  wrong(five.book, 'carry-over-wrong', five.table, carry, 'budget', 1_000_000n, {
    severity: 'warning',
    consequences: [five.table.cell(carry, 'balance'), five.table.cell(carry + 2, 'budget')],
  });
  const six = specification('rare-children', 'a 정책사업 smaller than what it contains');
  const parent = six.table.rows.findIndex(({ labels }) => labels === '  구정성과제고');
  wrong(six.book, 'children-exceed-parent', six.table, parent, 'before', -2_000n);
  const seven = expenditure('rare-blank', 'a total that was left blank');
  blank(seven.book, seven.table, 0, 'stated');
  return [one.book, two.book, three.book, four.book, five.book, six.book, seven.book];
}

function words(): readonly Book[] {
  const one = ranking('rare-ranks', 'two ranks changed places');
  const at = (rank: bigint) =>
    one.table.rows.findIndex((_, row) => one.table.figures.figure(row, 'rank')?.units === rank);
  const [third, fourth] = [at(3n), at(4n)];
  typeOver(one.table, third, 'rank', whole(4));
  typeOver(one.table, fourth, 'rank', whole(3));
  plant(one.book, 'rank-wrong', '순위', [one.table.cell(third, 'rank'), one.table.cell(fourth, 'rank')], {
    severity: 'warning',
  });
  const two = scores('rare-weights', 'weights that add up to 105 under a total of 100');
  const row = two.table.row('고객만족');
  typeOver(two.table, row, 'weight', add(two.table.figures.figure(row, 'weight') ?? whole(0), whole(5)));
  plant(two.book, 'weights-not-100', '경영평가', [two.table.cell(row, 'weight')], {
    consequences: two.table.dependents(row, 'weight'),
    isEither: true,
  });
  const three = meetings(
    'rare-weekday',
    'two dates with the weekday of the day after; six meetings said, seven listed',
  );
  three.table.paper.change(three.table.cell(1, 'date'), { value: '2015. 3. 12.(금)' });
  three.table.paper.change(three.table.cell(5, 'date'), { value: '2015. 9. 2.(목)' });
  plant(three.book, 'weekday-wrong', '심의회', [three.table.cell(1, 'date')], { severity: 'warning', expected: '목' });
  plant(three.book, 'weekday-wrong', '심의회', [three.table.cell(5, 'date')], { severity: 'warning', expected: '수' });
  three.table.paper.change('A1', { value: '□ 예산집행심의회 운영 실적 : 6회' });
  plant(three.book, 'count-not-list', '심의회', ['A1'], {
    severity: 'warning',
    consequences: [three.table.range],
    isEither: true,
  });
  const four = summary('rare-disagrees', 'two departments differ between summary and detail', ['천원', '원']);
  for (const [n, key] of [
    [0, 'budget'],
    [3, 'executed'],
  ] as const) {
    const detail = four.details[n];
    if (!detail) continue;
    typeOver(four.over, n, key, add(four.over.figures.figure(n, key) ?? whole(0), exact('730')));
    plant(four.book, 'disagrees-across-sheets', '총괄', [four.over.cell(n, key)], {
      severity: 'warning',
      consequences: [...four.over.dependents(n, key), `${detail.paper.name}!${detail.cell(detail.row('합 계'), key)}`],
      isEither: true,
    });
  }
  const five = digitisation('rare-units', 'a year in 원 among 천원');
  five.table.paper.change(five.table.cell(2, 'cost'), { value: '92,070,000천원' });
  plant(five.book, 'unit-slip', '전산화', [five.table.cell(2, 'cost')], {
    consequences: five.table.dependents(2, 'cost'),
    isEither: true,
  });
  return [one.book, two.book, three.book, four.book, five.book];
}

import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { divide, whole, type Exact } from '../exact.ts';
import { DEPARTMENTS, MONTHS, PROGRAMMES } from '../names.ts';
import { plant, type as typeOver, wrong } from '../plant.ts';
import { item, type Node } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const ROUNDING = { mode: 'half-up', digits: 1 } as const;

function rateOf(part: bigint, base: bigint): Exact {
  return divide(whole(part), whole(base), 100n, ROUNDING);
}

/** 예산, 집행, 집행률 as three rows for every programme, quarters across. */
function measuresDown(name: string, about: string): Made {
  const book = new Book(name, 'long form', 'exceljs', about);
  const paper = book.sheet('분기집행');
  title(paper, 'A1', '사업별 예산 및 집행 현황');
  note(paper, 'G2', '(단위 : 천원)');
  const quarters = ['1분기', '2분기', '3분기', '4분기'];
  const columns: readonly Column[] = [
    words('name', '사업명'),
    words('measure', '구분'),
    ...quarters.map((quarter, n) => figures(`q${n}`, quarter, 'amount')),
    figures('all', '합계', 'row-total'),
  ];
  const nodes = book.dice.some(PROGRAMMES, 7).flatMap((programme): readonly Node[] => {
    const budgets = quarters.map(() => book.dice.amount(500, 40_000));
    const spent = budgets.map((budget) => book.dice.part(budget, 400, 990));
    const sum = (all: readonly bigint[]) => all.reduce((so, each) => so + each, 0n);
    const across = (all: readonly bigint[]) => ({
      ...Object.fromEntries(all.map((value, n) => [`q${n}`, value])),
      all: sum(all),
    });
    const rates = Object.fromEntries(budgets.map((budget, n) => [`q${n}`, rateOf(spent[n] ?? 0n, budget)]));
    return [
      item({ name: programme, measure: '예산액' }, across(budgets), { measure: 'budget' }),
      item({ name: programme, measure: '집행액' }, across(spent), { measure: 'executed' }),
      item(
        { name: programme, measure: '집행률(%)' },
        { ...rates, all: rateOf(sum(spent), sum(budgets)) },
        { measure: 'rate', orKind: ['reference'] },
      ),
    ];
  });
  const table = book.table(paper, columns, nodes, {
    at: 'A3',
    unit: '천원',
    orientation: 'long',
    mergesLabels: ['name'],
  });
  return { book, table };
}

/** One figure column; each row says its department and whether it is 예산 or 집행. */
function records(name: string, about: string): Made {
  const book = new Book(name, 'long form', 'openpyxl', about);
  const paper = book.sheet('자료');
  const columns: readonly Column[] = [
    words('year', '회계연도', 'year'),
    words('name', '부서명'),
    words('measure', '항목'),
    figures('amount', '금액(천원)', 'amount', { unit: '천원' }),
  ];
  const nodes = book.dice.some(DEPARTMENTS, 12).flatMap((department): readonly Node[] => {
    const budget = book.dice.amount(9_000, 900_000);
    const executed = book.dice.part(budget, 500, 990);
    const row = (measure: string, amount: bigint, role: 'budget' | 'executed' | 'balance') =>
      item({ year: '2015', name: department, measure }, { amount }, { measure: role });
    return [
      row('예산현액', budget, 'budget'),
      row('집행액', executed, 'executed'),
      row('집행잔액', budget - executed, 'balance'),
    ];
  });
  const table = book.table(paper, columns, nodes, { at: 'A1', unit: '천원', orientation: 'long', isPlain: true });
  for (const row of table.rows.keys()) paper.change(table.cell(row, 'year'), { value: 2015 });
  return { book, table };
}

/** Plan and result of every month in two rows of a department, the year at the end by formula. */
function planAndResult(name: string, about: string): Made {
  const book = new Book(name, 'long form', 'hucre', about);
  const paper = book.sheet('월별계획');
  title(paper, 'B2', '월별 자금집행 계획 대비 실적');
  note(paper, 'P3', '(단위:백만원)');
  const columns: readonly Column[] = [
    words('name', '부서'),
    words('measure', '구 분'),
    derived('all', '계', 'row-total', total(...MONTHS.map((_, n) => `m${n}`))),
    ...MONTHS.map((month, n) => figures(`m${n}`, month, 'amount')),
  ];
  const nodes = book.dice.some(DEPARTMENTS, 6).flatMap((department): readonly Node[] => {
    const plan = MONTHS.map(() => book.dice.amount(20, 900));
    const done = plan.map((each) => book.dice.part(each, 500, 1100));
    const across = (all: readonly bigint[]) => Object.fromEntries(all.map((value, n) => [`m${n}`, value]));
    return [
      item({ name: department, measure: '계획' }, across(plan), { measure: 'planned' }),
      item({ name: '', measure: '실적' }, across(done), { measure: 'actual' }),
    ];
  });
  const table = book.table(paper, columns, nodes, {
    at: 'B4',
    unit: '백만원',
    orientation: 'long',
    native: ['difference'],
  });
  return { book, table };
}

export function longBooks(): readonly Book[] {
  const one = measuresDown(
    'long-measures-wrong',
    'a rate of a quarter that does not follow from the two rows above it',
  );
  typeOver(one.table, 8, 'q1', { units: (one.table.figures.figure(8, 'q1')?.units ?? 0n) + 58n, places: 1 });
  plant(one.book, 'wrong-rate', '분기집행', [one.table.cell(8, 'q1')], { expected: one.table.shown(8, 'q1') });
  wrong(one.book, 'row-total-wrong', one.table, 12, 'all', 500n, { consequences: [one.table.cell(14, 'all')] });
  const two = records('long-records-wrong', 'a balance that is not what is left; a record twice');
  wrong(two.book, 'wrong-difference', two.table, 14, 'amount', 10_000n, {
    consequences: [two.table.cell(12, 'amount'), two.table.cell(13, 'amount')],
  });
  const three = planAndResult('long-plan-wrong', 'a row total typed over its formula');
  wrong(three.book, 'typed-over-formula', three.table, 5, 'all', -40n);
  lines(three.table.paper, 'B18', ['※ 실적은 지출 기준']);
  return [
    measuresDown('long-measures', 'three measures as rows under a merged programme, quarters across').book,
    records('long-records', 'one figure column, its meaning in the column before').book,
    planAndResult('long-plan', 'plan and result in two rows, the name in the first only').book,
    one.book,
    two.book,
    three.book,
  ];
}

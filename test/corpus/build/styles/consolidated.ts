import { note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { DEPARTMENTS } from '../names.ts';
import { formula, plant, type as typeOver, wrong } from '../plant.ts';
import { group, item, type Node } from '../rows.ts';
import type { Table } from '../table.ts';

/** A summary and a sheet of detail for each department; the totals of the details stand in the summary. */
export function summary(
  name: string,
  about: string,
  units: readonly ['천원', '천원' | '원'] = ['천원', '천원'],
): { readonly book: Book; readonly over: Table; readonly details: readonly Table[] } {
  const book = new Book(name, 'consolidated', 'xlsxwriter', about);
  const paper = book.sheet('총괄');
  title(paper, 'A1', '부서별 집행현황 총괄');
  note(paper, 'E2', `(단위 : ${units[0]})`);
  const columns: readonly Column[] = [
    words('name', '부서명'),
    figures('budget', '예산현액', 'budget'),
    figures('executed', '지출액', 'executed'),
    derived('balance', '집행잔액', 'balance', difference('budget', 'executed')),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const names = DEPARTMENTS.slice(2, 7);
  const zeros = units[1] === '원' ? 1000n : 1n;
  const linesOf = names.map((_, n) =>
    ['일반운영비', '여비', '업무추진비', '보상금', '민간이전', '자산취득비'].slice(0, 4 + (n % 3)).map((subject) => {
      const budget = book.dice.amount(400, 90_000);
      return { subject, budget, executed: book.dice.part(budget, 300, 990) };
    }),
  );
  const sum = (all: readonly { readonly budget: bigint; readonly executed: bigint }[], key: 'budget' | 'executed') =>
    all.reduce((so, each) => so + each[key], 0n);
  const items = names.map((department, n) =>
    item(department, { budget: sum(linesOf[n] ?? [], 'budget'), executed: sum(linesOf[n] ?? [], 'executed') }),
  );
  const over = book.table(paper, columns, [group('total', '계', 'last', items)], {
    at: 'A3',
    unit: units[0],
    native: ['totals', 'difference'],
  });
  const details = names.map((department, n) => {
    const sheet = book.sheet(department);
    title(sheet, 'A1', `${department} 예산 집행현황`);
    note(sheet, 'E2', `(단위 : ${units[1]})`);
    const own = columns.map((column): Column => (column.key === 'name' ? { ...column, head: '편성목' } : column));
    const nodes = (linesOf[n] ?? []).map(({ subject, budget, executed }): Node =>
      item(subject, { budget: budget * zeros, executed: executed * zeros }),
    );
    return book.table(sheet, own, [group('total', '합 계', 'last', nodes)], { at: 'A3', unit: units[1] });
  });
  return { book, over, details };
}

/** The same table of two dates on two sheets: figures differ, and rightly so. */
function twoDates(name: string, about: string): Book {
  const book = new Book(name, 'consolidated', 'exceljs', about);
  const columns: readonly Column[] = [
    words('name', '구 분'),
    figures('budget', '예산액', 'budget'),
    figures('executed', '집행액', 'executed'),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%', show: 'full' }),
  ];
  const budgets = DEPARTMENTS.slice(0, 8).map((department) => ({
    department,
    budget: book.dice.amount(9_000, 900_000),
  }));
  for (const [sheet, date, share] of [
    ['9월말', '2015. 9. 30.', 500],
    ['10월말', '2015. 10. 31.', 640],
  ] as const) {
    const paper = book.sheet(sheet);
    title(paper, 'A1', `세출예산 집행현황 (${date} 기준)`);
    note(paper, 'D2', '(단위: 천원)');
    const items = budgets.map(({ department, budget }) =>
      item(department, { budget, executed: book.dice.part(budget, share, share + 90) }),
    );
    book.table(paper, columns, [group('total', '계', 'first', items)], { at: 'A3', unit: '천원', native: 'all' });
  }
  return book;
}

export function consolidatedBooks(): readonly Book[] {
  const one = summary('consolidated-disagrees', 'the summary holds an older figure of one department');
  const [over, detail] = [one.over, one.details[2]];
  if (detail) {
    const total = detail.row('합 계');
    typeOver(over, 2, 'executed', { units: (over.figures.figure(2, 'executed')?.units ?? 0n) - 1_250n, places: 0 });
    plant(one.book, 'disagrees-across-sheets', '총괄', [over.cell(2, 'executed')], {
      severity: 'warning',
      consequences: [...over.dependents(2, 'executed'), `${detail.paper.name}!${detail.cell(total, 'executed')}`],
      isEither: true,
    });
  }
  const two = summary(
    'consolidated-units',
    'the details are in 원, and one department was copied to the summary without dividing',
    ['천원', '원'],
  );
  typeOver(two.over, 1, 'budget', { units: (two.over.figures.figure(1, 'budget')?.units ?? 0n) * 1000n, places: 0 });
  plant(two.book, 'mixed-units', '총괄', [two.over.cell(1, 'budget')], {
    consequences: two.over.dependents(1, 'budget'),
    isEither: true,
  });
  const three = summary(
    'consolidated-broken',
    'a sheet was deleted: its reference is broken; a total of a detail stops short',
  );
  formula(three.book, 'broken-reference', three.over, 3, 'executed', '#REF!*1');
  const last = three.details[0];
  if (last)
    wrong(
      three.book,
      'total-misses-row',
      last,
      last.row('합 계'),
      'budget',
      -(last.figures.figure(0, 'budget')?.units ?? 0n),
      { consequences: [...last.dependents(last.row('합 계'), 'budget'), `총괄!${three.over.cell(0, 'budget')}`] },
    );
  return [
    summary('consolidated', 'a summary over five sheets of detail').book,
    summary('consolidated-won', 'the summary in 천원, the details in 원, all right', ['천원', '원']).book,
    twoDates('consolidated-dates', 'the same table of two dates: figures differ rightly'),
    one.book,
    two.book,
    three.book,
  ];
}

import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, share } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { whole } from '../exact.ts';
import { ACCOUNTS, DEPARTMENTS, PROGRAMMES } from '../names.ts';
import { formula, plant, slip, transposed, type, wrong } from '../plant.ts';
import { group, item, type Node } from '../rows.ts';
import type { Layout, Table } from '../table.ts';

const STYLE = 'budget execution';

/** Programmes with a budget and what was spent of it. */
export function spending(
  book: Book,
  names: readonly string[],
  most = 900_000,
  keys = ['budget', 'executed'] as const,
): readonly Node[] {
  return names.map((name) => {
    const budget = book.dice.amount(2_000, most);
    return item(name, { [keys[0]]: budget, [keys[1]]: book.dice.part(budget, 180, 990) });
  });
}

/** 구분 | 예산액 | 집행액 | 집행률 | 잔액, the total first, everything typed. */
export function totalsFirst(name: string, about: string): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, STYLE, 'exceljs', about);
  const paper = book.sheet('예산현황');
  title(paper, 'A1', '□ 2015년도 기획예산과 예산현황');
  note(paper, 'E2', '(단위 : 천원)');
  const columns: readonly Column[] = [
    words('name', '구 분'),
    figures('budget', '예 산 액', 'budget'),
    figures('executed', '집 행 액', 'executed'),
    derived('rate', '집행율(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
    derived('balance', '잔 액', 'balance', difference('budget', 'executed')),
  ];
  const items = spending(book, book.dice.some(PROGRAMMES, 9));
  const table = book.table(paper, columns, [group('total', '계', 'first', items)], { at: 'A3', unit: '천원' });
  lines(paper, 'A14', ['※ 집행액은 2015. 10. 31. 기준 지출액', '※ 예비비 4,200,000천원은 별도 관리']);
  paper.noTable('A14:E15');
  return { book, table };
}

/** 과목 with subtotals by programme, all native formulas, heading letters. */
export function bySubject(
  name: string,
  about: string,
  layout: Partial<Layout> = {},
): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, STYLE, 'xlsxwriter', about);
  const paper = book.sheet('집행현황(10월)').width('A', 30);
  title(paper, 'A1', '2015년 세출예산 집행현황 (2015. 10. 31. 현재)');
  note(paper, 'F2', '(단위: 원, %)');
  const columns: readonly Column[] = [
    words('name', '과  목'),
    figures('budget', ['예산현액', '(A)'], 'budget'),
    figures('executed', ['지출액', '(B)'], 'executed'),
    derived('rate', ['집행률', '(B/A×100)'], 'rate', rate('executed', 'budget'), { unit: '%', show: 'full' }),
    derived('balance', ['집행잔액', '(A-B)'], 'balance', difference('budget', 'executed')),
    words('note', ['비고', ''], 'note'),
  ];
  const groups = book.dice.some(PROGRAMMES, 4).map((programme, n) =>
    group(
      'subtotal',
      `□ ${programme}`,
      'first',
      spending(book, ACCOUNTS.slice(n * 3, n * 3 + 3), 90_000_000).map((node) => ({ ...node, indent: 2 })),
    ),
  );
  const nodes = [group('total', '합    계', 'first', groups)];
  const table = book.table(paper, columns, nodes, { at: 'A3', unit: '원', native: 'all', ...layout });
  return { book, table };
}

/** 34 departments with 연번, 예산, 집행, 구성비; the total last. */
export function byDepartment(name: string, about: string): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, STYLE, 'openpyxl', about);
  const paper = book.sheet('부서별');
  title(paper, 'B2', '부서별 세출예산 집행 현황');
  note(paper, 'H3', '(단위 : 백만원)');
  const columns: readonly Column[] = [
    words('serial', '연번', 'serial'),
    words('name', '부서명'),
    figures('budget', '예산현액', 'budget'),
    derived('share', '구성비(%)', 'share', share('budget'), { unit: '%' }),
    figures('executed', '집행액', 'executed'),
    derived('balance', '집행잔액', 'balance', difference('budget', 'executed')),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%', show: 'general' }),
  ];
  const items = DEPARTMENTS.map((department, n) => {
    const budget = book.dice.amount(300, 90_000);
    return item({ serial: String(n + 1), name: department }, { budget, executed: book.dice.part(budget, 400, 985) });
  });
  const table = book.table(paper, columns, [...[group('total', { serial: '', name: '합계' }, 'last', items)]], {
    at: 'B4',
    unit: '백만원',
  });
  DEPARTMENTS.forEach((_, n) => paper.change(table.cell(n, 'serial'), { value: n + 1 }));
  return { book, table };
}

/** Amounts as texts with their funding, a percent sign in the cell: one-row tables, one per programme. */
function boxes(name: string, about: string): { readonly book: Book; readonly tables: readonly Table[] } {
  const book = new Book(name, STYLE, 'hucre', about);
  const paper = book.sheet('추진실적');
  const tables = book.dice.some(PROGRAMMES, 6).map((programme, n) => {
    const top = 1 + n * 9;
    lines(paper, `A${top}`, [
      `${n + 1}. ${programme}`,
      '○ 추진실적',
      `  - 상반기 점검 ${n + 2}회 실시, 대상 ${20 + n}개 부서`,
      '□ 예산현황',
    ]);
    note(paper, `C${top + 3}`, '(단위: 천원)');
    const columns: readonly Column[] = [
      figures('budget', '예  산  액', 'budget', { show: 'text' }),
      figures('executed', '집  행  액', 'executed', { show: 'text' }),
      derived('rate', '집행율(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
    ];
    const [node = item('', {})] = spending(book, [''], 300_000);
    const table = book.table(paper, columns, [node], { at: `A${top + 5}`, unit: '천원' });
    paper.change(table.cell(0, 'budget'), {
      value: `${table.shown(0, 'budget')}${n % 2 ? '\n(구비 100%)' : '(구비)'}`,
    });
    paper.noTable(`A${top}:C${top + 3}`);
    return table;
  });
  return { book, tables };
}

export function executionBooks(): readonly Book[] {
  const clean = [
    totalsFirst('execution-totals-first', 'the commonest table of all: total first, typed figures').book,
    bySubject('execution-by-subject', 'three levels by bullets and indents, native formulas, letters in the heading')
      .book,
    byDepartment('execution-departments', 'a list of 34 departments with running numbers and shares, the total last')
      .book,
    boxes('execution-boxes', 'a table of one row per programme between lines of words, amounts as texts').book,
  ];
  return [...clean, ...wrongTotals(), ...wrongSubjects(), ...wrongDepartments(), ...wrongBoxes()];
}

function wrongTotals(): readonly Book[] {
  const one = totalsFirst(
    'execution-totals-first-wrong-rate',
    'a rate no rule explains and a total that misses its last row',
  );
  wrong(one.book, 'wrong-rate', one.table, 3, 'rate', { units: 34n, places: 1 });
  const last = one.table.figures.figure(9, 'executed')?.units ?? 0n;
  wrong(one.book, 'total-misses-row', one.table, 0, 'executed', -last);
  const two = totalsFirst(
    'execution-totals-first-stale',
    'the spending of a row was brought up to date, its rate was not; a balance miscounted',
  );
  const spent = two.table.figures.figure(5, 'executed')?.units ?? 0n;
  const old = { units: spent - spent / 9n - 13n, places: 0 };
  const budget = two.table.figures.figure(5, 'budget') ?? whole(1);
  type(two.table, 5, 'rate', { units: (old.units * 2000n + budget.units) / (budget.units * 2n), places: 1 });
  plant(two.book, 'stale-rate', two.table.paper.name, [two.table.cell(5, 'rate')], {
    expected: two.table.shown(5, 'rate'),
  });
  wrong(two.book, 'wrong-difference', two.table, 7, 'balance', 900n);
  const three = totalsFirst('execution-totals-first-swapped', 'two digits of an item changed places');
  slip(three.book, 'digits-transposed', three.table, 4, 'budget', transposed(three.table, 4, 'budget'));
  return [one.book, two.book, three.book];
}

function wrongSubjects(): readonly Book[] {
  const one = bySubject(
    'execution-by-subject-short',
    'a subtotal whose range stops short after a row was put in, and a number typed over a formula',
  );
  const short = one.table.rows.findIndex(({ kind }) => kind === 'subtotal');
  formula(
    one.book,
    'sum-range-short',
    one.table,
    short,
    'executed',
    one.table.sumFormula(short, 'executed', one.table.rows[short]?.parts.slice(0, -1)),
  );
  const typed = one.table.rows.length - 1;
  wrong(one.book, 'typed-over-formula', one.table, typed, 'balance', 1_000_000n);
  const two = bySubject('execution-by-subject-offset', 'a rate that takes the row below, a broken reference');
  formula(
    two.book,
    'formula-offset',
    two.table,
    2,
    'rate',
    `${two.table.cell(3, 'executed')}/${two.table.cell(2, 'budget')}*100`,
  );
  formula(two.book, 'broken-reference', two.table, 8, 'balance', `${two.table.cell(8, 'budget')}-#REF!`);
  const three = bySubject('execution-by-subject-doubled', 'the grand total adds subtotals and items');
  const all = three.table.rows.map((_, row) => row).slice(1);
  formula(three.book, 'total-doubles-row', three.table, 0, 'budget', three.table.sumFormula(0, 'budget', all));
  return [one.book, two.book, three.book];
}

function wrongDepartments(): readonly Book[] {
  const one = byDepartment(
    'execution-departments-sign',
    'a department over its budget, the balance without its △; a department twice',
  );
  const row = 11;
  const budget = one.table.figures.figure(row, 'budget')?.units ?? 0n;
  const two = byDepartment(
    'execution-departments-shares',
    'one share is wrong, so that they do not add to 100; a text number in the list',
  );
  wrong(two.book, 'shares-not-100', two.table, 6, 'share', { units: 20n, places: 1 });
  two.table.paper.change(two.table.cell(20, 'executed'), {
    value: two.table.shown(20, 'executed').replace(/,/g, ' ') + '원정',
    format: '@',
  });
  plant(two.book, 'unreadable-figure', '부서별', [two.table.cell(20, 'executed')], {
    severity: 'warning',
    consequences: [...two.table.dependents(20, 'executed')],
    isEither: true,
  });
  const name = one.table.cell(row, 'name');
  one.table.paper.change(name, { value: DEPARTMENTS[row - 1] ?? '' });
  plant(one.book, 'duplicate-row', '부서별', [name], {
    severity: 'warning',
    consequences: [one.table.cell(row - 1, 'name')],
    isEither: true,
  });
  slip(
    one.book,
    'unit-slip',
    one.table,
    25,
    'executed',
    (one.table.figures.figure(25, 'executed')?.units ?? 0n) * 1000n,
  );
  if (budget === 0n) throw new Error('no budget');
  return [one.book, two.book];
}

function wrongBoxes(): readonly Book[] {
  const one = boxes(
    'execution-boxes-wrong',
    'one of six small tables has a rate that fits no rule, another a rate cut instead of rounded',
  );
  const [first, second] = one.tables;
  if (first) wrong(one.book, 'wrong-rate', first, 0, 'rate', { units: -5n, places: 1 });
  if (second) wrong(one.book, 'wrong-rate', second, 0, 'rate', { units: 120n, places: 1 });
  return [one.book];
}

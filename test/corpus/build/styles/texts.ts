import { Book, type TextForm } from '../book.ts';
import { difference, rate } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { ACCOUNTS, DEPARTMENTS, PROGRAMMES } from '../names.ts';
import { plant, slip, transposed, wrong } from '../plant.ts';
import { group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Open data: codes, one line per programme, no total. */
function open(name: string, about: string, form: TextForm): Made {
  const book = new Book(name, 'text file', 'text', about, form);
  const paper = book.sheet(name);
  const columns: readonly Column[] = [
    words('year', '회계연도', 'year'),
    words('department', '부서명'),
    words('code', '세부사업코드', 'code', { orRole: ['label', 'serial'] }),
    words('name', '세부사업명'),
    figures('budget', '예산현액', 'budget'),
    figures('state', '국비', 'amount'),
    figures('city', '시도비', 'amount'),
    figures('own', '시군구비', 'amount'),
    figures('executed', '지출액', 'executed'),
    words('date', '집행일자', 'date'),
  ].map((column) => (column.isText ? column : { ...column, show: 'general' as const }));
  const items = DEPARTMENTS.slice(0, 24).map((department, n) => {
    const [state, city, own] = [
      book.dice.from(0, 2) === 0 ? book.dice.amount(1_000_000, 90_000_000) : 0n,
      book.dice.amount(1_000_000, 90_000_000),
      book.dice.amount(1_000_000, 900_000_000),
    ];
    const budget = state + city + own;
    return item(
      {
        year: '2015',
        department,
        code: `311000020150${String(1_011 + 17 * n)}`,
        name: `${PROGRAMMES[n % PROGRAMMES.length] ?? ''} 지원`,
        date: '20151031',
      },
      { budget, state, city, own, executed: book.dice.part(budget, 500, 990) },
    );
  });
  const table = book.table(paper, columns, items, { at: 'A1', unit: null, isPlain: true });
  return { book, table };
}

/** A sheet saved as text: title, unit note and quoted amounts with separators stay in it. */
export function saved(name: string, about: string, form: TextForm): Made {
  const book = new Book(name, 'text file', 'text', about, form);
  const paper = book.sheet(name);
  paper.put('A1', '2015년 예산 집행현황').put('E2', '(단위: 천원)');
  const columns: readonly Column[] = [
    words('name', '과목'),
    figures('budget', '예산액(A)', 'budget', { show: 'text' }),
    figures('executed', '집행액(B)', 'executed', { show: 'text' }),
    derived('balance', '잔액(A-B)', 'balance', difference('budget', 'executed'), { show: 'text' }),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { show: 'text', unit: '%' }),
  ];
  const items = ACCOUNTS.slice(0, 11).map((account) => {
    const budget = book.dice.amount(900, 400_000);
    return item(account, { budget, executed: book.dice.part(budget, 300, 990) });
  });
  const table = book.table(paper, columns, [group('total', '합계', 'first', items)], {
    at: 'A3',
    unit: '천원',
    isPlain: true,
  });
  return { book, table };
}

export function textBooks(): readonly Book[] {
  const one = saved('text-saved-wrong', 'a wrong rate and a wrong total in a text file', {
    encoding: 'cp949',
    separator: ',',
  });
  wrong(one.book, 'wrong-rate', one.table, 4, 'rate', { units: 27n, places: 1 });
  wrong(one.book, 'total-misses-row', one.table, 0, 'budget', -(one.table.figures.figure(11, 'budget')?.units ?? 0n));
  const two = open('text-open-wrong', 'sources that do not add up to the budget; a code twice', {
    encoding: 'utf-8',
    separator: ',',
  });
  slip(two.book, 'digits-transposed', two.table, 9, 'own', transposed(two.table, 9, 'own'), {
    consequences: ['budget', 'state', 'city'].map((key) => two.table.cell(9, key)),
  });
  two.table.paper.change(two.table.cell(15, 'code'), { value: two.table.paper.get(two.table.cell(14, 'code')).value });
  plant(two.book, 'duplicate-row', two.book.name, [two.table.cell(15, 'code')], {
    severity: 'warning',
    consequences: [
      two.table.cell(14, 'code'),
      two.table.cell(15, 'year'),
      two.table.cell(15, 'name'),
      two.table.cell(15, 'department'),
    ],
    isEither: true,
  });
  const three = saved('text-tab-wrong', 'a balance of another row in a tab-separated file', {
    encoding: 'utf-8-mark',
    separator: '\t',
  });
  wrong(three.book, 'wrong-difference', three.table, 6, 'balance', -1_100n);
  return [
    open('text-open', 'open data as a CSV file without a mark', { encoding: 'utf-8', separator: ',' }).book,
    open('text-open-cp949', 'open data in CP949', { encoding: 'cp949', separator: ',' }).book,
    saved('text-saved-mark', 'a sheet saved as CSV UTF-8 with a mark', { encoding: 'utf-8-mark', separator: ',' }).book,
    saved('text-tab', 'a sheet copied as tab-separated text', { encoding: 'utf-8', separator: '\t' }).book,
    one.book,
    two.book,
    three.book,
  ];
}

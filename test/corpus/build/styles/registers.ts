import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { DEPARTMENTS, PROGRAMMES } from '../names.ts';
import { plant, wrong } from '../plant.ts';
import { group, item, named } from '../rows.ts';
import type { Table } from '../table.ts';
import { spending } from './execution.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Real dates as numbers in a date format, SUBTOTAL for the total, a filter's kind of list. */
export function ledger(name: string, about: string): Made {
  const book = new Book(name, 'registers', 'xlsxwriter', about);
  const paper = book.sheet('지출부');
  const columns: readonly Column[] = [
    words('serial', '순번', 'serial'),
    words('date', '지출일', 'date'),
    words('name', '적요'),
    words('to', '채주'),
    figures('supply', '공급가액', 'amount'),
    figures('tax', '부가세', 'amount'),
    derived('all', '지급액', 'executed', total('supply', 'tax'), { orRole: ['amount', 'row-total'] }),
  ];
  const items = Array.from({ length: 26 }, (_, n) => {
    const supply = BigInt(book.dice.from(3, 900)) * 10_000n;
    return item(
      {
        serial: String(n + 1),
        date: '',
        name: `${PROGRAMMES[n % 20] ?? ''} ${['물품 구입', '인쇄', '용역'][n % 3] ?? ''}`,
        to: `(주)${['가온', '누리', '다솜', '라온'][n % 4] ?? ''}`,
      },
      { supply, tax: supply / 10n },
    );
  });
  const table = book.table(paper, columns, [group('total', { serial: '합계' }, 'last', items)], {
    at: 'A1',
    unit: null,
  });
  for (const row of items.keys()) {
    paper.change(table.cell(row, 'serial'), { value: row + 1 });
    paper.change(table.cell(row, 'date'), { value: 42_010 + row * 7, format: 'yyyy-mm-dd' });
  }
  for (const key of ['supply', 'tax', 'all'])
    paper.change(table.cell(items.length, key), {
      formula: `SUBTOTAL(9,${table.cell(0, key)}:${table.cell(items.length - 1, key)})`,
    });
  return { book, table };
}

/** Sections under lines across the whole width, each with a total of its own name, the grand total in two merged cells. */
export function sections(name: string, about: string): Made {
  const book = new Book(name, 'sections', 'exceljs', about);
  const paper = book.sheet('회계별');
  title(paper, 'A1', '회계별·부서별 집행현황(단위:백만원)');
  const columns: readonly Column[] = [
    words('account', '회계'),
    words('name', '부서'),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
    figures('budget', '예산현액', 'budget'),
    figures('executed', '집행액', 'executed'),
    derived('balance', '집행잔액', 'balance', difference('budget', 'executed')),
  ];
  const section = (account: string, title_: string, from: number) =>
    named({ account: title_ }, [
      group(
        'subtotal',
        { account: `${account} 계`, name: '' },
        'last',
        spending(book, DEPARTMENTS.slice(from, from + 4), 60_000).map((node) => ({
          ...node,
          labels: { account, name: String(node.labels) },
        })),
      ),
    ]);
  const nodes = [
    group('total', { account: '총합계', name: '' }, 'last', [
      section('일반회계', 'Ⅰ. 일반회계', 3),
      section('특별회계', 'Ⅱ. 특별회계', 12),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '백만원', native: ['totals'] });
  table.rows.forEach(({ kind }, row) => {
    if (kind === 'heading') paper.merge(`${table.cell(row, 'account')}:${table.cell(row, 'balance')}`);
    if (kind === 'subtotal' || kind === 'total')
      paper.merge(`${table.cell(row, 'account')}:${table.cell(row, 'name')}`);
  });
  return { book, table };
}

/** Two tables that touch: the heading of the second follows the total of the first. */
export function touching(
  name: string,
  about: string,
): { readonly book: Book; readonly upper: Table; readonly lower: Table } {
  const book = new Book(name, 'touching tables', 'openpyxl', about);
  const paper = book.sheet('현황');
  title(paper, 'A1', '추진 및 집행 현황');
  note(paper, 'D1', '(단위 : 건, 천원)');
  const counts: readonly Column[] = [
    words('name', '분야'),
    figures('asked', '신청', 'count'),
    figures('chosen', '선정', 'count'),
    derived('rate', '선정률(%)', 'rate', rate('chosen', 'asked'), { unit: '%', isDoubtful: true }),
  ];
  const upper = book.table(
    paper,
    counts,
    [
      group(
        'total',
        '계',
        'last',
        ['문화', '환경', '복지', '교통'].map((field) =>
          item(field, { asked: BigInt(book.dice.from(20, 60)), chosen: BigInt(book.dice.from(3, 19)) }),
        ),
      ),
    ],
    { at: 'A2', unit: '천원' },
  );
  const money: readonly Column[] = [
    words('name', '사업명'),
    figures('budget', '교부액', 'budget', { orRole: ['amount'] }),
    figures('executed', '집행액', 'executed'),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const lower = book.table(paper, money, [group('total', '계', 'last', spending(book, PROGRAMMES.slice(8, 13)))], {
    at: 'A8',
    unit: '천원',
  });
  return { book, upper, lower };
}

/** Registers and sections. */
export function registerBooks(): readonly Book[] {
  const one = ledger('ledger-wrong', 'a payment that is not price and tax; the same payment twice');
  wrong(one.book, 'row-total-wrong', one.table, 9, 'all', 30_000n, { consequences: [one.table.cell(26, 'all')] });
  for (const key of ['date', 'name', 'to', 'supply', 'tax', 'all'] as const) {
    const { value, format } = one.table.paper.get(one.table.cell(17, key));
    one.table.paper.change(one.table.cell(18, key), { value, ...(format ? { format } : {}) });
  }
  const twice = (row: number) => one.table.columns.map(({ key }) => one.table.cell(row, key));
  plant(one.book, 'duplicate-row', '지출부', twice(18), {
    severity: 'warning',
    consequences: [...twice(17), ...one.table.columns.map(({ key }) => one.table.cell(26, key))],
    isEither: true,
  });
  const two = sections(
    'sections-wrong',
    'a section whose total misses its last department, a rate of the section above',
  );
  const row = two.table.row('특별회계 계');
  two.table.paper.change(two.table.cell(row, 'executed'), {
    formula: two.table.sumFormula(row, 'executed', two.table.rows[row]?.parts.slice(0, -1)),
  });
  plant(two.book, 'sum-range-short', '회계별', [two.table.cell(row, 'executed')], {
    consequences: two.table.dependents(row, 'executed'),
    expected: two.table.shown(row, 'executed'),
  });
  wrong(two.book, 'wrong-rate', two.table, 2, 'rate', { units: -33n, places: 1 });
  const three = touching('touching-wrong', 'totals of both tables are wrong');
  wrong(three.book, 'total-misses-row', three.upper, 4, 'asked', -9n);
  wrong(
    three.book,
    'total-misses-row',
    three.lower,
    5,
    'executed',
    -(three.lower.figures.figure(1, 'executed')?.units ?? 0n),
  );
  lines(three.upper.paper, 'A16', ['※ 교부액은 확정액 기준']);
  return [
    ledger('ledger', 'a list with real dates and a SUBTOTAL').book,
    sections('sections', 'lines across the width, totals named after their account, the rate before the amounts').book,
    touching('touching', 'two tables without a line between them').book,
    one.book,
    two.book,
    three.book,
  ];
}

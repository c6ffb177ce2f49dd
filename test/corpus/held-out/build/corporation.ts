import { lines, note, title } from '../../build/around.ts';
import { Book, type TextForm } from '../../build/book.ts';
import { difference, growth, rate } from '../../build/calculation.ts';
import { derived, figures, words, type Column } from '../../build/column.ts';
import { whole } from '../../build/exact.ts';
import { plant, type as typeOver, wrong } from '../../build/plant.ts';
import { beside, group, item, type Node } from '../../build/rows.ts';
import type { Table } from '../../build/table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Plan and result of the month and of the year so far, each with its part. */
function planned(name: string, about: string): Made {
  const book = new Book(name, 'plan and result', 'xlsxwriter', about);
  const paper = book.sheet('실적보고');
  title(paper, 'A1', '10월 사업실적 보고');
  note(paper, 'G2', '(단위: 천원)');
  const columns: readonly Column[] = [
    words('name', ['사업장', '']),
    figures('mp', ['당월', '계획'], 'target', { orRole: ['planned'] }),
    figures('md', ['당월', '실적'], 'actual'),
    derived('mr', ['당월', '계획대비(%)'], 'achievement', rate('md', 'mp'), { unit: '%', orRole: ['rate'] }),
    figures('yp', ['당월까지 누계', '계획'], 'target', { orRole: ['planned', 'cumulative'] }),
    figures('yd', ['당월까지 누계', '실적'], 'actual', { orRole: ['cumulative'] }),
    derived('yr', ['당월까지 누계', '계획대비(%)'], 'achievement', rate('yd', 'yp'), { unit: '%', orRole: ['rate'] }),
  ];
  const items = ['환승주차장', '지하상가', '화물터미널', '추모공원', '국제컨벤션', '빙상경기장'].map((label) => {
    const [mp, yp] = [book.dice.amount(9_000, 90_000), book.dice.amount(100_000, 900_000)];
    return item(label, { mp, md: book.dice.part(mp, 700, 1200), yp, yd: book.dice.part(yp, 850, 1100) });
  });
  const table = book.table(paper, columns, [group('total', '전 사업장', 'last', items)], {
    at: 'A3',
    unit: '천원',
    native: 'all',
    rounds: true,
  });
  return { book, table };
}

/** A profit and loss statement: sums and differences down the rows, none of them a plain total. */
function profit(name: string, about: string): Made {
  const book = new Book(name, 'profit and loss', 'hucre', about);
  const paper = book.sheet('손익');
  title(paper, 'A1', '손 익 계 산 서');
  note(paper, 'E2', '(단위 : 원)');
  const columns: readonly Column[] = [
    words('name', '과      목'),
    figures('now', '제20(당)기', 'actual', { orRole: ['amount', 'executed', 'other', 'budget'] }),
    figures('before', '제19(전)기', 'previous', { orRole: ['amount'] }),
    derived('gap', '증감액', 'gap', difference('now', 'before')),
    derived('growth', '증감율(%)', 'growth', growth('now', 'before', { mode: 'half-up', digits: 2 }), { unit: '%' }),
  ];
  const years = ['now', 'before'] as const;
  const [sales, cost, office] = [0, 1, 2].map((n) => ({
    now: book.dice.amount(900_000_000, 9_000_000_000) / BigInt(n + 1),
    before: book.dice.amount(900_000_000, 9_000_000_000) / BigInt(n + 1),
  }));
  const row = (
    label: string,
    plus: readonly (Record<'now' | 'before', bigint> | undefined)[],
    minus: readonly (Record<'now' | 'before', bigint> | undefined)[] = [],
  ): Node => {
    const value = (year: 'now' | 'before') =>
      plus.reduce((so, each) => so + (each?.[year] ?? 0n), 0n) -
      minus.reduce((so, each) => so + (each?.[year] ?? 0n), 0n);
    const values = Object.fromEntries(years.map((year) => [year, value(year)]));
    const figures_ = value('before') <= 0n || value('now') < 0n ? { ...values, growth: '-' } : values;
    return beside('reference', label, figures_, { orKind: ['item', 'subtotal'] });
  };
  const table = book.table(
    paper,
    columns,
    [
      row('Ⅰ. 매출액', [sales]),
      row('Ⅱ. 매출원가', [cost]),
      row('Ⅲ. 매출총이익(Ⅰ-Ⅱ)', [sales], [cost]),
      row('Ⅳ. 판매비와관리비', [office]),
      row('Ⅴ. 영업이익(Ⅲ-Ⅳ)', [sales], [cost, office]),
    ],
    { at: 'A3', unit: '원', negative: 'brackets' },
  );
  return { book, table };
}

/** Assets as a text file of another program: amounts with quotes, dates, codes. */
function assets(name: string, about: string, form: TextForm): Made {
  const book = new Book(name, 'text file', 'text', about, form);
  const paper = book.sheet(name);
  const columns: readonly Column[] = [
    words('code', '자산번호', 'code', { orRole: ['label', 'serial'] }),
    words('name', '품명'),
    words('date', '취득일자', 'date'),
    figures('bought', '취득가액', 'amount', { show: 'text', orRole: ['budget'] }),
    figures('worn', '감가상각누계액', 'cumulative', { show: 'text', orRole: ['amount', 'executed'] }),
    derived('left', '장부가액', 'balance', difference('bought', 'worn'), {
      show: 'text',
      orRole: ['amount', 'remaining'],
    }),
  ];
  const items = ['업무용 차량', '복합기', '서버', '방송장비', '제설차', '청소차', '발전기', '승강기'].map(
    (label, n) => {
      const bought = BigInt(book.dice.from(9, 900)) * 100_000n;
      return item(
        { code: `A-2019-${String(101 + 3 * n)}`, name: label, date: `2019-0${1 + n}-15` },
        { bought, worn: book.dice.part(bought, 200, 900) },
      );
    },
  );
  const table = book.table(paper, columns, [...items], { at: 'A1', unit: null, isPlain: true });
  return { book, table };
}

/** Riders by line, years across, the sum of the lines last under a name of its own. */
function riders(name: string, about: string): Made {
  const book = new Book(name, 'riders', 'openpyxl', about);
  const paper = book.sheet('수송');
  title(paper, 'B2', '연도별 수송인원');
  note(paper, 'G3', '(단위: 천명)');
  const years = ['2019', '2020', '2021', '2022', '2023'];
  const columns: readonly Column[] = [
    words('name', '노선'),
    ...years.map((year) => figures(`y${year}`, year, 'count', { orRole: ['amount', 'other', 'actual', 'quantity'] })),
  ];
  const items = ['1호선', '2호선', '3호선'].map((line) =>
    item(line, Object.fromEntries(years.map((year) => [`y${year}`, book.dice.amount(20_000, 90_000)]))),
  );
  const table = book.table(paper, columns, [group('total', '전 노선', 'last', items)], { at: 'B4', unit: null });
  for (const year of years) paper.change(table.place(0, years.indexOf(year) + 1), { value: Number(year) });
  return { book, table };
}

export function corporationBooks(): readonly Book[] {
  const one = planned('h-planned-wrong', 'a result typed over, a part over the plan of the year');
  const row = 2;
  const [md, yp] = [one.table.figures.figure(row, 'md')?.units ?? 1n, one.table.figures.figure(row, 'yp')?.units ?? 1n];
  typeOver(one.table, row, 'mr', { units: (md * 1000n) / yp, places: 1 });
  plant(one.book, 'wrong-rate', '실적보고', [one.table.cell(row, 'mr')], { expected: one.table.shown(row, 'mr') });
  wrong(one.book, 'typed-over-formula', one.table, 6, 'yd', -9_000n);
  const two = assets('h-assets-wrong', 'a book value that does not follow', { encoding: 'cp949', separator: ',' });
  wrong(two.book, 'wrong-difference', two.table, 3, 'left', whole(700_000));
  const three = riders('h-riders-wrong', 'a year whose lines do not add up');
  wrong(three.book, 'total-misses-row', three.table, 3, 'y2021', -4_000n);
  lines(three.table.paper, 'B10', ['자료: 도시철도공사 수송통계']);
  return [
    planned('h-planned', 'month and year so far, rounded formulas').book,
    profit('h-profit', 'a statement whose lines are sums and differences of lines').book,
    assets('h-assets', 'a register as tab-separated text', { encoding: 'utf-8-mark', separator: '\t' }).book,
    riders('h-riders', 'lines down, years across, a sum across the lines').book,
    one.book,
    two.book,
    three.book,
  ];
}

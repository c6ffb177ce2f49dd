import { lines, note, title } from '../../build/around.ts';
import { Book } from '../../build/book.ts';
import { difference, growth, rate, running, share, total } from '../../build/calculation.ts';
import { derived, figures, words, type Column } from '../../build/column.ts';
import { divide, exact, whole } from '../../build/exact.ts';
import { plant, slip, wrong } from '../../build/plant.ts';
import { beside, group, item } from '../../build/rows.ts';
import type { Table } from '../../build/table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const TOWNS = [
  '홍산읍',
  '광천읍',
  '금마면',
  '홍동면',
  '장곡면',
  '은하면',
  '결성면',
  '서부면',
  '갈산면',
  '구항면',
] as const;

/** Farm projects: who pays what part, done so far. */
function farms(name: string, about: string): Made {
  const book = new Book(name, 'farm projects', 'exceljs', about);
  const paper = book.sheet('농정');
  title(paper, 'A1', '2024년 농정분야 보조사업 추진현황');
  note(paper, 'J2', '(단위:백만원)');
  const columns: readonly Column[] = [
    words('name', ['사업별', '']),
    words('volume', ['사업량', ''], 'note', { orRole: ['label', 'quantity'] }),
    derived('all', ['사업비', '합계'], 'budget', total('state', 'province', 'county', 'self'), {
      orRole: ['row-total', 'amount'],
    }),
    figures('state', ['사업비', '국비'], 'amount'),
    figures('province', ['사업비', '도비'], 'amount'),
    figures('county', ['사업비', '군비'], 'amount'),
    figures('self', ['사업비', '자부담'], 'amount'),
    figures('done', ['기집행액', ''], 'executed'),
    derived('rate', ['진척도\n(%)', ''], 'rate', rate('done', 'all', { mode: 'half-up', digits: 0 }), { unit: '%' }),
  ];
  const items = [
    '밭기반 정비',
    '과수 고품질시설',
    '축산 악취저감',
    '친환경 농자재',
    '농촌 공동급식',
    '로컬푸드 직매장',
    '농업인 안전보험',
  ].map((label) => {
    const part = [
      book.dice.amount(20, 900),
      book.dice.amount(20, 400),
      book.dice.amount(20, 700),
      book.dice.amount(10, 300),
    ];
    const [state = 0n, province = 0n, county = 0n, self = 0n] = part;
    return item(
      { name: label, volume: `${book.dice.from(2, 90)}개소` },
      { state, province, county, self, done: book.dice.part(state + province + county + self, 200, 980) },
    );
  });
  const table = book.table(paper, columns, [group('total', { name: '계', volume: '' }, 'last', items)], {
    at: 'A3',
    unit: '백만원',
    native: ['totals'],
  });
  return { book, table };
}

/** Towns: households, farm households and their part, fields and paddies. */
function towns(name: string, about: string): Made {
  const book = new Book(name, 'town statistics', 'libreoffice', about);
  const paper = book.sheet('읍면');
  title(paper, 'B1', '읍면별 일반현황');
  note(paper, 'I2', '(단위 : 호, 명, ha)');
  const columns: readonly Column[] = [
    words('name', ['읍·면', '']),
    figures('homes', ['가구', ''], 'count'),
    figures('farms', ['농가', '호수'], 'count'),
    derived('rate', ['농가', '비율(%)'], 'rate', rate('farms', 'homes'), { unit: '%', orRole: ['share'] }),
    derived('land', ['경지면적', '계'], 'row-total', total('dry', 'paddy'), { orRole: ['quantity'] }),
    figures('dry', ['경지면적', '밭'], 'quantity', { orRole: ['amount', 'other', 'count'] }),
    figures('paddy', ['경지면적', '논'], 'quantity', { orRole: ['amount', 'other', 'count'] }),
    derived('share', ['경지\n구성비(%)', ''], 'share', share('land'), { unit: '%' }),
  ];
  const items = TOWNS.map((town) => {
    const homes = book.dice.amount(900, 16_000);
    return item(town, {
      homes,
      farms: book.dice.part(homes, 60, 700),
      dry: { units: BigInt(book.dice.from(900, 9_900)), places: 1 },
      paddy: { units: BigInt(book.dice.from(900, 19_900)), places: 1 },
    });
  });
  const table = book.table(paper, columns, [group('total', '합 계', 'first', items)], { at: 'B3', unit: null });
  return { book, table };
}

const HALF_UP_0 = { mode: 'half-up', digits: 0 } as const;

/** Visitors by month with last year and the running sum. */
function visitors(name: string, about: string): Made {
  const book = new Book(name, 'visitors', 'openpyxl', about);
  const paper = book.sheet('관광객');
  title(paper, 'A1', '월별 관광객수 집계');
  const columns: readonly Column[] = [
    words('name', '월', 'date', { orRole: ['label'] }),
    figures('now', '금년(명)', 'count', { unit: '명', orRole: ['actual'] }),
    figures('before', '작년(명)', 'previous', { unit: '명' }),
    derived('gap', '가감(명)', 'gap', difference('now', 'before'), { unit: '명' }),
    derived('growth', '전년비(%)', 'growth', growth('now', 'before'), { unit: '%' }),
    derived('sum', '금년 누적(명)', 'cumulative', running('now'), { unit: '명', totals: 'none' }),
  ];
  const items = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => {
    const before = book.dice.amount(9_000, 120_000);
    return item(`${month}월`, { now: book.dice.part(before, 700, 1400), before });
  });
  const mean = (key: string) =>
    divide(
      whole(items.reduce((so, { values }) => so + BigInt(values[key] as bigint), 0n)),
      whole(items.length),
      1n,
      HALF_UP_0,
    );
  const table = book.table(
    paper,
    columns,
    [
      group('total', '계', 'last', items),
      beside('reference', '월평균', { now: mean('now'), before: mean('before'), gap: null, growth: null, sum: null }),
    ],
    { at: 'A2', unit: null, negative: 'triangle-text' },
  );
  return { book, table };
}

export function countyBooks(): readonly Book[] {
  const one = farms('h-farms-wrong', 'parts that do not add up to the cost, a progress of another project');
  wrong(one.book, 'row-total-wrong', one.table, 1, 'all', 40n);
  wrong(one.book, 'wrong-rate', one.table, 5, 'rate', { units: -17n, places: 0 });
  const two = towns('h-towns-wrong', 'land in ㎡ among ha; a share that fits nothing');
  slip(two.book, 'unit-slip', two.table, 3, 'paddy', {
    units: (two.table.figures.figure(3, 'paddy')?.units ?? 0n) * 10_000n,
    places: 1,
  });
  wrong(two.book, 'shares-not-100', two.table, 8, 'share', exact('3.2'));
  const three = visitors('h-visitors-wrong', 'a loss printed as a gain; the running sum starts anew');
  const down = three.table.rows.findIndex((_, row) => (three.table.figures.figure(row, 'gap')?.units ?? 0n) < 0n);
  wrong(
    three.book,
    'sign-lost',
    three.table,
    down,
    'gap',
    -2n * (three.table.figures.figure(down, 'gap')?.units ?? 0n),
  );
  const again = three.table.figures.figure(6, 'sum')?.units ?? 0n;
  wrong(three.book, 'cumulative-broken', three.table, 6, 'sum', -again / 2n, {
    consequences: [three.table.cell(7, 'sum')],
  });
  const four = farms('h-farms-text', 'an amount typed as a text that the total skips');
  const cell = four.table.cell(3, 'county');
  four.table.paper.change(cell, { value: `${four.table.shown(3, 'county')} `, format: '@' });
  plant(four.book, 'text-number', '농정', [cell], {
    severity: 'warning',
    consequences: four.table.dependents(3, 'county'),
    isEither: true,
  });
  lines(four.table.paper, 'A14', ['▪ 자부담은 정산 후 확정']);
  return [
    farms('h-farms', 'who pays what part, volumes as texts').book,
    towns('h-towns', 'shares of households and of land').book,
    visitors('h-visitors', '금년, 작년, 가감, 누적').book,
    one.book,
    two.book,
    three.book,
    four.book,
  ];
}

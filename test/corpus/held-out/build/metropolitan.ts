import { lines, note, title } from '../../build/around.ts';
import { Book } from '../../build/book.ts';
import { difference, growth, rate, total } from '../../build/calculation.ts';
import { derived, figures, words, type Column } from '../../build/column.ts';
import { beside, group, item } from '../../build/rows.ts';
import { formula, plant, slip, wrong } from '../../build/plant.ts';
import type { Table } from '../../build/table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const DISTRICTS = ['중구', '동구', '서구', '남구', '북구', '수성구', '달서구', '달성군', '군위군'] as const;

/** City tax by district: levied, collected, the same month last year. */
function taxes(name: string, about: string): Made {
  const book = new Book(name, 'city taxes', 'exceljs', about);
  const paper = book.sheet('시세');
  title(paper, 'A1', '구·군별 시세 징수 실적(8월말)');
  note(paper, 'H2', '(단위 : 억원, %)');
  const columns: readonly Column[] = [
    words('name', '구·군'),
    figures('levied', '부과액', 'amount', { orRole: ['budget', 'target'] }),
    figures('paid', '징수액', 'executed', { orRole: ['actual'] }),
    derived('open', '체납액', 'balance', difference('levied', 'paid'), { orRole: ['remaining', 'amount'] }),
    derived('rate', '징수율', 'rate', rate('paid', 'levied'), { unit: '%' }),
    figures('before', '전년동월\n징수액', 'previous'),
    derived('gap', '전년동월\n대비증감', 'gap', difference('paid', 'before')),
    derived('growth', '신장률', 'growth', growth('paid', 'before'), { unit: '%' }),
  ];
  const items = DISTRICTS.map((district) => {
    const levied = book.dice.amount(200, 6_000);
    const paid = book.dice.part(levied, 880, 985);
    return item(district, { levied, paid, before: book.dice.part(paid, 850, 1120) });
  });
  const table = book.table(paper, columns, [group('total', '합계', 'first', items)], {
    at: 'A3',
    unit: '억원',
    negative: 'triangle',
  });
  return { book, table };
}

/** Committees: members by kind, share of women, meetings. */
function committees(name: string, about: string): Made {
  const book = new Book(name, 'committees', 'openpyxl', about);
  const paper = book.sheet('위원회');
  title(paper, 'A1', '위원회 구성 및 운영 현황');
  const columns: readonly Column[] = [
    words('name', ['위원회명', '']),
    derived('all', ['위원수(명)', '계'], 'row-total', total('office', 'invited'), { unit: '명', orRole: ['count'] }),
    figures('office', ['위원수(명)', '당연직'], 'count', { unit: '명' }),
    figures('invited', ['위원수(명)', '위촉직'], 'count', { unit: '명' }),
    figures('women', ['여성위원', '인원'], 'count'),
    derived('share', ['여성위원', '비율(%)'], 'rate', rate('women', 'all', { mode: 'half-up', digits: 1 }), {
      unit: '%',
      orRole: ['share'],
    }),
    figures('meetings', ['개최횟수', ''], 'count', { orRole: ['quantity'] }),
  ];
  const items = [
    '지방재정계획심의위원회',
    '지방보조금심의위원회',
    '성과평가위원회',
    '도시계획위원회',
    '건축위원회',
    '투자심사위원회',
    '정보공개심의회',
  ].map((label) => {
    const [office, invited] = [book.dice.from(1, 6), book.dice.from(5, 22)];
    return item(label, {
      office,
      invited,
      women: BigInt(book.dice.from(1, office + invited - 2)),
      meetings: BigInt(book.dice.from(1, 24)),
    });
  });
  const table = book.table(
    paper,
    columns,
    [...items, group('total', '총 7개 위원회', 'last', [], { values: sums(items) })],
    { at: 'A2', unit: null },
  );
  return { book, table };
}

function sums(items: readonly ReturnType<typeof item>[]): Readonly<Record<string, bigint>> {
  const sum = (key: string) => items.reduce((so, { values }) => so + BigInt(values[key] as bigint), 0n);
  return Object.fromEntries(['office', 'invited', 'women', 'meetings'].map((key) => [key, sum(key)]));
}

/** Provisional settlement: final budget, changes with signs, spendable, spent, lapsed and its rate. */
function provisional(name: string, about: string): Made {
  const book = new Book(name, 'provisional settlement', 'xlsxwriter', about);
  const paper = book.sheet('가결산');
  title(paper, 'A1', '2022회계연도 세출 가결산');
  note(paper, 'J2', '단위: 백만원');
  const columns: readonly Column[] = [
    words('name', '구분'),
    figures('final', '최종예산', 'budget'),
    figures('carried', '전년이월', 'carry-over', { orRole: ['previous'] }),
    figures('moved', '이·전용 등\n증감', 'gap', { orRole: ['amount'] }),
    derived('budget', '예산현액', 'budget', total('final', 'carried', 'moved')),
    figures('executed', '지출', 'executed'),
    figures('next', '다음년도\n이월', 'carry-over'),
    derived('lapsed', '불용액', 'balance', difference('budget', 'executed', 'next')),
    derived('rate', '불용률(%)', 'rate', rate('lapsed', 'budget', { mode: 'half-up', digits: 2 }), {
      unit: '%',
      show: 'general',
    }),
  ];
  const moves = [120n, -80n, 0n, -40n, 30n, -30n, 0n, 0n];
  const items = [
    '일반공공행정',
    '공공질서 및 안전',
    '교육',
    '문화 및 관광',
    '환경',
    '사회복지',
    '보건',
    '농림해양수산',
  ].map((label, n) => {
    const final = book.dice.amount(4_000, 300_000);
    return item(label, {
      final,
      carried: book.dice.part(final, 0, 60),
      moved: moves[n] ?? 0n,
      executed: book.dice.part(final, 800, 930),
      next: book.dice.part(final, 5, 50),
    });
  });
  const table = book.table(paper, columns, [group('total', '총계', 'last', items)], {
    at: 'A3',
    unit: '백만원',
    native: ['totals', 'difference'],
    negative: 'triangle',
    zero: 'dash',
  });
  return { book, table };
}

/** Bills in the council by outcome. */
function bills(name: string, about: string): Made {
  const book = new Book(name, 'bills', 'hucre', about);
  const paper = book.sheet('의안');
  title(paper, 'C1', '의안 처리 현황');
  note(paper, 'J1', '(단위:건)');
  const keys = ['original', 'amended', 'rejected', 'dropped', 'pending'];
  const columns: readonly Column[] = [
    words('name', '의안종류'),
    derived('all', '접수', 'count', total(...keys), { unit: '건', orRole: ['row-total'] }),
    ...['원안가결', '수정가결', '부결', '폐기', '계류'].map((head, n) =>
      figures(keys[n] ?? '', head, 'count', { unit: '건' }),
    ),
    derived('rate', '가결률', 'rate', rate(['original', 'amended'], 'all', { mode: 'half-up', digits: 0 }), {
      show: 'percent',
      unit: '%',
    }),
  ];
  const items = ['조례안', '예산안', '결산안', '동의안', '건의안', '청원'].map((label) =>
    item(
      label,
      Object.fromEntries(keys.map((key, n) => [key, BigInt(book.dice.from(n === 0 ? 3 : 0, n === 0 ? 90 : 6))])),
    ),
  );
  const table = book.table(
    paper,
    columns,
    [
      group('total', '합   계', 'first', items),
      beside('reference', '전년도', { original: 121, amended: 14, rejected: 1, dropped: 2, pending: 5 }),
    ],
    { at: 'C2', unit: null },
  );
  return { book, table };
}

export function metropolitanBooks(): readonly Book[] {
  const one = taxes('h-taxes-wrong', 'a growth over this year, a collection rate of the row below');
  const [paid, before] = ['paid', 'before'].map((key) => one.table.figures.figure(4, key)?.units ?? 1n);
  const by =
    (((paid ?? 1n) - (before ?? 1n)) * 1000n) / (paid ?? 1n) - (one.table.figures.figure(4, 'growth')?.units ?? 0n);
  wrong(one.book, 'growth-wrong-base', one.table, 4, 'growth', { units: by === 0n ? 44n : by, places: 1 });
  wrong(one.book, 'total-misses-row', one.table, 0, 'levied', -(one.table.figures.figure(9, 'levied')?.units ?? 0n));
  const two = provisional('h-provisional-wrong', 'a transfer without its △; a lapsed amount typed over');
  slip(two.book, 'sign-lost', two.table, 1, 'moved', 80n);
  wrong(two.book, 'typed-over-formula', two.table, 5, 'lapsed', 1_500n);
  const three = bills('h-bills-wrong', 'outcomes that do not add up to the bills; a rate of one outcome only');
  wrong(three.book, 'row-total-wrong', three.table, 1, 'all', 2n);
  const four = provisional('h-provisional-offset', 'a total that misses two rows, a difference of the row above');
  const last = four.table.rows.length - 1;
  formula(
    four.book,
    'sum-range-short',
    four.table,
    last,
    'final',
    four.table.sumFormula(last, 'final', four.table.rows[last]?.parts.slice(0, -2)),
  );
  formula(
    four.book,
    'formula-offset',
    four.table,
    3,
    'lapsed',
    `${four.table.cell(3, 'budget')}-${four.table.cell(2, 'executed')}-${four.table.cell(3, 'next')}`,
  );
  const five = committees('h-committees-wrong', 'a committee twice');
  five.table.paper.change(five.table.cell(5, 'name'), { value: '건축위원회' });
  plant(five.book, 'duplicate-row', '위원회', [five.table.cell(5, 'name')], {
    severity: 'warning',
    consequences: [five.table.cell(4, 'name')],
    isEither: true,
  });
  lines(five.table.paper, 'A12', ['* 당연직은 기관 소속 공무원']);
  return [
    taxes('h-taxes', 'levied, collected, owed and the same month last year').book,
    committees('h-committees', 'a total that says its number of rows').book,
    provisional('h-provisional', 'signed transfers, a lapse rate').book,
    bills('h-bills', 'outcomes, and last year below the total of the top').book,
    one.book,
    two.book,
    three.book,
    four.book,
    five.book,
  ];
}

import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { DEPARTMENTS, FACILITIES, PROGRAMMES } from '../names.ts';
import { plant, wrong } from '../plant.ts';
import { beside, group, item, type Node } from '../rows.ts';
import { HEADING_AGAIN, type Table } from '../table.ts';
import { spending } from './execution.ts';

/** A print layout: the heading again on every page, what is carried over above and below. */
export function pages(name: string, about: string): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, 'print layout', 'xlsxwriter', about);
  const paper = book.sheet('집행내역');
  title(paper, 'A1', '2015년도 세출예산 집행내역');
  note(paper, 'D2', '(단위: 원)');
  const columns: readonly Column[] = [
    words('name', '적   요'),
    figures('budget', '예산액', 'budget'),
    figures('executed', '집행액', 'executed'),
    derived('balance', '잔  액', 'balance', difference('budget', 'executed')),
  ];
  const all = spending(
    book,
    [...PROGRAMMES, ...FACILITIES].map((label) => `${label} 지원`),
    40_000_000,
  );
  const sums = (count: number) => {
    const sum = (key: string) => all.slice(0, count).reduce((so, { values }) => so + BigInt(values[key] as bigint), 0n);
    return { budget: sum('budget'), executed: sum('executed') };
  };
  const pageOf = (page: number): readonly Node[] => {
    const own = all.slice(page * 12, page * 12 + 12);
    const before =
      page === 0 ? [] : [beside('heading', HEADING_AGAIN), beside('carry', '전면에서 이월', sums(page * 12))];
    return [...before, ...own, ...(page < 2 ? [beside('carry', '다음 면으로', sums(page * 12 + 12))] : [])];
  };
  const nodes = [group('total', '합      계', 'last', [0, 1, 2].flatMap(pageOf))];
  const table = book.table(paper, columns, nodes, { at: 'A3', unit: '원' });
  return { book, table };
}

/** Two tables side by side, a column free between them. */
function sideBySide(name: string, about: string): { readonly book: Book; readonly left: Table; readonly right: Table } {
  const book = new Book(name, 'several tables', 'hucre', about);
  const paper = book.sheet('비교');
  title(paper, 'A1', '회계별 집행현황');
  title(paper, 'A2', '<일반회계>');
  title(paper, 'G2', '<특별회계>');
  note(paper, 'E2', '(단위 : 백만원)');
  note(paper, 'K2', '(단위 : 천원)');
  const columns: readonly Column[] = [
    words('name', '구분'),
    figures('budget', '예산', 'budget'),
    figures('executed', '집행', 'executed'),
    derived('balance', '잔액', 'balance', difference('budget', 'executed')),
    derived('rate', '집행률', 'rate', rate('executed', 'budget'), { show: 'percent', unit: '%' }),
  ];
  const left = book.table(
    paper,
    columns,
    [group('total', '계', 'last', spending(book, ['본청', '보건소', '의회', '동주민센터']))],
    { at: 'A3', unit: '백만원' },
  );
  const right = book.table(
    paper,
    columns,
    [
      group(
        'total',
        '계',
        'last',
        spending(book, ['주차장', '의료급여', '기반시설', '청사건립', '수질개선', '도시개발']),
      ),
    ],
    { at: 'G3', unit: '천원' },
  );
  return { book, left, right };
}

/** Several tables below each other with bullets, units, footnotes, a signature box. */
function stacked(name: string, about: string): { readonly book: Book; readonly tables: readonly Table[] } {
  const book = new Book(name, 'several tables', 'exceljs', about);
  const paper = book.sheet('보고');
  paper.line('D1', ['담당', '팀장', '과장']).merge('D2:D3').merge('E2:E3').merge('F2:F3').noTable('D1:F3');
  title(paper, 'A4', '월간 업무보고');
  lines(paper, 'A6', ['□ 예산 집행', '  ○ 집행 부진 사업은 부서장 주재로 월 1회 점검']);
  note(paper, 'E7', '(단위:천원)');
  const columns: readonly Column[] = [
    words('name', '구분'),
    figures('budget', '예산현액', 'budget'),
    figures('executed', '지출액', 'executed'),
    derived('balance', '집행잔액', 'balance', difference('budget', 'executed')),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget', { mode: 'half-up', digits: 0 }), { unit: '%' }),
  ];
  const first = book.table(paper, columns, [group('total', '합계', 'first', spending(book, PROGRAMMES.slice(0, 5)))], {
    at: 'A8',
    unit: '천원',
  });
  lines(paper, 'A16', ['  ※ 사고이월 2건 35,000천원 포함', '□ 인력 운영', '  ○ 결원 1명(육아휴직)']);
  note(paper, 'D19', '(단위: 명)');
  const staff = book.table(
    paper,
    [
      words('name', '팀 명'),
      figures('quota', '정원', 'quota', { unit: '명' }),
      figures('current', '현원', 'current', { unit: '명' }),
      derived('gap', '과부족', 'gap', difference('current', 'quota'), { unit: '명' }),
    ],
    [
      group(
        'total',
        '계',
        'last',
        ['정책기획팀', '심사평가팀', '예산팀', '경영혁신팀', '기록정보팀'].map((team, n) =>
          item(team, { quota: 5, current: n === 2 ? 4 : 5 }),
        ),
      ),
    ],
    { at: 'A20', unit: null, negative: 'triangle', zero: 'dash' },
  );
  lines(paper, 'A28', ['□ 정보공개 처리']);
  note(paper, 'D28', '(단위: 건)');
  const counts = book.table(
    paper,
    [
      words('name', '구분'),
      figures('asked', '접수', 'count', { unit: '건' }),
      figures('done', '처리', 'count', { unit: '건' }),
      derived('open', '미처리', 'remaining', difference('asked', 'done'), { unit: '건' }),
    ],
    [
      group(
        'total',
        '누계',
        'last',
        ['8월', '9월', '10월'].map((month) =>
          item(month, { asked: BigInt(book.dice.from(150, 220)), done: BigInt(book.dice.from(120, 149)) }),
        ),
      ),
    ],
    { at: 'A29', unit: null },
  );
  lines(paper, 'A35', ['붙임  1. 사업별 집행내역 1부.  끝.']);
  return { book, tables: [first, staff, counts] };
}

/** A table pasted from a web page: every cell a text, hard spaces, no merges. */
export function pasted(name: string, about: string): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, 'pasted text', 'openpyxl', about);
  const paper = book.sheet('Sheet1');
  lines(paper, 'A1', ['세출현황 > 부서별 ', '(단위 : 천원 / 2015-10-31 기준)']);
  const columns: readonly Column[] = [
    words('name', '부서명 '),
    figures('budget', '예산현액 ', 'budget', { show: 'text' }),
    figures('executed', '지출액 ', 'executed', { show: 'text' }),
    derived('balance', '집행잔액 ', 'balance', difference('budget', 'executed'), { show: 'text' }),
    derived('rate', '집행률 ', 'rate', rate('executed', 'budget', { mode: 'half-up', digits: 3 }), {
      show: 'text-percent',
      unit: '%',
    }),
  ];
  const table = book.table(
    paper,
    columns,
    [...[group('total', '총계', 'first', spending(book, book.dice.some(DEPARTMENTS, 10)))]],
    { at: 'A4', unit: '천원', isPlain: true, mergesHeads: false },
  );
  for (const row of table.rows.keys()) {
    for (const { key } of table.columns) {
      const cell = table.cell(row, key);
      paper.change(cell, { value: `${paper.get(cell).value ?? ''} ` });
    }
  }
  return { book, table };
}

export function layoutBooks(): readonly Book[] {
  const one = pages('print-pages-wrong', 'a carry-over of the wrong page, and the grand total with it left out');
  const carried = one.table.rows.findIndex(({ labels }) => labels === '전면에서 이월');
  wrong(one.book, 'carry-over-wrong', one.table, carried, 'executed', 90_000n, { severity: 'warning' });
  wrong(one.book, 'wrong-difference', one.table, 20, 'balance', 300_000n);
  const two = sideBySide(
    'side-by-side-wrong',
    'a total of the right table, a rate of the left; the right one in another unit',
  );
  wrong(
    two.book,
    'total-misses-row',
    two.right,
    6,
    'executed',
    -(two.right.figures.figure(5, 'executed')?.units ?? 0n),
  );
  wrong(two.book, 'wrong-rate', two.left, 1, 'rate', { units: 31n, places: 1 });
  const three = stacked('stacked-wrong', 'one error in each of three tables of a report');
  const [first, staff, counts] = three.tables;
  if (first && staff && counts) {
    wrong(three.book, 'wrong-rate', first, 2, 'rate', { units: 6n, places: 0 });
    wrong(three.book, 'gap-wrong', staff, 2, 'gap', 2n);
    wrong(three.book, 'total-misses-row', counts, 3, 'asked', -100n);
  }
  const four = pasted('pasted-wrong', 'a pasted table with a wrong balance and a figure with a letter O');
  wrong(four.book, 'wrong-difference', four.table, 3, 'balance', 9_000n);
  const cell = four.table.cell(7, 'budget');
  four.table.paper.change(cell, { value: four.table.shown(7, 'budget').replace(/[0-9]$/, 'O') });
  plant(four.book, 'unreadable-figure', 'Sheet1', [cell], {
    severity: 'warning',
    consequences: four.table.dependents(7, 'budget'),
    isEither: true,
  });
  return [
    pages('print-pages', 'three pages with repeated headings and carry-overs').book,
    sideBySide('side-by-side', 'two tables side by side, each in a unit of its own').book,
    stacked('stacked', 'a report: signature box, bullets, three tables, footnotes').book,
    pasted('pasted', 'every cell a text with a hard space, as pasted from a web page').book,
    one.book,
    two.book,
    three.book,
    four.book,
  ];
}

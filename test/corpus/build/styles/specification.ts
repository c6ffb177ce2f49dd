import { note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, product } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { printed, whole } from '../exact.ts';
import { plant, slip, type as typeOver, wrong } from '../plant.ts';
import { group, item, type Node } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const BASES = [
  ['제안심사위원 참석수당', 70_000, '명', 10, '회', 2],
  ['제안제도 홍보물 제작', 3_333, '부', 450, '회', 1],
  ['우수제안 시상금', 300_000, '명', 7, '회', 2],
  ['기간제근로자 보수', 86_666, '명', 8, '월', 12],
  ['평가지표 책자 인쇄', 12_345, '부', 70, '회', 1],
  ['업무보고 속기 용역', 475_666, '회', 3, '일', 4],
  ['자문단 회의 운영', 27_500, '명', 21, '회', 3],
  ['기록물 이관상자 구입', 1_870, '개', 1_333, '회', 1],
] as const;

/** A line of 산출기초: its words, its product in won, its amount in thousands rounded up. */
function base(book: Book, n: number): Node {
  const [name, price, of, count, times, number] = BASES[n % BASES.length] ?? BASES[0];
  const amount = (BigInt(price) * BigInt(count) * BigInt(number) + 999n) / 1000n;
  const text = `○${name} ${printed(whole(price))}원×${printed(whole(count))}${of}×${number}${times}`;
  return item(`            ${text}`, { now: amount, before: amount + BigInt(book.dice.from(-2, 2)) * (amount / 20n) });
}

/** What the budget system prints: every line is contained in the line above that is less indented. */
export function specification(name: string, about: string): Made {
  const book = new Book(name, 'budget specification', 'libreoffice', about);
  const paper = book.sheet('세출예산사업명세서').width('A', 60);
  title(paper, 'A1', '세 출 예 산 사 업 명 세 서');
  note(paper, 'A2', '2015년도 본예산 일반회계 전체  부서: 기획예산과');
  note(paper, 'D2', '(단위:천원)');
  const columns: readonly Column[] = [
    words('name', '부서·정책·단위(회계)·세부사업·편성목'),
    figures('now', '예산액', 'budget'),
    figures('before', '전년도예산액', 'previous'),
    derived('gap', '비교증감', 'gap', difference('now', 'before')),
  ];
  let next = 0;
  const subject = (label: string, lines: number) =>
    group(
      'subtotal',
      `          ${label}`,
      'first',
      Array.from({ length: lines }, () => base(book, next++)),
      { isBold: false },
    );
  const detail = (label: string, subjects: readonly Node[]) => group('subtotal', `      ${label}`, 'first', subjects);
  const nodes = [
    group('total', '기획예산과', 'first', [
      group('subtotal', '  구정 역량 강화', 'first', [
        group('subtotal', '    창의행정 활성화', 'first', [
          detail('제안제도 운영', [subject('201-01 사무관리비', 2), subject('303-01 포상금', 1)]),
          detail('학습동아리 운영', [subject('101-04 기간제근로자등보수', 1)]),
        ]),
      ]),
      group('subtotal', '  구정성과제고', 'first', [
        group('subtotal', '    성과관리', 'first', [
          detail('성과평가 운영', [subject('201-01 사무관리비', 2)]),
          detail('정책자문단 운영', [subject('201-01 사무관리비', 1), subject('201-02 공공운영비', 1)]),
        ]),
      ]),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A3', unit: '천원', negative: 'triangle', zero: 'dash' });
  return { book, table };
}

/** Unit price × number × months in columns of their own, rounded up to 천원. */
export function costing(name: string, about: string): Made {
  const book = new Book(name, 'costing', 'exceljs', about);
  const paper = book.sheet('산출내역');
  title(paper, 'A1', '2016년 기간제근로자 인건비 산출내역');
  note(paper, 'G2', '(단위 : 원, 천원)');
  const columns: readonly Column[] = [
    words('name', '사 업 명'),
    figures('price', '단가(원)', 'unit-cost', { unit: '원', totals: 'none' }),
    figures('count', '인원(명)', 'count', { unit: '명', orRole: ['quantity'] }),
    figures('months', '개월', 'quantity', { totals: 'none', orRole: ['count'] }),
    derived('cost', '산출액(천원)', 'amount', product(['price', 'count', 'months'], 1000n), {
      unit: '천원',
      totals: 'sum',
      orRole: ['budget'],
    }),
    words('note', '비 고', 'note'),
  ];
  const items = [
    '기록물 정리',
    '통계조사',
    '민원안내',
    '주차단속 보조',
    '공원 관리',
    '도서관 야간운영',
    '방문건강관리',
  ].map((label) =>
    item(label, {
      price: BigInt(1_264_003 + book.dice.from(0, 620_000)),
      count: BigInt(book.dice.from(1, 14)),
      months: BigInt(book.dice.from(3, 12)),
    }),
  );
  const table = book.table(paper, columns, [group('total', '합 계', 'last', items)], {
    at: 'A3',
    unit: null,
    native: ['totals', 'product'],
  });
  return { book, table };
}

export function specificationBooks(): readonly Book[] {
  return [
    specification(
      'specification',
      'an export of the budget system: indented lines contained in those above, 산출기초 rounded up',
    ).book,
    costing('costing', 'price × number × months rounded up to 천원; prices and months have no total').book,
    ...wrongSpecification(),
    ...wrongCosting(),
  ];
}

function wrongSpecification(): readonly Book[] {
  const one = specification(
    'specification-product',
    'a 산출기초 whose product is another amount, and a line whose parts do not add up',
  );
  const row = one.table.rows.findIndex(({ labels }) => typeof labels === 'string' && labels.includes('475,666원'));
  const right = one.table.figures.figure(row, 'now') ?? whole(0);
  slip(one.book, 'product-wrong', one.table, row, 'now', right.units - 1_000n, { expected: printed(right) });
  const two = specification(
    'specification-parent',
    'a 세부사업 smaller than what it contains; a comparison without its △',
  );
  const parent = two.table.rows.findIndex(
    ({ labels }) => typeof labels === 'string' && labels.trim() === '제안제도 운영',
  );
  wrong(two.book, 'children-exceed-parent', two.table, parent, 'now', -1_400n);
  const down = two.table.rows.findIndex(
    (_, n) =>
      n !== parent && (two.table.figures.figure(n, 'gap')?.units ?? 0n) < 0n && two.table.rows[n]?.kind === 'item',
  );
  const gap = two.table.figures.figure(down, 'gap')?.units ?? 0n;
  wrong(two.book, 'sign-lost', two.table, down, 'gap', -2n * gap);
  return [one.book, two.book];
}

function wrongCosting(): readonly Book[] {
  const one = costing('costing-typed', 'a product typed over and rounded down, a total that skips the last row');
  const row = one.table.row('통계조사');
  wrong(one.book, 'typed-over-formula', one.table, row, 'cost', -12n);
  const two = costing('costing-total', 'the total is typed and holds a figure of last year');
  typeOver(two.table, two.table.row('합 계'), 'cost', whole(612_000));
  plant(two.book, 'typed-over-formula', '산출내역', [two.table.cell(two.table.row('합 계'), 'cost')], {
    expected: two.table.shown(two.table.row('합 계'), 'cost'),
  });
  return [one.book, two.book];
}

import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, growth, rate } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact } from '../exact.ts';
import { FIELDS, PROGRAMMES } from '../names.ts';
import { plant, type as typeOver, wrong } from '../plant.ts';
import { group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** 기정 | 경정 | 증감 | 증감률 of a supplementary budget; new lines have no base. */
export function supplementary(name: string, about: string, zero = '순증'): Made {
  const book = new Book(name, 'comparison of years', 'exceljs', about);
  const paper = book.sheet('추경');
  title(paper, 'A1', '2015년도 제1회 추가경정예산(안) 총괄');
  note(paper, 'E2', '(단위 : 백만원)');
  const columns: readonly Column[] = [
    words('name', '구    분'),
    figures('before', '기 정 액', 'previous'),
    figures('now', '경 정 액', 'budget'),
    derived('gap', '비교증감', 'gap', difference('now', 'before')),
    derived('growth', '증감률(%)', 'growth', growth('now', 'before', undefined, zero), { unit: '%' }),
  ];
  const line = (label: string, isNew = false) => {
    const before = isNew ? 0n : book.dice.amount(500, 90_000);
    return item(
      label,
      { before, now: before + BigInt(isNew ? 350 : book.dice.from(-30, 60)) * (isNew ? 1n : before / 300n + 1n) },
      { indent: 1 },
    );
  };
  const nodes = [
    group('total', '합    계', 'first', [
      group(
        'subtotal',
        '일반회계',
        'first',
        FIELDS.slice(1, 8).map((field, n) => line(`${field} 분야`, n === 5)),
      ),
      group('subtotal', '특별회계', 'first', [line('주차장 특별회계'), line('의료급여기금 특별회계')]),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A3', unit: '백만원', negative: 'triangle', zero: 'dash' });
  return { book, table };
}

/** Next year beside this year, percentages as real percents. */
export function yearOnYear(name: string, about: string): Made {
  const book = new Book(name, 'comparison of years', 'hucre', about);
  const paper = book.sheet('소요예산');
  title(paper, 'A1', '2016년도 소요예산 편성(안)');
  note(paper, 'E2', '(단위:천원)');
  const columns: readonly Column[] = [
    words('name', '세부사업명'),
    figures('now', '2016년\n예산(안)', 'budget'),
    figures('before', '2015년\n예산', 'previous', { orRole: ['budget'] }),
    derived('gap', '증감\n(A-B)', 'gap', difference('now', 'before')),
    derived('growth', '증감률', 'growth', growth('now', 'before', { mode: 'half-up', digits: 2 }), {
      unit: '%',
      show: 'full-percent',
    }),
    words('why', '증감사유', 'note', { orRole: ['label'] }),
  ];
  const items = PROGRAMMES.slice(0, 12).map((programme) => {
    const before = book.dice.amount(1_000, 240_000);
    const now = before + BigInt(book.dice.from(-400, 700)) * (before / 1000n + 1n);
    return item({ name: programme, why: now > before ? '사업량 증가' : '연례 반복사업 감액' }, { now, before });
  });
  const table = book.table(paper, columns, [group('total', '총  계', 'last', items)], {
    at: 'A3',
    unit: '천원',
    native: 'all',
    negative: 'brackets',
  });
  return { book, table };
}

/** Years down with the growth over the year before, which no other column holds: no base in the first year. */
function series(name: string, about: string): Made {
  const book = new Book(name, 'comparison of years', 'openpyxl', about);
  const paper = book.sheet('연도별');
  title(paper, 'A1', '재정규모 추이');
  note(paper, 'F2', '(단위: 억원, %)');
  const columns: readonly Column[] = [
    words('year', '연도', 'year', { orRole: ['label'] }),
    figures('sum', '예산규모', 'budget'),
    figures('own', '자체수입', 'amount', { orRole: ['executed', 'budget'] }),
    derived('rate', '재정자립도', 'rate', rate('own', 'sum'), { unit: '%', orRole: ['share'] }),
    figures('growth', '전년대비\n증가율', 'growth', { unit: '%' }),
  ];
  let sum = 3_120n;
  const items = [2009, 2010, 2011, 2012, 2013, 2014, 2015].map((year, n) => {
    const before = sum;
    if (n > 0) sum += BigInt(book.dice.from(-60, 420));
    const tenths = ((sum - before) * 2000n + before * (sum < before ? -1n : 1n)) / (before * 2n);
    return item(String(year), {
      sum,
      own: book.dice.part(sum, 420, 530),
      growth: n === 0 ? '-' : { units: tenths, places: 1 },
    });
  });
  const table = book.table(paper, columns, items, { at: 'A3', unit: '억원', negative: 'triangle-text' });
  for (const row of table.rows.keys()) paper.change(table.cell(row, 'year'), { value: 2009 + row });
  return { book, table };
}

/** The same, transposed: years across, measures down. */
export function across(name: string, about: string): Made {
  const book = new Book(name, 'transposed', 'xlsxwriter', about);
  const paper = book.sheet('추이');
  title(paper, 'B2', '최근 5년간 예산 집행 추이');
  note(paper, 'G3', '(단위 : 백만원)');
  const columns: readonly Column[] = [
    words('year', '구  분'),
    figures('budget', '예산현액', 'budget'),
    figures('executed', '집 행 액', 'executed'),
    derived('balance', '불 용 액', 'balance', difference('budget', 'executed')),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const items = [2011, 2012, 2013, 2014, 2015].map((year) => {
    const budget = book.dice.amount(300_000, 420_000);
    return item(`${year}년`, { budget, executed: book.dice.part(budget, 880, 970) });
  });
  const table = book.table(paper, columns, items, { at: 'B4', unit: '백만원', orientation: 'columns' });
  return { book, table };
}

export function changeBooks(): readonly Book[] {
  return [
    supplementary('supplementary', 'a supplementary budget; a new line has no base and says 순증').book,
    yearOnYear('year-on-year', 'growth in a percent format, negatives in brackets, headings broken over lines').book,
    series('series-of-years', 'growth over the row above, and a first year that has none').book,
    across('series-transposed', 'years across, measures down').book,
    ...wrongSupplementary(),
    wrongYears(),
    wrongSeries(),
    wrongAcross(),
  ];
}

function wrongSupplementary(): readonly Book[] {
  const one = supplementary(
    'supplementary-sign',
    'a cut without its △; a growth over the new amount instead of the old',
    '-',
  );
  const down = one.table.rows.findIndex(
    (row, n) => row.kind === 'item' && (one.table.figures.figure(n, 'gap')?.units ?? 0n) < 0n,
  );
  const gap = one.table.figures.figure(down, 'gap')?.units ?? 0n;
  wrong(one.book, 'sign-lost', one.table, down, 'gap', -2n * gap);
  const row = one.table.row('환경 분야');
  const [now, before] = ['now', 'before'].map((key) => one.table.figures.figure(row, key)?.units ?? 1n);
  const overNow = (((now ?? 1n) - (before ?? 1n)) * 1000n) / (now ?? 1n);
  typeOver(one.table, row, 'growth', { units: overNow, places: 1 });
  plant(one.book, 'growth-wrong-base', '추경', [one.table.cell(row, 'growth')], {
    expected: one.table.shown(row, 'growth'),
  });
  const two = supplementary(
    'supplementary-zero',
    'a new line printed as 100 %, and a total that misses a subtotal',
    '-',
  );
  const fresh = two.table.rows.findIndex(
    (own, n) => own.kind === 'item' && two.table.figures.figure(n, 'before')?.units === 0n,
  );
  typeOver(two.table, fresh, 'growth', exact('100.0'));
  plant(two.book, 'growth-zero-base', '추경', [two.table.cell(fresh, 'growth')], { severity: 'warning' });
  const special = two.table.figures.figure(two.table.row('특별회계'), 'now')?.units ?? 0n;
  wrong(two.book, 'total-misses-row', two.table, 0, 'now', -special);
  return [one.book, two.book];
}

function wrongYears(): Book {
  const { book, table } = yearOnYear(
    'year-on-year-base',
    'a growth whose formula divides by next year; a difference typed over its formula',
  );
  const cell = table.cell(4, 'growth');
  table.paper.change(cell, { formula: `(${table.cell(4, 'now')}-${table.cell(4, 'before')})/${table.cell(4, 'now')}` });
  plant(book, 'growth-wrong-base', '소요예산', [cell], { expected: table.shown(4, 'growth') });
  wrong(book, 'typed-over-formula', table, 8, 'gap', 120n);
  return book;
}

function wrongSeries(): Book {
  const { book, table } = series('series-of-years-wrong', 'a share of own revenue that does not follow from its row');
  wrong(book, 'wrong-rate', table, 5, 'rate', { units: 25n, places: 1 });
  lines(table.paper, 'A12', ['※ 자체수입 = 지방세 + 세외수입, 당초예산 기준']);
  return book;
}

function wrongAcross(): Book {
  const { book, table } = across('series-transposed-wrong', 'one balance and one rate of a transposed table are wrong');
  wrong(book, 'wrong-difference', table, 1, 'balance', -1_000n);
  wrong(book, 'wrong-rate', table, 3, 'rate', { units: 9n, places: 1 });
  return book;
}

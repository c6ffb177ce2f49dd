import { lines, note, title } from '../../build/around.ts';
import { Book } from '../../build/book.ts';
import { difference, rate, ratio, total } from '../../build/calculation.ts';
import { derived, figures, words, type Column } from '../../build/column.ts';
import { divide, exact, whole } from '../../build/exact.ts';
import { plant, slip, transposed, wrong } from '../../build/plant.ts';
import { beside, group, item } from '../../build/rows.ts';
import type { Table } from '../../build/table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Water: produced, billed, lost; months across. */
function water(name: string, about: string): Made {
  const book = new Book(name, 'waterworks', 'libreoffice', about);
  const paper = book.sheet('유수율');
  title(paper, 'A1', '월별 상수도 생산 및 유수 현황 (단위: ㎥)');
  const columns: readonly Column[] = [
    words('month', '구분'),
    figures('made', '총생산량', 'quantity', { orRole: ['amount', 'other', 'actual', 'count', 'budget'] }),
    figures('billed', '유수수량', 'quantity', { orRole: ['amount', 'other', 'actual', 'count', 'executed'] }),
    derived('lost', '무수수량', 'balance', difference('made', 'billed'), {
      orRole: ['gap', 'remaining', 'quantity', 'amount', 'other', 'actual', 'count'],
    }),
    derived('rate', '유수율(%)', 'rate', rate('billed', 'made'), { unit: '%' }),
  ];
  const items = ['1월', '2월', '3월', '4월', '5월', '6월'].map((month) => {
    const made = book.dice.amount(2_100_000, 2_900_000);
    return item(month, { made, billed: book.dice.part(made, 780, 880) });
  });
  const table = book.table(paper, columns, [group('total', '상반기', 'last', items)], {
    at: 'A2',
    unit: null,
    orientation: 'columns',
  });
  return { book, table };
}

/** Vaccinations by age, men and women. */
function vaccinations(name: string, about: string): Made {
  const book = new Book(name, 'vaccinations', 'xlsxwriter', about);
  const paper = book.sheet('접종');
  title(paper, 'A1', '인플루엔자 예방접종 실적');
  note(paper, 'G2', '(단위: 명, %)');
  const columns: readonly Column[] = [
    words('name', ['연령', '']),
    figures('mp', ['남자', '대상'], 'count', { unit: '명', orRole: ['target'] }),
    figures('md', ['남자', '접종'], 'count', { unit: '명', orRole: ['actual'] }),
    derived('mr', ['남자', '접종률'], 'rate', rate('md', 'mp'), { unit: '%' }),
    figures('wp', ['여자', '대상'], 'count', { unit: '명', orRole: ['target'] }),
    figures('wd', ['여자', '접종'], 'count', { unit: '명', orRole: ['actual'] }),
    derived('wr', ['여자', '접종률'], 'rate', rate('wd', 'wp'), { unit: '%' }),
  ];
  const items = ['65~69세', '70~74세', '75~79세', '80~84세', '85세 이상'].map((age) => {
    const [mp, wp] = [book.dice.amount(400, 9_000), book.dice.amount(400, 9_000)];
    return item(age, { mp, md: book.dice.part(mp, 600, 900), wp, wd: book.dice.part(wp, 600, 900) });
  });
  const table = book.table(paper, columns, [group('total', '합계', 'last', items)], { at: 'A3', unit: null });
  return { book, table };
}

/** Fire engines called out, this year and last below each other, the difference as a row. */
function calls(name: string, about: string): Made {
  const book = new Book(name, 'fire service', 'exceljs', about);
  const paper = book.sheet('출동');
  title(paper, 'A1', '구조·구급 출동 현황');
  note(paper, 'F1', '(단위: 건)');
  const kinds = ['화재', '구조', '구급', '생활안전'];
  const columns: readonly Column[] = [
    words('name', '연도별', 'year', { orRole: ['label'] }),
    derived('all', '총계', 'row-total', total(...kinds.map((_, n) => `k${n}`)), { unit: '건', orRole: ['count'] }),
    ...kinds.map((kind, n) => figures(`k${n}`, kind, 'count', { unit: '건' })),
  ];
  const years = ['2023년', '2022년'].map((year) =>
    item(year, Object.fromEntries(kinds.map((_, n) => [`k${n}`, book.dice.amount(90, 9_000)]))),
  );
  const gap = (key: string) => BigInt(years[0]?.values[key] as bigint) - BigInt(years[1]?.values[key] as bigint);
  const nodes = [
    ...years,
    beside('reference', '증감', Object.fromEntries(kinds.map((_, n) => [`k${n}`, gap(`k${n}`)])), { orKind: ['item'] }),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: null, negative: 'triangle' });
  return { book, table };
}

/** Officials by grade and sex, sums both ways. */
function sexes(name: string, about: string): Made {
  const book = new Book(name, 'cross table', 'hucre', about);
  const paper = book.sheet('성별');
  title(paper, 'B1', '직급별 성별 현원');
  note(paper, 'H1', '단위: 명');
  const grades = ['5급 이상', '6급', '7급', '8급', '9급'];
  const columns: readonly Column[] = [
    words('name', '성별＼직급'),
    ...grades.map((grade, n) => figures(`g${n}`, grade, 'count', { unit: '명', orRole: ['current'] })),
    derived('all', '합계', 'row-total', total(...grades.map((_, n) => `g${n}`)), {
      unit: '명',
      orRole: ['count', 'current'],
    }),
  ];
  const items = ['남', '여'].map((sex) =>
    item(sex, Object.fromEntries(grades.map((_, n) => [`g${n}`, book.dice.amount(9, 400)]))),
  );
  const table = book.table(paper, columns, [group('total', '합계', 'last', items)], { at: 'B2', unit: null });
  return { book, table };
}

/** Libraries: books, loans, loans for one resident; means that are no totals. */
function libraries(name: string, about: string): Made {
  const book = new Book(name, 'libraries', 'openpyxl', about);
  const paper = book.sheet('도서관');
  title(paper, 'A1', '공공도서관 운영 현황');
  const columns: readonly Column[] = [
    words('name', '도서관명'),
    figures('stock', '장서수(권)', 'count', { unit: '권', orRole: ['quantity'] }),
    figures('loans', '대출권수(권)', 'count', { unit: '권', orRole: ['quantity', 'actual'] }),
    derived('turn', '장서회전율(회)', 'other', ratio('loans', 'stock', { mode: 'half-up', digits: 2 }), {
      orRole: ['rate', 'unit-cost', 'average', 'count'],
    }),
    figures('visitors', '이용자수(명)', 'count', { unit: '명' }),
    figures('days', '개관일수(일)', 'count', { unit: '일', totals: 'none', orRole: ['quantity', 'date'] }),
    derived('daily', '일평균 이용자수(명)', 'average', ratio('visitors', 'days', { mode: 'half-up', digits: 0 }), {
      unit: '명',
      totals: 'none',
      orRole: ['unit-cost', 'count'],
    }),
  ];
  const items = ['중앙도서관', '한내도서관', '솔샘도서관', '어린이도서관', '시립작은도서관'].map((label) =>
    item(label, {
      stock: book.dice.amount(9_000, 200_000),
      loans: book.dice.amount(9_000, 400_000),
      visitors: book.dice.amount(20_000, 400_000),
      days: BigInt(book.dice.from(250, 330)),
    }),
  );
  const table = book.table(paper, columns, [group('total', '합계', 'first', items)], { at: 'A2', unit: null });
  return { book, table };
}

export function serviceBooks(): readonly Book[] {
  const one = vaccinations('h-vaccinations-wrong', 'a rate of the other sex, a total without the first row');
  wrong(one.book, 'wrong-rate', one.table, 2, 'wr', exact('6.1'));
  wrong(one.book, 'total-misses-row', one.table, 5, 'mp', -(one.table.figures.figure(0, 'mp')?.units ?? 0n));
  const two = sexes('h-sexes-wrong', 'two digits swapped: the sums of a row and of a column say so');
  slip(two.book, 'digits-transposed', two.table, 1, 'g2', transposed(two.table, 1, 'g2'));
  const three = water('h-water-wrong', 'water lost that was not; a rate cut to no decimals');
  wrong(three.book, 'wrong-difference', three.table, 3, 'lost', 10_000n);
  const four = calls('h-calls-wrong', 'a sum of a row that misses a kind');
  wrong(four.book, 'row-total-wrong', four.table, 0, 'all', -(four.table.figures.figure(0, 'k3')?.units ?? 0n), {
    consequences: [four.table.cell(2, 'all')],
  });
  const five = libraries('h-libraries-wrong', 'visitors a day over the wrong days; a library twice');
  const mean = divide(five.table.figures.figure(2, 'visitors') ?? whole(0), whole(365), 1n, {
    mode: 'half-up',
    digits: 0,
  });
  wrong(five.book, 'wrong-rate', five.table, 2, 'daily', {
    units: mean.units - (five.table.figures.figure(2, 'daily')?.units ?? 0n),
    places: 0,
  });
  five.table.paper.change(five.table.cell(4, 'name'), { value: '한내도서관' });
  plant(five.book, 'duplicate-row', '도서관', [five.table.cell(4, 'name')], {
    severity: 'warning',
    consequences: [five.table.cell(2, 'name')],
    isEither: true,
  });
  lines(five.table.paper, 'A9', ['* 일평균 이용자수 = 이용자수 ÷ 개관일수']);
  return [
    water('h-water', 'months across, the half-year last, the unit in the title').book,
    vaccinations('h-vaccinations', 'men and women, each with a rate').book,
    calls('h-calls', 'two years and their difference as rows').book,
    sexes('h-sexes', 'sums both ways').book,
    libraries('h-libraries', 'quotients that are no percentages').book,
    one.book,
    two.book,
    three.book,
    four.book,
    five.book,
  ];
}

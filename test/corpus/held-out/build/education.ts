import { lines, note, title } from '../../build/around.ts';
import { Book } from '../../build/book.ts';
import { difference, product, rate, ratio, share, total } from '../../build/calculation.ts';
import { derived, figures, words, type Column } from '../../build/column.ts';
import { exact } from '../../build/exact.ts';
import { formula, plant, slip, transposed, wrong } from '../../build/plant.ts';
import { group, item } from '../../build/rows.ts';
import type { Table } from '../../build/table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const SCHOOLS = [
  '가람초',
  '한빛초',
  '도담초',
  '새솔중',
  '누리중',
  '해오름중',
  '푸른고',
  '미래고',
  '산업정보고',
  '예술고',
] as const;

/** Purpose grants to schools: granted, used, unused, used up. */
function grants(name: string, about: string): Made {
  const book = new Book(name, 'purpose grants', 'xlsxwriter', about);
  const paper = book.sheet('목적사업비');
  title(paper, 'A1', '2023학년도 학교별 목적사업비 사용 현황');
  note(paper, 'A2', '[단위: 원]');
  const columns: readonly Column[] = [
    words('serial', 'NO', 'serial'),
    words('name', '학교명'),
    figures('granted', '교부금액', 'budget', { orRole: ['amount'] }),
    figures('used', '사용금액', 'executed'),
    derived('left', '미사용액', 'balance', difference('granted', 'used')),
    derived('rate', '소진율', 'rate', rate('used', 'granted', { mode: 'half-up', digits: 2 }), {
      show: 'full-percent',
      unit: '%',
    }),
    words('why', '미사용 사유', 'note', { orRole: ['label'] }),
  ];
  const items = SCHOOLS.map((school, n) => {
    const granted = BigInt(book.dice.from(30, 900)) * 100_000n;
    return item(
      { serial: String(n + 1), name: school, why: n % 3 === 0 ? '낙찰차액' : '' },
      { granted, used: n === 2 ? granted : book.dice.part(granted, 700, 995) },
    );
  });
  const table = book.table(paper, columns, [group('total', { serial: '', name: '총합계' }, 'last', items)], {
    at: 'A3',
    unit: '원',
    native: 'all',
  });
  for (const row of items.keys()) paper.change(table.cell(row, 'serial'), { value: row + 1 });
  return { book, table };
}

/** The education account: commitments beside payments, two rates. */
function account(name: string, about: string): Made {
  const book = new Book(name, 'education account', 'libreoffice', about);
  const paper = book.sheet('세출');
  title(paper, 'B2', '교육비특별회계 세출 집행상황');
  note(paper, 'I3', '(단위 : 백만원, %)');
  const columns: readonly Column[] = [
    words('name', ['정책사업', '']),
    figures('budget', ['예산현액(A)', ''], 'budget'),
    figures('committed', ['지출원인행위', '금액(B)'], 'executed'),
    derived('one', ['지출원인행위', '비율(B/A)'], 'rate', rate('committed', 'budget'), { unit: '%' }),
    figures('paid', ['지출', '금액(C)'], 'executed'),
    derived('two', ['지출', '비율(C/A)'], 'rate', rate('paid', 'budget'), { unit: '%' }),
    derived('left', ['잔액(A-C)', ''], 'balance', difference('budget', 'paid')),
  ];
  const items = [
    '인적자원 운용',
    '교수·학습활동 지원',
    '교육복지 지원',
    '보건·급식·체육활동',
    '학교재정지원관리',
    '학교교육여건개선시설',
    '평생교육',
    '교육행정일반',
    '기관운영관리',
    '지방채상환 및 리스료',
  ].map((label) => {
    const budget = book.dice.amount(2_000, 900_000);
    const committed = book.dice.part(budget, 700, 980);
    return item(label, { budget, committed, paid: book.dice.part(committed, 850, 995) });
  });
  const table = book.table(paper, columns, [group('total', '합 계', 'first', items)], {
    at: 'B4',
    unit: '백만원',
    mergesHeads: false,
  });
  return { book, table };
}

/** Classes, pupils, teachers, pupils per class; by level of school. */
function pupils(name: string, about: string): Made {
  const book = new Book(name, 'school statistics', 'openpyxl', about);
  const paper = book.sheet('학생현황');
  title(paper, 'A1', '학교급별 학급 및 학생 현황(2023. 4. 1. 기준)');
  const columns: readonly Column[] = [
    words('name', '학교급'),
    figures('schools', '학교수(교)', 'count', { unit: '교' }),
    figures('classes', '학급수(학급)', 'count', { unit: '학급' }),
    derived('pupils', '학생수(명)', 'count', total('boys', 'girls'), { unit: '명', orRole: ['row-total'] }),
    figures('boys', '남학생(명)', 'count', { unit: '명' }),
    figures('girls', '여학생(명)', 'count', { unit: '명' }),
    derived('each', '학급당 학생수(명)', 'average', ratio('pupils', 'classes', { mode: 'half-up', digits: 1 }), {
      orRole: ['unit-cost', 'count', 'other'],
    }),
    derived('share', '학생 구성비(%)', 'share', share('pupils'), { unit: '%' }),
  ];
  const items = ['유치원', '초등학교', '중학교', '고등학교', '특수학교'].map((label) => {
    const classes = book.dice.amount(40, 3_000);
    return item(label, {
      schools: book.dice.amount(4, 180),
      classes,
      boys: classes * BigInt(book.dice.from(10, 13)) + 7n,
      girls: classes * BigInt(book.dice.from(9, 12)) + 11n,
    });
  });
  const table = book.table(paper, columns, [group('total', '전체', 'last', items)], { at: 'A2', unit: null });
  return { book, table };
}

/** School meals: price of a meal × pupils × days. */
function meals(name: string, about: string): Made {
  const book = new Book(name, 'school meals', 'hucre', about);
  const paper = book.sheet('급식비');
  title(paper, 'A1', '무상급식비 소요액 산출');
  note(paper, 'F1', '(금액단위: 천원)');
  const columns: readonly Column[] = [
    words('name', '구분'),
    figures('price', '1식 단가(원)', 'unit-cost', { unit: '원', totals: 'none' }),
    figures('pupils', '학생수(명)', 'count', { unit: '명', orRole: ['quantity'] }),
    figures('days', '급식일수(일)', 'quantity', { unit: '일', totals: 'none', orRole: ['count'] }),
    derived('cost', '소요액', 'budget', product(['price', 'pupils', 'days'], 1000n, { mode: 'half-up', digits: 0 }), {
      totals: 'sum',
      orRole: ['amount'],
    }),
  ];
  const items = ['초등학교', '중학교', '고등학교', '특수학교'].map((label, n) =>
    item(label, {
      price: BigInt(3_150 + 415 * n),
      pupils: BigInt(book.dice.from(301, 19_999)),
      days: BigInt(190 - 3 * n),
    }),
  );
  const table = book.table(paper, columns, [group('total', '총계', 'first', items)], { at: 'A2', unit: '천원' });
  return { book, table };
}

export function educationBooks(): readonly Book[] {
  const one = grants('h-grants-wrong', 'an unused amount of another school; a total range without the last school');
  wrong(one.book, 'typed-over-formula', one.table, 4, 'left', 30_000n);
  const last = one.table.rows.length - 1;
  formula(
    one.book,
    'sum-range-short',
    one.table,
    last,
    'used',
    one.table.sumFormula(last, 'used', one.table.rows[last]?.parts.slice(0, -1)),
  );
  const two = account('h-account-wrong', 'a rate over the wrong base, a payment with swapped digits');
  wrong(two.book, 'wrong-rate', two.table, 3, 'two', exact('5.3'));
  slip(two.book, 'digits-transposed', two.table, 6, 'paid', transposed(two.table, 6, 'paid'));
  const three = pupils('h-pupils-wrong', 'boys and girls that are not the pupils');
  wrong(three.book, 'row-total-wrong', three.table, 2, 'pupils', -200n);
  const four = meals('h-meals-wrong', 'a cost that is not price × pupils × days');
  wrong(four.book, 'product-wrong', four.table, 2, 'cost', 70_000n);
  lines(four.table.paper, 'A8', ['※ 2023년 급식단가 기준(인상분 반영)']);
  plant(four.book, 'blank-total', '급식비', [four.table.cell(0, 'pupils')], {
    severity: 'info',
    expected: four.table.shown(0, 'pupils'),
  });
  four.table.paper.change(four.table.cell(0, 'pupils'), { value: null });
  return [
    grants('h-grants', 'grants used up, percent formats').book,
    account('h-account', 'groups over the first column only').book,
    pupils('h-pupils', 'pupils per class').book,
    meals('h-meals', 'price × pupils × days').book,
    one.book,
    two.book,
    three.book,
    four.book,
  ];
}

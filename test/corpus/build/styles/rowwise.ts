import { note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { divide, whole, type Exact } from '../exact.ts';
import { plant, type as typeOver, wrong } from '../plant.ts';
import { beside, group, item, type Node } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const HALF_UP_1 = { mode: 'half-up', digits: 1 } as const;
const percent = (part: bigint, base: bigint): Exact => divide(whole(part), whole(base), 100n, HALF_UP_1);

/** This year, last year, the change and its rate as four rows. */
export function changeDown(name: string, about: string): Made {
  const book = new Book(name, 'relations of rows', 'exceljs', about);
  const paper = book.sheet('세입세출');
  title(paper, 'A1', '예산 규모 (단위: 백만원)');
  const keys = ['general', 'special', 'fund'] as const;
  const columns: readonly Column[] = [
    words('name', '', 'label', { orRole: ['year'] }),
    derived('all', '합계', 'row-total', total(...keys), { orRole: ['amount', 'budget'] }),
    ...(['일반회계', '특별회계', '기금'] as const).map((head, n) =>
      figures(keys[n] ?? 'fund', head, 'amount', { orRole: ['budget'] }),
    ),
  ];
  const years = ['2015년', '2014년'].map((year) => ({
    year,
    values: Object.fromEntries(keys.map((key) => [key, book.dice.amount(2_000, 400_000)])),
  }));
  const at = (n: number, key: string): bigint =>
    key === 'all'
      ? keys.reduce((so, each) => so + BigInt(years[n]?.values[each] ?? 0n), 0n)
      : BigInt(years[n]?.values[key] ?? 0n);
  const across = (figure: (key: string) => Exact | bigint) =>
    Object.fromEntries(['all', ...keys].map((key) => [key, figure(key)]));
  const nodes: readonly Node[] = [
    ...years.map(({ year, values }) => item(year, values)),
    beside(
      'reference',
      '증감',
      across((key) => at(0, key) - at(1, key)),
      { orKind: ['item'] },
    ),
    beside(
      'reference',
      '증감률(%)',
      across((key) => percent(at(0, key) - at(1, key), at(1, key))),
      { orKind: ['item'] },
    ),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '백만원', negative: 'triangle' });
  return { book, table };
}

/** States across, and below them what each is of the whole. */
export function sharesDown(name: string, about: string): Made {
  const book = new Book(name, 'relations of rows', 'hucre', about);
  const paper = book.sheet('추진상황');
  title(paper, 'A1', '공약 추진상황 총괄');
  const states = ['완료', '정상추진', '일부추진', '보류'];
  const columns: readonly Column[] = [
    words('name', '구 분'),
    derived('all', '총 계', 'row-total', total(...states.map((_, n) => `s${n}`)), { orRole: ['count'] }),
    ...states.map((state, n) => figures(`s${n}`, state, 'count')),
  ];
  const counts = states.map((_, n) => BigInt(book.dice.from(2, 40 - 9 * n)));
  const whole_ = counts.reduce((so, each) => so + each, 0n);
  const nodes = [
    item('사업수(건)', Object.fromEntries(counts.map((count, n) => [`s${n}`, count]))),
    beside(
      'reference',
      '비율(%)',
      {
        all: { units: 1000n, places: 1 },
        ...Object.fromEntries(counts.map((count, n) => [`s${n}`, percent(count, whole_)])),
      },
      { orKind: ['item'] },
    ),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: null });
  return { book, table };
}

/** Under each programme what each source pays; the programme is their sum. */
export function sourcesDown(name: string, about: string): Made {
  const book = new Book(name, 'sources down', 'openpyxl', about);
  const paper = book.sheet('재원');
  title(paper, 'A1', '□ 사업별 재원 내역');
  note(paper, 'D1', '(단위 : 천원)');
  const columns: readonly Column[] = [
    words('name', '사업명 / 재원'),
    figures('budget', '예산액', 'budget'),
    figures('executed', '집행액', 'executed'),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const programme = (label: string) =>
    group(
      'subtotal',
      label,
      'first',
      ['국비', '시비', '구비'].map((source) => {
        const budget = book.dice.amount(900, 400_000);
        return item(`   - ${source}`, { budget, executed: book.dice.part(budget, 400, 990) });
      }),
    );
  const nodes = [
    group('total', '합 계', 'first', ['기초연금 지급', '영유아 보육료', '장애인 활동지원', '자활근로'].map(programme)),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '천원' });
  return { book, table };
}

/** Years in two heading rows across, measures down, the difference of years last. */
export function yearsAcross(name: string, about: string): Made {
  const book = new Book(name, 'years with apostrophes', 'libreoffice', about);
  const paper = book.sheet('비교');
  title(paper, 'B1', "부서별 예산 비교('14년/'15년)");
  note(paper, 'G2', '단위 : 백만원');
  const columns: readonly Column[] = [
    words('name', '부 서'),
    figures('now', "'15년(A)", 'budget', { orRole: ['amount'] }),
    figures('before', "'14년(B)", 'previous', { orRole: ['budget', 'amount'] }),
    derived('gap', '증감(A-B)', 'gap', difference('now', 'before')),
    derived(
      'growth',
      '증감률(%)\n(A-B)/B',
      'growth',
      {
        kind: 'quotient',
        part: ['now'],
        less: ['before'],
        base: ['before'],
        scale: 100n,
        rounding: HALF_UP_1,
        none: '-',
      },
      { unit: '%' },
    ),
    words('note', '주요 증감사유', 'note', { orRole: ['label'] }),
  ];
  const items = ['기획예산과', '총무과', '재무과', '복지정책과', '청소과', '도로과', '보건행정과'].map((label) => {
    const before = book.dice.amount(900, 90_000);
    return item({ name: label, note: '' }, { before, now: book.dice.part(before, 850, 1200) });
  });
  const table = book.table(paper, columns, [group('total', 'TOTAL', 'last', items)], {
    at: 'B3',
    unit: '백만원',
    native: 'all',
    negative: 'triangle',
  });
  return { book, table };
}

/** Relations that run down the rows instead of across the columns. */
export function rowwiseBooks(): readonly Book[] {
  const one = changeDown('change-down-wrong', 'a change and a rate of change that do not follow from the rows above');
  typeOver(one.table, 2, 'special', whole((one.table.figures.figure(2, 'special')?.units ?? 0n) + 700n));
  plant(one.book, 'wrong-difference', '세입세출', [one.table.cell(2, 'special')], {
    severity: 'warning',
    expected: one.table.shown(2, 'special'),
    consequences: [one.table.cell(3, 'special'), one.table.cell(2, 'all')],
    isEither: true,
  });
  const two = sourcesDown(
    'sources-down-wrong',
    'a programme that is not what its sources pay, a rate that fits no rule',
  );
  wrong(two.book, 'subtotal-wrong', two.table, 5, 'budget', 5_000n);
  wrong(two.book, 'wrong-rate', two.table, 11, 'rate', { units: 41n, places: 1 });
  const three = yearsAcross('years-across-wrong', 'a growth over this year instead of last');
  const cell = three.table.cell(2, 'growth');
  three.table.paper.change(cell, {
    formula: `(${three.table.cell(2, 'now')}-${three.table.cell(2, 'before')})/${three.table.cell(2, 'now')}*100`,
  });
  plant(three.book, 'growth-wrong-base', '비교', [cell], { expected: three.table.shown(2, 'growth') });
  return [
    changeDown('change-down', 'years, their difference and its rate as rows, the unit in the title').book,
    sharesDown('shares-down', 'what each state is of the whole, as a row below').book,
    sourcesDown('sources-down', 'what each source pays, below its programme').book,
    yearsAcross('years-across', "'15년(A) '14년(B) 증감(A-B), TOTAL in English").book,
    one.book,
    two.book,
    three.book,
  ];
}

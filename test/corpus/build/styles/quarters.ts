import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, running, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { DEPARTMENTS, MONTHS, PROGRAMMES } from '../names.ts';
import { formula, plant, slip, wrong } from '../plant.ts';
import { group, item, type Node } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const QUARTERS = ['1', '2', '3', '4'] as const;

/** Months across, a 계 column last. */
export function months(name: string, about: string): Made {
  const book = new Book(name, 'months and quarters', 'exceljs', about);
  const paper = book.sheet('월별집행');
  title(paper, 'A1', '2015년 월별 세출 집행현황');
  note(paper, 'N2', '[단위: 천원]');
  const columns: readonly Column[] = [
    words('name', '사업명'),
    ...MONTHS.map((month, n) => figures(`m${n}`, month, 'amount', { orRole: ['executed'] })),
    derived('year', '계', 'row-total', total(...MONTHS.map((_, n) => `m${n}`))),
  ];
  const items = book.dice.some(PROGRAMMES, 8).map((programme) => {
    const values = Object.fromEntries(MONTHS.map((_, n) => [`m${n}`, n > 9 ? 0n : book.dice.amount(100, 60_000)]));
    return item(programme, values);
  });
  const table = book.table(paper, columns, [group('total', '합  계', 'last', items)], {
    at: 'A3',
    unit: '천원',
    native: ['totals'],
    zero: 'dash',
  });
  return { book, table };
}

/** Plan and spending of each quarter under merged headings, the year in front. */
export function quarters(name: string, about: string): Made {
  const book = new Book(name, 'months and quarters', 'xlsxwriter', about);
  const paper = book.sheet('분기별');
  title(paper, 'B1', '○ 분기별 집행계획 및 실적');
  note(paper, 'M2', '(단위 : 백만원, %)');
  const columns: readonly Column[] = [
    words('name', '부 서 명'),
    derived('plan', ['연 간', '계획'], 'planned', total(...QUARTERS.map((quarter) => `p${quarter}`)), {
      orRole: ['budget', 'target', 'row-total'],
    }),
    derived('done', ['연 간', '집행'], 'executed', total(...QUARTERS.map((quarter) => `d${quarter}`)), {
      orRole: ['row-total'],
    }),
    derived('rate', ['연 간', '집행률'], 'rate', rate('done', 'plan'), { unit: '%' }),
    ...QUARTERS.flatMap((quarter) => [
      figures(`p${quarter}`, [`${quarter}/4분기`, '계획'], 'planned', { orRole: ['budget', 'target', 'amount'] }),
      figures(`d${quarter}`, [`${quarter}/4분기`, '집행'], 'executed', { orRole: ['amount'] }),
    ]),
  ];
  const items = book.dice.some(DEPARTMENTS, 12).map((department) => item(department, quarterFigures(book)));
  const table = book.table(paper, columns, [group('total', '총 계', 'first', items)], { at: 'B3', unit: '백만원' });
  return { book, table };
}

function quarterFigures(book: Book): Readonly<Record<string, bigint>> {
  return Object.fromEntries(
    QUARTERS.flatMap((quarter) => {
      const plan = book.dice.amount(40, 6_000);
      return [
        [`p${quarter}`, plan],
        [`d${quarter}`, book.dice.part(plan, 600, 1000)],
      ];
    }),
  );
}

/** Front-loading: rates over the whole and over the target, each base said in the heading. */
export function frontLoading(name: string, about: string): Made {
  const book = new Book(name, 'front-loading', 'libreoffice', about);
  const paper = book.sheet('신속집행');
  title(paper, 'A1', '2016년 상반기 신속집행 추진현황');
  lines(paper, 'A2', ['기준일 : 2016. 5. 31.']);
  note(paper, 'I2', '(단위:백만원,%)');
  const columns: readonly Column[] = [
    words('name', ['부서', '']),
    figures('whole', ['대상액', '(A)'], 'budget', { orRole: ['target', 'amount'] }),
    figures('aim', ['목표액', '(B)'], 'target'),
    derived('aimRate', ['목표율', '(B/A)'], 'rate', rate('aim', 'whole'), { unit: '%', show: 'full' }),
    figures('done', ['집행액', '(C)'], 'executed'),
    derived('wholeRate', ['대상액 대비', '집행률(C/A)'], 'rate', rate('done', 'whole'), { unit: '%', show: 'full' }),
    derived('aimDone', ['목표액 대비', '집행률(C/B)'], 'rate', rate('done', 'aim'), {
      unit: '%',
      show: 'full',
      orRole: ['achievement'],
    }),
    derived('short', ['목표 대비', '부족액(B-C)'], 'gap', difference('aim', 'done'), {
      orRole: ['balance', 'remaining'],
    }),
    words('note', ['비고', ''], 'note'),
  ];
  const items = book.dice.some(DEPARTMENTS, 15).map((department) => {
    const base = book.dice.amount(200, 40_000);
    const aim = (base * 58n) / 100n;
    return item(department, { whole: base, aim, done: book.dice.part(aim, 500, 1180) });
  });
  const table = book.table(paper, columns, [group('total', '계', 'first', items)], {
    at: 'A3',
    unit: '백만원',
    native: 'all',
    negative: 'triangle',
  });
  return { book, table };
}

/** A month per row with its running sum and the rate of the year so far. */
export function runningMonths(name: string, about: string): Made {
  const book = new Book(name, 'months and quarters', 'openpyxl', about);
  const paper = book.sheet('누계');
  title(paper, 'A1', '지방세 징수 실적(월별)');
  note(paper, 'F1', '단위 : 억원');
  const columns: readonly Column[] = [
    words('month', '월 별', 'date', { orRole: ['label'] }),
    figures('aim', '징수목표', 'target'),
    figures('done', '징수액', 'executed', { orRole: ['actual'] }),
    derived('sum', '누계', 'cumulative', running('done'), { totals: 'none' }),
    derived('rate', '달성률(%)', 'achievement', rate('done', 'aim', { mode: 'half-up', digits: 0 }), {
      unit: '%',
      orRole: ['rate'],
    }),
  ];
  const items: readonly Node[] = MONTHS.map((month) => {
    const aim = book.dice.amount(80, 900);
    return item(month, { aim, done: book.dice.part(aim, 850, 1150) });
  });
  const table = book.table(paper, columns, [group('total', '계', 'last', items)], { at: 'A2', unit: '억원' });
  return { book, table };
}

export function quarterBooks(): readonly Book[] {
  return [
    months('months-native', 'twelve months across, only totals are formulas, zeros shown as dashes').book,
    quarters('quarters-merged', 'groups of two measures under merged quarters, the year in front').book,
    frontLoading('front-loading', 'two rates over different bases, each said in letters in the heading').book,
    runningMonths('months-running', 'months down with a running sum that has no total').book,
    ...wrongMonths(),
    ...wrongQuarters(),
    wrongFrontLoading(),
    wrongRunning(),
  ];
}

function wrongMonths(): readonly Book[] {
  const one = months(
    'months-native-wrong',
    'a 계 of a row that does not add up, and a SUM that stops before the last row',
  );
  wrong(one.book, 'row-total-wrong', one.table, 2, 'year', 270n);
  const last = one.table.rows.length - 1;
  const parts = one.table.rows[last]?.parts.slice(0, -2);
  formula(one.book, 'sum-range-short', one.table, last, 'm4', one.table.sumFormula(last, 'm4', parts));
  const two = months('months-native-text', 'a number typed as a text that SUM skips');
  const cell = two.table.cell(5, 'm2');
  two.table.paper.change(cell, { value: two.table.shown(5, 'm2'), format: '@' });
  plant(two.book, 'text-number', '월별집행', [cell], {
    severity: 'warning',
    consequences: two.table.dependents(5, 'm2'),
    isEither: true,
  });
  return [one.book, two.book];
}

function wrongQuarters(): readonly Book[] {
  const one = quarters(
    'quarters-merged-wrong',
    'the year is not the sum of its quarters; a rate of another department',
  );
  wrong(one.book, 'quarters-not-year', one.table, 4, 'done', -310n);
  wrong(one.book, 'wrong-rate', one.table, 9, 'rate', { units: -42n, places: 1 });
  const two = quarters('quarters-merged-over', 'a quarter typed in 천원 among 백만원');
  slip(two.book, 'unit-slip', two.table, 6, 'd2', (two.table.figures.figure(6, 'd2')?.units ?? 0n) * 1000n);
  return [one.book, two.book];
}

function wrongFrontLoading(): Book {
  const { book, table } = frontLoading(
    'front-loading-offset',
    'a rate formula copied one row off, and one that divides by the wrong base',
  );
  formula(book, 'formula-offset', table, 5, 'aimDone', `${table.cell(5, 'done')}/${table.cell(6, 'aim')}*100`);
  formula(book, 'wrong-rate', table, 11, 'wholeRate', `${table.cell(11, 'done')}/${table.cell(11, 'aim')}*100`);
  return book;
}

function wrongRunning(): Book {
  const { book, table } = runningMonths('months-running-broken', 'a running sum that forgets a month and runs on so');
  for (let row = 6; row < 12; row++) {
    const right = table.figures.figure(row, 'sum')?.units ?? 0n;
    table.paper.change(table.cell(row, 'sum'), {
      value: Number(right - (table.figures.figure(6, 'done')?.units ?? 0n)),
    });
  }
  plant(book, 'cumulative-broken', '누계', [table.cell(6, 'sum')], {
    consequences: [7, 8, 9, 10, 11].map((row) => table.cell(row, 'sum')),
    expected: table.shown(6, 'sum'),
  });
  return book;
}

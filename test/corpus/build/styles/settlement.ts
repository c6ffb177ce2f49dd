import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact } from '../exact.ts';
import { FIELDS } from '../names.ts';
import { formula, plant, slip, transposed, wrong } from '../plant.ts';
import { group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Settlement in 원 under a heading of three rows. */
export function expenditure(name: string, about: string): Made {
  const book = new Book(name, 'settlement', 'xlsxwriter', about);
  const paper = book.sheet('세출결산');
  title(paper, 'A1', '2014회계연도 세출결산 총괄(일반회계)');
  note(paper, 'L2', '(단위 : 원)');
  const now = '예산현액';
  const next = '다음연도 이월액';
  const columns: readonly Column[] = [
    words('name', '분 야'),
    figures('first', [now, '예산액'], 'budget'),
    figures('carried', [now, '전년도\n이월액'], 'carry-over', { orRole: ['previous'] }),
    figures('reserve', [now, '예비비'], 'amount', { orRole: ['budget'] }),
    derived('budget', [now, '계'], 'budget', total('first', 'carried', 'reserve'), { orRole: ['row-total'] }),
    figures('executed', '지출액', 'executed'),
    figures('stated', [next, '명시이월'], 'carry-over'),
    figures('accident', [next, '사고이월'], 'carry-over'),
    figures('continued', [next, '계속비이월'], 'carry-over'),
    figures('returned', '보조금\n집행잔액', 'balance', { orRole: ['amount'] }),
    derived(
      'balance',
      '집행잔액',
      'balance',
      difference('budget', 'executed', 'stated', 'accident', 'continued', 'returned'),
    ),
    derived('rate', '집행률\n(%)', 'rate', rate('executed', 'budget', { mode: 'down', digits: 1 }), { unit: '%' }),
  ];
  const items = FIELDS.map((field) => {
    const first = book.dice.amount(900_000_000, 90_000_000_000);
    const carried = book.dice.part(first, 0, 90);
    const [stated, accident] = [book.dice.part(first, 0, 40), book.dice.part(first, 0, 25)];
    const executed = book.dice.part(first, 780, 900);
    return item(field, {
      first,
      carried,
      reserve: 0n,
      executed,
      stated,
      accident,
      continued: 0n,
      returned: book.dice.part(first, 1, 9),
    });
  });
  const table = book.table(paper, columns, [group('total', '계', 'first', items)], {
    at: 'A3',
    unit: '원',
    zero: 'dash-text',
  });
  return { book, table };
}

/** Revenue: what was due, what came in, what is outstanding; indented by kind. */
export function revenue(name: string, about: string): Made {
  const book = new Book(name, 'settlement', 'exceljs', about);
  const paper = book.sheet('세입');
  title(paper, 'A1', '세입 징수현황(2015. 9. 30. 현재)');
  note(paper, 'H2', '(단위:천원)');
  const columns: readonly Column[] = [
    words('name', '과목'),
    figures('budget', '예산현액', 'budget'),
    figures('due', '징수결정액', 'amount', { orRole: ['budget', 'target'] }),
    figures('paid', '수납액', 'executed'),
    figures('waived', '불납결손액', 'amount', { orRole: ['carry-over'] }),
    derived('open', '미수납액', 'balance', difference('due', 'paid', 'waived'), { orRole: ['remaining'] }),
    derived('rate', '징수율(%)', 'rate', rate('paid', 'due', { mode: 'half-up', digits: 2 }), {
      unit: '%',
      show: 'number',
    }),
  ];
  const tax = (label: string) => {
    const due = book.dice.amount(300_000, 40_000_000);
    const paid = book.dice.part(due, 700, 985);
    return item(
      label,
      { budget: book.dice.part(due, 900, 1040), due, paid, waived: (due - paid) / 40n },
      { indent: 2 },
    );
  };
  const nodes = [
    group('total', '총    계', 'first', [
      group('subtotal', '지방세수입', 'first', ['등록면허세', '재산세', '주민세', '지방소득세'].map(tax), {
        indent: 1,
      }),
      group(
        'subtotal',
        '세외수입',
        'first',
        ['재산임대수입', '사용료수입', '수수료수입', '과태료', '기타수입'].map(tax),
        { indent: 1 },
      ),
      group('subtotal', '지방교부세', 'first', [tax('부동산교부세')], { indent: 1 }),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A3', unit: '천원', native: ['totals', 'difference'] });
  return { book, table };
}

/** Funds: last year's stock, in, out, this year's stock. */
export function funds(name: string, about: string): Made {
  const book = new Book(name, 'settlement', 'libreoffice', about);
  const paper = book.sheet('기금');
  title(paper, 'A1', '기금 운용 현황');
  note(paper, 'F2', '(단위: 백만원)');
  const columns: readonly Column[] = [
    words('name', '기금명'),
    figures('before', '2014년말\n조성액', 'previous', { orRole: ['amount', 'balance'] }),
    figures('in', ['2015년도 운용', '수입'], 'amount', { orRole: ['executed'] }),
    figures('out', ['2015년도 운용', '지출'], 'executed', { orRole: ['amount'] }),
    derived('after', '2015년말\n조성액', 'balance', difference(['before', 'in'], 'out'), {
      orRole: ['amount', 'cumulative'],
    }),
    words('since', '설치연도', 'year', { orRole: ['label', 'date'] }),
  ];
  const items = [
    '중소기업육성기금',
    '식품진흥기금',
    '재난관리기금',
    '옥외광고정비기금',
    '노인복지기금',
    '여성발전기금',
    '장학기금',
  ].map((fund, n) =>
    item(
      { name: fund, since: String(1993 + 2 * n) },
      { before: book.dice.amount(400, 9_000), in: book.dice.amount(20, 900), out: book.dice.amount(10, 380) },
    ),
  );
  const table = book.table(paper, columns, [group('total', '계', 'last', items)], {
    at: 'A3',
    unit: '백만원',
    native: 'all',
  });
  return { book, table };
}

export function settlementBooks(): readonly Book[] {
  return [
    expenditure('settlement-expenditure', 'settlement in won, groups under the heading, rates cut not rounded').book,
    revenue('settlement-revenue', 'revenue by kind, indented, two decimals').book,
    funds('settlement-funds', 'funds: stock, in, out, stock').book,
    ...wrongExpenditure(),
    ...wrongRevenue(),
    wrongFunds(),
  ];
}

/** Whether a rate is one that rounding would print otherwise. */
function isCut(table: Table, row: number): boolean {
  const [part, base] = ['executed', 'budget'].map((key) => table.figures.figure(row, key)?.units ?? 1n);
  return (((part ?? 1n) * 10_000n) / (base ?? 1n)) % 10n >= 5n;
}

function wrongExpenditure(): readonly Book[] {
  const one = expenditure(
    'settlement-expenditure-wrong',
    'a carry-over with two digits swapped, a rate rounded where the others are cut',
  );
  slip(one.book, 'digits-transposed', one.table, 4, 'stated', transposed(one.table, 4, 'stated', 1));
  const cut = [...one.table.rows.keys()].filter((row) => row !== 0 && row !== 4 && isCut(one.table, row));
  const [rounded = 0] = cut;
  if (cut.length < 4) throw new Error('too few figures show that they are cut');
  wrong(one.book, 'rounding-inconsistent', one.table, rounded, 'rate', exact('0.1'), { severity: 'warning' });
  const two = expenditure('settlement-expenditure-blank', 'the total of a column was left blank');
  const cell = two.table.cell(0, 'accident');
  two.table.paper.change(cell, { value: null });
  plant(two.book, 'blank-total', '세출결산', [cell], {
    severity: 'info',
    consequences: two.table.dependents(0, 'accident'),
    expected: two.table.shown(0, 'accident'),
  });
  wrong(two.book, 'wrong-difference', two.table, 6, 'balance', 1_000_000n);
  return [one.book, two.book];
}

function wrongRevenue(): readonly Book[] {
  const one = revenue(
    'settlement-revenue-subtotal',
    'a subtotal typed over, and a rate over the budget instead of what was due',
  );
  const row = one.table.row('세외수입');
  wrong(one.book, 'typed-over-formula', one.table, row, 'paid', 2_500n);
  const at = one.table.row('재산세');
  const [paid, budget] = ['paid', 'budget'].map((key) => one.table.figures.figure(at, key)?.units ?? 1n);
  const by = ((paid ?? 1n) * 20_000n + (budget ?? 1n)) / ((budget ?? 1n) * 2n);
  wrong(one.book, 'wrong-rate', one.table, at, 'rate', {
    units: by - (one.table.figures.figure(at, 'rate')?.units ?? 0n),
    places: 2,
  });
  const two = revenue('settlement-revenue-hidden', 'a hidden row is part of a subtotal');
  const hidden = two.table.row('과태료');
  const { row: line = '' } = { row: two.table.cell(hidden, 'name').replace(/[A-Z]/g, '') };
  two.table.paper.hideRow(Number(line));
  plant(
    two.book,
    'hidden-row-in-total',
    '세입',
    ['name', 'budget', 'due', 'paid', 'waived', 'open'].map((key) => two.table.cell(hidden, key)),
    {
      severity: 'info',
      consequences: ['budget', 'due', 'paid', 'waived', 'open'].flatMap((key) => [
        two.table.cell(two.table.row('세외수입'), key),
        two.table.cell(0, key),
      ]),
      isEither: true,
    },
  );
  return [one.book, two.book];
}

function wrongFunds(): Book {
  const { book, table } = funds(
    'settlement-funds-wrong',
    'a stock whose formula adds what went out; a total that stops short',
  );
  formula(
    book,
    'wrong-difference',
    table,
    2,
    'after',
    `${table.cell(2, 'before')}+${table.cell(2, 'in')}+${table.cell(2, 'out')}`,
  );
  const last = table.rows.length - 1;
  formula(book, 'sum-range-short', table, last, 'in', table.sumFormula(last, 'in', table.rows[last]?.parts.slice(1)));
  lines(table.paper, 'A13', ['주) 조성액은 융자금을 포함함']);
  return book;
}

import { note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { ACCOUNTS, DEPARTMENTS, FIELDS, PROGRAMMES } from '../names.ts';
import { formula, plant, slip, transposed, wrong } from '../plant.ts';
import { group, item, named, type Node } from '../rows.ts';
import type { Table } from '../table.ts';
import { spending } from './execution.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const MONEY: readonly Column[] = [
  figures('budget', '예산현액', 'budget'),
  figures('executed', '집행액', 'executed'),
  derived('balance', '집행잔액', 'balance', difference('budget', 'executed')),
  derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
];

/** 국, 과, 사업 in three label columns, 소계 below each group, merged. */
export function mergedLabels(name: string, about: string): Made {
  const book = new Book(name, 'merged labels', 'exceljs', about);
  const paper = book.sheet('집행현황');
  title(paper, 'A1', '국별·과별 예산집행 현황');
  paper.merge('A1:G1');
  note(paper, 'G2', '(단위:천원)');
  const columns = [words('bureau', '국'), words('division', '과'), words('name', '사업명'), ...MONEY];
  const bureau = (label: string, divisions: readonly string[], n: number) => {
    const items = divisions.flatMap((division, d) =>
      spending(book, PROGRAMMES.slice(n + d * 2, n + d * 2 + 2)).map((node) => ({
        ...node,
        labels: { bureau: label, division, name: String(node.labels) },
      })),
    );
    return group('subtotal', { bureau: label, division: '소 계' }, 'last', items);
  };
  const nodes = [
    group('total', { bureau: '합 계' }, 'last', [
      bureau('기획재정국', ['기획예산과', '재무과', '징수과'], 0),
      bureau('행정국', ['총무과', '자치행정과'], 6),
      bureau('복지국', ['복지정책과', '가정복지과'], 11),
    ]),
  ];
  const table = book.table(paper, columns, nodes, {
    at: 'A3',
    unit: '천원',
    native: ['totals', 'difference'],
    mergesLabels: ['bureau', 'division'],
  });
  return { book, table };
}

/** Lines that only name a group, subtotals by numbering (1. 가. 나.), a blank line of boxes at the end. */
export function numbered(name: string, about: string): Made {
  const book = new Book(name, 'numbered lines', 'openpyxl', about);
  const paper = book.sheet('내역');
  title(paper, 'B1', '2016년 예산 요구 내역');
  note(paper, 'F1', '（단위：천원）');
  const columns = [words('name', '항        목'), ...MONEY.slice(0, 3), words('note', '비      고', 'note')];
  const part = (label: string, names: readonly string[]) =>
    group(
      'subtotal',
      label,
      'first',
      spending(book, names).map((node, n) => ({ ...node, labels: `  ${'가나다라'[n] ?? ''}. ${String(node.labels)}` })),
      { isBold: false },
    );
  const nodes = [
    group('total', '총   액', 'first', [
      part('1. 인력운영비', ['기본급', '수당', '복리후생비']),
      part('2. 기본경비', ['사무관리비', '공공운영비', '국내여비', '업무추진비']),
      part('3. 사업비', ['용역비', '시설비']),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'B2', unit: '천원', negative: 'triangle' });
  for (const column of ['B', 'C', 'D', 'E', 'F']) paper.put(`${column}16`, { value: null, boxed: true });
  return { book, table };
}

/** A heading of four rows: 회계, 구분, 항목 and the unit of each column. */
export function fourRows(name: string, about: string): Made {
  const book = new Book(name, 'deep heading', 'xlsxwriter', about);
  const paper = book.sheet('총괄표');
  title(paper, 'A1', '회계별 세출예산 집행 총괄표');
  const of = (account: string, key: string): readonly Column[] => [
    figures(`${key}b`, [account, '예산', '현액', '(백만원)'], 'budget', { unit: '백만원' }),
    figures(`${key}e`, [account, '집행', '금액', '(백만원)'], 'executed', { unit: '백만원' }),
    derived(`${key}r`, [account, '집행', '비율', '(%)'], 'rate', rate(`${key}e`, `${key}b`), {
      unit: '%',
      show: 'full',
    }),
  ];
  const columns = [words('name', ['부서명', '', '', '']), ...of('일반회계', 'g'), ...of('특별회계', 's')];
  const items = DEPARTMENTS.slice(20, 30).map((department) => {
    const [g, s] = [book.dice.amount(400, 60_000), book.dice.amount(90, 9_000)];
    return item(department, { gb: g, ge: book.dice.part(g, 400, 990), sb: s, se: book.dice.part(s, 400, 990) });
  });
  const table = book.table(paper, columns, [group('total', '합계', 'last', items)], {
    at: 'A2',
    unit: '백만원',
    native: 'all',
  });
  return { book, table };
}

/** Minus signs as people type them: ▲, brackets, a long dash for nothing, full-width digits in a note. */
export function typedSigns(name: string, about: string): Made {
  const book = new Book(name, 'typed signs', 'hucre', about);
  const paper = book.sheet('증감');
  title(paper, 'A1', '▶ 분야별 예산 증감 내역');
  note(paper, 'D1', '(단위 : 백만원)');
  const columns: readonly Column[] = [
    words('name', '분   야'),
    figures('now', '2016년 예산액', 'budget'),
    figures('before', '2015년 예산액', 'previous', { orRole: ['budget'] }),
    derived('gap', '증   감', 'gap', difference('now', 'before')),
  ];
  const items = FIELDS.map((field, n) => {
    const before = book.dice.amount(900, 40_000);
    return item(field, { now: n === 4 ? before : book.dice.part(before, 820, 1210), before });
  });
  const table = book.table(paper, columns, [group('total', '계', 'first', items)], { at: 'A2', unit: '백만원' });
  for (const row of table.rows.keys()) {
    const gap = table.figures.figure(row, 'gap')?.units ?? 0n;
    const text = (gap < 0n ? -gap : gap).toString().replace(/\B(?=(\d{3})+$)/g, ',');
    if (gap < 0n) paper.change(table.cell(row, 'gap'), { value: row % 2 ? `▲${text}` : `△ ${text}`, format: '@' });
    if (gap === 0n) paper.change(table.cell(row, 'gap'), { value: '-', format: '@' });
  }
  return { book, table };
}

/** Names of groups as lines of their own, a hidden column, a comment, units under the heading. */
export function namedGroups(name: string, about: string): Made {
  const book = new Book(name, 'group lines', 'libreoffice', about);
  const paper = book.sheet('과목별');
  title(paper, 'C2', '통계목별 집행현황');
  const unit = (column: Column): Column => ({
    ...column,
    head: [String(column.head).replace('(%)', ''), column.key === 'rate' ? '(%)' : '(원)'],
  });
  const columns = [words('name', ['통 계 목', '']), ...MONEY.map(unit)];
  const groupOf = (label: string, from: number): Node =>
    named(`[${label}]`, spending(book, ACCOUNTS.slice(from, from + 4), 80_000_000));
  const nodes = [
    group('total', '합      계', 'last', [groupOf('물건비', 0), groupOf('경상이전', 4), groupOf('자본지출', 8)]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'C3', unit: '원', native: 'all' });
  paper.change(table.cell(2, 'executed'), { comment: '10월분 카드대금 포함' });
  return { book, table };
}

/** The total above and again below; sources added across under 합계. */
export function twoTotals(name: string, about: string): Made {
  const book = new Book(name, 'two totals', 'openpyxl', about);
  const paper = book.sheet('재원별');
  title(paper, 'A1', '재원별 예산 편성 현황');
  note(paper, 'F1', '단위: 천원');
  const keys = ['state', 'city', 'own', 'debt'];
  const columns: readonly Column[] = [
    words('name', '부서'),
    ...['국고보조금', '시비보조금', '자체재원', '지방채'].map((head, n) => figures(keys[n] ?? '', head, 'amount')),
    derived('all', '합계', 'row-total', total(...keys), { orRole: ['budget'] }),
  ];
  const items = book.dice
    .some(DEPARTMENTS, 11)
    .map((department) =>
      item(department, Object.fromEntries(keys.map((key, n) => [key, n === 3 ? 0n : book.dice.amount(500, 90_000)]))),
    );
  const values = Object.fromEntries(
    [...keys, 'all'].map((key) => [
      key,
      items.reduce(
        (sum, { values: own }) =>
          sum + (key === 'all' ? keys : [key]).reduce((so, each) => so + BigInt(own[each] as bigint), 0n),
        0n,
      ),
    ]),
  );
  const nodes = [group('total', '총  계', 'first', items), { ...group('total', '총  계', 'last', []), values }];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '천원', zero: 'dash-text' });
  return { book, table };
}

export function quirkBooks(): readonly Book[] {
  const one = mergedLabels('merged-labels-wrong', 'a 소계 whose SUM reaches into the group above');
  const second = one.table.rows.findIndex(({ kind }, n) => kind === 'subtotal' && n > 8);
  const first = one.table.rows[second]?.parts[0] ?? 0;
  const parts = [first - 2, ...(one.table.rows[second]?.parts ?? [])];
  formula(
    one.book,
    'formula-offset',
    one.table,
    second,
    'executed',
    `SUM(${one.table.cell(parts[0] ?? 0, 'executed')}:${one.table.cell(second - 1, 'executed')})`,
  );
  const two = numbered('numbered-wrong', 'a numbered subtotal of other parts, two digits of an item swapped');
  wrong(two.book, 'subtotal-wrong', two.table, two.table.row('2. 기본경비'), 'executed', 4_000n);
  slip(two.book, 'digits-transposed', two.table, 3, 'budget', transposed(two.table, 3, 'budget'));
  const three = fourRows('four-rows-wrong', 'a total that stops two rows short, a rate of the other account');
  const last = three.table.rows.length - 1;
  formula(
    three.book,
    'sum-range-short',
    three.table,
    last,
    'ge',
    three.table.sumFormula(last, 'ge', three.table.rows[last]?.parts.slice(0, -2)),
  );
  formula(
    three.book,
    'formula-offset',
    three.table,
    4,
    'sr',
    `${three.table.cell(4, 'ge')}/${three.table.cell(4, 'sb')}*100`,
  );
  const four = typedSigns('typed-signs-wrong', 'a cut of the budget printed as a growth');
  const row = four.table.rows.findIndex((_, n) => n > 0 && (four.table.figures.figure(n, 'gap')?.units ?? 0n) < 0n);
  four.table.paper.change(four.table.cell(row, 'gap'), {
    value: Number(-(four.table.figures.figure(row, 'gap')?.units ?? 0n)),
    format: '#,##0',
  });
  plant(four.book, 'sign-lost', '증감', [four.table.cell(row, 'gap')], {
    consequences: four.table.dependents(row, 'gap'),
    expected: four.table.shown(row, 'gap'),
  });
  const five = namedGroups('named-groups-wrong', 'a balance typed over its formula');
  wrong(five.book, 'typed-over-formula', five.table, 6, 'balance', 500_000n);
  const six = twoTotals('two-totals-wrong', 'the two totals of a table disagree');
  wrong(six.book, 'total-misses-row', six.table, 12, 'own', -(six.table.figures.figure(3, 'own')?.units ?? 0n));
  return [
    mergedLabels('merged-labels', '국, 과, 사업 merged, 소계 below each 국').book,
    numbered('numbered', 'levels by numbering 1. 가. 나., full-width brackets, an empty row of boxes').book,
    fourRows('four-rows', 'a heading of four rows with units in the last').book,
    typedSigns('typed-signs', '▲ and △ and - typed as texts').book,
    namedGroups('named-groups', 'lines that only name a group, units under the heading, the table begins at C3').book,
    twoTotals('two-totals', 'the same total above and below').book,
    one.book,
    two.book,
    three.book,
    four.book,
    five.book,
    six.book,
  ];
}

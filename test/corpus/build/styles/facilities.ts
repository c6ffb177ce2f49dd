import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, growth, ratio } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { FACILITIES } from '../names.ts';
import { plant, wrong } from '../plant.ts';
import { beside, group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Facilities with areas and years: figures, but nothing to add up. */
function list(name: string, about: string): Made {
  const book = new Book(name, 'facilities', 'hucre', about);
  const paper = book.sheet('시설현황');
  title(paper, 'A1', '시설관리공단 위탁시설 현황');
  const columns: readonly Column[] = [
    words('serial', 'No.', 'serial'),
    words('name', '시 설 명'),
    words('place', '위 치'),
    figures('area', '연면적(㎡)', 'quantity', { unit: '㎡', orRole: ['other', 'amount'] }),
    figures('capacity', '수용인원', 'count', { orRole: ['quantity', 'other'] }),
    words('since', '개관연도', 'year', { orRole: ['date', 'label'] }),
    words('note', '비 고', 'note'),
  ];
  const items = FACILITIES.map((facility, n) =>
    item(
      {
        serial: String(n + 1),
        name: facility,
        place: `당산로 ${book.dice.from(3, 240)}`,
        since: String(book.dice.from(1984, 2014)),
      },
      {
        area: { units: BigInt(book.dice.from(3_000, 998_000)), places: 1 },
        capacity: BigInt(book.dice.from(2, 90) * 10),
      },
    ),
  );
  const table = book.table(paper, columns, items, { at: 'A2', unit: null });
  for (const row of items.keys()) {
    paper.change(table.cell(row, 'serial'), { value: row + 1 });
    paper.change(table.cell(row, 'since'), { value: Number(paper.get(table.cell(row, 'since')).value) });
  }
  return { book, table };
}

/** Income, cost and result of the enterprise; a result that changes its sign has no growth. */
export function enterprise(name: string, about: string): Made {
  const book = new Book(name, 'enterprise', 'exceljs', about);
  const paper = book.sheet('경영수지');
  title(paper, 'A1', '□ 2014년 결산 현황');
  note(paper, 'E1', '(단위:백만원)');
  const columns: readonly Column[] = [
    words('name', ['구 분', '']),
    figures('now', ['2014년도', ''], 'actual', { orRole: ['amount', 'budget', 'executed'] }),
    figures('before', ['2013년도', ''], 'previous', { orRole: ['amount'] }),
    derived('gap', ['전년대비 증가', '증가액'], 'gap', difference('now', 'before')),
    derived('growth', ['전년대비 증가', '증가율'], 'growth', growth('now', 'before', { mode: 'down', digits: 1 }), {
      unit: '%',
      show: 'text-percent',
    }),
  ];
  const income = ['체육시설 수입', '주차장 수입', '견인 수입', '독서실 수입', '기타 수입'].map((label) => {
    const before = book.dice.amount(300, 6_000);
    return item(label, { now: book.dice.part(before, 900, 1200), before }, { indent: 1 });
  });
  const cost = ['인건비', '경비', '위탁비'].map((label) => {
    const before = book.dice.amount(400, 4_000);
    return item(label, { now: book.dice.part(before, 950, 1100), before }, { indent: 1 });
  });
  const sum = (all: readonly ReturnType<typeof item>[], key: 'now' | 'before') =>
    all.reduce((so, { values }) => so + BigInt(values[key] as bigint), 0n);
  const result = { now: sum(income, 'now') - sum(cost, 'now'), before: sum(income, 'before') - sum(cost, 'before') };
  const nodes = [
    group('subtotal', '총 수 익', 'first', income),
    group('subtotal', '총 비 용', 'first', cost),
    beside('reference', '경영수지', { ...result, ...(result.now < 0n || result.before <= 0n ? { growth: '-' } : {}) }),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '백만원', negative: 'triangle' });
  return { book, table };
}

/** Digitisation: years across, measures down, texts with their units; a cost for one that has no total. */
export function digitisation(name: string, about: string): Made {
  const book = new Book(name, 'transposed', 'openpyxl', about);
  const paper = book.sheet('전산화');
  title(paper, 'A1', '○ 연도별 기록물 전산화 실적');
  const columns: readonly Column[] = [
    words('year', '연 도'),
    figures('volume', '사업량', 'quantity', { show: 'text', suffix: '권', unit: '권', orRole: ['count', 'actual'] }),
    figures('cost', '소요예산', 'budget', {
      show: 'text',
      suffix: '천원',
      unit: '천원',
      orRole: ['amount', 'executed'],
    }),
    derived('unit', '권당 단가', 'unit-cost', ratio('cost', 'volume', { mode: 'half-up', digits: 1 }), {
      show: 'text',
      suffix: '천원',
    }),
    words('by', '사업주체', 'label', { orRole: ['note'] }),
    figures('months', '사업기간', 'quantity', {
      show: 'text',
      suffix: '개월',
      totals: 'none',
      orRole: ['date', 'count', 'label'],
    }),
  ];
  const year = (label: string, volume: number, cost: number, months: number) =>
    item({ year: label, by: '용역업체' }, { volume, cost, months });
  const nodes = [
    group('total', '계', 'last', [
      year('2012', 1_010, 117_350, 10),
      year('2013', 1_016, 76_726, 9),
      year('2014', 2_006, 92_070, 5),
      year('2015', 3_144, 180_000, 7),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '천원', orientation: 'columns' });
  lines(paper, 'A9', ['※ 총 30,686권 중 7,176권 완료(약23%), 잔여 23,510권']);
  paper.noTable('A9:F9');
  return { book, table };
}

/** Contracts with periods and scores: a list without sums. */
export function consignment(name: string, about: string): Made {
  const book = new Book(name, 'consignment', 'libreoffice', about);
  const paper = book.sheet('민간위탁');
  title(paper, 'A1', '민간위탁 사무 현황(2015. 12.)');
  note(paper, 'H2', '(단위 : 천원, 점)');
  const columns: readonly Column[] = [
    words('serial', '연번', 'serial'),
    words('department', '소관부서'),
    words('name', '위탁사무명'),
    words('by', '수탁기관'),
    words('period', '위탁기간', 'date'),
    figures('budget', '2015년\n위탁예산', 'budget', { orRole: ['amount'] }),
    figures('score', '종합성과\n평가점수', 'score', { unit: '점', totals: 'none' }),
    words('note', '비고', 'note'),
  ];
  const items = [
    '복지정책과',
    '복지정책과',
    '어르신복지과',
    '가정복지과',
    '가정복지과',
    '가정복지과',
    '문화체육과',
    '청소과',
    '교육지원과',
    '보건행정과',
  ].map((department, n) =>
    item(
      {
        serial: String(n + 1),
        department,
        name: `${FACILITIES[n] ?? ''} 운영`,
        by: n % 2 ? '사회복지법인 한울' : '(재)영등포문화재단',
        period: `2013.${1 + n}.1.~2015.12.31.`,
        note: n === 4 ? '재위탁 예정' : '',
      },
      {
        budget: book.dice.amount(30_000, 2_400_000),
        score: { units: BigInt(book.dice.from(6_800, 9_600)), places: 2 },
      },
    ),
  );
  const table = book.table(paper, columns, [group('total', { serial: '합계' }, 'last', items)], {
    at: 'A3',
    unit: '천원',
    native: ['totals'],
    mergesLabels: ['department'],
  });
  for (const row of items.keys()) paper.change(table.cell(row, 'serial'), { value: row + 1 });
  return { book, table };
}

export function facilityBooks(): readonly Book[] {
  const one = enterprise('enterprise-wrong', 'a growth over the new year, an income that misses a line');
  wrong(one.book, 'subtotal-wrong', one.table, one.table.row('총 비 용'), 'now', -100n);
  const at = 2;
  const [now, before] = ['now', 'before'].map((key) => one.table.figures.figure(at, key)?.units ?? 1n);
  const by =
    (((now ?? 1n) - (before ?? 1n)) * 1000n) / (now ?? 1n) - (one.table.figures.figure(at, 'growth')?.units ?? 0n);
  wrong(one.book, 'growth-wrong-base', one.table, at, 'growth', { units: by === 0n ? 21n : by, places: 1 });
  const two = digitisation('digitisation-wrong', 'a year with a figure of another, told by the cost for one');
  wrong(two.book, 'wrong-rate', two.table, 1, 'unit', { units: 36n, places: 1 });
  wrong(two.book, 'total-misses-row', two.table, 4, 'volume', -1_010n);
  const three = consignment('consignment-wrong', 'a total whose range misses the first rows; a contract twice');
  const total = three.table.rows.length - 1;
  three.table.paper.change(three.table.cell(total, 'budget'), {
    formula: three.table.sumFormula(total, 'budget', [2, 3, 4, 5, 6, 7, 8, 9]),
  });
  plant(three.book, 'sum-range-short', '민간위탁', [three.table.cell(total, 'budget')], {
    expected: three.table.shown(total, 'budget'),
  });
  for (const key of ['name', 'by', 'period'])
    three.table.paper.change(three.table.cell(7, key), {
      value: three.table.paper.get(three.table.cell(6, key)).value,
    });
  plant(
    three.book,
    'duplicate-row',
    '민간위탁',
    ['name', 'by', 'period', 'serial'].map((key) => three.table.cell(7, key)),
    {
      severity: 'warning',
      consequences: ['name', 'by', 'period', 'serial'].map((key) => three.table.cell(6, key)),
      isEither: true,
    },
  );
  return [
    list('facilities-list', 'areas, seats and years: nothing adds up and nothing is wrong').book,
    enterprise('enterprise', 'income, cost and result: the result is no sum of the rows above it').book,
    digitisation('digitisation', 'years across, texts with their units').book,
    consignment('consignment', 'a list with merged departments, periods and scores').book,
    one.book,
    two.book,
    three.book,
  ];
}

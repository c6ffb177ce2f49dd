import { lines, note, title } from '../../build/around.ts';
import { Book } from '../../build/book.ts';
import { difference, rate, total } from '../../build/calculation.ts';
import { derived, figures, words, type Column } from '../../build/column.ts';
import { formula, plant, type as typeOver, wrong } from '../../build/plant.ts';
import { group, item, named } from '../../build/rows.ts';
import type { Table } from '../../build/table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** Arrears of this and of past years, three groups of columns with narrow empty columns between them. */
function arrears(name: string, about: string): Made {
  const book = new Book(name, 'arrears', 'exceljs', about);
  const paper = book.sheet('체납');
  title(paper, 'A1', '세외수입 체납액 정리 현황');
  note(paper, 'K2', '(단위 : 백만원)');
  const part = (head: string, key: string): readonly Column[] => [
    figures(`${key}d`, [head, '부과'], 'amount', { orRole: ['budget', 'target'] }),
    figures(`${key}p`, [head, '징수'], 'executed', { orRole: ['actual', 'amount'] }),
    derived(`${key}o`, [head, '미수'], 'balance', difference(`${key}d`, `${key}p`), {
      orRole: ['remaining', 'amount'],
    }),
    derived(`${key}r`, [head, '징수율'], 'rate', rate(`${key}p`, `${key}d`), { show: 'percent', unit: '%' }),
  ];
  const columns = [words('name', ['세목', '']), ...part('현년도', 'n'), ...part('과년도', 'o')];
  const items = ['과태료', '이행강제금', '변상금', '도로점용료', '과징금', '사용료'].map((label) => {
    const [n, o] = [book.dice.amount(90, 9_000), book.dice.amount(90, 9_000)];
    return item(label, { nd: n, np: book.dice.part(n, 700, 980), od: o, op: book.dice.part(o, 90, 400) });
  });
  const table = book.table(paper, columns, [group('total', '합 계', 'first', items)], { at: 'A3', unit: '백만원' });
  return { book, table };
}

/** The account of an association: income on the left, expenses on the right, no column between. */
function association(
  name: string,
  about: string,
): { readonly book: Book; readonly left: Table; readonly right: Table } {
  const book = new Book(name, 'income beside expenses', 'openpyxl', about);
  const paper = book.sheet('결산서');
  title(paper, 'A1', '체육회 수입·지출 결산서');
  note(paper, 'H2', '(단위: 원)');
  const columns = (side: string): readonly Column[] => [
    words('name', [side, '과목']),
    figures('budget', [side, '예산액'], 'budget'),
    figures('actual', [side, '결산액'], 'executed', { orRole: ['actual', 'amount'] }),
    derived('gap', [side, '차액'], 'gap', difference('budget', 'actual'), { orRole: ['balance'] }),
  ];
  const lines_ = (labels: readonly string[]) =>
    labels.map((label) => {
      const budget = BigInt(book.dice.from(20, 900)) * 100_000n;
      return item(label, { budget, actual: book.dice.part(budget, 800, 1000) });
    });
  const left = book.table(
    paper,
    columns('수 입'),
    [group('total', '계', 'last', lines_(['보조금', '회비', '찬조금', '이월금']))],
    { at: 'A3', unit: '원' },
  );
  const right = book.table(
    paper,
    columns('지 출'),
    [group('total', '계', 'last', lines_(['인건비', '대회출전비', '훈련비', '운영비']))],
    { at: 'E3', unit: '원' },
  );
  return { book, left, right };
}

/** Debt: stock, issued, repaid, stock; groups as lines of their own. */
function debt(name: string, about: string): Made {
  const book = new Book(name, 'debt', 'libreoffice', about);
  const paper = book.sheet('지방채');
  title(paper, 'A1', '지방채 현재액 조서');
  note(paper, 'F1', '<단위 : 백만원>');
  const columns: readonly Column[] = [
    words('name', '차입선별'),
    figures('before', '전년도말현재액①', 'previous', { orRole: ['amount', 'balance'] }),
    figures('issued', '당해연도발행액②', 'amount', { orRole: ['budget', 'executed'] }),
    figures('repaid', '당해연도상환액③', 'executed', { orRole: ['amount'] }),
    derived('after', '당해연도말현재액(①+②-③)', 'balance', difference(['before', 'issued'], 'repaid'), {
      orRole: ['amount', 'cumulative'],
    }),
  ];
  const line = (label: string) => {
    const before = book.dice.amount(900, 40_000);
    return item(label, { before, issued: BigInt(book.dice.from(0, 3) * 500), repaid: book.dice.part(before, 40, 200) });
  };
  const nodes = [
    group('total', '총계', 'last', [
      named('◎ 정부자금', [line('공공자금관리기금'), line('재정융자특별회계')]),
      named('◎ 지방공공자금', [line('지역개발기금'), line('청사정비기금')]),
      named('◎ 민간자금', [line('금융기관'), line('공모공채')]),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: '백만원', native: 'all', zero: 'dash' });
  return { book, table };
}

/** Business expenses by office holder: number, money, the part of the budget used; texts with 원. */
function expenses(name: string, about: string): Made {
  const book = new Book(name, 'expenses', 'hucre', about);
  const paper = book.sheet('업무추진비');
  title(paper, 'A1', '2023년 4분기 업무추진비 집행내역 공개');
  const columns: readonly Column[] = [
    words('name', '직위'),
    figures('budget', '연간예산', 'budget', { show: 'text', suffix: '원', unit: '원' }),
    figures('count', '4분기 건수', 'count', { orRole: ['quantity'] }),
    figures('quarter', '4분기 집행액', 'executed', { show: 'text', suffix: '원', unit: '원' }),
    figures('sum', '연간 집행누계', 'executed', { show: 'text', suffix: '원', unit: '원', orRole: ['cumulative'] }),
    derived('rate', '집행률(누계/예산)', 'rate', rate('sum', 'budget', { mode: 'down', digits: 1 }), {
      show: 'text-percent',
      unit: '%',
    }),
  ];
  const items = [
    '시장',
    '부시장',
    '행정복지국장',
    '경제환경국장',
    '안전건설국장',
    '보건소장',
    '농업기술센터소장',
    '의회사무국장',
  ].map((label) => {
    const budget = BigInt(book.dice.from(40, 900)) * 100_000n;
    const sum = book.dice.part(budget, 700, 999);
    return item(label, { budget, count: BigInt(book.dice.from(9, 90)), quarter: book.dice.part(sum, 200, 400), sum });
  });
  const table = book.table(paper, columns, [group('total', '총 계', 'first', items)], { at: 'A2', unit: '원' });
  return { book, table };
}

/** Agencies: grant, own income, sum, staff cost and its part of the sum. */
function agencies(name: string, about: string): Made {
  const book = new Book(name, 'agencies', 'xlsxwriter', about);
  const paper = book.sheet('출연기관');
  title(paper, 'B2', '출자·출연기관 재정 현황');
  note(paper, 'I3', '(단위:백만원)');
  const columns: readonly Column[] = [
    words('serial', '번호', 'serial'),
    words('name', '기관명'),
    figures('grant', ['출연금', '(ⓐ)'], 'amount', { orRole: ['budget'] }),
    figures('own', ['자체수입', '(ⓑ)'], 'amount', { orRole: ['executed'] }),
    derived('all', ['총수입', '(ⓒ=ⓐ+ⓑ)'], 'row-total', total('grant', 'own'), { orRole: ['amount', 'budget'] }),
    figures('staff', ['인건비', '(ⓓ)'], 'amount', { orRole: ['executed'] }),
    derived('rate', ['인건비 비중', '(ⓓ/ⓒ, %)'], 'rate', rate('staff', 'all'), { unit: '%', orRole: ['share'] }),
  ];
  const items = ['문화재단', '복지재단', '청소년재단', '장학재단', '산업진흥원', '관광공사'].map((label, n) => {
    const [grant, own] = [book.dice.amount(900, 30_000), book.dice.amount(90, 9_000)];
    return item({ serial: String(n + 1), name: label }, { grant, own, staff: book.dice.part(grant, 200, 700) });
  });
  const table = book.table(
    paper,
    columns,
    [group('total', { serial: '', name: '소 계' }, 'first', items, { orKind: ['subtotal'] })],
    {
      at: 'B4',
      unit: '백만원',
      native: ['totals', 'quotient'],
    },
  );
  items.forEach((_, n) => paper.change(table.cell(n + 1, 'serial'), { value: n + 1 }));
  return { book, table };
}

export function treasuryBooks(): readonly Book[] {
  const one = arrears('h-arrears-wrong', 'what is owed of past years is wrong, a rate divides by what was paid');
  wrong(one.book, 'wrong-difference', one.table, 3, 'oo', 27n);
  typeOver(one.table, 5, 'nr', { units: 1125n, places: 1 });
  plant(one.book, 'wrong-rate', '체납', [one.table.cell(5, 'nr')], { expected: one.table.shown(5, 'nr') });
  const two = association('h-association-wrong', 'the total of the expenses misses a line');
  wrong(two.book, 'total-misses-row', two.right, 4, 'actual', -(two.right.figures.figure(3, 'actual')?.units ?? 0n));
  const three = debt('h-debt-wrong', 'a stock that adds what was repaid, a total that stops short');
  formula(
    three.book,
    'wrong-difference',
    three.table,
    4,
    'after',
    `${three.table.cell(4, 'before')}+${three.table.cell(4, 'issued')}+${three.table.cell(4, 'repaid')}`,
  );
  const last = three.table.rows.length - 1;
  formula(
    three.book,
    'sum-range-short',
    three.table,
    last,
    'repaid',
    three.table.sumFormula(last, 'repaid', three.table.rows[last]?.parts.slice(0, -1)),
  );
  const four = expenses('h-expenses-wrong', 'a rate of the quarter instead of the year; a total of one office too few');
  const [quarter, budget] = ['quarter', 'budget'].map((key) => four.table.figures.figure(3, key)?.units ?? 1n);
  typeOver(four.table, 3, 'rate', { units: ((quarter ?? 0n) * 1000n) / (budget ?? 1n), places: 1 });
  plant(four.book, 'wrong-rate', '업무추진비', [four.table.cell(3, 'rate')], { expected: four.table.shown(3, 'rate') });
  wrong(four.book, 'total-misses-row', four.table, 0, 'count', -(four.table.figures.figure(2, 'count')?.units ?? 0n));
  const five = agencies('h-agencies-wrong', 'an income that is not grant and own');
  wrong(five.book, 'row-total-wrong', five.table, 4, 'all', 300n);
  lines(five.table.paper, 'B14', ['주: 2023년 결산 기준']);
  return [
    arrears('h-arrears', 'this year and past years, percent formats').book,
    association('h-association', 'income beside expenses without a column between').book,
    debt('h-debt', 'circled numbers in the headings, group lines').book,
    expenses('h-expenses', 'texts with 원, rates cut').book,
    agencies('h-agencies', 'circled letters, a sum called 소계 over everything').book,
    one.book,
    two.book,
    three.book,
    four.book,
    five.book,
  ];
}

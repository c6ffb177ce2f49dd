import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, ratio, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { divide, exact, whole } from '../exact.ts';
import { DEPARTMENTS, DONGS, PROGRAMMES } from '../names.ts';
import { beside, group, item } from '../rows.ts';
import { spending } from './execution.ts';

/** The five best of 34 departments below the whole district: the rows do not make the whole. */
function bestFive(): Book {
  const book = new Book(
    'tricky-best-five',
    'tricky',
    'hucre',
    'the whole district above the five best departments: no sum of them',
  );
  const paper = book.sheet('상위');
  title(paper, 'A1', '집행률 상위 5개 부서');
  note(paper, 'E2', '(단위: 백만원, %)');
  const columns: readonly Column[] = [
    words('rank', '순위', 'rank'),
    words('name', '부서명'),
    figures('budget', '예산현액', 'budget'),
    figures('executed', '집행액', 'executed'),
    derived('rate', '집행률', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const five = book.dice.some(DEPARTMENTS, 5).map((department, n) => {
    const budget = book.dice.amount(400, 9_000);
    return item(
      { rank: String(n + 1), name: department },
      { budget, executed: (budget * BigInt(970 - 11 * n)) / 1000n },
    );
  });
  const table = book.table(
    paper,
    columns,
    [beside('reference', { rank: '-', name: '구 전체(34개 부서)' }, { budget: 402_310, executed: 301_733 }), ...five],
    { at: 'A3', unit: '백만원' },
  );
  for (const row of [1, 2, 3, 4, 5]) paper.change(table.cell(row, 'rank'), { value: row });
  return book;
}

/** Budget for one resident: a quotient with units of its own. */
function perHead(): Book {
  const book = new Book(
    'tricky-per-head',
    'tricky',
    'xlsxwriter',
    'budget per resident and residents per official: quotients that are no percentages',
  );
  const paper = book.sheet('동별');
  title(paper, 'A1', '동별 주민 1인당 예산');
  const columns: readonly Column[] = [
    words('name', '동명'),
    figures('people', '인구(명)', 'count', { unit: '명' }),
    figures('staff', '공무원수(명)', 'count', { unit: '명', orRole: ['current'] }),
    figures('budget', '예산액(천원)', 'budget', { unit: '천원' }),
    derived('each', '1인당 예산(천원)', 'unit-cost', ratio('budget', 'people', { mode: 'half-up', digits: 1 }), {
      unit: '천원',
    }),
    derived('load', '공무원 1인당 주민수(명)', 'unit-cost', ratio('people', 'staff', { mode: 'half-up', digits: 0 }), {
      orRole: ['average', 'count', 'other', 'current'],
    }),
  ];
  const items = DONGS.slice(0, 12).map((dong) =>
    item(dong, {
      people: book.dice.amount(9_000, 40_000),
      staff: book.dice.from(11, 19),
      budget: book.dice.amount(90_000, 400_000),
    }),
  );
  book.table(paper, columns, [group('total', '계', 'last', items)], {
    at: 'A2',
    unit: '천원',
    native: ['totals', 'quotient'],
    rounds: true,
  });
  return book;
}

/** Running sums across: 1분기, 상반기, 3분기까지, 연간. */
function untilNow(): Book {
  const book = new Book(
    'tricky-until-now',
    'tricky',
    'openpyxl',
    'columns that contain the columns before them: nothing to add across',
  );
  const paper = book.sheet('누계실적');
  title(paper, 'A1', '2015년 집행 누계(각 분기말 현재)');
  note(paper, 'F2', '(단위:천원)');
  const columns: readonly Column[] = [
    words('name', '사업명'),
    figures('budget', '예산현액', 'budget'),
    ...['3월말', '6월말', '9월말', '12월말'].map((head, n) =>
      figures(`q${n}`, `${head}\n누계`, 'cumulative', { orRole: ['executed', 'amount'] }),
    ),
    derived('rate', '집행률(%)', 'rate', rate('q3', 'budget'), { unit: '%' }),
  ];
  const items = PROGRAMMES.slice(3, 11).map((programme) => {
    const budget = book.dice.amount(9_000, 400_000);
    return item(programme, {
      budget,
      ...Object.fromEntries(
        [230, 470, 700, 900].map((share, n) => [`q${n}`, book.dice.part(budget, share, share + 80)]),
      ),
    });
  });
  book.table(paper, columns, [group('total', '합 계', 'first', items)], { at: 'A3', unit: '천원' });
  return book;
}

/** The reserve is on the sheet and not in the total; a footnote says so. */
function reserveApart(): Book {
  const book = new Book('tricky-reserve-apart', 'tricky', 'exceljs', '예비비 stands below the total and outside of it');
  const paper = book.sheet('정책사업');
  title(paper, 'A1', '정책사업별 집행현황');
  note(paper, 'D2', '(단위: 천원)');
  const columns: readonly Column[] = [
    words('name', '정책사업'),
    figures('budget', '예산액', 'budget'),
    figures('executed', '집행액', 'executed'),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const nodes = [
    group('total', '계', 'first', spending(book, PROGRAMMES.slice(0, 6))),
    beside('reference', '예비비(별도)', { budget: 4_200_000, executed: 315_020 }),
  ];
  book.table(paper, columns, nodes, { at: 'A3', unit: '천원' });
  lines(paper, 'A12', ['※ 예비비는 합계에서 제외']);
  return book;
}

/** Rows of several units, years across, with nothing to add. */
function indicatorsAcross(): Book {
  const book = new Book(
    'tricky-indicators-across',
    'tricky',
    'libreoffice',
    'a yearbook: each row has a unit of its own, nothing adds up',
  );
  const paper = book.sheet('지표');
  title(paper, 'A1', '재정지표 추이');
  const columns: readonly Column[] = [
    words('year', '구분'),
    figures('size', '예산규모(억원)', 'budget', { unit: '억원', orRole: ['amount'] }),
    figures('own', '재정자립도(%)', 'rate', { unit: '%', orRole: ['other', 'share'] }),
    figures('free', '재정자주도(%)', 'rate', { unit: '%', orRole: ['other', 'share'] }),
    figures('debt', '채무(백만원)', 'amount', { unit: '백만원', orRole: ['balance', 'other'] }),
    figures('staff', '공무원 정원(명)', 'quota', { unit: '명' }),
  ];
  const items = [2011, 2012, 2013, 2014, 2015].map((year, n) =>
    item(`${year}`, {
      size: BigInt(3_600 + 170 * n + book.dice.from(0, 40)),
      own: { units: BigInt(521 - 13 * n), places: 1 },
      free: { units: BigInt(688 - 9 * n), places: 1 },
      debt: BigInt(book.dice.from(0, 900)),
      staff: 1_240 + 4 * n,
    }),
  );
  book.table(paper, columns, items, { at: 'A2', unit: null, orientation: 'columns' });
  return book;
}

/** Rates with the year before and the difference in %p. */
function points(): Book {
  const book = new Book(
    'tricky-points',
    'tricky',
    'hucre',
    'the difference of two rates in %p, each rate of its own year',
  );
  const paper = book.sheet('비교');
  title(paper, 'A1', '전년 동기 대비 집행률 비교');
  note(paper, 'H2', '(단위 : 백만원, %, %p)');
  const columns: readonly Column[] = [
    words('name', ['부서', '']),
    figures('b0', ['2014년', '예산'], 'budget', { orRole: ['previous'] }),
    figures('e0', ['2014년', '집행'], 'executed', { orRole: ['previous'] }),
    derived('r0', ['2014년', '집행률(%)'], 'rate', rate('e0', 'b0'), { unit: '%', orRole: ['previous'] }),
    figures('b1', ['2015년', '예산'], 'budget'),
    figures('e1', ['2015년', '집행'], 'executed'),
    derived('r1', ['2015년', '집행률(%)'], 'rate', rate('e1', 'b1'), { unit: '%' }),
    derived('gap', ['증감(%p)', ''], 'gap', difference('r1', 'r0'), { unit: '%p', orRole: ['growth'] }),
  ];
  const items = book.dice.some(DEPARTMENTS, 9).map((department) => {
    const [b0, b1] = [book.dice.amount(900, 40_000), book.dice.amount(900, 40_000)];
    return item(department, { b0, e0: book.dice.part(b0, 500, 950), b1, e1: book.dice.part(b1, 500, 950) });
  });
  book.table(paper, columns, [group('total', '계', 'first', items)], {
    at: 'A3',
    unit: '백만원',
    negative: 'triangle',
  });
  return book;
}

/** Telephone numbers, room numbers, a calendar: figures that are none. */
function phones(): Book {
  const book = new Book(
    'tricky-phones',
    'tricky',
    'openpyxl',
    'telephone and room numbers beside a small calendar: no figures to check',
  );
  const paper = book.sheet('연락망');
  title(paper, 'A1', '비상연락망');
  paper.line('A3', ['부서', '담당자', '내선', '호실']);
  DEPARTMENTS.slice(0, 9).forEach((department, n) =>
    paper.line(`A${4 + n}`, [department, `홍길${'동서남북중상하전후'[n] ?? ''}`, 3_010 + 7 * n, 201 + n]),
  );
  paper.line('G3', ['일', '월', '화', '수', '목', '금', '토']);
  for (let day = 1; day <= 31; day++)
    paper.put(`${'GHIJKLM'[(day + 3) % 7] ?? 'G'}${4 + Math.floor((day + 3) / 7)}`, day);
  paper.noTable('A3:D12').noTable('G3:M8');
  return book;
}

/** Minimum, maximum and mean below a list; rates over a sum of two columns. */
function extremes(): Book {
  const book = new Book(
    'tricky-extremes',
    'tricky',
    'xlsxwriter',
    '평균·최고·최저 below a list, a rate that counts carry-over as spent',
  );
  const paper = book.sheet('집행분석');
  title(paper, 'A1', '사업별 집행(이월 포함) 분석');
  note(paper, 'F2', '(단위 : 천원)');
  const columns: readonly Column[] = [
    words('name', '사업명'),
    figures('budget', '예산현액(A)', 'budget'),
    figures('executed', '지출액(B)', 'executed'),
    figures('carried', '이월액(C)', 'carry-over'),
    derived('used', '집행액 계\n(D=B+C)', 'executed', total('executed', 'carried'), { orRole: ['row-total'] }),
    derived('rate', '집행률(%)\n(D/A)', 'rate', rate('used', 'budget'), { unit: '%' }),
  ];
  const items = PROGRAMMES.slice(5, 13).map((programme) => {
    const budget = book.dice.amount(9_000, 400_000);
    return item(programme, {
      budget,
      executed: book.dice.part(budget, 300, 800),
      carried: book.dice.part(budget, 10, 150),
    });
  });
  const sum = (key: string) => items.reduce((so, { values }) => so + BigInt(values[key] as bigint), 0n);
  const mean = (key: string) => divide(whole(sum(key)), whole(items.length), 1n, { mode: 'half-up', digits: 0 });
  const averages = {
    budget: mean('budget'),
    executed: mean('executed'),
    carried: mean('carried'),
    used: null,
    rate: null,
  };
  const nodes = [
    ...items,
    beside('reference', '평균', averages),
    beside('reference', '최고 집행률', { rate: exact('93.1'), used: null }),
  ];
  book.table(paper, columns, nodes, { at: 'A3', unit: '천원' });
  return book;
}

/** Sheets of figures in which little adds up, all of them right. */
export function listBooks(): readonly Book[] {
  return [bestFive(), perHead(), untilNow(), reserveApart(), indicatorsAcross(), points(), phones(), extremes()];
}

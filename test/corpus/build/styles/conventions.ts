import { note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, growth, product, rate, share } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact } from '../exact.ts';
import { FIELDS, PROGRAMMES } from '../names.ts';
import { beside, group, item } from '../rows.ts';

/** 총계, 내부거래, 순계: the last is a difference of rows. */
function netAndGross(): Book {
  const book = new Book(
    'tricky-net-and-gross',
    'tricky',
    'libreoffice',
    '총계 and 순계: what is transferred inside counts twice in the one',
  );
  const paper = book.sheet('규모');
  title(paper, 'A1', '2015년도 예산규모(순계·총계)');
  note(paper, 'D2', '(단위 : 백만원)');
  const columns: readonly Column[] = [
    words('name', '회계별'),
    figures('now', '2015년', 'budget', { orRole: ['amount'] }),
    figures('before', '2014년', 'previous', { orRole: ['budget', 'amount'] }),
    derived('gap', '증감', 'gap', difference('now', 'before')),
    derived('growth', '증감률(%)', 'growth', growth('now', 'before'), { unit: '%' }),
  ];
  const line = (label: string, most: number) => {
    const before = book.dice.amount(most / 4, most);
    return item(label, { now: book.dice.part(before, 950, 1150), before });
  };
  const accounts = [
    line('일반회계', 400_000),
    line('주차장특별회계', 30_000),
    line('의료급여기금특별회계', 1_000),
    line('기반시설특별회계', 900),
  ];
  const sum = (key: 'now' | 'before') => accounts.reduce((so, { values }) => so + BigInt(values[key] as bigint), 0n);
  const inside = { now: 3_120n, before: 2_870n };
  const nodes = [
    group('total', '총 계', 'first', accounts),
    beside('reference', '내부거래', inside),
    beside('reference', '순 계', { now: sum('now') - inside.now, before: sum('before') - inside.before }),
  ];
  book.table(paper, columns, nodes, { at: 'A3', unit: '백만원', negative: 'triangle' });
  return book;
}

/** A weighted mean as the total of a rate column, 100 as the total of weights. */
function weighted(): Book {
  const book = new Book(
    'tricky-weighted',
    'tricky',
    'exceljs',
    'the total of a score column is the weighted sum, not the sum',
  );
  const paper = book.sheet('평가');
  title(paper, 'A1', '종합평가 산정');
  const columns: readonly Column[] = [
    words('name', '평가항목'),
    figures('weight', '가중치(%)', 'weight', { unit: '%' }),
    figures('mark', '평점', 'score', { totals: 'none' }),
    derived('score', '환산점수', 'score', product(['weight', 'mark'], 100n, { mode: 'half-up', digits: 2 }), {
      totals: 'sum',
    }),
  ];
  const items = (
    [
      ['업무성격', 10, '88.5'],
      ['달성도(상반기)', 20, '91.25'],
      ['달성도(하반기)', 30, '94.0'],
      ['노력도', 40, '79.5'],
    ] as const
  ).map(([label, weight, mark]) => item(label, { weight, mark: exact(mark) }));
  book.table(paper, columns, [group('total', '계', 'last', items)], { at: 'A2', unit: null });
  return book;
}

/** Rates as bare fractions, shares with three decimals, everything in General format. */
function fractions(): Book {
  const book = new Book(
    'tricky-fractions',
    'tricky',
    'openpyxl',
    'rates of 0 decimals beside shares of 3, last zeros dropped',
  );
  const paper = book.sheet('구성');
  title(paper, 'A1', '세출예산 구성 현황');
  note(paper, 'E2', '(단위 : 백만원, %)');
  const columns: readonly Column[] = [
    words('name', '분 야'),
    figures('budget', '예산액', 'budget'),
    derived('share', '비중', 'share', share('budget', { mode: 'half-up', digits: 3 }), { unit: '%', show: 'general' }),
    figures('executed', '집행액', 'executed'),
    derived('rate', '집행률', 'rate', rate('executed', 'budget', { mode: 'half-up', digits: 0 }), {
      unit: '%',
      show: 'general',
    }),
  ];
  const items = FIELDS.map((field) => {
    const budget = book.dice.amount(900, 90_000);
    return item(field, { budget, executed: book.dice.part(budget, 500, 990) });
  });
  book.table(paper, columns, [group('total', '계', 'first', items)], { at: 'A3', unit: '백만원' });
  return book;
}

/** Rates rounded up throughout: another rule, no error. */
function roundedUp(): Book {
  const book = new Book(
    'tricky-rounded-up',
    'tricky',
    'xlsxwriter',
    'rates rounded up throughout, blanks where there is no budget',
  );
  const paper = book.sheet('집행률');
  title(paper, 'A1', '사업별 집행률(소수점 이하 절상)');
  note(paper, 'D2', '(단위 : 천원)');
  const columns: readonly Column[] = [
    words('name', '사 업 명'),
    figures('budget', '예 산', 'budget'),
    figures('executed', '집 행', 'executed'),
    derived('rate', '집행비율(%)', 'rate', rate('executed', 'budget', { mode: 'up', digits: 0 }, null), { unit: '%' }),
  ];
  const items = PROGRAMMES.map((label, n) => {
    const budget = n === 4 ? 0n : book.dice.amount(900, 90_000);
    return item(label, { budget, executed: n === 4 ? 0n : book.dice.part(budget, 100, 990) });
  });
  book.table(paper, columns, items, { at: 'A3', unit: '천원' });
  return book;
}

/** Other conventions than the office's own, each right in itself. */
export function conventionBooks(): readonly Book[] {
  return [netAndGross(), weighted(), fractions(), roundedUp()];
}

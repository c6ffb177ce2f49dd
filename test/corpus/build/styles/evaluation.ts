import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { product, rate, type Calculation } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact, whole } from '../exact.ts';
import { DEPARTMENTS } from '../names.ts';
import { plant, type as typeOver, wrong } from '../plant.ts';
import { group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

const HALF_UP_2 = { mode: 'half-up', digits: 2 } as const;

/** Targets and results; where less is better the rate is the other way round. */
function indicators(name: string, about: string): Made {
  const book = new Book(name, 'performance', 'xlsxwriter', about);
  const paper = book.sheet('성과지표');
  title(paper, 'A1', '2015년 부서 성과지표 달성현황(3/4분기)');
  const columns: readonly Column[] = [
    words('serial', '연번', 'serial'),
    words('name', '성과지표명'),
    words('type', '유형', 'label'),
    words('unit', '단위', 'label'),
    figures('weight', '가중치', 'weight', { totals: 'none' }),
    figures('aim', '목표', 'target'),
    figures('done', '실적', 'actual'),
    figures('rate', '달성률(%)', 'achievement', { unit: '%', orRole: ['rate'] }),
  ];
  const rows = [
    ['주민참여예산 제안 건수', '상향', '건', 20, 60, 73],
    ['민원 처리기간', '하향', '일', 15, 40, 32],
    ['제안 채택률', '상향', '%', 10, 12, 9],
    ['체납액', '하향', '백만원', 20, 900, 1_120],
    ['전산화 사업량', '상향', '권', 20, 3_100, 3_144],
    ['민원 만족도', '상향', '점', 15, 85, 87],
  ] as const;
  const items = rows.map(([label, way, unit, weight, aim, done], n) => {
    const [part, base] = way === '상향' ? [done, aim] : [aim, done];
    return item(
      { serial: String(n + 1), name: label, type: way, unit },
      { weight, aim, done, rate: { units: BigInt(Math.floor((part * 2000 + base) / (base * 2))), places: 1 } },
    );
  });
  const table = book.table(paper, columns, items, { at: 'A2', unit: null });
  for (const row of items.keys()) paper.change(table.cell(row, 'serial'), { value: row + 1 });
  return { book, table };
}

/** Weight × mark ÷ 100 by indicator, added up. */
export function scores(name: string, about: string): Made {
  const book = new Book(name, 'performance', 'exceljs', about);
  const paper = book.sheet('경영평가');
  title(paper, 'A1', '시설관리공단 경영평가 결과');
  note(paper, 'F1', '(단위 : 점)');
  const columns: readonly Column[] = [
    words('group', '구 분'),
    words('name', '평가지표'),
    figures('weight', '배점', 'weight', { unit: '점' }),
    figures('mark', '평점', 'score', { unit: '점', totals: 'none' }),
    derived('score', '득점\n(배점×평점/100)', 'score', product(['weight', 'mark'], 100n, HALF_UP_2), {
      unit: '점',
      totals: 'sum',
    }),
  ];
  const line = (of: string, label: string, weight: number) =>
    item({ group: of, name: label }, { weight, mark: { units: BigInt(book.dice.from(6_400, 9_800)), places: 2 } });
  const nodes = [
    group('total', { group: '합 계', name: '' }, 'first', [
      group('subtotal', { group: '지속가능경영', name: '소계' }, 'first', [
        line('지속가능경영', '리더십', 15),
        line('지속가능경영', '전략', 10),
        line('지속가능경영', '윤리경영', 12),
      ]),
      group('subtotal', { group: '경영성과', name: '소계' }, 'first', [
        line('경영성과', '사업운영', 33),
        line('경영성과', '경영효율', 22),
        line('경영성과', '고객만족', 8),
      ]),
    ]),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A2', unit: null, mergesLabels: ['group'] });
  return { book, table };
}

/** Departments with the number of projects, the average of their rates, a score and a rank. */
export function ranking(name: string, about: string): Made {
  const book = new Book(name, 'performance', 'openpyxl', about);
  const paper = book.sheet('순위');
  title(paper, 'A1', '2015년 상반기 중간평가 결과');
  const rank: Calculation = { kind: 'rank', of: 'score' };
  const columns: readonly Column[] = [
    words('name', '부서명'),
    figures('all', '사업수', 'count'),
    figures('good', '정상추진', 'count'),
    derived('rate', '정상추진율(%)', 'rate', rate('good', 'all', { mode: 'half-up', digits: 0 }), { unit: '%' }),
    figures('mean', '평균 달성률(%)', 'average', { unit: '%', orRole: ['achievement', 'rate'], totals: 'none' }),
    figures('score', '평가점수', 'score', { totals: 'none' }),
    derived('rank', '순위', 'rank', rank, { totals: 'none' }),
    words('grade', '등급', 'label', { orRole: ['note', 'rank'] }),
  ];
  const items = book.dice.some(DEPARTMENTS, 14).map((department, n) => {
    const all = book.dice.from(2, 9);
    return item(
      { name: department, grade: ['A', 'B', 'C', 'B'][n % 4] ?? 'B' },
      {
        all,
        good: BigInt(book.dice.from(1, all)),
        mean: { units: BigInt(book.dice.from(810, 1_040)), places: 1 },
        score: { units: BigInt(8_000 + n * 67 + book.dice.from(0, 60)), places: 2 },
      },
    );
  });
  const table = book.table(paper, columns, [group('total', '합계', 'last', items)], { at: 'A2', unit: null });
  lines(paper, 'A18', ['※ 평균 달성률은 사업별 달성률의 산술평균']);
  return { book, table };
}

export function evaluationBooks(): readonly Book[] {
  const one = scores('evaluation-scores-wrong', 'a score that is not weight × mark; weights that do not add to 100');
  wrong(one.book, 'product-wrong', one.table, one.table.row('전략'), 'score', exact('0.27'));
  typeOver(one.table, one.table.row('경영효율'), 'weight', whole(32));
  plant(one.book, 'weights-not-100', '경영평가', [one.table.cell(one.table.row('경영효율'), 'weight')], {
    consequences: [...one.table.dependents(one.table.row('경영효율'), 'weight')],
    isEither: true,
  });
  const two = ranking('evaluation-ranking-wrong', 'two departments of the same rank, a rate that fits no rule');
  const row = two.table.rows.findIndex((_, n) => two.table.figures.figure(n, 'rank')?.units === 5n);
  wrong(two.book, 'rank-wrong', two.table, row, 'rank', -1n, { severity: 'warning' });
  wrong(two.book, 'wrong-rate', two.table, 6, 'rate', whole(-13));
  const three = indicators(
    'evaluation-indicators-wrong',
    'a rate that fits neither way round, and one without its decimals',
  );
  wrong(three.book, 'wrong-rate', three.table, 4, 'rate', exact('10.0'));
  return [
    indicators('evaluation-indicators', 'targets where more is better beside targets where less is').book,
    scores('evaluation-scores', 'weight × mark ÷ 100, subtotals by words in a merged column').book,
    ranking('evaluation-ranking', 'averages that cannot be derived, scores and ranks').book,
    one.book,
    two.book,
    three.book,
  ];
}

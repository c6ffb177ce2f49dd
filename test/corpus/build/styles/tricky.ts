import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact } from '../exact.ts';
import { DEPARTMENTS, FIELDS } from '../names.ts';
import { beside, group, item } from '../rows.ts';

/** Parts rounded one by one: the total is off by one, which is no error. */
function roundedParts(): Book {
  const book = new Book(
    'tricky-rounded-parts',
    'tricky',
    'exceljs',
    'parts rounded to 억원 one by one: totals off by one unit',
  );
  const paper = book.sheet('결산');
  title(paper, 'A1', '2015년 세출 결산 요약');
  note(paper, 'D2', '(단위 : 억원)');
  const columns: readonly Column[] = [
    words('name', '분야'),
    figures('budget', '예산현액', 'budget'),
    figures('executed', '지출액', 'executed'),
    figures('balance', '집행잔액', 'balance'),
  ];
  const won = FIELDS.map((field) => {
    const budget = book.dice.amount(2_000_000_000, 90_000_000_000);
    return { field, budget, executed: book.dice.part(budget, 800, 960) };
  });
  const unit = (value: bigint) => (value + 50_000_000n) / 100_000_000n;
  const row = (budget: bigint, executed: bigint) => ({
    budget: unit(budget),
    executed: unit(executed),
    balance: unit(budget - executed),
  });
  const sum = (key: 'budget' | 'executed') => won.reduce((so, each) => so + each[key], 0n);
  const items = won.map(({ field, budget, executed }) => item(field, row(budget, executed)));
  const nodes = [group('total', '합계', 'last', items, { values: row(sum('budget'), sum('executed')) })];
  book.table(paper, columns, nodes, { at: 'A3', unit: '억원' });
  lines(paper, 'A15', ['※ 단수처리로 합계가 일치하지 않을 수 있음']);
  return book;
}

/** Progress that is an average of sites, an index, a change without its base. */
function underivable(): Book {
  const book = new Book(
    'tricky-underivable',
    'tricky',
    'openpyxl',
    'average progress, an index, a change whose base is not on the sheet',
  );
  const paper = book.sheet('공정');
  title(paper, 'A1', '주요 투자사업 추진현황');
  note(paper, 'G2', '(단위:백만원, %)');
  const columns: readonly Column[] = [
    words('name', '사업명'),
    figures('budget', '총사업비', 'budget', { orRole: ['amount'] }),
    figures('executed', '집행액', 'executed'),
    figures('progress', '평균 공정률', 'average', { unit: '%', orRole: ['rate', 'achievement'] }),
    figures('index', '물가지수\n(2010=100)', 'other', { orRole: ['score', 'average', 'rate'] }),
    figures('gap', '전월대비\n증감', 'gap', { orRole: ['growth'] }),
    words('note', '비고', 'note'),
  ];
  const items = [
    '도서관 건립',
    '보행환경 개선',
    '하수관거 정비',
    '공원 재정비',
    '주민센터 신축',
    '전통시장 현대화',
  ].map((label) => {
    const budget = book.dice.amount(900, 30_000);
    return item(label, {
      budget,
      executed: book.dice.part(budget, 100, 900),
      progress: { units: BigInt(book.dice.from(120, 980)), places: 1 },
      index: { units: BigInt(book.dice.from(1_010, 1_190)), places: 1 },
      gap: { units: BigInt(book.dice.from(-60, 140)), places: 1 },
    });
  });
  book.table(
    paper,
    columns,
    [group('total', '계', 'first', items, { values: { progress: exact('61.3'), index: null, gap: null } })],
    { at: 'A3', unit: '백만원', negative: 'triangle' },
  );
  return book;
}

/** Last year's row, 그중 lines and an average below the total: in no sum. */
function besideTheSum(): Book {
  const book = new Book(
    'tricky-beside-the-sum',
    'tricky',
    'xlsxwriter',
    '그중 lines, the same time last year, an average: all beside the sum',
  );
  const paper = book.sheet('민원');
  title(paper, 'A1', '월별 민원 처리현황');
  note(paper, 'E2', '(단위: 건)');
  const columns: readonly Column[] = [
    words('name', '구 분'),
    figures('asked', '접수', 'count', { unit: '건' }),
    figures('done', '처리', 'count', { unit: '건' }),
    derived('open', '처리중', 'remaining', difference('asked', 'done'), { unit: '건', orRole: ['count'] }),
    derived('rate', '처리율(%)', 'rate', rate('done', 'asked'), { unit: '%' }),
  ];
  const figures_ = () => {
    const asked = book.dice.from(300, 900);
    return { asked: BigInt(asked), done: BigInt(asked - book.dice.from(3, 60)) };
  };
  const months = ['7월', '8월', '9월'].flatMap((month) => {
    const own = figures_();
    return [item(month, own), beside('reference', ' (그중 전자민원)', { asked: own.asked / 3n, done: own.done / 3n })];
  });
  const nodes = [
    group('total', '3/4분기 계', 'first', months),
    beside('reference', '전년 동기', figures_()),
    beside('reference', '월평균', {
      asked: exact('612.3'),
      done: exact('590.7'),
      open: exact('21.6'),
      rate: exact('96.5'),
    }),
  ];
  book.table(paper, columns, nodes, { at: 'A3', unit: null });
  return book;
}

/** Rates over a base that is not the column beside but the one the heading says. */
function declaredBase(): Book {
  const book = new Book(
    'tricky-declared-base',
    'tricky',
    'hucre',
    'a rate over 배정액 and one over 예산액, said in the heading; a share of the whole city',
  );
  const paper = book.sheet('집행');
  title(paper, 'A1', '예산 배정 및 집행현황');
  note(paper, 'G2', '(단위: 천원, %)');
  const columns: readonly Column[] = [
    words('name', '부서'),
    figures('budget', '예산액(①)', 'budget'),
    figures('allotted', '배정액(②)', 'budget'),
    figures('executed', '집행액(③)', 'executed'),
    derived('one', '배정대비\n집행률(③/②)', 'rate', rate('executed', 'allotted'), { unit: '%', show: 'full' }),
    derived('two', '예산대비\n집행률(③/①)', 'rate', rate('executed', 'budget'), { unit: '%', show: 'full' }),
    figures('city', '시 전체 대비\n비중', 'share', { unit: '%', orRole: ['rate'] }),
  ];
  const items = DEPARTMENTS.slice(5, 15).map((department) => {
    const budget = book.dice.amount(9_000, 900_000);
    const allotted = book.dice.part(budget, 700, 950);
    return item(department, {
      budget,
      allotted,
      executed: book.dice.part(allotted, 500, 990),
      city: { units: BigInt(book.dice.from(2, 60)), places: 1 },
    });
  });
  book.table(paper, columns, [group('total', '계', 'last', items, { values: { city: '-' } })], {
    at: 'A3',
    unit: '천원',
  });
  return book;
}

/** Sheets that look wrong and are not. */
export function trickyBooks(): readonly Book[] {
  return [roundedParts(), underivable(), besideTheSum(), declaredBase()];
}

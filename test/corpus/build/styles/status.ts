import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { rate, share, total } from '../calculation.ts';
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

const STATES = ['완료', '이행후\n계속추진', '정상추진', '일부추진', '보류', '폐기'] as const;

/** Pledges by field and state, all counts. */
export function pledges(name: string, about: string): Made {
  const book = new Book(name, 'pledges', 'openpyxl', about);
  const paper = book.sheet('공약');
  title(paper, 'A1', '민선6기 공약사업 추진현황 (2015. 12. 31. 기준)');
  note(paper, 'I2', '(단위 : 건, %)');
  const columns: readonly Column[] = [
    words('name', '분야별'),
    derived('all', '계', 'row-total', total(...STATES.map((_, n) => `s${n}`)), { unit: '건', orRole: ['count'] }),
    ...STATES.map((state, n) => figures(`s${n}`, state, 'count', { unit: '건' })),
    derived('rate', '이행률', 'rate', rate(['s0', 's1'], 'all'), { unit: '%' }),
  ];
  const items = FIELDS.slice(0, 6).map((field) =>
    item(
      field,
      Object.fromEntries(STATES.map((_, n) => [`s${n}`, BigInt(book.dice.from(n > 3 ? 0 : 1, n > 3 ? 1 : 9))])),
    ),
  );
  const table = book.table(paper, columns, [group('total', '합계', 'first', items)], {
    at: 'A3',
    unit: null,
    zero: 'dash-text',
  });
  lines(paper, 'A11', ['※ 이행률 = (완료 + 이행후 계속추진) / 계 × 100']);
  return { book, table };
}

/** Directives by who gave them; shares of the whole in a second block of columns. */
export function directives(name: string, about: string): Made {
  const book = new Book(name, 'directives', 'hucre', about);
  const paper = book.sheet('지시사항');
  title(paper, 'B2', '2. 구청장 지시사항 처리현황');
  note(paper, 'I3', '(단위: 건)');
  const states = ['완료', '추진중', '검토', '추진불가', '타기관 이첩'];
  const columns: readonly Column[] = [
    words('name', ['구 분', '']),
    derived('all', ['처리 현황', '계'], 'row-total', total(...states.map((_, n) => `s${n}`)), {
      unit: '건',
      orRole: ['count'],
    }),
    ...states.map((state, n) => figures(`s${n}`, ['처리 현황', state], 'count', { unit: '건' })),
    derived('rate', ['완료율(%)', ''], 'rate', rate('s0', 'all'), { unit: '%' }),
    derived('share', ['구성비(%)', ''], 'share', share('all'), { unit: '%' }),
  ];
  const items = ['확대간부회의', '정책회의', '현장방문', '직원조례', '국별 업무보고'].map((label) =>
    item(
      label,
      Object.fromEntries(states.map((_, n) => [`s${n}`, BigInt(book.dice.from(n > 2 ? 0 : 3, n > 2 ? 4 : 70))])),
    ),
  );
  const table = book.table(paper, columns, [group('total', '총계', 'last', items)], {
    at: 'B4',
    unit: null,
    native: 'all',
    rounds: true,
  });
  return { book, table };
}

/** Suggestions: received, examined, adopted by grade, award money. */
export function suggestions(name: string, about: string): Made {
  const book = new Book(name, 'suggestions', 'xlsxwriter', about);
  const paper = book.sheet('제안');
  title(paper, 'A1', '제안제도 운영 실적');
  note(paper, 'K2', '(단위 : 건, 천원)');
  const columns: readonly Column[] = [
    words('name', ['구분', '', '']),
    figures('received', ['접수', '', ''], 'count', { unit: '건' }),
    figures('examined', ['심의', '', ''], 'count', { unit: '건' }),
    derived('adopted', ['심의결과', '채택', '소계'], 'row-total', total('gold', 'silver', 'bronze', 'effort'), {
      unit: '건',
      orRole: ['count'],
    }),
    figures('gold', ['심의결과', '채택', '금상'], 'count', { unit: '건' }),
    figures('silver', ['심의결과', '채택', '은상'], 'count', { unit: '건' }),
    figures('bronze', ['심의결과', '채택', '동상'], 'count', { unit: '건' }),
    figures('effort', ['심의결과', '채택', '노력상'], 'count', { unit: '건' }),
    figures('refused', ['심의결과', '불채택', ''], 'count', { unit: '건' }),
    derived('rate', ['채택률(%)\n(채택/심의)', '', ''], 'rate', rate('adopted', 'examined'), { unit: '%' }),
    figures('award', ['포상금\n(천원)', '', ''], 'amount', { unit: '천원', orRole: ['executed'] }),
  ];
  const items = ['2012년', '2013년', '2014년', '2015년'].map((year) => {
    const adopted = [0, 1, 2, 5].map((most, n) => BigInt(book.dice.from(n > 1 ? 1 : 0, most + 1)));
    const refused = BigInt(book.dice.from(1, 9));
    const [gold = 0n, silver = 0n, bronze = 0n, effort = 0n] = adopted;
    const examined = gold + silver + bronze + effort + refused;
    const award = gold * 2_000n + silver * 1_000n + bronze * 500n + effort * 100n;
    return item(year, {
      received: BigInt(book.dice.from(120, 380)),
      examined,
      gold,
      silver,
      bronze,
      effort,
      refused,
      award,
    });
  });
  const table = book.table(paper, columns, [group('total', '계', 'last', items)], {
    at: 'A3',
    unit: '천원',
    zero: 'dash',
  });
  return { book, table };
}

/** Requests for information by quarter; the rate of the ministry's definition. */
export function disclosure(name: string, about: string): Made {
  const book = new Book(name, 'disclosure', 'libreoffice', about);
  const paper = book.sheet('정보공개');
  title(paper, 'A1', '정보공개 청구 처리현황');
  note(paper, 'H1', '(단위: 건)');
  const columns: readonly Column[] = [
    words('name', ['구  분', '']),
    derived('asked', ['청구건수', ''], 'count', total('done', 'other'), { unit: '건', orRole: ['row-total'] }),
    derived('done', ['처리현황', '소계'], 'row-total', total('full', 'part', 'closed'), {
      unit: '건',
      orRole: ['count'],
    }),
    figures('full', ['처리현황', '전부공개'], 'count', { unit: '건' }),
    figures('part', ['처리현황', '부분공개'], 'count', { unit: '건' }),
    figures('closed', ['처리현황', '비공개'], 'count', { unit: '건' }),
    figures('other', ['기타\n(취하, 이송 등)', ''], 'count', { unit: '건' }),
    derived(
      'rate',
      ['공개율\n((전부+부분)/소계)', ''],
      'rate',
      rate(['full', 'part'], 'done', { mode: 'half-up', digits: 2 }),
      { unit: '%', show: 'percent' },
    ),
  ];
  const items = ['1/4분기', '2/4분기', '3/4분기', '4/4분기'].map((quarter) =>
    item(quarter, {
      full: BigInt(book.dice.from(210, 360)),
      part: BigInt(book.dice.from(9, 22)),
      closed: BigInt(book.dice.from(3, 11)),
      other: BigInt(book.dice.from(120, 200)),
    }),
  );
  const table = book.table(paper, columns, [group('total', '누  계', 'first', items)], { at: 'A2', unit: null });
  return { book, table };
}

/** Participatory budget: three stages, each with number and money. */
export function participatory(name: string, about: string): Made {
  const book = new Book(name, 'participatory budget', 'exceljs', about);
  const paper = book.sheet('참여예산');
  title(paper, 'A1', '주민참여예산 사업 선정 결과');
  note(paper, 'H2', '(단위 : 건, 백만원)');
  const stages = ['제출', '상정', '선정'];
  const columns: readonly Column[] = [
    words('name', '구 분'),
    ...stages.flatMap((stage, n) => [
      figures(`n${n}`, [stage, '건수'], 'count', { unit: '건' }),
      figures(`m${n}`, [stage, '금액'], 'amount'),
    ]),
    derived('rate', '선정률(%)', 'rate', rate('n2', 'n0', { mode: 'half-up', digits: 0 }), {
      unit: '%',
      isDoubtful: true,
    }),
  ];
  const items = ['시 전체공통', '구 지역', '구 자체', '청소년 참여'].map((label) => {
    const counts = [book.dice.from(40, 90), book.dice.from(20, 39), book.dice.from(4, 19)];
    return item(
      label,
      Object.fromEntries(
        counts.flatMap((count, n) => [
          [`n${n}`, BigInt(count)],
          [`m${n}`, BigInt(count * book.dice.from(20, 140))],
        ]),
      ),
    );
  });
  const table = book.table(paper, columns, [group('total', '합 계', 'last', items)], {
    at: 'A3',
    unit: '백만원',
    native: ['totals'],
  });
  return { book, table };
}

export function statusBooks(): readonly Book[] {
  return [
    pledges('pledges', 'states across, the rate said only in a footnote').book,
    directives('directives', 'states under a group heading, rate and share side by side, rounded formulas').book,
    suggestions('suggestions', 'a heading of three rows, money beside counts').book,
    disclosure('disclosure', 'two sums in a row and a rate over the smaller one').book,
    participatory('participatory', 'pairs of number and money').book,
    ...wrongStatus(),
  ];
}

function wrongStatus(): readonly Book[] {
  const one = pledges(
    'pledges-wrong',
    'states that do not add up to the number of pledges; a rate that counts one state only',
  );
  wrong(one.book, 'row-total-wrong', one.table, 2, 'all', 1n);
  const [part, all] = ['s0', 'all'].map((key) => one.table.figures.figure(5, key)?.units ?? 1n);
  const by = {
    units:
      ((part ?? 0n) * 2000n + (all ?? 1n)) / ((all ?? 1n) * 2n) - (one.table.figures.figure(5, 'rate')?.units ?? 0n),
    places: 1,
  };
  wrong(one.book, 'wrong-rate', one.table, 5, 'rate', by);
  const two = directives('directives-wrong', 'a share that takes the row above, a total over too few rows');
  formula(
    two.book,
    'formula-offset',
    two.table,
    3,
    'share',
    `ROUND(${two.table.cell(2, 'all')}/${two.table.cell(5, 'all').replace(/([0-9]+)/, '$$$1')}*100,1)`,
  );
  formula(two.book, 'sum-range-short', two.table, 5, 's1', two.table.sumFormula(5, 's1', [0, 1, 2, 3]));
  const three = suggestions(
    'suggestions-wrong',
    'adopted and refused are not what was examined; a total with swapped digits',
  );
  wrong(three.book, 'wrong-rate', three.table, 1, 'rate', exact('7.7'));
  wrong(
    three.book,
    'total-misses-row',
    three.table,
    4,
    'award',
    -(three.table.figures.figure(0, 'award')?.units ?? 0n),
  );
  const four = disclosure('disclosure-wrong', 'a quarter with swapped digits; the year is not the sum of its quarters');
  slip(four.book, 'digits-transposed', four.table, 2, 'full', transposed(four.table, 2, 'full'));
  wrong(four.book, 'quarters-not-year', four.table, 0, 'other', 30n);
  const five = participatory('participatory-text', 'an amount typed as a text with its unit, skipped by the total');
  const cell = five.table.cell(1, 'm2');
  five.table.paper.change(cell, { value: `${five.table.shown(1, 'm2')}백만원` });
  plant(five.book, 'text-number', '참여예산', [cell], {
    severity: 'warning',
    consequences: five.table.dependents(1, 'm2'),
    isEither: true,
  });
  return [one.book, two.book, three.book, four.book, five.book];
}

import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, rate, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact } from '../exact.ts';
import { PROGRAMMES } from '../names.ts';
import { plant, slip, type as typeOver, wrong } from '../plant.ts';
import { beside, group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** 계 in front of its sources, and what each source is of it. */
export function sources(name: string, about: string): Made {
  const book = new Book(name, 'funding', 'hucre', about);
  const paper = book.sheet('재원');
  title(paper, 'A1', '주요사업 재원별 현황');
  note(paper, 'G2', '(단위 : 백만원, %)');
  const columns: readonly Column[] = [
    words('name', '사업명'),
    derived('all', ['총사업비', ''], 'budget', total('state', 'city', 'own', 'private'), {
      orRole: ['row-total', 'amount'],
    }),
    figures('state', ['재원별', '국비'], 'amount'),
    figures('city', ['재원별', '시비'], 'amount'),
    figures('own', ['재원별', '구비'], 'amount'),
    figures('private', ['재원별', '민자'], 'amount'),
    derived('share', ['구비\n비율', ''], 'rate', rate('own', 'all'), { unit: '%', orRole: ['share'] }),
  ];
  const items = [
    '도림천 생태하천 복원',
    '제2구민체육센터 건립',
    '국공립어린이집 확충',
    '노후 하수관 정비',
    '공영주차장 조성',
    '보건지소 설치',
  ].map((label) =>
    item(label, {
      state: book.dice.amount(100, 9_000),
      city: book.dice.amount(100, 9_000),
      own: book.dice.amount(90, 7_000),
      private: book.dice.from(0, 3) === 0 ? book.dice.amount(50, 900) : 0n,
    }),
  );
  const table = book.table(paper, columns, [group('total', '계', 'first', items)], {
    at: 'A3',
    unit: '백만원',
    zero: 'dash-text',
  });
  return { book, table };
}

/** The division's budget with and without 예비비: totals beside the total are no part of it. */
export function exclusions(name: string, about: string): Made {
  const book = new Book(name, 'exclusions', 'openpyxl', about);
  const paper = book.sheet('예산현황');
  title(paper, 'A1', '4. 예산 현황(2015. 10. 31. 기준)');
  note(paper, 'F2', '(단위 : 천원)');
  const columns: readonly Column[] = [
    words('name', '구 분'),
    figures('budget', '예산액', 'budget'),
    figures('executed', '집행액', 'executed'),
    figures('planned', '집행예정액', 'planned'),
    derived('balance', '예상잔액', 'balance', difference('budget', 'executed', 'planned')),
    derived('rate', '집행률(%)', 'rate', rate('executed', 'budget'), { unit: '%' }),
  ];
  const line = (label: string, most = 400_000) => {
    const budget = book.dice.amount(3_000, most);
    const executed = book.dice.part(budget, 300, 800);
    return item(label, { budget, executed, planned: book.dice.part(budget - executed, 200, 900) });
  };
  const items = [
    ...PROGRAMMES.slice(0, 6).map((label) => line(label)),
    item('예비비', { budget: 4_200_000n, executed: 315_020n, planned: 0n }),
    line('기본경비'),
    line('내부거래지출'),
  ];
  const sum = (key: string, names: readonly string[]) =>
    items
      .filter(({ labels }) => !names.includes(String(labels)))
      .reduce((all, { values }) => all + BigInt(values[key] as bigint), 0n);
  const without = (label: string, names: readonly string[]) =>
    beside('reference', label, {
      budget: sum('budget', names),
      executed: sum('executed', names),
      planned: sum('planned', names),
    });
  const nodes = [
    group('total', '총   계', 'first', items),
    without('계(예비비 제외)', ['예비비']),
    without('계(예비비·내부거래 제외)', ['예비비', '내부거래지출']),
  ];
  const table = book.table(paper, columns, nodes, { at: 'A3', unit: '천원' });
  return { book, table };
}

/** Subsidies: granted, spent, interest, to be returned. */
export function subsidies(name: string, about: string): Made {
  const book = new Book(name, 'subsidies', 'xlsxwriter', about);
  const paper = book.sheet('정산');
  title(paper, 'B1', '2014년 민간단체 보조금 정산 결과');
  note(paper, 'I2', '(단위:원)');
  const columns: readonly Column[] = [
    words('serial', '순번', 'serial'),
    words('name', '단체명'),
    figures('granted', '교부액', 'budget', { orRole: ['amount'] }),
    figures('spent', '집행액', 'executed'),
    derived('left', '집행잔액', 'balance', difference('granted', 'spent')),
    figures('interest', '발생이자', 'amount', { orRole: ['other'] }),
    derived('returned', '반납액', 'amount', total('left', 'interest'), { orRole: ['balance', 'row-total', 'planned'] }),
    derived('rate', '집행비율', 'rate', rate('spent', 'granted', { mode: 'half-up', digits: 1 }), {
      unit: '%',
      show: 'text-percent',
    }),
  ];
  const items = [
    '새마을운동지회',
    '바르게살기협의회',
    '자유총연맹지회',
    '생활체육회',
    '문화원',
    '노인회지회',
    '장애인단체연합회',
    '여성단체연합회',
  ].map((label, n) => {
    const granted = BigInt(book.dice.from(8, 96)) * 1_000_000n;
    return item(
      { serial: String(n + 1), name: label },
      {
        granted,
        spent: n === 3 ? granted : book.dice.part(granted, 880, 996),
        interest: BigInt(book.dice.from(0, 9_000)),
      },
    );
  });
  const table = book.table(paper, columns, [group('total', { name: '합 계' }, 'last', items)], {
    at: 'B3',
    unit: '원',
  });
  for (const row of items.keys()) table.paper.change(table.cell(row, 'serial'), { value: row + 1 });
  return { book, table };
}

/** Contracts: estimate, contract, what was saved, the rate of the award; no total. */
export function contracts(name: string, about: string): Made {
  const book = new Book(name, 'contracts', 'exceljs', about);
  const paper = book.sheet('계약');
  title(paper, 'A1', '□ 낙찰차액 발생 현황');
  note(paper, 'G1', '단위: 천원, %');
  const columns: readonly Column[] = [
    words('name', '계약건명'),
    words('date', '계약일자', 'date'),
    figures('estimate', '예정가격(a)', 'budget', { orRole: ['amount', 'target'] }),
    figures('contract', '계약금액(b)', 'amount', { orRole: ['executed'] }),
    derived('gap', '낙찰차액(a-b)', 'balance', difference('estimate', 'contract'), { orRole: ['gap', 'amount'] }),
    derived('rate', '낙찰률(b/a)', 'rate', rate('contract', 'estimate', { mode: 'half-up', digits: 3 }), {
      unit: '%',
      show: 'general',
    }),
    words('note', '비고', 'note'),
  ];
  const items = [
    '기록물 전산화 용역',
    '경영평가 진단용역',
    '구정백서 인쇄',
    '정보공개 시스템 유지보수',
    '청사 방수공사',
    '보도 정비공사(연간단가)',
    'CCTV 설치',
    '구민회관 음향설비 교체',
    '어린이공원 조성',
  ].map((label, n) => {
    const estimate = book.dice.amount(20_000, 900_000);
    return item(
      { name: label, date: `2015. ${2 + n}. ${3 + 2 * n}.` },
      { estimate, contract: book.dice.part(estimate, 860, 985) },
    );
  });
  const table = book.table(paper, columns, items, { at: 'A2', unit: '천원' });
  return { book, table };
}

export function fundingBooks(): readonly Book[] {
  return [
    sources('funding-sources', 'a row adds up its sources in front of them').book,
    exclusions('exclusions', 'totals without 예비비 below the total: beside the sum, not in it').book,
    subsidies('subsidies', 'two identities in a row, rates as texts with a percent sign').book,
    contracts('contracts', 'rates of three decimals with their last zeros dropped, no total').book,
    ...wrongFunding(),
  ];
}

function wrongFunding(): readonly Book[] {
  const one = sources('funding-sources-wrong', 'sources that do not add up to the whole');
  wrong(one.book, 'row-total-wrong', one.table, 3, 'all', 100n);
  const two = exclusions('exclusions-over', 'a programme that spent more than it had; a total that forgets 예비비');
  const row = 3;
  const budget = two.table.figures.figure(row, 'budget')?.units ?? 0n;
  const more = sources('funding-sources-slip', 'an amount in 천원 among 백만원');
  slip(more.book, 'unit-slip', more.table, 2, 'city', (more.table.figures.figure(2, 'city')?.units ?? 1n) * 1000n);
  wrong(two.book, 'total-misses-row', two.table, 0, 'budget', -4_200_000n);
  if (budget === 0n) throw new Error('no budget');
  const three = subsidies('subsidies-wrong', 'a return that forgets the interest; a group twice; a balance below zero');
  const interest = three.table.figures.figure(4, 'interest')?.units ?? 0n;
  wrong(three.book, 'row-total-wrong', three.table, 4, 'returned', -interest);
  three.table.paper.change(three.table.cell(6, 'name'), { value: '노인회지회' });
  plant(three.book, 'duplicate-row', '정산', [three.table.cell(6, 'name')], {
    severity: 'warning',
    consequences: [three.table.cell(5, 'name')],
    isEither: true,
  });
  const four = contracts('contracts-rate', 'an award rate of another contract, and one of a tenth');
  wrong(four.book, 'wrong-rate', four.table, 2, 'rate', exact('1.115'));
  typeOver(four.table, 6, 'rate', { units: 947n, places: 3 });
  plant(four.book, 'rate-scale-mixed', '계약', [four.table.cell(6, 'rate')], { expected: four.table.shown(6, 'rate') });
  const five = exclusions('exclusions-negative', 'a programme that spent more than it had');
  overspend(five);
  return [one.book, more.book, two.book, three.book, four.book, five.book];
}

/** Spending and balance of a programme go past its budget, everything calculated rightly. */
function overspend({ book, table }: Made): void {
  const row = 4;
  const [budget, executed, planned] = ['budget', 'executed', 'planned'].map(
    (key) => table.figures.figure(row, key)?.units ?? 0n,
  );
  const more = (budget ?? 0n) + 1_200n - (executed ?? 0n) - (planned ?? 0n);
  const totals = [0, table.row('계(예비비 제외)'), table.row('계(예비비·내부거래 제외)')];
  for (const at of [row, ...totals]) {
    const right = (key: string) => table.figures.figure(at, key)?.units ?? 0n;
    typeOver(table, at, 'planned', { units: right('planned') + more, places: 0 });
    typeOver(table, at, 'balance', { units: right('balance') - more, places: 0 });
  }
  plant(book, 'over-execution', table.paper.name, [table.cell(row, 'balance')], {
    severity: 'warning',
    consequences: [table.cell(row, 'planned'), table.cell(row, 'executed')],
    isEither: true,
  });
  lines(table.paper, 'A17', ['※ 재무활동(내부거래지출) 포함']);
}

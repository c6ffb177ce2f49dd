import { BLANK, explain, parseRange, type Explanation, type WorkbookSnapshot } from '../../../core/index.ts';
import { seedWorkbook } from '../../seed.ts';
import { sheetOf, workbookOf, type TestCell } from '../../snapshot.ts';

/** Explains a cell by its name, e.g. `표!D5`. */
function at(workbook: WorkbookSnapshot, place: string): Explanation {
  const [sheet = '', cell = ''] = place.split('!');
  const range = parseRange(cell);
  if (!range) throw new RangeError(place);
  return explain(workbook, { sheet, row: range.row, column: range.column });
}

const table = (...rows: readonly (readonly TestCell[])[]): WorkbookSnapshot => workbookOf(sheetOf('표', rows));

const HEADING = ['부서', '예산액', '집행액', '집행률(%)'] as const;
const STATUS = table(
  ['부서별 집행 현황'],
  ['(단위 : 천원)'],
  HEADING,
  ['계', 6_000, 2_430, 40.5],
  ['문화', 1_000, 430, 43],
  ['체육', 2_000, 700, { value: 35, formula: '=C6/B6*100' }],
  ['관광', 3_000, 1_300, 45.3],
);

describe('a table of the office’s own', () => {
  test('a rate: formula, inputs, rounding, metric, and that it is right', () => {
    const explanation = at(STATUS, '표!D5');
    expect(explanation).toMatchObject({
      kind: 'rate',
      table: { title: '부서별 집행 현황' },
      heading: '집행률(%)',
      label: '문화',
      unit: '%',
      formula: BLANK,
      expected: '43.0',
      agreement: 'agrees',
    });
    expect(explanation.metric?.id).toBe('general.executionRate.all');
    expect(explanation.derivation).toMatchObject({
      byHeadings: { ko: '집행률(%) = 집행액 ÷ 예산액 × 100' },
      byCells: { ko: 'D5 = C5 ÷ B5 × 100' },
      exact: '43',
      rounding: { rule: { mode: 'half-up', digits: 1 }, source: 'office' },
    });
    expect(explanation.derivation?.inputs.map(({ cell, part, shown, unit }) => [cell, part, shown, unit])).toEqual([
      ['C5', 'part', '430', '천원'],
      ['B5', 'whole', '1000', '천원'],
    ]);
    expect(explanation.evidence?.ko).toContain('머리글 ‘집행률(%)’');
  });

  test('a wrong rate: what it should be, as its finding says, in one sentence', () => {
    const { agreement, expected, findings, sentence } = at(STATUS, '표!D7');
    expect([agreement, expected]).toEqual(['differs', '43.3']);
    expect(findings.map(({ problem }) => problem.kind)).toEqual(['rate-mismatch']);
    expect(sentence.ko).toBe(
      'D7 ‘관광’ 집행률(%): B7 예산액 3,000천원 중 C7 집행액 1,300천원의 비율 = 43.3333333333…%, ' +
        '반올림 1자리(기관 기준)로 43.3%. 입력된 값 45.3%는 맞지 않음, 맞는 값은 43.3%',
    );
    expect(sentence.en).toBe(
      "D7 '관광' 집행률(%): C7 집행액 1,300천원 of B7 예산액 3,000천원 = 43.3333333333…%, " +
        "printed 43.3% (half-up, 1 decimal: the office's rule); the typed 45.3% should be 43.3%.",
    );
  });

  test('a native formula is told from a typed figure', () => {
    const { formula, sentence } = at(STATUS, '표!D6');
    expect(formula).toBe('=C6/B6*100');
    expect(sentence.ko).toContain('수식의 값 35%와 일치');
  });

  test('a total: its rows, by name and by cell', () => {
    const { kind, derivation, expected, sentence } = at(STATUS, '표!C4');
    expect([kind, expected]).toEqual(['total', '2,430']);
    expect(derivation?.byHeadings.ko).toBe('집행액 계 = 문화 + 체육 + 관광');
    expect(derivation?.byCells.ko).toBe('C4 = C5 + C6 + C7');
    expect(sentence.ko).toBe(
      'C4 ‘계’ 집행액: C5 문화 430천원 + C6 체육 700천원 + C7 관광 1,300천원 = 2,430천원. 입력된 값 2,430천원과 일치',
    );
  });

  test('a typed figure says so, and what is calculated from it', () => {
    const { kind, usedBy, derivation, expected, sentence } = at(STATUS, '표!C6');
    expect([kind, derivation, expected]).toEqual(['input', BLANK, BLANK]);
    expect(usedBy.map(({ cell }) => cell)).toEqual(['D6', 'C4']);
    expect(sentence.ko).toBe(
      'C6 ‘체육’ 집행액 700천원은 다른 셀에서 계산되지 않는 입력값, D6 집행률(%) 등 2개 셀의 계산에 쓰임',
    );
  });

  test.each([
    ['표!B3', 'heading', 'B3은 표 ‘부서별 집행 현황’의 머리글'],
    ['표!A5', 'name', 'A5는 표 ‘부서별 집행 현황’에서 행을 나타내는 이름'],
    ['표!A1', 'outside', 'A1은 표 밖의 셀'],
    ['표!Z99', 'blank', 'Z99는 빈 셀'],
    ['없는 시트!A1', 'outside', 'A1은 표 밖의 셀'],
  ])('%s is a %s', (place, kind, sentence) => {
    expect(at(STATUS, place)).toMatchObject({ kind, sentence: { ko: sentence }, derivation: BLANK });
  });
});

describe('the standard forms', () => {
  const seed = seedWorkbook();

  test('the balance of the division’s budget', () => {
    const { kind, derivation, expected, unit } = at(seed, '예산현황!E8');
    expect([kind, expected, unit]).toEqual(['balance', '48,343', '천원']);
    expect(derivation?.byCells.ko).toBe('E8 = B8 − C8 − D8');
    expect(derivation?.inputs.map(({ part }) => part)).toEqual(['added', 'subtracted', 'subtracted']);
  });

  test('amounts with remarks, and a rate of fewer decimals than its rule', () => {
    const [programmes] = seed.sheets.slice(1);
    const { agreement, expected, derivation, sentence } = at(seed, `${programmes?.name}!C14`);
    expect([agreement, expected]).toEqual(['digits', '90.1']);
    expect(derivation?.inputs.map(({ shown }) => shown)).toEqual(['49,550\n(구비 100%)', '55,000\n(구비 100%)']);
    expect(sentence.ko).toContain('A14 예산액 55,000 (구비 100%) 중 B14 집행액 49,550 (구비 100%)의 비율');
    expect(sentence.ko).toContain('90%는 90.1%와 자릿수만 다름');
  });

  test('a merged heading is explained by its first cell', () => {
    expect(at(seed, '예산현황!D3')).toMatchObject({ cell: 'C3', kind: 'heading' });
  });
});

test('a column with a rule of its own says so', () => {
  const rows = [
    ['가', 700, 198, 28.2],
    ['나', 900, 260, 28.8],
    ['다', 1_100, 317, 28.8],
    ['라', 1_300, 411, 31.6],
  ];
  const { derivation, expected } = at(table([...HEADING], ...rows), '표!D2');
  expect(derivation?.rounding).toEqual({ rule: { mode: 'down', digits: 1 }, source: 'column' });
  expect(expected).toBe('28.2');
});

test('a turned table is explained in its own cells', () => {
  const turned = table(
    ['구분', '2013년', '2014년', '2015년'],
    ['예산현액', 1_000, 2_000, 3_000],
    ['집행액', 430, 700, 1_300],
    ['집행잔액', 570, 1_300, 1_700],
    ['집행률(%)', 43, 35, 43.3],
  );
  expect(at(turned, '표!C4').derivation?.byCells.ko).toBe('C4 = C2 − C3');
  expect(at(turned, '표!D5').derivation?.byCells.ko).toBe('D5 = D3 ÷ D2 × 100');
  expect(at(turned, '표!C5')).toMatchObject({ heading: '집행률(%)', label: '2014년', agreement: 'agrees' });
});

test('what follows from a wrong total is calculated with the right one', () => {
  const wrong = table(
    HEADING,
    ['계', 6_000, 2_340, 39],
    ['문화', 1_000, 430, 43],
    ['체육', 2_000, 700, 35],
    ['관광', 3_000, 1_300, 43.3],
  );
  expect(at(wrong, '표!C2')).toMatchObject({ agreement: 'differs', expected: '2,430' });
  const { agreement, expected, derivation, sentence } = at(wrong, '표!D2');
  expect([agreement, expected]).toEqual(['follows', '40.5']);
  expect(derivation?.inputs.map((input) => [input.cell, input.expected])).toEqual([
    ['C2', '2,430'],
    ['B2', BLANK],
  ]);
  expect(sentence.ko).toContain('C2 집행액 2,430(현재 2,340)');
});

test.each([
  ['a zero base', [['가', 0, 0, '-']], 'no-base'],
  ['a text for an input', [['가', 'ㅡ미정', 430, 43]], 'no-input'],
])('%s has no rate', (_case, rows, agreement) => {
  const more = [
    ['나', 1_000, 430, 43],
    ['다', 2_000, 700, 35],
    ['라', 3_000, 1_300, 43.3],
  ];
  expect(at(table(HEADING, ...rows, ...more), '표!D2')).toMatchObject({ kind: 'rate', agreement, expected: BLANK });
});

test('a formula that follows from nothing in its table is no input', () => {
  const linked = table(
    HEADING,
    ['가', 1_000, { value: 430, formula: '=집계!C4' }, 43],
    ['나', 2_000, { value: 700, formula: '=집계!C5' }, 35],
    ['다', 3_000, { value: 1_300, formula: '=집계!C6' }, 43.3],
  );
  const { kind, sentence } = at(linked, '표!C2');
  expect(kind).toBe('formula');
  expect(sentence.ko).toContain('수식 =집계!C4의 값으로, 표 안에서 확인된 산식 없음');
});

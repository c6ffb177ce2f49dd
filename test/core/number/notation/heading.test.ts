import { fixed } from '../../../../core/number/fixed.ts';
import {
  collapseSpaces,
  counterUnit,
  findUnitNote,
  foldCharacters,
  isColumnLetter,
  moneyUnit,
  moneyUnitOf,
  normaliseHeading,
  parseHeading,
  PERCENT,
  PERCENT_POINT,
  readFormula,
  readUnit,
  readUnitList,
  sameHeading,
  sameUnit,
  type HeadingExpression,
  type QuantityUnit,
} from '../../../../core/number/notation/index.ts';

function printed(expression: HeadingExpression): string {
  switch (expression.kind) {
    case 'letter':
      return expression.letter;
    case 'number':
      return String(expression.value.coefficient);
    case 'operation':
      return `(${printed(expression.left)}${expression.operator}${printed(expression.right)})`;
  }
}

describe('normaliseHeading', () => {
  test.each([
    ['예 산 액', '예산액'],
    ['예　산　액', '예산액'],
    ['집\u00a0행\u00a0액', '집행액'],
    ['집행율\n(%)', '집행률(%)'],
    ['집행율(％)', '집행률(%)'],
    ['증가률', '증가율'],
    ['선택율', '선택률'],
    ['자율방범', '자율방범'],
    ['백분률', '백분율'],
    ['별정직․임기제', '별정직·임기제'],
    ['구민창안ㆍ제안', '구민창안·제안'],
    ['기획∙조정', '기획·조정'],
    ['구 분', '구분'],
    ['', ''],
    ['구분'.normalize('NFD'), '구분'],
  ])('%j is %j', (text, heading) => {
    expect(normaliseHeading(text)).toBe(heading);
    expect(normaliseHeading(heading)).toBe(heading);
  });
});

test('sameHeading overlooks lost middle dots and spaces', () => {
  expect(sameHeading('국 시비', '국․시비')).toBe(true);
  expect(sameHeading('국․시비', '국 시비')).toBe(true);
  expect(sameHeading('집 행 율', '집행률')).toBe(true);
  expect(sameHeading('예산액', '집행액')).toBe(false);
});

test.each([
  ['`15', "'15"],
  ['！％～', '!%~'],
  ['￦1,000', '₩1,000'],
  ['구민창안･제안', '구민창안·제안'],
  ['3\u007f', '3\u007f'],
])('foldCharacters(%j) is %j', (text, folded) => {
  expect(foldCharacters(text)).toBe(folded);
});

test('collapseSpaces joins a wrapped label', () => {
  expect(collapseSpaces(' 구정 주요사업  조정 및    \n 발전방안 강구 ')).toBe('구정 주요사업 조정 및 발전방안 강구');
});

describe('parseHeading', () => {
  test.each([
    ['예 산 액', '예산액', [], null, null, []],
    ['예산액(천원)', '예산액', ['천원'], null, null, []],
    ['집 행 율\n(%)', '집행률', ['%'], null, null, []],
    ['예산액(A)', '예산액', [], 'A', null, []],
    ['① 예산액', '예산액', [], '①', null, []],
    ['예산액①', '예산액', [], '①', null, []],
    ['집행잔액(C=A-B)', '집행잔액', [], 'C', '(A-B)', []],
    ['예상잔액 (D=A-B-C)', '예상잔액', [], 'D', '((A-B)-C)', []],
    ['집행률(B/A×100)', '집행률', [], null, '((B÷A)×100)', []],
    ['비율(B/A*100, %)', '비율', ['%'], null, '((B÷A)×100)', []],
    ['집행률(%)(B/A)', '집행률', ['%'], null, '(B÷A)', []],
    ['잔액(③=①-②)', '잔액', [], '③', '(①-②)', []],
    ['증감(B-A)', '증감', [], null, '(B-A)', []],
    ['12.31까지\n\n(집행예정액)', '12.31까지', [], null, null, ['집행예정액']],
    ['소속(비고)', '소속', [], null, null, ['비고']],
    ['기타\n\n(취하,타기관 이송 등)', '기타', [], null, null, ['취하,타기관이송등']],
    ['금액 [백만 원]', '금액', ['백만원'], null, null, []],
    ['예산현황 (단위:천원)', '예산현황', ['천원'], null, null, []],
    ['사업비(단위: 건, 천원)', '사업비', ['건', '천원'], null, null, []],
    ['잔액()', '잔액', [], null, null, []],
    ['실적(건/마리)', '실적', [], null, null, ['건/마리']],
    ['예산액( A )', '예산액', [], 'A', null, []],
    ['예산액(천원)(A)', '예산액', ['천원'], 'A', null, []],
    ['잔액(천원, C)', '잔액', ['천원'], 'C', null, []],
    ['예산액(천원, 추정)', '예산액', [], null, null, ['천원,추정']],
  ])('%j', (text, name, units, letter, formula, remarks) => {
    const heading = parseHeading(text);
    expect(heading.name).toBe(name);
    expect(heading.units.map((unit) => unit.name)).toStrictEqual(units);
    expect(heading.letter).toBe(letter);
    expect(heading.formula === null ? null : printed(heading.formula.expression)).toBe(formula);
    expect(heading.remarks).toStrictEqual(remarks);
  });
});

describe('readFormula', () => {
  test.each([
    ['C = A - B', 'C', '(A-B)'],
    ['=B/A', null, '(B÷A)'],
    ['(A+B)/C×100', null, '(((A+B)÷C)×100)'],
    ['A－B', null, '(A-B)'],
    ['B÷A x100', null, '((B÷A)×100)'],
    ['A+B×C', null, '(A+(B×C))'],
    ['B/A×100%', null, '((B÷A)×100)'],
    ['ⓒ=ⓐ-ⓑ', 'ⓒ', '(ⓐ-ⓑ)'],
    ['D=A×0.5', 'D', '(A×5)'],
  ])('%s', (text, result, expression) => {
    const formula = readFormula(text);
    expect(formula?.result).toBe(result);
    expect(formula && printed(formula.expression)).toBe(expression);
  });

  test.each([
    '집행예정액',
    'A',
    '10.31기준',
    'A-',
    '(A-B',
    'A B',
    '100',
    '',
    'A=',
    'A-B)',
    '=',
    'A++B',
    'A-B원',
    '(A-B=',
    '(',
    '(+',
  ])('%j is none', (text) => {
    expect(readFormula(text)).toBeNull();
  });

  test('a number keeps its decimals', () => {
    expect(readFormula('A×0.5')?.expression).toMatchObject({ right: { value: fixed(5n, 1) } });
  });
});

test.each([
  ['A', true],
  ['①', true],
  ['㉠', true],
  ['ⓐ', true],
  ['AB', false],
  ['m', false],
  ['t', false],
  ['g', false],
  ['x', false],
  ['가', false],
  ['', false],
])('isColumnLetter(%j) is %s', (text, expected) => {
  expect(isColumnLetter(text)).toBe(expected);
});

describe('findUnitNote', () => {
  test.each([
    ['(단위 : 천원)', ['천원'], 0, 9],
    ['(단위:백만원)', ['백만원'], 0, 8],
    ['（단위：천원）', ['천원'], 0, 7],
    ['[단위: 천원, %]', ['천원', '%'], 0, 11],
    ['<단위：개소>', ['개소'], 0, 7],
    ['단위 천원', ['천원'], 0, 5],
    ['(단위 천원)', ['천원'], 0, 7],
    ['단위: 호', ['호'], 0, 5],
    ['(단위: 건/백만원)', ['건', '백만원'], 0, 11],
    ['(단위: 천원/권)', ['천원/권'], 0, 10],
    ['(단위 : 명, 천 원)', ['명', '천원'], 0, 13],
    ['(단위: 금액 천원, 비율 %)', ['천원', '%'], 0, 17],
    ['(금액단위: 천원)', ['천원'], 0, 10],
    ['(단위: 마리)', ['마리'], 0, 8],
    ['(단위: 건/마리)', ['건/마리'], 0, 10],
    ['□ 예산현황 (단위:천원)', ['천원'], 7, 14],
  ])('%j', (text, units, start, end) => {
    const note = findUnitNote(text);
    expect(note?.units.map((unit) => unit.name)).toEqual(units);
    expect([note?.start, note?.end]).toEqual([start, end]);
  });

  test.each([
    '단위사업',
    '단위 사업',
    '단위 사업, 천원',
    '단위사업명',
    '예산액(천원)',
    '',
    '(단위 : )',
    '전략단위 과제',
  ])('%j has none', (text) => {
    expect(findUnitNote(text)).toBeNull();
  });
});

describe('units', () => {
  test.each([
    ['천 원', '천원', 3],
    [' 백만원 ', '백만원', 6],
    ['만 명', '명', 4],
    ['원', '원', 0],
    ['십억원', '십억원', 9],
    ['조 원', '조원', 12],
    ['억', '억원', 8],
    ['％', '%', -2],
    ['%p', '%p', -2],
    ['만명', '명', 4],
    ['건', '건', 0],
    ['㎡', '㎡', 0],
  ])('readUnit(%j) is %s with %d zeros', (text, name, zeros) => {
    expect(readUnit(text)).toMatchObject({ name, zeros });
  });

  test.each(['비고', '', '천', '집행예정액', '건수', '원문'])('readUnit(%j) is none', (text) => {
    expect(readUnit(text)).toBeNull();
  });

  test.each<[QuantityUnit | null, QuantityUnit | null, boolean]>([
    [PERCENT, PERCENT, true],
    [PERCENT, PERCENT_POINT, false],
    [moneyUnit('천원'), moneyUnit('천원'), true],
    [moneyUnit('천원'), moneyUnit('백만원'), false],
    [counterUnit('원'), moneyUnit('원'), false],
    [counterUnit('명'), counterUnit('건'), false],
    [counterUnit('명'), { kind: 'counter', name: '명', zeros: 4 }, false],
    [null, null, true],
    [PERCENT, null, false],
    [null, PERCENT, false],
  ])('%j and %j are the same: %s', (a, b, same) => {
    expect(sameUnit(a, b)).toBe(same);
  });

  test('moneyUnitOf knows the four units amounts are calculated in', () => {
    const written = ['원', '천원', '백만원', '억원', '만원', '조원', '%', '건'].map(readUnit);
    expect(written.map(moneyUnitOf)).toEqual(['원', '천원', '백만원', '억원', null, null, null, null]);
    expect([moneyUnitOf(counterUnit('천원')), moneyUnitOf(null)]).toEqual([null, null]);
  });

  test('a counter counts one by one', () => {
    expect(counterUnit('건')).toEqual({ kind: 'counter', name: '건', zeros: 0 });
  });

  test('readUnitList skips empty items', () => {
    expect(readUnitList('명,, 천원 ').map((unit) => unit.name)).toEqual(['명', '천원']);
  });
});

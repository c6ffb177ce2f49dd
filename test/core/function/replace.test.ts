import {
  replaceFunctions,
  type CellValue,
  type Change,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { describeProblem, type Problem } from '../../../core/problem/index.ts';

/** A workbook of one sheet, from B1 down: what each cell shows, and its formula. */
function workbookOf(cells: readonly (readonly [value: CellValue, formula: string | null])[]): WorkbookSnapshot {
  const column = <Value>(pick: (cell: readonly [CellValue, string | null]) => Value): Value[][] =>
    cells.map((cell) => [pick(cell)]);
  const sheet: SheetSnapshot = {
    name: '집행',
    row: 0,
    column: 1,
    values: column(([value]) => value),
    texts: column(([value]) => String(value)),
    formulas: column(([, formula]) => formula),
    numberFormats: column(() => 'General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
  return { sheets: [sheet] };
}

const one = (value: CellValue, formula: string): WorkbookSnapshot => workbookOf([[value, formula]]);
const formulaOf = (change: Change | undefined): unknown =>
  change?.after.kind === 'formula' ? change.after.formula : change?.after;

function replaced(formula: string, value: CellValue = 43): unknown {
  const { changes, problems } = replaceFunctions(one(value, formula), 'formulas');
  return problems.length > 0 ? problems.map(({ kind }) => kind) : formulaOf(changes[0]);
}

const RATE = 'IF(COUNT(C2,D2)<2,"",IF(D2=0,"-",QUOTIENT(C2*2000+SIGN(C2)*ABS(D2),2*D2)/10))';

describe('to formulas', () => {
  test.each([
    ['=GUJEONG.집행률(C2,D2)', `=${RATE}`],
    ['=gujeong.budget.executionrate(C2, D2)', `=${RATE}`],
    ['=_xldudf_GUJEONG_BUDGET_EXECUTIONRATE(C2,D2)', `=${RATE}`],
    ['=IF(D2=0,"",GUJEONG.집행률(C2,D2))', `=IF(D2=0,"",(${RATE}))`],
    ['=GUJEONG.집행률(C2,D2)&"%"', `=(${RATE})&"%"`],
    ['=GUJEONG.예상잔액(B2,C2,D2)*2', '=(B2-C2-D2)*2'],
    ['=GUJEONG.예상잔액(SUM(B2:B9,B11),C2)', '=(SUM(B2:B9,B11))-C2'],
    ["=GUJEONG.예상잔액('예산, 현황'!B2,C2)", "='예산, 현황'!B2-C2"],
    ['=GUJEONG.예상잔액(표1[[#This Row],[예산액,(천원)]],C2)', '=(표1[[#This Row],[예산액,(천원)]])-C2'],
    ['=GUJEONG.단수처리(GUJEONG.예상잔액(B2,C2),-3,"절상")', '=ROUNDUP((B2-C2),-3)'],
    ['=GUJEONG.단위변환(B2,"원","천원")+GUJEONG.단위변환(B3,"원","천원")', '=(B2/1000)+(B3/1000)'],
    ['="GUJEONG.집행률(1,2)"&GUJEONG.단수처리(B2)', '="GUJEONG.집행률(1,2)"&(ROUND(B2,0))'],
    ['=GUJEONG.예산현액(B2,,C2)', '=B2+C2'],
  ])('%s becomes %s', (formula, expected) => expect(replaced(formula)).toBe(expected));

  test.each([
    ['=GUJEONG.집행률(C2,D2,E2)', 'function-argument-open'],
    ['=GUJEONG.처리기한(C2,10)', 'function-without-formula'],
    ['=1+GUJEONG.단수처리(GUJEONG.평균달성률(C2:C9))', 'function-without-formula'],
    ['=GUJEONG.구성비배열(C2:C9)', 'function-spills'],
    ['=GUJEONG.없는함수(C2)', 'function-unknown'],
    ['=GUJEONG.예상잔액("1,000",C2)', 'function-argument-text'],
    ['=GUJEONG.달성률(4.11,4)', 'function-argument-inexact'],
    ['=GUJEONG.집행률(4503599627371,B9)', 'function-argument-inexact'],
    ['=GUJEONG.구성비(0.57,1,0,"절사")', 'function-argument-inexact'],
    [`=GUJEONG.증감률(${'1+'.repeat(700)}1,C2)`, 'function-formula-long'],
  ])('%s stays: %s', (formula, kind) => expect(replaced(formula)).toEqual([kind]));

  test('decimals stay decimals where nothing is divided', () => {
    expect(replaced('=GUJEONG.단수처리(0.57,1)')).toBe('=ROUND(0.57,1)');
    expect(replaced('=GUJEONG.예상잔액(0.57,B9)')).toBe('=0.57-B9');
    expect(replaced('=GUJEONG.집행률(4503599627370,B9,0)')).toContain('QUOTIENT(4503599627370*200+');
  });

  test('a cell that holds a figure as text stays, for only our functions read it', () => {
    const workbook = workbookOf([
      ['8,815(구비 100%)', null],
      [88.2, '=GUJEONG.집행률(B1,10000)'],
      [88.2, "=GUJEONG.집행률('집행'!$B$1,10000)"],
    ]);
    const { changes, problems } = replaceFunctions(workbook, 'formulas');
    expect(changes).toEqual([]);
    expect(problems).toEqual([
      { kind: 'function-argument-text', sheet: '집행', cell: 'B2', argument: 'B1' },
      { kind: 'function-argument-text', sheet: '집행', cell: 'B3', argument: "'집행'!$B$1" },
    ]);
  });

  test('what stood there is kept for the way back, and what it showed unless that was an error', () => {
    const formula = '=GUJEONG.집행률(C2,D2)';
    const [shown] = replaceFunctions(one(43, formula), 'formulas').changes;
    expect(shown).toEqual({
      sheet: '집행',
      row: 0,
      column: 1,
      before: { kind: 'formula', formula, value: 43 },
      after: { kind: 'formula', formula: `=${RATE}`, value: 43 },
      numberFormat: null,
    });
    const [unknown] = replaceFunctions(one({ error: '#NAME?' }, formula), 'formulas').changes;
    expect(unknown?.after.value).toBeNull();
  });
});

describe('to values', () => {
  test('each cell becomes what it shows', () => {
    const workbook = workbookOf([
      [43, '=GUJEONG.집행률(C1,D1)'],
      ['집행 43', '="집행 "&GUJEONG.집행률(C2,D2)'],
      [2, '=1+1'],
      [7, null],
    ]);
    const { cells, changes, problems } = replaceFunctions(workbook, 'values');
    expect(cells).toBe(2);
    expect(problems).toEqual([]);
    expect(changes.map(({ row, after }) => [row, after])).toEqual([
      [0, { kind: 'value', value: 43 }],
      [1, { kind: 'value', value: '집행 43' }],
    ]);
  });

  test('an error is no value, and a spilled result no single one', () => {
    const workbook = workbookOf([
      [{ error: '#NAME?' }, '=GUJEONG.집행률(C1,D1)'],
      [50, '=GUJEONG.구성비배열(C1:C2)'],
    ]);
    const { changes, problems } = replaceFunctions(workbook, 'values');
    expect(changes).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['function-error-shown', 'function-spills']);
  });
});

test('texts that only look like calls are none', () => {
  for (const formula of [
    '="GUJEONG.집행률(1,2)"',
    '=MYGUJEONG.집행률(1,2)',
    '=GUJEONG.집행률',
    "='GUJEONG.집행률(1'!A1",
  ]) {
    expect(replaceFunctions(one(1, formula), 'formulas')).toEqual({ cells: 0, changes: [], problems: [] });
  }
});

test('every reason is one sentence with its place', () => {
  const problems: readonly Problem[] = [
    '=GUJEONG.집행률(C2,D2,E2)',
    '=GUJEONG.처리기한(C2,10)',
    '=GUJEONG.없는함수(C2)',
  ].flatMap((formula) => replaceFunctions(one(1, formula), 'formulas').problems);
  expect(problems.map((problem) => describeProblem(problem, 'ko'))).toEqual([
    '집행!B1: ‘집행률’ 함수의 자릿수, 구분, 상한 등이 상수가 아니어서 수식으로 바꾸지 않음. 상수로 고치거나 값으로 바꾸기',
    '집행!B1: ‘처리기한’ 함수는 같은 값의 엑셀 수식이 없음(공휴일 자료를 씀). 값으로 바꾸기 가능',
    '집행!B1: 없는함수는 구정 함수가 아님. 함수 이름 확인 필요',
  ]);
});

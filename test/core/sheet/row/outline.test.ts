import { labelForm, levelsOf } from '../../../../core/sheet/row/outline.ts';

test.each([
  ['일반회계', 0, ''],
  [' 일반회계', 1, ''],
  ['　일반회계', 2, ''],
  ['\t일반회계', 4, ''],
  ['\u00a0 일반회계', 2, ''],
  ['Ⅱ. 세출', 0, 'Ⅰ'],
  ['1. 인건비', 0, '1.'],
  ['12.인건비', 0, '1.'],
  ['1.1 기본급', 0, '1.1'],
  ['1.2. 기본급', 0, '1.1'],
  ['1.5배', 0, ''],
  ['가. 인건비', 0, '가.'],
  ['가나. 인건비', 0, ''],
  ['1) 인건비', 0, '1)'],
  ['하) 인건비', 0, '가)'],
  ['(1) 인건비', 0, '(1)'],
  ['(나) 인건비', 0, '(가)'],
  ['(인건비)', 0, ''],
  ['③ 인건비', 0, '①'],
  ['정책 : 행정', 0, '정책'],
  ['단위: 운영', 0, '단위'],
  ['세부사업: 지원', 0, '세부'],
  ['세부 : 지원', 0, '세부'],
  ['부서 : 총무과', 0, '부서'],
  ['회계: 일반', 0, '회계'],
  ['정책사업', 0, ''],
  ['101 인건비', 0, '101'],
  ['101-01 보수', 0, '101'],
  ['01 기본급', 0, '01'],
  ['101', 0, ''],
  ['2015', 0, ''],
  ['□ 인건비', 0, '□'],
  ['■ 인건비', 0, '□'],
  ['  ○ 인건비', 2, '○'],
  ['ㅇ인건비', 0, '○'],
  ['● 인건비', 0, '○'],
  ['- 인건비', 0, '-'],
  ['– 인건비', 0, '-'],
  ['• 인건비', 0, '·'],
  ['ㄴ 인건비', 0, '└'],
  ['ABC', 0, ''],
  ['', 0, ''],
])('%j stands %i from the left and bears %j', (text, indent, mark) => {
  expect(labelForm(text, 2)).toEqual({ column: 2, indent, mark });
});

test('the indentation of the cell counts too', () => {
  expect(labelForm(' 인건비', 0, 4).indent).toBe(5);
  expect(labelForm('- 인건비', 0, 4)).toEqual({ column: 0, indent: 4, mark: '-' });
});

const levels = (...texts: readonly string[]) => levelsOf(texts.map((text) => labelForm(text, 0)));

test.each<readonly [string, readonly string[], readonly number[]]>([
  ['marks in the order of their first rows', ['□ 가', '○ 나', '- 다', '○ 라', '□ 마'], [0, 1, 2, 1, 0]],
  ['numbers below each other', ['1. 가', '가. 나', '1) 다', '2. 라'], [0, 1, 2, 0]],
  ['no mark above all marks, wherever it comes', ['- 가', '나', '- 다'], [1, 0, 1]],
  ['indentation before marks', ['□ 가', '  □ 나', ' ○ 다'], [0, 2, 1]],
  ['one level', ['가', '나'], [0, 0]],
])('%s', (_, texts, expected) => {
  expect(levels(...texts)).toEqual(expected);
});

test('the column of the label comes first, a row without one has no level', () => {
  expect(levelsOf([labelForm('나', 1), labelForm('    가', 0), undefined, labelForm('다', 1)])).toEqual([1, 0, -1, 1]);
  expect(levelsOf([])).toEqual([]);
});

import { hasTaken } from '../../../addin/excel/taken.ts';
import { BLANK, type CellContent, type CellValue } from '../../../core/index.ts';

const value = (of: CellValue): CellContent => ({ kind: 'value', value: of });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text, value: 0 });

test.each<[string, CellContent, CellContent, boolean]>([
  ['the same number', value(5), value(5), true],
  ['a number that became a text', value(5), value('5'), false],
  ['a cleared cell', value(BLANK), value(BLANK), true],
  ['an empty text that is not blank', value(''), value(BLANK), false],
  ['a formula written in another way', formula("=sum('표'!A1)"), formula('=SUM(표!A1)'), true],
  ['a formula that became a text', formula('=A1'), value('=A1'), false],
  ['a value where a formula stayed', value(5), formula('=A1'), false],
  ['a line break', value('가\r\n나'), value('가\n나'), true],
])('%s', (_case, given, found, expected) => {
  expect(hasTaken(given, found)).toBe(expected);
});

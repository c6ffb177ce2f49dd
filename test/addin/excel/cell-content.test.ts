import { contentOf, type CellAnswer } from '../../../addin/excel/cell-content.ts';
import { BLANK, type CellContent } from '../../../core/index.ts';

const value = (of: CellContent['value']): CellContent => ({ kind: 'value', value: of });

test.each<[string, CellAnswer, CellContent]>([
  ['blank', { value: '', formula: '', type: 'Empty' }, value(BLANK)],
  ['an empty text', { value: '', formula: '', type: 'String' }, value('')],
  ['zero', { value: 0, formula: 0, type: 'Double' }, value(0)],
  ['an integer', { value: -7, formula: -7, type: 'Integer' }, value(-7)],
  ['a text', { value: '계', formula: '계', type: 'String' }, value('계')],
  ['a truth value', { value: false, formula: false, type: 'Boolean' }, value(false)],
  ['a typed error', { value: '#N/A', formula: '#N/A', type: 'Error' }, value({ error: '#N/A' })],
  ['a text that reads like an error', { value: '#N/A', formula: '#N/A', type: 'String' }, value('#N/A')],
  ['a text that begins with =', { value: '=A1', formula: '=A1', type: 'String' }, value('=A1')],
  ['a formula', { value: 30, formula: '=10+20', type: 'Double' }, { kind: 'formula', formula: '=10+20', value: 30 }],
  [
    'a formula with a text',
    { value: 'ab', formula: '="a"&"b"', type: 'String' },
    { kind: 'formula', formula: '="a"&"b"', value: 'ab' },
  ],
  [
    'a formula with an error',
    { value: '#DIV/0!', formula: '=1/0', type: 'Error' },
    { kind: 'formula', formula: '=1/0', value: { error: '#DIV/0!' } },
  ],
  [
    'a formula that gives nothing, called empty by some versions',
    { value: '', formula: '=""', type: 'Empty' },
    { kind: 'formula', formula: '=""', value: '' },
  ],
])('%s', (_case, answer, expected) => {
  expect(contentOf(answer)).toEqual(expected);
});

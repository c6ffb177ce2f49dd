import { BLANK, type Change } from '../../../../core/index.ts';
import { applyChanges } from '../../../../templates/ooxml/index.ts';
import { change, content, pack, parts } from '../fixture.ts';
import { cells, problem } from './patching.ts';

describe('what is refused', () => {
  const table = {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="a" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': '<table displayName="t" ref="A1:B3"><tableColumns/></table>',
  };
  const one = cells('<c r="A1" s="1"><v>1</v></c>');
  const covered = cells(
    '<c r="A1"><f t="array" ref="A1:A2">B1</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="A1"/><v>2</v></c>',
  );

  test.each<[string, string, Change[], object, Record<string, string>?]>([
    [
      'a missing sheet',
      one,
      [change('A1', content(1), content(2), null, '없음')],
      { kind: 'sheet-is-missing', sheet: '없음' },
    ],
    [
      'another value',
      one,
      [change('A1', content(5), content(2))],
      { kind: 'cell-has-changed', cell: 'A1', expected: content(5), found: content(1) },
    ],
    ['a blank that is none', one, [change('A1', content(BLANK), content(2))], { kind: 'cell-has-changed', cell: 'A1' }],
    [
      'a value that is missing',
      one,
      [change('B9', content(5), content(2))],
      { kind: 'cell-has-changed', cell: 'B9', found: content(BLANK) },
    ],
    [
      'a formula that is none',
      one,
      [change('A1', content(1, '=B1'), content(2))],
      { kind: 'cell-has-changed', cell: 'A1' },
    ],
    [
      'another format',
      one,
      [change('A1', content(1), content(1), { before: '0%', after: '0' })],
      { kind: 'number-format-has-changed', found: '0.0' },
    ],
    [
      'two changes of one cell',
      one,
      [change('A1', content(1), content(2)), change('A1', content(1), content(3))],
      { kind: 'cell-is-named-twice', cell: 'A1' },
    ],
    [
      'a merged cell',
      `${one}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`,
      [change('B2', content(BLANK), content(2))],
      { kind: 'cell-is-merged', cell: 'B2', anchor: 'A1' },
    ],
    [
      'the first cell of an array formula',
      covered,
      [change('A1', content(1, '=B1'), content(2))],
      { kind: 'cell-is-array-formula', cell: 'A1', range: 'A1:A2' },
    ],
    [
      'another cell of it',
      covered,
      [change('A2', content(BLANK), content(2))],
      { kind: 'cell-is-array-formula', cell: 'A2' },
    ],
    [
      'a data table',
      covered,
      [change('C2', content(BLANK), content(2))],
      { kind: 'cell-is-data-table', cell: 'C2', range: 'C1:C2' },
    ],
    [
      'a heading of a table',
      one,
      [change('A1', content(1), content('새'))],
      { kind: 'cell-is-table-heading', cell: 'A1' },
      table,
    ],
    [
      'what is no number',
      one,
      [change('A1', content(1), content(NaN))],
      { kind: 'value-cannot-be-stored', reason: 'not-finite' },
    ],
    [
      'too long a text',
      one,
      [change('A1', content(1), content('가'.repeat(32_768)))],
      { kind: 'value-cannot-be-stored', reason: 'text-too-long' },
    ],
    [
      'an error that does not exist',
      one,
      [change('A1', content(1), content({ error: '#WHAT' }))],
      { kind: 'value-cannot-be-stored', reason: 'not-an-error-value' },
    ],
    [
      'a row out of order',
      '<sheetData><row r="2"/><row r="1"/></sheetData>',
      [change('A9', content(BLANK), content(2))],
      { kind: 'file-is-damaged', detail: 'order of rows' },
    ],
    [
      'a sheet without cells',
      '<dimension ref="A1"/>',
      [change('A9', content(BLANK), content(2))],
      { kind: 'file-is-damaged', detail: 'no sheetData' },
    ],
  ])('%s', (_name, sheet, changes, expected, more = {}) => {
    const good = change('Z99', content(BLANK), content('고침'));
    expect(problem(sheet, [good, ...changes], more)).toMatchObject(expected);
  });

  test('a new number format where the file has no styles', () => {
    const format = { before: 'General', after: '0.0' };
    expect(
      problem(cells('<c r="A1"><v>1</v></c>'), [change('A1', content(1), content(1), format)], { 'xl/styles.xml': '' }),
    ).toMatchObject({ kind: 'file-is-damaged' });
    const all = parts(cells('<c r="A1"><v>1</v></c>'));
    expect(applyChanges(pack(all), [change('A1', content(1), content(1), format)])).toMatchObject({
      problem: { kind: 'value-cannot-be-stored', reason: 'no-styles' },
    });
  });

  test('more merged areas than a sheet may have', () => {
    const sheet = `<sheetData/><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(200_001)}</mergeCells>`;
    expect(problem(sheet, [change('A9', content(BLANK), content(2))])).toMatchObject({ quantity: 'merges' });
  });

  test('the anchor of a merge can be written', () => {
    const sheet = `${one}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;
    expect(problem(sheet, [change('A1', content(1), content(2))])).toBe('patched');
  });

  test('a place outside every sheet', () => {
    expect(problem(one, [{ ...change('A1', content(1), content(2)), row: 1_048_576 }])).toMatchObject({
      kind: 'cell-is-outside',
    });
  });
});

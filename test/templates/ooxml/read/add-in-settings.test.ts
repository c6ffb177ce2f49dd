import { applyChanges, readWorkbook, writeWorkbook } from '../../../../templates/ooxml/index.ts';
import { withAddInSettings } from '../add-in-part.ts';

const BYTES = writeWorkbook({
  sheets: [{ name: '표', cells: [{ row: 0, column: 0, content: { kind: 'value', value: 1 } }] }],
});

function settingsOf(bytes: Uint8Array): unknown {
  const read = readWorkbook(bytes);
  return read.ok ? [...read.workbook.addInSettings] : read.problem;
}

test('a workbook nobody worked on with an add-in keeps nothing', () => {
  expect(settingsOf(BYTES)).toEqual([]);
});

test('a text is read as it was given, anything else as JSON', () => {
  const kept = { 'gujeong.corrections': '{"version":1,"said":"“<&"}', 'other.list': [1, 2], 'other.on': true };
  expect(settingsOf(withAddInSettings(BYTES, kept))).toEqual([
    ['gujeong.corrections', '{"version":1,"said":"“<&"}'],
    ['other.list', '[1,2]'],
    ['other.on', 'true'],
  ]);
});

test('what is kept stays when cells are changed', () => {
  const bytes = withAddInSettings(BYTES, { 'gujeong.corrections': '[]' });
  const patched = applyChanges(bytes, [
    {
      sheet: '표',
      row: 0,
      column: 0,
      before: { kind: 'value', value: 1 },
      after: { kind: 'value', value: 2 },
      numberFormat: null,
    },
  ]);
  if (!patched.ok) throw new Error(patched.problem.kind);
  expect(settingsOf(patched.bytes)).toEqual([['gujeong.corrections', '[]']]);
});

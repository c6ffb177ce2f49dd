import { NOTHING_KEPT } from '../../../../addin/taskpane/kept/kept-state.ts';
import { readSettings, settingsInForce, writeSettings } from '../../../../addin/taskpane/kept/settings-text.ts';

const ALL = {
  rateRounding: 'down',
  rateDigits: 2,
  rateBase: 'current',
  unit: '백만원',
  asOfDate: '2026-10-31',
  live: true,
  ask: true,
} as const;

test('what is written is read back', () => {
  expect(readSettings(writeSettings(ALL) ?? '')).toEqual(ALL);
  expect(writeSettings({})).toBeUndefined();
  expect(readSettings('{"version":1}')).toEqual({});
  expect(readSettings('{"version":1,"asOfDate":"today","language":"en"}')).toEqual({
    asOfDate: 'today',
    language: 'en',
  });
});

test.each([
  '',
  '[]',
  '{"version":2}',
  '{"version":1,"rateDigits":4}',
  '{"version":1,"rateDigits":"1"}',
  '{"version":1,"rateRounding":"half-even"}',
  '{"version":1,"rateBase":"net"}',
  '{"version":1,"unit":"만원"}',
  '{"version":1,"asOfDate":"2026-02-30"}',
  '{"version":1,"live":"yes"}',
  '{"version":1,"ask":null}',
  '{"version":1,"language":"fr"}',
  '{"version":1,"unknown":1}',
])('%s is not understood', (text) => {
  expect(readSettings(text)).toBeNull();
});

test('the workbook comes before the office, the office before the program', () => {
  const { values, sources, officeLanguage } = settingsInForce([
    ['workbook', { rateDigits: 2, live: false }],
    ['office', { rateDigits: 0, live: true, rateRounding: 'down', unit: '천원', language: 'en' }],
  ]);
  expect(values).toEqual({
    rateRounding: 'down',
    rateDigits: 2,
    rateBase: 'as-written',
    unit: '천원',
    asOfDate: 'today',
    live: false,
    ask: false,
  });
  expect(sources).toEqual({
    rateRounding: 'office',
    rateDigits: 'workbook',
    rateBase: 'program',
    unit: 'office',
    asOfDate: 'program',
    live: 'workbook',
    ask: 'program',
  });
  expect(officeLanguage).toBe('en');
});

test('where nobody decides, the program does', () => {
  expect(settingsInForce([])).toEqual(NOTHING_KEPT.settings);
});

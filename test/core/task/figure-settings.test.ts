import {
  BLANK,
  DEFAULT_FIGURE_SETTINGS,
  DEFAULT_OPTIONS,
  figureOptions,
  readFigureSettings,
  type FigureSettings,
} from '../../../core/index.ts';

const DECIDED: FigureSettings = { rateRounding: 'down', rateDigits: 0, rateBase: 'budget', unit: '억원' };

test('what nobody decided is what tasks do by themselves', () => {
  expect(figureOptions(DEFAULT_FIGURE_SETTINGS)).toEqual(DEFAULT_OPTIONS);
  expect(readFigureSettings('{"version":1}')).toEqual(DEFAULT_FIGURE_SETTINGS);
});

test('each decision reaches the options of a task', () => {
  expect(figureOptions(DECIDED)).toEqual({
    rateRounding: { mode: 'down', digits: 0 },
    rateBase: 'budget',
    unit: '억원',
  });
});

test('settings of the pane are passed over, those about figures are read', () => {
  expect(readFigureSettings(JSON.stringify({ version: 1, ...DECIDED, live: 'often', asOfDate: 7 }))).toEqual(DECIDED);
});

test.each([
  '',
  'null',
  '1',
  '[]',
  '{}',
  '{"version":2}',
  '{"version":1,"rateRounding":"half-even"}',
  '{"version":1,"rateDigits":-1}',
  '{"version":1,"rateDigits":4}',
  '{"version":1,"rateDigits":0.5}',
  '{"version":1,"rateDigits":"1"}',
  '{"version":1,"rateBase":"net"}',
  '{"version":1,"rateBase":null}',
  '{"version":1,"unit":"만원"}',
])('%s is not understood', (text) => {
  expect(readFigureSettings(text)).toBe(BLANK);
});

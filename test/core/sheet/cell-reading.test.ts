import { BLANK, fixed, type CellValue, type MoneyUnit } from '../../../core/index.ts';
import { entryOf, readCell, type CellReading } from '../../../core/sheet/cell-reading.ts';

function read(value: CellValue, text = String(value), unit: MoneyUnit | null = null): CellReading {
  return readCell({ value, text, formula: BLANK, numberFormat: 'General' }, unit);
}

describe('numbers', () => {
  test.each<readonly [string, number, string, readonly [bigint, number], readonly [bigint, number], boolean]>([
    ['shown as it is', 1234, '1,234', [1234n, 0], [1234n, 0], false],
    ['shown rounded', 88.27, '88.3', [8827n, 2], [883n, 1], false],
    ['shown with a zero more', 56, '56.0', [56n, 0], [560n, 1], false],
    ['shown as a percentage', 0.8827, '88.3%', [8827n, 2], [883n, 1], true],
    ['below zero', -3, '△3', [-3n, 0], [-3n, 0], false],
    ['in a column too narrow', 1234, '####', [1234n, 0], [1234n, 0], false],
    ['a zero shown as a dash', 0, '-', [0n, 0], [0n, 0], false],
    ['shown as nothing', 5, '', [5n, 0], [5n, 0], false],
    ['with a counter in its format', 1010, '1,010권', [1010n, 0], [1010n, 0], false],
    // a format that scales: what is printed is in another unit, so the value counts
    ['with money in its format', 5000, '5천원', [5000n, 0], [5000n, 0], false],
    ['beyond what a double holds', 0.1 + 0.2, '0.3', [3n, 1], [3n, 1], false],
  ])('%s', (_, value, text, held, printed, hasPercentSign) => {
    expect(read(value, text)).toEqual({
      kind: 'figure',
      value: fixed(...held),
      printed: fixed(...printed),
      isText: false,
      hasPercentSign,
    });
  });

  test('what is no number is unreadable', () => {
    expect(read(Number.NaN)).toEqual({ kind: 'unreadable' });
    expect(read(Number.POSITIVE_INFINITY)).toEqual({ kind: 'unreadable' });
  });
});

describe('texts', () => {
  test.each<readonly [string, MoneyUnit | null, readonly [bigint, number], boolean]>([
    ['1,234', null, [1234n, 0], false],
    ['△3.5', '천원', [-35n, 1], false],
    ['88.3%', null, [883n, 1], true],
    ['8,815(구비 100%)', '백만원', [8815n, 0], false],
    ['30명', '천원', [30n, 0], false],
    ['1백만원', '천원', [1000n, 0], false],
    ['1백만원', '백만원', [1n, 0], false],
    ['1,500천원', '백만원', [1500n, 3], false],
    ['3억원', '원', [300_000_000n, 0], false],
    // without a unit of the column the figure stays as it is written
    ['3백만원', null, [3n, 0], false],
  ])('%s in a column of %s', (text, unit, value, hasPercentSign) => {
    expect(read(text, text, unit)).toEqual({
      kind: 'figure',
      value: fixed(...value),
      printed: fixed(...value),
      isText: true,
      hasPercentSign,
    });
  });

  test.each<readonly [string, string]>([
    ['', 'blank'],
    ['   ', 'blank'],
    ['-', 'dash'],
    ['순증', 'term'],
    ['미정', 'unreadable'],
    ['4 5급', 'unreadable'],
    ['30~200만원', 'unreadable'],
    ['82건(11,110백만원)', 'unreadable'],
  ])('%j is %s', (text, kind) => {
    expect(read(text)).toEqual({ kind });
  });
});

test('blank, errors and truth values', () => {
  expect(read(BLANK, '')).toEqual({ kind: 'blank' });
  expect(read({ error: '#DIV/0!' })).toEqual({ kind: 'error', error: '#DIV/0!' });
  expect([read(true), read(false)]).toEqual([{ kind: 'unreadable' }, { kind: 'unreadable' }]);
});

test('as entries of an exact column', () => {
  const values = [1.5, '가', '-', '순감', BLANK, { error: '#N/A' }];
  expect(values.map((value) => entryOf(read(value, typeof value === 'number' ? '1.5' : '')))).toEqual([
    fixed(15n, 1),
    'unreadable',
    'dash',
    'dash',
    BLANK,
    'unreadable',
  ]);
});

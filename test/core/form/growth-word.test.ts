import { dashWord, GROWTH_WORDS, growthWord } from '../../../core/form/growth-word.ts';

describe('growthWord', () => {
  test.each([
    [1, 0, '순증'],
    [-1, 0, '순감'],
    [0, 0, '-'],
    [1, -1, '흑자전환'],
    [0, -1, '적자해소'],
    [-1, -1, '적자지속'],
    [-1, 1, '적자전환'],
  ])('%d from %d is %s', (now, before, expected) => {
    const word = growthWord(now, before);
    expect(word && GROWTH_WORDS[word].ko).toBe(expected);
  });

  test.each([
    [1, 1],
    [0, 1],
  ])('%d from %d is a percentage', (now, before) => {
    expect(growthWord(now, before)).toBeNull();
  });
});

test('where a measure gives a dash, a growth shows its word and everything else `-`', () => {
  const signs = new Map([
    ['now', 1],
    ['before', 0],
  ]);
  const signOf = (key: string): number => {
    const sign = signs.get(key);
    if (sign === undefined) throw new Error(`no sign of ${key}`);
    return sign;
  };
  expect(dashWord({ kind: 'growth', now: 'now', before: 'before' }, signOf).ko).toBe('순증');
  expect(dashWord({ kind: 'growth', now: 'now', before: 'now' }, signOf).ko).toBe('-');
  expect(dashWord({ kind: 'rate', part: 'now', whole: 'before' }, signOf).ko).toBe('-');
});

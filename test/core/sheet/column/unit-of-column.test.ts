import { PERCENT, type QuantityUnit } from '../../../../core/number/notation/index.ts';
import { unitOfColumn, type UnitEvidence } from '../../../../core/sheet/column/unit-of-column.ts';
import type { ColumnRole } from '../../../../core/sheet/role.ts';

const counter = (name: string): QuantityUnit => ({ kind: 'counter', name, zeros: 0 });
const WON: QuantityUnit = { kind: 'money', name: '천원', zeros: 3 };

const unit = (role: ColumnRole, more: Partial<UnitEvidence> = {}): string | undefined =>
  unitOfColumn({
    role,
    group: null,
    heading: '',
    own: null,
    note: [],
    money: null,
    claimed: new Set(),
    written: null,
    isPercent: false,
    ...more,
  })?.name;

describe('the unit of a column (열 단위)', () => {
  test('its own heading first, then what its cells write', () => {
    expect(unit('budget', { own: counter('명'), written: WON, note: [WON] })).toBe('명');
    expect(unit('budget', { written: counter('권'), note: [WON] })).toBe('권');
    expect(unit('rate', { written: counter('권'), isPercent: true })).toBe('권');
  });

  test.each<ColumnRole>(['rate', 'growth', 'share', 'achievement'])('%s is per cent where anything says so', (role) => {
    expect(unit(role, { isPercent: true })).toBe('%');
    expect(unit(role, { note: [WON, PERCENT] })).toBe('%');
    expect(unit(role, { note: [WON, counter('명')] })).toBeUndefined();
  });

  test('other percentages are per cent, their differences points', () => {
    expect(unit('count', { isPercent: true, note: [counter('명')] })).toBe('%');
    expect(unit('gap', { isPercent: true, note: [WON] })).toBe('%p');
  });

  test.each<ColumnRole>(['budget', 'previous', 'amount', 'executed', 'planned', 'balance', 'carry-over', 'unit-cost'])(
    '%s is money',
    (role) => {
      expect(unit(role, { note: [counter('명'), WON] })).toBe('천원');
      expect(unit(role, { note: [counter('명')] })).toBeUndefined();
      expect(unit(role, { note: [counter('명'), WON], group: 'count' })).toBe('천원');
    },
  );

  test.each<ColumnRole>(['count', 'quota', 'current', 'quantity', 'remaining'])('%s is counted', (role) => {
    expect(unit(role, { note: [WON, counter('명'), counter('건')] })).toBe('명');
    expect(unit(role, { note: [WON] })).toBeUndefined();
  });

  test.each<ColumnRole>(['score', 'weight'])('%s is points', (role) => {
    expect(unit(role, { note: [counter('명'), counter('점')] })).toBe('점');
    expect(unit(role, { note: [counter('명'), WON] })).toBeUndefined();
  });

  test.each<ColumnRole>(['row-total', 'gap', 'cumulative', 'target', 'actual', 'other', 'average'])(
    '%s is what it is made of',
    (role) => {
      const note = [WON, counter('명')];
      expect(unit(role, { note })).toBe('천원');
      expect(unit(role, { note, group: 'budget' })).toBe('천원');
      expect(unit(role, { note, group: 'count' })).toBe('명');
      expect(unit(role, { note: [counter('명')] })).toBe('명');
      expect(unit(role)).toBeUndefined();
    },
  );

  test.each<ColumnRole>(['label', 'note', 'serial', 'code', 'year', 'date', 'rank'])('%s has none', (role) => {
    expect(unit(role, { note: [WON, counter('명')] })).toBeUndefined();
  });

  test('of several counters the one the heading names, else one that no other heading does', () => {
    const note = [counter('명'), counter('건'), counter('회')];
    expect(unit('count', { note, heading: '처리건수' })).toBe('건');
    expect(unit('count', { note, heading: '처리', claimed: new Set(['명']) })).toBe('건');
    expect(unit('count', { note, heading: '처리명수', claimed: new Set(['명']) })).toBe('명');
    expect(unit('count', { note, heading: '처리', claimed: new Set(['명', '건', '회']) })).toBe('명');
  });
});

import fc from 'fast-check';
import {
  addDays,
  checkAmountMentions,
  checkCountedParts,
  checkDeclaredCount,
  checkPeriod,
  fixed,
  periodLength,
  printDate,
  printFigure,
  readPeriod,
  roundFixed,
  weekdayOf,
  WEEKDAYS,
} from '../../../core/index.ts';
import { add, count, day, kinds, miscount } from './arbitraries.ts';

test('I-19: a number of things is the length of its list; 회 and 건 are never added', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { maxLength: 8 }),
      fc.nat(8),
      fc.array(count, { minLength: 1, maxLength: 4 }),
      (items, number, parts) => {
        const declared = {
          record: '현황',
          field: { ko: '사업 수', en: 'programmes' },
          count: number,
          counter: '개',
          items,
        };
        expect(kinds(checkDeclaredCount(declared))).toEqual(number === items.length ? [] : ['count-differs-from-list']);
        const counted = (things: number, counter: string) => ({ label: '운영', count: things, counter });
        const cases = parts.map((part) => counted(part, '건'));
        expect(checkCountedParts('심의회', counted(add(parts), '건'), cases)).toEqual([]);
        expect(kinds(checkCountedParts('심의회', counted(add(parts), '회'), cases))).toEqual(['counters-mixed']);
      },
    ),
  );
});

test('I-20: one amount agrees with itself in any unit that shows it, and with no other', () => {
  const unit = fc.constantFrom('원' as const, '천원' as const, '백만원' as const);
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 6n }),
      fc.bigInt({ min: 1n, max: 1000n }),
      unit,
      unit,
      (millions, more, a, b) => {
        const mention = (place: string, amount: bigint, own: typeof a) => ({
          subject: '예산',
          place,
          won: amount * 1_000_000n,
          unit: own,
        });
        expect(checkAmountMentions([mention('제목', millions, a), mention('표', millions, b)])).toEqual([]);
        expect(kinds(checkAmountMentions([mention('제목', millions, a), mention('표', millions + more, b)]))).toEqual([
          'mention-differs',
        ]);
      },
    ),
  );
});

test('I-21: n일간, weekday and order are those of the dates', () => {
  fc.assert(
    fc.property(day, fc.nat(300), miscount, (first, days, off) => {
      const last = addDays(first, days);
      const faults = (text: string) => {
        const period = readPeriod(text);
        return period === null || period.kind === 'unreadable'
          ? ['unreadable']
          : kinds(checkPeriod(period, first.year));
      };
      const span = `${printDate(first, 'weekday')} ~ ${printDate(last, 'weekday')}`;
      expect(faults(`${span}(${periodLength(first, last)}일간)`)).toEqual([]);
      expect(faults(`${span}(${periodLength(first, last) + off}일간)`)).toEqual(['length-differs']);
      if (days > 0) expect(faults(`${printDate(last)} ~ ${printDate(first)}`)).toEqual(['reversed']);
      const wrong = WEEKDAYS[(WEEKDAYS.indexOf(weekdayOf(first)) + 1 + (off % 6)) % 7];
      expect(faults(`${printDate(first)}(${wrong})`)).toEqual(['weekday-differs']);
    }),
  );
});

test('I-25: every figure printed by one rule has the same decimals', () => {
  const value = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(5));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), fc.nat(3), (values, digits) => {
      const printed = values.map(([coefficient, scale]) =>
        printFigure(roundFixed(fixed(coefficient, scale), { mode: 'half-up', digits }), { decimals: digits }),
      );
      expect(new Set(printed.map((text) => (text.split('.')[1] ?? '').length))).toEqual(new Set([digits]));
    }),
  );
});

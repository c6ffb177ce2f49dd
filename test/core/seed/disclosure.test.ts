import {
  checkDisclosure,
  checkPeriod,
  disclosureRate,
  disclosureShare,
  originalDocumentRate,
  readPeriod,
  type DisclosureTally,
} from '../../../core/index.ts';
import { DISCLOSURE, DISCLOSURE_PERCENTAGES, DISCLOSURE_TRAINING } from '../../golden/seed/disclosure.ts';
import { day, percent } from '../statistics/decimals.ts';

const period = { first: day('2015-01-01'), last: day('2015-10-31') };
const { requests, decided, full, partial, refused, other } = DISCLOSURE;
const tally: DisclosureTally = { period, requests, decided, full, partial, refused, other, pending: null };

describe('domain.md §1.8: information requests', () => {
  test('소계 and 청구건수 add up, and would not with one more', () => {
    expect(checkDisclosure(tally)).toEqual([]);
    for (const key of ['requests', 'full', 'partial', 'refused', 'other'] as const) {
      expect(checkDisclosure({ ...tally, [key]: DISCLOSURE[key] + 1 })).toHaveLength(1);
    }
    expect(checkDisclosure({ ...tally, decided: decided + 1 })).toHaveLength(2);
  });

  test.each(DISCLOSURE_PERCENTAGES)('$name', ({ rate, percent: expected }) => {
    const outcome =
      rate === 'A' || rate === 'B' || rate === 'C' ? disclosureRate(tally, rate) : disclosureShare(tally, rate);
    expect(percent(outcome.value.exact)).toBe(expected);
    expect(outcome.problems).toEqual([]);
  });

  test('원문공개율 without its counts is no figure of ours', () => {
    expect(originalDocumentRate(null, null, period)).toMatchObject({ value: { exact: null }, problems: [] });
  });

  test('two days of training, on the weekdays printed', () => {
    expect(DISCLOSURE_TRAINING.dates).toHaveLength(DISCLOSURE_TRAINING.count);
    for (const text of DISCLOSURE_TRAINING.dates) {
      const reading = readPeriod(text);
      if (reading?.kind !== 'point') throw new Error('no day');
      expect(reading.at.weekday).not.toBeNull();
      expect(checkPeriod(reading, 2015)).toEqual([]);
    }
  });
});

import { BLANK, type Blank } from '../blank.ts';
import { addDays, daysBetween, type PlainDate } from './plain-date.ts';

/** Which day a workbook counts from: 1900-01-01 is day 1, or 1904-01-01 is day 0 (old Excel for Mac). */
export type ExcelEpoch = 1900 | 1904;

/** Excel's 1900 calendar has a 29 February 1900 that never was: day 60. Behind it every serial is one too high. */
const NEVER_WAS = 60;
const EPOCHS: Readonly<
  Record<ExcelEpoch, { readonly dayZero: PlainDate; readonly first: number; readonly last: number }>
> = {
  1900: { dayZero: { year: 1899, month: 12, day: 30 }, first: 1, last: 2_958_465 },
  1904: { dayZero: { year: 1904, month: 1, day: 1 }, first: 0, last: 2_957_003 },
};

/**
 * Reads the serial number Excel keeps for a date (날짜 일련번호); the time of day is dropped.
 * Blank for a serial that is no date, and for day 60 of the 1900 calendar, 29 February 1900.
 *
 * @example
 * dateOfSerial(42308) //=> { year: 2015, month: 10, day: 31 }
 * dateOfSerial(40846, 1904) //=> { year: 2015, month: 10, day: 31 }
 */
export function dateOfSerial(serial: number, epoch: ExcelEpoch = 1900): PlainDate | Blank {
  const { dayZero, first, last } = EPOCHS[epoch];
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < first || day > last || (epoch === 1900 && day === NEVER_WAS)) return BLANK;
  return addDays(dayZero, epoch === 1900 && day < NEVER_WAS ? day + 1 : day);
}

/**
 * The serial number Excel keeps for a date; blank for a date before the epoch.
 *
 * @example
 * serialOfDate({ year: 2015, month: 10, day: 31 }) //=> 42308
 */
export function serialOfDate(date: PlainDate, epoch: ExcelEpoch = 1900): number | Blank {
  const { dayZero, first, last } = EPOCHS[epoch];
  const days = daysBetween(dayZero, date);
  const serial = epoch === 1900 && days <= NEVER_WAS ? days - 1 : days;
  return serial >= first && serial <= last ? serial : BLANK;
}

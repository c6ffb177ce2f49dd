/** A day as Excel counts it: 1 is 1900-01-01, and 1900-02-29 exists. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const PHANTOM_DAY = 60;

/** The serial number of a day; months and days beyond their range run on, as in Excel's DATE. */
export function serialOf(year: number, month: number, day: number): number {
  const serial = Math.round((Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS_A_DAY);
  return serial <= PHANTOM_DAY ? serial - 1 : serial;
}

/** The day of a serial number. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const moment = new Date(DAY_ZERO + (whole < PHANTOM_DAY ? whole + 1 : whole) * MILLISECONDS_A_DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** Day of the week, Sunday 0. */
export function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 6) % 7;
}

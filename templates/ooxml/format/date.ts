/** A day and time as a sheet counts them. */
export interface SheetTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 Sunday … 6 Saturday, as the sheet counts. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Fraction of the second in units of the last digit asked for. */
  readonly fraction: number;
  /** All seconds since day 0, whole. */
  readonly totalSeconds: number;
}

/** The serial number of 1904-01-01 in the epoch of 1900. */
export const DAYS_TO_1904 = 1462;

const LAST_SERIAL = 2_958_466;
const SECONDS_PER_DAY = 86_400;
const LEAP_DAY_THAT_WAS_NOT = 60;

/**
 * Takes a serial number apart, rounded half up to the digits of the second that are shown. Day 60 of the 1900
 * epoch is the 29 February 1900 that never was; earlier days are one off, as in every spreadsheet program.
 * `undefined` before day 0 and after the year 9999.
 */
export function toSheetTime(serial: number, isDate1904: boolean, fractionDigits: number): SheetTime | undefined {
  const shift = isDate1904 ? DAYS_TO_1904 : 0;
  const value = serial + shift;
  if (!(value >= 0) || value >= LAST_SERIAL) return undefined;
  const unit = 10 ** fractionDigits;
  let days = Math.floor(value);
  let units = Math.round(Number(((value - days) * SECONDS_PER_DAY * unit).toPrecision(12)));
  if (units >= SECONDS_PER_DAY * unit) {
    days++;
    units = 0;
  }
  const seconds = Math.floor(units / unit);
  return {
    ...toCalendar(days),
    weekday: (days + 6) % 7,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: units % unit,
    totalSeconds: (days - shift) * SECONDS_PER_DAY + seconds,
  };
}

function toCalendar(days: number): { year: number; month: number; day: number } {
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === LEAP_DAY_THAT_WAS_NOT) return { year: 1900, month: 2, day: 29 };
  return civilDate(days < LEAP_DAY_THAT_WAS_NOT ? days + 1 : days);
}

/** Day of the Gregorian calendar, counted from 1899-12-30. Years begin in March here, so leap days come last. */
function civilDate(days: number): { year: number; month: number; day: number } {
  const sinceMarch = days + 693_899;
  const era = Math.floor(sinceMarch / 146_097);
  const dayOfEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?))?Z?$/;

/** Reads the ISO date that strict files may hold as its serial number; `undefined` when it is none. */
export function serialOfIsoDate(text: string, isDate1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / SECONDS_PER_DAY;
  if (year === undefined) return time;
  const days = serialOfDay(Number(year), Number(month), Number(day));
  return days + time - (isDate1904 ? DAYS_TO_1904 : 0);
}

function serialOfDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const days = era * 146_097 + dayOfEra - 693_899;
  return days <= LEAP_DAY_THAT_WAS_NOT ? days - 1 : days;
}

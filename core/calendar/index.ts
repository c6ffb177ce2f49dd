export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  daysInMonth,
  isoDate,
  lastDayOfMonth,
  parseIsoDate,
  periodLength,
  plainDate,
  printDate,
  WEEKDAYS,
  weekdayOf,
  type PlainDate,
  type Weekday,
} from './plain-date.ts';
export { dateOfSerial, serialOfDate, type ExcelEpoch } from './excel-serial.ts';
export * from './fiscal-year.ts';
export * from './holiday-data.ts';
export * from './holiday.ts';
export * from './business-day.ts';
export * from './counting-rule.ts';
export * from './deadline.ts';
export * from './period.ts';
export * from './occurrence.ts';
export { readPeriod } from './period-read.ts';
export { printPeriod } from './period-print.ts';
export { checkPeriod, type PeriodFault } from './period-check.ts';

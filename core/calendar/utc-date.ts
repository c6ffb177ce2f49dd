import { constructFromSymbol } from 'date-fns/constants';

/**
 * The `Date` that date-fns calculates with here: its local fields are those of UTC, so that no time zone,
 * summer time or skipped day of the machine can move a date.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getTimezoneOffset(): number {
    return 0;
  }

  override setFullYear(...fields: [year: number, month?: number, date?: number]): number {
    const [year, month = this.getUTCMonth(), date = this.getUTCDate()] = fields;
    return this.setUTCFullYear(year, month, date);
  }

  override setMonth(...fields: [month: number, date?: number]): number {
    const [month, date = this.getUTCDate()] = fields;
    return this.setUTCMonth(month, date);
  }

  override setDate(date: number): number {
    return this.setUTCDate(date);
  }

  override setHours(...fields: [hours: number, minutes?: number, seconds?: number, milliseconds?: number]): number {
    const [hours, minutes = 0, seconds = 0, milliseconds = 0] = fields;
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }

  /** How date-fns makes another date of the same kind. */
  [constructFromSymbol](value: Date | number | string): UtcDate {
    return new UtcDate(value);
  }
}

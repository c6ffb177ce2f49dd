/**
 * A minute as public offices write it: `2026-11-23T14:05` as `2026. 11. 23. 14:05`.
 * What is no minute is shown as it is.
 */
export function shownMinute(minute: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})$/.exec(minute);
  if (!parts) return minute;
  const [, year, month, day, time] = parts;
  return `${year}. ${Number(month)}. ${Number(day)}. ${time}`;
}

/** The units offices print amounts in (금액 단위): 원, 천원, 백만원, 억원. */
export type MoneyUnit = '원' | '천원' | '백만원' | '억원';

/** Every money unit, smallest first. */
export const MONEY_UNITS: readonly MoneyUnit[] = ['원', '천원', '백만원', '억원'];

/** How many zeros a unit stands for: 1 천원 = 10^3 원. */
export const UNIT_ZEROS: Readonly<Record<MoneyUnit, number>> = { 원: 0, 천원: 3, 백만원: 6, 억원: 8 };

/** Tells whether a text is one of the four money units. */
export function isMoneyUnit(text: string): text is MoneyUnit {
  return Object.hasOwn(UNIT_ZEROS, text);
}

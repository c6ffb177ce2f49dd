import { isBlank, type Blank } from '../../../core/blank.ts';
import type { PlainDate } from '../../../core/calendar/index.ts';
import type { MetricValue } from '../../../core/metric/value.ts';
import { fixedText } from '../../../core/number/fixed.ts';
import { roundQuotient, type Quotient } from '../../../core/number/quotient.ts';

/** A quotient or a value as a percentage with so many decimals, half-up; `-` for blank. */
export function percent(value: Quotient | MetricValue | Blank | undefined, digits = 4): string {
  return decimal(value, digits, 2);
}

/** A quotient or a value as a decimal; `zeros` moves the point: -6 turns 원 into 백만원. */
export function decimal(value: Quotient | MetricValue | Blank | undefined, digits = 4, zeros = 0): string {
  if (value === undefined || isBlank(value)) return '-';
  if ('metric' in value) return decimal(value.exact, digits, zeros);
  return fixedText(roundQuotient(value, { mode: 'half-up', digits }, zeros));
}

/** A date from its ISO text. */
export function day(text: string): PlainDate {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
}

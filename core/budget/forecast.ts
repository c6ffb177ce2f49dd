import { BLANK, type Blank } from '../blank.ts';
import type { PlainDate } from '../calendar/index.ts';
import { fixed } from '../number/fixed.ts';
import { printFigure } from '../number/notation/index.ts';
import { compareQuotients, divideQuotients, quotientOf } from '../number/quotient-arithmetic.ts';
import { quotient, roundQuotient, type Quotient } from '../number/quotient.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';
import { wonText } from '../reconcile/won-text.ts';
import type { Sentence } from '../sentence.ts';
import { elapsedQuotient } from './pace.ts';

/** How the execution at the year's end is foreseen (연말 집행 전망 방법), by name; `planned` is the default. */
export const FORECAST_METHODS = {
  /** 집행액 + 집행예정액, as the division plans it. */
  planned: { ko: '집행계획 기준', en: 'as planned' },
  /** 집행액 ÷ the share of days passed. */
  'pace-day': { ko: '일수 경과 기준', en: 'at the pace of the days passed' },
  /** 집행액 ÷ the share of complete months. */
  'pace-month': { ko: '월수 경과 기준', en: 'at the pace of the months passed' },
  /** 집행액 ÷ the share of last year's execution that was reached on the same day. */
  'last-year': { ko: '전년 동기 진도 기준', en: "at last year's pace" },
} as const satisfies Record<string, Sentence>;

/** The name of a method. */
export type ForecastMethod = keyof typeof FORECAST_METHODS;

/** What a forecast is made of, in 원; blank where it is not known. */
export interface ForecastInputs {
  readonly record: string;
  readonly asOf: PlainDate;
  readonly budget: bigint;
  readonly executed: bigint;
  readonly planned: bigint | Blank;
  /** Last year's 집행액 on the same day and at the year's end. */
  readonly lastYear: { readonly sameDay: bigint; readonly yearEnd: bigint } | Blank;
}

/** The execution expected at the year's end, exact. */
export interface Forecast {
  readonly method: ForecastMethod;
  /** In 원, not rounded. */
  readonly executed: Quotient;
  /** executed ÷ budget; blank where the budget is zero. */
  readonly rate: Quotient | Blank;
}

/**
 * Foresees the execution at the year's end (연말 집행 전망) by a named method. It is arithmetic, not a judgement:
 * a balance foreseen is no amount a budget can be cut by.
 *
 * @returns blank where the method's inputs are missing or nothing has passed yet.
 *   Problem: `forecast-over-budget` where more than the budget is foreseen
 * @example
 * const asOf = { year: 2015, month: 10, day: 31 };
 * const inputs = { record: '가', asOf, budget: 1000n, executed: 300n, planned: 500n, lastYear: null };
 * yearEndForecast(inputs).value?.executed //=> { numerator: 800n, denominator: 1n }
 */
export function yearEndForecast(inputs: ForecastInputs, method: ForecastMethod = 'planned'): Outcome<Forecast | Blank> {
  const executed = executedAtYearEnd(inputs, method);
  if (executed === BLANK) return { value: BLANK, problems: [] };
  const { record, budget } = inputs;
  const whole = quotientOf(fixed(budget));
  const rate = divideQuotients(executed, whole);
  const problems: readonly Problem[] =
    compareQuotients(executed, whole) <= 0
      ? []
      : [
          {
            kind: 'forecast-over-budget',
            record,
            field: FORECAST_METHODS[method],
            found: `${printFigure(roundQuotient(executed, { mode: 'half-up', digits: 0 }))}원`,
            whole: wonText(budget),
          },
        ];
  return { value: { method, executed, rate }, problems };
}

function executedAtYearEnd(inputs: ForecastInputs, method: ForecastMethod): Quotient | Blank {
  const { asOf, executed, planned, lastYear } = inputs;
  switch (method) {
    case 'planned':
      return planned === BLANK ? BLANK : quotientOf(fixed(executed + planned));
    case 'pace-day':
      return over(executed, elapsedQuotient(asOf, 'day'));
    case 'pace-month':
      return over(executed, elapsedQuotient(asOf, 'month'));
    case 'last-year':
      return lastYear === BLANK ? BLANK : over(executed, quotient(fixed(lastYear.sameDay), fixed(lastYear.yearEnd)));
  }
}

function over(executed: bigint, share: Quotient | Blank): Quotient | Blank {
  return share === BLANK || share.numerator <= 0n ? BLANK : divideQuotients(quotientOf(fixed(executed)), share);
}

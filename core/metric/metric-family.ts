import { BLANK, type Blank } from '../blank.ts';
import { HALF_UP_1 } from '../number/rounding.ts';
import type { Sentence } from '../sentence.ts';
import type { Metric, MetricUnit } from './metric.ts';

/** What metrics of one section and source share (지표 공통 사항). */
export interface MetricFamily {
  /** The first part of their ids, e.g. `disclosure`. */
  readonly section: string;
  readonly source: Sentence | Blank;
  readonly effectiveFrom: string;
  /** Default 1. */
  readonly version?: number;
  /** Default `period`. */
  readonly period?: Metric['period'];
}

/** What a metric says beside what its family shares; a quotient is given by what it divides. */
export type MetricWords = CommonWords & (QuotientWords | FormulaWords);

interface CommonWords {
  readonly name: Sentence;
  /** Default `%`. */
  readonly unit?: MetricUnit;
  /** Decimals printed, rounded half up. Default 1. */
  readonly digits?: number;
}

interface QuotientWords {
  readonly part: Sentence;
  readonly whole: Sentence;
  /** The base, where the word of the formula does not say it all. */
  readonly base?: Sentence;
}

interface FormulaWords {
  readonly formula: Sentence;
  readonly base: Sentence;
}

/**
 * Makes the metrics of a family by their names (지표 만들기): `section.name`, printed half-up, `-` over a zero base.
 * The formula of a quotient is written from what it divides, in percent × 100.
 *
 * @example
 * const metric = metricFamily({ section: 'suggestion', source: BLANK, effectiveFrom: '2015-01-01' });
 * const [adopted, reviewed] = [{ ko: '채택', en: 'adopted' }, { ko: '심의', en: 'reviewed' }];
 * metric('adoption', { name: { ko: '채택률', en: 'Adoption rate' }, part: adopted, whole: reviewed }).formula.ko //=> '채택 ÷ 심의 × 100'
 */
export function metricFamily(family: MetricFamily): (name: string, words: MetricWords) => Metric {
  const { section, source, effectiveFrom, version = 1, period = 'period' } = family;
  return (name, words) => {
    const { unit = '%', digits = HALF_UP_1.digits } = words;
    return {
      id: `${section}.${name}`,
      version,
      name: words.name,
      ...('part' in words ? ofQuotient(words, unit) : { formula: words.formula, terms: BLANK, base: words.base }),
      unit,
      period,
      rounding: { mode: 'half-up', digits },
      zero: 'dash',
      source,
      effectiveFrom,
    };
  };
}

function ofQuotient(
  { part, whole, base = whole }: QuotientWords,
  unit: MetricUnit,
): Pick<Metric, 'formula' | 'terms' | 'base'> {
  const times = unit === '%' ? ' × 100' : '';
  const divide = (language: keyof Sentence): string =>
    `${inBrackets(part[language])} ÷ ${inBrackets(whole[language])}${times}`;
  return { formula: { ko: divide('ko'), en: divide('en') }, terms: { part, whole }, base };
}

/** Puts a sum or difference in brackets, so that it is divided as a whole. */
function inBrackets(words: string): string {
  return / [+−] /.test(words) ? `(${words})` : words;
}

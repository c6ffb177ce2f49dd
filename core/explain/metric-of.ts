import { BLANK, type Blank } from '../blank.ts';
import { headingOf, type BoundTable } from '../check/bound-table.ts';
import type { Metric } from '../metric/metric.ts';
import { normaliseHeading, parseHeading } from '../number/notation/index.ts';
import { METRICS } from '../programme/metrics.ts';
import type { Rule, Term } from '../sheet/relation/relation.ts';

/**
 * Finds the published figure a column holds (지표): the registered one whose name its heading has and whose formula divides
 * the same things. The latest version counts; blank where none fits, or several that differ in more than their base.
 */
export function metricOf(bound: BoundTable, place: number, rule: Rule): Metric | Blank {
  if (rule.kind !== 'quotient') return BLANK;
  const name = parseHeading(headingOf(bound, place)).name;
  const found = METRICS.filter(
    (metric) =>
      metric.terms !== BLANK &&
      isNamed(name, metric) &&
      isWords(bound, rule.part, metric.terms.part.ko) &&
      isWords(bound, rule.whole, metric.terms.whole.ko),
  );
  return mostGeneral(found);
}

/** `집행률(전체)` is called 집행률 in a heading; a group heading may stand in front. */
function isNamed(name: string, metric: Metric): boolean {
  return name.endsWith(metric.name.ko.replace(/\(.*/, '').replaceAll(' ', ''));
}

/** Whether columns added up are what a metric divides; a heading may add a date: `집행액 10.31기준`. */
function isWords(bound: BoundTable, terms: readonly Term[], words: string): boolean {
  const names = words.split(' + ').map((word) => normaliseHeading(word.replace(/^\(|\)$/g, '')));
  if (names.length !== terms.length || terms.some(({ sign }) => sign < 0)) return false;
  const headings = terms.map(({ place }) => parseHeading(headingOf(bound, place)).name);
  return names.every((name) => headings.some((heading) => heading === name || isDated(heading, name)));
}

const DATE = /^[0-9'’.~/-]+(?:년|월|일|기준|현재|까지|말)*/;

function isDated(heading: string, name: string): boolean {
  return heading.startsWith(name) && DATE.test(heading.slice(name.length));
}

/** Of metrics that differ in what their base leaves out the one that leaves out nothing. */
function mostGeneral(found: readonly Metric[]): Metric | Blank {
  const whole = found.filter(({ base, terms }) => {
    const own = terms === BLANK ? '' : terms.whole.ko;
    return base.ko === own || base.ko === `${own}(전체)`;
  });
  const chosen = whole.length > 0 ? whole : found;
  const ids = new Set(chosen.map(({ id }) => id));
  return ids.size === 1 ? (chosen.at(-1) ?? BLANK) : BLANK;
}

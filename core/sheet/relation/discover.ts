import { candidatesFor, type Candidate } from './candidates.ts';
import { declaredRules } from './declared.ts';
import type { ColumnRole } from '../role.ts';
import { isLikelySum, priorOf, type RelatedColumn } from './prior.ts';
import { inputsOfRule, isQuotientRule, type Relation, type RelationSource, type Rule } from './relation.ts';
import type { Steps } from '../steps.ts';
import { SAMPLE_ROWS, type Fit, type Trial } from './trial.ts';

const DECLARED_BITS = 30;
const MOST_BITS = 60;
/** What a row that does not come out right speaks against a rule. */
const MISFIT_BITS = 7;
const LEAST_SCORE = 8;
/** Words that name result and inputs alike. */
const STRONG_WORDS = 12;
const SOME_WORDS = 8;
/** Rows that come out right with so much to tell do not do so by chance, whatever the words. */
const SURE_BITS = 18;

interface Scored {
  readonly place: number;
  readonly rule: Rule;
  readonly source: RelationSource;
  readonly fit: Fit;
  readonly prior: number;
  readonly score: number;
}

/**
 * Finds how the columns of a table follow from others (열 관계 찾기): what headings spell out, and what the figures show,
 * weighed against the words and against how many rules were tried. One rule a column, without circles.
 */
export function* discover(columns: readonly RelatedColumn[], trial: Trial): Steps<readonly Relation[]> {
  const usable = columns.flatMap((_, place) => ((trial.columns[place]?.filled ?? 0) > 0 ? [place] : []));
  const declared = declaredRules(
    columns.map(({ path }) => path),
    (place) => columns[place]?.isPercent === true || columns[place]?.role === 'rate',
  );
  const best: Scored[] = [];
  for (const place of columns.keys()) {
    if (!trial.columns[place]) continue;
    yield 0;
    const own = declared
      .filter((one) => one.place === place)
      .map(({ rule }): Scored => scoreDeclared(trial, place, rule));
    const candidates = candidatesFor(columns, place, usable);
    const tried = candidates.flatMap((candidate) => score(columns, trial, place, candidate) ?? []);
    const top = bestOf([
      ...own.filter(({ fit, score: points }) => fit.tested === 0 || points >= LEAST_SCORE),
      ...tried,
    ]);
    const heard = top ?? heardAgain(columns, trial, place, candidates);
    const said = heard ?? saidByWords(columns, trial, place, candidatesFor(columns, place, named(columns, trial)));
    if (said) best.push(said);
  }
  return withoutCircles(oncePerIdentity(columns, best)).map(relationOf);
}

/** Columns that may be inputs by their words alone, though they hold no figures yet. */
function named(columns: readonly RelatedColumn[], trial: Trial): readonly number[] {
  return columns.flatMap(({ isNamed }, place) => (trial.columns[place] && isNamed ? [place] : []));
}

/** In a form that is not filled in, the headings alone say what follows from what. */
function saidByWords(
  columns: readonly RelatedColumn[],
  trial: Trial,
  place: number,
  candidates: readonly Candidate[],
): Scored | undefined {
  const scored = candidates.flatMap(({ rule, cost }): Scored[] => {
    const prior = priorOf(columns, place, rule);
    if (prior < STRONG_WORDS || trial.fit(place, rule, 1).tested > 0) return [];
    return [
      {
        place,
        rule,
        source: 'words',
        prior,
        score: prior - cost / 4,
        fit: { fits: 0, misfits: 0, tested: 0, bits: 0 },
      },
    ];
  });
  return bestOf(scored);
}

/** A heading says what is divided by what; whether the figures are percentages or fractions, they say themselves. */
function scoreDeclared(trial: Trial, place: number, said: Rule): Scored {
  const scales = said.kind === 'quotient' ? [...new Set([said.zeros, 2, 0])] : [];
  const rules = said.kind === 'quotient' ? scales.map((zeros): Rule => ({ ...said, zeros })) : [said];
  const tried = rules.map((rule) => ({ rule, fit: trial.fit(place, rule, 0.7) }));
  const { rule, fit } = tried.sort((a, b) => b.fit.fits - a.fit.fits)[0] ?? {
    rule: said,
    fit: trial.fit(place, said, 0.7),
  };
  const against = MISFIT_BITS * fit.misfits * (fit.fits > 0 ? 0.5 : 1.2);
  return {
    place,
    rule,
    source: 'declared',
    fit,
    prior: DECLARED_BITS,
    score: Math.min(fit.bits, MOST_BITS) + DECLARED_BITS - against,
  };
}

function score(
  columns: readonly RelatedColumn[],
  trial: Trial,
  place: number,
  { rule, cost }: Candidate,
): Scored | undefined {
  const prior = priorOf(columns, place, rule);
  // a column of nothing but zeros fits too much
  if (prior < STRONG_WORDS && (trial.columns[place]?.filled ?? 0) === 0) return undefined;
  const fit = trial.fit(place, rule, prior >= STRONG_WORDS ? 0.6 : 0.4);
  if (fit.tested === 0) return undefined;
  const scored = { place, rule, fit, prior, source: prior >= SOME_WORDS ? ('words' as const) : ('figures' as const) };
  if (fit.fits === 0) {
    // two headings that name a rule between them, in a table too small to bear it out
    const isAssumed = prior >= STRONG_WORDS && fit.misfits <= 1;
    return isAssumed ? { ...scored, score: prior - cost } : undefined;
  }
  if (prior < SOME_WORDS && !isBorneOut(fit)) return undefined;
  const points = Math.min(fit.bits, MOST_BITS) + prior - cost - MISFIT_BITS * fit.misfits;
  return points >= LEAST_SCORE ? { ...scored, score: points } : undefined;
}

/** Of all rows of a rate that was given up for its wrong ones so many may be wrong for each that is right. */
const MOST_WRONG = 1 / 3;

/**
 * A rate of which every fifth figure is wrong is still a rate. In a long table that many speak against any rule, so all rows decide:
 * what comes out in three of four is the rule.
 */
function heardAgain(
  columns: readonly RelatedColumn[],
  trial: Trial,
  place: number,
  candidates: readonly Candidate[],
): Scored | undefined {
  const isMostlyRight = ({ fits, misfits }: Fit, most: number): boolean => fits >= 4 && misfits <= fits * most;
  const heard = candidates.flatMap(({ rule, cost }): Scored[] => {
    // the sample may hold more of the wrong ones than there are
    if (!isQuotientRule(rule) || !isMostlyRight(trial.fit(place, rule, 0.4), 2 * MOST_WRONG)) return [];
    const fit = trial.fit(place, rule, 0.4, trial.all);
    if (!isMostlyRight(fit, MOST_WRONG) || fit.bits < 2 * SURE_BITS) return [];
    const prior = priorOf(columns, place, rule);
    const against = (MISFIT_BITS * SAMPLE_ROWS * fit.misfits) / fit.tested;
    const score = MOST_BITS + prior - cost - against;
    return [{ place, rule, fit, prior, source: prior >= SOME_WORDS ? 'words' : 'figures', score }];
  });
  return bestOf(heard);
}

/** Without words the figures must tell alone: several rows, hardly any against. */
function isBorneOut({ fits, misfits, bits }: Fit): boolean {
  return fits >= 3 && (misfits <= fits / 4 || (misfits <= fits / 2 && bits >= 2 * SURE_BITS));
}

function bestOf(scored: readonly Scored[]): Scored | undefined {
  let best: Scored | undefined;
  for (const one of scored) {
    if (!best || isBetter(one, best)) best = one;
  }
  return best;
}

function isBetter(a: Scored, b: Scored): boolean {
  if ((a.fit.fits === 0) !== (b.fit.fits === 0)) return b.fit.fits === 0;
  if (Math.abs(a.score - b.score) > 1e-9) return a.score > b.score;
  const [lengthA, lengthB] = [inputsOfRule(a.rule).length, inputsOfRule(b.rule).length];
  if (lengthA !== lengthB) return lengthA < lengthB;
  return distance(a) < distance(b);
}

function distance({ place, rule }: Scored): number {
  return inputsOfRule(rule).reduce((sum, input) => sum + Math.abs(input - place), 0);
}

/** C = A − B, A = B + C and B = A − C say the same; the one whose result the words and formulas name is kept. */
function oncePerIdentity(columns: readonly RelatedColumn[], scored: readonly Scored[]): readonly Scored[] {
  const byIdentity = new Map<string, Scored>();
  for (const one of scored) {
    const key = identityOf(one);
    const other = byIdentity.get(key);
    if (!other || isSuitable(columns, one, other)) byIdentity.set(key, one);
  }
  return [...byIdentity.values()];
}

/** A rounded quotient times its whole misses the part now and then: what comes out more often is what was calculated. */
function isSuitable(columns: readonly RelatedColumn[], one: Scored, other: Scored): boolean {
  if (one.rule.kind !== other.rule.kind && one.fit.misfits !== other.fit.misfits)
    return one.fit.misfits < other.fit.misfits;
  return suitability(columns, one) > suitability(columns, other);
}

function identityOf({ place, rule }: Scored): string {
  const [factor, second, third] = rule.kind === 'product' ? rule.factors : [];
  if (factor !== undefined && second !== undefined && third === undefined)
    return `${place} = ${Math.min(factor, second)} × ${Math.max(factor, second)}`;
  if (rule.kind === 'quotient' && rule.part.length === 1 && rule.whole.length === 1) {
    const [part = -1, whole = -1] = [rule.part[0]?.place, rule.whole[0]?.place];
    return `${part} = ${Math.min(whole, place)} × ${Math.max(whole, place)}`;
  }
  if (rule.kind !== 'linear') return `${place} ${rule.kind}`;
  const terms = [...rule.terms, { place, sign: -1 as const }].sort((a, b) => a.place - b.place);
  const flip = terms[0]?.sign ?? 1;
  return terms.map((each) => `${each.place}${each.sign === flip ? '+' : '-'}`).join(' ');
}

/** Roles that follow from others rather than the other way round. */
const RESULTS: ReadonlySet<ColumnRole> = new Set(['gap', 'balance', 'remaining', 'row-total', 'cumulative']);

function suitability(columns: readonly RelatedColumn[], { place, rule, prior }: Scored): number {
  const column = columns[place];
  const isSum = rule.kind === 'linear' && isLikelySum(column, place, rule.terms);
  const isTurned = inputsOfRule(rule).some((input) => RESULTS.has(columns[input]?.role ?? 'other'));
  return prior + (column?.hasFormulas ? 10 : 0) + (isSum ? 2 : 0) - (isTurned ? 12 : 0) + place / 1000;
}

/** Rules that would need each other are cut at the weakest. */
function withoutCircles(scored: readonly Scored[]): readonly Scored[] {
  const kept: Scored[] = [];
  for (const one of [...scored].sort((a, b) => b.score - a.score)) {
    if (!reaches(one.rule, one.place, kept)) kept.push(one);
  }
  return kept.sort((a, b) => a.place - b.place);
}

function reaches(rule: Rule, place: number, kept: readonly Scored[], depth = 0): boolean {
  if (depth > kept.length) return true;
  return inputsOfRule(rule).some((input) => {
    if (input === place) return true;
    const next = kept.find((one) => one.place === input);
    return next !== undefined && reaches(next.rule, place, kept, depth + 1);
  });
}

function relationOf({ place, rule, source, fit, prior }: Scored): Relation {
  const { fits, tested, misfits, bits } = fit;
  return { place, rule, source, fits, tested, isSure: isSure(prior >= SOME_WORDS, { fits, tested, misfits, bits }) };
}

/** Whether a row that does not come out is wrong rather than the rule: words and some figures, or figures alone that tell enough. */
function isSure(isNamed: boolean, { fits, tested, misfits, bits }: Fit): boolean {
  if (tested === 0) return isNamed;
  if (isNamed) return fits > 0 && misfits <= Math.max(1, fits);
  return (fits > 1 && misfits * 2 <= fits && bits >= SURE_BITS) || (fits >= 4 && misfits <= fits / 5);
}

import {
  achieveDown,
  achieveUp,
  addFixed,
  BLANK,
  compareFixed,
  exact,
  fixed,
  indicatorScore,
  judgeAchievement,
  quotient,
  quotientOf,
  ROUND_NAMES,
  roundFixed,
  roundQuotient,
  shiftFixed,
  EVALUATION_ROUNDS,
  type Fixed,
  type Rounding,
} from '../../../core/index.ts';
import { isNumber, type Entry, type Figure } from '../figure/figure.ts';
import type { RateRule } from '../figure/measure.ts';

/** The rounds of an evaluation in their order, as lists offer them. */
export const ROUNDS: readonly string[] = EVALUATION_ROUNDS.map((round) => ROUND_NAMES[round].ko);

/** The kinds of indicators: more is better, less is better. */
export const UP = '상향';
export const DOWN = '하향';

/** How an indicator stands: 정상, 부진, or not to be said yet. */
export const JUDGEMENTS = { normal: '정상', weak: '부진', incomplete: '미산정' } as const;

/** Figures of indicators are taken to two decimals. */
const SCALED: Rounding = { mode: 'half-up', digits: 2 };

/** What an achievement follows from. */
export interface AchievementFigures {
  readonly kind: Figure;
  readonly target: Figure;
  readonly actual: Figure;
  readonly cap: Figure;
}

/**
 * The achievement of an indicator by the office's rule, not yet capped: 실적 ÷ 목표, or 목표 ÷ 실적 where less is better;
 * there an actual of zero has reached what can be reached, the cap.
 */
export function achievement({ kind, target, actual, cap }: AchievementFigures, { rounding, cells }: RateRule): Figure {
  const [t, a] = [target, actual].map(({ formula }) => `ROUND(${formula}*100,0)`);
  const ratio = (part = '', whole = ''): string =>
    `QUOTIENT(${part}*200*${cells.scale}+${cells.half}*${whole},2*${whole})/${cells.scale}`;
  const up = `IF(${t}=0,"-",${ratio(a, t)})`;
  const nothing = `IF(${t}=0,100,IF(COUNT(${cap.formula})=0,"-",${cap.formula}))`;
  const down = `IF(${a}=0,${nothing},${ratio(t, a)})`;
  const byKind = `IF(${kind.formula}="${UP}",${up},IF(${kind.formula}="${DOWN}",${down},""))`;
  return {
    formula: `IF(COUNT(${target.formula},${actual.formula})<2,"",${byKind})`,
    value: achievementEntry(
      [kind, target, actual, cap].map(({ value }) => value),
      rounding,
    ),
  };
}

function achievementEntry([kind, target, actual, cap]: readonly Entry[], rounding: Rounding): Entry {
  if (!isEntryNumber(target) || !isEntryNumber(actual) || (kind !== UP && kind !== DOWN)) return BLANK;
  const [aim, done] = [roundFixed(target, SCALED), roundFixed(actual, SCALED)];
  const limits = { cap: isEntryNumber(cap) ? cap : BLANK, floor: BLANK };
  const rule = { target: aim, practice: 'inverse', zeroActual: 'cap' } as const;
  const ratio = kind === UP ? achieveUp(done, { target: aim }) : achieveDown(done, rule, limits);
  return typeof ratio === 'string' ? '-' : roundQuotient(ratio, rounding, 2);
}

function isEntryNumber(entry: Entry | undefined): entry is Fixed {
  return entry !== undefined && isNumber(entry);
}

/** An achievement up to the cap (달성률 상한); as it is without one. */
export function capped(figure: Figure, cap: Figure): Figure {
  const [rate, limit] = [figure.formula, cap.formula];
  return {
    formula: `IF(COUNT(${rate})=0,"",IF(COUNT(${limit})=0,${rate},MIN(${rate},${limit})))`,
    value: isNumber(figure.value) ? smaller(figure.value, cap.value) : BLANK,
  };
}

function smaller(value: Fixed, limit: Entry): Fixed {
  return isNumber(limit) && compareFixed(limit, value) < 0 ? limit : value;
}

/** The judgement of a counted achievement, as it is printed; nothing where there is no project. */
export function judgement(project: Figure, counted: Figure, threshold: Figure): Figure {
  const { normal, weak, incomplete } = JUDGEMENTS;
  const [c, t] = [counted.formula, threshold.formula];
  const known = `IF(${c}>=${t},"${normal}","${weak}")`;
  return {
    formula: `IF(${project.formula}="","",IF(OR(COUNT(${c})=0,COUNT(${t})=0),"${incomplete}",${known}))`,
    value: project.value === BLANK ? BLANK : judgementWord(counted.value, threshold.value),
  };
}

function judgementWord(counted: Entry, threshold: Entry): string {
  if (!isNumber(counted) || !isNumber(threshold)) return JUDGEMENTS.incomplete;
  return JUDGEMENTS[judgeAchievement(quotientOf(shiftFixed(counted, -2)), { normalFrom: threshold })];
}

/** The figure of the round that is evaluated; nothing while none is chosen. */
export function ofRound(round: Figure, figures: Readonly<Record<string, Figure>>): Figure {
  const formula = Object.entries(figures).reduceRight(
    (otherwise, [name, figure]) => `IF(${round.formula}="${name}",${figure.formula},${otherwise})`,
    '""',
  );
  const chosen = typeof round.value === 'string' ? figures[round.value] : undefined;
  return { formula, value: chosen?.value ?? BLANK };
}

/** 가중치 × 달성률 ÷ 100. */
export function pointsOf(weight: Figure, counted: Figure): Figure {
  const [w, c] = [weight.formula, counted.formula];
  const isWhole = isNumber(weight.value) && isNumber(counted.value);
  return {
    formula: `IF(COUNT(${w},${c})<2,"",ROUND(${w}*${c}/100,4))`,
    value: isWhole ? indicatorScore(weight.value, counted.value) : BLANK,
  };
}

/** Σ ÷ number by the office's rule, of figures with at most so many decimals; `condition` says when there is one. */
export function meanFigure(
  { rounding, cells }: RateRule,
  { sum, size, decimals }: { readonly sum: Figure; readonly size: Figure; readonly decimals: 2 | 4 },
): Figure {
  const [whole, unit] = [`ROUND(${sum.formula}*${10 ** decimals},0)`, 10 ** decimals];
  const numerator = `${whole}*2*${cells.scale}+${cells.half}*${unit}*${size.formula}`;
  const mean = isNumber(sum.value) && isNumber(size.value) ? quotient(sum.value, size.value) : BLANK;
  return {
    formula: `IF(COUNT(${sum.formula},${size.formula})<2,"",IF(${size.formula}=0,"",QUOTIENT(${numerator},${2 * unit}*${size.formula})/${cells.scale}))`,
    value: mean === BLANK ? BLANK : roundQuotient(mean, rounding),
  };
}

/** Σ of a column's figures, none counted above the cap. */
export function cappedSum(entries: readonly Entry[], range: string, cap: Figure): Figure {
  const limit = cap.formula;
  const numbers = entries.filter(isNumber);
  const under = `SUMIF(${range},"<"&${limit})+${limit}*COUNTIF(${range},">="&${limit})`;
  return {
    formula: `IF(COUNT(${range})=0,"",IF(COUNT(${limit})=0,SUM(${range}),${under}))`,
    value:
      numbers.length === 0 ? BLANK : numbers.map((number) => smaller(number, cap.value)).reduce(addFixed, fixed(0n)),
  };
}

/** How many figures of a column reach a threshold. */
export function reaching(entries: readonly Entry[], range: string, threshold: Figure): Figure {
  const { formula, value } = threshold;
  const numbers = entries.filter(isNumber);
  return {
    formula: `IF(OR(COUNT(${range})=0,COUNT(${formula})=0),"",COUNTIF(${range},">="&${formula}))`,
    value:
      numbers.length === 0 || !isNumber(value)
        ? BLANK
        : exact(numbers.filter((number) => compareFixed(number, value) >= 0).length),
  };
}

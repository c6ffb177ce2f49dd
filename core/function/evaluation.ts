import { BLANK, type Blank } from '../blank.ts';
import { achieveDown, achieveUp } from '../evaluation/achievement/figure-rules.ts';
import { limitAchievement } from '../evaluation/achievement/limits.ts';
import { gradeByBands } from '../evaluation/score/grade-bands.ts';
import { rankByScore, type RankingPractice } from '../evaluation/score/ranking.ts';
import { compareFixed, shiftFixed, type Fixed } from '../number/fixed.ts';
import { meanQuotient, quotientOf } from '../number/quotient-arithmetic.ts';
import { answer, percentAnswer, problemAnswer, undefinedAnswer } from './answer.ts';
import { choice, figure, MODE, optionalFigure, RATE_DIGITS } from './arguments.ts';
import { defineFunction, type Given } from './define.ts';
import { nativeRate, rateRounding } from './native.ts';
import { figureRows, labelledFigures } from './range-arguments.ts';

const PERCENT_ZEROS = 2;
const ACTUAL = figure({ ko: '실적', en: 'actual', help: { ko: '실적값', en: 'The actual figure' } });
const TARGET = figure({ ko: '목표', en: 'target', help: { ko: '목표값', en: 'The target' } });
const DIRECTION = choice<'up' | 'inverse' | 'mirror', 'up'>(
  {
    ko: '유형',
    en: 'direction',
    help: {
      ko: '상향, 하향(목표÷실적), 하향대칭(2-실적÷목표). 생략하면 상향',
      en: 'up, down (target ÷ actual) or mirror (2 - actual ÷ target); up when left out',
    },
  },
  { up: ['상향', 'up'], inverse: ['하향', 'down'], mirror: ['하향대칭', 'mirror'] },
  'up',
);
const CAP = optionalFigure<Blank>(
  {
    ko: '상한',
    en: 'cap',
    help: {
      ko: '달성률 상한(%). 생략하거나 0이면 없음',
      en: 'The most that counts, in per cent; none when left out or 0',
    },
  },
  BLANK,
);
/** No cap where it is left out or 0: a blank cell says the one or the other. */
function capOf(given: Given): Fixed | Blank {
  const cap = given.of(CAP);
  return cap?.coefficient === 0n ? BLANK : cap;
}

const ACHIEVEMENT_NAME = { ko: '달성률', en: 'Achievement' };

/** 달성률. */
export const ACHIEVEMENT = defineFunction({
  name: ACHIEVEMENT_NAME,
  help: {
    ko: '상향: 실적 ÷ 목표 × 100(%). 하향: 목표 ÷ 실적 × 100. 상한을 넘으면 상한',
    en: 'Up: actual ÷ target × 100; down: target ÷ actual × 100; no more than the cap',
  },
  parameters: [ACTUAL, TARGET, DIRECTION, CAP, RATE_DIGITS, MODE],
  result: { type: 'any', isRange: false },
  examples: [
    { inputs: [4.11, 4], result: 102.8 },
    { inputs: [4.11, 4, '상향', 100], result: 100 },
    { inputs: [2, 2.5, '하향'], result: 125 },
    { inputs: [2, 2.5, '하향대칭'], result: 120 },
    { inputs: [0, 2.5, '하향'], result: { error: '#N/A' } },
    { inputs: [3, 0], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const [actual, target, direction, cap] = [given.of(ACTUAL), given.of(TARGET), given.of(DIRECTION), capOf(given)];
    const limits = { cap, floor: BLANK };
    const result =
      direction === 'up'
        ? achieveUp(actual, { target })
        : achieveDown(actual, { target, practice: direction, zeroActual: 'cap' }, limits);
    if (typeof result === 'string')
      return problemAnswer({ kind: 'achievement-undefined', record: ACHIEVEMENT_NAME.ko, reason: result });
    return percentAnswer(limitAchievement(result, limits), rateRounding(given));
  },
  native: (given) => {
    const [actual, target, direction] = [given.of(ACTUAL), given.of(TARGET), given.constant(DIRECTION)];
    // a capped rate, and the one that counts down from 200 %, are not the quotient of two cells
    if (given.constant(CAP) !== BLANK || direction === undefined || direction === 'mirror') return BLANK;
    return direction === 'up' ? nativeRate(given, actual, target) : nativeRate(given, target, actual);
  },
});

const RATES = figureRows({
  ko: '범위',
  en: 'rates',
  help: { ko: '달성률(%)의 범위', en: 'Achievements, in per cent' },
});
const MEAN_NAME = { ko: '평균달성률', en: 'Mean achievement' };

/** 평균달성률. */
export const MEAN_ACHIEVEMENT = defineFunction({
  name: MEAN_NAME,
  help: {
    ko: '달성률의 산술평균(%). 상한을 적용한 뒤 평균. 글자는 제외, 빈 셀은 0으로 셈',
    en: 'The mean of achievements, each capped first; texts count for nothing, empty cells as 0',
  },
  parameters: [RATES, CAP, RATE_DIGITS, MODE],
  result: { type: 'any', isRange: false },
  examples: [
    { inputs: [[[100], [95.5], ['미측정'], [88]]], result: 94.5 },
    { inputs: [[[120], [90]], 100], result: 95 },
  ],
  calculate: (given) => {
    const limits = { cap: capOf(given), floor: BLANK };
    const rates = presentIn(given.of(RATES)).map((rate) =>
      limitAchievement(quotientOf(shiftFixed(rate, -PERCENT_ZEROS)), limits),
    );
    return percentAnswer(meanQuotient(rates), rateRounding(given));
  },
  native: { ko: '소수의 합은 셀에서 정확하지 않음', en: 'a cell does not add decimals exactly' },
});

const SCORE = figure({ ko: '점수', en: 'score', help: { ko: '평가 점수', en: 'The score' } });
const BANDS = labelledFigures({
  ko: '기준표',
  en: 'bands',
  help: {
    ko: '등급과 하한 점수 두 열. 하한이 빈 글자이면 최하 등급',
    en: 'Two columns, the grade and the lowest score that earns it',
  },
});
const GRADE_NAME = { ko: '등급판정', en: 'Grade' };

/** 등급판정. */
export const GRADE = defineFunction({
  name: GRADE_NAME,
  help: {
    ko: '점수가 드는 등급. 하한은 그 등급에 포함되며 점수를 먼저 반올림하지 않음',
    en: 'The grade of a score; a lowest score belongs to its grade, and the score is not rounded first',
  },
  source: { ko: '기관별 성과평가 계획(절대평가)', en: 'Each office’s plan of evaluation, absolute bands' },
  parameters: [SCORE, BANDS],
  result: { type: 'string', isRange: false },
  examples: [
    {
      inputs: [
        92,
        [
          ['S', 95],
          ['A', 90],
          ['B', 85],
          ['C', 0],
        ],
      ],
      result: 'A',
    },
    {
      inputs: [
        94.96,
        [
          ['S', 95],
          ['A', 90],
        ],
      ],
      result: 'A',
    },
    {
      inputs: [
        80,
        [
          ['S', 95],
          ['A', 90],
        ],
      ],
      result: { error: '#N/A' },
    },
  ],
  calculate: (given) => {
    const bands = given.of(BANDS).map(({ label, from }) => ({ grade: label, from }));
    const grade = gradeByBands(quotientOf(given.of(SCORE)), bands);
    return grade === BLANK ? undefinedAnswer(GRADE_NAME, NO_GRADE) : answer(grade);
  },
  native: (given) => {
    const [score, bands] = [given.of(SCORE), given.constant(BANDS)];
    if (bands === undefined || bands.some(({ from }) => from === BLANK)) return BLANK;
    const known = bands.flatMap(({ label, from }) => (from === BLANK ? [] : [{ label, from }]));
    const highestFirst = [...known].sort((a, b) => compareFixed(b.from, a.from));
    return highestFirst.reduceRight(
      (lower, { label, from }) => `IF(${score}>=${numberText(from)},"${label.replaceAll('"', '""')}",${lower})`,
      'NA()',
    );
  },
});

const NO_GRADE = {
  ko: '점수가 모든 등급의 하한보다 낮음. 기준표 확인 필요',
  en: 'the score is below every grade. Check the bands',
};

function numberText({ coefficient, scale }: Fixed): string {
  return scale === 0 ? String(coefficient) : `${coefficient}/${10n ** BigInt(scale)}`;
}

const SCORES = figureRows({ ko: '범위', en: 'scores', help: { ko: '순위를 매길 점수의 범위', en: 'All the scores' } });
const TIES = choice<RankingPractice, RankingPractice>(
  {
    ko: '동점처리',
    en: 'ties',
    help: {
      ko: '일반(1 2 2 4), 연속(1 2 2 3), 하위(1 3 3 4). 생략하면 일반',
      en: 'competition (1 2 2 4), dense (1 2 2 3) or modified (1 3 3 4); competition when left out',
    },
  },
  { competition: ['일반', 'competition'], dense: ['연속', 'dense'], modified: ['하위', 'modified'] },
  'competition',
);
const RANK_NAME = { ko: '순위매김', en: 'Rank' };

/** 순위매김. */
export const RANK = defineFunction({
  name: RANK_NAME,
  help: {
    ko: '점수가 높은 순서의 순위. 글자는 제외, 빈 셀은 0으로 셈. 점수가 범위에 없으면 #N/A',
    en: 'The place of a score, the highest first; texts take no place, empty cells are 0; #N/A for a score that is not in the range',
  },
  parameters: [SCORE, SCORES, TIES],
  result: { type: 'number', isRange: false },
  examples: [
    { inputs: [90, [[90], [95], [90], [80]]], result: 2 },
    { inputs: [80, [[90], [95], [90], [80]]], result: 4 },
    { inputs: [80, [[90], [95], [90], [80]], '연속'], result: 3 },
    { inputs: [90, [[90], [95], [90], [80]], '하위'], result: 3 },
    { inputs: [70, [[90], [95]]], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const ranked = rankByScore(presentIn(given.of(SCORES)), quotientOf, given.of(TIES));
    const own = ranked.find(({ item }) => compareFixed(item, given.of(SCORE)) === 0);
    return own ? answer(own.rank) : undefinedAnswer(RANK_NAME, NO_SUCH_SCORE);
  },
  native: (given) => {
    const [score, scores, ties] = [given.of(SCORE), given.of(SCORES), given.constant(TIES)];
    if (ties === undefined || ties === 'dense') return BLANK;
    const count = ties === 'competition' ? `COUNTIF(${scores},">"&${score})+1` : `COUNTIF(${scores},">="&${score})`;
    return `IF(COUNTIF(${scores},${score})=0,NA(),${count})`;
  },
});

const NO_SUCH_SCORE = {
  ko: '점수가 범위에 없음. 범위 확인 필요',
  en: 'the score is not in the range. Check the range',
};

function presentIn(rows: readonly (readonly (Fixed | Blank)[])[]): readonly Fixed[] {
  return rows.flat().flatMap((value) => (value === BLANK ? [] : [value]));
}

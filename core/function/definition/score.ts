import { BLANK } from '../../blank.ts';
import { gradeByBands } from '../../evaluation/score/grade-bands.ts';
import { rankByScore, type RankingPractice } from '../../evaluation/score/ranking.ts';
import { compareFixed, type Fixed } from '../../number/fixed.ts';
import { quotientOf } from '../../number/quotient-arithmetic.ts';
import { answer, undefinedAnswer } from '../answer.ts';
import { choice, figure } from '../arguments.ts';
import { defineFunction, NUMBER_RESULT, TEXT_RESULT } from '../define.ts';
import { figureRows, figuresIn, labelledFigures } from '../range-arguments.ts';

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
  result: TEXT_RESULT,
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
  result: NUMBER_RESULT,
  examples: [
    { inputs: [90, [[90], [95], [90], [80]]], result: 2 },
    { inputs: [80, [[90], [95], [90], [80]]], result: 4 },
    { inputs: [80, [[90], [95], [90], [80]], '연속'], result: 3 },
    { inputs: [90, [[90], [95], [90], [80]], '하위'], result: 3 },
    { inputs: [70, [[90], [95]]], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const ranked = rankByScore(figuresIn(given.of(SCORES)), quotientOf, given.of(TIES));
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

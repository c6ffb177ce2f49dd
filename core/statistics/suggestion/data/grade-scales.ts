import { exact, type Fixed } from '../../../number/fixed.ts';
import type { DatedRule } from '../../dated-rule.ts';

/** A grade of a suggestion (채택등급) and the least score it takes. */
export interface SuggestionGradeBand {
  readonly grade: string;
  /** Included. */
  readonly least: Fixed;
}

/** The score bands of a contest (심사 등급표), best first; below the last there is no grade. */
export interface GradeScale extends DatedRule {
  /** The highest score. */
  readonly most: Fixed;
  readonly bands: readonly SuggestionGradeBand[];
}

/** The scales that were published. */
export const GRADE_SCALES: readonly GradeScale[] = [
  {
    practice: 'mokpo',
    name: { ko: '목포시 제안 심사 등급표', en: 'scale of Mokpo for suggestions' },
    effectiveFrom: '2018-01-01',
    effectiveTo: '2018-12-31',
    source: '목포시 시민제안 공모(2018): 창의성 20, 경제성·능률성 30, 계속성 20, 적용범위 15, 노력도 15',
    most: exact(100),
    bands: [
      { grade: '금상', least: exact(90) },
      { grade: '은상', least: exact(85) },
      { grade: '동상', least: exact(80) },
      { grade: '장려상', least: exact(70) },
      { grade: '노력상', least: exact(0) },
    ],
  },
];

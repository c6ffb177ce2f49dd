import { exact, type Fixed } from '../../number/fixed.ts';
import type { DatedRule } from '../../statistics/dated-rule.ts';

/** The grades of the evaluation of local public enterprises, best first (경영평가 등급). */
export const ENTERPRISE_GRADES = ['가', '나', '다', '라', '마'] as const;

/** A grade. */
export type EnterpriseGrade = (typeof ENTERPRISE_GRADES)[number];

/** The scores each grade begins at in an evaluation year (등급 구간). */
export interface EnterpriseBands extends DatedRule {
  readonly practice: 'national';
  /** Best first; a score on an edge has the better grade. The last has no edge. */
  readonly edges: readonly { readonly grade: EnterpriseGrade; readonly from: Fixed }[];
  /** The best grade an enterprise in deficit can have. */
  readonly bestInDeficit: EnterpriseGrade;
}

/**
 * The bands by evaluation year. Bands shift with the year and the type of enterprise (a district enterprise with 85.99 was
 * graded 다 in another year): only years with a source stand here, others are to be added.
 */
export const ENTERPRISE_BANDS: readonly EnterpriseBands[] = [
  {
    practice: 'national',
    name: { ko: '2017년 지방공기업 경영평가', en: 'evaluation of local public enterprises 2017' },
    edges: [
      { grade: '가', from: exact(90) },
      { grade: '나', from: exact(85) },
      { grade: '다', from: exact(80) },
      { grade: '라', from: exact(75) },
    ],
    bestInDeficit: '나',
    effectiveFrom: '2017-01-01',
    effectiveTo: '2017-12-31',
    source: '이데일리 2017. 8. 1.(구간), 조세금융신문(적자 공사·공단은 가 등급 제외)',
  },
];

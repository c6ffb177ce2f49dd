import { exact } from '../../number/fixed.ts';
import type { RankGrading } from '../external/expected-grade.ts';

/** How the joint evaluation graded by rank. Its releases do not give the shares: those here are an example. */
export const RANK_GRADINGS: readonly RankGrading[] = [
  {
    practice: 'three-grades',
    quotas: [
      { grade: '가', share: exact(30) },
      { grade: '나', share: exact(40) },
      { grade: '다', share: exact(30) },
    ],
    effectiveFrom: '2014-01-01',
    source: '안전행정부 2014년 합동평가(시부·도부별 가·나·다 등급; 비율은 예시값)',
  },
];

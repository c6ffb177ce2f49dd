import { BLANK, type Blank } from '../../blank.ts';
import { exact } from '../../number/fixed.ts';
import type { CompositePart, CompositePractice } from '../performance/composite.ts';

const part = (key: string, ko: string, en: string, points: number): CompositePart => ({
  key,
  name: { ko, en },
  points: exact(points),
});

const SAME_YEAR = (year: number): { readonly effectiveFrom: string; readonly effectiveTo: string | Blank } => ({
  effectiveFrom: `${year}-01-01`,
  effectiveTo: `${year}-12-31`,
});

/** How offices made up the total of a department's evaluation, as they published it. Nothing is a default. */
export const COMPOSITE_PRACTICES: readonly CompositePractice[] = [
  {
    practice: 'geumjeong',
    name: { ko: '금정구 2010', en: 'Geumjeong-gu 2010' },
    parts: [
      part('nature', '업무성격', 'nature of the work', 10),
      part('firstHalf', '달성도(상반기)', 'achievement, first half', 20),
      part('secondHalf', '달성도(하반기)', 'achievement, second half', 30),
      part('database', 'DB 관리', 'database', 10),
      part('adjustment', '조정', 'adjustment', 10),
      part('outside', '민간평가', 'outside evaluation', 20),
    ],
    adjustments: { bonus: exact(10), penalty: exact(10) },
    bands: [
      { grade: 'S', from: exact(95) },
      { grade: 'A', from: exact(90) },
      { grade: 'B', from: exact(85) },
      { grade: 'C', from: BLANK },
    ],
    quotas: [],
    ...SAME_YEAR(2010),
    source: '부산 금정구 2010년 성과평가 계획',
  },
  {
    practice: 'buan',
    name: { ko: '부안군 2024', en: 'Buan-gun 2024' },
    parts: [
      part('indicators', '성과지표', 'indicators', 40),
      part('tasks', '이행과제', 'tasks', 40),
      part('nature', '지표성격', 'nature of the indicators', 20),
    ],
    adjustments: { bonus: exact('2.5'), penalty: exact(0) },
    bands: [],
    quotas: [],
    ...SAME_YEAR(2024),
    source: '부안군 2024년 성과평가 계획: 상·하반기 50/50, 가점 2.5점 이내',
  },
  {
    practice: 'cheongju',
    name: { ko: '청주시', en: 'Cheongju-si' },
    parts: [],
    adjustments: BLANK,
    bands: [],
    quotas: [
      { grade: 'S', share: exact(15) },
      { grade: 'A', share: exact(40) },
      { grade: 'B', share: exact(35) },
      { grade: 'C', share: exact(10) },
    ],
    effectiveFrom: '2015-01-01',
    effectiveTo: BLANK,
    source: '청주시 성과평가 보도자료: 7개 평가군 상대평가',
  },
  {
    practice: 'seoul',
    name: { ko: '서울특별시 2020년 하반기', en: 'Seoul, second half of 2020' },
    parts: [
      part('suitability', '지표 적정성', 'suitability of the indicators', 20),
      part('achievement', '달성도', 'achievement', 20),
      part('quality', '정성평가', 'qualitative', 25),
      part('cooperation', '협력', 'cooperation', 25),
      part('collaboration', '협업', 'collaboration', 3),
      part('mayor', '시장단 평가', 'mayor and deputies', 7),
    ],
    adjustments: BLANK,
    bands: [],
    quotas: [],
    effectiveFrom: '2020-07-01',
    effectiveTo: '2020-12-31',
    source: '서울특별시 2020년 하반기 성과평가: BSC 65 + 협력 25 + 협업 3 + 시장단 7',
  },
];

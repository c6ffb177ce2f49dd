import { BLANK } from '../../blank.ts';
import { exact } from '../../number/fixed.ts';
import type { PledgeEvaluationRound } from '../coordination/pledge-review.ts';

const year = (of: number) => ({ effectiveFrom: `${of}-01-01`, effectiveTo: `${of}-12-31` });
const PASS = 'pass-or-fail' as const;

/**
 * The rounds of the Manifesto evaluation whose parts or bands are known. Bands differ from round to round, so a grade
 * is read with those of its own round. The seed's SA of 2015 is of the plan, by 시·군·구, whose bands were not found.
 */
export const PLEDGE_ROUNDS: readonly PledgeEvaluationRound[] = [
  {
    kind: 'execution',
    level: 'local',
    parts: [
      { name: '공약이행완료', points: exact(100) },
      { name: '연차별 목표달성', points: exact(100) },
      { name: '주민소통', points: exact(100) },
      { name: '웹소통', points: PASS },
      { name: '공약일치도', points: PASS },
    ],
    bands: [],
    ...year(2014),
    source: '주간한국 2014. 4. 21. (민선5기 공약이행 평가)',
  },
  {
    kind: 'plan',
    level: 'province',
    parts: ['종합구성', '개별구성', '주민소통', '웹소통', '공약일치도'].map((name) => ({ name, points: BLANK })),
    bands: [
      { grade: 'SA', from: exact(90) },
      { grade: 'A', from: exact(85) },
      { grade: 'B', from: exact(80) },
      { grade: 'C', from: exact(75) },
      { grade: 'D', from: BLANK },
    ],
    ...year(2015),
    source: '충남시사 2015. 4. 7., 서울신문 2015. 4. 7. (민선6기 시·도 공약실천계획서 평가, 100점 만점)',
  },
  {
    kind: 'plan',
    level: 'local',
    parts: [
      { name: '종합구성', points: exact(45) },
      { name: '개별구성', points: exact(20) },
      { name: '민주성·투명성', points: exact(20) },
      { name: '웹소통', points: exact(15) },
      { name: '공약일치도', points: PASS },
    ],
    bands: [
      { grade: 'SA', from: exact(80) },
      { grade: 'A', from: exact(70) },
    ],
    ...year(2019),
    source: '매일신문·송파타임즈 2019. 4. 25. (민선7기 기초 공약실천계획서 평가)',
  },
  {
    kind: 'execution',
    level: 'local',
    parts: [
      { name: '공약이행완료', points: exact(50) },
      { name: '목표달성', points: exact(50) },
      { name: '주민소통', points: exact(100) },
      { name: '웹소통', points: PASS },
      { name: '공약일치도', points: PASS },
    ],
    bands: [
      { grade: 'SA', from: exact(65) },
      { grade: 'A', from: exact(60) },
    ],
    ...year(2021),
    source: '해동고창신문·충청헤럴드 보도(2021 공약이행 평가; 등급 하한은 한 회차의 보도)',
  },
];

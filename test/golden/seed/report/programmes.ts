import { PROGRAMMES } from '../programmes.ts';
import { REQUIRED_BUDGETS } from '../required-budget.ts';
import { PROGRAMME_BUDGETS } from '../../../../templates/samples/report-2015.ts';
import type { SeedProgramme } from './seed-report.ts';

/** The titles in the table of contents of the results, in the results, and in the plan of 2016. */
const TITLES: readonly (readonly [contents: string, result: string, plan: string])[] = [
  [
    '구정 주요사업 종합 조정을 통한 정책목표 달성',
    '구정 주요사업 종합 조정을 통한 정책목표 달성',
    '구정 주요사업 종합 조정을 통한 정책목표 달성',
  ],
  ['성과평가를 통한 체계적인 사업 관리', '성과평가를 통한 체계적인 사업관리', '성과평가를 통한 체계적인 사업관리'],
  ['외부기관 평가 관리 강화', '외부기관 평가 관리 강화', '외부기관 평가 관리 강화'],
  ['건전하고 효율적인 재정운용', '건전하고 효율적인 재정운용', '건전재정 실현을 위한 효율적인 재정 운용'],
  ['주민참여예산제 운영', '주민참여예산제 운영', '주민참여예산제 운영'],
  ['행정우수사례 발굴', '행정우수사례 발굴', '행정우수사례 발굴'],
  ['구민창안·공무원 제안제도 운영', '구민창안 ․ 공무원 제안제도 운영', '구민창안 ․ 공무원 제안제도 운영'],
  ['시설관리공단 관리', '시설관리공단 관리', '시설관리공단 관리'],
  ['민간위탁사업 관리', '민간위탁사업 관리', '민간위탁사업 관리'],
  ['기록관 운영 및 전산화사업', '기록물관리 및 전산화사업', '기록물관리 및 전산화사업'],
  ['적극적인 정보공개 운영', '적극적인 정보공개 운영', '정보공개운영의 활성화'],
];

/** The eleven programmes with their titles, teams and places. Source: 차례, 추진실적, 2016 주요업무계획. */
export const SEED_PROGRAMMES: readonly SeedProgramme[] = PROGRAMMES.map(({ id, name, whole }, n) => {
  const [contents = '', result = '', plan = ''] = TITLES[n] ?? [];
  const team = PROGRAMME_BUDGETS[n]?.team ?? '';
  return { id, name, team, whole, titles: { contents, result, plan }, required: REQUIRED_BUDGETS[n]?.heading ?? '' };
});

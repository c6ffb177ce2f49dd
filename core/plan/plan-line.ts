import { BLANK, type Blank } from '../blank.ts';

/** A line of a plan taken apart: what is to be done, and when. */
export interface PlanLine {
  readonly title: string;
  readonly schedule: string;
}

const BULLET = /^[\s□○◦ㅇ●▪·․ㆍ※*–-]+/;
const SEPARATOR = /^(.+?)\s*(?::|：|\s[-–]\s)\s*([^:：]+)$/s;

/**
 * Takes a line of 추진일정 apart: `○ 재정공시 실시 : 2월(예산공시), 8월(결산공시)`, `정보공개처리 - 연중`.
 * Blank where no time stands behind the last colon or spaced hyphen.
 *
 * @example
 * readPlanLine('○ 예산절감 추진계획 수립 : 1월') //=> { title: '예산절감 추진계획 수립', schedule: '1월' }
 */
export function readPlanLine(line: string): PlanLine | Blank {
  const match = SEPARATOR.exec(line.replace(BULLET, '').replace(/\s+/g, ' ').trim());
  if (!match) return BLANK;
  const [, title = '', schedule = ''] = match;
  return { title, schedule };
}

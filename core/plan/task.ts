import type { Blank } from '../blank.ts';
import type { Sentence } from '../sentence.ts';

/** A task of a plan and when it is to be done, as the plan writes it (추진일정). */
export interface PlanTask {
  /** Stable over the years, whatever the title becomes. */
  readonly id: string;
  readonly title: string;
  /** 시기 as written: `’16.1. ~ 2.`, `분기별`, `사유 발생시`. */
  readonly schedule: string;
}

/** Something else the plan says that may change with the year, e.g. 평가결과 활용 or 평가대상. */
export interface PlanStatement {
  readonly id: string;
  readonly field: Sentence;
  readonly text: string;
}

/** A programme's plan of a year (주요업무계획), or what a year's report says of it. */
export interface ProgrammePlan {
  readonly programmeId: string;
  readonly year: number;
  readonly title: string;
  /** 소요예산 in 원; blank where it is not said. */
  readonly budget: bigint | Blank;
  readonly tasks: readonly PlanTask[];
  readonly statements: readonly PlanStatement[];
}

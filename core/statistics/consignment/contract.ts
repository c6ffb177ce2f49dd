import type { Blank } from '../../blank.ts';
import type { DateRange, PlainDate } from '../../calendar/index.ts';
import type { Fixed } from '../../number/fixed.ts';

/** What is consigned (위탁 대상): 시설 or 사무. */
export type ConsignmentKind = 'facility' | 'office-work';

/** Who bears the cost: 예산지원형, 수익창출(자립)형. */
export type ConsignmentFunding = 'budget' | 'self-supporting';

/** A consigned service (민간위탁 사무). */
export interface Contract {
  readonly id: string;
  /** 사무명. */
  readonly title: string;
  /** 담당 부서. */
  readonly department: string;
  readonly kind: ConsignmentKind;
  readonly funding: ConsignmentFunding;
  /** 수탁기관. */
  readonly contractor: string;
  /** 위탁기간, first and last day included. */
  readonly term: DateRange;
  /** The year's budget, 원; 0 for none. */
  readonly budget: bigint;
  readonly inspections: readonly Inspection[];
  /** 성과평가; blank until it is done. */
  readonly evaluation: { readonly date: PlainDate; readonly score: Fixed } | Blank;
  /** The term of the renewal (재계약); blank until it is decided. */
  readonly renewal: { readonly decided: PlainDate; readonly term: DateRange } | Blank;
}

/** An inspection (지도점검): what it found, and how many of that is put right. */
export interface Inspection {
  readonly date: PlainDate;
  readonly findings: number;
  readonly resolved: number;
}

/** The names of the kinds. */
export const CONSIGNMENT_KINDS = {
  facility: { ko: '시설', en: 'facility' },
  'office-work': { ko: '사무', en: 'office work' },
} as const;

/** The names of the ways of funding. */
export const CONSIGNMENT_FUNDINGS = {
  budget: { ko: '예산지원형', en: 'paid from the budget' },
  'self-supporting': { ko: '수익창출형', en: 'self-supporting' },
} as const;

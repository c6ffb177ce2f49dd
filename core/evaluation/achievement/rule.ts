import type { Blank } from '../../blank.ts';
import type { PlainDate } from '../../calendar/index.ts';
import type { Fixed } from '../../number/fixed.ts';
import type { PanelTrim } from '../score/panel-mean.ts';

/**
 * How an indicator's achievement follows from what was observed (지표 유형별 산식).
 * A closed union; each case has one formula, and where offices differ the practice is named in it.
 */
export type AchievementRule =
  UpRule | DownRule | KeepRule | MilestoneRule | GrowthRule | TargetBandRule | TableRule | LabelRule | PanelRule;

/** 상향 (클수록 좋음): actual ÷ target. */
export interface UpRule {
  readonly kind: 'up';
  /** More than zero; blank while it is not set. */
  readonly target: Fixed | Blank;
}

/** 하향 (작을수록 좋음). */
export interface DownRule {
  readonly kind: 'down';
  readonly target: Fixed | Blank;
  /** `inverse`: target ÷ actual (default); `mirror`: 2 − actual ÷ target. */
  readonly practice: 'inverse' | 'mirror';
  /** What an actual of zero gives under `inverse`: the cap (default), or nothing until someone decides. */
  readonly zeroActual: 'cap' | 'undecided';
}

/** 유지: full inside target ± tolerance, beyond it 100 − |actual − target| ÷ tolerance × deduction. */
export interface KeepRule {
  readonly kind: 'keep';
  readonly target: Fixed | Blank;
  /** 허용폭, more than zero. */
  readonly tolerance: Fixed;
  /** 감점 for each whole tolerance of distance, in percent. */
  readonly deduction: Fixed;
}

/** 마일스톤: the weights of the steps that are done. */
export interface MilestoneRule {
  readonly kind: 'milestone';
  readonly steps: readonly MilestoneStep[];
  /** A step done after its due date counts (`counts`, default) or does not (`lost`). */
  readonly late: 'counts' | 'lost';
}

/** A step of a milestone indicator; the weights of all steps add up to 100. */
export interface MilestoneStep {
  readonly name: string;
  readonly weight: Fixed;
  readonly dueOn: PlainDate;
}

/** 증감률형: (actual − baseline) ÷ (target − baseline). */
export interface GrowthRule {
  readonly kind: 'growth';
  readonly target: Fixed | Blank;
  readonly baseline: Fixed;
}

/** 목표부여 (공기업): 20 + 80 × (actual − lowest) ÷ (highest − lowest), kept within 20 and 100. */
export interface TargetBandRule {
  readonly kind: 'target-band';
  readonly lowest: Fixed;
  /** 최고목표; below `lowest` where less is better. */
  readonly highest: Fixed;
}

/** 구간형: the percentage of the highest row the actual reaches. */
export interface TableRule {
  readonly kind: 'table';
  readonly rows: readonly { readonly from: Fixed; readonly percent: Fixed }[];
}

/** 등급형: the percentage of a named grade, e.g. 우수 100, 보통 80. */
export interface LabelRule {
  readonly kind: 'label';
  readonly rows: readonly { readonly label: string; readonly percent: Fixed }[];
}

/** 정성: the mean of a panel's scores ÷ full marks. */
export interface PanelRule {
  readonly kind: 'panel';
  readonly fullMarks: Fixed;
  /** `highest-and-lowest` is the default practice. */
  readonly trim: PanelTrim;
}

/** The kind of a rule (지표 유형). */
export type RuleKind = AchievementRule['kind'];

/** What was observed of an indicator (실적): a figure, a grade, the steps done, or the scores of a panel. */
export type Observation =
  | { readonly kind: 'figure'; readonly actual: Fixed }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'steps'; readonly done: readonly { readonly name: string; readonly on: PlainDate }[] }
  | { readonly kind: 'panel'; readonly scores: readonly (Fixed | Blank)[] };

/** The Korean and English names of the kinds, as the 유형 column prints them. */
export const RULE_NAMES: Readonly<Record<RuleKind, { readonly ko: string; readonly en: string }>> = {
  up: { ko: '상향', en: 'higher is better' },
  down: { ko: '하향', en: 'lower is better' },
  keep: { ko: '유지', en: 'kept within a band' },
  milestone: { ko: '마일스톤', en: 'milestone' },
  growth: { ko: '증감률', en: 'growth towards a target' },
  'target-band': { ko: '목표부여', en: 'between lowest and highest target' },
  table: { ko: '구간', en: 'table of ranges' },
  label: { ko: '등급', en: 'table of grades' },
  panel: { ko: '정성', en: 'panel' },
};

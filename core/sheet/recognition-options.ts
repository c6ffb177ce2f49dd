import type { RateBase } from '../budget/rate-base.ts';
import type { MoneyUnit } from '../number/unit.ts';
import type { RecognitionCorrection } from './user-correction.ts';

/** What people decided about tables beside what their cells say. */
export interface RecognitionOptions {
  /** What the user said about tables, columns and rows that were recognised wrong. */
  readonly corrections?: readonly RecognitionCorrection[];
  /** What execution rates are taken of (집행률의 분모), where the figures and headings of a table leave it open. */
  readonly rateBase?: RateBase;
  /** The unit of amounts (금액 단위) of tables that name none. */
  readonly unit?: MoneyUnit;
}

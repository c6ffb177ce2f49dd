import { HALF_UP_1 } from '../number/rounding.ts';
import type { TaskOptions } from './result.ts';

/** The options a task runs with when the office has set none. */
export const DEFAULT_OPTIONS: TaskOptions = { rateRounding: HALF_UP_1 };

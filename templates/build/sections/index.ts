import type { SectionWorkbook } from '../section.ts';
import { GENERAL } from './general.ts';

/** Every section that is written, in the order of the report. */
export const SECTIONS: readonly SectionWorkbook[] = [GENERAL];

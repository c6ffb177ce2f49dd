import type { SectionWorkbook } from '../section.ts';
import { DIGITISATION_WORKBOOK } from './digitisation.ts';
import { GENERAL } from './general.ts';

/** Every section that is written, in the order of the report. */
export const SECTIONS: readonly SectionWorkbook[] = [GENERAL, DIGITISATION_WORKBOOK];

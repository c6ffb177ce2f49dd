import type { SectionWorkbook } from '../section.ts';
import { CONSIGNMENT } from './consignment.ts';
import { CONTEST } from './contest.ts';
import { COORDINATION } from './coordination.ts';
import { DIGITISATION_WORKBOOK } from './digitisation.ts';
import { DISCLOSURE_WORKBOOK } from './disclosure.ts';
import { ENTERPRISE } from './enterprise.ts';
import { EXTERNAL_EVALUATION } from './external-evaluation.ts';
import { FINANCE } from './finance.ts';
import { GENERAL } from './general.ts';
import { PARTICIPATORY_BUDGET } from './participatory-budget.ts';
import { PLAN } from './plan.ts';
import { PERFORMANCE } from './performance.ts';
import { SUGGESTION } from './suggestion.ts';

/** Every section that is written, in the order of the report. */
export const SECTIONS: readonly SectionWorkbook[] = [
  GENERAL,
  COORDINATION,
  PERFORMANCE,
  EXTERNAL_EVALUATION,
  FINANCE,
  PARTICIPATORY_BUDGET,
  CONTEST,
  SUGGESTION,
  ENTERPRISE,
  CONSIGNMENT,
  DIGITISATION_WORKBOOK,
  DISCLOSURE_WORKBOOK,
  PLAN,
];

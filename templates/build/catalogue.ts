import { DIVISION_BUDGET, PROGRAMME_BUDGET, type Form } from '../../core/index.ts';
import { report2015 } from '../samples/report-2015-workbook.ts';
import type { WorkbookDescription } from '../ooxml/index.ts';
import { buildFormSheet, type FormRow } from './form-sheet.ts';
import { MAIN_REPORT_FILE, mainReport } from './main-report.ts';
import { fileOfSection } from './section.ts';
import { SECTIONS } from './sections/index.ts';
import { sectionWorkbook } from './workbook.ts';

/** A workbook the project ships, by the path it has under `templates/`. */
export interface StandardWorkbook {
  readonly path: string;
  readonly describe: () => WorkbookDescription;
}

/** Room for entries in an empty form. */
const EMPTY_ROWS = 12;

/** Every workbook that is committed under `templates/`; `npm run templates` writes them. */
export const STANDARD_WORKBOOKS: readonly StandardWorkbook[] = [
  { path: 'general.division-budget.xlsx', describe: () => emptyForm(DIVISION_BUDGET, '예산현황', EMPTY_ROWS) },
  { path: 'programme.budget.xlsx', describe: () => emptyForm(PROGRAMME_BUDGET, '사업 예산현황', 1) },
  { path: 'samples/주요업무-2015.xlsx', describe: report2015 },
  ...SECTIONS.flatMap((section): readonly StandardWorkbook[] => [
    { path: fileOfSection(section), describe: () => sectionWorkbook(section, 'new') },
    { path: `samples/${fileOfSection(section)}`, describe: () => sectionWorkbook(section, 'sample') },
  ]),
  { path: MAIN_REPORT_FILE, describe: () => mainReport('new') },
  { path: `samples/${MAIN_REPORT_FILE}`, describe: () => mainReport('sample') },
];

/** An empty form: its id and version travel in the file. */
function emptyForm(form: Form, sheetName: string, rows: number): WorkbookDescription {
  const blank: FormRow = { label: '', figures: {} };
  const options = { sheetName, title: form.title.ko, rows: Array.from({ length: rows }, () => blank) };
  return {
    sheets: [buildFormSheet(form, options)],
    properties: {
      title: form.title.ko,
      creator: 'Gujeong',
      created: '2026-01-01T00:00:00Z',
      custom: [
        { name: 'gujeong.form', value: form.id },
        { name: 'gujeong.version', value: String(form.version) },
      ],
    },
  };
}

import type { Sentence } from '../../core/index.ts';
import type { WorkbookDescription } from '../ooxml/index.ts';
import { MAIN_REPORT_FILE, MAIN_REPORT_TITLE, mainReport } from './main-report.ts';
import { fileOfSection } from './section.ts';
import { SECTIONS } from './sections/index.ts';
import { sectionWorkbook, type Standing, type TemplateKind } from './workbook.ts';

/** A standard workbook staff can ask for (표준 양식): new, or filled with its sample. */
export interface Template {
  readonly id: string;
  readonly title: Sentence;
  /** The name of its file, without a folder. */
  readonly file: string;
  readonly describe: (kind: TemplateKind, standing?: Standing) => WorkbookDescription;
}

/** Every standard workbook: the sections in the order of the report, then the report as a whole. */
export function templates(): readonly Template[] {
  return [
    ...SECTIONS.map((section): Template => ({
      id: section.id,
      title: section.title,
      file: fileOfSection(section),
      describe: (kind, standing) => sectionWorkbook(section, kind, standing),
    })),
    {
      id: 'main-report',
      title: MAIN_REPORT_TITLE,
      file: MAIN_REPORT_FILE,
      describe: (kind, standing) => mainReport(kind, SECTIONS, standing),
    },
  ];
}

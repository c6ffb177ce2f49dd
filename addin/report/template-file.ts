import type { Change } from '../../core/index.ts';
import { templateBeside } from '../../templates/build/beside.ts';
import type { TemplateKind } from '../../templates/build/workbook.ts';
import { writeWorkbook } from '../../templates/ooxml/index.ts';
import type { SheetFile } from '../host.ts';

/** A standard workbook, and the changes that make its settings follow those of a form that is in the workbook already. */
export interface TemplateFile {
  readonly file: SheetFile;
  readonly following: readonly Change[];
}

/** What a standard workbook is built for. */
export interface TemplateFileOptions {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly hasCharts: boolean;
  /** The names that it may not bring along, in lower case. */
  readonly taken: ReadonlySet<string>;
}

/** Writes a standard workbook so that it can be inserted beside what is in the workbook. */
export function templateFile({ id, ...options }: TemplateFileOptions): TemplateFile {
  const { workbook, followed, ...brought } = templateBeside(id, options);
  return {
    file: { name: `${id}.xlsx`, bytes: writeWorkbook(workbook), ...brought },
    following: followed.map(({ formula, ...place }) => ({
      ...place,
      after: { kind: 'formula', formula, value: null },
      numberFormat: null,
    })),
  };
}

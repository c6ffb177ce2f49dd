import type { Language } from '../../../../core/index.ts';
import { HostProblem, type SheetFile } from '../../../host.ts';

/** A standard workbook that can be inserted; the list is written with the workbooks (templates/build/template-list.ts). */
export interface ListedTemplate {
  readonly id: string;
  readonly number: number | null;
  readonly title: Readonly<Record<Language, string>>;
  readonly file: string;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly hasCharts: boolean;
}

/** Empty, or filled with the sample. */
export type TemplateKind = 'new' | 'sample';

const LIST = './templates/list.json';
const FOLDERS: Readonly<Record<TemplateKind, string>> = { new: './templates/', sample: './samples/' };

/** Fetches the list from our own folder. */
export async function fetchTemplates(): Promise<readonly ListedTemplate[]> {
  const response = await fetch(LIST);
  if (!response.ok) throw new Error(LIST);
  return response.json();
}

/** Fetches a workbook of the list. */
export async function fetchTemplate(template: ListedTemplate, kind: TemplateKind): Promise<SheetFile> {
  const { file, sheets, names, hasCharts } = template;
  const response = await fetch(FOLDERS[kind] + file).catch(() => undefined);
  if (!response?.ok) throw new HostProblem({ kind: 'file-missing', file });
  return { name: file, bytes: new Uint8Array(await response.arrayBuffer()), sheets, names, hasCharts };
}

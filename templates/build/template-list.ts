import type { Sentence } from '../../core/index.ts';
import type { WorkbookDescription } from '../ooxml/index.ts';
import { numberOfSection } from './section.ts';
import { SECTIONS } from './sections/index.ts';
import { templates } from './templates.ts';

/** A standard workbook as the add-in lists it: what would come into a workbook with it. */
export interface ListedTemplate {
  readonly id: string;
  /** Of its section in the report; blank for the report as a whole. */
  readonly number: number | null;
  readonly title: Sentence;
  readonly file: string;
  readonly sheets: readonly string[];
  /** Defined names and tables, of which none may be taken where it is inserted. */
  readonly names: readonly string[];
  readonly hasCharts: boolean;
}

/** What would come into a workbook with a standard one. */
export type BroughtAlong = Pick<ListedTemplate, 'sheets' | 'names' | 'hasCharts'>;

/** What a standard workbook brings along. */
export function broughtBy(workbook: WorkbookDescription): BroughtAlong {
  return {
    sheets: workbook.sheets.filter(({ visibility = 'visible' }) => visibility === 'visible').map(({ name }) => name),
    names: namesIn(workbook),
    hasCharts: workbook.sheets.some(({ charts = [] }) => charts.length > 0),
  };
}

/** Lists the standard workbooks for the add-in; empty ones and samples have the same sheets and names. */
export function templateList(): readonly ListedTemplate[] {
  return templates().map(({ id, title, file, describe }) => {
    const section = SECTIONS.find((each) => each.id === id);
    const workbook = describe('new');
    return {
      id,
      number: section ? numberOfSection(section) : null,
      title,
      file,
      ...broughtBy(workbook),
    };
  });
}

function namesIn({ names = [], sheets }: WorkbookDescription): readonly string[] {
  const global = names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name);
  return [...global, ...sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name))];
}

/** The list as it is served beside the add-in's pages (`templates/list.json`), laid out as the formatter leaves it. */
export function templateListText(): string {
  const entries = templateList().map((template) => {
    const lines = Object.entries(template).map(([key, value]) => `    "${key}": ${valueText(key, value)}`);
    return `  {\n${lines.join(',\n')}\n  }`;
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}

const LINE = 120;

function valueText(key: string, value: ListedTemplate[keyof ListedTemplate]): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close, items] = Array.isArray(value)
    ? ['[', ']', value.map((item) => JSON.stringify(item))]
    : ['{ ', ' }', Object.entries(value).map(([name, text]) => `"${name}": ${JSON.stringify(text)}`)];
  const line = `${open}${items.join(', ')}${close}`;
  const isShort = widthOf(`    "${key}": ${line},`) <= LINE;
  return isShort ? line : `${open.trim()}\n${items.map((item) => `      ${item}`).join(',\n')}\n    ${close.trim()}`;
}

/** A Korean letter is two columns wide. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1), 0);
}

import type { CellAddress, CellContent } from '../../core/index.ts';
import type { WorkbookDescription } from '../ooxml/index.ts';
import { broughtBy, type BroughtAlong } from './template-list.ts';
import { cellOfReference } from './sheet/address.ts';
import { SETTING_NAMES, type SettingKey } from './settings.ts';
import { templates } from './templates.ts';
import type { TemplateKind } from './workbook.ts';

/** How a standard workbook is to stand in a file that holds others. */
export interface BesideOptions {
  readonly kind: TemplateKind;
  readonly hasCharts: boolean;
  /** The names that are taken, in lower case. */
  readonly taken: ReadonlySet<string>;
}

/** A standard workbook that can stand beside others. */
export interface TemplateBeside extends BroughtAlong {
  readonly workbook: WorkbookDescription;
  /** The cells of its settings, with the formulas by which they follow those of the workbook without a suffix. */
  readonly followed: readonly FollowedSetting[];
}

/** A cell of a setting that follows the same setting of another workbook in the file. */
export interface FollowedSetting extends CellAddress {
  /** What stands there before. */
  readonly before: CellContent;
  /** With its `=`. */
  readonly formula: string;
}

/**
 * Builds a standard workbook so that its names and sheets do not meet those of others: where one is taken, all get a number.
 * The settings of a new one follow those of a standard workbook that is there.
 */
export function templateBeside(id: string, { kind, hasCharts, taken }: BesideOptions): TemplateBeside {
  const template = templates().find((each) => each.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  const suffix = freeSuffix(broughtBy(template.describe(kind)).names, taken);
  const isFollowing = kind === 'new' && Object.values(SETTING_NAMES).every((name) => taken.has(name));
  const described = template.describe(kind, { suffix, isFollowing });
  const workbook = hasCharts ? described : withoutCharts(described);
  return { workbook, ...broughtBy(workbook), followed: isFollowing ? followedSettings(workbook, suffix) : [] };
}

/** What makes all names free: nothing, `_2`, `_3` … */
function freeSuffix(names: readonly string[], taken: ReadonlySet<string>): string {
  const isFree = (suffix: string): boolean => names.every((name) => !taken.has((name + suffix).toLowerCase()));
  let number = 1;
  while (!isFree(suffixOf(number))) number++;
  return suffixOf(number);
}

function suffixOf(number: number): string {
  return number === 1 ? '' : `_${number}`;
}

function withoutCharts(workbook: WorkbookDescription): WorkbookDescription {
  return { ...workbook, sheets: workbook.sheets.map(({ charts: _charts, ...sheet }) => sheet) };
}

/** The settings that are entered; the rest follow from them. */
const ENTERED: readonly SettingKey[] = ['office', 'asOf', 'digits', 'mode'];

function followedSettings(workbook: WorkbookDescription, suffix: string): readonly FollowedSetting[] {
  return ENTERED.flatMap((key) => {
    const own = SETTING_NAMES[key];
    const named = workbook.names?.find(({ name }) => name === own + suffix);
    const place = named && cellOfReference(named.formula);
    const before = place && contentAt(workbook, place);
    return before ? [{ ...place, before, formula: `=IF(${own}="","",${own})` }] : [];
  });
}

function contentAt({ sheets }: WorkbookDescription, place: CellAddress): CellContent | undefined {
  const cells = sheets.find(({ name }) => name === place.sheet)?.cells ?? [];
  for (const { row, column, content } of cells) if (row === place.row && column === place.column) return content;
  return undefined;
}

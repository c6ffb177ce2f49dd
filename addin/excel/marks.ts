import { cellName, type Severity } from '../../core/index.ts';
import { HostProblem, type CellMark } from '../host.ts';
import { errorCode } from './problem.ts';
import { persistently, type Request } from './request.ts';

/**
 * How cells are marked (지적 표시). Error, warning and note differ in lightness and in the shape of their figures,
 * so that they can be told apart in black print and by whoever does not see the colours.
 */
const LOOK: Readonly<Record<Severity, { fill: string; font: string; bold: boolean; italic: boolean }>> = {
  error: { fill: '#E99A92', font: '#3D0703', bold: true, italic: false },
  warning: { fill: '#F7DC9C', font: '#3A2900', bold: false, italic: true },
  info: { fill: '#E6F0FB', font: '#12304F', bold: false, italic: false },
};

/** The text that makes a conditional format ours, also when the workbook is opened again. */
const SIGN = '"gujeong"';

/** A formula that is always true and bears our name. */
const ALWAYS = `=LEN(${SIGN})>0`;

/** What Excel reads of a range's address in one call. */
const LONGEST_ADDRESS = 8_000;

/** A conditional format made of a formula, on a sheet given by Excel's id. */
interface FoundFormat {
  readonly sheet: string;
  readonly id: string;
  /** `''` while it is being made. */
  readonly formula: string;
}

/** The sheets concerned, by Excel's id, and their conditional formats made of a formula: ours, and all. */
interface Found {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isLocked: boolean }[];
  readonly formats: readonly FoundFormat[];
  readonly ours: readonly FoundFormat[];
}

/**
 * Marks cells by conditional formats, in place of those marked before: the values and formats of the cells stay as they are.
 * One request reads what is marked, one writes. A protected sheet is refused before anything is written.
 */
export async function markCells(
  request: Request,
  sheetIds: readonly string[],
  marks: readonly CellMark[],
): Promise<void> {
  const found = await findMarks(request, sheetIds);
  const { sheets, ours } = found;
  const concerned = new Set([...ours.map(({ sheet }) => sheet), ...idsOf(sheets, marks)]);
  refuseLocked(sheets, concerned);
  if (concerned.size === 0) return;
  await replaceMarks(request, found, (context) => {
    for (const { id, name } of sheets) {
      addMarks(
        context.workbook.worksheets.getItem(id),
        marks.filter(({ sheet }) => sheet === name),
      );
    }
  });
}

/** Takes every mark away, and nothing else: one request reads what is marked, one takes it away. */
export async function clearMarks(request: Request, sheetIds: readonly string[]): Promise<void> {
  const found = await findMarks(request, sheetIds);
  if (found.ours.length === 0) return;
  refuseLocked(found.sheets, new Set(found.ours.map(({ sheet }) => sheet)));
  await replaceMarks(request, found, () => undefined);
}

/**
 * Adds new marks and then takes the earlier ones away, in one request. Where Excel stops before it took one away,
 * what was added goes again and the error is thrown; where it stops later, the rest is done: there are the earlier marks
 * or the new ones, never some of both.
 */
async function replaceMarks(
  request: Request,
  earlier: Found,
  add: (context: Excel.RequestContext) => void,
): Promise<void> {
  try {
    await request(async (context) => {
      add(context);
      removeMarks(context, earlier.ours);
      await context.sync();
    });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    const ids = earlier.sheets.map(({ id }) => id);
    const now = await persistently(() => findMarks(request, ids));
    const left = earlier.ours.filter((mark) => isAmong(now.formats, mark));
    const isBeyond = left.length < earlier.ours.length;
    const added = now.formats.filter((format) => isOurOwn(format) && !isAmong(earlier.formats, format));
    await persistently(() =>
      request(async (context) => {
        removeMarks(context, isBeyond ? left : added);
        await context.sync();
      }),
    );
    if (!isBeyond) throw error;
  }
}

function isAmong(formats: readonly FoundFormat[], { sheet, id }: FoundFormat): boolean {
  return formats.some((each) => each.id === id && each.sheet === sheet);
}

/** A format that got no further than its making has no formula yet. */
function isOurOwn({ formula }: FoundFormat): boolean {
  return formula === '' || formula.includes(SIGN);
}

function findMarks(request: Request, sheetIds: readonly string[]): Promise<Found> {
  return request(async (context) => {
    const asked = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('id,name,protection/protected,protection/options');
      const whole = sheet.getRange().untrack();
      const formats = whole.conditionalFormats;
      formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      return { sheet, formats };
    });
    await context.sync();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    const found = there.flatMap(({ sheet, formats: { items } }) =>
      items.flatMap(({ id, customOrNullObject: custom }) =>
        custom.isNullObject ? [] : [{ sheet: sheet.id, id, formula: custom.rule.formula }],
      ),
    );
    return {
      sheets: there.map(({ sheet: { id, name, protection } }) => ({
        id,
        name,
        isLocked: protection.protected && protection.options.allowFormatCells !== true,
      })),
      formats: found,
      ours: found.filter(({ formula }) => formula.includes(SIGN)),
    };
  });
}

function idsOf(sheets: Found['sheets'], marks: readonly CellMark[]): readonly string[] {
  return sheets.filter(({ name }) => marks.some(({ sheet }) => sheet === name)).map(({ id }) => id);
}

function refuseLocked(sheets: Found['sheets'], concerned: ReadonlySet<string>): void {
  const locked = sheets.find(({ id, isLocked }) => isLocked && concerned.has(id));
  if (locked) throw new HostProblem({ kind: 'sheet-protected', sheet: locked.name });
}

function removeMarks({ workbook: { worksheets } }: Excel.RequestContext, ours: Found['ours']): void {
  for (const { sheet, id } of ours) {
    worksheets.getItem(sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
  }
}

function addMarks(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const severity of ['info', 'warning', 'error'] as const) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ row, column }) => cellName(row, column));
    for (const address of addressesOf(cells)) {
      const { custom } = sheet.getRanges(address).untrack().conditionalFormats.add('Custom');
      const { fill, font, bold, italic } = LOOK[severity];
      custom.rule.formula = ALWAYS;
      custom.format.fill.color = fill;
      custom.format.font.color = font;
      if (bold) custom.format.font.bold = true;
      if (italic) custom.format.font.italic = true;
    }
  }
}

/** Lists of cells, each short enough for one call. */
function addressesOf(cells: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  let address = '';
  for (const cell of cells) {
    if (address.length + cell.length >= LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address = address === '' ? cell : `${address},${cell}`;
  }
  return address === '' ? addresses : [...addresses, address];
}

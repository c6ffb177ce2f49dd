import { refuse } from '../../book/fault.ts';
import { isOnSheet, parseRegion, quotedSheetName, regionName, splitAddress, WHOLE_SHEET } from '../../book/region.ts';
import type { Rectangle } from '../../book/region.ts';
import type { Sheet } from '../../book/sheet.ts';
import type { HostObject } from '../member.ts';
import type { RangeTarget, Session } from '../session.ts';
import { bodyOf } from '../../book/table.ts';
import { expressionOf } from '../../book/calculation.ts';
import { rangeType } from './range.ts';

/** The cells of a range; refused when they were deleted. */
export function areaOf(target: RangeTarget): Rectangle {
  return target.area ?? refuse('InvalidReference');
}

/** Makes the range object of a region; a region beyond the sheet is refused. */
export function rangeAt(session: Session, sheet: Sheet, area: Rectangle): HostObject {
  if (!isOnSheet(area)) refuse('InvalidArgument');
  return rangeType.of(session.range(sheet, area));
}

/** Reads an address on a sheet: A1 notation, a defined name, a table. */
export function locate(session: Session, sheet: Sheet, address: string): { sheet: Sheet; area: Rectangle } {
  const { sheet: name, region } = splitAddress(address);
  if (region === '') return { sheet, area: WHOLE_SHEET };
  const home = name === null ? sheet : session.book.findSheet(name);
  if (!home) return refuse('InvalidArgument');
  const area = parseRegion(region);
  if (area) return { sheet: home, area };
  return locateName(session, home, region) ?? refuse('InvalidArgument');
}

function locateName(session: Session, sheet: Sheet, text: string): { sheet: Sheet; area: Rectangle } | undefined {
  const { book } = session;
  const named = book.definedName(text, sheet) ?? book.definedName(text, null);
  if (named) return locateFormula(session, sheet, named.formula);
  const table = book.tables.find((item) => item.name.toLowerCase() === text.toLowerCase());
  return table && { sheet: table.sheet, area: bodyOf(table) };
}

/** The cells a name's formula points at; undefined when it is no plain reference. */
export function locateFormula(
  session: Session,
  sheet: Sheet,
  formula: string,
): { sheet: Sheet; area: Rectangle } | undefined {
  const expression = expressionOf(formula);
  if (expression?.kind !== 'reference') return undefined;
  const home = expression.sheet === null ? sheet : session.book.findSheet(expression.sheet);
  return home && { sheet: home, area: expression.area };
}

/** Address with its sheet name, as `range.address` gives it. */
export function fullAddress(sheet: Sheet, area: Rectangle): string {
  return `${quotedSheetName(sheet.name)}!${regionName(area)}`;
}

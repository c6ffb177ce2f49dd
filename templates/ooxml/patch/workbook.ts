import { XmlScanner } from '../xml/index.ts';
import { isTrue } from '../package/workbook.ts';
import { applyEdits, setAttribute } from './edits.ts';

/** Elements of the workbook part that stand before the calculation settings. */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** Asks for a full calculation on opening, as a second belt beside exact cached values. */
export function requestCalculation(text: string, part: string): string {
  const scanner = new XmlScanner(text, part);
  let [at, prefix] = [0, ''];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const { local } = scanner;
    if (token === 'open' && (local === 'extLst' || local === 'Choice')) scanner.skip();
    if (token === 'open' && local === 'workbook') prefix = scanner.name.slice(0, -local.length);
    if (token === 'open' && local === 'calcPr') {
      if (isTrue(scanner.attribute('fullCalcOnLoad'))) return text;
      return applyEdits(text, [setAttribute(text, scanner.start, scanner.offset, 'fullCalcOnLoad', '1')]);
    }
    if (token === 'close' && BEFORE.has(local)) at = scanner.offset;
  }
  return applyEdits(text, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/** Removes the elements of one name for which a test holds, e.g. the mention of a dropped part. */
export function removeElements(
  text: string,
  part: string,
  name: string,
  isWanted: (scanner: XmlScanner) => boolean,
): string {
  const scanner = new XmlScanner(text, part);
  const edits: { start: number; end: number; text: string }[] = [];
  let start = -1;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (scanner.local !== name) continue;
    if (token === 'open' && isWanted(scanner)) start = scanner.start;
    else if (token === 'close' && start >= 0) {
      edits.push({ start, end: scanner.offset, text: '' });
      start = -1;
    }
  }
  return applyEdits(text, edits);
}

/** Whether a sheet part holds a formula. */
export function holdsFormula(text: string): boolean {
  return /<(?:[A-Za-z_][\w.-]*:)?f[\s/>]/.test(text);
}

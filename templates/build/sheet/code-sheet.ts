import type { NameDescription, SheetDescription } from '../../ooxml/index.ts';
import { HEADING_STYLE, BODY_STYLE, LINE_STYLE, TAB_COLOUR, TITLE_STYLE } from '../style.ts';
import type { CodeTable } from '../table/input-table.ts';
import { absoluteRange } from './address.ts';
import { Canvas } from './canvas.ts';

/** The sheet that holds the lists entries are chosen from. */
export const CODE_SHEET = '코드';

const HEADING_ROW = 2;
/** More of them are printed on a page on its side. */
const PORTRAIT_TABLES = 5;

/** The defined name of a code table's values. */
export function codeName({ name }: CodeTable, suffix: string): string {
  return `${CODE_SHEET}_${name}${suffix}`;
}

/** The sheet of the code tables (코드 시트), one in a column, and the names of their values. */
export function codeSheet(
  tables: readonly CodeTable[],
  suffix: string,
): {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
} {
  const sheetName = CODE_SHEET + suffix;
  const canvas = new Canvas();
  canvas.write(0, 0, '코드', TITLE_STYLE);
  canvas.write(1, 0, '입력 시트의 목록에 쓰이는 값', { ...LINE_STYLE, wraps: false });
  tables.forEach(({ name, codes }, column) => {
    canvas.write(HEADING_ROW, column, name, HEADING_STYLE);
    codes.forEach((code, n) => canvas.write(HEADING_ROW + 1 + n, column, code, BODY_STYLE));
  });
  const sheet: SheetDescription = {
    name: sheetName,
    tabColour: TAB_COLOUR.code,
    cells: canvas.cells,
    columns: [{ first: 0, last: Math.max(0, tables.length - 1), width: 20 }],
    rows: [
      { row: 0, height: 30 },
      { row: HEADING_ROW, height: 24 },
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    hidesGridLines: true,
    protection: { allows: ['formatColumns', 'formatRows'] },
    print: {
      orientation: tables.length > PORTRAIT_TABLES ? 'landscape' : 'portrait',
      fitsWidth: true,
      footer: '&C&P / &N',
      isCentred: true,
    },
  };
  const names = tables.map((table, column) => ({
    name: codeName(table, suffix),
    formula: absoluteRange(sheetName, { row: HEADING_ROW + 1, column, rows: table.codes.length, columns: 1 }),
  }));
  return { sheet, names };
}

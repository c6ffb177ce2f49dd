import type { LinkDescription, SheetDescription } from '../../ooxml/index.ts';
import type { Figure } from '../figure/figure.ts';
import { sheetReference } from '../sheet/address.ts';
import { Canvas } from '../sheet/canvas.ts';
import {
  BODY_STYLE,
  CENTRED_STYLE,
  HEADING_STYLE,
  LINE_STYLE,
  LINK_STYLE,
  REPORT_TITLE_STYLE,
  TAB_COLOUR,
  TOTAL_LOOK,
} from '../style.ts';
import { LINE_POINTS, linesOf } from '../sheet/text-size.ts';
import type { SheetNote } from './guide-sheet.ts';

/** The sheet of a combined workbook that leads to all others. */
export const CONTENTS_SHEET = '목차';

/** A section in the contents: its number and title, its sheets, and what its checks say. */
export interface ContentsGroup {
  readonly number: string;
  readonly title: string;
  readonly sheets: readonly SheetNote[];
  readonly checks: Figure;
}

const HEADINGS = ['번호', '부문·시트', '구분', '내용·검산 결과'] as const;
const WIDTHS = [8, 30, 12, 62] as const;
const TEXT_WIDTH = WIDTHS[3];
const HEADING_ROW = 3;
const ROW_POINTS = 20;

/** Lays out the contents of a combined workbook (목차): every sheet by section, with links and the result of the checks. */
export function contentsSheet(groups: readonly ContentsGroup[], title: string, suffix: string): SheetDescription {
  const canvas = new Canvas();
  const links: LinkDescription[] = [];
  const across = (row: number) => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
  canvas.writeOver(across(0), `${title} 목차`, REPORT_TITLE_STYLE);
  canvas.setHeight(0, 34);
  canvas.writeOver(across(1), '시트 이름을 누르면 그 시트로 이동', { ...LINE_STYLE, horizontal: 'center' });
  HEADINGS.forEach((heading, column) => canvas.write(HEADING_ROW, column, heading, HEADING_STYLE));
  canvas.setHeight(HEADING_ROW, 24);
  let row = HEADING_ROW + 1;
  for (const { number, title: section, sheets, checks } of groups) {
    const cells = [number, section, '부문', checks];
    cells.forEach((content, column) => {
      const base = column === 0 || column === 2 ? CENTRED_STYLE : BODY_STYLE;
      canvas.write(row, column, content, { ...base, ...TOTAL_LOOK });
    });
    canvas.setHeight(row++, ROW_POINTS + 2);
    for (const { name, kind, purpose } of sheets) {
      links.push({ row, column: 1, location: `${sheetReference(name)}!A1`, tip: `${name} 시트로 이동` });
      const styles = [CENTRED_STYLE, LINK_STYLE, CENTRED_STYLE, BODY_STYLE];
      ['', name, kind, purpose].forEach((content, column) => canvas.write(row, column, content, styles[column]));
      canvas.setHeight(row++, Math.max(ROW_POINTS, linesOf(purpose, TEXT_WIDTH) * LINE_POINTS + 4));
    }
  }
  return {
    name: CONTENTS_SHEET + suffix,
    tabColour: TAB_COLOUR.guide,
    cells: canvas.cells,
    columns: WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    rows: canvas.rows,
    merges: canvas.merges,
    links,
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    hidesGridLines: true,
    protection: { allows: ['formatColumns', 'formatRows'] },
    print: {
      orientation: 'portrait',
      fitsWidth: true,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: '&C&P / &N',
      isCentred: true,
    },
  };
}

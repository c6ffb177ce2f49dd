import { resolveColour, type StoredColour } from './colour.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { StoredEdge, StoredFont, StoredStyle, StyleTable } from './styles.ts';

/** One side of a border; `style` as files name it, e.g. `thin`, `double`. */
export interface EdgeLook {
  readonly style: string;
  /** `RRGGBB`. */
  readonly colour: string;
}

/** How a cell looks. Colours are `RRGGBB`; `null` where nothing is set. */
export interface CellLook {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly left: EdgeLook | null;
  readonly right: EdgeLook | null;
  readonly top: EdgeLook | null;
  readonly bottom: EdgeLook | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wraps: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

/** How a sheet looks. Rows and columns count from 0. */
export interface SheetAppearance {
  readonly name: string;
  /** Widths in characters of the standard font, and columns that are hidden. */
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number | null;
    readonly isHidden: boolean;
    /** Index of the look of the columns' unlisted cells, or `null`. */
    readonly look: number | null;
  }[];
  /** Heights in points, only of rows that have their own. */
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly isHidden: boolean;
    readonly look: number | null;
  }[];
  /** The look of each listed cell, as an index into {@link WorkbookAppearance.looks}. */
  readonly cells: readonly {
    readonly row: number;
    readonly columns: readonly number[];
    readonly looks: readonly number[];
  }[];
  readonly defaultHeight: number | null;
  readonly defaultWidth: number | null;
  /** Rows above and columns left of the freeze (틀 고정). */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** How the visible sheets of a workbook look. */
export interface WorkbookAppearance {
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetAppearance[];
}

/** Resolves the table of styles into looks, one for each style number. */
export function toLooks(table: StyleTable, theme: readonly string[]): CellLook[] {
  return table.styles.map((style) => toLook(style, table, theme));
}

function toLook(style: StoredStyle, table: StyleTable, theme: readonly string[]): CellLook {
  const font: StoredFont | undefined = table.fonts[style.font];
  const edges = table.borders[style.border] ?? [];
  return {
    fontName: font?.name ?? '',
    fontSize: font?.size ?? 11,
    isBold: font?.isBold ?? false,
    isItalic: font?.isItalic ?? false,
    isUnderlined: font?.isUnderlined ?? false,
    colour: rgb(font?.colour, theme),
    fill: rgb(table.fills[style.fill], theme),
    left: edge(edges, ['left', 'start'], theme),
    right: edge(edges, ['right', 'end'], theme),
    top: edge(edges, ['top'], theme),
    bottom: edge(edges, ['bottom'], theme),
    horizontal: style.horizontal ?? null,
    vertical: style.vertical ?? null,
    wraps: style.wraps,
    indent: style.indent,
    numberFormat: style.numberFormat,
    isLocked: style.isLocked,
  };
}

function rgb(colour: StoredColour | undefined, theme: readonly string[]): string | null {
  return colour ? (resolveColour(colour, theme) ?? null) : null;
}

function edge(edges: readonly StoredEdge[], sides: readonly string[], theme: readonly string[]): EdgeLook | null {
  const found = edges.find(({ side }) => sides.includes(side));
  return found ? { style: found.style, colour: rgb(found.colour, theme) ?? '000000' } : null;
}

/** Takes what concerns the look of a sheet from its cells. */
export function toAppearance(name: string, cells: SheetCells): SheetAppearance {
  return {
    name,
    columns: cells.columnProperties.map(({ first, last, width, isHidden, style }) => ({
      first,
      last,
      width: width ?? null,
      isHidden,
      look: style ?? null,
    })),
    rows: cells.rowProperties.map(({ row, height, isHidden, style }) => ({
      row,
      height: height ?? null,
      isHidden,
      look: style ?? null,
    })),
    cells: cells.rows.map(({ row, columns, styles }) => ({ row, columns, looks: styles })),
    defaultHeight: cells.defaultHeight ?? null,
    defaultWidth: cells.defaultWidth ?? null,
    frozen: cells.frozen ?? null,
  };
}

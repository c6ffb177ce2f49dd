import { cellName } from '../contract.ts';
import { chartMarkup } from './chart/chart.ts';
import { drawingMarkup, type PlacedChart } from './chart/drawing.ts';
import { CellLookup } from './chart/reference.ts';
import type { SheetDescription, WorkbookDescription } from './description/index.ts';
import { noteShapesMarkup, notesMarkup, sortedNotes } from './notes.ts';
import { type PartRegistry, WORKBOOK } from './parts.ts';
import { type SheetRelationships, writeSheet, type WrittenSheet } from './sheet.ts';
import type { StringRegistry } from './strings.ts';
import { DEFAULT_FONT, type StyleRegistry } from './styles.ts';
import { refuseWrongTable, tableMarkup } from './table.ts';
import { activeSheet } from './workbook-part.ts';

/** Writes each sheet with the parts that belong to it, numbered through the workbook. */
export class SheetWriter {
  hasFormulas = false;
  private sheets = 0;
  private tables = 0;
  private drawings = 0;
  private charts = 0;
  private notes = 0;
  private readonly parts: PartRegistry;
  private readonly shared: { readonly styles: StyleRegistry; readonly strings: StringRegistry };
  private readonly active: SheetDescription | undefined;
  private readonly lookup: CellLookup;
  private readonly font: string;

  constructor(
    parts: PartRegistry,
    shared: { readonly styles: StyleRegistry; readonly strings: StringRegistry },
    description: WorkbookDescription,
  ) {
    this.parts = parts;
    this.shared = shared;
    this.active = activeSheet(description);
    this.lookup = new CellLookup(description.sheets);
    this.font = description.font?.name ?? DEFAULT_FONT.name;
  }

  /** Writes a sheet with its drawing and tables; gives the relationship id of the sheet. */
  write(sheet: SheetDescription): string {
    const name = `xl/worksheets/sheet${++this.sheets}.xml`;
    const relationships: SheetRelationships = {
      links: (sheet.links ?? []).map((link) => ('url' in link ? this.parts.linkOutside(name, link.url) : undefined)),
      drawing: this.writeDrawing(name, sheet),
      noteShapes: this.writeNotes(name, sheet),
      tables: this.writeTables(name, sheet),
    };
    const isActive = sheet === this.active;
    const written: WrittenSheet = writeSheet(sheet, { ...this.shared, relationships, isActive });
    this.hasFormulas ||= written.hasFormulas;
    this.parts.add(name, 'worksheet', () => written.markup);
    return this.parts.link(WORKBOOK, name, 'worksheet');
  }

  private writeDrawing(sheetPart: string, { charts = [] }: SheetDescription): string | undefined {
    if (charts.length === 0) return undefined;
    const drawing = `xl/drawings/drawing${++this.drawings}.xml`;
    const placed = charts.map((chart): PlacedChart => {
      const name = `xl/charts/chart${++this.charts}.xml`;
      this.parts.add(name, 'chart', () => chartMarkup(chart, this.lookup, this.font));
      return { chart, relationship: this.parts.link(drawing, name, 'chart') };
    });
    this.parts.add(drawing, 'drawing', () => drawingMarkup(placed));
    return this.parts.link(sheetPart, drawing, 'drawing');
  }

  private writeNotes(sheetPart: string, sheet: SheetDescription): string | undefined {
    const notes = sortedNotes(sheet);
    if (notes.length === 0) return undefined;
    const number = ++this.notes;
    const texts = `xl/comments${number}.xml`;
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    this.parts.add(texts, 'comments', () => notesMarkup(notes));
    this.parts.add(shapes, 'vmlDrawing', () => noteShapesMarkup(notes, number));
    this.parts.link(sheetPart, texts, 'comments');
    return this.parts.link(sheetPart, shapes, 'vmlDrawing');
  }

  private writeTables(sheetPart: string, { tables = [], cells }: SheetDescription): string[] {
    if (tables.length === 0) return [];
    const byName = new Map([...cells].map((cell) => [cellName(cell.row, cell.column), cell]));
    return tables.map((table) => {
      refuseWrongTable(table, byName);
      const number = ++this.tables;
      const name = `xl/tables/table${number}.xml`;
      this.parts.add(name, 'table', () => tableMarkup(table, number));
      return this.parts.link(sheetPart, name, 'table');
    });
  }
}

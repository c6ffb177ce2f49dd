import { type Blank, type CellValue, contains, type Rectangle } from '../contract.ts';
import { damaged, tooLarge } from '../fault.ts';
import type { Limits } from '../limits.ts';
import { Allowance } from '../read/allowance.ts';
import { SharedFormulas, type SharedMaster } from '../read/shared-formulas.ts';
import { type SheetContext, SheetReader } from '../read/sheet-reader.ts';
import type { ColumnProperties, RowProperties, SheetVisitor, StoredFormula } from '../read/visitor.ts';
import { XmlScanner } from '../xml/index.ts';

/** A stretch of the part's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A cell of a row that is to be changed. */
export interface LocatedCell extends Stretch {
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly stored: StoredFormula | undefined;
  /** The formula as Excel shows it. */
  readonly formula: string | Blank;
  /** The formula element. */
  readonly formulaAt: Stretch;
}

/** A row that is to be changed. */
export interface LocatedRow {
  readonly row: number;
  readonly tag: Stretch;
  readonly isEmpty: boolean;
  readonly style: number | undefined;
  readonly cells: LocatedCell[];
  /** Where cells may be added at the end. */
  closeStart: number;
}

/** An array formula or a data table, and the cells it fills. */
export interface CoveringFormula {
  readonly range: Rectangle;
  readonly kind: 'array' | 'dataTable';
  /** The formula as Excel shows it. */
  readonly formula: string | Blank;
}

/** A shared formula and all its cells. */
export interface SharedGroup extends SharedMaster {
  readonly group: number;
  readonly followers: (Stretch & { readonly row: number; readonly column: number })[];
}

const COVERING_FORMULA = /t\s*=\s*["'](?:shared|array|dataTable)["']/;

/**
 * Finds everything in a sheet part that changes to some rows need to know. Rows that do not change are leapt
 * over, unless a formula of the sheet covers several cells.
 */
export class SheetLocator implements SheetVisitor {
  readonly rows = new Map<number, LocatedRow>();
  /** Where each missing row is to be written. */
  readonly insertions = new Map<number, number>();
  /** Only those that reach into a row to be changed. */
  readonly covered: CoveringFormula[] = [];
  readonly groups: SharedGroup[] = [];
  readonly columnProperties: ColumnProperties[] = [];
  readonly merges: Rectangle[] = [];
  dimension: (Stretch & { readonly ref: string }) | undefined;
  cellsTag: (Stretch & { readonly isEmpty: boolean }) | undefined;
  /** The prefix of the part's elements, e.g. `x:`; mostly empty. */
  prefix = '';
  private readonly scanner: XmlScanner;
  private readonly reader: SheetReader;
  private readonly wanted: readonly number[];
  private readonly openGroups = new Map<number, SharedGroup>();
  private readonly shared: SharedFormulas;
  private readonly limits: Limits;
  private readonly mustReadAll: boolean;
  private readonly canLeap: boolean;
  private current: LocatedRow | undefined;
  private next = 0;
  private lastRow = -1;
  private lastColumn = -1;

  /** @param wanted the rows to be changed, ascending */
  constructor(text: string, part: string, wanted: readonly number[], context: SheetContext, limits: Limits) {
    this.limits = limits;
    this.shared = new SharedFormulas(new Allowance('text', limits.madeText));
    this.scanner = new XmlScanner(text, part);
    this.reader = new SheetReader(this.scanner, this, context);
    this.wanted = wanted;
    this.mustReadAll = COVERING_FORMULA.test(text);
    this.canLeap = !text.includes('<!');
    this.reader.read();
    if (!this.cellsTag) throw damaged(part, 'no sheetData');
  }

  row({ row, style }: RowProperties): void {
    const { scanner } = this;
    if (row <= this.lastRow) throw scanner.fault('order of rows');
    this.lastRow = row;
    this.lastColumn = -1;
    this.insertUpTo(row, scanner.start);
    const isWanted = this.wanted[this.next] === row;
    this.current = undefined;
    if (isWanted) {
      this.next++;
      const tag = { start: scanner.start, end: scanner.offset };
      this.current = { row, tag, isEmpty: scanner.isEmpty, style, cells: [], closeStart: scanner.offset };
      this.rows.set(row, this.current);
    } else if (!this.mustReadAll) {
      if (this.canLeap) scanner.leap();
      else scanner.skip();
    }
  }

  cell(row: number, column: number, style: number, value: CellValue, stored: StoredFormula | undefined): void {
    if (column <= this.lastColumn) throw this.scanner.fault('order of cells');
    this.lastColumn = column;
    const formulaAt = { start: this.reader.formulaStart, end: this.reader.formulaEnd };
    if (stored) this.noteFormula(row, column, stored, formulaAt);
    if (!this.current) return;
    const formula = stored ? this.shared.resolve(row, column, stored) : null;
    const { cellStart: start } = this.reader;
    this.current.cells.push({ column, style, value, stored, formula, formulaAt, start, end: this.scanner.offset });
  }

  /** The array formula that fills a cell. */
  arrayAt(row: number, column: number): CoveringFormula | undefined {
    return this.covered.find(({ range, kind }) => kind === 'array' && contains(range, row, column));
  }

  rowEnd(): void {
    if (this.current) this.current.closeStart = this.scanner.start;
    this.current = undefined;
  }

  columns(properties: ColumnProperties): void {
    this.columnProperties.push(properties);
  }

  merge(range: Rectangle): void {
    this.merges.push(range);
    if (this.merges.length > this.limits.merges) throw tooLarge('merges', this.limits.merges);
  }

  outside(token: 'open' | 'close', local: string): void {
    const { scanner } = this;
    if (local === 'worksheet' && token === 'open') this.prefix = scanner.name.slice(0, -local.length);
    if (local === 'dimension' && token === 'open') {
      this.dimension = { start: scanner.start, end: scanner.offset, ref: scanner.attribute('ref') ?? '' };
    }
    if (local !== 'sheetData') return;
    if (token === 'open') this.cellsTag = { start: scanner.start, end: scanner.offset, isEmpty: scanner.isEmpty };
    else this.insertUpTo(Infinity, scanner.start);
  }

  private insertUpTo(row: number, at: number): void {
    for (let wanted = this.wanted[this.next]; wanted !== undefined && wanted < row; wanted = this.wanted[this.next]) {
      this.insertions.set(wanted, at);
      this.next++;
    }
  }

  private noteFormula(row: number, column: number, stored: StoredFormula, at: Stretch): void {
    const { kind, range, group, text } = stored;
    if ((kind === 'array' || kind === 'dataTable') && range && this.isConcerned(range)) {
      this.covered.push({ range, kind, formula: this.shared.resolve(row, column, stored) });
    }
    if (kind !== 'shared' || group === undefined) return;
    if (text === '') {
      this.openGroups.get(group)?.followers.push({ row, column, ...at });
      return;
    }
    this.shared.note(row, column, stored);
    const opened = { group, row, column, text, followers: [] };
    this.openGroups.set(group, opened);
    this.groups.push(opened);
  }

  private isConcerned({ row, rows }: Rectangle): boolean {
    const [first = Infinity] = this.wanted;
    return row <= (this.wanted.at(-1) ?? -1) && row + rows > first;
  }
}

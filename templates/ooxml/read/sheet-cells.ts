import type { Blank, CellValue, Rectangle } from '../contract.ts';
import { BLANK } from '../contract.ts';
import { tooLarge } from '../fault.ts';
import { LAST_COLUMN, type Limits } from '../limits.ts';
import type { Allowance } from './allowance.ts';
import { SharedFormulas } from './shared-formulas.ts';
import type { ColumnProperties, DefaultSizes, RowProperties, SheetVisitor, StoredFormula } from './visitor.ts';

/** The listed cells of one row, by ascending place in the part. */
export interface StoredRow {
  readonly row: number;
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formulas: (string | Blank)[];
  readonly styles: number[];
}

/** Styled empty cells further right than this are an absurd used range, not a table. */
const WIDEST_STYLED = 1024;

/** Collects a sheet's cells and properties as its part is read. */
export class SheetCells implements SheetVisitor {
  readonly rows: StoredRow[] = [];
  readonly rowProperties: RowProperties[] = [];
  readonly columnProperties: ColumnProperties[] = [];
  readonly merges: Rectangle[] = [];
  readonly arrays: { readonly range: Rectangle; readonly formula: string }[] = [];
  isProtected = false;
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  defaultHeight: number | undefined;
  defaultWidth: number | undefined;
  /** The rows listed, where the sheet hides those that are not. */
  listedRows: Set<number> | undefined;
  private readonly shared: SharedFormulas;
  private readonly limits: Limits;
  private current: StoredRow | undefined;

  constructor(limits: Limits, text: Allowance) {
    this.limits = limits;
    this.shared = new SharedFormulas(text);
  }

  row(properties: RowProperties): void {
    const { isHidden, height, style } = properties;
    this.listedRows?.add(properties.row);
    if (isHidden || height !== undefined || style !== undefined) this.rowProperties.push(properties);
    this.current = { row: properties.row, columns: [], values: [], formulas: [], styles: [] };
  }

  cell(row: number, column: number, style: number, value: CellValue, formula: StoredFormula | undefined): void {
    const { current } = this;
    const isEmpty = value === BLANK && !formula;
    if (!current || (isEmpty && (style === 0 || column > WIDEST_STYLED))) return;
    current.columns.push(column);
    current.values.push(value);
    current.formulas.push(formula ? this.formulaOf(row, column, formula) : BLANK);
    current.styles.push(style);
  }

  rowEnd(): void {
    if (this.current && this.current.columns.length > 0) this.rows.push(this.current);
    this.current = undefined;
  }

  columns(properties: ColumnProperties): void {
    this.columnProperties.push(properties);
    if (this.columnProperties.length > LAST_COLUMN + 1) throw tooLarge('columns', LAST_COLUMN + 1);
  }

  merge(range: Rectangle): void {
    this.merges.push(range);
    const limit = this.limits.merges;
    if (this.merges.length > limit) throw tooLarge('merges', limit);
  }

  protection(isProtected: boolean): void {
    this.isProtected = isProtected;
  }

  pane(frozen: { readonly rows: number; readonly columns: number }): void {
    this.frozen = frozen;
  }

  defaults({ height, width, hidesRows }: DefaultSizes): void {
    this.defaultHeight = height;
    this.defaultWidth = width;
    if (hidesRows) this.listedRows = new Set();
  }

  private formulaOf(row: number, column: number, formula: StoredFormula): string | Blank {
    const shown = this.shared.resolve(row, column, formula);
    if (formula.kind === 'array' && formula.range && shown !== BLANK) {
      this.arrays.push({ range: formula.range, formula: shown });
    }
    return shown;
  }
}

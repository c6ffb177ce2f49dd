import type { CellValue } from '../contract.ts';
import { parseRange } from '../contract.ts';
import { serialOfIsoDate } from '../format/index.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { isTrue } from '../package/workbook.ts';
import { decodeEntities, decodeEscapes, type XmlScanner } from '../xml/index.ts';
import { columnOf } from './cell.ts';
import { PlainCell } from './plain-cell.ts';
import { joined, TextCollector } from './shared-strings.ts';
import type { ColumnProperties, SheetVisitor, StoredFormula } from './visitor.ts';

/** What reading a sheet needs from its workbook. */
export interface SheetContext {
  /** A text of the shared table; `undefined` when it has none of that number. */
  readonly sharedString: (index: number) => string | undefined;
  readonly isDate1904: boolean;
  /** Passes over rows it reads itself, and gives the last of them. */
  readonly plainRows?: { readonly read: (scanner: XmlScanner, before: number) => number };
}

/** Elements around the cells that hold something read here; what others hold may bear the same names inside. */
const ENTERED = new Set([
  'worksheet',
  'dimension',
  'sheetViews',
  'sheetView',
  'cols',
  'sheetData',
  'mergeCells',
  'AlternateContent',
  'Fallback',
]);

/** Reads a sheet part token by token; the part may come in chunks, so its state is held here. */
export class SheetReader {
  /** Where the cell just visited, and its formula, begin and end in the scanner's text. */
  cellStart = 0;
  formulaStart = 0;
  formulaEnd = 0;
  private readonly scanner: XmlScanner;
  private readonly visitor: SheetVisitor;
  private readonly context: SheetContext;
  private readonly inline = new TextCollector();
  private readonly plain = new PlainCell();
  private row = -1;
  private column = -1;
  private style = 0;
  private type = '';
  private raw = '';
  private formula: StoredFormula | undefined;
  private place: 'outside' | 'row' | 'cell' | 'value' | 'formula' | 'inline' = 'outside';

  constructor(scanner: XmlScanner, visitor: SheetVisitor, context: SheetContext) {
    this.scanner = scanner;
    this.visitor = visitor;
    this.context = context;
  }

  /** Reads on until the part, or the chunk in hand, ends; tells which it was. */
  read(): 'more' | 'end' {
    const { scanner } = this;
    for (;;) {
      if (this.place === 'row') this.readPlainCells();
      else if (this.place === 'outside') this.readPlainRows();
      const token = scanner.next();
      if (token === 'text') this.takeText();
      else if (token === 'open') this.open();
      else if (token === 'close') this.close();
      else return token;
    }
  }

  private readPlainRows(): void {
    const { scanner, row, context } = this;
    if (context.plainRows && scanner.isFree) this.row = context.plainRows.read(scanner, row);
  }

  private readPlainCells(): void {
    const { scanner, plain } = this;
    while (scanner.isFree) {
      const end = plain.read(scanner.text, scanner.offset);
      if (end < 0) return;
      this.column = plain.column;
      if (this.column < 0 || this.column > LAST_COLUMN) throw scanner.fault('cell beyond the last column');
      this.style = plain.style;
      this.type = plain.type;
      this.raw = this.type === 'n' || this.type === 's' ? plain.raw : decodeEntities(plain.raw, scanner.part);
      if (this.type === 'inlineStr') this.raw = decodeEscapes(this.raw);
      this.formula = undefined;
      this.cellStart = scanner.offset;
      scanner.offset = end;
      this.endCell();
    }
  }

  private takeText(): void {
    if (this.place === 'value') this.raw = joined(this.raw, this.scanner);
    else if (this.place === 'formula' && this.formula) this.formula.text = joined(this.formula.text, this.scanner);
    else if (this.place === 'inline') this.inline.take('text', this.scanner);
  }

  private open(): void {
    const { scanner } = this;
    switch (this.place) {
      case 'outside':
        return this.openOutside();
      case 'row':
        return scanner.local === 'c' ? this.beginCell() : scanner.skip();
      case 'cell':
        return this.openInCell();
      case 'inline':
        return this.inline.take('open', scanner);
      default:
        return scanner.skip();
    }
  }

  private openInCell(): void {
    switch (this.scanner.local) {
      case 'v':
        this.place = 'value';
        return;
      case 'f':
        this.beginFormula();
        return;
      case 'is':
        this.place = 'inline';
        return;
      default:
        this.scanner.skip();
    }
  }

  private close(): void {
    const { local } = this.scanner;
    switch (this.place) {
      case 'value':
      case 'formula':
        if (this.place === 'formula') this.formulaEnd = this.scanner.offset;
        if (local === 'v' || local === 'f') this.place = 'cell';
        return;
      case 'inline':
        if (local !== 'is') return this.inline.take('close', this.scanner);
        this.raw = this.inline.finish();
        this.place = 'cell';
        return;
      case 'cell':
        if (local === 'c') this.endCell();
        return;
      case 'row':
        if (local !== 'row') return;
        this.place = 'outside';
        this.visitor.rowEnd();
        return;
      default:
        this.visitor.outside?.('close', local);
    }
  }

  private beginRow(): void {
    const { scanner } = this;
    const reference = scanner.attribute('r');
    this.row = reference === undefined ? this.row + 1 : Number(reference) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > LAST_ROW) throw scanner.fault(`row ${reference}`);
    this.column = -1;
    this.place = 'row';
    const height = optionalNumber(scanner.attribute('ht'));
    this.visitor.row({
      row: this.row,
      isHidden: height === 0 || isTrue(scanner.attribute('hidden')),
      height,
      style: isTrue(scanner.attribute('customFormat')) ? optionalNumber(scanner.attribute('s')) : undefined,
    });
  }

  private beginCell(): void {
    const { scanner } = this;
    const reference = scanner.attribute('r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column < 0 || this.column > LAST_COLUMN) throw scanner.fault(`cell ${reference}`);
    this.style = Number(scanner.attribute('s') ?? 0);
    this.type = scanner.attribute('t') ?? 'n';
    this.raw = '';
    this.formula = undefined;
    this.cellStart = scanner.start;
    this.place = 'cell';
  }

  private beginFormula(): void {
    const { scanner } = this;
    const type = scanner.attribute('t');
    const kind = type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal';
    const range = kind === 'normal' ? undefined : parseRange(scanner.attribute('ref') ?? '');
    this.formula = { kind, text: '', range, group: optionalNumber(scanner.attribute('si')) };
    this.formulaStart = scanner.start;
    this.place = 'formula';
  }

  private endCell(): void {
    this.place = 'row';
    const value = this.cellValue();
    if (this.formula) this.formula.text = decodeEscapes(this.formula.text);
    this.visitor.cell(this.row, this.column, this.style, value, this.formula);
  }

  private cellValue(): CellValue {
    const { raw, type } = this;
    if (type === 'inlineStr') return raw;
    if (type === 'str') return decodeEscapes(raw);
    if (raw === '') return null;
    if (type === 'n') return this.numberOf(raw);
    if (type === 's') return this.sharedString(raw);
    if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
    if (type === 'e') return { error: raw };
    if (type === 'd') return serialOfIsoDate(raw, this.context.isDate1904) ?? raw;
    throw this.scanner.fault(`cell type ${type}`);
  }

  private numberOf(raw: string): number | null {
    const value = Number(raw);
    if (!Number.isFinite(value)) throw this.scanner.fault(`number ${raw.slice(0, 30)}`);
    return value === 0 && raw.trim() === '' ? null : value;
  }

  private sharedString(raw: string): string {
    const text = this.context.sharedString(Number(raw));
    if (text === undefined) throw this.scanner.fault(`shared string ${raw.slice(0, 30)}`);
    return text;
  }

  private openOutside(): void {
    const { scanner, visitor } = this;
    switch (scanner.local) {
      case 'row':
        return this.beginRow();
      case 'col':
        return visitor.columns?.(readColumn(scanner));
      case 'mergeCell':
        return this.readMerge();
      case 'sheetProtection':
        return visitor.protection?.(isTrue(scanner.attribute('sheet')));
      case 'pane':
        return this.readPane();
      case 'sheetFormatPr':
        return visitor.defaults?.({
          height: optionalNumber(scanner.attribute('defaultRowHeight')),
          width: optionalNumber(scanner.attribute('defaultColWidth')),
          hidesRows: isTrue(scanner.attribute('zeroHeight')),
        });
      default:
        if (ENTERED.has(scanner.local)) visitor.outside?.('open', scanner.local);
        else scanner.skip();
    }
  }

  private readMerge(): void {
    const range = parseRange(this.scanner.attribute('ref') ?? '');
    if (range) this.visitor.merge?.(range);
  }

  private readPane(): void {
    const { scanner } = this;
    if (!scanner.attribute('state')?.startsWith('frozen')) return;
    const rows = Number(scanner.attribute('ySplit') ?? 0);
    this.visitor.pane?.({ rows, columns: Number(scanner.attribute('xSplit') ?? 0) });
  }
}

function readColumn(scanner: XmlScanner): ColumnProperties {
  const width = optionalNumber(scanner.attribute('width'));
  return {
    first: Number(scanner.attribute('min') ?? 1) - 1,
    last: Math.min(LAST_COLUMN, Number(scanner.attribute('max') ?? 1) - 1),
    width,
    isHidden: width === 0 || isTrue(scanner.attribute('hidden')),
    style: optionalNumber(scanner.attribute('style')),
  };
}

function optionalNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

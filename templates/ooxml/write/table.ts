import { cellName, rangeName } from '../contract.ts';
import { storedFormula } from '../formula/index.ts';
import { encodeEscapes } from '../xml/index.ts';
import type { CellDescription, TableColumnDescription, TableDescription } from './description/index.ts';
import { DECLARATION, element, listElement, MAIN, textElement } from './markup.ts';

/** Writes the part of one table. */
export function tableMarkup(table: TableDescription, id: number): string {
  const { name, range, columns, hasTotals, style, hidesFilter } = table;
  const filtered = hasTotals ? { ...range, rows: range.rows - 1 } : range;
  const content =
    (hidesFilter ? '' : element('autoFilter', { ref: rangeName(filtered) })) +
    listElement('tableColumns', columns.map(columnMarkup)) +
    element('tableStyleInfo', {
      name: style,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: style !== undefined,
      showColumnStripes: false,
    });
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: rangeName(range),
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : false,
  };
  return DECLARATION + element('table', attributes, content);
}

function columnMarkup({ name, formula, totals }: TableColumnDescription, index: number): string {
  const attributes = {
    id: index + 1,
    name: encodeEscapes(name).replaceAll('\n', '_x000a_'),
    totalsRowLabel: totals?.kind === 'label' ? totals.text : undefined,
    totalsRowFunction: !totals || totals.kind === 'label' ? undefined : totals.kind,
  };
  const calculated = formula === undefined ? '' : textElement('calculatedColumnFormula', storedFormula(formula));
  const total = totals?.kind === 'custom' ? textElement('totalsRowFormula', storedFormula(totals.formula)) : '';
  return element('tableColumn', attributes, calculated + total);
}

/** Excel repairs a table whose headings differ from its cells: such a description is a programmer's fault. */
export function refuseWrongTable(table: TableDescription, cells: ReadonlyMap<string, CellDescription>): void {
  const { name, range, columns } = table;
  refuseWrongColumns(table);
  if (columns.length !== range.columns) throw new RangeError(`table ${name}: ${columns.length} columns described`);
  if (range.rows < (table.hasTotals ? 3 : 2)) throw new RangeError(`table ${name}: a table has a row of its own`);
  columns.forEach((column, index) => {
    const heading = cells.get(cellName(range.row, range.column + index))?.content;
    if (heading?.kind !== 'value' || heading.value !== column.name) {
      throw new RangeError(`table ${name}: the heading of column ${index + 1} is not '${column.name}'`);
    }
  });
}

/** Two columns of one name, or one without. */
export function refuseWrongColumns({ name, columns }: TableDescription): void {
  const names = new Set(columns.map((column) => column.name.toLowerCase()));
  if (names.size !== columns.length || names.has('')) throw new RangeError(`table ${name}: names of columns`);
}

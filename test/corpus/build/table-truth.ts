import type { ColumnRole } from '../../../core/sheet/role.ts';
import type { TrueColumn, TrueRounding, TrueRow, TrueTable } from '../truth.ts';
import { inputsOf, type Calculation } from './calculation.ts';
import type { Column } from './column.ts';
import { divide, same } from './exact.ts';
import { letters, placeOf } from './paper.ts';
import type { Row } from './rows.ts';
import { HEADING_AGAIN, type Table } from './table.ts';

const MONEY: ReadonlySet<ColumnRole> = new Set([
  ...([
    'budget',
    'previous',
    'amount',
    'executed',
    'planned',
    'balance',
    'carry-over',
    'row-total',
    'cumulative',
  ] as const),
]);

/** The truth of a table, as its layout made it. */
export function truthOf(table: Table): TrueTable {
  const { orientation = 'rows', unit } = table.layout;
  const columns = table.columns.filter(({ isText }) => !(table.isTransposed && isText));
  return {
    sheet: table.paper.name,
    range: table.range,
    headingRows: table.isTransposed ? table.columns.filter(({ isText }) => isText).length : table.depth,
    orientation,
    unit,
    columns: columns.map((column) => columnTruth(table, column)),
    rows: table.rows.flatMap((row, place) => rowTruth(table, row, place)),
  };
}

function columnTruth(table: Table, column: Column): TrueColumn {
  const { row, column: number } = placeOf(table.cell(0, column.key));
  const unit = column.unit ?? (MONEY.has(column.role) ? table.layout.unit : null);
  const rounding = column.isText ? undefined : roundingOf(table, column);
  return {
    ...(table.isTransposed ? { row } : { column: letters(number) }),
    role: column.role,
    ...(column.orRole ? { orRole: column.orRole } : {}),
    ...(unit ? { unit } : {}),
    ...(rounding === undefined ? {} : { rounding }),
    ...(column.calculation ? { formula: formulaOf(table, column.calculation) } : {}),
  };
}

function formulaOf(table: Table, calculation: Calculation): string {
  return `${calculation.kind}(${inputsOf(calculation)
    .map((key) => table.cell(0, key).replace(/[0-9]+$/, ''))
    .join(', ')})`;
}

/**
 * The rule a quotient column follows, as far as anyone could tell: a mode needs two figures that only it explains,
 * otherwise the office's half-up is as good. A column whose quotients are all exact has none.
 */
function roundingOf(table: Table, { key, calculation, show }: Column): TrueRounding | null | undefined {
  if (calculation?.kind !== 'quotient' && calculation?.kind !== 'share') return undefined;
  const { rounding } = calculation;
  const quotients = [...table.rows.keys()].flatMap((row) => table.figures.at(row, key).quotient ?? []);
  const by = (mode: TrueRounding['mode']) =>
    quotients.map(({ part, base, scale }) => divide(part, base, scale, { mode, digits: rounding.digits }));
  const [down, up, half, own] = [by('down'), by('up'), by('half-up'), by(rounding.mode)];
  const isCut = down.some((figure, n) => !same(figure, up[n] ?? figure));
  if (!isCut) return null;
  const onlyOwn = own.filter((figure, n) => !same(figure, half[n] ?? figure)).length;
  if (rounding.mode !== 'half-up' && onlyOwn < 2)
    throw new Error(`${table.paper.name} ${key}: ${rounding.mode} cannot be told`);
  const dropsZeros = show === 'general' || show === 'text-dropped';
  if (dropsZeros && rounding.digits > 0 && own.every(({ units }) => units % 10n === 0n)) return undefined;
  return rounding;
}

function rowTruth(table: Table, row: Row, place: number): readonly TrueRow[] {
  const at = (line: number) => {
    const { row: number, column } = placeOf(table.cell(line, table.columns[0]?.key ?? ''));
    return table.isTransposed ? letters(column) : number;
  };
  const own = at(place);
  const position = typeof own === 'number' ? { row: own } : { column: own };
  if (row.labels === HEADING_AGAIN && typeof own === 'number') {
    return Array.from({ length: table.depth }, (_, n) => ({ row: own + n, kind: 'heading' as const }));
  }
  return [
    {
      ...position,
      kind: row.kind,
      ...(row.parts.length > 0 ? { parts: row.parts.map(at) } : {}),
      ...(row.orKind ? { orKind: row.orKind } : {}),
      ...(row.measure ? { measure: row.measure } : {}),
    },
  ];
}

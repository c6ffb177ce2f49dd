import { BLANK } from '../blank.ts';
import { entryAt } from '../column/exact-column.ts';
import type { FormColumns } from '../form/calculate.ts';
import { printFigure } from '../number/notation/index.ts';
import { quotient } from '../number/quotient.ts';
import type { Rounding } from '../number/rounding.ts';
import type { RowKind } from '../sheet/table.ts';
import type { ColumnReport, Headline, TableReport } from '../task/result.ts';
import type { BoundTable } from './bound-table.ts';
import { percentage } from './convention.ts';
import { numberOf } from './rate-family.ts';

/** Describes a table as it was understood, with its headline figures. */
export function reportTable(
  bound: BoundTable,
  calculated: FormColumns,
  roundingOf: (key: string) => Rounding | undefined,
  office: Rounding,
): TableReport {
  const { table, form, isStandard } = bound;
  return {
    sheet: table.sheet,
    range: table.range,
    title: table.title === '' ? form.title.ko : table.title,
    form: isStandard ? form.id : BLANK,
    unit: table.unit,
    columns: table.columns.map((column): ColumnReport => {
      const key = bound.columns.find(({ place }) => place === column)?.column.key;
      const { range } = table;
      return {
        range: { ...range, column: column.column, columns: 1 },
        role: column.role,
        heading: column.heading,
        unit: column.unit?.name ?? (isMoney(bound, key) ? table.unit : BLANK),
        rounding: (key === undefined ? undefined : roundingOf(key)) ?? BLANK,
      };
    }),
    rows: { total: rowsOf(bound, 'total'), subtotal: rowsOf(bound, 'subtotal'), item: rowsOf(bound, 'item') },
    headlines: headlines(bound, calculated, roundingOf('executionRate') ?? roundingOf('rate') ?? office),
  };
}

function isMoney(bound: BoundTable, key: string | undefined): boolean {
  return bound.columns.some(({ column }) => column.key === key && column.unit === 'money');
}

function rowsOf(bound: BoundTable, kind: RowKind): readonly number[] {
  return bound.table.rows.filter((row) => row.kind === kind).map(({ row }) => row);
}

/** The figures of the table's only row, or of its total row. */
function headlines(bound: BoundTable, calculated: FormColumns, rounding: Rounding): readonly Headline[] {
  const { rows } = bound.table;
  const place = rows.length === 1 ? 0 : rows.findIndex(({ kind }) => kind === 'total');
  if (place < 0) return [];
  const figure = (role: string) => {
    const key = bound.columns.find(({ column }) => column.role === role)?.column.key;
    const column = key === undefined ? undefined : calculated.get(key);
    return column && numberOf(entryAt(column, place));
  };
  const [budget, executed, balance] = [figure('budget'), figure('executed'), figure('balance')];
  const found: Headline[] = [];
  if (budget && executed) {
    const exact = quotient(executed, budget);
    const rate = exact === BLANK ? '-' : printFigure(percentage(exact, rounding), { decimals: rounding.digits });
    found.push({ label: { ko: '집행률', en: 'Execution rate' }, figure: rate, unit: '%' });
  }
  if (balance)
    found.push({
      label: { ko: '예상잔액', en: 'Balance' },
      figure: printFigure(balance),
      unit: bound.table.unit ?? '',
    });
  return found;
}

import { BLANK, type Rectangle } from '../../../core/index.ts';
import type { ConditionalFormatDescription } from '../../ooxml/index.ts';
import { columnFixedCell } from '../sheet/address.ts';
import { rateFormats } from '../sheet/rate-formats.ts';
import { FINDING_LOOK } from '../style.ts';
import type { FilledTable } from './filled-table.ts';
import type { Alert } from './input-table.ts';

/** The conditional formats of an input table: its alerts, and the decimals of its rates. */
export function conditionalFormats(
  { input, columns }: FilledTable,
  body: Rectangle,
  suffix: string,
): readonly ConditionalFormatDescription[] {
  const columnOf = (key: string): number => columns.findIndex(({ column }) => column.key === key);
  const strip = (index: number): Rectangle => ({ row: body.row, column: index, rows: body.rows, columns: 1 });
  const rates = columns.flatMap(({ column, formula }, index) =>
    column.unit === 'percent' && formula !== BLANK ? [strip(index)] : [],
  );
  const alerts = (input.alerts ?? []).map((alert): ConditionalFormatDescription => ({
    ranges: [strip(columnOf(alert.key))],
    rule: { kind: 'expression', formula: alertFormula(alert, columnOf, body.row), style: FINDING_LOOK },
  }));
  return [...alerts, ...rateFormats(rates, suffix)];
}

function alertFormula(alert: Alert, columnOf: (key: string) => number, row: number): string {
  const cell = columnFixedCell(row, columnOf(alert.key));
  switch (alert.kind) {
    case 'negative':
      return `AND(COUNT(${cell})=1,${cell}<0)`;
    case 'exceeds': {
      const limit = columnFixedCell(row, columnOf(alert.limit));
      return `AND(COUNT(${cell},${limit})=2,${cell}>${limit})`;
    }
  }
}

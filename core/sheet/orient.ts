import type { Table } from './table.ts';
import type { CutTable } from './understand.ts';

export function oriented(table: Table, _cut: CutTable): Table {
  return table;
}

import { inputsOf } from './calculation.ts';
import type { Column } from './column.ts';
import type { Row } from './rows.ts';

/** What following a figure needs to know of its table. */
interface Followed {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  cell(row: number, key: string): string;
}

/** Calculations that read one row; the others read the whole column. */
const IN_ROW: ReadonlySet<string> = new Set(['difference', 'quotient', 'product']);

/** The other cells where a wrong figure in this one shows. */
export function dependentsOf(table: Followed, row: number, key: string): readonly string[] {
  const found = new Set<string>();
  follow(table, row, key, found);
  found.delete(table.cell(row, key));
  return [...found];
}

function follow(table: Followed, row: number, key: string, found: Set<string>): void {
  const name = table.cell(row, key);
  if (found.has(name)) return;
  found.add(name);
  for (const column of table.columns) {
    if (!column.calculation || !inputsOf(column.calculation).includes(key)) continue;
    const rows = IN_ROW.has(column.calculation.kind) ? [row] : table.rows.keys();
    for (const other of rows) follow(table, other, column.key, found);
  }
  for (const other of growthsOf(table, key)) follow(table, row, other, found);
  table.rows.forEach(({ parts }, other) => {
    if (parts.includes(row)) follow(table, other, key, found);
  });
}

/** A growth that a reader works out from the difference beside it: a wrong difference shows there too. */
function growthsOf({ columns }: Followed, key: string): readonly string[] {
  const own = columns.find((column) => column.key === key)?.calculation;
  if (own?.kind !== 'difference') return [];
  return columns.flatMap(({ key: other, calculation }) =>
    calculation?.kind === 'quotient' &&
    calculation.less?.join() === own.subtracted.join() &&
    calculation.part.join() === own.added.join()
      ? [other]
      : [],
  );
}

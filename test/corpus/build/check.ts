import type { Book } from './book.ts';
import { plain } from './exact.ts';
import type { Values } from './office.ts';
import { placeOf } from './paper.ts';
import type { Table } from './table.ts';

/** Holds LibreOffice's values of the right formulas against the exact ones: two ways to the same truth. */
export function checkValues(book: Book, values: Values[string]): void {
  const wrong = new Set(
    book.planted.flatMap(({ sheet, cells, consequences = [] }) =>
      [...cells, ...consequences].map((cell) => `${sheet} ${cell}`),
    ),
  );
  for (const table of book.tables) {
    for (const row of table.rows.keys()) {
      for (const { key } of table.columns) {
        const cell = table.cell(row, key);
        if (wrong.has(`${table.paper.name} ${cell}`) || table.paper.get(cell).formula === undefined) continue;
        const { row: r, column } = placeOf(cell);
        const found = values[table.paper.name]?.[`${r} ${column}`];
        if (!agrees(table, row, key, found)) {
          throw new Error(
            `${book.name} ${table.paper.name}!${cell}: LibreOffice ${found}, exact ${table.shown(row, key)}`,
          );
        }
      }
    }
  }
}

function agrees(table: Table, row: number, key: string, found: string | number | undefined): boolean {
  const { printed } = table.figures.at(row, key);
  if (printed === null || typeof printed === 'string')
    return found === printed || (printed === null && found === undefined);
  const { show } = table.column(key);
  const scale = show === 'percent' || show === 'full-percent' ? 100 : 1;
  return Math.abs(Number(found) * scale - Number(plain(printed))) <= 0.5000001 * 10 ** -printed.places;
}

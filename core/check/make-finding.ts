import { BLANK, type Blank } from '../blank.ts';
import { severityOf, type Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';
import { cellName } from '../sheet/address.ts';
import type { Change } from '../sheet/change.ts';
import type { Finding } from '../sheet/finding.ts';
import type { PlacedCell } from './bound-table.ts';

/** What a finding says beside its problem. */
interface FindingDetails {
  readonly expected?: string;
  readonly rule?: Sentence | Blank;
  readonly change?: Change | undefined;
}

/** Makes the finding about one cell; what was found is what the cell shows. */
export function findingAt(place: PlacedCell, problem: Problem, details: FindingDetails = {}): Finding {
  return {
    severity: severityOf(problem),
    sheet: place.sheet,
    range: { row: place.row, column: place.column, rows: 1, columns: 1 },
    found: place.cell.text,
    expected: details.expected ?? BLANK,
    rule: details.rule ?? BLANK,
    problem,
    change: place.isWritable ? (details.change ?? BLANK) : BLANK,
  };
}

/** The sheet and cell a problem names. */
export function nameOf({ sheet, row, column }: PlacedCell): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: cellName(row, column) };
}

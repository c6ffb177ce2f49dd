import { BLANK, subtractFixed, type Dashboard, type Fixed } from '../../core/index.ts';
import { type Entry, type Figure } from '../build/figure/figure.ts';
import { fixedCell } from '../build/sheet/address.ts';
import { cellName } from '../ooxml/contract.ts';
import type { PlacedGroup } from './execution-block.ts';
import { COLUMN, MARGIN_CELL, ordinal, type Page } from './layout.ts';
import { HEIGHT, LOOK } from './styles.ts';

/** Lines kept for programmes that begin to lag after the sheet was made. */
const SPARE = 2;
const HEADINGS = ['사업·부서', '예산액', '집행액', '잔액', '집행률(%)', '경과율(%)', '차이(%p)', '상태'] as const;
const COLUMNS = [COLUMN.label, COLUMN.budget, COLUMN.executed, COLUMN.balance, COLUMN.rate, COLUMN.elapsed, COLUMN.gap];

/** Names the programmes of a group that lag (부진 사업), by formulas, so that the list follows the figures. */
export function writeLagging(page: Page, { group, first }: PlacedGroup, { margin, elapsed }: Dashboard): void {
  const lagging = group.rows.filter(({ pace }) => pace === 'lagging');
  const lines = Math.min(group.rows.length, lagging.length + SPARE);
  const caption: Figure = {
    formula: `"□ 부진 사업(집행률이 경과율보다 "&${MARGIN_CELL}&"%p 넘게 낮음)"`,
    value: `□ 부진 사업(집행률이 경과율보다 ${margin}%p 넘게 낮음)`,
  };
  page.writeAcross(COLUMN.number, COLUMN.state, caption, LOOK.caption);
  page.next(HEIGHT.caption);
  page.write(COLUMN.number, '번호', LOOK.heading);
  HEADINGS.forEach((heading, n) => page.write(COLUMN.label + n, heading, LOOK.heading));
  page.next(HEIGHT.heading);
  for (let n = 0; n < lines; n++) {
    const row = lagging[n];
    const values: readonly Entry[] = row
      ? [row.label.value, row.budget.value, row.executed.value, balance(row), row.rate, elapsed, gap(row.rate, elapsed)]
      : [];
    const label = cellName(page.row, COLUMN.label);
    const number: Figure = { formula: `IF(${label}="","",${n + 1})`, value: row ? ordinal(n) : BLANK };
    page.write(COLUMN.number, number, LOOK.number);
    COLUMNS.forEach((column, place) => {
      const value = values[place] ?? BLANK;
      page.write(column, lookUp(column, { first, count: group.rows.length, n }, value), styleOf(column));
    });
    page.write(
      COLUMN.state,
      lookUp(COLUMN.state, { first, count: group.rows.length, n }, row ? '부진' : BLANK),
      LOOK.state,
    );
    page.next(HEIGHT.body);
  }
}

interface Lookup {
  readonly first: number;
  readonly count: number;
  readonly n: number;
}

/** The n-th programme that lags, found by its hidden number; nothing where there are fewer. */
function lookUp(column: number, { first, count, n }: Lookup, value: Entry): Figure {
  const range = (of: number): string => `${fixedCell(first, of)}:${fixedCell(first + count - 1, of)}`;
  return { formula: `IFERROR(INDEX(${range(column)},MATCH(${n + 1},${range(COLUMN.place)},0)),"")`, value };
}

function styleOf(column: number) {
  if (column === COLUMN.label) return LOOK.label;
  return column >= COLUMN.rate ? LOOK.rate : LOOK.amount;
}

function balance({ budget, executed }: PlacedGroup['group']['rows'][number]): Entry {
  const [whole, part] = [budget.value, executed.value];
  return typeof whole === 'object' && typeof part === 'object' && whole && part ? subtractFixed(whole, part) : BLANK;
}

function gap(rate: Fixed | null, elapsed: Fixed): Entry {
  return rate === BLANK ? BLANK : subtractFixed(rate, elapsed);
}

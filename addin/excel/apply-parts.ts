import { cellName, inverseOf, type CellContent, type Change } from '../../core/index.ts';
import { HostProblem } from '../host.ts';
import { applyChanges } from './apply.ts';
import type { Block } from './block.ts';
import type { Keeping } from './kept.ts';
import { planOf, writesOf, type ChangeWrite } from './plan.ts';
import { persistently, type Request } from './request.ts';

/**
 * What a write may weigh in bytes: Excel on the web takes and gives 5 MB. A block is asked for, written and asked for again
 * with all its addresses; each cell is written once and answered twice.
 */
const BYTES_PER_REQUEST = 3_500_000;
const BYTES_PER_BLOCK = 1_300;
const BYTES_PER_CELL = 60;
/** A Korean letter has three bytes, and a text is answered as value and as formula. */
const BYTES_PER_LETTER = 6;

/**
 * Writes all changes, or none, in as few requests as their size takes: nearly always one.
 * Where a later part fails, the earlier ones are put back. The text to be kept goes with the last.
 */
export async function applyInParts(request: Request, changes: readonly Change[], keeping?: Keeping): Promise<void> {
  const parts = partsOf(changes);
  const done: (readonly Change[])[] = [];
  try {
    for (const [index, part] of parts.entries()) {
      await applyChanges(request, part, index === parts.length - 1 ? keeping : undefined);
      done.unshift(part);
    }
  } catch (error) {
    for (const part of done) await putBack(request, part);
    throw error;
  }
}

async function putBack(request: Request, part: readonly Change[]): Promise<void> {
  try {
    await persistently(() => applyChanges(request, part.map(inverseOf).reverse()));
  } catch (error) {
    const [first] = part;
    if (!first) throw error;
    const { sheet, row, column } = first;
    throw new HostProblem({ kind: 'workbook-half-written', sheet, cell: cellName(row, column) });
  }
}

/** Changes in parts that fit a request each, block by block; changes of one cell are one. */
function partsOf(changes: readonly Change[]): Change[][] {
  const parts: Change[][] = [];
  let weight = Infinity;
  for (const block of planOf(writesOf(changes)).flatMap(({ blocks }) => blocks.flatMap(slicesOf))) {
    const own = weightOf(block);
    if (weight + own > BYTES_PER_REQUEST) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(...block.cells.flat().map(({ change }) => change));
    weight += own;
  }
  return parts;
}

/** A block too large for a request in halves, and they in halves again. */
function slicesOf(block: Block<ChangeWrite>): Block<ChangeWrite>[] {
  if (block.rows < 2 || weightOf(block) <= BYTES_PER_REQUEST) return [block];
  const middle = Math.floor(block.rows / 2);
  return [rowsOf(block, 0, middle), rowsOf(block, middle, block.rows)].flatMap(slicesOf);
}

function rowsOf(block: Block<ChangeWrite>, from: number, to: number): Block<ChangeWrite> {
  return { ...block, row: block.row + from, rows: to - from, cells: block.cells.slice(from, to) };
}

function weightOf({ cells }: Block<ChangeWrite>): number {
  const each = cells.flat().map(({ change }) => {
    const letters = lengthOf(change.before) + lengthOf(change.after);
    return BYTES_PER_CELL + BYTES_PER_LETTER * letters;
  });
  return each.reduce((sum, weight) => sum + weight, BYTES_PER_BLOCK);
}

function lengthOf(content: CellContent): number {
  if (content.kind === 'formula') return content.formula.length;
  return typeof content.value === 'string' ? content.value.length : 0;
}

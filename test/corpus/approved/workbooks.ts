import { recalculate, verify } from '../../../core/index.ts';
import { readSnapshot } from '../report/engine.ts';
import { truthsIn } from '../report/main.ts';
import { printResult } from './print-result.ts';

/** Of each style of the corpus the first workbook that is right, and the first that is wrong. */
export function approvedFiles(corpus: string): readonly string[] {
  const seen = new Set<string>();
  return truthsIn(corpus)
    .filter(({ style, planted }) => {
      const kind = `${style}, ${planted.length > 0 ? 'wrong' : 'right'}`;
      return !seen.has(kind) && seen.add(kind);
    })
    .map(({ file }) => file);
}

/** The whole result of verification and the changes of recalculation, as text. */
export function resultOf(path: string): string {
  const workbook = readSnapshot(path);
  const { tables, findings } = verify(workbook);
  return printResult({ tables, findings, changes: recalculate(workbook).changes });
}

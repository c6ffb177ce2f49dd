import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from '../truth.ts';
import { examineFile } from './engine.ts';
import { judgeFindings } from './judge-findings.ts';
import { judgeTables } from './judge-tables.ts';
import { isWanted, print } from './print.ts';
import { Scores } from './tally.ts';

/** Reads the truths of a folder, those whose name contains a word. */
export function truthsIn(folder: string, word = ''): readonly Truth[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name.includes(word))
    .sort()
    .map((name) => truthIn(readFileSync(join(folder, name), 'utf8')));
}

function truthIn(json: string): Truth {
  const truth: unknown = JSON.parse(json);
  if (!isTruth(truth)) throw new Error(`no truth: ${json.slice(0, 80)}`);
  return truth;
}

function isTruth(truth: unknown): truth is Truth {
  return typeof truth === 'object' && truth !== null && 'tables' in truth && 'planted' in truth;
}

/** Judges the files of a folder. */
export function judge(folder: string, truths: readonly Truth[]): Scores {
  const scores = new Scores();
  for (const truth of truths) {
    const found = examineFile(join(folder, truth.file));
    judgeTables(scores, truth, found);
    judgeFindings(scores, truth, found);
  }
  return scores;
}

/** Prints the report of both sets and tells whether the first is as wanted. */
export function report(
  folders: { readonly corpus: string; readonly heldOut: string },
  word: string,
  lists: number,
): boolean {
  const corpus = judge(folders.corpus, truthsIn(folders.corpus, word));
  print('corpus', corpus, lists);
  const heldOut = judge(folders.heldOut, truthsIn(folders.heldOut, word));
  if (heldOut.files > 0) print('held-out', heldOut, lists);
  return isWanted(corpus);
}

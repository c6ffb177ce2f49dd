import { cellName, describeProblem, overlaps, type Finding } from '../../../core/index.ts';
import type { Planted, Truth } from '../truth.ts';
import type { Found } from './engine.ts';
import { rectangle } from './judge-tables.ts';
import { Scores } from './tally.ts';

const GRAVITY = { info: 0, warning: 1, error: 2 } as const;

/** Holds the findings in a file against what was planted there. */
export function judgeFindings(scores: Scores, truth: Truth, { findings }: Found): void {
  for (const planted of truth.planted) {
    const isFound = findings.some((finding) => isAbout(finding, planted));
    const near = findings.filter((finding) => touches(finding, planted.sheet, planted.cells));
    const said =
      near.length > 0
        ? ` (said only: ${near.map(({ severity, problem }) => `${severity} ${problem.kind}`).join(', ')})`
        : '';
    const miss = `${truth.file} ${planted.sheet}!${planted.cells.join(',')}: ${planted.severity} ${planted.kind}${said}`;
    scores.planted.judge(isFound, miss);
    Scores.of(scores.kinds, planted.kind).judge(isFound, miss);
  }
  const isClean = truth.planted.length === 0;
  scores.files++;
  if (isClean) scores.cleanFiles++;
  for (const finding of findings) {
    if (finding.severity === 'warning' && isClean) scores.warningsOnClean.push(described(truth, finding));
    if (finding.severity !== 'error' || truth.planted.some((planted) => excuses(finding, planted))) continue;
    (isClean ? scores.falseErrorsOnClean : scores.falseErrors).push(described(truth, finding));
  }
}

function isAbout(finding: Finding, planted: Planted): boolean {
  const cells = planted.isEither ? [...planted.cells, ...(planted.consequences ?? [])] : planted.cells;
  return GRAVITY[finding.severity] >= GRAVITY[planted.severity] && touches(finding, planted.sheet, cells);
}

function excuses(finding: Finding, { sheet, cells, consequences = [] }: Planted): boolean {
  return touches(finding, sheet, [...cells, ...consequences]);
}

/** A cell of another sheet is written with it: `총괄!C5`. */
function touches(finding: Finding, sheet: string, cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const cut = cell.lastIndexOf('!');
    const [on, name] = cut < 0 ? [sheet, cell] : [cell.slice(0, cut), cell.slice(cut + 1)];
    return finding.sheet === on && overlaps(finding.range, rectangle(name));
  });
}

function described({ file }: Truth, { sheet, range, problem }: Finding): string {
  return `${file} ${sheet}!${cellName(range.row, range.column)}: ${problem.kind}: ${describeProblem(problem, 'ko')}`;
}

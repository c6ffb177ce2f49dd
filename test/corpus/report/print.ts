import type { Scores, Tally } from './tally.ts';

/** What issue 5 wants. */
const LEAST_COLUMN_ROLES = 0.98;
const LEAST_PLANTED = 0.99;

/** Whether the figures are as wanted: column roles, planted errors, and no false error anywhere. */
export function isWanted({ columnRoles, planted, falseErrors, falseErrorsOnClean }: Scores): boolean {
  return (
    columnRoles.recall >= LEAST_COLUMN_ROLES &&
    planted.recall >= LEAST_PLANTED &&
    falseErrors.length + falseErrorsOnClean.length === 0
  );
}

/** Prints the figures of a set of files, and the first `lists` misses of each kind. */
export function print(name: string, scores: Scores, lists: number): void {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`\n## ${name}: ${scores.files} files, ${scores.cleanFiles} of them clean\n`);
  say('measure              recall            precision');
  for (const [label, tally] of measures(scores))
    say(`${label.padEnd(20)} ${counted(tally)}${tally.found > 0 ? percent(tally.precision) : ''}`);
  say(
    `false errors         ${scores.falseErrorsOnClean.length} on clean files, ${scores.falseErrors.length} on the others`,
  );
  say(`warnings             ${scores.warningsOnClean.length} on clean files`);
  say(`tables that are none ${scores.phantoms.length}\n`);
  say('planted errors by kind');
  for (const [kind, tally] of sorted(scores.kinds)) say(`  ${kind.padEnd(26)} ${counted(tally)}`);
  say('\ncolumn roles by style');
  for (const [style, tally] of sorted(scores.styles)) say(`  ${style.padEnd(26)} ${counted(tally)}`);
  const misses: readonly (readonly [string, readonly string[]])[] = [
    ['false errors on clean files', scores.falseErrorsOnClean],
    ['false errors elsewhere', scores.falseErrors],
    ['warnings on clean files', scores.warningsOnClean],
    ['tables that are none', scores.phantoms],
    ...measures(scores).map(([label, tally]) => [`missed ${label}`, tally.misses] as const),
  ];
  for (const [label, all] of misses) {
    if (all.length === 0 || lists === 0) continue;
    say(`\n${label} (${all.length})`);
    const unique = counts(all);
    for (const line of unique.slice(0, lists)) say(`  ${line}`);
    if (unique.length > lists) say(`  … ${unique.length - lists} more: npm run corpus -- --all`);
  }
}

/** Equal lines once, with their number. */
function counts(lines: readonly string[]): readonly string[] {
  const all = new Map<string, number>();
  for (const line of lines) all.set(line, (all.get(line) ?? 0) + 1);
  return [...all].map(([line, count]) => (count > 1 ? `${line} (${count}×)` : line));
}

function measures(scores: Scores): readonly (readonly [string, Tally])[] {
  return [
    ['tables', scores.tables],
    ['column roles', scores.columnRoles],
    ['row roles', scores.rowRoles],
    ['what totals add up', scores.sums],
    ['units', scores.units],
    ['rounding rules', scores.roundings],
    ['planted errors', scores.planted],
  ];
}

function sorted(tallies: ReadonlyMap<string, Tally>): readonly (readonly [string, Tally])[] {
  return [...tallies].sort(([, a], [, b]) => a.recall - b.recall || b.wanted - a.wanted);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function counted(tally: Tally): string {
  return `${percent(tally.recall).padStart(8)}  ${`${tally.right}/${tally.wanted}`.padEnd(11)}`;
}

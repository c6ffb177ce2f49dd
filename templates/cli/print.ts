import {
  describeProblem,
  rangeName,
  type Finding,
  type Language,
  type Severity,
  type TableReport,
} from '../../core/index.ts';
import { severityWord, TEXT } from './text.ts';

/** Prints findings as a table of aligned columns: severity, cell, found, expected, sentence. */
export function findingsTable(findings: readonly Finding[], language: Language): string {
  const heading = [TEXT.severity, TEXT.cell, TEXT.found, TEXT.expected, TEXT.message].map((words) => words[language]);
  const rows = findings.map(({ severity, sheet, range, found, expected, problem }) => [
    severityWord(severity, language),
    `${sheet}!${rangeName(range)}`,
    oneLine(found),
    expected ?? '',
    withoutPlace(describeProblem(problem, language)),
  ]);
  return padded([heading, ...rows])
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Rows of texts as lines of aligned columns. */
export function padded(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, n) => Math.max(...rows.map((row) => displayWidth(row[n] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, n) => (n === row.length - 1 ? text : text + ' '.repeat((widths[n] ?? 0) - displayWidth(text))))
      .join('  '),
  );
}

/** Says how each table was understood: where it is, and of each column what it was taken for and why. */
export function tablesExplained(tables: readonly TableReport[], language: Language): string {
  return tables
    .flatMap(({ sheet, range, title, unit, columns }) => [
      `  ${sheet}!${rangeName(range)}  ${title}${unit === null ? '' : ` (${unit})`}`,
      ...columns.map(({ evidence }) => `    ${evidence[language]}`),
    ])
    .join('\n');
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The cell has a column of its own. */
function withoutPlace(sentence: string): string {
  return sentence.replace(/^[^:]*![A-Z]+[0-9]+: /, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Hangul and other wide characters take two columns of a terminal. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return width;
}

import {
  columnLetters,
  describeProblem,
  type Change,
  type ColumnReport,
  type Finding,
  type Rectangle,
  type TableReport,
  type TaskResult,
} from '../../../core/index.ts';

/** Everything verification says of a workbook, in lines that read well in a comparison of versions. */
export function printResult({ tables, findings, changes }: TaskResult): string {
  return [...tables.flatMap(tableLines), ...findings.map(findingLine), ...changes.map(changeLine), ''].join('\n');
}

function tableLines(table: TableReport): readonly string[] {
  const { sheet, range, title, form, unit, orientation, headingRows, columns, rows, totals, headlines } = table;
  const kinds = Object.entries(rows).filter(([, places]) => places.length > 0);
  return [
    `table ${sheet}!${area(range)} ‘${title}’ ${[form ?? '-', unit ?? '-', orientation, headingRows].join(' ')}`,
    ...columns.map(columnLine),
    ...kinds.map(([kind, places]) => `  ${kind}: ${runs(places)}`),
    ...totals.map(({ row, addends }) => `  ${row + 1} = ${runs(addends)}`),
    ...headlines.map(({ label, figure, unit: of }) => `  ${label.ko} ${figure} ${of}`),
  ];
}

function columnLine({ range, role, unit, rounding, confidence, evidence }: ColumnReport): string {
  const rule = rounding ? `${rounding.mode} ${rounding.digits}` : '-';
  return `  ${area(range)} ${role} ${unit ?? '-'} ${rule} ${confidence.toFixed(2)} ${evidence.ko} | ${evidence.en}`;
}

function findingLine({ severity, sheet, range, found, expected, rule, problem }: Finding): string {
  const place = `${sheet}!${area(range)}`;
  return `${severity} ${problem.kind} ${place} ‘${found}’ ‘${expected ?? '-'}’ ${rule?.ko ?? '-'} | ${describeProblem(problem, 'ko')}`;
}

function changeLine({ sheet, row, column, before, after, numberFormat }: Change): string {
  const format = numberFormat ? ` ${numberFormat.after}` : '';
  const cell = area({ row, column, rows: 1, columns: 1 });
  return `change ${sheet}!${cell} ${JSON.stringify(before)} ${JSON.stringify(after)}${format}`;
}

function area({ row, column, rows, columns }: Rectangle): string {
  const from = `${columnLetters(column)}${row + 1}`;
  return rows * columns === 1 ? from : `${from}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** `3-6 9` for the rows 2, 3, 4, 5 and 8 counted from 0. */
function runs(places: readonly number[]): string {
  const texts: string[] = [];
  for (let first = 0, next = 0; first < places.length; first = next) {
    next = first + 1;
    while (next < places.length && places[next] === (places[next - 1] ?? 0) + 1) next++;
    const [from, to] = [(places[first] ?? 0) + 1, (places[next - 1] ?? 0) + 1];
    texts.push(from === to ? `${from}` : `${from}-${to}`);
  }
  return texts.join(' ');
}

import {
  BLANK,
  doubleOfFixed,
  exact,
  type Blank,
  type CellContent,
  type CellValue,
  type ColumnEntry,
  type Fixed,
} from '../../../core/index.ts';

/** What a cell holds: an exact number (dates are serial numbers), a text, or nothing. */
export type Entry = Fixed | string | Blank;

/**
 * An Excel expression and what it gives (수식과 그 값). The value is calculated by core from the same data,
 * never from the expression: the file carries both, and the referee test lets LibreOffice say whether they agree.
 */
export interface Figure {
  /** Without `=`; written so that it can stand as an operand or argument of another expression. */
  readonly formula: string;
  readonly value: Entry;
}

/** The figure of nothing. */
export const EMPTY: Figure = { formula: '""', value: BLANK };

/** What an author writes into a cell: a fixed text, or a figure. */
export type Content = string | Figure;

/** Tells an exact number from texts and blanks. */
export function isNumber(entry: Entry): entry is Fixed {
  return entry !== BLANK && typeof entry !== 'string';
}

/** A fixed text as a figure. */
export function textFigure(text: string): Figure {
  return { formula: quoted(text), value: text };
}

/** A fixed number of zero or more as a figure. */
export function numberFigure(value: number): Figure {
  return { formula: String(value), value: exact(value) };
}

/** A text in a formula, in quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A figure whatever an author gave. */
export function figureOf(content: Content): Figure {
  return typeof content === 'string' ? textFigure(content) : content;
}

/** A figure that is there only where another one is, e.g. the elapsed share beside a programme. */
export function onlyWith(label: Figure, { formula, value }: Figure): Figure {
  const isThere = label.value !== BLANK && label.value !== '';
  return { formula: `IF(${label.formula}="","",${formula})`, value: isThere ? value : BLANK };
}

/** Shows nothing where the cell a figure refers to is empty, for Excel shows 0 there. */
export function shown({ formula, value }: Figure): Figure {
  return { formula: `IF(${formula}="","",${formula})`, value };
}

/** What a cell holds in the file: texts and numbers as they are, figures as formulas beside their values. */
export function cellContent(content: Content | Entry): CellContent {
  if (content === '' || content === BLANK) return { kind: 'value', value: BLANK };
  if (typeof content === 'string' || 'coefficient' in content) return { kind: 'value', value: cellValue(content) };
  return { kind: 'formula', formula: `=${content.formula}`, value: cellValue(content.value) ?? '' };
}

function cellValue(entry: Entry): CellValue {
  return isNumber(entry) ? doubleOfFixed(entry) : entry;
}

/** An entry as core's columns hold it: whatever is no number is blank, as COUNT sees it. */
export function columnEntry(entry: Entry): ColumnEntry {
  return isNumber(entry) ? entry : BLANK;
}

/** An entry of core's columns as the cell shows it. */
export function entryOf(entry: ColumnEntry): Entry {
  if (entry === 'dash') return '-';
  return entry === 'unreadable' ? BLANK : entry;
}

import type { CellValue } from '../contract.ts';
import { toDecimal } from './decimal.ts';
import { showGeneral } from './general.ts';
import { type FormatCondition, type FormatSection, parseFormat } from './parse.ts';
import { showDate } from './show-date.ts';
import { showNumber } from './show-number.ts';

/** A number format code made ready to show many values. */
export interface NumberFormat {
  /** The text a cell shows. */
  readonly show: (value: CellValue) => string;
  /** The colour the code gives to a value, in English lower case; `undefined` when it gives none. */
  readonly colourOf: (value: CellValue) => string | undefined;
}

/**
 * Prepares a number format code (표시 형식). Digits are rounded half up on the 15 decimal digits that the
 * spreadsheet sees, never on the binary value; a cell's width is not considered.
 *
 * @param isDate1904 whether serial numbers count from 1904
 * @example
 * compileFormat('#,##0;"△"#,##0;"-"').show(-1234.5) //=> '△1,235'
 */
export function compileFormat(code: string, isDate1904 = false): NumberFormat {
  const sections = parseFormat(code === '' ? 'General' : code);
  return {
    show: (value) => {
      if (typeof value === 'number') return showAmount(value, sections, isDate1904);
      if (typeof value === 'string') return showString(value, sections);
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return value === null ? '' : value.error;
    },
    colourOf: (value) => {
      if (typeof value === 'number') return pick(value, sections).section?.colour;
      return typeof value === 'string' ? textSection(sections)?.colour : undefined;
    },
  };
}

function showAmount(value: number, sections: readonly FormatSection[], isDate1904: boolean): string {
  const { section, hasSign } = pick(value, sections);
  if (!section) return '########';
  if (section.tokens.length === 0) return value < 0 && hasSign && sections.length === 1 ? '-' : '';
  if (section.isDate) return showDate(hasSign ? value : Math.abs(value), section, isDate1904);
  const sign = value < 0 && hasSign ? '-' : '';
  if (section.tokens.some(({ kind }) => kind === 'general' || kind === 'text')) {
    return sign + showAround(section, showGeneral(Math.abs(value)));
  }
  return sign + showNumber(toDecimal(value), section.tokens);
}

/** The literal pieces of a section with a value between them. */
function showAround(section: FormatSection, shown: string): string {
  return section.tokens
    .map((token) => {
      if (token.kind === 'general' || token.kind === 'text') return shown;
      if (token.kind === 'percent') return '%';
      return token.kind === 'literal' ? token.text : '';
    })
    .join('');
}

function showString(value: string, sections: readonly FormatSection[]): string {
  const section = textSection(sections);
  return section ? showAround(section, value) : value;
}

function textSection(sections: readonly FormatSection[]): FormatSection | undefined {
  if (sections.length === 4) return sections[3];
  const last = sections.at(-1);
  return last?.tokens.some(({ kind }) => kind === 'text') ? last : undefined;
}

interface Pick {
  readonly section: FormatSection | undefined;
  /** Whether a negative value still needs its minus. */
  readonly hasSign: boolean;
}

/** Chooses the section of a value: by conditions where there are any, else positive; negative; zero. */
function pick(value: number, all: readonly FormatSection[]): Pick {
  const sections = all.slice(0, 3);
  const [first, second, third] =
    sections.length > 1 && sections.length < 4 && hasTextLast(all) ? all.slice(0, -1) : sections;
  if (!first) return { section: undefined, hasSign: false };
  if (first.condition || second?.condition) return pickByCondition(value, first, second, third);
  if (!second) return { section: first, hasSign: true };
  if (value < 0) return { section: second, hasSign: false };
  return { section: value === 0 && third ? third : first, hasSign: false };
}

function hasTextLast(sections: readonly FormatSection[]): boolean {
  return sections.length < 4 && (sections.at(-1)?.tokens.some(({ kind }) => kind === 'text') ?? false);
}

function pickByCondition(
  value: number,
  first: FormatSection,
  second: FormatSection | undefined,
  third: FormatSection | undefined,
): Pick {
  if (first.condition ? holds(first.condition, value) : value > 0) {
    return { section: first, hasSign: !isNegativeOnly(first.condition) };
  }
  if (!second) return { section: undefined, hasSign: true };
  const isSecond = second.condition ? holds(second.condition, value) : !third || value < 0;
  if (isSecond) {
    const isNegative = second.condition ? isNegativeOnly(second.condition) : third !== undefined;
    return { section: second, hasSign: !isNegative };
  }
  return { section: third, hasSign: true };
}

function isNegativeOnly(condition: FormatCondition | undefined): boolean {
  if (!condition) return false;
  return (
    (condition.operator === '<' && condition.operand <= 0) || (condition.operator === '<=' && condition.operand < 0)
  );
}

function holds({ operator, operand }: FormatCondition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '=':
      return value === operand;
    case '<>':
      return value !== operand;
  }
}

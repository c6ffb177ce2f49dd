import {
  BLANK,
  doubleOfFixed,
  fixedOfDouble,
  isoDate,
  plainDate,
  readFigure,
  readPeriod,
  readUnit,
  sameUnit,
  type Blank,
  type Column,
  type Fixed,
  type Problem,
} from '../../core/index.ts';
import { entryRuleOf, unitOf, type EntryRule, type InputTable } from '../build/table/input-table.ts';
import type { DataValue } from './data.ts';

/** Where a value of the data belongs, for sentences; records count from 1. */
export interface DataPlace {
  readonly table: string;
  readonly record: number;
  readonly column: string;
}

/** A value as an input table takes it, or why it does not. */
export type Converted =
  | { readonly kind: 'value'; readonly value: string | number | Blank }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads a value of the data for a column: figures in any notation of offices, dates, codes of a list. */
export function convert(input: InputTable, column: Column, value: DataValue, place: DataPlace): Converted {
  if (value === null || value === '') return { kind: 'value', value: BLANK };
  const rule = entryRuleOf(input, column);
  const text = String(value).trim();
  switch (rule.kind) {
    case 'key':
    case 'text':
      return { kind: 'value', value: text };
    case 'code':
      if (rule.codes.codes.includes(text)) return { kind: 'value', value: text };
      return problem({ kind: 'data-code-unknown', ...place, value: text, codes: rule.codes.codes });
    case 'date': {
      const date = dateOf(text);
      if (date !== BLANK) return { kind: 'value', value: date };
      return problem({ kind: 'data-value-unreadable', ...place, value: text, wanted: 'date' });
    }
    case 'number':
      return numberOf(rule, unitOf(input, column), value, place);
  }
}

type NumberRule = Extract<EntryRule, { kind: 'number' }>;

function numberOf(rule: NumberRule, unit: string | Blank, value: string | number, place: DataPlace): Converted {
  const text = String(value).trim();
  const figure = typeof value === 'number' ? (fixedOfDouble(value) ?? BLANK) : figureOf(text, unit);
  if (figure === 'unit') return problem({ kind: 'data-unit-differs', ...place, value: text, unit: unit ?? '' });
  if (figure === BLANK) return problem({ kind: 'data-value-unreadable', ...place, value: text, wanted: 'number' });
  const number = doubleOfFixed(figure);
  const { least, most, isWhole } = rule;
  if (number >= least && number <= most && (!isWhole || Number.isInteger(number)))
    return { kind: 'value', value: number };
  return problem({ kind: 'data-number-out-of-range', ...place, value: text, least, most });
}

/** A date of any spelling as `2015-10-31`; blank for what is no single day. */
export function dateOf(text: string): string | Blank {
  const reading = readPeriod(text);
  if (reading === BLANK || reading.kind !== 'point') return BLANK;
  const { year, month, day } = reading.at;
  if (year === BLANK || month === BLANK || day === BLANK) return BLANK;
  const date = plainDate(year, month, day);
  return date === BLANK ? BLANK : isoDate(date);
}

function figureOf(text: string, unit: string | Blank): Fixed | 'unit' | Blank {
  const reading = readFigure(text);
  if (reading === BLANK || reading.kind !== 'figure') return BLANK;
  if (reading.writtenUnit === BLANK) return reading.value;
  return unit !== BLANK && sameUnit(reading.writtenUnit, readUnit(unit)) ? reading.value : 'unit';
}

function problem(value: Problem): Converted {
  return { kind: 'problem', problem: value };
}

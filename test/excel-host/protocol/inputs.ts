import { refuse } from '../book/fault.ts';
import type { CellInput } from '../book/edit.ts';
import { isRecord } from './json.ts';
import type { JsonRecord } from './json.ts';
import { isHostObject } from './member.ts';

/** The arguments of one call, read with the checks Excel makes: a wrong one is InvalidArgument. */
export class Inputs {
  constructor(private readonly values: readonly unknown[]) {}

  raw(place: number): unknown {
    return this.values[place];
  }

  has(place: number): boolean {
    const value = this.values[place];
    return value !== undefined && value !== null && value !== '';
  }

  text(place: number): string {
    const value = this.values[place];
    return typeof value === 'string' ? value : refuse('InvalidArgument');
  }

  textOr(place: number, otherwise: string): string {
    return this.has(place) ? this.text(place) : otherwise;
  }

  integer(place: number): number {
    const value = this.values[place];
    return typeof value === 'number' && Number.isInteger(value) ? value : refuse('InvalidArgument');
  }

  integerOr(place: number, otherwise: number): number {
    return this.has(place) ? this.integer(place) : otherwise;
  }

  /** A key of a collection: a name, an id or a number. */
  key(place = 0): string | number {
    const value = this.values[place];
    return typeof value === 'string' || typeof value === 'number' ? value : refuse('InvalidArgument');
  }

  flag(place: number): boolean {
    return this.values[place] === true;
  }

  record(place: number): JsonRecord {
    const value = this.values[place];
    return isRecord(value) && !isHostObject(value) ? value : {};
  }

  choice<T extends string>(place: number, choices: readonly T[], otherwise: T): T {
    if (!this.has(place)) return otherwise;
    const text = this.text(place).toLowerCase();
    return choices.find((choice) => choice.toLowerCase() === text) ?? refuse('InvalidArgument');
  }

  /** What an argument that is an object stands for. */
  target(place: number): unknown {
    const value = this.values[place];
    return isHostObject(value) ? value.target : undefined;
  }
}

/** Tells whether a value can be entered into a cell. */
export function isCellInput(value: unknown): value is CellInput {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Reads what is set on a range: an array of its very shape, or one value for all cells. */
export function cellInputs(value: unknown, rows: number, columns: number): CellInput[][] {
  if (isCellInput(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  if (!Array.isArray(value) || value.length !== rows) return refuse('InvalidArgument');
  return value.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== columns) return refuse('InvalidArgument');
    return line.map((item: unknown) => (isCellInput(item) ? item : refuse('InvalidArgument')));
  });
}

import { refuse } from '../../book/fault.ts';

/** Reads a set value as text, truth value or number; anything else is InvalidArgument. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : refuse('InvalidArgument');
}
export function asFlag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('InvalidArgument');
}
export function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse('InvalidArgument');
}

/** Reads a set value as one of a list, in any case of letters. */
export function asChoice<T extends string>(value: unknown, choices: readonly T[]): T {
  const text = asText(value).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === text) ?? refuse('InvalidArgument');
}

import { isError } from '../value.ts';
import type { CellValue } from '../value.ts';
import { compareValues, single } from './operand.ts';
import type { Operand } from './operand.ts';

const SIGN = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** Makes the test behind a criterion of COUNTIF, SUMIF and their like. */
export function criterion(operand: Operand): (value: CellValue) => boolean {
  const wanted = single(operand);
  if (typeof wanted !== 'string') return (value) => sameCriterion(value, wanted ?? 0);
  const match = SIGN.exec(wanted);
  const sign = match?.[1] ?? '=';
  const text = match?.[2] ?? '';
  const number = text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''));
  const target: CellValue = Number.isNaN(number) ? text : number;
  if (sign === '=' || sign === '<>') {
    const isEqual = equality(target);
    return sign === '=' ? isEqual : (value) => !isEqual(value);
  }
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof target) return false;
    const order = compareValues(value, target);
    return sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0;
  };
}

function sameCriterion(value: CellValue, wanted: CellValue): boolean {
  if (isError(value) || isError(wanted)) return isError(value) && isError(wanted) && value.error === wanted.error;
  return typeof value === typeof wanted && compareValues(value, wanted) === 0;
}

function equality(target: CellValue): (value: CellValue) => boolean {
  if (typeof target === 'number') return (value) => Number.isFinite(target) && value === target;
  const text = String(target);
  if (text === '') return (value) => value === null || value === '';
  const source = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<!~)\*/g, '[\\s\\S]*')
    .replace(/(?<!~)\?/g, '[\\s\\S]')
    .replace(/~([*?~])/g, '\\$1');
  const pattern = new RegExp(`^${source}$`, 'i');
  return (value) => typeof value === 'string' && pattern.test(value);
}

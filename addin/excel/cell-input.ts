import { BLANK, isCellError, type CellContent } from '../../core/index.ts';

/** What Excel is given for a cell: it reads a string as if somebody typed it. */
export type CellInput = string | number | boolean;

/** The string that clears a cell; the other special value, `null`, would leave the cell as it is. */
const CLEARED: CellInput = '';

/**
 * Says what to give Excel so that a cell holds exactly this content:
 * a text never becomes a formula, a number, a date or a truth value.
 *
 * @example
 * inputOf({ kind: 'value', value: '=1+1' }) //=> "'=1+1"
 * inputOf({ kind: 'formula', formula: '=A1*2', value: 10 }) //=> '=A1*2'
 */
export function inputOf(content: CellContent): CellInput {
  if (content.kind === 'formula') return content.formula;
  const { value } = content;
  if (value === BLANK) return CLEARED;
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textInput(value) : value;
}

/** Excel hides a leading apostrophe and keeps what follows as text. */
function textInput(text: string): string {
  return staysText(text) ? text : `'${text}`;
}

const FORMULA_OR_PREFIX = /^\s*[=+\-@'#]/;
const DIGIT = /\p{Number}/u;
const TRUTH_VALUE = /^\s*(true|false)\s*$/i;
/** Hangul at the start rules out every number and date Excel knows, but for times such as 오전 9:00. */
const HANGUL_FIRST = /^\s*(?!오전|오후)\p{Script=Hangul}/u;

function staysText(text: string): boolean {
  if (text === '') return false;
  if (HANGUL_FIRST.test(text)) return true;
  return !FORMULA_OR_PREFIX.test(text) && !DIGIT.test(text) && !TRUTH_VALUE.test(text);
}

import { BLANK, type Blank } from '../blank.ts';
import type { Fixed } from '../number/fixed.ts';
import { figureOfScalar } from './arguments.ts';
import type { FunctionInput } from './custom-function.ts';
import { isNothing, read, rowsIn, unfit, type Parameter, type ParameterWords, type Reading } from './parameter.ts';

function range<Value>(words: ParameterWords, readRows: (input: FunctionInput) => Reading<Value>): Parameter<Value> {
  const { ko, en, help } = words;
  return { name: { ko, en }, help, type: 'any', isOptional: false, isRange: true, read: readRows };
}

/**
 * A range of figures in its shape (범위). What is no figure, a heading, a remark or an empty text, is blank and counts for
 * nothing; an empty cell counts as 0, for Excel hands it over so.
 */
export function figureRows(words: ParameterWords): Parameter<readonly (readonly (Fixed | Blank)[])[]> {
  return range(words, (input) => {
    const rows = rowsIn(input).map((row) => row.map((value) => figureOfScalar(value ?? 0)));
    return rows.flat().some((value) => value !== BLANK) ? read(rows) : { kind: 'missing' };
  });
}

/** The figures of a range in their order, without what is none. */
export function figuresIn(rows: readonly (readonly (Fixed | Blank)[])[]): readonly Fixed[] {
  return rows.flat().flatMap((value) => (value === BLANK ? [] : [value]));
}

/** A row of a table: a word, and the figure it begins at; blank for what is below all others. */
export interface LabelledFigure {
  readonly label: string;
  readonly from: Fixed | Blank;
}

/** A table of two columns: words and the figures they begin at; rows without a word are left out. */
export function labelledFigures(words: ParameterWords): Parameter<readonly LabelledFigure[]> {
  return range(words, (input) => {
    const rows = rowsIn(input).filter(([label = BLANK]) => !isNothing(label) && label !== 0);
    if (rows.length === 0) return { kind: 'missing' };
    const odd = rows.find(({ length }) => length !== 2);
    if (odd)
      return unfit(`${odd.length}`, { ko: '등급과 하한 두 열', en: 'two columns, the grade and its lowest score' });
    return read(rows.map(([label = '', from = BLANK]) => ({ label: String(label), from: figureOfScalar(from ?? 0) })));
  });
}

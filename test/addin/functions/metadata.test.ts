import { METADATA_FILES, metadataOf } from '../../../addin/functions/metadata.ts';
import { CUSTOM_FUNCTIONS, FUNCTION_IDS, FUNCTION_NAMESPACE } from '../../../core/index.ts';
import { worksheetFunction } from '../../excel-host/book/formula/functions.ts';

/*
 * The rules of Excel for names and metadata (learn.microsoft.com, custom-functions-naming and custom-functions-json), which
 * Microsoft's `custom-functions-metadata` 2.2.3 checks by the same patterns.
 */
const ID = /^[A-Z][A-Z0-9._]{2,127}$/;
const NAME = /^\p{L}[\p{L}0-9._]{2,127}$/u;
const PARAMETER = /^\p{L}[\p{L}0-9]*$/u;
const TYPES = ['number', 'string', 'boolean', 'any'];
const LONGEST_HELP = 255;

/** `A1` to `XFD1048576`, and `R1C1`: Excel would take such a name for a cell. */
const CELL = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*)$/i;
const BUILT_IN =
  'SUM IF ROUND RANK GRADE SHARE RATE READ PRINT CURRENT TEXT DATE WORKDAY NETWORKDAYS NUMBERVALUE NUMBERSTRING RUN ECHO'.split(
    ' ',
  );

describe.each(Object.entries(METADATA_FILES))('%s', (_, language) => {
  const { functions } = metadataOf(language);
  const names = functions.map(({ name }) => name);

  test('tells of each function of the catalogue once', () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });

  test('gives names Excel takes: three characters or more, no cell, no function of its own', () => {
    expect(functions.filter(({ id }) => !ID.test(id))).toEqual([]);
    expect(names.filter((name) => !NAME.test(name) || CELL.test(name))).toEqual([]);
    expect(names.filter((name) => BUILT_IN.includes(name) || worksheetFunction(name))).toEqual([]);
    expect(FUNCTION_NAMESPACE).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(FUNCTION_NAMESPACE).not.toMatch(CELL);
  });

  test('has help for everything, short enough for the hint', () => {
    const texts = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    expect(texts.filter((text) => text.trim() === '' || text.length > LONGEST_HELP)).toEqual([]);
    const own = language === 'ko' ? /\p{Script=Hangul}|[AB]|NA/u : /^[^가-힣]*$|원|천원/u;
    expect(texts.filter((text) => !own.test(text))).toEqual([]);
  });

  test('describes arguments and results as the schema asks', () => {
    for (const { id, result, parameters } of functions) {
      expect(Object.keys(result)).toEqual(['type', 'dimensionality']);
      for (const { name, type, dimensionality, optional } of [
        ...parameters,
        { name: 'result', ...result, optional: false },
      ]) {
        expect(name).toMatch(PARAMETER);
        expect(TYPES).toContain(type);
        expect(['scalar', 'matrix']).toContain(dimensionality);
        expect(typeof optional).toBe('boolean');
      }
      const own = CUSTOM_FUNCTIONS[FUNCTION_IDS[functions.findIndex((each) => each.id === id)] ?? 'NUMBER.READ'];
      expect(parameters).toHaveLength(own.parameters.length);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      expect(parameters.map(({ optional }) => optional)).toEqual(own.parameters.map(({ isOptional }) => isOptional));
    }
  });
});

test('Korean names are words staff say, English names the ids', () => {
  expect(metadataOf('ko').functions.filter(({ name }) => !/^[가-힣]{3,}$/.test(name))).toEqual([]);
  expect(metadataOf('en').functions.map(({ name }) => name)).toEqual(FUNCTION_IDS);
});

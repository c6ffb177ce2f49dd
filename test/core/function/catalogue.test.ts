import {
  callFunction,
  CUSTOM_FUNCTIONS,
  FUNCTION_IDS,
  type CustomFunction,
  type FunctionExample,
  type FunctionId,
} from '../../../core/function/index.ts';
import { describeProblem } from '../../../core/problem/index.ts';

type Row = readonly [name: string, id: FunctionId, example: FunctionExample];

const EXAMPLES = FUNCTION_IDS.flatMap((id) =>
  CUSTOM_FUNCTIONS[id].examples.map((example): Row => [`${id}(${JSON.stringify(example.inputs)})`, id, example]),
);

function isErrorResult(result: FunctionExample['result']): result is { readonly error: '#VALUE!' | '#N/A' } {
  return typeof result === 'object' && result !== null && 'error' in result;
}

test('there are two dozen functions, each in the order of its id', () => {
  expect(Object.keys(CUSTOM_FUNCTIONS)).toEqual(FUNCTION_IDS);
  expect(FUNCTION_IDS.length).toBeGreaterThanOrEqual(18);
});

test.each(EXAMPLES)('%s', (_, id, { inputs, result }) => {
  const answer = callFunction(id, inputs);
  expect(answer.kind === 'value' ? answer.value : { error: answer.error }).toEqual(result);
});

test.each(EXAMPLES.filter(([, , { result }]) => isErrorResult(result)))(
  '%s says why in both languages',
  (_, id, { inputs }) => {
    const answer = callFunction(id, inputs);
    if (answer.kind !== 'error') throw new Error('no error');
    expect(describeProblem(answer.problem, 'ko')).toMatch(
      new RegExp(`^(?:${CUSTOM_FUNCTIONS[id].name.ko}|정보공개): `),
    );
    expect(describeProblem(answer.problem, 'en')).toMatch(/[a-z]{3}/);
  },
);

describe.each(FUNCTION_IDS.map((id): [FunctionId, CustomFunction] => [id, CUSTOM_FUNCTIONS[id]]))('%s', (id, own) => {
  test('has an example of a figure, none with more arguments than parameters', () => {
    expect(own.examples.some(({ result }) => !isErrorResult(result))).toBe(true);
    for (const { inputs } of own.examples) expect(inputs.length).toBeLessThanOrEqual(own.parameters.length);
  });

  test('names what is missing where the first argument says nothing', () => {
    const [first] = own.parameters;
    const answer = callFunction(id, ['']);
    expect(answer).toMatchObject({ kind: 'error', error: '#VALUE!', problem: { kind: 'argument-missing' } });
    expect(answer.kind === 'error' && describeProblem(answer.problem, 'ko')).toBe(
      `${own.name.ko}: ‘${first?.name.ko}’ 없음. 셀이나 값 지정 필요`,
    );
  });

  test('keeps optional parameters behind the others', () => {
    const optional = own.parameters.map(({ isOptional }) => isOptional);
    expect(optional.lastIndexOf(false)).toBe(optional.filter((each) => !each).length - 1);
  });

  test('refuses a truth value for its first argument and takes any text without throwing', () => {
    expect(callFunction(id, [true]).kind).toBe('error');
    for (const text of ['', ' ', '가나다', '#REF!', '△', '1,2,3', '😀', '('.repeat(500)]) {
      const answer = callFunction(
        id,
        own.parameters.map(() => text),
      );
      expect(['value', 'error']).toContain(answer.kind);
    }
  });

  test('says why it has no native formula, or has one for its plain arguments', () => {
    const texts = own.parameters.filter(({ isOptional }) => !isOptional).map((_, place) => 'BCDEF'.charAt(place) + '2');
    const isNative = own.withoutNative === null;
    const constants =
      id === 'NUMBER.CONVERTUNIT' ? ['B2', '"원"', '"천원"'] : id === 'EVALUATION.GRADE' ? ['B2', '{"S",95}'] : texts;
    const formula = own.native(id === 'NUMBER.PRINT' ? ['B2', '0'] : constants);
    expect(typeof formula === 'string').toBe(isNative);
  });
});

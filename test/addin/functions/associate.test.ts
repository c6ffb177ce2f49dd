import { associateFunctions, type FunctionHost } from '../../../addin/functions/associate.ts';
import { CALCULATIONS, type Calculations } from '../../../addin/functions/calculations.ts';
import { FUNCTION_IDS, type FunctionId, type Language } from '../../../core/index.ts';

type Call = (...inputs: readonly unknown[]) => unknown;

/** A host that keeps the calls and makes errors of a code and a message. */
function fakeHost(): FunctionHost & { readonly calls: ReadonlyMap<string, Call> } {
  const calls = new Map<string, Call>();
  return {
    calls,
    associate: (id, call) => calls.set(id, call),
    failure: (error, message) => new Error(`${error} ${message}`),
  };
}

function connected(
  options: { language?: Language; load?: () => Promise<Calculations> } = {},
): (id: FunctionId) => Call {
  const host = fakeHost();
  associateFunctions(host, {
    language: () => options.language ?? 'ko',
    load: options.load ?? (async () => CALCULATIONS),
  });
  return (id) => host.calls.get(id) ?? fail(id);
}

function fail(id: string): never {
  throw new Error(`${id} is not associated`);
}

test('every function is associated by its id, before anything is fetched', () => {
  const host = fakeHost();
  const load = jest.fn(async () => CALCULATIONS);
  associateFunctions(host, { language: () => 'ko', load });
  expect([...host.calls.keys()]).toEqual(FUNCTION_IDS);
  expect(load).not.toHaveBeenCalled();
});

test('the first call fetches, the next ones are answered at once', async () => {
  const load = jest.fn(async () => CALCULATIONS);
  const call = connected({ load })('BUDGET.EXECUTIONRATE');
  const first = call(430, 1000, null, null, { functionName: 'BUDGET.EXECUTIONRATE' });
  expect(first).toBeInstanceOf(Promise);
  await expect(first).resolves.toBe(43);
  expect(call(1, 4, null, null, {})).toBe(25);
  expect(load).toHaveBeenCalledTimes(1);
});

test('an error has the sentence in the language of the moment', async () => {
  await expect(connected()('BUDGET.EXECUTIONRATE')('미정', 1)).rejects.toThrow(
    '#VALUE! 집행률: ‘집행액’에 ‘미정’을 쓸 수 없음',
  );
  const english = connected({ language: 'en' })('NUMBER.READ');
  await expect(english('미정')).rejects.toThrow("#N/A Read a figure: no single figure can be read from '미정'");
  expect(() => english('미정')).toThrow('#N/A Read a figure');
});

test('where the file of calculations cannot be fetched, the cell says so and the next call tries again', async () => {
  let isThere = false;
  const load = async (): Promise<Calculations> => (isThere ? CALCULATIONS : Promise.reject(new Error('404')));
  const call = connected({ load })('NUMBER.ROUND');
  await expect(call(1.5)).rejects.toThrow(/^#N\/A .+/);
  isThere = true;
  await expect(call(1.5)).resolves.toBe(2);
});

test('whatever Excel hands over is read: left out arguments, ranges, its own object behind them', () => {
  expect(CALCULATIONS.calculate('EVALUATION.RANK', [90, [[95], [90], [null]], undefined, { address: 'A1' }])).toEqual({
    kind: 'value',
    value: 2,
  });
  expect(CALCULATIONS.calculate('STATISTICS.SHARES', [[1, 3], null])).toEqual({ kind: 'value', value: [[25], [75]] });
});

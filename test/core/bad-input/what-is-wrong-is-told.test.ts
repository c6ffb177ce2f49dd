import fc from 'fast-check';
import type * as ts from 'typescript';
import { checker, CORE_FUNCTIONS, type CoreFunction } from './core-functions.ts';
import { problemsIn } from './problems.ts';
import { itemTypeOf } from './typed-arbitrary.ts';
import { types } from './values.ts';

/** A function with the place of one of its parameters. */
interface Taking {
  readonly own: CoreFunction;
  readonly place: number;
  readonly type: ts.Type;
}

/** The functions that tell problems, with each parameter that fits. */
function taking(fits: (type: ts.Type) => boolean): readonly (readonly [string, Taking])[] {
  return CORE_FUNCTIONS.filter(({ tellsProblems }) => tellsProblems).flatMap((own) =>
    own.parameters.flatMap((type, place) =>
      fits(type) ? [[`${own.name}, parameter ${place + 1}`, { own, place, type }] as const] : [],
    ),
  );
}

/** The problems of a call whose parameter at a place is replaced. */
function kindsOf({ own, place }: Taking, values: readonly unknown[], replaced: unknown): readonly string[] {
  return problemsIn(own.run(...values.map((value, n) => (n === place ? replaced : value)))).map(({ kind }) => kind);
}

describe('ids that stand twice', () => {
  /** Parameters whose ids are words to be printed, or need not be distinct, or were looked at with another parameter. */
  const EXEMPT = new Set(['weightedScore, parameter 1', 'programmeByTitle, parameter 1', 'checkLedger, parameter 2']);
  const functions = taking((type) => {
    const item = itemTypeOf(checker, type);
    return item !== undefined && checker.getPropertyOfType(item, 'id') !== undefined;
  }).filter(([name]) => !EXEMPT.has(name));

  test('are looked for by the functions of every section', () => expect(functions.length).toBeGreaterThan(30));

  test.each(functions)('%s', (_, one) => {
    const item = itemTypeOf(checker, one.type);
    if (!item) throw new Error('no list');
    const record = types.of(item).filter((value) => typeof value === 'object');
    const inputs = fc.tuple(...one.own.parameters.map((type) => types.of(type)));
    fc.assert(
      fc.property(inputs, record, record, (values, first, second) => {
        const twice = [first, second].map((each) => Object.assign({}, each, { id: '같은 식별자' }));
        expect(kindsOf(one, values, twice)).toContain('record-duplicated');
      }),
      { seed: 20151031, numRuns: 40 },
    );
  });
});

describe('periods that end before they begin', () => {
  /** What looks a rule up for a period its caller has checked. */
  const EXEMPT = new Set(['classificationFor, parameter 1']);
  const functions = taking((type) => checker.typeToString(type) === 'DateRange').filter(([name]) => !EXEMPT.has(name));

  test('are looked for by the functions of every section', () => expect(functions.length).toBeGreaterThan(5));

  test.each(functions)('%s', (_, one) => {
    const reversed = { first: { year: 2015, month: 10, day: 31 }, last: { year: 2015, month: 1, day: 1 } };
    const inputs = fc.tuple(...one.own.parameters.map((type) => types.of(type)));
    fc.assert(
      fc.property(inputs, (values) => expect(kindsOf(one, values, reversed)).toContain('period-reversed')),
      { seed: 20151031, numRuns: 40 },
    );
  });
});

import {
  amountsBehind,
  exact,
  executionRate,
  fixedText,
  modesPrinting,
  printValue,
  readFigure,
  roundQuotient,
  shiftFixed,
  type Quotient,
  type Rounding,
} from '../../../core/index.ts';
import {
  BEHIND_26_4,
  DECIMALS_BY_TEAM,
  EXECUTION_RATES,
  EXECUTION_TOTAL,
  MINIMAL_POLICY,
  type Explanation,
} from '../../golden/seed/execution-rates.ts';
import { PROGRAMMES } from '../../golden/seed/programmes.ts';
import { PROGRAMME_BUDGETS } from '../../../templates/samples/report-2015.ts';
import { percent } from '../statistics/decimals.ts';

const window = '2015. 1. 1. ~ 10. 31.';

function rateOf(record: string, budget: bigint, executed: bigint) {
  const [won, paid] = [budget * 1000n, executed * 1000n];
  return executionRate({ record, budget: won, current: won, paid, returned: 0n, committed: null }, { window });
}

const rates = PROGRAMMES.map(({ name, budget, executed }) => rateOf(name, budget, executed));
const quotientAt = (n: number): Quotient => rates[n]?.exact ?? { numerator: 0n, denominator: 1n };
const RULES: readonly Rounding[] = [
  { mode: 'half-up', digits: 0 },
  { mode: 'half-up', digits: 1 },
  { mode: 'down', digits: 0 },
  { mode: 'down', digits: 1 },
];

/** The explanation as domain.md words it. */
function explanation(value: Quotient, printed: string): Explanation {
  const figure = exact(printed);
  const modes = modesPrinting(value, figure);
  if (modes.length === 0) return 'none';
  if (modes.length === 3) return 'exact';
  if (!modes.includes('half-up')) return 'truncation only';
  return figure.scale === 1 ? '1dp either' : '0dp either';
}

describe('domain.md §1.3: the eleven execution rates', () => {
  test.each(EXECUTION_RATES.map((golden, n) => [golden.id, golden, n] as const))('%s', (_, golden, n) => {
    expect(percent(quotientAt(n), 6)).toBe(golden.exact);
    expect(RULES.map((rule) => fixedText(roundQuotient(quotientAt(n), rule, 2)))).toEqual([
      golden.halfUp0,
      golden.halfUp1,
      golden.down0,
      golden.down1,
    ]);
    expect(explanation(quotientAt(n), golden.printed)).toBe(golden.explainedBy);
  });

  test('all eleven together', () => {
    const [budget, executed] = (['budget', 'executed'] as const).map((key) =>
      PROGRAMMES.reduce((total, programme) => total + programme[key], 0n),
    );
    expect([budget, executed]).toEqual([EXECUTION_TOTAL.budget, EXECUTION_TOTAL.executed]);
    const total = rateOf('Σ', EXECUTION_TOTAL.budget, EXECUTION_TOTAL.executed);
    expect(percent(total.exact, 6)).toBe(EXECUTION_TOTAL.exact);
    expect(RULES.map((rule) => printValue(total, rule))).toEqual([
      EXECUTION_TOTAL.halfUp0,
      EXECUTION_TOTAL.halfUp1,
      EXECUTION_TOTAL.down0,
      EXECUTION_TOTAL.down1,
    ]);
  });

  test('truncation explains ten of eleven, half-up nine; the decimals vary by programme', () => {
    const explainedBy = (mode: 'down' | 'half-up'): readonly string[] =>
      EXECUTION_RATES.filter(({ printed }, n) => modesPrinting(quotientAt(n), exact(printed)).includes(mode)).map(
        ({ id }) => id,
      );
    expect(explainedBy('down')).toHaveLength(MINIMAL_POLICY.explained);
    expect(explainedBy('half-up')).toHaveLength(MINIMAL_POLICY.explained - 1);
    const digits = (count: number) =>
      EXECUTION_RATES.filter(({ id, printed }) => exact(printed).scale === count && id !== 'P11').map(({ id }) => id);
    expect([digits(0), digits(1)]).toEqual([MINIMAL_POLICY.noDecimals, MINIMAL_POLICY.oneDecimal]);
  });

  test.each(DECIMALS_BY_TEAM)('$team prints $digits decimals', ({ team, ids, digits }) => {
    const own = EXECUTION_RATES.filter(({ id }) => ids.some((each) => each === id));
    expect([...new Set(own.map(({ printed }) => exact(printed).scale))].sort()).toEqual(digits);
    const titled = PROGRAMME_BUDGETS.filter((table) => table.team === team).map(({ number }) => number);
    expect(titled).toEqual(ids.map((id) => Number(id.slice(1))));
  });

  test('what 26.4 would need', () => {
    const [printed, programme] = [EXECUTION_RATES[10]?.printed ?? '', PROGRAMMES[10]];
    if (!programme) throw new Error('no eleventh programme');
    expect(amountsBehind(exact(printed), { part: programme.executed, whole: programme.budget })).toEqual(
      BEHIND_26_4.map(({ mode, parts, wholes }) => ({
        mode,
        parts: { least: parts[0], most: parts[1] },
        wholes: { least: wholes[0], most: wholes[1] },
      })),
    );
  });

  test('the sample workbook prints the same amounts and rates', () => {
    const thousands = (text: string) => {
      const figure = readFigure(text);
      return figure?.kind === 'figure' ? figure.value.coefficient : null;
    };
    expect(PROGRAMME_BUDGETS.map(({ budget, executed }) => [thousands(budget), thousands(executed)])).toEqual(
      PROGRAMMES.map(({ budget, executed }) => [budget, executed]),
    );
    const shown = PROGRAMME_BUDGETS.map(({ rate, rateFormat }) => {
      const held = exact(rate);
      return fixedText(rateFormat === '0.0%' ? shiftFixed(held, 2) : held);
    });
    expect(shown).toEqual(EXECUTION_RATES.map(({ printed }) => printed));
  });
});

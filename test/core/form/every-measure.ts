import { BLANK, type Column, type Form, type Measure, type Rounding } from '../../../core/index.ts';

/** The rules the made-up form prints by; one column of each quotient for each. */
export const RULES: readonly Rounding[] = [
  { mode: 'half-up', digits: 1 },
  { mode: 'down', digits: 0 },
  { mode: 'up', digits: 2 },
];

function column(key: string, measure: Measure | typeof BLANK, unit: Column['unit'] = 'money'): Column {
  const heading = { ko: key, en: key };
  return { key, role: 'label', heading, group: BLANK, unit, measure, isOptional: false };
}

const quotients = RULES.flatMap((rule, n): Column[] => [
  column(`rate${n}`, { kind: 'rate', part: 'executed', whole: 'budget' }, 'percent'),
  column(`unitCost${n}`, { kind: 'ratio', part: 'budget', whole: 'executed', rounding: rule }, 'count'),
  column(`growth${n}`, { kind: 'growth', now: 'budget', before: 'executed' }, 'percent'),
  column(`share${n}`, { kind: 'share', of: 'budget' }, 'percent'),
]);

/** A form made up for tests: every kind of measure, each quotient by every rule. */
export const EVERY_MEASURE: Form = {
  id: 'test.every-measure',
  version: 1,
  title: { ko: '모든 산식', en: 'Every measure' },
  unit: '천원',
  columns: [
    column('label', BLANK, 'text'),
    column('budget', BLANK),
    column('executed', BLANK),
    column('planned', BLANK),
    column('used', { kind: 'sum', of: ['executed', 'planned'] }),
    column('balance', { kind: 'difference', added: ['budget'], subtracted: ['executed', 'planned'] }),
    column('running', { kind: 'cumulative', of: 'executed' }),
    column('usedRate', { kind: 'rate', part: 'used', whole: 'budget' }, 'percent'),
    ...quotients,
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The rule of a column: the number its key ends in, or the first. */
export function ruleOf(key: string): Rounding {
  const [half = { mode: 'half-up', digits: 1 }] = RULES;
  return RULES[Number(/[0-9]$/.exec(key)?.[0] ?? 0)] ?? half;
}

/** The keys of the form's inputs. */
export const INPUTS = ['budget', 'executed', 'planned'] as const;

// The same roll-up through a form of the library.
import { HALF_UP_1, BLANK } from '../../dist/library/core/index.js';
import { hierarchyOfParents } from '../../dist/library/core/form/hierarchy.js';
import { LiveRollUp } from '../../dist/library/core/form/live-roll-up.js';
import { rollUp } from '../../dist/library/core/form/roll-up.js';

const column = (key, unit, measure = BLANK) => ({
  key,
  role: key,
  heading: { ko: key, en: key },
  group: BLANK,
  unit,
  measure,
  isOptional: false,
});

/** 예산액, 집행액, 집행잔액, 집행률. */
const FORM = {
  id: 'bench.lines',
  version: 1,
  title: { ko: '세부사업 집행현황', en: 'Execution by line' },
  unit: '원',
  columns: [
    column('budget', 'money'),
    column('executed', 'money'),
    column('balance', 'money', { kind: 'difference', added: ['budget'], subtracted: ['executed'] }),
    column('rate', 'percent', { kind: 'rate', part: 'executed', whole: 'budget' }),
  ],
  total: BLANK,
  identities: [],
};

const roundingOf = () => HALF_UP_1;

/** Columns in memory, with a state for each place: a number but where `stateOf` says otherwise. */
export function columnsOf({ budget, executed }, stateOf) {
  const columns = new Map();
  for (const [key, integers] of [
    ['budget', budget],
    ['executed', executed],
  ]) {
    const states = new Uint8Array(integers.length);
    const own = stateOf ? integers.slice() : integers;
    for (let i = 0; stateOf && i < states.length; i++) {
      states[i] = stateOf(i);
      if (states[i] !== 0) own[i] = 0;
    }
    columns.set(key, { kind: 'fast', scale: 0, integers: own, states });
  }
  return columns;
}

export { hierarchyOfParents };
export const rolledUp = (columns, hierarchy) => rollUp(FORM, columns, { hierarchy, roundingOf });
export const liveRollUp = (columns, hierarchy) => new LiveRollUp(FORM, columns, { hierarchy, roundingOf });

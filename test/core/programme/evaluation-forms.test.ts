import { columnOf, entryAt } from '../../../core/column/exact-column.ts';
import { calculate } from '../../../core/form/calculate.ts';
import type { Form } from '../../../core/form/form.ts';
import { exact, fixedText } from '../../../core/number/fixed.ts';
import type { Rounding } from '../../../core/number/rounding.ts';
import { CONTEST_PARTICIPATION } from '../../../core/programme/contest.ts';
import { DIRECTIVE_STATUS, PLEDGE_STATUS } from '../../../core/programme/coordination.ts';
import { ATTAINMENT_BY_FIELD, AWARDS_BY_YEAR } from '../../../core/programme/external-evaluation.ts';
import { DEPARTMENT_SUMMARY } from '../../../core/programme/performance.ts';

function row(form: Form, figures: Readonly<Record<string, readonly number[]>>, rounding: Rounding) {
  const columns = new Map(Object.entries(figures).map(([key, values]) => [key, columnOf(values.map(exact))] as const));
  const results = calculate(form, columns, { sums: [], roundingOf: () => rounding });
  return (key: string, place = 0) => {
    const column = results.get(key);
    const entry = column && entryAt(column, place);
    return typeof entry === 'object' && entry !== null ? fixedText(entry) : entry;
  };
}

test('pledges: Gyeonggi and Daejeon (domain.md §5.2)', () => {
  const at = row(
    PLEDGE_STATUS,
    {
      completed: [62, 22],
      continued: [207, 80],
      onTrack: [23, 142],
      partial: [0, 0],
      onHold: [0, 0],
      abandoned: [3, 0],
    },
    { mode: 'half-up', digits: 2 },
  );
  expect([at('total'), at('fulfilled'), at('fulfilmentRate')]).toEqual(['295', '269', '91.19']);
  expect([at('total', 1), at('fulfilled', 1), at('fulfilmentRate', 1)]).toEqual(['244', '102', '41.80']);
});

test('directives: 처리율 and 종결률', () => {
  const at = row(
    DIRECTIVE_STATUS,
    { done: [9], underWay: [73], planned: [23], underReview: [29], impossible: [15], transferred: [6] },
    { mode: 'half-up', digits: 1 },
  );
  expect([at('total'), at('closed'), at('processedRate'), at('closedRate')]).toEqual(['155', '30', '5.8', '19.4']);
});

test('departments, attainment, awards and participation', () => {
  const tenths: Rounding = { mode: 'half-up', digits: 1 };
  const departments = row(DEPARTMENT_SUMMARY, { normal: [3], weak: [1], incomplete: [1] }, tenths);
  expect([departments('projects'), departments('normalRate')]).toEqual(['5', '60.0']);
  const attainment = row(ATTAINMENT_BY_FIELD, { met: [2], missed: [1] }, tenths);
  expect([attainment('indicators'), attainment('attainmentRate')]).toEqual(['3', '66.7']);
  const awards = row(
    AWARDS_BY_YEAR,
    { evaluated: [12, 12, 12], awarded: [2, 0, 1], money: [1550, 683.25, 747] },
    tenths,
  );
  expect(awards('awardRate')).toBe('16.7');
  expect([0, 1, 2].map((place) => awards('cumulative', place))).toEqual(['1550.00', '2233.25', '2980.25']);
  const cases = row(CONTEST_PARTICIPATION, { departments: [5], centres: [1], clubs: [3] }, tenths);
  expect(cases('total')).toBe('9');
});

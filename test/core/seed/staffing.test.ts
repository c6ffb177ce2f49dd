import {
  checkDeclaredCount,
  exact,
  facilityTotals,
  fixedText,
  readFigure,
  roundedValue,
  staffing,
  type StaffingTable,
} from '../../../core/index.ts';
import { FACILITIES, STAFFING, STAFFING_TOTAL, TEAMS } from '../../golden/seed/staffing.ts';

const on = { year: 2015, month: 10, day: 31 };
const grades = STAFFING.map(({ block, grade, quota, current }) => ({ block, grade, quota, current }));
const { quota, current, printedGap: gap } = STAFFING_TOTAL;
const table: StaffingTable = { record: '인력', on, grades, printed: { quota, current, gap } };
const { value, problems } = staffing(table);

describe('domain.md §1.1: staffing', () => {
  test('fourteen grades in the heading’s order', () => {
    expect(value.grades.map(({ block, grade }) => [block, grade])).toEqual(
      STAFFING.map(({ block, grade }) => [block, grade]),
    );
    expect(STAFFING).toHaveLength(14);
  });

  test.each(STAFFING.map((golden, n) => [`${golden.block} ${golden.grade}`, golden, n] as const))(
    '%s: 과부족',
    (_, golden, n) => {
      expect(value.grades[n]).toEqual({
        block: golden.block,
        grade: golden.grade,
        quota: golden.quota,
        current: golden.current,
        gap: golden.gap,
      });
    },
  );

  test('totals, Σ|과부족| and 충원율', () => {
    expect([value.quota, value.current, value.gap, value.absoluteGap]).toEqual([
      STAFFING_TOTAL.quota,
      STAFFING_TOTAL.current,
      STAFFING_TOTAL.gap,
      STAFFING_TOTAL.absoluteGap,
    ]);
    expect(value.grades.filter((each) => each.gap !== 0)).toHaveLength(STAFFING_TOTAL.unfitGrades);
    const rate = roundedValue(value.fillRate, { mode: 'half-up', digits: 4 });
    expect(rate && fixedText(rate)).toBe(STAFFING_TOTAL.fillRate);
  });

  test('the printed totals hold; the blank one is told', () => {
    expect(problems.map(({ kind }) => kind)).toEqual(['total-blank', 'gap-hidden-by-total']);
  });
});

describe('domain.md §1.1: teams and facilities', () => {
  test('5개팀 are declared, five are named', () => {
    const field = { ko: '팀 수', en: 'teams' };
    const question = { record: '기획예산과', field, counter: '개팀', items: TEAMS.names };
    expect(checkDeclaredCount({ ...question, count: TEAMS.declared })).toEqual([]);
    expect(checkDeclaredCount({ ...question, count: TEAMS.declared + 1 })).toHaveLength(1);
  });

  test.each(FACILITIES)('$name $value$counter reads as it is kept', ({ value: figure, counter }) => {
    const reading = readFigure(`${figure}${counter}`);
    expect(reading).toMatchObject({ kind: 'figure', value: exact(figure) });
  });

  test('facilities add up by counter', () => {
    const totals = facilityTotals(
      FACILITIES.map(({ name, team, value: figure, counter }, n) => ({
        id: String(n),
        kind: '시설',
        name,
        teamId: team,
        quantities: [{ value: exact(figure), counter }],
      })),
    );
    expect([...totals].map(([counter, total]) => [counter, fixedText(total)])).toEqual(
      FACILITIES.map(({ value: figure, counter }) => [counter, figure]),
    );
  });
});

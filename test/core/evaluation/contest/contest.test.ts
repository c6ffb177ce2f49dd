import { judgeContest, type ContestCase, type ContestRules } from '../../../../core/evaluation/contest/contest.ts';
import { checkParticipation, countCases } from '../../../../core/evaluation/contest/participation.ts';
import { printValue } from '../../../../core/metric/value.ts';
import { exact } from '../../../../core/number/fixed.ts';
import { kinds, said } from '../exactly.ts';

const panel = (...scores: readonly (number | null)[]) => scores.map((score) => (score === null ? null : exact(score)));
const entry = (id: string, changes: Partial<ContestCase> = {}): ContestCase => ({
  id,
  title: `사례 ${id}`,
  department: '자치행정과',
  departmentType: '부서',
  field: '고객만족',
  written: panel(80, 80, 80),
  presented: panel(90, 90, 90),
  ...changes,
});
const RULES: ContestRules = {
  fullMarks: exact(100),
  trim: 'highest-and-lowest',
  writtenWeight: exact(40),
  presentedWeight: exact(60),
  ranking: 'competition',
  window: '2015년 상반기 경진대회',
};

describe('judgeContest', () => {
  test('the stages without highest and lowest, by their weights', () => {
    const cases = [
      entry('1', { written: panel(100, 80, 70, 60), presented: panel(90, 80, 95) }),
      entry('2', { presented: panel(100, 88, 87, 10) }),
    ];
    const { value, problems } = judgeContest(cases, RULES);
    expect(value.map(({ written, presented, score }) => [said(written), said(presented), said(score)])).toEqual([
      ['75/1', '90/1', '84/1'],
      ['80/1', '175/2', '169/2'],
    ]);
    expect(value.map(({ rank, isTied }) => [rank, isTied])).toEqual([
      [2, false],
      [1, false],
    ]);
    expect(value.map(({ entry: each }) => each)).toEqual(cases);
    expect(value.map(({ score }) => printValue(score))).toEqual(['84.00', '84.50']);
    expect(problems).toEqual([
      { kind: 'group-varies', record: RULES.window, field: { ko: '서면심사', en: 'written stage' }, found: '3명, 4명' },
      { kind: 'group-varies', record: RULES.window, field: { ko: '발표심사', en: 'presentation' }, found: '3명, 4명' },
    ]);
  });
  test('all scores count with trim none', () => {
    const { value } = judgeContest([entry('1', { written: panel(60, 90, 90) })], { ...RULES, trim: 'none' });
    expect(said(value[0]?.written ?? null)).toBe('80/1');
  });
  test('a stage without weight is not judged', () => {
    const rules = { ...RULES, writtenWeight: exact(0), presentedWeight: exact(100) };
    const { value, problems } = judgeContest([entry('1', { written: [] }), entry('2', { written: panel(1) })], rules);
    expect(value.map(({ written, score }) => [said(written), said(score)])).toEqual([
      ['-', '90/1'],
      ['-', '90/1'],
    ]);
    expect(problems).toEqual([]);
    const onlyWritten = { ...RULES, writtenWeight: exact(100), presentedWeight: exact(0) };
    expect(said(judgeContest([entry('1', { presented: [] })], onlyWritten).value[0]?.score ?? null)).toBe('80/1');
  });
  test('ties by the named practice', () => {
    const cases = [entry('1'), entry('2'), entry('3', { written: panel(0, 0, 0) })];
    const ranks = (ranking: ContestRules['ranking']) =>
      judgeContest(cases, { ...RULES, ranking }).value.map(({ rank, isTied }) => [rank, isTied]);
    expect(ranks('competition')).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
    expect(ranks('dense')).toEqual([
      [1, true],
      [1, true],
      [2, false],
    ]);
  });
  test('without a valid panel there is no score and no rank', () => {
    const { value, problems } = judgeContest([entry('1', { presented: panel(90, null, 90) }), entry('2')], RULES);
    expect(value.map(({ score, rank }) => [said(score), rank])).toEqual([
      ['-', null],
      ['86/1', 1],
    ]);
    expect(problems).toEqual([
      {
        kind: 'panel-too-small',
        record: '사례 1',
        field: { ko: '발표심사', en: 'presentation' },
        found: '2',
        needed: '3',
      },
    ]);
    expect(kinds(judgeContest([entry('1', { written: panel(101, 1, 1) })], RULES).problems)).toEqual(['score-invalid']);
  });
  test('weights of the stages that are not 100, ids twice', () => {
    const { value, problems } = judgeContest([entry('1'), entry('1')], { ...RULES, writtenWeight: exact(20) });
    expect(problems).toEqual([
      { kind: 'record-duplicated', record: '1' },
      {
        kind: 'weights-not-100',
        record: RULES.window,
        field: { ko: '심사 배점', en: 'weights of the stages' },
        found: '80',
      },
    ]);
    expect(said(value[0]?.score ?? null)).toBe('175/2');
  });
  test('no case', () => expect(judgeContest([], RULES)).toEqual({ value: [], problems: [] }));
});

describe('participation', () => {
  const types = [
    { name: '부서', cases: 5 },
    { name: '동주민센터', cases: 1 },
    { name: '학습동아리', cases: 3 },
  ];
  const cases = types.flatMap(({ name, cases: count }) =>
    Array.from({ length: count }, (_, row) =>
      entry(`${name} ${row}`, { departmentType: name, field: row === 0 ? '고객만족' : '예산절감' }),
    ),
  );
  test('9 = 5 + 1 + 3 (domain.md §1.10)', () => {
    expect(checkParticipation({ contest: '경진대회', total: 9, types })).toEqual([]);
    expect(checkParticipation({ contest: '경진대회', total: 9, types }, cases)).toEqual([]);
    const field = { ko: '발표 건수', en: 'cases' };
    expect(checkParticipation({ contest: '경진대회', total: 8, types }, cases)).toEqual([
      { kind: 'sum-differs', record: '경진대회', field, found: '8', expected: '9' },
    ]);
  });
  test('counts that cannot be are named, and nothing is added up', () => {
    const field = { ko: '발표 건수', en: 'cases' };
    const invalid = (found: string) => ({ kind: 'count-invalid', record: '경진대회', field, found });
    const odd = [...types.slice(0, 2), { name: '학습동아리', cases: 2.5 }];
    expect(checkParticipation({ contest: '경진대회', total: -9, types: odd })).toEqual([invalid('-9'), invalid('2.5')]);
    const [first] = cases;
    expect(checkParticipation({ contest: '경진대회', total: -9, types }, first ? [first, first] : [])).toEqual([
      { kind: 'record-duplicated', record: '부서 0' },
      invalid('-9'),
    ]);
  });
  test('the types against the list', () => {
    expect(checkParticipation({ contest: '경진대회', total: 9, types }, cases.slice(1))).toEqual([
      { kind: 'sum-differs', record: '경진대회', field: { ko: '부서', en: '부서' }, found: '5', expected: '4' },
    ]);
  });
  test('by type and field', () => {
    const { value, problems } = countCases(cases);
    expect(value.rows).toEqual(['부서', '동주민센터', '학습동아리']);
    expect(value.columns).toEqual(['고객만족', '예산절감']);
    expect(value.cells).toEqual([
      [1n, 4n],
      [1n, 0n],
      [1n, 2n],
    ]);
    expect(value.total).toBe(9n);
    expect(problems).toEqual([]);
  });
  test('a type of no list', () => {
    expect(kinds(countCases([entry('1', { departmentType: '공단' })]).problems)).toEqual(['state-unknown']);
  });
});

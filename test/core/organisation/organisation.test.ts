import fc from 'fast-check';
import {
  checkOrganisation,
  facilityTotals,
  FILL_RATE,
  GRADE_LAYOUTS,
  staffing,
  type GradePosts,
  type StaffingTable,
} from '../../../core/organisation/index.ts';
import { printValue } from '../../../core/metric/value.ts';
import { exact } from '../../../core/number/fixed.ts';
import { describeProblem, severityOf } from '../../../core/problem/index.ts';

const on = { year: 2015, month: 10, day: 31 };

/** 정원 and 현원 by grade; source: 2015 주요업무 추진실적 Ⅰ-2, domain.md §1.1. */
const SEED: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  general: [
    ['4급', 1, 1],
    ['5급', 1, 1],
    ['6급', 7, 6],
    ['7급', 7, 8],
    ['8급', 7, 5],
    ['9급', 0, 1],
  ],
  management: [
    ['6급', 0, 0],
    ['7급', 0, 0],
    ['8급', 0, 0],
    ['9급', 0, 0],
  ],
  special: [
    ['6급', 0, 0],
    ['7급', 0, 0],
    ['8급', 0, 0],
    ['9급', 0, 1],
  ],
};

const grades: readonly GradePosts[] = Object.entries(SEED).flatMap(([block, rows]) =>
  rows.map(([grade, quota, current]) => ({ block, grade, quota, current })),
);
const table: StaffingTable = { record: '인력', on, grades, printed: { quota: 23, current: 23, gap: null } };

describe('the staffing table of 2015', () => {
  test('gaps by grade, totals, and what the total hides', () => {
    const { value } = staffing(table);
    expect(value.grades.map(({ gap }) => gap)).toEqual([0, 0, -1, 1, -2, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([value.quota, value.current, value.gap, value.absoluteGap]).toEqual([23, 23, 0, 6]);
    expect(value.fillRate.metric).toBe(FILL_RATE);
    expect(printValue(value.fillRate)).toBe('100.0');
    expect(value.fillRate.window).toBe('2015. 10. 31.');
  });

  test('X-17: the empty total is named, and the five grades behind the zero', () => {
    const { problems } = staffing(table);
    expect(problems).toEqual([
      { kind: 'total-blank', record: '인력', field: { ko: '과부족', en: 'gap' }, expected: '0' },
      { kind: 'gap-hidden-by-total', record: '인력', grades: 5, sum: '6' },
    ]);
    expect(problems.map(severityOf)).toEqual(['info', 'info']);
    expect(problems.map((problem) => describeProblem(problem, 'ko'))).toEqual([
      '인력: ‘과부족’ 합계 칸이 비어 있음. 계산값 0 기재',
      '인력: 과부족 합계는 0이지만 5개 직급에서 어긋남(절댓값의 합 6). 직급별 확인 필요',
    ]);
  });
});

describe('staffing tables that are not right', () => {
  const changed = (block: string, grade: string, posts: Partial<GradePosts>) =>
    grades.map((own) => (own.block === block && own.grade === grade ? { ...own, ...posts } : own));
  const kinds = (overrides: Partial<StaffingTable>) =>
    staffing({ ...table, printed: { quota: 23, current: 23, gap: 0 }, ...overrides }).problems.map(({ kind }) => kind);

  test('a printed total that is another', () => {
    const wrong = staffing({ ...table, printed: { quota: 24, current: 1023, gap: 1 } }).problems;
    expect(wrong.slice(0, 3)).toEqual([
      { kind: 'sum-differs', record: '인력', field: { ko: '정원', en: 'quota' }, found: '24', expected: '23' },
      { kind: 'sum-differs', record: '인력', field: { ko: '현원', en: 'current' }, found: '1,023', expected: '23' },
      { kind: 'sum-differs', record: '인력', field: { ko: '과부족', en: 'gap' }, found: '1', expected: '0' },
    ]);
  });

  test('a gap that does not cancel out hides nothing', () => {
    const short = changed('general', '9급', { current: 0 });
    expect(kinds({ grades: short, printed: { quota: 23, current: 22, gap: -1 } })).toEqual([]);
    const even = grades.map((own) => ({ ...own, current: own.quota }));
    expect(kinds({ grades: even })).toEqual([]);
  });

  test('a blank is not zero: its grade and the totals stay blank', () => {
    const { value, problems } = staffing({ ...table, grades: changed('general', '4급', { quota: null }) });
    expect([value.quota, value.current, value.gap, value.absoluteGap]).toEqual([null, 23, null, null]);
    expect(value.grades[0]?.gap).toBeNull();
    expect(value.fillRate.exact).toBeNull();
    expect(problems).toEqual([
      { kind: 'field-missing', record: '인력 general 4급', field: { ko: '정원', en: 'quota' } },
    ]);
    const unmanned = staffing({ ...table, grades: changed('general', '5급', { current: null }) });
    expect(unmanned.value.grades[1]).toMatchObject({ quota: 1, current: null, gap: null });
    expect(unmanned.problems).toEqual([
      { kind: 'field-missing', record: '인력 general 5급', field: { ko: '현원', en: 'current' } },
    ]);
  });

  test('a grade the table lacks, one the layout lacks, one twice', () => {
    expect(kinds({ grades: grades.slice(1) })).toEqual(['field-missing', 'field-missing']);
    const extra = staffing({
      ...table,
      grades: [...grades, { block: 'technical', grade: '6급', quota: 0, current: 0 }],
    });
    expect(extra.problems[0]).toEqual({
      kind: 'state-unknown',
      record: '인력',
      field: { ko: '직급', en: 'grade' },
      found: 'technical 6급',
      known: grades.map(({ block, grade }) => `${block} ${grade}`).join(', '),
    });
    const twice = [...grades, ...grades.slice(0, 1)];
    expect(staffing({ ...table, grades: twice }).problems[0]).toEqual({
      kind: 'record-duplicated',
      record: '인력 general 4급',
    });
  });

  test.each([-1, 0.5, NaN])('%p is no number of posts', (quota) => {
    const { problems, value } = staffing({ ...table, grades: changed('general', '4급', { quota }) });
    expect(problems[0]).toEqual({
      kind: 'count-invalid',
      record: '인력 general 4급',
      field: { ko: '정원', en: 'quota' },
      found: String(quota),
    });
    if (quota !== -1) expect(value.fillRate.exact).toBeNull();
  });

  test('no quota at all prints no rate', () => {
    const none = grades.map((own) => ({ ...own, quota: 0 }));
    expect(printValue(staffing({ ...table, grades: none }).value.fillRate)).toBe('-');
  });
});

describe('the blocks are dated', () => {
  const blocksOn = (year: number, month: number, day: number, layout: StaffingTable['layout'] = 'standard') => [
    ...new Set(
      staffing({ ...table, layout, on: { year, month, day }, grades: [] }).value.grades.map(({ block }) => block),
    ),
  ];

  test('기능직 becomes 관리운영직 on 12 December 2013', () => {
    expect(blocksOn(2013, 12, 11)).toEqual(['general', 'technical', 'special']);
    expect(blocksOn(2013, 12, 12)).toEqual(['general', 'management', 'special']);
    expect(staffing(table).value.grades).toHaveLength(14);
  });

  test('an office that has dropped 관리운영직', () => {
    expect(blocksOn(2020, 1, 1, 'without-management')).toEqual(['general', 'special']);
    const without = grades.filter(({ block }) => block !== 'management');
    expect(staffing({ ...table, layout: 'without-management', grades: without }).value.quota).toBe(23);
  });

  test('no layout, no table', () => {
    const early = staffing({ ...table, on: { year: 1980, month: 1, day: 1 } });
    expect(early.problems).toEqual([
      {
        kind: 'rule-missing',
        rule: { ko: '정원표 직급 구성', en: 'grades of the staffing table' },
        date: '1980. 1. 1.',
      },
    ]);
    expect(early.value.grades).toEqual([]);
    expect(GRADE_LAYOUTS.map(({ blocks }) => blocks.map(({ grades: names }) => names.length))).toEqual([
      [6, 4, 4],
      [6, 4, 4],
      [6, 4],
    ]);
  });
});

test('I-12: the gaps add up to the gap of the totals, in any order of the rows', () => {
  const count = fc.nat(10_000);
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 14, maxLength: 14 }), (figures) => {
      const rows = grades.map((own, n) => ({ ...own, quota: figures[n]?.[0] ?? 0, current: figures[n]?.[1] ?? 0 }));
      const { value } = staffing({ ...table, grades: rows });
      expect(staffing({ ...table, grades: [...rows].reverse() }).value).toEqual(value);
      expect(value.gap).toBe((value.current ?? 0) - (value.quota ?? 0));
      expect(value.absoluteGap ?? -1).toBeGreaterThanOrEqual(Math.abs(value.gap ?? 0));
    }),
  );
});

describe('the organisation', () => {
  const team = (id: string, name: string) => ({ id, name, duties: ['기획·조정'] });
  const division = {
    name: '기획예산과',
    declaredTeams: 5,
    teams: [
      team('1', '정책기획팀'),
      team('2', '심사평가팀'),
      team('3', '예산팀'),
      team('4', '경영혁신팀'),
      team('5', '기록정보공개팀'),
    ],
  };

  test('five teams are declared and named', () => {
    expect(checkOrganisation(division, [{ record: '시설관리공단', teamId: '4' }])).toEqual([]);
  });

  test('what does not fit', () => {
    expect(checkOrganisation({ ...division, declaredTeams: 6 })).toEqual([
      {
        kind: 'count-differs-from-list',
        record: '기획예산과',
        field: { ko: '팀 수', en: 'teams' },
        found: '6개팀',
        count: 5,
        items: '정책기획팀, 심사평가팀, 예산팀, 경영혁신팀, 기록정보공개팀',
      },
    ]);
    expect(
      checkOrganisation({ ...division, teams: [...division.teams.slice(0, 4), { id: '1', name: '팀', duties: [] }] }),
    ).toEqual([
      { kind: 'record-duplicated', record: '1' },
      { kind: 'field-missing', record: '팀', field: { ko: '주요 업무', en: 'duties' } },
    ]);
    expect(checkOrganisation(division, [{ record: '기록관', teamId: '9' }])).toEqual([
      { kind: 'reference-unknown', record: '기록관', field: { ko: '소속 팀', en: 'team' }, found: '9' },
    ]);
  });
});

test('facilities add up by counter', () => {
  const facility = (id: string, ...quantities: readonly (readonly [string, string])[]) => ({
    id,
    kind: '시설',
    name: id,
    teamId: '5',
    quantities: quantities.map(([value, counter]) => ({ value: exact(value), counter })),
  });
  const totals = facilityTotals([
    facility('공단본부', ['636.1', '㎡']),
    facility('기록관', ['4', '개소']),
    facility('종합자료실', ['11', '개 장르'], ['12071', '권']),
    facility('별관', ['0.9', '㎡'], ['1', '개소']),
  ]);
  expect([...totals.keys()]).toEqual(['㎡', '개소', '개 장르', '권']);
  expect(totals.get('㎡')).toEqual({ coefficient: 6370n, scale: 1 });
  expect(totals.get('개소')).toEqual(exact(5));
  expect(totals.get('권')).toEqual(exact(12_071));
});

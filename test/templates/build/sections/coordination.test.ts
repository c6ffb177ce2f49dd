import {
  BLANK,
  countIn,
  DIRECTIVE_STATES,
  parseIsoDate,
  PLEDGE_STATES,
  pledgeRate,
  roundQuotient,
  tableOfDirectives,
  tallyStates,
  type Directive,
  type PlainDate,
} from '../../../../core/index.ts';
import { COORDINATION } from '../../../../templates/build/sections/coordination.ts';
import { DIRECTIVES, PLEDGES, SEASON_PLANS } from '../../../../templates/build/sections/coordination-tables.ts';
import type { InputRecord } from '../../../../templates/build/table/input-table.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = COORDINATION;
const AS_OF: PlainDate = { year: 2015, month: 10, day: 31 };
const OVERVIEW = '구정 종합조정';
const PLEDGE_SHEET = '공약사업 추진현황';
const DIRECTIVE_SHEET = '지시사항 처리현황';

function dateIn(record: InputRecord, key: string): PlainDate | null {
  const text = record[key];
  return typeof text === 'string' ? parseIsoDate(text) : BLANK;
}

function directiveOf(record: InputRecord): Directive {
  return {
    id: String(record['key']),
    issuer: String(record['issuer']),
    meeting: '',
    issuedOn: dateIn(record, 'issued') ?? AS_OF,
    content: '',
    department: String(record['department']),
    cooperating: [],
    dueOn: dateIn(record, 'due'),
    state: String(record['state']),
    closedOn: dateIn(record, 'closed'),
    evidence: BLANK,
  };
}

const directives = (sample.filling[DIRECTIVES.name] ?? []).map(directiveOf);

/** What core counts: 계, the states, 종결, 기한초과. */
function expectedCounts(rowName: (directive: Directive) => string, name: string): readonly number[] {
  const row = tableOfDirectives(directives, rowName, AS_OF).value.find((each) => each.name === name);
  if (!row) throw new Error(`no directives of ${name}`);
  const states = DIRECTIVE_STATES.states.map(({ state }) => countIn(row.tally, state));
  return [row.tally.total, ...states, countIn(row.tally, 'done', 'impossible', 'transferred'), row.overdue];
}

/** A second sample with one directive more: overdue by its day, or not. */
function rowsWith(directive: InputRecord): readonly (readonly unknown[])[] {
  const filling = {
    ...sample.filling,
    [DIRECTIVES.name]: [{ key: 'X', issuer: '구청장', content: '확인', ...directive }],
  };
  return printedRows(COORDINATION, { settings: sample.settings, filling }).get(DIRECTIVE_SHEET) ?? [];
}

describe('구정 종합조정', () => {
  const printed = printedRows(COORDINATION);

  test('says what the report of 2015 says', () => {
    const lines = (printed.get(OVERVIEW) ?? []).map(([first]) => first);
    expect(lines).toEqual(
      expect.arrayContaining([
        ' ○ 주요업무계획 수립 : 10개 분야, 52개 주요사업',
        ' ○ 구정운영4개년계획 수립 : 10개 분야, 68개 정책사업',
        ' ○ 공약사업 관리 : 3개 분야, 29개 사업',
        ' ○ 지시사항 관리 : 구청장 287건, 부구청장 151건',
      ]),
    );
    expect(rowOf(printed, OVERVIEW, '여름철').slice(0, 3)).toEqual(['2015. 5. 15. ~ 2015. 10. 15.', 154, '종료']);
    expect(rowOf(printed, OVERVIEW, '설날')[1]).toBe(12);
    expect(rowOf(printed, OVERVIEW, '추석')[1]).toBe(6);
  });

  test.each(['구청장', '부구청장'])('counts the directives of %s as core does', (issuer) => {
    const expected = expectedCounts((directive) => directive.issuer, issuer);
    expect(rowOf(printed, DIRECTIVE_SHEET, issuer).slice(0, expected.length)).toEqual(expected);
    expect(expected.at(-1)).toBeGreaterThan(0);
  });

  test.each(['총무과', '청소과', '위생과'])('counts the directives of %s as core does', (department) => {
    const expected = expectedCounts((directive) => directive.department, department);
    expect(rowOf(printed, DIRECTIVE_SHEET, department).slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ['추진중', '2015-10-30', ['구청장', '확인', 42_307, 1, '추진중']],
    ['추진중', '2015-10-31', undefined],
    ['완료', '2015-10-30', undefined],
    ['타기관 이첩', '2015-10-30', undefined],
  ])('lists a directive that is %s, due on %s', (state, due, expected) => {
    expect(rowsWith({ state, due }).find(([, content]) => content === '확인')).toEqual(expected);
  });

  test('gives the rate of pledges as core does, over all of them', () => {
    const pledges = (sample.filling[PLEDGES.name] ?? []).map((record) => ({
      id: String(record['key']),
      state: String(record['state']),
    }));
    const { exact } = pledgeRate(tallyStates(pledges, PLEDGE_STATES).value, 'fulfilled', '');
    if (exact === BLANK) throw new Error('no pledges');
    const rate = roundQuotient(exact, { mode: 'half-up', digits: 1 }, 2);
    const row = rowOf(printed, PLEDGE_SHEET, '계');
    expect([row[0], Math.round(Number(row.at(-1)) * 10)]).toEqual([29, Number(rate.coefficient)]);
  });

  test.each([
    ['2015-11-01', '2016-03-15', '추진예정'],
    ['2015-10-31', '2016-03-15', '추진중'],
    ['2015-01-01', '2015-10-31', '추진중'],
    ['2015-01-01', '2015-10-30', '종료'],
  ])('a seasonal plan from %s to %s', (first, last, state) => {
    const filling = { ...sample.filling, [SEASON_PLANS.name]: [{ season: '겨울철', first, last }] };
    const rows = printedRows(COORDINATION, { settings: sample.settings, filling });
    expect(rowOf(rows, OVERVIEW, '겨울철')[2]).toBe(state);
  });
});

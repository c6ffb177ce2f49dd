import fc from 'fast-check';
import {
  checkPrintedStates,
  countIn,
  crossStates,
  nameOfState,
  tallyOfCounts,
  tallyStates,
} from '../../../../core/evaluation/coordination/state-table.ts';
import { readState } from '../../../../core/evaluation/coordination/vocabulary.ts';
import { DIRECTIVE_STATES } from '../../../../core/evaluation/data/directive-states.ts';
import { PLEDGE_STATES } from '../../../../core/evaluation/data/pledge-states.ts';
import { kinds } from '../exactly.ts';

const record = (id: string, state: string, field = '교육') => ({ id, state, field });

describe('readState', () => {
  test.each([
    ['완료', 'completed'],
    ['이행완료', 'completed'],
    ['이행 후 계속추진', 'continued'],
    ['이행후 계속추진', 'continued'],
    ['이행후계속', 'continued'],
    ['이행․후 계속 추진', 'continued'],
    [' 정상 추진 ', 'on-track'],
    ['정상', 'on-track'],
    ['일부추진', 'partial'],
    ['보류', 'on-hold'],
    ['폐기', 'abandoned'],
    ['(폐기)', 'abandoned'],
    ['보류/폐기', null],
    ['추진중', null],
    ['', null],
  ])('a pledge: %s is %s', (text, state) => expect(readState(text, PLEDGE_STATES)).toBe(state));
  test.each([
    ['타기관 이첩', 'transferred'],
    ['이첩', 'transferred'],
    ['장기검토', 'under-review'],
    ['(장기)검토', 'under-review'],
    ['추진 불가', 'impossible'],
    ['추진예정', 'planned'],
    ['진행중', 'under-way'],
    ['처리완료', 'done'],
    ['보류', null],
  ])('a directive: %s is %s', (text, state) => expect(readState(text, DIRECTIVE_STATES)).toBe(state));
  test('보류 is not 폐기: no spelling belongs to two states', () => {
    for (const vocabulary of [PLEDGE_STATES, DIRECTIVE_STATES]) {
      const spellings = vocabulary.states.flatMap(({ name, spellings: others }) => [name.ko, ...others]);
      expect(new Set(spellings.map((each) => each.replaceAll(' ', ''))).size).toBe(spellings.length);
    }
  });
});

describe('tallyStates', () => {
  test('states and those that cannot be read add up to the total', () => {
    const { value, problems } = tallyStates(
      [record('1', '완료'), record('2', '이행후계속'), record('3', '보류중'), record('4', '완료')],
      PLEDGE_STATES,
    );
    expect([value.total, value.unread, countIn(value, 'completed', 'continued')]).toEqual([4, 1, 3]);
    expect([...value.counts.values()]).toEqual([2, 1, 0, 0, 0, 0]);
    expect(problems).toEqual([
      {
        kind: 'state-unknown',
        record: '3',
        field: { ko: '상태', en: 'state' },
        found: '보류중',
        known: '완료, 이행 후 계속추진, 정상추진, 일부추진, 보류, 폐기',
      },
    ]);
  });
  test('a record that stands twice counts once', () => {
    const { value, problems } = tallyStates([record('1', '완료'), record('1', '폐기')], PLEDGE_STATES);
    expect([value.total, countIn(value, 'completed'), countIn(value, 'abandoned')]).toEqual([1, 1, 0]);
    expect(problems).toEqual([{ kind: 'record-duplicated', record: '1' }]);
  });
  test('any order, the same counts; the states add up', () => {
    const states = ['완료', '정상추진', '폐기', '모름'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states)), (written) => {
        const records = written.map((state, row) => record(String(row), state));
        const { value } = tallyStates(records, PLEDGE_STATES);
        expect(tallyStates([...records].reverse(), PLEDGE_STATES).value).toEqual(value);
        const sum = [...value.counts.values()].reduce((total, count) => total + count, value.unread);
        expect(sum).toBe(value.total);
      }),
    );
  });
});

test('crossStates counts by field and state', () => {
  const records = [
    record('1', '완료'),
    record('2', '폐기', '복지'),
    record('3', '완료', '복지'),
    record('4', '?', '복지'),
  ];
  const { value, problems } = crossStates(records, ({ field }) => field, PLEDGE_STATES);
  expect(value.rows).toEqual(['교육', '복지']);
  expect(value.columns).toEqual(['완료', '이행 후 계속추진', '정상추진', '일부추진', '보류', '폐기']);
  expect(value.cells).toEqual([
    [1n, 0n, 0n, 0n, 0n, 0n],
    [1n, 0n, 0n, 0n, 0n, 1n],
  ]);
  expect(value.total).toBe(3n);
  expect(kinds(problems)).toEqual(['state-unknown']);
  expect(kinds(crossStates([record('1', '완료'), record('1', '완료')], () => '', PLEDGE_STATES).problems)).toEqual([
    'record-duplicated',
  ]);
});

describe('published tables (I-17)', () => {
  test.each([
    ['경기도 민선8기 공약', 295, [62, 207, 23, 0, 0, 3]],
    ['전북 지시사항', 155, [9, 23, 73, 29, 21]],
    ['인천 건의사항', 314, [127, 112, 75]],
    ['용산구 건의사항', 189, [113, 57, 12, 7]],
    ['영등포구 지시사항(구청장·부구청장)', 438, [287, 151]],
  ])('%s (domain.md §5.2)', (name, total, counts) => {
    expect(checkPrintedStates(name, { total, counts })).toEqual([]);
    expect(checkPrintedStates(name, { total: total - 1, counts })).toEqual([
      {
        kind: 'sum-differs',
        record: name,
        field: { ko: '계', en: 'total' },
        found: String(total - 1),
        expected: String(total),
      },
    ]);
  });
  test('what is missing is not judged, what is no count is', () => {
    expect(checkPrintedStates('', { total: null, counts: [1] })).toEqual([]);
    expect(checkPrintedStates('', { total: 2, counts: [1, null] })).toEqual([]);
    expect(checkPrintedStates('공약', { total: 2, counts: [3, -1] })).toEqual([
      { kind: 'count-invalid', record: '공약', field: { ko: '계', en: 'total' }, found: '-1' },
    ]);
    expect(kinds(checkPrintedStates('', { total: 1.5, counts: [1] }))).toEqual(['count-invalid']);
    expect(checkPrintedStates('', { total: 0, counts: [] })).toEqual([]);
  });
});

test('counts published as such', () => {
  const tally = tallyOfCounts(PLEDGE_STATES, [62, 207, 23, 0, 0, 3]);
  expect([tally.total, tally.unread, countIn(tally, 'on-track'), countIn(tally, 'abandoned')]).toEqual([295, 0, 23, 3]);
  expect(tallyOfCounts(PLEDGE_STATES, [5]).total).toBe(5);
  expect(countIn(tally)).toBe(0);
  expect(countIn({ total: 1, counts: new Map([['done', 1]]), unread: 0 }, 'done', 'open')).toBe(1);
});

test('the name of a state', () => expect(nameOfState(PLEDGE_STATES, 'continued')).toBe('이행 후 계속추진'));

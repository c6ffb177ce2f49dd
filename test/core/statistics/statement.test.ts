import { BLANK } from '../../../core/blank.ts';
import { severityOf } from '../../../core/problem/index.ts';
import { ruleInForce, type DatedRule } from '../../../core/statistics/dated-rule.ts';
import { checkNames, compareSources } from '../../../core/statistics/statement.ts';
import { day } from './decimals.ts';

describe('what is stated twice', () => {
  test('X-12: the days of the e-vote differ from the press, as info', () => {
    const stated = {
      record: '시민 전자투표',
      field: { ko: '투표 기간', en: 'days of the vote' },
      found: '7. 16. ~ 7. 24.',
      other: '7. 16. 13시 ~ 7. 25. 16시',
      source: '서울시 보도자료(2015. 7. 15.)',
    };
    const problems = compareSources(stated);
    expect(problems).toEqual([{ kind: 'source-differs', ...stated }]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(compareSources({ ...stated, other: '7.16. ~ 7.24.' })).toEqual([]);
  });

  test('X-21: one system under two names, as info', () => {
    const problems = checkNames('민간위탁', ['민간위탁현황관리시스템', '민간위탁관리시스템', '민간위탁 관리시스템']);
    expect(problems).toEqual([
      { kind: 'name-varies', record: '민간위탁', names: '민간위탁현황관리시스템, 민간위탁관리시스템' },
    ]);
    expect(problems.map(severityOf)).toEqual(['info']);
    expect(checkNames('민간위탁', ['민간위탁관리시스템'])).toEqual([]);
    expect(checkNames('민간위탁', [])).toEqual([]);
  });
});

describe('ruleInForce', () => {
  const rule = (practice: string, effectiveFrom: string, effectiveTo: string | null): DatedRule => ({
    practice,
    name: { ko: effectiveFrom, en: effectiveFrom },
    effectiveFrom,
    effectiveTo,
    source: 'test',
  });
  const OPEN = rule('seoul', '2015-01-01', BLANK);
  const NEWER = rule('seoul', '2016-07-01', '2016-12-31');
  const OTHER = rule('daegu', '2016-08-01', BLANK);
  const on = (date: string, practice = 'seoul') =>
    ruleInForce([OPEN, OTHER, NEWER], { practice, on: day(date), rule: { ko: '한도', en: 'cap' } });

  test.each([
    ['2015-01-01', OPEN],
    ['2016-06-30', OPEN],
    ['2016-07-01', NEWER],
    ['2016-12-31', NEWER],
    ['2017-01-01', OPEN],
  ])('on %s', (date, expected) => {
    expect(on(date)).toEqual({ value: expected, problems: [] });
  });

  test('of several the newest counts, in whatever order they stand', () => {
    const any = { practice: 'seoul', on: day('2016-07-01'), rule: { ko: '한도', en: 'cap' } };
    expect(ruleInForce([NEWER, OPEN], any).value).toBe(NEWER);
    expect(ruleInForce([OPEN, NEWER], any).value).toBe(NEWER);
  });

  test('names what is missing', () => {
    const missing = {
      value: BLANK,
      problems: [{ kind: 'rule-missing', rule: { ko: '한도', en: 'cap' }, date: '2014. 12. 31.' }],
    };
    expect(on('2014-12-31')).toEqual(missing);
    expect(on('2016-01-01', 'daegu').value).toBe(BLANK);
    expect(on('2016-08-01', 'daegu').value).toBe(OTHER);
  });
});

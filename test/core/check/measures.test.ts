import { examineSteps } from '../../../core/check/examine.ts';
import { BLANK, HALF_UP_1, type Column, type Finding, type Form, type Measure } from '../../../core/index.ts';
import { finish } from '../../../core/sheet/steps.ts';
import { sheetOf, workbookOf, type TestCell } from '../../snapshot.ts';

/** A form with one measure, over the roles that recognition gives the headings. */
function formWith(measure: Measure, measured: Column['role'], unit: Column['unit']): Form {
  const plain = { group: BLANK, isOptional: true, heading: { ko: '', en: '' } };
  return {
    id: 'test.form',
    version: 1,
    title: { ko: '시험', en: 'Test' },
    unit: '백만원',
    columns: [
      { ...plain, key: 'name', role: 'label', unit: 'text', measure: BLANK },
      { ...plain, key: 'a', role: 'budget', unit: 'count', measure: BLANK },
      { ...plain, key: 'b', role: 'executed', unit: 'count', measure: BLANK },
      { ...plain, key: 'result', role: measured, unit, measure },
    ],
    total: BLANK,
    identities: [],
  };
}

/** Checks a table of name, a, b and the measured column. */
function findingsOf(form: Form, heading: string, rows: readonly (readonly TestCell[])[]): readonly Finding[] {
  const sheet = sheetOf('시트', [['구분', '예산액', '집행액', heading], ...rows]);
  return finish(examineSteps(workbookOf(sheet), { rateRounding: HALF_UP_1 }, [form])).findings;
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ problem, found, expected, rule }) => [problem.kind, found, expected, rule?.ko]);

describe('measures of every kind are checked in the sheet', () => {
  test('sum', () => {
    const form = formWith({ kind: 'sum', of: ['a', 'b'] }, 'balance', 'count');
    expect(
      brief(
        findingsOf(form, '잔액', [
          ['가', 3, 4, 7],
          ['나', 3, 4, 8],
        ]),
      ),
    ).toEqual([['difference-mismatch', '8', '7', '예산액 3 + 집행액 4']]);
  });

  test('growth, with the base of the printed percentage', () => {
    // 시설관리공단 2014, domain.md §1.6: 1,215 ÷ 12,199 = 9.9598 %
    const form = formWith({ kind: 'growth', now: 'a', before: 'b' }, 'growth', 'percent');
    const rows = [
      ['총수익', 13_414, 12_199, 10.1],
      ['총비용', 12_015, 11_163, 7.6],
    ];
    expect(brief(findingsOf(form, '증가율', rows))).toEqual([
      ['rate-mismatch', '10.1', '10.0', '(예산액 − 집행액) ÷ 집행액 × 100, 반올림 1자리'],
    ]);
  });

  test('growth from zero or from a loss has no percentage', () => {
    const form = formWith({ kind: 'growth', now: 'a', before: 'b' }, 'growth', 'percent');
    expect(
      brief(
        findingsOf(form, '증가율', [
          ['가', 5, 0, 100],
          ['나', 5, 4, 25],
        ]),
      ),
    ).toEqual([['growth-without-base', '100', '-', undefined]]);
  });

  test('share of the total row', () => {
    const form = formWith({ kind: 'share', of: 'a' }, 'share', 'percent');
    const rows = [
      ['계', 442, 0, 100],
      ['가', 251, 0, 56.8],
      ['나', 88, 0, 19.9],
      ['다', 103, 0, 20],
    ];
    // domain.md §4.2: the press printed 20 for 23.30
    expect(brief(findingsOf(form, '구성비(%)', rows))).toEqual([
      ['rate-mismatch', '20', '23.3', '예산액 ÷ 합계 × 100, 반올림 1자리'],
    ]);
  });

  test('ratio with the rounding of its form', () => {
    // 기록물 전산화 2013 and 2014, domain.md §1.7: 천원/권
    const form = formWith(
      { kind: 'ratio', part: 'a', whole: 'b', rounding: { mode: 'half-up', digits: 2 } },
      'share',
      'count',
    );
    const rows = [
      ['2013', 76_726, 1_016, 75.52],
      ['2014', 92_070, 2_006, 45.98],
    ];
    expect(brief(findingsOf(form, '비중', rows))).toEqual([
      ['rate-mismatch', '45.98', '45.90', '예산액 ÷ 집행액, 반올림 2자리'],
    ]);
  });

  test('running sum over the items', () => {
    // domain.md §1.7: 1,010 + 1,016 + 2,006 + 3,144 = 7,176
    const form = formWith({ kind: 'cumulative', of: 'a' }, 'balance', 'count');
    const rows = [
      ['2012', 1_010, 0, 1_010],
      ['2013', 1_016, 0, 2_026],
      ['2014', 2_006, 0, 4_023],
      ['2015', 3_144, 0, 7_176],
    ];
    expect(brief(findingsOf(form, '잔액', rows))).toEqual([
      ['difference-mismatch', '4023', '4,032', '예산액 2,006의 누계'],
    ]);
  });
});

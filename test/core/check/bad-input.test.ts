import { describeProblem, recalculate, verify, type Finding } from '../../../core/index.ts';
import { sheetOf, workbookOf, type TestCell } from '../../snapshot.ts';

const HEADINGS = ['사업명', '예산액', '집행액', '집행잔액', '집행률(%)'];

function table(...rows: TestCell[][]) {
  return workbookOf(sheetOf('현황', [['(단위: 천원)'], HEADINGS, ...rows]));
}

const kinds = (findings: readonly Finding[]) => findings.map(({ severity, problem }) => [severity, problem.kind]);

describe('input that cannot be calculated with', () => {
  test('a text in an amount column is named, and its row is neither right nor wrong', () => {
    const { findings, changes } = verify(table(['가', '미정', 50, 50, 50], ['나', 200, 100, 100, 50]));
    expect(kinds(findings)).toEqual([['warning', 'text-in-amount']]);
    expect(changes).toEqual([]);
  });

  test('a zero budget prints -, never 0 % or #DIV/0!', () => {
    const workbook = table(
      ['가', 0, 0, 0, 0],
      ['나', 0, 0, 0, { error: '#DIV/0!' }],
      ['다', 0, 0, 0, '-'],
      ['라', 0, 0, 0, null],
    );
    const { findings } = verify(workbook);
    const { changes, findings: left } = recalculate(workbook);
    expect(left).toEqual([]);
    expect(kinds(findings)).toEqual([
      ['info', 'zero-denominator'],
      ['info', 'zero-denominator'],
    ]);
    expect(changes.map(({ row, after }) => [row, after.value])).toEqual([
      [2, '-'],
      [3, '-'],
    ]);
  });

  test('a negative balance is a warning, and its figure stays', () => {
    const { findings, changes } = verify(table(['가', 100, 120, { value: -20, text: '△20' }, 120]));
    expect(kinds(findings)).toEqual([['warning', 'negative-balance']]);
    expect(changes).toEqual([]);
  });

  test('a formula error is an error in an input, and mended in a measure', () => {
    const { findings } = verify(
      table(
        ['가', { value: { error: '#REF!' }, formula: '=Sheet9!A1' }, 50, 50, 50],
        ['나', 200, 100, { value: { error: '#REF!' }, formula: '=#REF!-C5' }, 50],
      ),
    );
    expect(kinds(findings)).toEqual([
      ['error', 'error-in-cell'],
      ['error', 'error-in-cell'],
    ]);
    expect(findings[0]?.change).toBeNull();
    expect(findings[1]?.change?.after).toEqual({
      kind: 'formula',
      formula: '=IF(COUNT(B4,C4)<2,"",B4-C4)',
      value: 100,
    });
  });

  test('a row with a missing input says which one', () => {
    const { findings } = verify(table(['가', 100, null, null, null]));
    expect(kinds(findings)).toEqual([['info', 'incomplete-row']]);
    const [first] = findings;
    expect(first && describeProblem(first.problem, 'ko')).toContain('집행액');
  });

  test('a workbook without a table says so for each sheet', () => {
    const { findings, tables } = verify(workbookOf(sheetOf('안내', [['작성 요령']]), sheetOf('목록', [['가', 1]])));
    expect(tables).toEqual([]);
    expect(kinds(findings)).toEqual([
      ['info', 'no-table'],
      ['info', 'no-table'],
    ]);
  });
});

describe('figures that disagree', () => {
  test('a total that misses a row, a balance and a rate are named with both figures', () => {
    const { findings } = verify(
      table(['가', 100, 40, 60, 40], ['나', 200, 50, 140, 25], ['다', 300, 90, 210, 30], ['계', 500, 180, 320, 30]),
    );
    expect(findings.map(({ problem, found, expected }) => [problem.kind, found, expected])).toEqual([
      ['difference-mismatch', '140', '150'],
      ['total-mismatch', '500', '600'],
      ['difference-mismatch', '320', '420'],
    ]);
  });

  test('a total within the rounding of its 백만원 addends is 단수차이', () => {
    const workbook = workbookOf(
      sheetOf('결산', [
        ['(단위: 백만원)'],
        ['구분', '예산액', '지출액'],
        ['합계', 589_319, 2],
        ['일반회계', 578_386, 1],
        ['특별회계', 10_932, 1],
      ]),
    );
    // 강서구 2015 결산, domain.md §4.2: 578,386 + 10,932 = 589,318, printed 589,319
    expect(kinds(verify(workbook).findings)).toEqual([['info', 'rounding-gap']]);
  });

  test('two figures that only truncation explains make it the column’s rule', () => {
    const rows: TestCell[][] = [
      ['가', 29_835, 27_990, 1_845, 93.8],
      ['나', 14_790, 11_294, 3_496, 76.3],
      ['다', 55_000, 49_550, 5_450, 90.0],
    ];
    const { findings, tables } = verify(table(...rows));
    expect(findings).toEqual([]);
    expect(tables[0]?.columns.at(-1)?.rounding).toEqual({ mode: 'down', digits: 1 });
  });
});

import { checkWeekdays } from '../../../core/check/check-weekday.ts';
import { describeProblem } from '../../../core/index.ts';
import { sheetOf, type TestCell } from '../../snapshot.ts';

const wrong = (...texts: TestCell[]) =>
  checkWeekdays(sheetOf('안내', [[], texts])).map(({ severity, range, found, expected }) => [
    severity,
    range,
    found,
    expected,
  ]);

describe('weekdays in texts (요일 오기); 2015-10-31 was a Saturday', () => {
  test.each([
    '2015. 10. 31.(토)',
    '2015. 10. 31. (토요일)',
    '2015-10-31(토)',
    '2015/10/31 (토)',
    '2015년 10월 31일(토)',
    '2015.10.31(토)',
    '1999. 12. 31.(금)',
    '2015. 2. 30.(월)',
    '2015. 13. 1.(월)',
    '1815. 10. 31.(월)',
    '2015. 10. 31. 월',
    '10. 31.(월)',
    '2015. 10. 31.(예정)',
    '3(월)',
  ])('%s stays silent', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test.each([
    ['2015. 10. 31.(일)', '2015. 10. 31.(일)', '토'],
    ['일시: 2015. 10. 31. ( 금 ) 14:00', '2015. 10. 31. ( 금 )', '토'],
    ['2015년 10월 31일(월요일)까지', '2015년 10월 31일(월요일)', '토'],
    ['2015-11-1(월)', '2015-11-1(월)', '일'],
    ['1999/12/31(목)', '1999/12/31(목)', '금'],
  ])('%s is told', (text, found, expected) => {
    expect(wrong(text)).toEqual([['warning', { row: 1, column: 0, rows: 1, columns: 1 }, found, expected]]);
  });

  test('each date of a text, in whatever column; a number and a blank are none', () => {
    expect(wrong(null, 20151031, '2015. 10. 31.(일)~2015. 11. 1.(토)')).toEqual([
      ['warning', { row: 1, column: 2, rows: 1, columns: 1 }, '2015. 10. 31.(일)', '토'],
      ['warning', { row: 1, column: 2, rows: 1, columns: 1 }, '2015. 11. 1.(토)', '일'],
    ]);
  });

  test('the cell is named where the sheet begins elsewhere', () => {
    const sheet = { ...sheetOf('안내', [['2015. 10. 31.(일)']]), row: 4, column: 2 };
    const [first] = checkWeekdays(sheet);
    expect(first && describeProblem(first.problem, 'ko')).toBe(
      '안내!C5: 2015. 10. 31.(일)은 토요일. 날짜 또는 요일 확인 필요',
    );
    expect([first?.sheet, first?.range.row, first?.range.column, first?.change]).toEqual(['안내', 4, 2, null]);
  });
});

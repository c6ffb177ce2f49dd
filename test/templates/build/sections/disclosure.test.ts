import { dateOfSerial, isoDate, BLANK } from '../../../../core/index.ts';
import { DISCLOSURE_WORKBOOK } from '../../../../templates/build/sections/disclosure.ts';
import { EXTENDED, HOLIDAYS, REQUESTS } from '../../../../templates/build/sections/disclosure-tables.ts';
import { printedRows, rowOf } from './printed-rows.ts';

const { sample } = DISCLOSURE_WORKBOOK;
const SHEET = '처리기한 관리';

function dayOf(serial: unknown): string {
  const date = typeof serial === 'number' ? dateOfSerial(serial) : BLANK;
  return date === BLANK ? '' : isoDate(date);
}

function printedWith(request: Readonly<Record<string, string>>, more: typeof sample.filling = {}) {
  const filling = { ...sample.filling, ...more, [REQUESTS.name]: [{ number: 'N1', ...request }] };
  return rowOf(printedRows(DISCLOSURE_WORKBOOK, { settings: sample.settings, filling }), SHEET, 'N1');
}

describe('정보공개', () => {
  const printed = printedRows(DISCLOSURE_WORKBOOK);

  test('prints the totals of the report of 2015 and each rate by its definition', () => {
    expect(rowOf(printed, '정보공개 처리현황', '누계')).toEqual([1_888, 1_203, 1_121, 57, 25, 685]);
    const rateOf = (name: string) => rowOf(printed, '정보공개 처리현황', name).at(-1);
    expect(['공개율(처리 대비)', '공개율(청구 대비)', '공개율(부분공개 0.5 가중)'].map(rateOf)).toEqual([
      97.9, 62.4, 95.6,
    ]);
    expect(rateOf('원문공개율')).toBe(75.4);
  });

  test.each([
    ['2015-02-16', '2015-03-02'],
    ['2015-09-21', '2015-10-06'],
    ['2015-10-05', '2015-10-16'],
    ['2016-05-02', '2016-05-17'],
    ['2021-09-15', '2021-10-01'],
  ])('a request of %s is due on %s by the rule of its day', (received, due) => {
    expect(dayOf(printedWith({ received })[1])).toBe(due);
  });

  test('an extension counts ten days from the day after the deadline', () => {
    const [, due, word, extended] = printedWith({ received: '2016-05-02', extension: EXTENDED });
    expect([dayOf(due), word, dayOf(extended)]).toEqual(['2016-05-17', EXTENDED, '2016-05-31']);
  });

  test('tells how late a decision is, and what is overdue at the reporting date', () => {
    expect(printedWith({ received: '2015-10-05', decided: '2015-10-19' }).slice(-2)).toEqual([3, '지연 처리']);
    expect(printedWith({ received: '2015-10-05', decided: '2015-10-16' }).slice(-2)).toEqual([0, '기한 내 처리']);
    expect(printedWith({ received: '2015-10-19' }).slice(-2)).toEqual([2, '기한 경과']);
    expect(printedWith({ received: '2015-10-26' }).slice(-2)).toEqual([0, '처리 중']);
  });

  test('a holiday the office adds puts the deadline off', () => {
    const holidays = [...(sample.filling[HOLIDAYS.name] ?? []), { name: '임시공휴일', date: '2015-10-14' }];
    const due = printedWith({ received: '2015-10-05' }, { [HOLIDAYS.name]: holidays })[1];
    expect(dayOf(due)).toBe('2015-10-17');
  });

  test('knows no deadline in a year without holidays', () => {
    expect(printedWith({ received: '2030-01-07' })).toHaveLength(1);
  });
});

import { BLANK, type Blank } from '../../blank.ts';
import {
  businessDaysBetween,
  deadline,
  KOREAN_HOLIDAYS,
  printDate,
  serialOfDate,
  type CountingRuleId,
} from '../../calendar/index.ts';
import { answer, undefinedAnswer } from '../answer.ts';
import { choice, date, wholeNumber } from '../arguments.ts';
import { defineFunction, NUMBER_RESULT, TEXT_RESULT } from '../define.ts';

const { firstYear, lastYear } = KOREAN_HOLIDAYS;
const NO_CALENDAR = {
  ko: `공휴일 자료(${firstYear}~${lastYear}년) 밖의 기간임. 날짜 확인 필요`,
  en: `holidays are known from ${firstYear} to ${lastYear} only. Check the dates`,
};
const WITH_HOLIDAYS = { ko: '공휴일 자료를 씀', en: 'it uses the table of public holidays' };
const HOLIDAYS_SOURCE = {
  ko: '관공서의 공휴일에 관한 규정, 공휴일에 관한 법률',
  en: 'Regulation on holidays of public offices, Public Holidays Act',
};

const RECEIVED = date({ ko: '접수일', en: 'received', help: { ko: '접수한 날', en: 'The day of receipt' } });
const DAYS = wholeNumber(
  { ko: '처리일수', en: 'days', help: { ko: '처리기간(일)', en: 'The days allowed' } },
  { ko: '1 이상 1000 이하의 정수', en: 'a whole number from 1 to 1000' },
  (days) => days >= 1 && days <= 1000,
);
const COUNTING = choice<CountingRuleId, Blank>(
  {
    ko: '계산방법',
    en: 'counting',
    help: {
      ko: '초일산입, 초일불산입, 토요일산입, 역일. 생략하면 접수일 당시 기준',
      en: 'first-in, first-out, saturdays-in or calendar; the rule of the day of receipt when left out',
    },
  },
  {
    'first-day-in-business-days': ['초일산입', 'first-in'],
    'first-day-out-business-days': ['초일불산입', 'first-out'],
    'first-day-in-saturdays-counted': ['토요일산입', 'saturdays-in'],
    'calendar-days': ['역일', 'calendar'],
  },
  BLANK,
);
const DEADLINE_NAME = { ko: '처리기한', en: 'Deadline' };

/** 처리기한. */
export const DEADLINE = defineFunction({
  name: DEADLINE_NAME,
  help: {
    ko: '처리할 마지막 날(날짜 일련번호, 날짜 서식으로 표시). 공휴일 제외, 토요일과 초일은 접수일 당시 기준',
    en: 'The last day, as a date: no holidays; Saturdays and the first day by the rule of the day of receipt',
  },
  source: {
    ko: '민원 처리에 관한 법률 제19조, 공공기관의 정보공개에 관한 법률 제29조',
    en: 'Civil Petitions Treatment Act, article 19; Official Information Disclosure Act, article 29',
  },
  parameters: [RECEIVED, DAYS, COUNTING],
  result: NUMBER_RESULT,
  examples: [
    { inputs: ['2015. 10. 5.', 10], result: 42293 },
    { inputs: [42282, 10, '초일산입'], result: 42296 },
    { inputs: ['2026. 2. 2.', 10], result: 46066 },
    { inputs: ['2035. 1. 2.', 10], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const rule = given.of(COUNTING);
    const last = deadline(given.of(RECEIVED), given.of(DAYS), rule === BLANK ? {} : { rule });
    return last === BLANK ? undefinedAnswer(DEADLINE_NAME, NO_CALENDAR) : answer(serialOfDate(last));
  },
  native: WITH_HOLIDAYS,
});

const FROM = date({ ko: '시작일', en: 'from', help: { ko: '시작일(세지 않음)', en: 'The first day, not counted' } });
const TO = date({ ko: '종료일', en: 'to', help: { ko: '종료일(셈)', en: 'The last day, counted' } });
const BUSINESS_DAYS_NAME = { ko: '영업일수', en: 'Working days' };

/** 영업일수. */
export const BUSINESS_DAYS = defineFunction({
  name: BUSINESS_DAYS_NAME,
  help: {
    ko: '시작일 다음 날부터 종료일까지의 근무일수(토요일, 일요일, 공휴일 제외). 거꾸로면 음수',
    en: 'Working days after the first up to the last: no Saturdays, Sundays or holidays; negative backwards',
  },
  source: HOLIDAYS_SOURCE,
  parameters: [FROM, TO],
  result: NUMBER_RESULT,
  examples: [
    { inputs: ['2015. 9. 25.', '2015. 9. 30.'], result: 1 },
    { inputs: [42277, 42272], result: -1 },
    { inputs: ['2015. 2. 16.', '2015. 2. 27.'], result: 6 },
    { inputs: ['1999. 1. 4.', '1999. 1. 8.'], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const days = businessDaysBetween(given.of(FROM), given.of(TO));
    return days === BLANK ? undefinedAnswer(BUSINESS_DAYS_NAME, NO_CALENDAR) : answer(days);
  },
  native: WITH_HOLIDAYS,
});

const DAY = date({ ko: '날짜', en: 'date', help: { ko: '날짜', en: 'The date' } });
const DETAIL = choice<'date' | 'weekday', 'date'>(
  { ko: '요일', en: 'detail', help: { ko: '요일이면 뒤에 요일을 붙임', en: 'weekday puts the weekday behind it' } },
  { date: ['없음', 'date'], weekday: ['요일', 'weekday'] },
  'date',
);

/** 날짜표기. */
export const PRINT_DATE = defineFunction({
  name: { ko: '날짜표기', en: 'Date in official notation' },
  help: { ko: '공문서 날짜 표기(2015. 10. 31.)', en: 'A date as official documents write it' },
  source: {
    ko: '행정업무의 운영 및 혁신에 관한 규정 제7조',
    en: 'Regulation on administrative work, article 7',
  },
  parameters: [DAY, DETAIL],
  result: TEXT_RESULT,
  examples: [
    { inputs: [42308], result: '2015. 10. 31.' },
    { inputs: ['2015-02-23', '요일'], result: '2015. 2. 23.(월)' },
  ],
  calculate: (given) => answer(printDate(given.of(DAY), given.of(DETAIL))),
  native: (given) => {
    const [day, detail] = [given.of(DAY), given.constant(DETAIL)];
    if (detail === undefined) return BLANK;
    const text = `YEAR(${day})&". "&MONTH(${day})&". "&DAY(${day})&"."`;
    return detail === 'date' ? text : `${text}&"("&MID("일월화수목금토",WEEKDAY(${day}),1)&")"`;
  },
});

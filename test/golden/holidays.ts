/** Substitute, temporary and election holidays of each year as announced, with the days they fell on. */
export const ANNOUNCED: readonly (readonly [year: number, days: readonly string[], source: string])[] = [
  [2013, [], '2013년 월력요항; 대체공휴일은 2013-11-05 시행'],
  [2014, ['06-04 election', '09-10 substitute'], '2014년 월력요항; 방역본부 공지: 9. 10. 대체공휴일 최초 적용'],
  [2015, ['08-14 temporary', '09-29 substitute'], '2015년 월력요항; 8. 14. 임시공휴일(국무회의)'],
  [2016, ['02-10 substitute', '04-13 election', '05-06 temporary'], '2016년 월력요항; 5. 6. 임시공휴일(국무회의)'],
  [
    2017,
    ['01-30 substitute', '05-09 election', '10-02 temporary', '10-06 substitute'],
    '2017년 월력요항; 5. 9. 대통령선거, 10. 2. 임시공휴일(국무회의)',
  ],
  [2018, ['05-07 substitute', '06-13 election', '09-26 substitute'], '2018년 월력요항(관보)'],
  [2019, ['05-06 substitute'], '2019년 월력요항(관보)'],
  [2020, ['01-27 substitute', '04-15 election', '08-17 temporary'], '2020년 월력요항(관보); 8. 17. 임시공휴일'],
  [2021, ['08-16 substitute', '10-04 substitute', '10-11 substitute'], '2021년 월력요항(관보); 2021. 8. 4. 개정'],
  [2022, ['03-09 election', '06-01 election', '09-12 substitute', '10-10 substitute'], '2022년 월력요항(관보)'],
  [2023, ['01-24 substitute', '05-29 substitute', '10-02 temporary'], '2023년 월력요항(관보); 2023. 5. 4. 개정'],
  [2024, ['02-12 substitute', '04-10 election', '05-06 substitute', '10-01 temporary'], '2024년 월력요항(관보)'],
  [
    2025,
    ['01-27 temporary', '03-03 substitute', '05-06 substitute', '06-03 election', '10-08 substitute'],
    '2025년 월력요항(관보); 1. 27. 임시공휴일, 6. 3. 대통령선거',
  ],
  [
    2026,
    ['03-02 substitute', '05-25 substitute', '06-03 election', '08-17 substitute', '10-05 substitute'],
    '2026년 월력요항(관보)',
  ],
  [
    2027,
    [
      '02-09 substitute',
      '05-03 substitute',
      '07-19 substitute',
      '08-16 substitute',
      '10-04 substitute',
      '10-11 substitute',
      '12-27 substitute',
    ],
    '2027년 월력요항(관보)',
  ],
];

/** How many days of the year are holidays, Sundays among them, as the almanac office announced it. */
export const ANNOUNCED_COUNTS: readonly (readonly [year: number, days: number, source: string])[] = [
  [2015, 67, '2015년 월력요항 보도: 66일 + 8. 14. 임시공휴일'],
  [2016, 67, '2016년 월력요항 보도: 66일 + 5. 6. 임시공휴일'],
  [2017, 69, '2017년 월력요항 보도: 68일(선거일 포함) + 10. 2. 임시'],
  [2018, 69, '2018년 월력요항 보도: 69일'],
  [2019, 66, '2019년 월력요항 보도: 66일'],
  [2023, 69, '2023년 월력요항 보도: 67일 + 5. 29. 대체 + 10. 2. 임시'],
  [2025, 70, '2025년 월력요항 보도: 68일 + 1. 27. 임시 + 6. 3. 선거'],
  [2026, 72, '2026년 월력요항 보도: 70일 + 5. 1. 노동절 + 7. 17. 제헌절'],
];

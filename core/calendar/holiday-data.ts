import type { PlainDate } from './plain-date.ts';

const on = (year: number, month: number, day: number): PlainDate => ({ year, month, day });

/** The names of holidays that come every year, as 관공서의 공휴일에 관한 규정 calls them. */
export type HolidayName =
  | '1월 1일'
  | '설날 전날'
  | '설날'
  | '설날 다음 날'
  | '3·1절'
  | '노동절'
  | '어린이날'
  | '부처님 오신 날'
  | '현충일'
  | '제헌절'
  | '광복절'
  | '추석 전날'
  | '추석'
  | '추석 다음 날'
  | '개천절'
  | '한글날'
  | '기독탄신일';

/** A holiday on the same day each year, in the years it has been one. */
export interface FixedHoliday {
  readonly name: HolidayName;
  readonly month: number;
  readonly day: number;
  /** The first year of this table in which the day is a holiday. */
  readonly from: number;
  readonly source: string;
}

const REGULATION = '관공서의 공휴일에 관한 규정 제2조';

/** Holidays of the solar calendar (양력 공휴일). */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { name: '1월 1일', month: 1, day: 1, from: 2013, source: REGULATION },
  { name: '3·1절', month: 3, day: 1, from: 2013, source: REGULATION },
  {
    name: '노동절',
    month: 5,
    day: 1,
    from: 2026,
    source:
      '공휴일에 관한 법률 개정(2026. 3. 31. 국회 의결, 4. 6. 국무회의 의결): 2026. 5. 1.부터 공휴일. 이전에는 관공서 근무일',
  },
  { name: '어린이날', month: 5, day: 5, from: 2013, source: REGULATION },
  { name: '현충일', month: 6, day: 6, from: 2013, source: REGULATION },
  {
    name: '제헌절',
    month: 7,
    day: 17,
    from: 2026,
    source: '공휴일에 관한 법률 개정(2026. 1. 29. 국회 의결, 2. 10. 공포, 5. 11. 시행): 2008년 제외 뒤 재지정',
  },
  { name: '광복절', month: 8, day: 15, from: 2013, source: REGULATION },
  { name: '개천절', month: 10, day: 3, from: 2013, source: REGULATION },
  { name: '한글날', month: 10, day: 9, from: 2013, source: `${REGULATION} (2012. 12. 28. 개정: 2013년부터)` },
  { name: '기독탄신일', month: 12, day: 25, from: 2013, source: REGULATION },
];

/** The solar dates of the holidays of the lunar calendar in one year (음력 공휴일). */
export interface LunarYear {
  readonly year: number;
  /** 설날, 음력 1월 1일; the day before and the day after are holidays too. */
  readonly seollal: PlainDate;
  /** 부처님 오신 날, 음력 4월 8일. */
  readonly buddha: PlainDate;
  /** 추석, 음력 8월 15일; the day before and the day after are holidays too. */
  readonly chuseok: PlainDate;
  readonly source: string;
}

const ALMANAC = '월력요항(한국천문연구원 발표)';
const GAZETTE = '월력요항(관보 공고)';

/** Lunar holidays by year, as announced; nothing is calculated from the moon. */
export const LUNAR_YEARS: readonly LunarYear[] = [
  {
    year: 2013,
    seollal: on(2013, 2, 10),
    buddha: on(2013, 5, 17),
    chuseok: on(2013, 9, 19),
    source: `2013년 ${ALMANAC}`,
  },
  {
    year: 2014,
    seollal: on(2014, 1, 31),
    buddha: on(2014, 5, 6),
    chuseok: on(2014, 9, 8),
    source: `2014년 ${ALMANAC}`,
  },
  {
    year: 2015,
    seollal: on(2015, 2, 19),
    buddha: on(2015, 5, 25),
    chuseok: on(2015, 9, 27),
    source: `2015년 ${ALMANAC}`,
  },
  {
    year: 2016,
    seollal: on(2016, 2, 8),
    buddha: on(2016, 5, 14),
    chuseok: on(2016, 9, 15),
    source: `2016년 ${ALMANAC}`,
  },
  {
    year: 2017,
    seollal: on(2017, 1, 28),
    buddha: on(2017, 5, 3),
    chuseok: on(2017, 10, 4),
    source: `2017년 ${ALMANAC}`,
  },
  {
    year: 2018,
    seollal: on(2018, 2, 16),
    buddha: on(2018, 5, 22),
    chuseok: on(2018, 9, 24),
    source: `2018년 ${GAZETTE}`,
  },
  {
    year: 2019,
    seollal: on(2019, 2, 5),
    buddha: on(2019, 5, 12),
    chuseok: on(2019, 9, 13),
    source: `2019년 ${GAZETTE}`,
  },
  {
    year: 2020,
    seollal: on(2020, 1, 25),
    buddha: on(2020, 4, 30),
    chuseok: on(2020, 10, 1),
    source: `2020년 ${GAZETTE}`,
  },
  {
    year: 2021,
    seollal: on(2021, 2, 12),
    buddha: on(2021, 5, 19),
    chuseok: on(2021, 9, 21),
    source: `2021년 ${GAZETTE}`,
  },
  {
    year: 2022,
    seollal: on(2022, 2, 1),
    buddha: on(2022, 5, 8),
    chuseok: on(2022, 9, 10),
    source: `2022년 ${GAZETTE}`,
  },
  {
    year: 2023,
    seollal: on(2023, 1, 22),
    buddha: on(2023, 5, 27),
    chuseok: on(2023, 9, 29),
    source: `2023년 ${GAZETTE}`,
  },
  {
    year: 2024,
    seollal: on(2024, 2, 10),
    buddha: on(2024, 5, 15),
    chuseok: on(2024, 9, 17),
    source: `2024년 ${GAZETTE}`,
  },
  {
    year: 2025,
    seollal: on(2025, 1, 29),
    buddha: on(2025, 5, 5),
    chuseok: on(2025, 10, 6),
    source: `2025년 ${GAZETTE}`,
  },
  {
    year: 2026,
    seollal: on(2026, 2, 17),
    buddha: on(2026, 5, 24),
    chuseok: on(2026, 9, 25),
    source: `2026년 ${GAZETTE}`,
  },
  {
    year: 2027,
    seollal: on(2027, 2, 7),
    buddha: on(2027, 5, 13),
    chuseok: on(2027, 9, 15),
    source: `2027년 ${GAZETTE}`,
  },
];

/** A holiday of one year only. */
export interface DesignatedHoliday {
  readonly date: PlainDate;
  readonly name: string;
  readonly kind: 'election' | 'temporary';
  readonly source: string;
}

const ELECTION = '공직선거법 제34조에 따른 임기만료 선거의 선거일';
const CABINET = '국무회의 의결 임시공휴일';

/** Elections (선거일) and holidays the government set for one occasion (임시공휴일). */
export const DESIGNATED_HOLIDAYS: readonly DesignatedHoliday[] = [
  { date: on(2014, 6, 4), name: '제6회 전국동시지방선거', kind: 'election', source: ELECTION },
  { date: on(2015, 8, 14), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 광복 70주년` },
  { date: on(2016, 4, 13), name: '제20대 국회의원선거', kind: 'election', source: ELECTION },
  { date: on(2016, 5, 6), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 내수 진작` },
  { date: on(2017, 5, 9), name: '제19대 대통령선거', kind: 'election', source: `${CABINET}: 궐위로 인한 선거` },
  { date: on(2017, 10, 2), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 추석 연휴 연결` },
  { date: on(2018, 6, 13), name: '제7회 전국동시지방선거', kind: 'election', source: ELECTION },
  { date: on(2020, 4, 15), name: '제21대 국회의원선거', kind: 'election', source: ELECTION },
  { date: on(2020, 8, 17), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 광복절(토) 대신` },
  { date: on(2022, 3, 9), name: '제20대 대통령선거', kind: 'election', source: ELECTION },
  { date: on(2022, 6, 1), name: '제8회 전국동시지방선거', kind: 'election', source: ELECTION },
  { date: on(2023, 10, 2), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 추석 연휴 연결` },
  { date: on(2024, 4, 10), name: '제22대 국회의원선거', kind: 'election', source: ELECTION },
  { date: on(2024, 10, 1), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 국군의 날` },
  { date: on(2025, 1, 27), name: '임시공휴일', kind: 'temporary', source: `${CABINET}: 설 연휴 연결` },
  { date: on(2025, 6, 3), name: '제21대 대통령선거', kind: 'election', source: `${CABINET}: 궐위로 인한 선거` },
  { date: on(2026, 6, 3), name: '제9회 전국동시지방선거', kind: 'election', source: ELECTION },
];

/** What a holiday must meet for a substitute to follow: a Saturday, a Sunday, or another holiday on a working day. */
export type Coincidence = 'saturday' | 'sunday' | 'holiday';

/** Which holidays get a substitute (대체공휴일), since when, and on which coincidence. */
export interface SubstituteRule {
  readonly names: readonly HolidayName[];
  readonly on: readonly Coincidence[];
  readonly from: PlainDate;
  readonly source: string;
}

const SEOLLAL: readonly HolidayName[] = ['설날 전날', '설날', '설날 다음 날'];
const CHUSEOK: readonly HolidayName[] = ['추석 전날', '추석', '추석 다음 날'];

/** The rules of substitute holidays by the day they came into force. */
export const SUBSTITUTE_RULES: readonly SubstituteRule[] = [
  {
    names: [...SEOLLAL, ...CHUSEOK],
    on: ['sunday', 'holiday'],
    from: on(2013, 11, 5),
    source: '관공서의 공휴일에 관한 규정 제3조 (2013. 11. 5. 신설)',
  },
  {
    names: ['어린이날'],
    on: ['saturday', 'sunday', 'holiday'],
    from: on(2013, 11, 5),
    source: '관공서의 공휴일에 관한 규정 제3조 (2013. 11. 5. 신설)',
  },
  {
    names: ['3·1절', '광복절', '개천절', '한글날'],
    on: ['saturday', 'sunday', 'holiday'],
    from: on(2021, 8, 4),
    source: '관공서의 공휴일에 관한 규정 제3조 (2021. 8. 4. 개정: 국경일)',
  },
  {
    names: ['부처님 오신 날', '기독탄신일'],
    on: ['saturday', 'sunday', 'holiday'],
    from: on(2023, 5, 4),
    source: '관공서의 공휴일에 관한 규정 제3조 (2023. 5. 4. 개정)',
  },
  {
    names: ['제헌절', '노동절'],
    on: ['saturday', 'sunday', 'holiday'],
    from: on(2026, 5, 1),
    source: '2027년 월력요항: 5. 3. 대체공휴일(노동절), 7. 19. 대체공휴일(제헌절)',
  },
];

const SOURCE = '2015 보고서 Ⅰ-2 인력; domain.md §1.1';

/** Posts of a grade: 정원, 현원 as printed, 과부족 as recomputed. */
export interface StaffingCase {
  /** The block of the layout: general 일반직, management 관리운영직, special 별정직·임기제. */
  readonly block: string;
  readonly grade: string;
  readonly quota: number;
  readonly current: number;
  readonly gap: number;
  readonly source: string;
}

const row = (block: string, grade: string, quota: number, current: number, gap: number): StaffingCase => ({
  block,
  grade,
  quota,
  current,
  gap,
  source: SOURCE,
});

/** The fourteen grades of the table's heading, in its order; `-` is printed where a figure is zero. */
export const STAFFING: readonly StaffingCase[] = [
  row('general', '4급', 1, 1, 0),
  row('general', '5급', 1, 1, 0),
  row('general', '6급', 7, 6, -1),
  row('general', '7급', 7, 8, 1),
  row('general', '8급', 7, 5, -2),
  row('general', '9급', 0, 1, 1),
  row('management', '6급', 0, 0, 0),
  row('management', '7급', 0, 0, 0),
  row('management', '8급', 0, 0, 0),
  row('management', '9급', 0, 0, 0),
  row('special', '6급', 0, 0, 0),
  row('special', '7급', 0, 0, 0),
  row('special', '8급', 0, 0, 0),
  row('special', '9급', 0, 1, 1),
];

/** The totals: the printed gap is blank, the rest is recomputed. */
export const STAFFING_TOTAL = {
  quota: 23,
  current: 23,
  printedGap: null,
  gap: 0,
  /** Σ|과부족| over five grades that do not fit. */
  absoluteGap: 6,
  unfitGrades: 5,
  /** 충원율, %. */
  fillRate: '100.0000',
  source: SOURCE,
} as const;

/** The teams of the division, as named; the report declares 5개팀. */
export const TEAMS = {
  declared: 5,
  names: ['정책기획팀', '심사평가팀', '예산팀', '경영혁신팀', '기록정보공개팀'],
  source: '2015 보고서 Ⅰ-1 조직; domain.md §1.1',
} as const;

/** Facilities: figures that follow from nothing else. */
export const FACILITIES = [
  { name: '공단본부', team: '경영혁신팀', value: '636.1', counter: '㎡', source: '2015 보고서 Ⅰ-3; domain.md §1.1' },
  { name: '기록관', team: '기록정보공개팀', value: '4', counter: '개소', source: '2015 보고서 Ⅰ-3; domain.md §1.1' },
  {
    name: '종합자료실 장르',
    team: '기록정보공개팀',
    value: '11',
    counter: '개',
    source: '2015 보고서 Ⅰ-3; domain.md §1.1',
  },
  {
    name: '종합자료실',
    team: '기록정보공개팀',
    value: '12071',
    counter: '권',
    source: '2015 보고서 Ⅰ-3; domain.md §1.1',
  },
] as const;

/** Ten-day deadlines of information requests by every rule. */
export interface DeadlineCase {
  readonly received: string;
  readonly firstDayIn: string;
  readonly saturdaysCounted: string;
  readonly firstDayOut: string;
  readonly calendar: string;
  /** Ten more days by the first rule. */
  readonly extended: string;
  readonly source: string;
}

const row = (
  received: string,
  [firstDayIn, saturdaysCounted, firstDayOut, calendar]: readonly [string, string, string, string],
  extended: string,
): DeadlineCase => ({
  received,
  firstDayIn,
  saturdaysCounted,
  firstDayOut,
  calendar,
  extended,
  source: 'domain.md §10.4',
});

/** Received on a working day. */
export const DEADLINE_CASES: readonly DeadlineCase[] = [
  row('2015-02-16', ['2015-03-04', '2015-03-02', '2015-03-05', '2015-02-25'], '2015-03-18'),
  row('2015-03-02', ['2015-03-13', '2015-03-12', '2015-03-16', '2015-03-11'], '2015-03-27'),
  row('2015-09-21', ['2015-10-06', '2015-10-06', '2015-10-07', '2015-09-30'], '2015-10-21'),
  row('2015-10-05', ['2015-10-19', '2015-10-16', '2015-10-20', '2015-10-14'], '2015-11-02'),
  row('2016-02-04', ['2016-02-22', '2016-02-18', '2016-02-23', '2016-02-13'], '2016-03-08'),
  row('2016-05-02', ['2016-05-17', '2016-05-16', '2016-05-18', '2016-05-11'], '2016-05-31'),
  row('2021-09-15', ['2021-10-01', '2021-09-29', '2021-10-05', '2021-09-24'], '2021-10-19'),
];

export type * from './dashboard.ts';
export { DAYS_AHEAD, reportingDay } from './deadlines.ts';
export { isMadeSheet, MADE_SHEET_SIGN, withoutMadeSheets } from './made-sheet.ts';
export { makeDashboard, type DashboardOptions } from './make-dashboard.ts';

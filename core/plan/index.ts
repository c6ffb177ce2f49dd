export * from './task.ts';
export * from './schedule.ts';
export * from './plan-line.ts';
export * from './title.ts';
export * from './difference.ts';
export * from './year-on-year.ts';
export * from './skeleton.ts';
export * from './required-budget.ts';

export * from './data/grade-blocks.ts';
export * from './staffing.ts';
export * from './organisation.ts';
export * from './facility.ts';

export * from './data/grade-bands.ts';
export * from './income.ts';
export * from './evaluation.ts';
export * from './grade.ts';
export * from './facility.ts';

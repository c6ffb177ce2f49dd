export * from './data/outcomes.ts';
export * from './data/handling-times.ts';
export * from './request.ts';
export * from './tally.ts';
export * from './metrics.ts';
export * from './rates.ts';

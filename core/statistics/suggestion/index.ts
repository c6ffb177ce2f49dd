export * from './data/grade-scales.ts';
export * from './data/award-ranges.ts';
export * from './suggestion.ts';
export * from './tally.ts';
export * from './rates.ts';
export * from './award.ts';

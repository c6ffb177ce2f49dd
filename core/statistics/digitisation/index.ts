export * from './data/reclassification-cycles.ts';
export * from './metrics.ts';
export * from './year.ts';
export * from './stock.ts';
export * from './reclassification.ts';

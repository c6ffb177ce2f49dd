export * from './data/vote-schemes.ts';
export * from './data/ballot-rules.ts';
export * from './data/caps.ts';
export * from './ballot.ts';
export * from './channel-score.ts';
export * from './ranking.ts';
export * from './selection.ts';
export * from './metrics.ts';

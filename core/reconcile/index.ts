export * from './parts.ts';
export { reconcileGroups, type GroupedRow, type GroupsAnswer, type GroupsQuestion } from './groups.ts';
export * from './mention.ts';
export * from './count.ts';
export * from './printed-rate.ts';
export * from './table-name.ts';
export { wonText } from './won-text.ts';

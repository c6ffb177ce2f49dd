export * from './parts.ts';
export * from './groups.ts';
export * from './mention.ts';
export * from './count.ts';
export * from './table-name.ts';
export { wonText } from './won-text.ts';

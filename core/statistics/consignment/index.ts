export * from './data/consignment-rules.ts';
export * from './contract.ts';
export * from './expiry.ts';
export * from './renewal.ts';
export * from './register.ts';

export { builtinFormat, builtinFormatNumber, FIRST_CUSTOM_FORMAT } from './builtin.ts';
export { serialOfIsoDate } from './date.ts';
export { compileFormat, type NumberFormat } from './show.ts';

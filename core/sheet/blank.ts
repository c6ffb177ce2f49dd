export { BLANK, isBlank, type Blank } from '../blank.ts';

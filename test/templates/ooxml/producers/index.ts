import { pack } from '../fixture.ts';
import { packAs } from './archive.ts';
import { EXCEL } from './excel/index.ts';
import { HANCELL } from './hancell.ts';
import { STRICT_FORM } from './strict.ts';
import { WPS_OFFICE } from './wps.ts';

/** Workbooks as different programs lay them out, by the name of the habit. */
export const PRODUCERS: ReadonlyMap<string, Uint8Array> = new Map([
  ['Excel', pack(EXCEL)],
  ['한셀', pack(HANCELL)],
  ['WPS', pack(WPS_OFFICE)],
  ['the strict form', pack(STRICT_FORM)],
  ['a writer of streams', packAs({ hasDescriptors: true }, EXCEL)],
  ['a writer of ornaments', packAs({ hasOrnaments: true, hasDescriptors: true }, HANCELL)],
  ['a writer of backslashes', packAs({ hasBackslashes: true }, WPS_OFFICE)],
]);

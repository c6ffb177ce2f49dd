import { BLANK, dateOfSerial, isoDate, parseIsoDate, type Blank, type CellValue } from '../../core/index.ts';
import { MODE_WORDS, NEW_SETTINGS, SETTING_NAMES, type Settings } from '../build/settings.ts';
import { entryRuleOf, isEntered, type InputRecord } from '../build/table/input-table.ts';
import type { ReadTemplate, StandingTable } from './template.ts';

/** The records that stand in a table, one for each row it has room for, empty ones too. */
export function standingRecords({ input, sheet, body }: StandingTable): readonly InputRecord[] {
  return Array.from({ length: body.rows }, (_, n): InputRecord => {
    const cells = input.form.columns.flatMap((column, c) => {
      if (!isEntered(input, column)) return [];
      const value = sheet.values[body.row + n - sheet.row]?.[body.column + c - sheet.column] ?? BLANK;
      const isDate = entryRuleOf(input, column).kind === 'date';
      return [[column.key, isDate ? dateOf(value) : plain(value)] as const];
    });
    return Object.fromEntries(cells);
  });
}

/** Tells whether a row holds nothing. */
export function isEmptyRecord(record: InputRecord): boolean {
  return Object.values(record).every((value) => value === BLANK || value === '');
}

/** The settings as they stand in the cells that bear their names. */
export function standingSettings({ snapshot, workbook }: ReadTemplate): Settings {
  const valueOf = (name: string): CellValue => {
    const formula = workbook.names.find((each) => each.name === name)?.formula;
    const place = /^'?(.+?)'?!\$([A-Z]+)\$([0-9]+)$/.exec(formula ?? '');
    const sheet = snapshot.sheets.find((each) => each.name === place?.[1]?.replaceAll("''", "'"));
    if (!place || !sheet) return BLANK;
    const column = columnIndex(place[2] ?? '');
    return sheet.values[Number(place[3]) - 1 - sheet.row]?.[column - sheet.column] ?? BLANK;
  };
  const office = plain(valueOf(SETTING_NAMES.office));
  const asOf = dateOf(valueOf(SETTING_NAMES.asOf));
  const digits = valueOf(SETTING_NAMES.digits);
  return {
    office: office === BLANK ? BLANK : String(office),
    asOf: typeof asOf === 'string' ? parseIsoDate(asOf) : BLANK,
    rounding: {
      mode: valueOf(SETTING_NAMES.mode) === MODE_WORDS.down ? 'down' : 'half-up',
      digits: digits === 0 || digits === 1 || digits === 2 ? digits : NEW_SETTINGS.rounding.digits,
    },
  };
}

function plain(value: CellValue): string | number | Blank {
  return typeof value === 'number' || typeof value === 'string' ? value : BLANK;
}

function dateOf(value: CellValue): string | Blank {
  const date = typeof value === 'number' ? dateOfSerial(value) : BLANK;
  return date === BLANK ? BLANK : isoDate(date);
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Number formats that files name by number only. 0–49 are the same everywhere but for the date 14, the
 * date and time 22 and the money formats, which follow the office's language; 27–36 and 50–58 exist in
 * East Asian versions. Source: ISO 29500-1 18.8.30, the general list and the list of ko-KR.
 */
const BUILTIN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"₩"#,##0;\\-"₩"#,##0',
  6: '"₩"#,##0;[Red]\\-"₩"#,##0',
  7: '"₩"#,##0.00;\\-"₩"#,##0.00',
  8: '"₩"#,##0.00;[Red]\\-"₩"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy\\-mm\\-dd',
  15: 'd\\-mmm\\-yy',
  16: 'd\\-mmm',
  17: 'mmm\\-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy\\-mm\\-dd h:mm',
  27: 'yyyy"年" mm"月" dd"日"',
  28: 'mm\\-dd',
  29: 'mm\\-dd',
  30: 'mm\\-dd\\-yy',
  31: 'yyyy"년" mm"월" dd"일"',
  32: 'h"시" mm"분"',
  33: 'h"시" mm"분" ss"초"',
  34: 'yyyy\\-mm\\-dd',
  35: 'yyyy\\-mm\\-dd',
  36: 'yyyy"年" mm"月" dd"日"',
  37: '#,##0;\\-#,##0',
  38: '#,##0;[Red]\\-#,##0',
  39: '#,##0.00;\\-#,##0.00',
  40: '#,##0.00;[Red]\\-#,##0.00',
  41: '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"₩"* #,##0_-;\\-"₩"* #,##0_-;_-"₩"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"₩"* #,##0.00_-;\\-"₩"* #,##0.00_-;_-"₩"* "-"??_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年" mm"月" dd"日"',
  51: 'mm\\-dd',
  52: 'yyyy\\-mm\\-dd',
  53: 'yyyy\\-mm\\-dd',
  54: 'mm\\-dd',
  55: 'yyyy\\-mm\\-dd',
  56: 'yyyy\\-mm\\-dd',
  57: 'yyyy"年" mm"月" dd"日"',
  58: 'mm\\-dd',
};

/** The numbers whose meaning is the same in every language, so that a writer may use them. */
const UNIVERSAL = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49];

const BY_CODE = new Map(UNIVERSAL.map((id) => [BUILTIN[id] ?? '', id]));

/** The first number a file may give to a format of its own. */
export const FIRST_CUSTOM_FORMAT = 164;

/** The code of a format that a file names by number only; General when the number means nothing. */
export function builtinFormat(id: number): string {
  return BUILTIN[id] ?? 'General';
}

/** The number of a code that needs no entry of its own in a file. */
export function builtinFormatNumber(code: string): number | undefined {
  return BY_CODE.get(code);
}

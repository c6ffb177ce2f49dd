/** What the add-in is useless without; the manifest asks for the same. */
export const LEAST_EXCEL_API = '1.9';

/** Tells whether this Excel can do what the add-in is useless without. */
export function hasLeastApi(): boolean {
  return supports('ExcelApi', LEAST_EXCEL_API);
}

/** Tells whether this Excel can name the merged areas of a range. */
export function canReadMerges(): boolean {
  return supports('ExcelApi', '1.13');
}

/** What Excel takes from a workbook file: the web version takes no sheet with a chart. */
export function insertableSheets(): 'all' | 'without-charts' | 'nothing' {
  if (!supports('ExcelApi', '1.13')) return 'nothing';
  return Office.context.platform === Office.PlatformType.OfficeOnline ? 'without-charts' : 'all';
}

/**
 * Tells whether Excel's own undo (Ctrl+Z) survives what an add-in writes.
 * Such an Excel also says of each event whether this add-in caused it.
 */
export function keepsUndo(): boolean {
  return supports('ExcelApiUndo', '1.7');
}

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

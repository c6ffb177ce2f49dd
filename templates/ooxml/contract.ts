/** What this folder takes from core: the sheet contract, nothing else. */
export { BLANK, cellName, columnLetters, contains, parseRange, rangeName, sameContent } from '../../core/index.ts';
export type {
  Blank,
  CellContent,
  CellError,
  CellValue,
  Change,
  Rectangle,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../core/index.ts';

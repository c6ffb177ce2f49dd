export type {
  ChangeProblem,
  ExcessiveQuantity,
  Failure,
  FileProblem,
  FoundFormat,
  PatchProblem,
  SheetProblem,
} from './problem.ts';
export { problemOfFile } from './core-problem.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export { type Compression, PORTABLE_COMPRESSION } from './zip/compression.ts';
export type { OpenOptions } from './package/open.ts';
export type { DefinedName, SheetVisibility } from './package/workbook.ts';
export { compileFormat, type NumberFormat } from './format/index.ts';
export {
  readWorkbook,
  type ReadOptions,
  type ReadResult,
  type ReadSuccess,
  type SheetFacts,
  type WorkbookFacts,
} from './read/workbook.ts';
export type { CellLook, EdgeLook, SheetAppearance, WorkbookAppearance } from './read/appearance.ts';
export type { TableFacts } from './read/tables.ts';
export { applyChanges, type PatchResult, type PatchSuccess } from './patch/apply.ts';
export { writeWorkbook } from './write/workbook.ts';
export { writeRows, type WriteRowsOptions } from './write/rows.ts';
export type { DeflateChunks } from './zip/stream.ts';
export type * from './write/description/index.ts';
export { readRows, type RowBatch, type RowOptions, type StreamedRow } from './read/rows.ts';

import type { SheetDescription } from './sheet.ts';
import type { FontDescription } from './style.ts';

/** A new workbook, as data. The same description always gives the same bytes. */
export interface WorkbookDescription {
  /** In tab order; at least one is visible. */
  readonly sheets: readonly SheetDescription[];
  readonly names?: readonly NameDescription[];
  /** Font of cells that name none; 맑은 고딕 11 when left out. */
  readonly font?: FontDescription;
  readonly properties?: PropertiesDescription;
  /** The sheet shown when the file is opened; the first visible one when left out. */
  readonly activeSheet?: string;
  /** Whether sheets cannot be added, removed, renamed or unhidden; without password. */
  readonly protectsStructure?: boolean;
}

/** A defined name (정의된 이름). */
export interface NameDescription {
  readonly name: string;
  /** Without `=`, e.g. `'입력'!$B$2:$B$20`. */
  readonly formula: string;
  /** The sheet it is valid on; left out when it is valid in the whole workbook. */
  readonly sheet?: string;
  readonly isHidden?: boolean;
}

/** What the file says of itself. */
export interface PropertiesDescription {
  readonly title?: string;
  readonly subject?: string;
  readonly creator?: string;
  readonly description?: string;
  readonly keywords?: string;
  readonly category?: string;
  readonly company?: string;
  /** When the file counts as made, e.g. `2026-01-01T00:00:00Z`; never the clock. */
  readonly created?: string;
  /** Custom properties (사용자 지정 속성), e.g. form id and version. */
  readonly custom?: readonly { readonly name: string; readonly value: string }[];
}

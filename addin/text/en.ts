import { ROLE_NAMES, type RecognitionCorrection, type RowKey, type TableKey } from '../../core/index.ts';
import type { SeverityCounts, Texts } from './texts.ts';

function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function findings({ error, warning, info }: SeverityCounts): string {
  if (error + warning + info === 0) return 'no findings';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}`;
}

const ROW_KIND = { total: 'a total', subtotal: 'a subtotal', item: 'an item', reference: 'beside the totals' } as const;

function row({ label, occurrence }: RowKey): string {
  return occurrence > 1 ? `'${label}' (no. ${occurrence})` : `'${label}'`;
}

/** Tables are known by their titles, those without one by their headings. */
function tableName({ title, headings }: TableKey): string {
  return title === '' ? headings.join(', ') : title;
}

function statement(correction: RecognitionCorrection): string {
  switch (correction.kind) {
    case 'column-role':
      return `column '${correction.heading}' is ${ROLE_NAMES[correction.role].en}`;
    case 'typed-column':
      return `column '${correction.heading}' is typed in`;
    case 'unit':
      return correction.unit === null ? 'no unit of money' : `unit of money ${correction.unit}`;
    case 'no-table':
      return 'not a table';
    case 'row-kind':
      return `row ${row(correction.row)} is ${ROW_KIND[correction.rowKind]}`;
    case 'total-of':
      return `row ${row(correction.row)} adds up ${correction.addends.map(row).join(' + ')}`;
  }
}

/** The texts in English. */
export const en: Texts = {
  productName: 'Gujeong',
  welcome: 'Recalculates rates, balances and totals of budget tables exactly, and names each cell that is wrong',
  startWithSample: 'Start with the sample',
  outsideExcel: 'This page works inside Excel. Without Excel, use the workbench',

  recalculate: 'Recalculate',
  recalculateHint: 'Recalculate and write every calculated cell',
  verify: 'Verify',
  verifyHint: 'Find wrong cells without changing the sheet',
  revert: 'Revert',
  revertHint: (cells) => `Restore ${counted(cells, 'cell')} changed by the last run`,
  nothingToRevert: 'There is no run to revert',
  apply: 'Apply',
  applyTo: (cell) => `Apply to ${cell}`,
  applyAll: (count) => `Apply all (${count})`,
  explain: 'Explain',
  explainHint: 'What the figure in the selected cell follows from',
  explainOf: (cell) => `Explain ${cell}`,
  liveRecalculation: 'Live recalculation',
  liveHint: 'Recalculate and write as soon as a cell is edited',
  language: 'Language',
  verbs: 'Run',
  close: 'Close',
  back: 'Back to the results (Esc)',
  retry: 'Try again',
  menu: 'Pages',
  pages: {
    help: 'Help',
    explanation: 'Explain this figure',
    functions: 'Functions of Gujeong',
    journal: 'Journal',
    settings: 'Settings',
    ignored: 'Findings left out',
    templates: 'Forms & reports',
  },
  pageMissing: 'The page could not be loaded. See whether the folder of the add-in can be reached, then try again.',

  working: {
    recalculate: 'Recalculating',
    verify: 'Verifying',
    apply: 'Applying',
    revert: 'Reverting',
    correct: 'Taking in the correction',
    explain: 'Explaining',
    insert: 'Inserting sheets',
    replace: 'Replacing functions',
  },
  waiting: 'Continues when you finish editing the cell (Enter)',
  cancelled: 'Stopped, nothing was changed',
  cancel: 'Cancel',
  cancelHint: 'Stop calculating and change nothing (Esc)',
  cannotCancel: 'Reading and writing the sheet cannot be cancelled',
  stale: 'The sheet has changed since. Verify again',
  verified: (tables, counts) => `${counted(tables, 'table')} verified, ${findings(counts)}`,
  recalculated: (tables, cells, counts) =>
    `${counted(tables, 'table')}, ${cells === 0 ? 'no cell changed' : `${counted(cells, 'cell')} changed`}, ${findings(counts)}`,
  applied: (cells, counts) => `${counted(cells, 'cell')} corrected, ${findings(counts)} left`,
  replaced: (cells, left) => `${counted(cells, 'cell')} with functions changed${left > 0 ? `, ${left} left` : ''}`,
  reverted: (cells) => `${counted(cells, 'cell')} restored`,
  corrected: (tables, counts) => `Correction taken in, ${counted(tables, 'table')} verified, ${findings(counts)}`,
  proposed: (tables, cells) => `${counted(tables, 'table')}, ${counted(cells, 'cell')} to change, not written yet`,
  problemsTitle: 'Not carried out',
  moreProblems: (count) => `and ${count} more`,

  findings: 'Findings',
  changes: 'Changes',
  tables: 'Tables',
  views: 'Results',

  severity: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  all: 'All',
  filter: 'Severity',
  previous: 'Previous finding',
  next: 'Next finding',
  position: (index, count) => `${index} / ${count}`,
  onlyTable: (table) => `Only findings of '${table}'`,
  outsideTables: 'The selected cell is in no table: findings of all tables',
  allTables: 'All tables',
  sheet: 'Sheet',
  allSheets: 'All sheets',
  leaveOut: 'Leave out',
  leaveOutOf: (place) => `Leave out the finding in ${place}`,
  leftOut: (count) => `${counted(count, 'finding')} left out`,
  mark: 'Mark in sheet',
  markHint: 'Colours the cells found (conditional format). Clear marks takes all of it away',
  clearMarks: 'Clear marks',
  noFindings: 'No findings',
  noFindingsOfSeverity: 'No findings of this severity',
  rule: 'Rule',
  found: 'Shown',
  expected: 'Expected',
  becomes: 'to',
  blankCell: '(blank)',

  changedCells: (count) => `${counted(count, 'cell')} changed`,
  revertedCells: (count) => `${counted(count, 'cell')} restored`,
  proposedCells: (count) => `${counted(count, 'cell')} to change`,
  writeProposed: 'Write all',
  declineProposed: 'Leave as is',
  noChanges: 'No cell changed',
  before: 'Before',
  after: 'After',
  cell: 'Cell',

  noTables: 'No budget table found. Check that it has headings such as 예산액, 집행액, 집행률',
  evidence: 'How the columns were read',
  rowCounts: (items, subtotals, totals) =>
    [
      counted(items, 'row'),
      subtotals > 0 ? counted(subtotals, 'subtotal') : '',
      totals > 0 ? counted(totals, 'total') : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  moneyUnit: (unit) => `unit ${unit}`,
  noHeading: '(no heading)',
  confidence: { sure: 'sure', likely: 'likely', doubtful: 'doubtful' },
  confidenceOf: 'Confidence',
  confidenceHint: 'Confidence: sure from 0.9, likely from 0.7, doubtful below',
  meaning: 'Meaning',
  meaningOf: (heading) => `Meaning of column '${heading}'`,
  unitOf: (table) => `Unit of money of '${table}'`,
  unit: 'Unit',
  noUnit: 'none',
  asRecognised: (decision) => `Automatic (${decision})`,
  backToRecognised: 'Back to automatic',
  typedColumn: 'Typed in (not calculated)',
  notATable: 'Not a table',
  notATableHint: (table) => `'${table}': not a table; leave it out of Verify and Recalculate`,
  corrections: (count) => `${counted(count, 'correction')} of the recognition`,
  correctionsHint: 'Used whenever this workbook is verified or recalculated',
  correction: (correction) => `${tableName(correction.table)}: ${statement(correction)}`,
  forget: 'Undo',
  forgetOf: (correction) => `Undo: ${correction}`,
  forgetAll: 'Undo all',

  workbench: 'Workbench',
  openFile: 'Open file',
  saveFile: 'Save',
  savedFile: (file, cells) => `${file} downloaded (${counted(cells, 'cell')} changed)`,
  dropFile: 'Drop to open the .xlsx file',
  loadingFile: 'Opening the file',
  sheetArea: 'Sheet',
  paneArea: 'Gujeong task pane',
  sample: 'Sample',
};

import type { RoundingMode } from '../../core/index.ts';
import type { SeverityCounts, Texts } from './texts.ts';

const MODE: Readonly<Record<RoundingMode, string>> = { 'half-up': 'half up', down: 'down', up: 'up' };

function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function findings({ error, warning, info }: SeverityCounts): string {
  if (error + warning + info === 0) return 'no findings';
  return `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}`;
}

/** The texts in English. */
export const en: Texts = {
  productName: 'Gujeong',
  welcome: 'Recalculates rates, balances and totals of budget tables exactly, and names each cell that is wrong',
  welcomeSteps:
    'Verify only reports and leaves the sheet as it is; Recalculate corrects calculated cells only and can always be reverted',
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
  liveRecalculation: 'Live recalculation',
  liveHint: 'Recalculate and write as soon as a cell is edited',
  language: 'Language',
  verbs: 'Run',
  close: 'Close',

  working: { recalculate: 'Recalculating', verify: 'Verifying', apply: 'Applying', revert: 'Reverting' },
  waiting: 'Continues when you finish editing the cell (Enter)',
  stale: 'The sheet has changed since. Verify again',
  verified: (tables, counts) => `${counted(tables, 'table')} verified, ${findings(counts)}`,
  recalculated: (tables, cells, counts) =>
    `${counted(tables, 'table')}, ${cells === 0 ? 'no cell changed' : `${counted(cells, 'cell')} changed`}, ${findings(counts)}`,
  applied: (cells, counts) => `${counted(cells, 'cell')} corrected, ${findings(counts)} left`,
  reverted: (cells) => `${counted(cells, 'cell')} restored`,
  problemsTitle: 'Not carried out',

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
  noFindings: 'No findings',
  noFindingsOfSeverity: 'No findings of this severity',
  rule: 'Rule',
  found: 'Shown',
  expected: 'Expected',
  becomes: 'to',
  blankCell: '(blank)',

  changedCells: (count) => `${counted(count, 'cell')} changed`,
  revertedCells: (count) => `${counted(count, 'cell')} restored`,
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
  column: 'Column',
  heading: 'Heading',
  meaning: 'Meaning',
  unit: 'Unit',
  rounding: 'Rounding',
  role: {
    label: 'Label',
    budget: 'Budget',
    executed: 'Executed',
    planned: 'Planned',
    balance: 'Balance',
    rate: 'Rate',
    growth: 'Growth',
    share: 'Share',
    quota: 'Quota',
    current: 'Current',
    gap: 'Gap',
    target: 'Target',
    actual: 'Actual',
    achievement: 'Achievement',
    count: 'Count',
    serial: 'Number',
    code: 'Code',
    year: 'Year',
    date: 'Date',
    previous: 'Previous',
    amount: 'Amount',
    'carry-over': 'Carried over',
    quantity: 'Quantity',
    'unit-cost': 'Unit cost',
    'row-total': 'Total of the row',
    cumulative: 'Cumulative',
    remaining: 'Remaining',
    average: 'Average',
    score: 'Score',
    weight: 'Weight',
    rank: 'Rank',
    note: 'Note',
    other: 'Not calculated',
  },
  roundingRule: (mode, digits) => `${MODE[mode]}, ${counted(digits, 'digit')}`,

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

import { exact, fixedText, shiftFixed, type WorkbookSnapshot } from '../core/index.ts';
import {
  BUDGET_STATUS,
  PROGRAMME_BUDGETS,
  type BudgetStatusLine,
  type ProgrammeBudgetTable,
} from '../templates/samples/report-2015.ts';
import { sheetOf, workbookOf, type TestCell } from './snapshot.ts';

/** The seed's figures, or others in their place, as a workbook snapshot laid out as the report prints them; no file is involved. */
export function seedWorkbook(
  status: readonly BudgetStatusLine[] = BUDGET_STATUS,
  tables: readonly ProgrammeBudgetTable[] = PROGRAMME_BUDGETS,
): WorkbookSnapshot {
  return workbookOf(budgetStatus(status), programmes(tables));
}

function budgetStatus(status: readonly BudgetStatusLine[]) {
  const rows: TestCell[][] = [
    ['4 예 산 현 황'],
    ['(단위 : 천원)'],
    ['구 분', '예 산 액', '집 행 액', null, '예상잔액'],
    [null, null, '10.31기준', '12.31까지\n(집행예정액)', null],
    ...status.map((line) => [line.programme, line.budget, line.executed, line.planned, line.balance]),
  ];
  return sheetOf('예산현황', rows, { merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'] });
}

function programmes(tables: readonly ProgrammeBudgetTable[]) {
  const rows = tables.flatMap((table): TestCell[][] => [
    [`${table.number} ${table.title}`, null, table.team],
    [`${table.caption} (단위:천원)`],
    ['예 산 액', '집 행 액', '집행율(%)'],
    [
      table.budget,
      table.executed,
      {
        value: table.rate,
        text: table.rateFormat === 'General' ? String(table.rate) : `${fixedText(shiftFixed(exact(table.rate), 2))}%`,
        format: table.rateFormat,
      },
    ],
    [],
  ]);
  return sheetOf('추진실적', rows);
}

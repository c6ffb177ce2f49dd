import { DAYS_AHEAD, exact, type DeadlineRow } from '../../core/index.ts';
import type { Figure } from '../build/figure/figure.ts';
import { fixedCell } from '../build/sheet/address.ts';
import { FINDING_LOOK } from '../build/style.ts';
import { cellName } from '../ooxml/contract.ts';
import { COLUMN, DAY_CELL, ordinal, type Page } from './layout.ts';
import { HEIGHT, LOOK } from './styles.ts';

/** Within so many days a deadline is near. */
const NEAR = 30;

/** Writes what is due (다가오는 기한); the figure tells how many days still lie ahead. */
export function writeDeadlines(page: Page, deadlines: readonly DeadlineRow[]): Figure {
  page.writeAcross(COLUMN.number, COLUMN.state, `□ ${DAYS_AHEAD}일 안에 다가오는 기한`, LOOK.caption);
  page.next(HEIGHT.caption);
  page.write(COLUMN.number, '번호', LOOK.heading);
  page.write(COLUMN.label, '건명', LOOK.heading);
  page.writeAcross(COLUMN.budget, COLUMN.executed, '구분', LOOK.heading);
  page.write(COLUMN.balance, '기한', LOOK.heading);
  page.write(COLUMN.rate, '남은 날', LOOK.heading);
  page.writeAcross(COLUMN.elapsed, COLUMN.gap, '출처', LOOK.heading);
  page.write(COLUMN.state, '상태', LOOK.heading);
  page.next(HEIGHT.heading);
  const first = page.row;
  deadlines.forEach((row, n) => {
    writeRow(page, row, n);
    page.next(HEIGHT.body);
  });
  const near = `$${cellName(first, COLUMN.state)}="임박"`;
  const ranges = [
    { row: first, column: COLUMN.balance, rows: deadlines.length, columns: COLUMN.state - COLUMN.balance + 1 },
  ];
  page.formats.push({ ranges, rule: { kind: 'expression', formula: near, style: FINDING_LOOK } });
  page.writeAcross(COLUMN.number, COLUMN.state, `※ 임박: ${NEAR}일 이내 · 기간은 끝나는 날`, LOOK.note);
  page.next(HEIGHT.note);
  const days = `${fixedCell(first, COLUMN.rate)}:${fixedCell(first + deadlines.length - 1, COLUMN.rate)}`;
  return { formula: `COUNTIF(${days},">=0")&"건"`, value: `${deadlines.length}건` };
}

function writeRow(page: Page, { sheet, label, heading, day, daysLeft }: DeadlineRow, n: number): void {
  const [due, left] = [cellName(page.row, COLUMN.balance), cellName(page.row, COLUMN.rate)];
  page.write(COLUMN.number, ordinal(n), LOOK.number);
  page.follow(COLUMN.label, label, LOOK.label);
  page.writeAcross(COLUMN.budget, COLUMN.executed, heading, LOOK.words);
  page.follow(COLUMN.balance, day, LOOK.date);
  page.write(COLUMN.rate, { formula: `${due}-${DAY_CELL}`, value: exact(daysLeft) }, LOOK.days);
  page.writeAcross(COLUMN.elapsed, COLUMN.gap, sheet, LOOK.words);
  const state: Figure = {
    formula: `IF(${left}<0,"경과",IF(${left}<=${NEAR},"임박","예정"))`,
    value: daysLeft <= NEAR ? '임박' : '예정',
  };
  page.write(COLUMN.state, state, LOOK.state);
}

import { SUPPLEMENTARY_BUDGET, type Form } from '../../../core/index.ts';
import { textFigure, type Content, type Figure } from '../figure/figure.ts';
import { amountText, words } from '../figure/words.ts';
import type { FormBlock, LinesBlock, PrintedRecord, Report } from '../report/report.ts';
import type { Book } from '../section.ts';
import { withColumns, wordColumn, type InputTable } from '../table/input-table.ts';
import { total, type Where } from '../table/table-figures.ts';
import { inMillions, meetingsHeld, rowsOf, whereAny } from './finance-figures.ts';
import {
  ACCOUNTS,
  BONUSES,
  CARRIED,
  DEEMED,
  FINANCE_PROGRAMME,
  MEETINGS,
  ROUNDS,
  SAVINGS,
  SUPPLEMENTARY,
} from './finance-tables.ts';
import { budgetBlock, tasksBlock } from './programme.ts';

const WIDTHS = Array.from({ length: 20 }, () => 4.8);

/** What was done, as the office prints it, and the supplementary budgets (재정운용). */
export function financeReport(book: Book): Report {
  return {
    name: '재정운용',
    title: '건전하고 효율적인 재정운용',
    widths: WIDTHS,
    blocks: [
      resultLines(book),
      budgetBlock(book, FINANCE_PROGRAMME, [4, 4, 4, 4, 4]),
      tasksBlock(book, FINANCE_PROGRAMME, [3, 12, 5]),
      supplementaryBlock(book),
    ],
  };
}

/** Totals alone: a formula of Excel holds 8,192 characters, and pieces that may be missing are written again and again. */
function resultLines(book: Book): LinesBlock {
  const sumOf = (input: InputTable, key: string, where: Where = {}): Figure => total(book.table(input), key, where);
  const paid = amountText(inMillions(book, sumOf(BONUSES, 'paid')));
  const decided = amountText(inMillions(book, sumOf(MEETINGS, 'amount')));
  const items = amountText(sumOf(MEETINGS, 'items'));
  const itemsOfKind = (kind: string): Figure => amountText(sumOf(MEETINGS, 'items', { kind }));
  const change = (kind: string): Figure => amountText(sumOf(SUPPLEMENTARY, 'change', { kind }));
  const text = (input: InputTable, key: string): Figure => amountText(sumOf(input, key));
  const rows = (input: InputTable): Figure => amountText(rowsOf(book, input));
  return {
    kind: 'lines',
    caption: '□ 추진실적',
    lines: [
      words(' ○ 건전한 재정 확보를 위한 예산절감 추진 : ', text(SAVINGS, 'saved'), '백만원'),
      words(' ○ 예산절약 및 수입증대에 따른 예산성과금 지급 : ', rows(BONUSES), '건 ', paid, '백만원'),
      words(' ○ 사고이월 심사결정 : ', rows(CARRIED), '건 ', text(CARRIED, 'amount'), '백만원'),
      words(' ○ 예산집행심의회 운영 : ', amountText(meetingsHeld(book)), '회 ', items, '건 ', decided, '백만원'),
      words(
        '   - 주요 유형 : 낙찰차액 ',
        itemsOfKind('낙찰차액'),
        '건, 예산전용 ',
        itemsOfKind('예산전용'),
        '건, 예비비사용 ',
        itemsOfKind('예비비사용'),
        '건',
      ),
      words(' ○ 국·시비 보조금 간주처리 실시 : ', rows(DEEMED), '차 ', text(DEEMED, 'amount'), '백만원'),
      words(' ○ 추가경정예산 편성 : ', text(SUPPLEMENTARY, 'change'), '백만원'),
      words('   - 일반회계 : ', change('일반회계'), '백만원, 특별회계 : ', change('특별회계'), '백만원'),
    ],
  };
}

const PRINTED_FORM: Form = withColumns(SUPPLEMENTARY_BUDGET, [wordColumn('round', '회 차', 'Round')]);

/** 계 first, then the accounts, for each round there is. */
function supplementaryBlock(book: Book): FormBlock {
  return {
    kind: 'form',
    id: 'supplementary',
    caption: '□ 추가경정예산 규모',
    unit: '백만원',
    form: PRINTED_FORM,
    columns: ['round', 'account', 'after', 'before', 'change', 'growth'],
    records: ROUNDS.codes.flatMap((round) => [
      roundRecord(book, '계', { round }),
      ...ACCOUNTS.codes.map((kind) => roundRecord(book, kind, { round, kind })),
    ]),
    spans: [2, 4, 4, 4, 3, 3],
    centred: ['round', 'account'],
  };
}

function roundRecord(book: Book, name: string, where: Where & { readonly round: string }): PrintedRecord {
  const rows = rowsOf(book, SUPPLEMENTARY, where);
  const sums = (key: string): Figure => whereAny(rows, total(book.table(SUPPLEMENTARY), key, where));
  const cells: Readonly<Record<string, Content>> = {
    round: whereAny(rows, textFigure(where.round)),
    account: whereAny(rows, textFigure(name)),
    after: sums('after'),
    before: sums('before'),
  };
  return { kind: 'item', isOpen: true, of: (key) => cells[key] };
}

import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { rate } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { plant } from '../plant.ts';
import { group, item } from '../rows.ts';
import type { Table } from '../table.ts';

const MEETINGS = [
  ['제1차', '2015. 2. 23.(월)'],
  ['제2차', '2015. 3. 12.(목)'],
  ['제3차', '2015. 4. 30.(목)'],
  ['제4차', '2015. 6. 9.(화)'],
  ['제5차', '2015. 7. 17.(금)'],
  ['제6차', '2015. 9. 2.(수)'],
  ['제7차', '2015. 10. 23.(금)'],
] as const;

/** Meetings with their weekdays, and how many they were in a line above. */
export function meetings(name: string, about: string): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, 'schedule', 'exceljs', about);
  const paper = book.sheet('심의회');
  title(paper, 'A1', '□ 예산집행심의회 운영 실적 : 7회');
  note(paper, 'F2', '(단위 : 건, 백만원)');
  const columns: readonly Column[] = [
    words('name', '회차'),
    words('date', '개최일자', 'date'),
    figures('asked', '상정', 'count', { unit: '건' }),
    figures('passed', '가결', 'count', { unit: '건' }),
    figures('amount', '심의금액', 'amount', { orRole: ['budget'] }),
    derived('rate', '가결률(%)', 'rate', rate('passed', 'asked'), { unit: '%' }),
  ];
  const items = MEETINGS.map(([label, date]) => {
    const asked = book.dice.from(2, 9);
    return item(
      { name: label, date },
      { asked, passed: BigInt(book.dice.from(1, asked)), amount: book.dice.amount(20, 900) },
    );
  });
  const table = book.table(paper, columns, [group('total', '계', 'last', items)], { at: 'A3', unit: '백만원' });
  return { book, table };
}

/** Training sessions with people and money, a cost for one nowhere. */
export function training(name: string, about: string, native: boolean): { readonly book: Book; readonly table: Table } {
  const book = new Book(name, 'schedule', 'openpyxl', about);
  const paper = book.sheet('교육');
  title(paper, 'A1', '직원 교육 실적');
  note(paper, 'E2', '단위: 명, %');
  const columns: readonly Column[] = [
    words('name', '교육과정'),
    figures('aim', '대상인원', 'count', { unit: '명', orRole: ['target', 'quota'] }),
    figures('done', '이수인원', 'count', { unit: '명', orRole: ['actual'] }),
    derived('rate', '이수율', 'rate', rate('done', 'aim', undefined, native ? null : '-'), {
      unit: '%',
      show: native ? 'full' : 'number',
    }),
  ];
  const items = ['정보공개', '기록관리', '청렴', '성희롱 예방', '개인정보보호', '예산회계'].map((label, n) => {
    const aim = native && n === 3 ? 0 : book.dice.from(60, 900);
    return item(label, { aim, done: BigInt(book.dice.from(Math.floor(aim / 2), aim)) });
  });
  const table = book.table(paper, columns, [group('total', '합계', 'first', items)], {
    at: 'A3',
    unit: null,
    native: native ? ['quotient', 'totals'] : [],
  });
  return { book, table };
}

export function scheduleBooks(): readonly Book[] {
  const one = meetings(
    'schedule-meetings-wrong',
    'a weekday that is not the one of its date; eight meetings said, seven listed',
  );
  one.table.paper.change(one.table.cell(3, 'date'), { value: '2015. 6. 9.(월)' });
  plant(one.book, 'weekday-wrong', '심의회', [one.table.cell(3, 'date')], { severity: 'warning', expected: '화' });
  one.table.paper.change('A1', { value: '□ 예산집행심의회 운영 실적 : 8회' });
  plant(one.book, 'count-not-list', '심의회', ['A1'], {
    severity: 'warning',
    consequences: [one.table.range],
    isEither: true,
  });
  const three = training('schedule-training-mixed', 'rates of 0, 1 and 2 decimals in one column', false);
  three.table.paper.change(three.table.cell(2, 'rate'), { value: rounded(three.table, 2, 0), format: '0' });
  three.table.paper.change(three.table.cell(5, 'rate'), { value: rounded(three.table, 5, 2), format: '0.00' });
  const column = three.table.rows.map((_, row) => three.table.cell(row, 'rate'));
  plant(three.book, 'decimals-mixed', '교육', [three.table.cell(2, 'rate'), three.table.cell(5, 'rate')], {
    severity: 'warning',
    consequences: column,
    isEither: true,
  });
  return [
    meetings('schedule-meetings', 'dates with weekdays, the number of meetings in a line above').book,
    training('schedule-training', 'rates of one decimal, unit note without brackets', false).book,
    one.book,
    overZero(),
    three.book,
  ];
}

/** A rate formula over zero that was left as it is. */
function overZero(): Book {
  const { book, table } = training('schedule-training-zero', 'a rate over zero left as #DIV/0!', true);
  const cell = table.cell(4, 'rate');
  table.paper.change(cell, { value: null, formula: `${table.cell(4, 'done')}/${table.cell(4, 'aim')}*100` });
  plant(book, 'division-by-zero', '교육', [cell], { severity: 'info' });
  lines(table.paper, 'A11', ['※ 성희롱 예방교육은 하반기 실시 예정']);
  return book;
}

function rounded(table: Table, row: number, digits: number): number {
  const [done, aim] = ['done', 'aim'].map((key) => table.figures.figure(row, key)?.units ?? 1n);
  const scale = 10n ** BigInt(digits + 2);
  return Number((2n * (done ?? 1n) * scale + (aim ?? 1n)) / (2n * (aim ?? 1n))) / 10 ** digits;
}

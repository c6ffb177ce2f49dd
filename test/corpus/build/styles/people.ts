import { lines, note, title } from '../around.ts';
import { Book } from '../book.ts';
import { difference, share, total } from '../calculation.ts';
import { derived, figures, words, type Column } from '../column.ts';
import { exact } from '../exact.ts';
import { DEPARTMENTS, DONGS } from '../names.ts';
import { plant, slip, transposed, wrong } from '../plant.ts';
import { group, item } from '../rows.ts';
import type { Table } from '../table.ts';

interface Made {
  readonly book: Book;
  readonly table: Table;
}

/** 정원, 현원, 과부족 down and grades across. */
export function grades(name: string, about: string): Made {
  const book = new Book(name, 'staffing', 'exceljs', about);
  const paper = book.sheet('일반현황');
  title(paper, 'A1', '1. 조직 및 인력');
  lines(paper, 'A2', ['○ 1과 5팀']);
  note(paper, 'I2', '(2015. 10. 31. 현재, 단위: 명)');
  const columns: readonly Column[] = [
    words('grade', '구 분'),
    figures('quota', '정 원', 'quota', { unit: '명' }),
    figures('current', '현 원', 'current', { unit: '명' }),
    derived('gap', '과부족', 'gap', difference('current', 'quota'), { unit: '명' }),
  ];
  const grade = (label: string, quota: number, current: number) => item(label, { quota, current });
  const nodes = [
    group('total', '계', 'first', [
      grade('4급', 1, 1),
      grade('5급', 2, 2),
      grade('6급', 9, 8),
      grade('7급', 12, 13),
      grade('8급', 7, 5),
      grade('9급', 2, 3),
      grade('관리운영직', 1, 1),
      grade('임기제', 0, 1),
    ]),
  ];
  const table = book.table(paper, columns, nodes, {
    at: 'A3',
    unit: null,
    orientation: 'columns',
    negative: 'triangle-text',
    zero: 'dash-text',
  });
  return { book, table };
}

/** Departments down, 정원 and 현원 in halves (시간선택제). */
export function departments(name: string, about: string): Made {
  const book = new Book(name, 'staffing', 'xlsxwriter', about);
  const paper = book.sheet('인력');
  title(paper, 'A1', '부서별 정·현원 현황');
  note(paper, 'F2', '(단위 : 명)');
  const columns: readonly Column[] = [
    words('name', '부 서'),
    figures('quota', '정원', 'quota', { unit: '명' }),
    figures('current', '현원', 'current', { unit: '명' }),
    derived('gap', '과부족', 'gap', difference('current', 'quota'), { unit: '명' }),
    figures('leave', '휴직', 'count', { unit: '명' }),
    words('note', '비고', 'note'),
  ];
  const items = book.dice.some(DEPARTMENTS, 16).map((department) => {
    const quota = book.dice.from(14, 46);
    const halves = quota * 2 + book.dice.from(-5, 4);
    return item(department, {
      quota: { units: BigInt(quota * 10), places: 1 },
      current: { units: BigInt(halves * 5), places: 1 },
      leave: BigInt(book.dice.from(0, 4)),
    });
  });
  const table = book.table(paper, columns, [group('total', '합계', 'first', items)], {
    at: 'A3',
    unit: null,
    negative: 'triangle',
  });
  lines(paper, 'A21', ['※ 시간선택제공무원은 0.5명으로 계산']);
  return { book, table };
}

/** Residents by neighbourhood; printed shares add up to 99.9 or 100.1. */
export function residents(name: string, about: string): Made {
  const book = new Book(name, 'residents', 'openpyxl', about);
  const paper = book.sheet('인구');
  title(paper, 'A1', '동별 인구 및 세대 현황');
  note(paper, 'H2', '(단위 : 세대, 명, %)');
  const columns: readonly Column[] = [
    words('name', ['동 별', '']),
    figures('homes', ['세대수', ''], 'count', { unit: '세대' }),
    derived('all', ['인구', '계'], 'row-total', total('men', 'women'), { unit: '명', orRole: ['count'] }),
    figures('men', ['인구', '남'], 'count', { unit: '명' }),
    figures('women', ['인구', '여'], 'count', { unit: '명' }),
    derived('share', ['구성비', ''], 'share', share('all'), { unit: '%' }),
    figures('area', ['면적(㎢)', ''], 'quantity', { unit: '㎢', orRole: ['other', 'amount'] }),
  ];
  const items = DONGS.map((dong) => {
    const men = book.dice.amount(4_000, 22_000);
    return item(dong, {
      homes: book.dice.part(men, 700, 1000),
      men,
      women: book.dice.part(men, 930, 1080),
      area: { units: BigInt(book.dice.from(45, 390)), places: 2 },
    });
  });
  const table = book.table(paper, columns, [group('total', '합  계', 'first', items)], { at: 'A3', unit: null });
  return { book, table };
}

export function peopleBooks(): readonly Book[] {
  const one = grades('staffing-grades-wrong', 'a shortage without its △, a total of one too few');
  const row = one.table.row('8급');
  wrong(one.book, 'sign-lost', one.table, row, 'gap', 4n);
  wrong(one.book, 'total-misses-row', one.table, 0, 'current', -1n);
  const two = departments('staffing-departments-wrong', 'a gap that does not follow; a department twice');
  wrong(two.book, 'gap-wrong', two.table, 7, 'gap', exact('0.5'));
  two.table.paper.change(two.table.cell(10, 'name'), { value: two.table.paper.get(two.table.cell(9, 'name')).value });
  plant(two.book, 'duplicate-row', '인력', [two.table.cell(10, 'name')], {
    severity: 'warning',
    consequences: [two.table.cell(9, 'name')],
    isEither: true,
  });
  const three = residents('residents-swapped', 'men with two digits swapped: row and column disagree; one share wrong');
  slip(three.book, 'digits-transposed', three.table, 6, 'men', transposed(three.table, 6, 'men', 1));
  wrong(three.book, 'shares-not-100', three.table, 12, 'share', exact('1.4'));
  return [
    grades('staffing-grades', 'grades across, △ and - as texts').book,
    departments('staffing-departments', 'halves of a person').book,
    residents('residents', 'shares that do not add to 100.0 by rounding; areas without a base').book,
    one.book,
    two.book,
    three.book,
  ];
}

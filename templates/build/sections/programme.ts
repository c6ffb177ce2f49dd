import { PLAN_SCHEDULE, PROGRAMME_BUDGET, type Column, type Form } from '../../../core/index.ts';
import type { Check } from '../check/check.ts';
import type { Figure } from '../figure/figure.ts';
import { amountText, orElse, words } from '../figure/words.ts';
import { eachRecord } from '../report/records.ts';
import type { FormBlock } from '../report/report.ts';
import type { Book } from '../section.ts';
import type { ControlItem, ControlTable } from '../table/control-table.ts';
import { KEY_FIELD, withColumns, wordColumn, type CodeTable, type InputTable } from '../table/input-table.ts';
import { at } from '../table/table-figures.ts';

/** What every programme of the report has (사업 공통): its budget, and what was done and is to be done. */
export interface ProgrammeTables {
  /** One record: 예산액, 집행액, 재원. */
  readonly budget: InputTable;
  /** 추진실적과 향후계획. */
  readonly tasks: InputTable;
}

/** The years records are kept by, for columns that name them. */
export const YEAR_CODES: CodeTable = { name: '연도', codes: Array.from({ length: 31 }, (_, n) => String(2005 + n)) };

const KIND = 'kind';

/** What a line of {@link ProgrammeTables.tasks} is. */
export const TASK_KINDS = ['추진실적', '향후계획'] as const;

/**
 * The tables of a programme.
 *
 * @param name the programme in a word, which the tables are named by, e.g. 기록물
 */
export function programmeTables(name: string): ProgrammeTables {
  return {
    budget: {
      name: `${name}예산`,
      form: withColumns(
        PROGRAMME_BUDGET,
        [{ ...wordColumn('programme', '사업명', 'Programme'), role: 'label' }],
        [wordColumn('funding', '재원', 'Funding')],
      ),
      capacity: 1,
      hint: '사업 전체의 예산액과 집행액. 재원은 인쇄할 문구. 예: 구비 100%',
      fields: { programme: { width: 34 }, funding: { width: 20 } },
      alerts: [{ kind: 'exceeds', key: 'executed', limit: 'budget' }],
    },
    tasks: {
      name: `${name}일정`,
      form: withColumns(PLAN_SCHEDULE, [wordColumn(KIND, '구분', 'Kind')]),
      capacity: 10,
      hint: '한 줄에 한 가지 일. 식별자는 해가 바뀌어도 그대로 둠',
      fields: {
        [KIND]: { width: 12, entry: { kind: 'code', codes: { name: '일정구분', codes: TASK_KINDS } } },
        task: KEY_FIELD,
        title: { width: 52 },
        schedule: { width: 26 },
        result: { width: 30 },
      },
    },
  };
}

/** The form as it is printed: beside each amount its funding, under one heading. */
const PRINTED_BUDGET: Form = {
  ...PROGRAMME_BUDGET,
  columns: PROGRAMME_BUDGET.columns.flatMap((column): readonly Column[] => {
    if (column.unit !== 'money') return [column];
    const { key, heading: group } = column;
    return [
      { ...column, heading: { ko: '금액', en: 'Amount' }, group },
      { ...wordColumn(`${key}Funding`, '재원', 'Funding'), group },
    ];
  }),
};

/** The programme's budget as it is printed (예산현황): `230,350 | (구비 100%)`, executed likewise, the rate. */
export function budgetBlock(book: Book, { budget }: ProgrammeTables, spans: readonly number[]): FormBlock {
  const table = book.table(budget);
  const funding = at(table, 'funding', 0);
  const inBrackets = words('(', funding, ')');
  const sum = words('□ 예산현황 : 총 ', amountText(at(table, 'budget', 0)), '천원');
  return {
    kind: 'form',
    id: 'programme-budget',
    caption: orElse(sum, '□ 예산현황'),
    unit: '천원',
    form: PRINTED_BUDGET,
    columns: ['budget', 'budgetFunding', 'executed', 'executedFunding', 'executionRate'],
    records: [{ kind: 'item', of: (key) => (key.endsWith('Funding') ? inBrackets : at(table, key, 0)) }],
    spans,
    centred: ['budgetFunding', 'executedFunding', 'executionRate'],
  };
}

/** What was done and is to be done (추진실적 및 향후계획), as entered. */
export function tasksBlock(book: Book, { tasks }: ProgrammeTables, spans: readonly number[]): FormBlock {
  return {
    kind: 'form',
    id: 'programme-tasks',
    caption: '□ 추진실적 및 향후계획',
    form: tasks.form,
    columns: [KIND, 'title', 'schedule'],
    records: eachRecord(book.table(tasks)),
    spans,
    centred: [KIND, 'schedule'],
  };
}

/** What the printed report says of a programme's budget, for its control table. */
export const PROGRAMME_CONTROLS: readonly ControlItem[] = [
  { item: '사업 예산액', unit: '천원' },
  { item: '사업 집행액', unit: '천원' },
  { item: '사업 집행률', unit: '%' },
];

/** The checks of a programme's budget (I-03): amounts and rate against the control figures. */
export function programmeChecks(book: Book, { budget }: ProgrammeTables, control: ControlTable): readonly Check[] {
  const table = book.table(budget);
  const stated = (item: string): Figure => control.stated(book, item);
  const [amount, executed] = [at(table, 'budget', 0), at(table, 'executed', 0)];
  return [
    {
      item: '사업 예산액',
      rule: '대조값 = 입력한 예산액',
      stated: stated('사업 예산액'),
      expected: amount,
      unit: '천원',
    },
    {
      item: '사업 집행액',
      rule: '대조값 = 입력한 집행액',
      stated: stated('사업 집행액'),
      expected: executed,
      unit: '천원',
    },
    {
      item: '사업 집행률',
      rule: '대조값 = 집행액 ÷ 예산액 × 100',
      stated: stated('사업 집행률'),
      expected: at(table, 'executionRate', 0),
      unit: '%',
    },
    {
      item: '집행액과 예산액',
      rule: '집행액 ≤ 예산액',
      stated: executed,
      expected: amount,
      relation: 'at-most',
      unit: '천원',
    },
  ];
}

import { BLANK, cellName, rangeName, type Rectangle } from '../../../core/index.ts';
import type { ValidationDescription } from '../../ooxml/index.ts';
import { codeName } from '../sheet/code-sheet.ts';
import type { FilledTable } from './filled-table.ts';
import { entryRuleOf, unitOf, type EntryRule, type InputTable } from './input-table.ts';
import type { Column } from '../../../core/index.ts';

/** The data validations of an input table (데이터 유효성 검사), one for each column that is entered. */
export function validations(
  { input, columns }: FilledTable,
  body: Rectangle,
  suffix: string,
): readonly ValidationDescription[] {
  return columns.flatMap(({ column, formula }, index) => {
    if (formula !== BLANK) return [];
    const range = { row: body.row, column: body.column + index, rows: body.rows, columns: 1 };
    const validation = validationOf(input, column, range, suffix);
    return validation ? [{ ranges: [range], ...validation }] : [];
  });
}

function validationOf(
  input: InputTable,
  column: Column,
  range: Rectangle,
  suffix: string,
): Omit<ValidationDescription, 'ranges'> | undefined {
  const rule = entryRuleOf(input, column);
  switch (rule.kind) {
    case 'text':
      return undefined;
    case 'key':
      return {
        rule: { kind: 'custom', formula: uniqueFormula(range) },
        prompt: { title: '관리번호', text: '해가 바뀌어도 그대로 두는 번호. 같은 번호를 두 번 쓰지 않음' },
        error: { title: '번호 중복', text: '같은 관리번호가 이미 있음. 다른 번호로 입력' },
      };
    case 'code':
      return {
        rule: { kind: 'list-of-range', formula: codeName(rule.codes, suffix) },
        prompt: { title: '목록에서 선택', text: `코드 시트의 ‘${rule.codes.name}’에서 선택` },
        error: { title: '목록에 없는 값', text: `코드 시트의 ‘${rule.codes.name}’에 있는 값만 입력` },
      };
    case 'date':
      return {
        rule: { kind: 'date', operator: 'between', first: FIRST_DAY, second: LAST_DAY },
        prompt: { title: '날짜 입력', text: '예: 2015-10-31' },
        error: { title: '날짜가 아님', text: '2000-01-01부터 2099-12-31까지의 날짜로 입력. 예: 2015-10-31' },
      };
    case 'number':
      return numberValidation(rule, unitOf(input, column) ?? '');
  }
}

function numberValidation(
  { least, most, isWhole }: Extract<EntryRule, { kind: 'number' }>,
  unit: string,
): Omit<ValidationDescription, 'ranges'> {
  const what = `${unit === '' ? '' : `${unit} 단위의 `}${isWhole ? '정수' : '숫자'}`;
  const sign = least < 0 ? ', 음수는 -로' : '';
  return {
    rule: { kind: isWhole ? 'whole' : 'decimal', operator: 'between', first: least, second: most },
    prompt: { title: '숫자 입력', text: `${what}${sign}. 없는 값은 빈칸, 영은 0` },
    error: {
      title: '입력할 수 없는 값',
      text: `${grouped(least)}부터 ${grouped(most)}까지의 ${what}만 입력. 글자·단위는 입력하지 않음`,
    },
  };
}

/** The first and the last day a workbook takes: 2000-01-01 and 2099-12-31. */
export const FIRST_DAY = 36_526;
export const LAST_DAY = 73_050;

function uniqueFormula(range: Rectangle): string {
  const [first = '', last = first] = rangeName(range).split(':');
  const fixed = (cell: string): string => cell.replace(/^([A-Z]+)([0-9]+)$/, '$$$1$$$2');
  return `COUNTIF(${fixed(first)}:${fixed(last)},${cellName(range.row, range.column)})<=1`;
}

function grouped(limit: number): string {
  return String(limit).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',');
}

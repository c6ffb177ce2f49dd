import { withParticle } from '../number/notation/index.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What keeps data from being put into a standard workbook. */
export interface TemplateProblems {
  readonly 'template-unknown': { readonly id: string; readonly known: readonly string[] };
  readonly 'not-a-template': { readonly file: string };
  readonly 'template-of-other-version': { readonly section: string; readonly found: string; readonly expected: string };
  readonly 'template-sheet-missing': { readonly sheet: string };
  readonly 'template-heading-changed': {
    readonly sheet: string;
    readonly cell: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'file-exists': { readonly file: string };
  readonly 'data-unreadable': { readonly file: string };
  readonly 'data-table-unnamed': { readonly known: readonly string[] };
  readonly 'data-table-unknown': { readonly table: string; readonly known: readonly string[] };
  readonly 'data-column-unknown': {
    readonly table: string;
    readonly column: string;
    readonly known: readonly string[];
  };
  readonly 'data-column-calculated': { readonly table: string; readonly column: string };
  readonly 'data-value-unreadable': DataPlace & { readonly value: string; readonly wanted: 'number' | 'date' };
  readonly 'data-unit-differs': DataPlace & { readonly value: string; readonly unit: string };
  readonly 'data-code-unknown': DataPlace & { readonly value: string; readonly codes: readonly string[] };
  readonly 'data-number-out-of-range': DataPlace & {
    readonly value: string;
    readonly least: number;
    readonly most: number;
  };
  readonly 'data-key-missing': DataPlace;
  readonly 'data-key-repeated': DataPlace & { readonly value: string };
  readonly 'data-record-unknown': DataPlace & { readonly value: string };
  readonly 'data-rows-exceed': { readonly table: string; readonly rows: number; readonly room: number };
  readonly 'data-setting-unknown': { readonly setting: string; readonly known: readonly string[] };
}

/** A value of the data: its table, its record counted from 1, its column. */
interface DataPlace {
  readonly table: string;
  readonly record: number;
  readonly column: string;
}

const list = (words: readonly string[]): string => words.join(', ');
const ko = ({ table, record, column }: DataPlace): string => `${table} ${record}번째 자료의 ‘${column}’`;
const en = ({ table, record, column }: DataPlace): string => `${table}, record ${record}, '${column}'`;

/** The sentences of {@link TemplateProblems}. */
export const TEMPLATE_SENTENCES: SentenceTable<TemplateProblems> = {
  'template-unknown': {
    severity: 'error',
    ko: (p) => `‘${p.id}’(이)라는 양식이 없음. 사용 가능한 양식: ${list(p.known)}`,
    en: (p) => `there is no template '${p.id}'. Known templates: ${list(p.known)}`,
  },
  'not-a-template': {
    severity: 'error',
    ko: (p) => `${p.file}: 구정 표준 양식이 아님. ‘gujeong template new’로 만든 파일에 채우기`,
    en: (p) => `${p.file}: not a standard workbook of Gujeong. Fill a file made by 'gujeong template new'`,
  },
  'template-of-other-version': {
    severity: 'error',
    ko: (p) =>
      `${p.section}: 양식 제${p.found}판. 이 프로그램은 제${p.expected}판만 채움. 새 양식으로 옮긴 뒤 다시 실행`,
    en: (p) =>
      `${p.section}: template version ${p.found}, this program fills version ${p.expected}. Use a new template`,
  },
  'template-sheet-missing': {
    severity: 'error',
    ko: (p) => `‘${p.sheet}’ 시트가 없음. 시트 이름을 되돌리거나 새 양식에 채우기`,
    en: (p) => `sheet '${p.sheet}' is missing. Give it back its name, or fill a new template`,
  },
  'template-heading-changed': {
    severity: 'error',
    ko: (p) => `${p.sheet}!${p.cell}: 머리글 ‘${p.found}’. 양식의 머리글 ‘${p.expected}’(으)로 되돌린 뒤 다시 실행`,
    en: (p) => `${p.sheet}!${p.cell}: the heading is '${p.found}', that of the template '${p.expected}'. Restore it`,
  },
  'file-exists': {
    severity: 'error',
    ko: (p) => `${p.file}: 같은 이름의 파일이 있음. 다른 이름을 -o로 지정`,
    en: (p) => `${p.file}: there is a file of this name. Give another one with -o`,
  },
  'data-unreadable': {
    severity: 'error',
    ko: (p) => `${p.file}: JSON 또는 CSV 자료로 읽을 수 없음. ‘gujeong fill --help’의 형식 확인`,
    en: (p) => `${p.file}: cannot be read as JSON or CSV data. See 'gujeong fill --help'`,
  },
  'data-table-unnamed': {
    severity: 'error',
    ko: (p) => `CSV 자료를 넣을 표를 --table로 지정. 이 양식의 표: ${list(p.known)}`,
    en: (p) => `name the table the CSV data is for with --table. Tables of this template: ${list(p.known)}`,
  },
  'data-table-unknown': {
    severity: 'error',
    ko: (p) => `양식에 ‘${p.table}’ 표가 없음. 이 양식의 표: ${list(p.known)}`,
    en: (p) => `the template has no table '${p.table}'. Its tables: ${list(p.known)}`,
  },
  'data-column-unknown': {
    severity: 'error',
    ko: (p) => `${p.table}: ‘${p.column}’ 열이 없음. 채울 수 있는 열: ${list(p.known)}`,
    en: (p) => `${p.table}: there is no column '${p.column}'. Columns to fill: ${list(p.known)}`,
  },
  'data-column-calculated': {
    severity: 'error',
    ko: (p) => `${p.table}: ${withParticle(`‘${p.column}’`, '은/는')} 계산되는 열. 자료에서 제외한 뒤 다시 실행`,
    en: (p) => `${p.table}: '${p.column}' is calculated. Leave it out of the data`,
  },
  'data-value-unreadable': {
    severity: 'error',
    ko: (p) =>
      `${ko(p)}: ${withParticle(`‘${p.value}’`, '을/를')} ${p.wanted === 'date' ? '날짜(예: 2015-10-31)' : '숫자'}로 읽을 수 없음`,
    en: (p) =>
      `${en(p)}: '${p.value}' cannot be read as a ${p.wanted === 'date' ? 'date such as 2015-10-31' : 'number'}`,
  },
  'data-unit-differs': {
    severity: 'error',
    ko: (p) => `${ko(p)}: ‘${p.value}’. 이 열의 단위는 ${p.unit}. 단위를 바꾸어 숫자만 입력`,
    en: (p) => `${en(p)}: '${p.value}'. The column's unit is ${p.unit}. Convert and give the number alone`,
  },
  'data-code-unknown': {
    severity: 'error',
    ko: (p) => `${ko(p)}: ‘${p.value}’은(는) 목록에 없음. 목록: ${list(p.codes)}`,
    en: (p) => `${en(p)}: '${p.value}' is not in the list: ${list(p.codes)}`,
  },
  'data-number-out-of-range': {
    severity: 'error',
    ko: (p) => `${ko(p)}: ${p.value}은(는) 입력 범위(${p.least} ~ ${p.most}) 밖이거나 정수가 아님`,
    en: (p) => `${en(p)}: ${p.value} lies outside ${p.least} to ${p.most}, or is no whole number`,
  },
  'data-key-missing': {
    severity: 'error',
    ko: (p) => `${ko(p)}: 값이 없음. 자료를 구별하는 열이므로 반드시 입력`,
    en: (p) => `${en(p)}: missing. The column tells records apart`,
  },
  'data-key-repeated': {
    severity: 'error',
    ko: (p) => `${ko(p)}: ‘${p.value}’이(가) 자료에 두 번 이상 나옴. 하나만 남긴 뒤 다시 실행`,
    en: (p) => `${en(p)}: '${p.value}' is in the data more than once. Keep one`,
  },
  'data-record-unknown': {
    severity: 'error',
    ko: (p) => `${ko(p)}: ‘${p.value}’ 행이 양식에 없음. 행이 정해진 표이므로 추가할 수 없음`,
    en: (p) => `${en(p)}: the template has no row '${p.value}', and its rows are fixed`,
  },
  'data-rows-exceed': {
    severity: 'error',
    ko: (p) => `${p.table}: 자료 ${p.rows}행. 양식은 ${p.room}행까지 입력 가능`,
    en: (p) => `${p.table}: ${p.rows} records, the template has room for ${p.room}`,
  },
  'data-setting-unknown': {
    severity: 'error',
    ko: (p) => `설정 ‘${p.setting}’이(가) 없음. 설정 항목: ${list(p.known)}`,
    en: (p) => `there is no setting '${p.setting}'. Settings: ${list(p.known)}`,
  },
};

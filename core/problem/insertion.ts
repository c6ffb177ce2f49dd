import type { Sentence } from '../sentence.ts';
import type { SentenceTable } from './sentence-table.ts';

const UNABLE = {
  'old-program': {
    ko: '이 엑셀은 시트를 넣지 못함(ExcelApi 1.13 필요)',
    en: 'This Excel cannot insert sheets (it lacks ExcelApi 1.13)',
  },
  charts: {
    ko: '웹용 엑셀은 차트가 있는 시트를 넣지 못함',
    en: 'Excel on the web cannot insert sheets with charts',
  },
  workbench: {
    ko: '작업대는 열린 파일에 시트를 더하지 않음',
    en: 'The workbench adds no sheets to the file that is open',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What keeps sheets from coming into a workbook, or a sheet from being made. */
export interface InsertionProblems {
  readonly 'sheets-not-insertable': { readonly reason: keyof typeof UNABLE };
  readonly 'structure-protected': object;
  readonly 'names-taken': { readonly names: readonly string[] };
  readonly 'file-too-large-to-insert': { readonly file: string };
  readonly 'sheets-half-inserted': { readonly sheets: readonly string[] };
  readonly 'nothing-for-dashboard': object;
}

const NAMED = 3;

function some(names: readonly string[]): string {
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ' …' : '');
}

/** The sentences of {@link InsertionProblems}. */
export const INSERTION_SENTENCES: SentenceTable<InsertionProblems> = {
  'sheets-not-insertable': {
    severity: 'error',
    ko: ({ reason }) => `${UNABLE[reason].ko}. 대신 파일로 열기`,
    en: ({ reason }) => `${UNABLE[reason].en}. Open the file instead`,
  },
  'structure-protected': {
    severity: 'error',
    ko: () => '통합 문서의 구조가 보호되어 있어 시트를 넣지 않음. [검토] > [통합 문서 보호]를 해제한 후 다시 실행',
    en: () =>
      'The structure of the workbook is protected; no sheet was inserted. Unprotect it under Review and try again',
  },
  'names-taken': {
    severity: 'error',
    ko: ({ names }) =>
      `이 통합 문서에 같은 이름(${some(names)})이 있어 시트를 넣지 않음. 수식이 다른 양식을 읽지 않도록 따로 파일로 열기`,
    en: ({ names }) =>
      `The workbook has the names ${some(names)} already; no sheet was inserted, for its formulas would read another form. Open the file by itself`,
  },
  'file-too-large-to-insert': {
    severity: 'error',
    ko: ({ file }) => `‘${file}’ 파일이 5 MB를 넘어 시트를 넣지 않음. 따로 파일로 열기`,
    en: ({ file }) => `The file '${file}' is larger than 5 MB; no sheet was inserted. Open the file by itself`,
  },
  'sheets-half-inserted': {
    severity: 'error',
    ko: ({ sheets }) => `시트를 넣다가 멈추고 치우지 못함. 새로 생긴 시트(${some(sheets)})가 있으면 삭제 후 다시 실행`,
    en: ({ sheets }) =>
      `Inserting stopped and could not be undone. Delete the new sheets (${some(sheets)}), if there are any, and try again`,
  },
  'nothing-for-dashboard': {
    severity: 'error',
    ko: () =>
      '현황판에 담을 표를 찾지 못함. 사업이나 부서마다 예산액과 집행액, 목표와 실적 또는 기한이 있는 표가 있는지 확인',
    en: () =>
      'No table for a dashboard was found. It needs one with a budget and what is spent, a target and what is reached, or deadlines',
  },
};

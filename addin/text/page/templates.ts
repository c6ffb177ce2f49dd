import type { Language } from '../../../core/index.ts';

/** The texts of the page of forms and reports. */
export interface TemplateTexts {
  readonly reports: string;
  readonly verification: string;
  readonly verificationHint: string;
  readonly dashboard: string;
  readonly dashboardHint: (day: string, isOpen: boolean) => string;
  readonly make: string;
  readonly makeOf: (report: string) => string;
  readonly templates: string;
  readonly templatesHint: string;
  readonly kind: string;
  readonly kinds: { readonly new: string; readonly sample: string };
  readonly insert: string;
  readonly insertOf: (template: string) => string;
  readonly open: string;
  readonly openOf: (template: string) => string;
  readonly sheets: (count: number) => string;
  readonly noUndo: string;
  readonly added: (sheets: readonly string[]) => string;
  readonly notes: Readonly<Record<'without-charts' | 'following', string>>;
  readonly opened: string;
  readonly missing: string;
}

/** The page of forms and reports, in each language. */
export const TEMPLATES: Readonly<Record<Language, TemplateTexts>> = {
  ko: {
    reports: '보고 시트',
    verification: '검산표',
    verificationHint: '지적 사항과 검산한 표를 인쇄용 시트 한 장으로 작성. 이미 있는 검산표는 새것으로 바뀜',
    dashboard: '현황판',
    dashboardHint: (day, isOpen) =>
      `사업별 집행률과 경과율, 부진 사업, 달성률, 다가오는 기한을 차트와 함께 작성(기준일: ${isOpen ? `문서에 적힌 날, 없으면 ${day}` : day}). 원본 셀을 따라 계산되며, 이미 있는 현황판은 새것으로 바뀜`,
    make: '작성',
    makeOf: (report) => `작성: ${report}`,
    templates: '양식 넣기',
    templatesHint: '부문별 표준 양식을 이 통합 문서의 맨 뒤에 시트로 넣음',
    kind: '내용',
    kinds: { new: '빈 양식', sample: '표본 포함' },
    insert: '시트로 넣기',
    insertOf: (template) => `시트로 넣기: ${template}`,
    open: '파일로 열기',
    openOf: (template) => `파일로 열기: ${template}`,
    sheets: (count) => `시트 ${count}개`,
    noUndo: '시트를 넣거나 바꾸는 것은 실행 취소(Ctrl+Z)되지 않음. 필요 없으면 시트를 삭제',
    added: ([first = '', ...others]) =>
      others.length === 0 ? `‘${first}’ 시트 작성` : `시트 ${others.length + 1}개 넣음(맨 뒤, ‘${first}’부터)`,
    notes: {
      'without-charts': '웹용 Excel은 차트가 있는 시트를 받지 않아 차트 없이 넣음',
      following: '설정은 먼저 넣은 양식을 따름',
    },
    opened: '파일로 열었음',
    missing: '양식 목록을 불러오지 못함. 추가 기능 폴더에 연결되는지 확인한 후 다시 시도',
  },
  en: {
    reports: 'Report sheets',
    verification: 'Verification',
    verificationHint:
      'Writes the findings and the tables that were checked on one sheet for print. It takes the place of an earlier one',
    dashboard: 'Dashboard',
    dashboardHint: (day, isOpen) =>
      `Writes execution against the elapsed year, what lags, achievements and deadlines, with charts (as of ${isOpen ? `the day written in the workbook, or else ${day}` : day}). It follows the cells it reads and takes the place of an earlier one`,
    make: 'Make',
    makeOf: (report) => `Make: ${report}`,
    templates: 'Insert forms',
    templatesHint: 'Inserts the standard forms of a section as sheets behind the last one of this workbook',
    kind: 'Content',
    kinds: { new: 'Empty', sample: 'With sample' },
    insert: 'Insert as sheets',
    insertOf: (template) => `Insert as sheets: ${template}`,
    open: 'Open as a file',
    openOf: (template) => `Open as a file: ${template}`,
    sheets: (count) => `${count} sheets`,
    noUndo: 'Inserting or replacing sheets cannot be undone with Ctrl+Z. Delete the sheets if you do not need them',
    added: ([first = '', ...others]) =>
      others.length === 0
        ? `Sheet '${first}' is made`
        : `${others.length + 1} sheets inserted at the end, beginning with '${first}'`,
    notes: {
      'without-charts': 'Excel on the web takes no sheet with charts: they came without',
      following: 'Their settings follow those that were there',
    },
    opened: 'Opened as a file',
    missing:
      'The list of forms could not be loaded. See whether the folder of the add-in can be reached, then try again.',
  },
};

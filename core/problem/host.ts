import { withParticle } from '../number/notation/index.ts';
import type { Sentence } from '../sentence.ts';
import { at, type Place } from './place.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What keeps a host from carrying out a request. */
export interface HostProblems {
  readonly 'sheet-protected': { readonly sheet: string };
  readonly 'sheet-missing': { readonly sheet: string };
  readonly 'cell-editing': object;
  readonly 'cell-changed-since': Place & { readonly found: string; readonly expected: string };
  readonly 'cell-not-writable': Place & {
    readonly reason: 'array-formula' | 'merged' | 'table-heading' | 'unstorable';
  };
  readonly 'host-failed': { readonly code: string };
  readonly 'workbook-half-written': Place;
  readonly 'host-too-old': { readonly requirement: string };
  readonly 'request-too-large': object;
  readonly 'program-part-missing': object;
  readonly 'nothing-to-revert': object;
  readonly 'kept-corrections-unreadable': object;
  readonly 'kept-changed-since': object;
  readonly 'kept-unreadable': { readonly part: keyof typeof KEPT_PARTS };
  readonly 'run-not-kept': { readonly cells: number };
  readonly 'office-settings-unreadable': object;
}

const KEPT_PARTS = {
  journal: { ko: '실행 내역', en: 'journal of runs' },
  settings: { ko: '설정', en: 'settings' },
  ignored: { ko: '제외한 지적', en: 'findings left out' },
} as const satisfies Record<string, Sentence>;

const UNWRITABLE = {
  merged: { ko: '병합된 셀의 안쪽', en: 'inside a merged area' },
  'array-formula': { ko: '배열 수식의 일부', en: 'part of an array formula' },
  'table-heading': { ko: '엑셀 표의 머리글', en: 'a heading of an Excel table' },
  unstorable: { ko: '셀에 담을 수 없는 값', en: 'not a value a cell can hold' },
} as const satisfies Record<string, Sentence>;

/** The sentences of {@link HostProblems}. */
export const HOST_SENTENCES: SentenceTable<HostProblems> = {
  'sheet-protected': {
    severity: 'error',
    ko: (p) => `‘${p.sheet}’ 시트가 보호되어 있어 쓰지 않음. [검토] > [시트 보호 해제] 후 다시 실행`,
    en: (p) => `Sheet '${p.sheet}' is protected; nothing was written. Use Review > Unprotect Sheet and run again`,
  },
  'sheet-missing': {
    severity: 'error',
    ko: (p) => `‘${p.sheet}’ 시트가 없어 쓰지 않음. 이름이 바뀌었거나 삭제되었는지 확인 후 다시 실행`,
    en: (p) => `Sheet '${p.sheet}' is gone; nothing was written. Check whether it was renamed or deleted and run again`,
  },
  'cell-editing': {
    severity: 'info',
    ko: () => '셀 편집 중. 셀 편집을 끝내면(Enter) 이어서 실행함',
    en: () => 'A cell is being edited. The run continues when you finish (Enter)',
  },
  'cell-changed-since': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: 그 사이 ${withParticle(p.found, '으로/로')} 바뀌어 쓰지 않음(읽을 때 ${p.expected}). 다시 검산 후 실행`,
    en: (p) => `${at(p)}: changed to ${p.found} in the meantime (was ${p.expected}); nothing was written. Verify again`,
  },
  'cell-not-writable': {
    severity: 'error',
    ko: (p) => `${at(p)}: ${UNWRITABLE[p.reason].ko}이어서 쓰지 않음. 직접 고친 뒤 다시 실행`,
    en: (p) => `${at(p)}: ${UNWRITABLE[p.reason].en}; nothing was written. Correct it by hand and run again`,
  },
  'host-failed': {
    severity: 'error',
    ko: (p) => `엑셀이 요청을 처리하지 못함(${p.code}). 통합 문서는 실행 전 그대로이며, 저장 후 다시 실행`,
    en: (p) => `Excel could not carry out the request (${p.code}). The workbook is as it was; save it and run again`,
  },
  'workbook-half-written': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}부터 일부 셀만 바뀌었을 수 있음(쓰다가 멈추고 되돌리지 못함). 저장하지 말고 닫은 뒤 다시 열어 실행`,
    en: (p) =>
      `${at(p)} onwards: some cells may be changed (writing stopped and could not be undone). Close without saving, open again and run`,
  },
  'host-too-old': {
    severity: 'error',
    ko: (p) => `이 엑셀에는 필요한 기능(${p.requirement})이 없음. Excel 2021 이상에서 실행`,
    en: (p) => `This Excel lacks ${p.requirement}. Use Excel 2021 or later`,
  },
  'request-too-large': {
    severity: 'error',
    ko: () => '한 번에 읽기에는 표가 너무 큼. 필요 없는 시트를 별도 파일로 옮긴 뒤 다시 실행',
    en: () => 'The workbook is too large for one request. Move sheets you do not need to another file and run again',
  },
  'program-part-missing': {
    severity: 'error',
    ko: () => '추가 기능의 일부를 불러오지 못하여 실행하지 않음. 추가 기능이 놓인 서버에 연결되는지 확인 후 다시 실행',
    en: () =>
      'A part of the add-in could not be loaded; nothing was run. Check that its server can be reached, then run again',
  },
  'nothing-to-revert': {
    severity: 'info',
    ko: () => '되돌릴 실행 내역 없음',
    en: () => 'There is no run to revert',
  },
  'kept-corrections-unreadable': {
    severity: 'warning',
    ko: () =>
      '통합 문서에 저장된 ‘고친 인식’을 읽을 수 없음(이후 판에서 저장). 고친 인식 없이 실행하고 덮어쓰지 않으며, 고치려면 새 판으로 열어 실행',
    en: () =>
      'The corrections of the recognition kept in this workbook cannot be read (a later version wrote them). They are not used and not overwritten; open the workbook with the newer version to change them',
  },
  'kept-changed-since': {
    severity: 'error',
    ko: () => '그 사이 다른 작업창에서 이 통합 문서를 실행하여 쓰지 않음. 다시 검산 후 실행',
    en: () => 'Another pane worked on this workbook in the meantime; nothing was written. Verify again, then run',
  },
  'kept-unreadable': {
    severity: 'warning',
    ko: ({ part }) =>
      `통합 문서에 저장된 ‘${KEPT_PARTS[part].ko}’을 읽을 수 없어(이후 판에서 저장) 쓰지도 덮어쓰지도 않음. 새 판으로 열어 실행`,
    en: ({ part }) =>
      `The ${KEPT_PARTS[part].en} kept in this workbook cannot be read (a later version wrote them); they are neither used nor overwritten. Open the workbook with the newer version`,
  },
  'run-not-kept': {
    severity: 'info',
    ko: ({ cells }) =>
      `셀 ${cells}개를 바꾼 마지막 실행은 통합 문서에 남기기에 너무 큼. 실행한 작업창이 열려 있는 동안 그 작업창에서만 되돌릴 수 있음`,
    en: ({ cells }) =>
      `The last run changed ${cells} cells, too many for the workbook to keep. It can be reverted only in the pane that ran it, while that is open`,
  },
  'office-settings-unreadable': {
    severity: 'warning',
    ko: () =>
      '기관 공통 설정 파일(gujeong-settings.json)을 읽을 수 없어 프로그램 기본값으로 실행. 전산 담당에게 파일 확인 요청',
    en: () =>
      'The office-wide settings (gujeong-settings.json) cannot be read; the defaults of the program are used. Ask the IT staff to check the file',
  },
};

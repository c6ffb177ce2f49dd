import type { SentenceTable } from './sentence-table.ts';

/** What keeps a workbook file from being read or written. */
export interface FileProblems {
  readonly 'file-missing': { readonly file: string };
  readonly 'file-unwritable': { readonly file: string };
  readonly 'file-is-xls': { readonly file: string };
  readonly 'file-is-encrypted': { readonly file: string };
  readonly 'file-is-truncated': { readonly file: string };
  readonly 'file-is-not-workbook': { readonly file: string };
  readonly 'file-is-too-large': { readonly file: string };
  readonly 'file-is-damaged': { readonly file: string; readonly part: string };
}

/** The sentences of {@link FileProblems}. */
export const FILE_SENTENCES: SentenceTable<FileProblems> = {
  'file-missing': {
    severity: 'error',
    ko: (p) => `${p.file}: 파일을 열 수 없음. 경로와 이름 확인 필요`,
    en: (p) => `${p.file}: cannot be opened. Check its path and name`,
  },
  'file-unwritable': {
    severity: 'error',
    ko: (p) => `${p.file}: 저장할 수 없음. 다른 프로그램에서 열려 있는지, 쓰기 권한이 있는지 확인. 원본은 그대로임`,
    en: (p) =>
      `${p.file}: cannot be saved. Check whether another program has it open and that you may write there. The original is untouched`,
  },
  'file-is-xls': {
    severity: 'error',
    ko: (p) =>
      `${p.file}: 옛 형식(.xls) 파일. 엑셀에서 [다른 이름으로 저장] > ‘Excel 통합 문서(.xlsx)’로 저장 후 다시 실행`,
    en: (p) => `${p.file}: an old .xls file. Save it in Excel as an Excel Workbook (.xlsx) and run again`,
  },
  'file-is-encrypted': {
    severity: 'error',
    ko: (p) => `${p.file}: 암호 또는 문서보안(DRM)이 걸린 파일. 엑셀에서 암호를 해제하여 저장한 뒤 다시 실행`,
    en: (p) => `${p.file}: protected by a password or DRM. Remove the password in Excel, save, and run again`,
  },
  'file-is-truncated': {
    severity: 'error',
    ko: (p) => `${p.file}: 파일이 끝까지 저장되지 않음(잘림). 원본을 다시 받아 실행`,
    en: (p) => `${p.file}: the file is cut off. Get the original again`,
  },
  'file-is-not-workbook': {
    severity: 'error',
    ko: (p) => `${p.file}: 엑셀 통합 문서(.xlsx)가 아님. 파일 종류 확인 필요`,
    en: (p) => `${p.file}: not an Excel workbook (.xlsx). Check the kind of file`,
  },
  'file-is-too-large': {
    severity: 'error',
    ko: (p) => `${p.file}: 다룰 수 있는 크기를 넘음. 필요한 시트만 별도 파일로 저장 후 다시 실행`,
    en: (p) => `${p.file}: larger than can be handled. Save the sheets you need to another file and run again`,
  },
  'file-is-damaged': {
    severity: 'error',
    ko: (p) => `${p.file}: 파일 일부(${p.part})가 손상됨. 엑셀에서 열어 복구·저장한 뒤 다시 실행`,
    en: (p) => `${p.file}: a part of the file (${p.part}) is damaged. Open and repair it in Excel, save, and run again`,
  },
};

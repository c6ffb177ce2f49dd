import type { SentenceTable } from './sentence-table.ts';

/** What keeps a text file or a user's corrections from being used. */
export interface RecognitionProblems {
  readonly 'corrections-unreadable': { readonly file: string };
  readonly 'text-file-not-written': { readonly file: string };
}

/** The sentences of {@link RecognitionProblems}. */
export const RECOGNITION_SENTENCES: SentenceTable<RecognitionProblems> = {
  'corrections-unreadable': {
    severity: 'error',
    ko: (p) => `${p.file}: 표 인식을 고친 내용의 파일이 아니거나 이후 판의 파일. 형식 확인 필요`,
    en: (p) => `${p.file}: no file of corrections, or one of a later version. Check its form`,
  },
  'text-file-not-written': {
    severity: 'error',
    ko: (p) => `${p.file}: 텍스트 파일(csv, tsv)은 검산만 가능. 재계산하려면 엑셀에서 xlsx로 저장 후 실행`,
    en: (p) => `${p.file}: text files (csv, tsv) can be verified only. Save it as .xlsx in Excel to recalculate`,
  },
};

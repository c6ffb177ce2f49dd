import type { Language } from '../../../core/index.ts';

/** The texts of the journal page. */
export interface JournalTexts {
  readonly hint: string;
  readonly empty: string;
  readonly verb: Readonly<Record<'recalculate' | 'apply' | 'replace', string>>;
  readonly cells: (count: number) => string;
  readonly notHere: string;
  readonly more: (count: number) => string;
  readonly revert: string;
  readonly forget: string;
  readonly forgetHint: string;
  readonly dropped: (count: number) => string;
}

/** The texts of the journal page (실행 내역), in each language. */
export const JOURNAL: Readonly<Record<Language, JournalTexts>> = {
  ko: {
    hint: '통합 문서에 함께 저장됨. 최근 실행부터 하나씩 되돌릴 수 있음',
    empty: '실행 내역 없음. 재계산하거나 지적을 적용하면 여기에 남음',
    verb: { recalculate: '재계산', apply: '지적 적용', replace: '함수 바꾸기' },
    cells: (count) => `셀 ${count}개`,
    notHere: '바뀐 셀이 너무 많아 내용은 남기지 않음',
    more: (count) => `나머지 ${count}개 보기`,
    revert: '되돌리기',
    forget: '기록 지우기',
    forgetHint: '셀은 그대로 두고 이 실행의 기록만 지움. 더는 되돌릴 수 없음',
    dropped: (count) => `오래된 실행 ${count}건은 보관 한도(20건, 20만 자)를 넘어 지워짐`,
  },
  en: {
    hint: 'Stored in the workbook. Runs can be reverted one after the other, the latest first.',
    empty: 'No runs yet. A recalculation or an applied correction is recorded here.',
    verb: { recalculate: 'Recalculate', apply: 'Apply', replace: 'Replace functions' },
    cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
    notHere: 'Too many cells changed for their contents to be kept.',
    more: (count) => `Show ${count} more`,
    revert: 'Revert',
    forget: 'Delete record',
    forgetHint: 'Leaves the cells as they are and deletes the record of this run. It can no longer be reverted.',
    dropped: (count) =>
      `${count} older ${count === 1 ? 'run was' : 'runs were'} removed: at most 20 runs and 200,000 characters are kept.`,
  },
};

import type { Language } from '../../../core/index.ts';

/** The texts of the page of findings left out. */
export interface IgnoredTexts {
  readonly ask: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly missing: string;
  readonly leaveOut: string;
  readonly cancel: string;
  readonly list: (count: number) => string;
  readonly empty: string;
  readonly hint: string;
  readonly takeBack: string;
  readonly takeBackOf: (place: string) => string;
}

/** The texts of the page of findings left out (제외한 지적), in each language. */
export const IGNORED: Readonly<Record<Language, IgnoredTexts>> = {
  ko: {
    ask: '이 지적을 목록에서 제외',
    reason: '제외하는 까닭',
    reasonHint: '예: 전년도 확정 수치로 원문대로 둠',
    missing: '까닭을 적어야 제외할 수 있음',
    leaveOut: '제외',
    cancel: '그만두기',
    list: (count) => `제외한 지적 ${count}건`,
    empty: '제외한 지적 없음. 지적 사항을 고른 뒤 [제외]를 누르면 까닭과 함께 여기에 남음',
    hint: '통합 문서에 저장됨. 셀의 수나 맞는 값이 달라지면 다시 지적함',
    takeBack: '제외 취소',
    takeBackOf: (place) => `${place} 제외 취소`,
  },
  en: {
    ask: 'Leave this finding out of the list',
    reason: 'Reason',
    reasonHint: "e.g. last year's settled figure, left as published",
    missing: 'A reason is needed to leave a finding out.',
    leaveOut: 'Leave out',
    cancel: 'Cancel',
    list: (count) => (count === 1 ? '1 finding left out' : `${count} findings left out`),
    empty: 'No findings left out. Choose a finding and press Leave out; it is listed here with its reason.',
    hint: 'Stored in the workbook. A finding shows again when the figure, or the expected one, changes.',
    takeBack: 'List again',
    takeBackOf: (place) => `List again: ${place}`,
  },
};

import type { Language } from '../../../core/index.ts';

/** The texts of the tour. */
export interface TourTexts {
  readonly title: string;
  readonly position: (step: number, count: number) => string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly next: string;
  readonly previous: string;
  readonly skip: string;
  readonly end: string;
}

/** The tour of the pane in three steps (둘러보기), in each language. */
export const TOUR: Readonly<Record<Language, TourTexts>> = {
  ko: {
    title: '둘러보기',
    position: (step, count) => `${step} / ${count}`,
    steps: [
      {
        title: '검산',
        text: '시트를 고치지 않고 맞지 않는 셀을 찾음. 지적을 누르면 그 셀로 가고, 까닭과 맞는 값을 보임',
      },
      {
        title: '재계산',
        text: '비율, 잔액, 합계만 다시 계산하여 씀. 입력한 수와 서식은 그대로. 지적마다 [적용]해도 됨',
      },
      {
        title: '되돌리기',
        text: '최근 실행부터 하나씩 원래대로. 실행 내역은 통합 문서에 저장되어 다시 열어도 되돌릴 수 있음',
      },
    ],
    next: '다음',
    previous: '이전',
    skip: '건너뛰기',
    end: '마침',
  },
  en: {
    title: 'Tour',
    position: (step, count) => `${step} / ${count}`,
    steps: [
      {
        title: 'Verify',
        text: 'Finds the cells that do not agree and changes nothing. Click a finding to go to its cell; the reason and the right figure stand beside it.',
      },
      {
        title: 'Recalculate',
        text: 'Writes rates, balances and totals anew. Inputs and formats stay. Or apply findings one by one.',
      },
      {
        title: 'Revert',
        text: 'Puts back run after run, the latest first. The journal is stored in the workbook, so this works after reopening it too.',
      },
    ],
    next: 'Next',
    previous: 'Back',
    skip: 'Skip',
    end: 'Done',
  },
};

import type { Language } from '../../../core/index.ts';

/** The texts of the page of custom functions. */
export interface FunctionsTexts {
  readonly hint: string;
  readonly replaceTitle: string;
  readonly replaceHint: string;
  readonly toFormulas: string;
  readonly toValues: string;
  readonly left: (count: number) => string;
  readonly list: (count: number) => string;
  readonly example: string;
}

/** The texts of the page of custom functions (구정 함수), in each language. */
export const FUNCTIONS: Readonly<Record<Language, FunctionsTexts>> = {
  ko: {
    hint: '셀에 =GUJEONG. 까지 입력하면 함수 목록이 나옴. 빈 셀은 0으로 받음',
    replaceTitle: '함수 바꾸기',
    replaceHint:
      '추가 기능이 없는 컴퓨터에서는 구정 함수가 #NAME?으로 보이므로, 파일을 내보내기 전에 바꾸어 둘 것. [되돌리기]로 복원 가능',
    toFormulas: '엑셀 수식으로 바꾸기',
    toValues: '값으로 바꾸기',
    left: (count) => `그대로 둔 셀 ${count}개`,
    list: (count) => `함수 ${count}개`,
    example: '예',
  },
  en: {
    hint: 'Type =GUJEONG. into a cell for the list of functions. A blank cell counts as 0.',
    replaceTitle: 'Replace the functions',
    replaceHint:
      'Without the add-in these functions show #NAME?. Replace them before a file leaves the office; Revert takes it back.',
    toFormulas: 'Replace by formulas',
    toValues: 'Replace by values',
    left: (count) => (count === 1 ? '1 cell left as it was' : `${count} cells left as they were`),
    list: (count) => `${count} functions`,
    example: 'e.g.',
  },
};

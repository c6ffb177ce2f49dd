import type { Language } from '../../../core/index.ts';

/** A heading of the help page with its terms and what each means. */
export interface HelpPart {
  readonly title: string;
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

/** The help page, in each language. */
export const HELP: Readonly<Record<Language, readonly HelpPart[]>> = {
  ko: [
    {
      title: '하는 일',
      terms: [
        ['검산', '모든 시트의 표를 읽어 맞지 않는 셀을 지적. 시트는 고치지 않음'],
        ['재계산', '비율, 잔액, 합계를 다시 계산하여 틀린 셀만 고침. 입력한 수와 서식은 그대로'],
        [
          '되돌리기',
          '마지막 실행에서 바뀐 셀을 원래대로 복원. 그 뒤에 사람이 고친 셀이 있으면 어느 셀인지 알리고 멈춤',
        ],
        ['자동 재계산', '셀을 고칠 때마다 그 셀이 있는 표만 다시 계산'],
        ['실행 내역', '언제 어느 셀이 어떻게 바뀌었는지 통합 문서에 남음. 최근 실행부터 하나씩 되돌림'],
        ['제외', '그대로 둘 지적을 까닭과 함께 목록에서 뺌. 셀의 수가 달라지면 다시 지적'],
        ['시트에 표시', '지적된 셀에 색을 칠함. 표시 지우기로 모두 지워지며 셀의 서식은 그대로'],
      ],
    },
    {
      title: '지적의 심각도',
      terms: [
        ['오류', '어떤 반올림으로도 설명되지 않는 수, 더해지지 않는 합계'],
        ['주의', '다른 끝수 처리로만 설명되는 수, 수식 위에 덮어쓴 수처럼 사람이 볼 것'],
        ['참고', '단수차이처럼 고칠 필요는 없으나 알아 둘 것'],
      ],
    },
    {
      title: '표를 알아보는 방법',
      terms: [
        ['머리글', '예산액, 집행액, 집행률, 증감, 계처럼 표에 쓰는 말과 (B/A) 같은 식을 읽음'],
        ['단위', '(단위: 천원)처럼 표 위나 머리글에 적힌 단위를 따름'],
        ['잘못 알아본 표', '[표]에서 열의 뜻과 단위를 바로잡으면 이 통합 문서에 저장되어 다음에도 적용'],
      ],
    },
    {
      title: '자판',
      terms: [
        ['↑ ↓', '지적 사항에서 이전·다음 지적의 셀로 이동'],
        ['← →', '지적 사항, 변경 내역, 표 사이 이동'],
        ['Esc', '오래 걸리는 실행 취소, 화면 닫기'],
        ['Ctrl+Alt+Shift+R', '재계산(추가 기능의 단축키가 되는 엑셀에서)'],
        ['Ctrl+Alt+Shift+V', '검산'],
        ['Ctrl+Alt+Shift+E', '선택한 셀의 근거'],
      ],
    },
    {
      title: '자료의 보호',
      terms: [
        ['인터넷', '쓰지 않음. 통합 문서의 내용은 이 컴퓨터 밖으로 나가지 않음'],
        ['저장', '바로잡은 내용, 실행 내역, 설정, 제외한 지적만 통합 문서 안에 저장. 개인 정보는 저장하지 않음'],
      ],
    },
  ],
  en: [
    {
      title: 'What it does',
      terms: [
        ['Verify', 'Reads the tables of every sheet and points at the cells that do not agree. Changes nothing.'],
        [
          'Recalculate',
          'Calculates rates, balances and totals and corrects the wrong cells alone. Inputs and formats stay.',
        ],
        [
          'Revert',
          'Puts back what the last run changed. Where somebody changed such a cell since, it names the cell and stops.',
        ],
        ['Automatic', 'Recalculates the table of each cell you edit.'],
        [
          'Journal',
          'Which cells changed when and how, kept in the workbook. Runs are reverted one by one, the latest first.',
        ],
        ['Leave out', 'Takes a finding off the list with a reason. It shows again when the figure changes.'],
        [
          'Mark in sheet',
          'Colours the cells found. Clear marks takes the colours away; the formats of the cells stay.',
        ],
      ],
    },
    {
      title: 'How grave a finding is',
      terms: [
        ['Error', 'A figure that no rounding explains, a total that does not add up.'],
        [
          'Warning',
          'A figure that only another rounding explains, a number typed over a formula: for a person to judge.',
        ],
        ['Note', 'Nothing to correct, but good to know, such as a difference of rounded units.'],
      ],
    },
    {
      title: 'How tables are recognised',
      terms: [
        ['Headings', 'Words such as 예산액, 집행액, 집행률, 증감, 계 and formulas such as (B/A) are read.'],
        ['Units', 'The unit written above the table or in its headings counts, e.g. (단위: 천원).'],
        ['Taken wrong', 'Correct the meaning of a column or a unit under Tables; the workbook keeps it.'],
      ],
    },
    {
      title: 'Keyboard',
      terms: [
        ['↑ ↓', 'In the findings: to the cell of the previous or next one.'],
        ['← →', 'Between findings, changes and tables.'],
        ['Esc', 'Cancels a long run, leaves a page.'],
        ['Ctrl+Alt+Shift+R', 'Recalculate, where Excel has shortcuts for add-ins.'],
        ['Ctrl+Alt+Shift+V', 'Verify.'],
        ['Ctrl+Alt+Shift+E', 'Explain the selected cell.'],
      ],
    },
    {
      title: 'Your data',
      terms: [
        ['Internet', 'Not used. Nothing of the workbook leaves this computer.'],
        [
          'Kept',
          'Your corrections, the journal, the settings and the findings left out, inside the workbook. Nothing personal.',
        ],
      ],
    },
  ],
};

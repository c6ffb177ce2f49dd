import type { Sentence } from '../../core/index.ts';

const OPTIONS: Sentence = {
  ko: `  --json        기계가 읽는 출력(JSON 배열 하나, 파일마다 객체 하나)
  --lang ko|en  출력 언어(기본 ko, 환경 변수 GUJEONG_LANG)
  -h, --help    도움말`,
  en: `  --json        output for machines (one JSON array, an object per file)
  --lang ko|en  language of the output (default ko, environment GUJEONG_LANG)
  -h, --help    this text`,
};

const EXIT_CODES: Sentence = {
  ko: '끝난 상태: 0 지적 없음, 1 지적 있음, 2 사용할 수 없는 입력',
  en: 'exit status: 0 clean, 1 findings, 2 unusable input',
};

/** The help text of each command; `''` is the program's own. */
export const HELP: Readonly<Record<'' | 'check' | 'recalc', Sentence>> = {
  '': {
    ko: `사용법: gujeong 명령 [선택 사항] 파일…

명령
  check   예산·집행 표의 모든 계산값을 검산하여 틀린 셀을 알림. 파일은 바꾸지 않음
  recalc  집행률·잔액·합계를 다시 계산하여 저장. 해당 셀 외에는 그대로 둠

선택 사항
${OPTIONS.ko}

${EXIT_CODES.ko}
예: gujeong check 주요업무-2015.xlsx`,
    en: `usage: gujeong COMMAND [OPTIONS] FILE...

commands
  check   verify every figure that follows from others and name the wrong cells; files are not changed
  recalc  recalculate rates, balances and totals and save; nothing else in the file changes

options
${OPTIONS.en}

${EXIT_CODES.en}
example: gujeong check report-2015.xlsx`,
  },
  check: {
    ko: `사용법: gujeong check [--json] [--lang ko|en] 파일…

표를 머리글로 찾아 합계, 잔액, 집행률을 검산하고 틀린 셀을 표로 보임.

선택 사항
${OPTIONS.ko}

${EXIT_CODES.ko}
예: gujeong check 주요업무-2015.xlsx`,
    en: `usage: gujeong check [--json] [--lang ko|en] FILE...

Finds tables by their headings, verifies totals, balances and rates, and lists the wrong cells.

options
${OPTIONS.en}

${EXIT_CODES.en}
example: gujeong check report-2015.xlsx`,
  },
  recalc: {
    ko: `사용법: gujeong recalc 파일… [-o 저장할 파일] [--json] [--lang ko|en]

계산되는 셀만 바꾸어 저장. -o가 없으면 원본에 저장하며, 저장이 끝나기 전에는 원본을 바꾸지 않음.

선택 사항
  -o, --output  저장할 파일(원본은 그대로 둠)
${OPTIONS.ko}

${EXIT_CODES.ko} (지적은 저장한 뒤에 남은 것)
예: gujeong recalc 주요업무-2015.xlsx -o 주요업무-2015-재계산.xlsx`,
    en: `usage: gujeong recalc FILE... [-o FILE] [--json] [--lang ko|en]

Writes only the cells that are calculated. Without -o the file itself is replaced, whole or not at all.

options
  -o, --output  write here and leave the original
${OPTIONS.en}

${EXIT_CODES.en} (of what remains after writing)
example: gujeong recalc report-2015.xlsx -o report-2015-recalculated.xlsx`,
  },
};

import type { Sentence } from '../../core/index.ts';
import type { CommandName } from './arguments.ts';

const OPTIONS: Sentence = {
  ko: `  --json        기계가 읽는 출력(JSON 배열 하나, 파일마다 객체 하나)
  --lang ko|en  출력 언어(기본 ko, 환경 변수 GUJEONG_LANG)
  -h, --help    도움말`,
  en: `  --json        output for machines (one JSON array, an object per file)
  --lang ko|en  language of the output (default ko, environment GUJEONG_LANG)
  -h, --help    this text`,
};

const RECOGNITION: Sentence = {
  ko: `  --explain     표마다 열을 무엇으로 보았는지와 그 근거
  --corrections 파일  표 인식을 고친 내용(JSON)`,
  en: `  --explain     what each column was taken for, and why
  --corrections FILE  corrections of the recognition (JSON)`,
};

const EXIT_CODES: Sentence = {
  ko: '끝난 상태: 0 지적 없음, 1 지적 있음, 2 사용할 수 없는 입력',
  en: 'exit status: 0 clean, 1 findings, 2 unusable input',
};

/** The help text of each command; `''` is the program's own. */
export const HELP: Readonly<Record<'' | CommandName, Sentence>> = {
  '': {
    ko: `사용법: gujeong 명령 [선택 사항] 파일…

명령
  check     예산·집행 표의 모든 계산값을 검산하여 틀린 셀을 알림. 파일은 바꾸지 않음
  recalc    집행률·잔액·합계를 다시 계산하여 저장. 해당 셀 외에는 그대로 둠
  template  표준 양식의 목록, 새 양식
  fill      표준 양식에 자료(JSON, CSV)를 채움

선택 사항
${OPTIONS.ko}

${EXIT_CODES.ko}
예: gujeong check 주요업무-2015.xlsx`,
    en: `usage: gujeong COMMAND [OPTIONS] FILE...

commands
  check     verify every figure that follows from others and name the wrong cells; files are not changed
  recalc    recalculate rates, balances and totals and save; nothing else in the file changes
  template  the standard workbooks: list them, make a new one
  fill      put data (JSON, CSV) into a standard workbook

options
${OPTIONS.en}

${EXIT_CODES.en}
example: gujeong check report-2015.xlsx`,
  },
  check: {
    ko: `사용법: gujeong check [--json] [--explain] [--lang ko|en] 파일…

표를 찾아 합계, 잔액, 집행률 등 계산되는 값을 모두 검산하고 틀린 셀을 표로 보임. xlsx, csv, tsv 파일.

선택 사항
${RECOGNITION.ko}
${OPTIONS.ko}

${EXIT_CODES.ko}
예: gujeong check 주요업무-2015.xlsx`,
    en: `usage: gujeong check [--json] [--explain] [--lang ko|en] FILE...

Finds tables, verifies totals, balances, rates and all else that follows, and lists the wrong cells. Files: xlsx, csv, tsv.

options
${RECOGNITION.en}
${OPTIONS.en}

${EXIT_CODES.en}
example: gujeong check report-2015.xlsx`,
  },
  recalc: {
    ko: `사용법: gujeong recalc 파일… [-o 저장할 파일] [--json] [--lang ko|en]

계산되는 셀만 바꾸어 저장. -o가 없으면 원본에 저장하며, 저장이 끝나기 전에는 원본을 바꾸지 않음.

선택 사항
  -o, --output  저장할 파일(원본은 그대로 둠)
${RECOGNITION.ko}
${OPTIONS.ko}

${EXIT_CODES.ko} (지적은 저장한 뒤에 남은 것)
예: gujeong recalc 주요업무-2015.xlsx -o 주요업무-2015-재계산.xlsx`,
    en: `usage: gujeong recalc FILE... [-o FILE] [--json] [--lang ko|en]

Writes only the cells that are calculated. Without -o the file itself is replaced, whole or not at all.

options
  -o, --output  write here and leave the original
${RECOGNITION.en}
${OPTIONS.en}

${EXIT_CODES.en} (of what remains after writing)
example: gujeong recalc report-2015.xlsx -o report-2015-recalculated.xlsx`,
  },
  template: {
    ko: `사용법: gujeong template list [--json]
        gujeong template new 양식 [-o 저장할 파일] [--sample]

표준 양식을 보이거나 새로 만듦. 있는 파일은 덮어쓰지 않음.

선택 사항
  -o, --output  저장할 파일(기본: 양식의 파일 이름)
  --sample      2015년 보고서의 수치로 채운 표본
${OPTIONS.ko}

끝난 상태: 0 만듦, 2 사용할 수 없는 입력
예: gujeong template new general -o 일반현황-2026.xlsx`,
    en: `usage: gujeong template list [--json]
       gujeong template new ID [-o FILE] [--sample]

Lists the standard workbooks, or makes a new one. A file that is there is not overwritten.

options
  -o, --output  the file to write (default: the name of the template)
  --sample      filled with the figures of the 2015 report
${OPTIONS.en}

exit status: 0 made, 2 unusable input
example: gujeong template new general -o general-2026.xlsx`,
  },
  fill: {
    ko: `사용법: gujeong fill 파일 --data 자료 [--table 표] [-o 저장할 파일]

표준 양식의 입력 표에 자료를 채우고 모든 계산값을 함께 저장. 하나라도 맞지 않으면 아무것도 바꾸지 않음.
이미 있는 관리번호(또는 명칭)의 행은 고치고, 없는 것은 빈 행에 넣음.

자료
  JSON  { "설정": { "부서명": "기획예산과", "기준일": "2026-10-31" },
          "예산현황": [{ "정책사업": "구정성과제고", "예산액": 72315 }] }
  CSV   첫 줄이 머리글인 한 표의 자료. 표의 이름은 --table로 지정

선택 사항
  --data 자료   .json, .csv, .tsv 파일
  --table 표    CSV 자료를 넣을 표
  -o, --output  저장할 파일(원본은 그대로 둠)
${OPTIONS.ko}

끝난 상태: 0 채움, 2 사용할 수 없는 입력
예: gujeong fill 일반현황-2026.xlsx --data 예산.csv --table 예산현황`,
    en: `usage: gujeong fill FILE --data DATA [--table TABLE] [-o FILE]

Puts data into the input tables of a standard workbook and saves it with every calculated result.
If one value does not fit, nothing changes. Records whose key is there are updated, others take free rows.

data
  JSON  { "설정": { "부서명": "기획예산과", "기준일": "2026-10-31" },
          "예산현황": [{ "정책사업": "구정성과제고", "예산액": 72315 }] }
  CSV   one table, its headings in the first line; name the table with --table

options
  --data DATA   a .json, .csv or .tsv file
  --table TABLE the table the CSV data is for
  -o, --output  write here and leave the original
${OPTIONS.en}

exit status: 0 filled, 2 unusable input
example: gujeong fill general-2026.xlsx --data budget.csv --table 예산현황`,
  },
};

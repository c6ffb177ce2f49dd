import type { Language, Sentence, Severity } from '../../core/index.ts';

/** What the command line itself says; findings speak for themselves. */
export const TEXT = {
  noFindings: { ko: '지적 사항 없음', en: 'no findings' },
  severity: { ko: '구분', en: 'severity' },
  cell: { ko: '셀', en: 'cell' },
  found: { ko: '표기', en: 'found' },
  expected: { ko: '계산', en: 'expected' },
  message: { ko: '내용', en: 'message' },
  unknownCommand: { ko: '알 수 없는 명령', en: 'unknown command' },
  unknownOption: { ko: '알 수 없는 선택 사항', en: 'unknown option' },
  noFile: { ko: '파일 이름 필요', en: 'a file is needed' },
  oneFileForOutput: { ko: '-o는 파일이 하나일 때만 사용 가능', en: '-o goes with one file only' },
  outputOfCheck: { ko: '-o는 check에서 사용할 수 없음', en: '-o does not go with check' },
  templateUse: {
    ko: '사용법: gujeong template list 또는 gujeong template new 양식',
    en: 'usage: gujeong template list, or gujeong template new ID',
  },
  noData: { ko: '채울 자료를 --data로 지정', en: 'name the data with --data' },
  made: { ko: '만듦', en: 'made' },
  seeHelp: { ko: '사용법: gujeong --help', en: 'see gujeong --help' },
} as const satisfies Record<string, Sentence>;

const WORKS = {
  reading: { ko: '읽는 중', en: 'reading' },
  verifying: { ko: '검산 중', en: 'verifying' },
  recalculating: { ko: '재계산 중', en: 'recalculating' },
  filling: { ko: '채우는 중', en: 'filling' },
  making: { ko: '만드는 중', en: 'making' },
  saving: { ko: '저장 중', en: 'saving' },
} as const satisfies Record<string, Sentence>;

/** Something the program does to a file. */
export type Work = keyof typeof WORKS;

/** Says what is being done to a file, and which share of it is done. */
export function working(file: string, work: Work, language: Language, share?: number): string {
  const text = `${file}: ${WORKS[work][language]}`;
  return share === undefined ? text : `${text} ${Math.floor(share * 100)} %`;
}

const SEVERITIES: Readonly<Record<Severity, Sentence>> = {
  error: { ko: '오류', en: 'error' },
  warning: { ko: '주의', en: 'warning' },
  info: { ko: '참고', en: 'info' },
};

/** Names a severity in words. */
export function severityWord(severity: Severity, language: Language): string {
  return SEVERITIES[severity][language];
}

/** Says how many tables were read and what was found in them. */
export function summary(
  file: string,
  tables: number,
  counts: Readonly<Record<Severity, number>>,
  language: Language,
): string {
  if (language === 'en') {
    const found = [
      counted(counts.error, 'error'),
      counted(counts.warning, 'warning'),
      counted(counts.info, 'note'),
    ].join(', ');
    return `${file}: ${counted(tables, 'table')}, ${found}`;
  }
  return `${file}: 표 ${tables}개, 오류 ${counts.error}건, 주의 ${counts.warning}건, 참고 ${counts.info}건`;
}

/** Says how many cells were written, and where to. */
export function written(file: string, cells: number, language: Language): string {
  if (cells === 0) return language === 'en' ? `${file}: nothing to change` : `${file}: 바꿀 셀 없음`;
  if (language === 'en') return `${file}: ${counted(cells, 'cell')} written`;
  return `${file}: 셀 ${cells}개 저장`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

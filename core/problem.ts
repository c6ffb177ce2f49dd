import type { Language, Sentence } from './sentence.ts';

/** How bad a problem is: an error is a wrong figure, a warning a doubtful one, info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A place and the figures a sentence about it needs, all as shown text. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the sentence of each problem needs, by the problem's kind. */
interface ProblemDetails {
  readonly 'rate-mismatch': Place & {
    readonly found: string;
    readonly expected: string;
    readonly part: string;
    readonly whole: string;
    readonly partHeading: string;
    readonly wholeHeading: string;
    readonly truncated: string;
    readonly half: string;
  };
  readonly 'rounding-differs': Place & {
    readonly found: string;
    readonly expected: string;
    readonly foundRule: Sentence;
    /** What the mode in use gives at the decimals printed. */
    readonly sameDigits: string;
    readonly mode: Sentence;
    readonly expectedRule: Sentence;
  };
  readonly 'mixed-decimals': Place & { readonly heading: string; readonly digits: string };
  readonly 'percent-in-cell': Place & { readonly found: string; readonly heading: string };
  readonly 'total-mismatch': Place & {
    readonly found: string;
    readonly expected: string;
    readonly difference: string;
    readonly count: number;
  };
  readonly 'rounding-gap': Place & {
    readonly found: string;
    readonly expected: string;
    readonly difference: string;
    readonly count: number;
  };
  readonly 'difference-mismatch': Place & {
    readonly found: string;
    readonly expected: string;
    readonly formula: Sentence;
  };
  readonly 'figure-missing': Place & { readonly expected: string; readonly heading: string };
  readonly 'incomplete-row': Place & { readonly missing: string };
  readonly 'text-in-amount': Place & { readonly found: string; readonly heading: string };
  readonly 'error-in-cell': Place & { readonly found: string };
  readonly 'zero-denominator': Place & { readonly found: string; readonly heading: string };
  readonly 'negative-balance': Place & { readonly found: string; readonly heading: string };
  readonly 'no-table': { readonly sheet: string };
  readonly 'sheet-protected': { readonly sheet: string };
  readonly 'sheet-missing': { readonly sheet: string };
  readonly 'cell-editing': object;
  readonly 'cell-changed-since': Place & { readonly found: string; readonly expected: string };
  readonly 'cell-not-writable': Place & { readonly reason: 'array-formula' | 'merged' };
  readonly 'host-failed': { readonly code: string };
  readonly 'host-too-old': { readonly requirement: string };
  readonly 'request-too-large': object;
  readonly 'nothing-to-revert': object;
  readonly 'file-missing': { readonly file: string };
  readonly 'file-unwritable': { readonly file: string };
  readonly 'file-is-xls': { readonly file: string };
  readonly 'file-is-encrypted': { readonly file: string };
  readonly 'file-is-truncated': { readonly file: string };
  readonly 'file-is-not-workbook': { readonly file: string };
  readonly 'file-is-too-large': { readonly file: string };
  readonly 'file-is-damaged': { readonly file: string; readonly part: string };
}

/** The name of a problem, stable for programs that read it. */
export type ProblemKind = keyof ProblemDetails;

/** A problem that was found: its kind, and the figures and places its sentence names. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  readonly [K in Kind]: { readonly kind: K } & ProblemDetails[K];
}[Kind];

type Sentences = {
  readonly [Kind in ProblemKind]: {
    readonly severity: Severity;
    readonly ko: (problem: Problem<Kind>) => string;
    readonly en: (problem: Problem<Kind>) => string;
  };
};

const SENTENCES: Sentences = {
  'rate-mismatch': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${p.found}(으)로 적혀 있으나 ${p.partHeading} ${p.part} ÷ ${p.wholeHeading} ${p.whole}은(는) 절사로 ${p.truncated}, 반올림으로 ${p.half}. 어느 단수처리로도 나오지 않는 값. ${p.expected}(으)로 고치거나 두 금액 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but ${p.part} ÷ ${p.whole} is ${p.truncated} truncated and ${p.half} rounded; no rule gives the printed figure. Correct it to ${p.expected} or check both amounts`,
  },
  'rounding-differs': {
    severity: 'warning',
    ko: (p) =>
      `${at(p)}: ${p.found}은(는) ${p.foundRule.ko} 값(${p.mode.ko}으로는 ${p.sameDigits}). 기준인 ${p.expectedRule.ko}로는 ${p.expected}. 단수처리 기준 통일 필요`,
    en: (p) =>
      `${at(p)}: ${p.found} follows ${p.foundRule.en} (${p.mode.en} gives ${p.sameDigits}); the rule in use (${p.expectedRule.en}) gives ${p.expected}. Use one rounding rule`,
  },
  'mixed-decimals': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’의 소수 자릿수가 ${p.digits}자리로 섞여 있음. 한 가지로 통일 필요`,
    en: (p) => `${at(p)}: '${p.heading}' mixes figures of ${p.digits} decimals. Use one number of decimals`,
  },
  'percent-in-cell': {
    severity: 'info',
    ko: (p) => `${at(p)}: 머리글 ‘${p.heading}’에 단위(%)가 있는데 셀에도 % 표시(${p.found}). 셀에는 숫자만 표기`,
    en: (p) =>
      `${at(p)}: the heading '${p.heading}' already says %, and the cell shows it again (${p.found}). Keep the number only`,
  },
  'total-mismatch': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${p.found}(으)로 적혀 있으나 ${p.count}개 항목의 합은 ${p.expected}(차이 ${p.difference}). 합계 또는 항목 금액 확인 필요`,
    en: (p) =>
      `${at(p)}: shows ${p.found}, but the ${p.count} items add up to ${p.expected} (difference ${p.difference}). Check the total or the items`,
  },
  'rounding-gap': {
    severity: 'info',
    ko: (p) =>
      `${at(p)}: 단수차이. ${p.found}, ${p.count}개 항목의 합 ${p.expected}(차이 ${p.difference}). 단수처리로 합계가 일치하지 않을 수 있음`,
    en: (p) =>
      `${at(p)}: rounding gap. ${p.found}, the ${p.count} items add up to ${p.expected} (difference ${p.difference})`,
  },
  'difference-mismatch': {
    severity: 'error',
    ko: (p) => `${at(p)}: ${p.found}(으)로 적혀 있으나 ${p.formula.ko} = ${p.expected}. 금액 확인 필요`,
    en: (p) => `${at(p)}: shows ${p.found}, but ${p.formula.en} = ${p.expected}. Check the figures`,
  },
  'figure-missing': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.heading}’ 칸이 비어 있음. 계산값 ${p.expected}. 필요한 칸이면 채우기`,
    en: (p) => `${at(p)}: '${p.heading}' is empty; it would be ${p.expected}. Fill it in if it is needed`,
  },
  'incomplete-row': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.missing}’ 값이 비어 있어 계산하지 않음. 값 입력 후 다시 실행`,
    en: (p) => `${at(p)}: not calculated because '${p.missing}' is empty. Fill it in and run again`,
  },
  'text-in-amount': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’에 숫자로 읽을 수 없는 글자(${p.found}). 숫자로 고친 뒤 다시 실행`,
    en: (p) => `${at(p)}: '${p.heading}' holds a text that is not a number (${p.found}). Enter a number and run again`,
  },
  'error-in-cell': {
    severity: 'error',
    ko: (p) => `${at(p)}: 수식 오류 ${p.found}. 수식이 가리키는 셀 확인 필요`,
    en: (p) => `${at(p)}: the formula gives ${p.found}. Check the cells it refers to`,
  },
  'zero-denominator': {
    severity: 'info',
    ko: (p) => `${at(p)}: ‘${p.heading}’이(가) 0이어서 비율을 계산하지 않음. ‘-’로 표기`,
    en: (p) => `${at(p)}: no rate, because '${p.heading}' is zero. Print '-'`,
  },
  'negative-balance': {
    severity: 'warning',
    ko: (p) => `${at(p)}: ‘${p.heading}’이(가) ${p.found}(부족). 집행액·집행예정액이 예산액을 넘는지 확인 필요`,
    en: (p) => `${at(p)}: '${p.heading}' is ${p.found} (short). Check whether spending exceeds the budget`,
  },
  'no-table': {
    severity: 'info',
    ko: (p) => `‘${p.sheet}’ 시트: 예산·집행 표를 찾지 못함. 머리글(예산액, 집행액, 집행률 등)이 있는지 확인`,
    en: (p) => `Sheet '${p.sheet}': no budget table found. Check that it has headings such as 예산액, 집행액, 집행률`,
  },
  'sheet-protected': {
    severity: 'error',
    ko: (p) => `‘${p.sheet}’ 시트가 보호되어 있어 쓰지 않음. [검토] > [시트 보호 해제] 후 다시 실행`,
    en: (p) => `Sheet '${p.sheet}' is protected; nothing was written. Use Review > Unprotect Sheet and run again`,
  },
  'sheet-missing': {
    severity: 'error',
    ko: (p) => `‘${p.sheet}’ 시트가 없어 쓰지 않음. 이름이 바뀌었거나 삭제되었는지 확인 후 다시 실행`,
    en: (p) => `Sheet '${p.sheet}' is gone; nothing was written. Check whether it was renamed or deleted and run again`,
  },
  'cell-editing': {
    severity: 'info',
    ko: () => '셀 편집 중. 셀 편집을 끝내면(Enter) 이어서 실행함',
    en: () => 'A cell is being edited. The run continues when you finish (Enter)',
  },
  'cell-changed-since': {
    severity: 'error',
    ko: (p) => `${at(p)}: 그 사이 ${p.found}(으)로 바뀌어 쓰지 않음(읽을 때 ${p.expected}). 다시 검산 후 실행`,
    en: (p) => `${at(p)}: changed to ${p.found} in the meantime (was ${p.expected}); nothing was written. Verify again`,
  },
  'cell-not-writable': {
    severity: 'error',
    ko: (p) =>
      `${at(p)}: ${p.reason === 'merged' ? '병합된 셀의 안쪽' : '배열 수식의 일부'}이어서 쓰지 않음. 직접 고친 뒤 다시 실행`,
    en: (p) =>
      `${at(p)}: ${p.reason === 'merged' ? 'inside a merged area' : 'part of an array formula'}; nothing was written. Correct it by hand and run again`,
  },
  'host-failed': {
    severity: 'error',
    ko: (p) => `엑셀이 요청을 처리하지 못함(${p.code}). 통합 문서는 실행 전 그대로이며, 저장 후 다시 실행`,
    en: (p) => `Excel could not carry out the request (${p.code}). The workbook is as it was; save it and run again`,
  },
  'host-too-old': {
    severity: 'error',
    ko: (p) => `이 엑셀에는 필요한 기능(${p.requirement})이 없음. Excel 2021 이상에서 실행`,
    en: (p) => `This Excel lacks ${p.requirement}. Use Excel 2021 or later`,
  },
  'request-too-large': {
    severity: 'error',
    ko: () => '한 번에 읽기에는 표가 너무 큼. 필요 없는 시트를 별도 파일로 옮긴 뒤 다시 실행',
    en: () => 'The workbook is too large for one request. Move sheets you do not need to another file and run again',
  },
  'nothing-to-revert': {
    severity: 'info',
    ko: () => '되돌릴 실행 내역 없음',
    en: () => 'There is no run to revert',
  },
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

function at(place: Place): string {
  return `${place.sheet}!${place.cell}`;
}

/** The severity of a problem. */
export function severityOf(problem: Problem): Severity {
  return SENTENCES[problem.kind].severity;
}

/**
 * Says a problem in one sentence: what happened, where, what to do.
 *
 * @example
 * describeProblem({ kind: 'nothing-to-revert' }, 'ko') //=> '되돌릴 실행 내역 없음'
 */
export function describeProblem<Kind extends ProblemKind>(problem: Problem<Kind>, language: Language): string {
  const sentence: Sentences[Kind] = SENTENCES[problem.kind];
  return sentence[language](problem);
}

import { ROLE_NAMES, type RecognitionCorrection, type RowKey, type TableKey } from '../../core/index.ts';
import type { SeverityCounts, Texts } from './texts.ts';

function findings({ error, warning, info }: SeverityCounts): string {
  if (error + warning + info === 0) return '지적 사항 없음';
  return `오류 ${error}건, 주의 ${warning}건, 참고 ${info}건`;
}

const ROW_KIND = { total: '합계', subtotal: '소계', item: '항목', reference: '참고(합계에서 제외)' } as const;

function row({ label, occurrence }: RowKey): string {
  return occurrence > 1 ? `‘${label}’(${occurrence}번째)` : `‘${label}’`;
}

/** Tables are known by their titles, those without one by their headings. */
function tableName({ title, headings }: TableKey): string {
  return title === '' ? headings.join(', ') : title;
}

function statement(correction: RecognitionCorrection): string {
  switch (correction.kind) {
    case 'column-role':
      return `‘${correction.heading}’ 열은 ${ROLE_NAMES[correction.role].ko}`;
    case 'typed-column':
      return `‘${correction.heading}’ 열은 입력값`;
    case 'unit':
      return correction.unit === null ? '금액 단위 없음' : `금액 단위는 ${correction.unit}`;
    case 'no-table':
      return '표가 아님';
    case 'row-kind':
      return `${row(correction.row)} 행은 ${ROW_KIND[correction.rowKind]}`;
    case 'total-of':
      return `${row(correction.row)} 행은 ${correction.addends.map(row).join(' + ')}`;
  }
}

/** The texts in Korean, in the style of public offices: noun endings, no exclamation. */
export const ko: Texts = {
  productName: '구정',
  welcome: '예산·집행 표의 집행률, 잔액, 합계를 원 단위까지 정확하게 다시 계산하고, 틀린 셀을 짚어 주는 도구',
  startWithSample: '표본 자료로 시작',
  outsideExcel: '엑셀에서 열어야 하는 화면. 엑셀이 없으면 작업대에서 사용 가능',

  recalculate: '재계산',
  recalculateHint: '계산되는 셀을 모두 다시 계산하여 적용',
  verify: '검산',
  verifyHint: '시트를 고치지 않고 틀린 셀만 확인',
  revert: '되돌리기',
  revertHint: (cells) => `마지막 실행에서 바뀐 셀 ${cells}개를 원래대로 복원`,
  nothingToRevert: '되돌릴 실행 내역 없음',
  apply: '적용',
  applyTo: (cell) => `${cell} 적용`,
  applyAll: (count) => `모두 적용 (${count})`,
  explain: '근거',
  explainHint: '선택한 셀의 수가 무엇에서 어떻게 나왔는지 확인',
  explainOf: (cell) => `${cell} 근거`,
  liveRecalculation: '자동 재계산',
  liveHint: '셀을 고치면 바로 다시 계산하여 적용',
  language: '언어',
  verbs: '실행',
  close: '닫기',
  back: '결과로 돌아가기(Esc)',
  retry: '다시 시도',
  menu: '화면',
  pages: {
    help: '도움말',
    explanation: '이 수의 근거',
    functions: '구정 함수',
    journal: '실행 내역',
    settings: '설정',
    ignored: '제외한 지적',
    templates: '양식·보고',
  },
  pageMissing: '화면을 불러오지 못함. 추가 기능 폴더에 연결되는지 확인한 후 다시 시도',

  working: {
    recalculate: '재계산 중',
    verify: '검산 중',
    apply: '적용 중',
    revert: '되돌리는 중',
    correct: '고친 인식 반영 중',
    explain: '근거 확인 중',
    insert: '시트 넣는 중',
    replace: '함수 바꾸는 중',
  },
  waiting: '셀 편집을 끝내면(Enter) 이어서 실행함',
  cancelled: '실행을 멈춤, 바뀐 것 없음',
  cancel: '취소',
  cancelHint: '계산을 멈추고 아무것도 바꾸지 않음(Esc)',
  cannotCancel: '시트를 읽거나 쓰는 동안에는 취소할 수 없음',
  stale: '실행 후 시트가 바뀜. 다시 검산 필요',
  verified: (tables, counts) => `표 ${tables}개 검산, ${findings(counts)}`,
  recalculated: (tables, cells, counts) =>
    `표 ${tables}개, ${cells === 0 ? '바뀐 셀 없음' : `셀 ${cells}개 변경`}, ${findings(counts)}`,
  applied: (cells, counts) => `셀 ${cells}개 적용, 남은 ${findings(counts)}`,
  replaced: (cells, left) => `함수 셀 ${cells}개 변경${left > 0 ? `, ${left}개는 그대로` : ''}`,
  reverted: (cells) => `셀 ${cells}개를 원래대로 복원`,
  corrected: (tables, counts) => `고친 인식 반영, 표 ${tables}개 검산, ${findings(counts)}`,
  proposed: (tables, cells) => `표 ${tables}개, 고칠 셀 ${cells}개, 아직 쓰지 않음`,
  problemsTitle: '실행하지 못함',
  moreProblems: (count) => `외 ${count}건`,

  findings: '지적 사항',
  changes: '변경 내역',
  tables: '표',
  views: '결과',

  severity: { error: '오류', warning: '주의', info: '참고' },
  all: '전체',
  filter: '심각도',
  previous: '이전 지적',
  next: '다음 지적',
  position: (index, count) => `${index} / ${count}`,
  onlyTable: (table) => `‘${table}’의 지적만 표시`,
  outsideTables: '선택한 셀이 표 밖이므로 모든 표의 지적을 표시',
  allTables: '모든 표',
  sheet: '시트',
  allSheets: '모든 시트',
  leaveOut: '제외',
  leaveOutOf: (place) => `${place} 지적 제외`,
  leftOut: (count) => `제외한 지적 ${count}건`,
  mark: '시트에 표시',
  markHint: '지적된 셀에 색을 칠함(조건부 서식). 표시 지우기로 모두 지워짐',
  clearMarks: '표시 지우기',
  noFindings: '지적 사항 없음',
  noFindingsOfSeverity: '이 심각도의 지적 없음',
  rule: '기준',
  found: '현재 값',
  expected: '맞는 값',
  becomes: '에서',
  blankCell: '(빈 셀)',

  changedCells: (count) => `바뀐 셀 ${count}개`,
  revertedCells: (count) => `복원한 셀 ${count}개`,
  proposedCells: (count) => `고칠 셀 ${count}개`,
  writeProposed: '모두 쓰기',
  declineProposed: '쓰지 않음',
  noChanges: '바뀐 셀 없음',
  before: '이전',
  after: '이후',
  cell: '셀',

  noTables: '예산·집행 표를 찾지 못함. 머리글(예산액, 집행액, 집행률 등)이 있는지 확인',
  evidence: '열 해석 보기',
  rowCounts: (items, subtotals, totals) =>
    [`항목 ${items}행`, subtotals > 0 ? `소계 ${subtotals}행` : '', totals > 0 ? `계 ${totals}행` : '']
      .filter((part) => part !== '')
      .join(' · '),
  moneyUnit: (unit) => `단위 ${unit}`,
  noHeading: '(머리글 없음)',
  confidence: { sure: '확실', likely: '보통', doubtful: '낮음' },
  confidenceOf: '확실성',
  confidenceHint: '확실성: 확실 0.9 이상, 보통 0.7 이상, 낮음 0.7 미만',
  meaning: '뜻',
  meaningOf: (heading) => `‘${heading}’ 열의 뜻`,
  unitOf: (table) => `‘${table}’ 금액 단위`,
  unit: '단위',
  noUnit: '없음',
  asRecognised: (decision) => `자동(${decision})`,
  backToRecognised: '자동 인식으로 복원',
  typedColumn: '입력값으로 봄(계산하지 않음)',
  notATable: '표가 아님',
  notATableHint: (table) => `‘${table}’: 표가 아닌 것으로 보고 검산·재계산에서 제외`,
  corrections: (count) => `고친 인식 ${count}건`,
  correctionsHint: '이 통합 문서의 다음 검산과 재계산에도 적용',
  correction: (correction) => `${tableName(correction.table)}: ${statement(correction)}`,
  forget: '취소',
  forgetOf: (correction) => `취소: ${correction}`,
  forgetAll: '모두 취소',

  workbench: '작업대',
  openFile: '파일 열기',
  saveFile: '저장',
  savedFile: (file, cells) => `${file} 내려받음(바뀐 셀 ${cells}개)`,
  dropFile: '여기에 놓으면 .xlsx 파일을 엶',
  loadingFile: '파일 여는 중',
  sheetArea: '시트',
  paneArea: '구정 작업창',
  sample: '표본 자료',
};

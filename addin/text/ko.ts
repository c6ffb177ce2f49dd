import type { RoundingMode } from '../../core/index.ts';
import type { SeverityCounts, Texts } from './texts.ts';

const MODE: Readonly<Record<RoundingMode, string>> = { 'half-up': '반올림', down: '절사', up: '절상' };

function findings({ error, warning, info }: SeverityCounts): string {
  if (error + warning + info === 0) return '지적 사항 없음';
  return `오류 ${error}건, 주의 ${warning}건, 참고 ${info}건`;
}

/** The texts in Korean, in the style of public offices: noun endings, no exclamation. */
export const ko: Texts = {
  productName: '구정',
  welcome: '예산·집행 표의 집행률, 잔액, 합계를 원 단위까지 정확하게 다시 계산하고, 틀린 셀을 짚어 주는 도구',
  welcomeSteps: '[검산]은 시트를 고치지 않고 지적만 하며, [재계산]은 계산되는 셀만 고치고 언제든 되돌릴 수 있음',
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
  liveRecalculation: '자동 재계산',
  liveHint: '셀을 고치면 바로 다시 계산하여 적용',
  language: '언어',
  verbs: '실행',
  close: '닫기',

  working: { recalculate: '재계산 중', verify: '검산 중', apply: '적용 중', revert: '되돌리는 중' },
  waiting: '셀 편집을 끝내면(Enter) 이어서 실행함',
  stale: '실행 후 시트가 바뀜. 다시 검산 필요',
  verified: (tables, counts) => `표 ${tables}개 검산, ${findings(counts)}`,
  recalculated: (tables, cells, counts) =>
    `표 ${tables}개, ${cells === 0 ? '바뀐 셀 없음' : `셀 ${cells}개 변경`}, ${findings(counts)}`,
  applied: (cells, counts) => `셀 ${cells}개 적용, 남은 ${findings(counts)}`,
  reverted: (cells) => `셀 ${cells}개를 원래대로 복원`,
  problemsTitle: '실행하지 못함',

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
  noFindings: '지적 사항 없음',
  noFindingsOfSeverity: '이 심각도의 지적 없음',
  rule: '기준',
  found: '현재 값',
  expected: '맞는 값',
  becomes: '에서',
  blankCell: '(빈 셀)',

  changedCells: (count) => `바뀐 셀 ${count}개`,
  revertedCells: (count) => `복원한 셀 ${count}개`,
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
  column: '열',
  heading: '머리글',
  meaning: '뜻',
  unit: '단위',
  rounding: '단수처리',
  role: {
    label: '구분',
    budget: '예산액',
    executed: '집행액',
    planned: '집행예정액',
    balance: '잔액',
    rate: '비율',
    growth: '증감률',
    share: '구성비',
    quota: '정원',
    current: '현원',
    gap: '과부족',
    target: '목표',
    actual: '실적',
    achievement: '달성률',
    count: '건수',
    serial: '연번',
    code: '코드',
    year: '연도',
    date: '일자',
    previous: '전년도·기정액',
    amount: '금액',
    'carry-over': '이월액',
    quantity: '수량',
    'unit-cost': '단가',
    'row-total': '계(가로 합계)',
    cumulative: '누계',
    remaining: '잔여',
    average: '평균',
    score: '점수',
    weight: '가중치',
    rank: '순위',
    note: '비고',
    other: '계산하지 않음',
  },
  roundingRule: (mode, digits) => `${MODE[mode]} ${digits}자리`,

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

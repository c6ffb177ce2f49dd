import type { Language, MoneyUnit, RateBase, RoundingMode } from '../../../core/index.ts';

type Name = 'rateRounding' | 'rateDigits' | 'rateBase' | 'unit' | 'asOfDate' | 'live' | 'ask' | 'language';
type Source = 'pane' | 'workbook' | 'office' | 'program' | 'computer';

/** The texts of the settings page. */
export interface SettingsTexts {
  readonly groups: Readonly<Record<'rates' | 'runs' | 'pane', string>>;
  readonly hint: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly hints: Readonly<Record<Name, string>>;
  readonly rounding: Readonly<Record<RoundingMode, string>>;
  readonly digits: (count: number) => string;
  readonly rateBases: Readonly<Record<RateBase | 'as-written', string>>;
  readonly units: Readonly<Record<MoneyUnit | 'as-written', string>>;
  readonly today: string;
  readonly fixedDay: string;
  readonly day: string;
  readonly on: string;
  readonly off: string;
  readonly automatic: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly reset: string;
  readonly resetOf: (name: string) => string;
}

/** The texts of the settings page (설정), in each language. */
export const SETTINGS: Readonly<Record<Language, SettingsTexts>> = {
  ko: {
    groups: { rates: '비율·단위·기준일', runs: '실행', pane: '화면' },
    hint: '이 통합 문서에 저장되며, 정하지 않은 것은 기관 공통 설정, 프로그램 기본값의 차례로 따름',
    names: {
      rateRounding: '비율 끝수 처리',
      rateDigits: '비율 소수 자리',
      rateBase: '집행률 분모',
      unit: '금액 단위',
      asOfDate: '기준일',
      live: '자동 재계산',
      ask: '재계산 결과를 쓰기 전에 확인',
      language: '언어',
    },
    hints: {
      rateRounding: '표의 수 여럿이 뚜렷이 다른 끝수 처리로 적혀 있으면 그 표는 그대로 따름',
      rateDigits: '재계산할 때 비율을 이 자릿수로 맞춤',
      rateBase: '예산액과 예산현액이 함께 있고 적힌 비율로 가려지지 않는 표에 적용',
      unit: '단위를 적지 않은 표는 이 단위로 읽고, 현황판은 모든 금액을 이 단위로 보임',
      asOfDate: '경과 기간과 남은 기한을 셀 때 쓰는 날',
      live: '셀을 고치면 그 셀이 있는 표를 바로 다시 계산',
      ask: '고칠 셀을 먼저 보이고, [모두 쓰기]를 눌러야 시트에 씀',
      language: '자동이면 기관 설정, 엑셀 언어의 차례. 이 컴퓨터에만 적용되며 통합 문서에는 저장하지 않음',
    },
    rounding: { 'half-up': '반올림', down: '버림', up: '올림' },
    digits: (count) => (count === 0 ? '소수 없음' : `소수 ${count}자리`),
    rateBases: { 'as-written': '표를 따름', budget: '예산액', current: '예산현액' },
    units: { 'as-written': '표에 적힌 대로', 원: '원', 천원: '천원', 백만원: '백만원', 억원: '억원' },
    today: '오늘(실행하는 날)',
    fixedDay: '정한 날',
    day: '기준일 날짜',
    on: '켬',
    off: '끔',
    automatic: '자동',
    languages: { ko: '한국어', en: 'English' },
    sources: {
      pane: '이 작업창',
      workbook: '이 통합 문서',
      office: '기관 공통',
      program: '프로그램 기본값',
      computer: '이 컴퓨터',
    },
    reset: '기본값으로',
    resetOf: (name) => `${name}: 기본값으로`,
  },
  en: {
    groups: { rates: 'Rates, unit and date', runs: 'Runs', pane: 'Pane' },
    hint: 'Stored in this workbook. What it does not decide follows the office, then the program.',
    names: {
      rateRounding: 'Rounding of rates',
      rateDigits: 'Decimals of rates',
      rateBase: 'Base of execution rates',
      unit: 'Unit of amounts',
      asOfDate: 'As-of date',
      live: 'Live recalculation',
      ask: 'Ask before a recalculation is written',
      language: 'Language',
    },
    hints: {
      rateRounding: 'A table whose figures clearly follow another rule keeps that one.',
      rateDigits: 'A recalculation brings rates to so many decimals.',
      rateBase: 'For tables with both budgets, where the printed rates do not tell which is the base.',
      unit: 'Tables that name no unit are read in it; dashboards show every amount in it.',
      asOfDate: 'The day that elapsed time and deadlines are counted from.',
      live: 'The table of each cell you edit is recalculated at once.',
      ask: 'The cells to change are shown first; Write all writes them.',
      language: 'Automatic follows the office, then Excel. For this computer only; not stored in the workbook.',
    },
    rounding: { 'half-up': 'Half up', down: 'Truncate', up: 'Round up' },
    digits: (count) => (count === 0 ? 'No decimals' : count === 1 ? '1 decimal' : `${count} decimals`),
    rateBases: { 'as-written': 'As in the table', budget: 'Budget (예산액)', current: 'Current budget (예산현액)' },
    units: {
      'as-written': 'As in the table',
      원: 'won (원)',
      천원: 'thousand won (천원)',
      백만원: 'million won (백만원)',
      억원: '100 million won (억원)',
    },
    today: 'Today (day of the run)',
    fixedDay: 'A fixed day',
    day: 'As-of day',
    on: 'On',
    off: 'Off',
    automatic: 'Automatic',
    languages: { ko: '한국어', en: 'English' },
    sources: {
      pane: 'this pane',
      workbook: 'this workbook',
      office: 'office',
      program: 'program default',
      computer: 'this computer',
    },
    reset: 'Use default',
    resetOf: (name) => `${name}: use default`,
  },
};

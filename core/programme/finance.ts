import { BLANK } from '../blank.ts';
import type { Form } from '../form/form.ts';
import { changeColumns, inputColumn, labelColumn, measuredColumn, moneyColumn, moneyMeasure } from './columns.ts';

const LINE = labelColumn('line', { ko: '예산과목', en: 'Budget line' });
const CURRENT_PARTS = [
  moneyColumn('specified', { ko: '명시이월', en: 'Specified carry-over' }),
  moneyColumn('accidental', { ko: '사고이월', en: 'Accidental carry-over' }),
  moneyColumn('continuing', { ko: '계속비이월', en: 'Continuing carry-over' }),
  moneyColumn('reserveUse', { ko: '예비비사용', en: 'Use of the reserve' }),
  moneyColumn('mutualUse', { ko: '이용', en: 'Mutual use' }),
  moneyColumn('diversion', { ko: '전용', en: 'Diversion' }),
  moneyColumn('transfer', { ko: '이체', en: 'Transfer' }),
  moneyColumn('changedUse', { ko: '변경사용', en: 'Changed use' }),
  moneyColumn('substituteRevenue', { ko: '수입대체경비', en: 'Met by its revenue' }),
] as const;

/** What may be spent (예산현액 명세): 예산액 = 당초 + 추경 + 간주처리; 예산현액 = 예산액 + 이월 + 예비비 ± 이용·전용·이체·변경 + 수입대체. */
export const CURRENT_BUDGET: Form = {
  id: 'finance.current-budget',
  version: 1,
  title: { ko: '예산현액 명세', en: 'Current budget' },
  unit: '천원',
  columns: [
    LINE,
    moneyColumn('original', { ko: '당초예산', en: 'Original' }),
    moneyColumn('supplementary', { ko: '추경', en: 'Supplementary' }),
    moneyColumn('deemed', { ko: '간주처리', en: 'Deemed' }),
    moneyMeasure(
      'budget',
      { ko: '예산액', en: 'Budget' },
      { kind: 'sum', of: ['original', 'supplementary', 'deemed'] },
    ),
    ...CURRENT_PARTS,
    moneyMeasure(
      'current',
      { ko: '예산현액', en: 'Current budget' },
      { kind: 'sum', of: ['budget', ...CURRENT_PARTS.map(({ key }) => key)] },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** A supplementary budget by account (추가경정예산): 증감 = 경정 − 기정, 증감률. */
export const SUPPLEMENTARY_BUDGET: Form = {
  id: 'finance.supplementary',
  version: 1,
  title: { ko: '추가경정예산 규모', en: 'Supplementary budget' },
  unit: '백만원',
  columns: [
    labelColumn('account', { ko: '회계별', en: 'Account' }),
    moneyColumn('after', { ko: '경정', en: 'Revised' }),
    moneyColumn('before', { ko: '기정', en: 'Before' }),
    ...changeColumns({ now: 'after', before: 'before' }),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** Where the money comes from (재원별 예산): 예산현액 = 국비 + 시도비 + 시군구비 + 기타, and 구비 비율. */
export const FUNDING_TABLE: Form = {
  id: 'finance.funding',
  version: 1,
  title: { ko: '재원별 예산', en: 'Budget by source' },
  unit: '천원',
  columns: [
    LINE,
    moneyMeasure(
      'current',
      { ko: '예산현액', en: 'Current budget' },
      { kind: 'sum', of: ['national', 'city', 'own', 'other'] },
    ),
    moneyColumn('national', { ko: '국비', en: 'National' }),
    moneyColumn('city', { ko: '시도비', en: 'City or province' }),
    moneyColumn('own', { ko: '시군구비', en: 'Own' }),
    moneyColumn('other', { ko: '기타', en: 'Other' }),
    measuredColumn(
      'ownShare',
      { ko: '자체부담률(%)', en: 'Own share (%)' },
      { kind: 'rate', part: 'own', whole: 'current' },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The settlement of expenditure (세출결산): 집행잔액 = 예산현액 − 지출액 − 이월액 − 보조금반납금. */
export const SETTLEMENT: Form = {
  id: 'finance.settlement',
  version: 1,
  title: { ko: '세출결산', en: 'Settlement of expenditure' },
  unit: '원',
  columns: [
    LINE,
    moneyColumn('current', { ko: '예산현액', en: 'Current budget' }),
    moneyColumn('paid', { ko: '지출액', en: 'Paid' }),
    moneyMeasure(
      'carriedOver',
      { ko: '이월액', en: 'Carried over' },
      { kind: 'sum', of: ['specified', 'accidental', 'continuing'] },
    ),
    moneyColumn('specified', { ko: '명시이월', en: 'Specified' }),
    moneyColumn('accidental', { ko: '사고이월', en: 'Accidental' }),
    moneyColumn('continuing', { ko: '계속비이월', en: 'Continuing' }),
    moneyColumn('returned', { ko: '보조금반납금', en: 'Subsidies returned' }),
    moneyMeasure(
      'balance',
      { ko: '집행잔액', en: 'Balance' },
      { kind: 'difference', added: ['current'], subtracted: ['paid', 'carriedOver', 'returned'] },
      { role: 'balance' },
    ),
    measuredColumn(
      'rate',
      { ko: '집행률(%)', en: 'Execution rate (%)' },
      { kind: 'rate', part: 'paid', whole: 'current' },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [{ kind: 'not-negative', column: 'balance' }],
};

/** What the budget execution committee decided on (예산집행심의회 운영): 회, 건 and 금액 in columns of their own. */
export const COMMITTEE: Form = {
  id: 'finance.committee',
  version: 1,
  title: { ko: '예산집행심의회 운영', en: 'Budget execution committee' },
  unit: '천원',
  columns: [
    labelColumn('session', { ko: '회차', en: 'Meeting' }),
    inputColumn('date', { ko: '일자', en: 'Date' }, 'text'),
    inputColumn('kind', { ko: '유형', en: 'Kind' }, 'text'),
    inputColumn('items', { ko: '건수', en: 'Items' }, 'count'),
    moneyColumn('amount', { ko: '금액', en: 'Amount' }),
    inputColumn('result', { ko: '결과', en: 'Result' }, 'text', { role: 'note' }),
  ],
  total: { label: '계', position: 'last' },
  identities: [],
};

/** Early spending (신속집행): 목표율 B÷A, 자금집행률 C÷A, 목표 달성률 C÷B, 원인행위율 D÷A. */
export const FRONT_LOADING: Form = {
  id: 'finance.front-loading',
  version: 1,
  title: { ko: '신속집행 실적', en: 'Early spending' },
  unit: '백만원',
  columns: [
    labelColumn('department', { ko: '부서', en: 'Department' }),
    moneyColumn('subject', { ko: '대상액(A)', en: 'Subject (A)' }),
    moneyColumn('target', { ko: '목표액(B)', en: 'Target (B)' }, { role: 'target' }),
    moneyColumn('paid', { ko: '집행액(C)', en: 'Paid (C)' }, { role: 'executed' }),
    moneyColumn('committed', { ko: '원인행위액(D)', en: 'Committed (D)' }),
    measuredColumn(
      'targetRate',
      { ko: '목표율(B/A, %)', en: 'Target rate (%)' },
      { kind: 'rate', part: 'target', whole: 'subject' },
    ),
    measuredColumn(
      'paidRate',
      { ko: '자금집행률(C/A, %)', en: 'Rate paid (%)' },
      { kind: 'rate', part: 'paid', whole: 'subject' },
    ),
    measuredColumn(
      'attainment',
      { ko: '달성률(C/B, %)', en: 'Attainment (%)' },
      { kind: 'rate', part: 'paid', whole: 'target' },
      { role: 'achievement' },
    ),
    measuredColumn(
      'committedRate',
      { ko: '원인행위율(D/A, %)', en: 'Rate committed (%)' },
      { kind: 'rate', part: 'committed', whole: 'subject' },
    ),
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** The fiscal disclosure (재정공시): 증감 C = A − B, and the average of like governments. */
export const FISCAL_DISCLOSURE: Form = {
  id: 'finance.disclosure',
  version: 1,
  title: { ko: '재정공시', en: 'Fiscal disclosure' },
  unit: '백만원',
  columns: [
    labelColumn('item', { ko: '구분', en: 'Item' }),
    moneyColumn('now', { ko: '당해연도(A)', en: 'This year (A)' }),
    moneyColumn('before', { ko: '전년도(B)', en: 'Last year (B)' }),
    moneyMeasure(
      'change',
      { ko: '증감(C=A-B)', en: 'Change (C = A − B)' },
      { kind: 'difference', added: ['now'], subtracted: ['before'] },
    ),
    moneyColumn('peers', { ko: '동종자치단체 평균', en: 'Average of like governments' }),
  ],
  total: BLANK,
  identities: [],
};

/** The forms of section 4 (재정운용). */
export const FINANCE_FORMS: readonly Form[] = [
  CURRENT_BUDGET,
  SUPPLEMENTARY_BUDGET,
  FUNDING_TABLE,
  SETTLEMENT,
  COMMITTEE,
  FRONT_LOADING,
  FISCAL_DISCLOSURE,
];

import {
  BLANK,
  CONSIGNMENT_FUNDINGS,
  CONSIGNMENT_KINDS,
  type Column,
  type Form,
  type Sentence,
} from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  KEY_COLUMN,
  KEY_FIELD,
  wordColumn,
  type CodeTable,
  type EntryRule,
  type InputTable,
} from '../table/input-table.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});

/** What is consigned: 시설, 사무. */
export const KINDS: CodeTable = {
  name: '위탁대상',
  codes: [CONSIGNMENT_KINDS.facility.ko, CONSIGNMENT_KINDS['office-work'].ko],
};

/** Who bears the cost: 예산지원형, 수익창출형. */
export const FUNDINGS: CodeTable = {
  name: '위탁재정',
  codes: [CONSIGNMENT_FUNDINGS.budget.ko, CONSIGNMENT_FUNDINGS['self-supporting'].ko],
};

const DATE = { entry: { kind: 'date' }, width: 14 } as const;
/** Scores of a hundred points. */
const SCORE: EntryRule = { kind: 'number', least: 0, most: 100, isWhole: false };

/** The services that are consigned (민간위탁 사무). */
export const CONTRACTS: InputTable = {
  name: '민간위탁',
  form: {
    id: 'consignment.contracts',
    version: 1,
    title: { ko: '민간위탁 사무', en: 'Consigned services' },
    unit: '천원',
    columns: [
      KEY_COLUMN,
      wordColumn('department', '부서', 'Department'),
      labelColumn('title', { ko: '사무명', en: 'Service' }),
      wordColumn('kind', '대상', 'Kind'),
      wordColumn('funding', '재정', 'Funding'),
      wordColumn('contractor', '수탁기관', 'Contractor'),
      wordColumn('start', '위탁시작', 'Start'),
      wordColumn('end', '위탁만료', 'End'),
      figureColumn('budget', { ko: '예산', en: 'Budget' }, 'money'),
      wordColumn('inspected', '지도점검일', 'Inspected'),
      figureColumn('findings', { ko: '지적', en: 'Findings' }, 'count'),
      figureColumn('resolved', { ko: '조치', en: 'Resolved' }, 'count'),
      wordColumn('evaluated', '성과평가일', 'Evaluated'),
      figureColumn('score', { ko: '평가점수', en: 'Score' }, 'percent'),
      { ...wordColumn('note', '비고', 'Note'), role: 'note' },
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 45,
  hint: '한 줄에 한 사무. 부서는 ‘위탁부서 입력’에 있는 이름으로. 점검일과 평가일은 가장 최근의 것',
  fields: {
    key: KEY_FIELD,
    department: { width: 16 },
    title: { width: 28 },
    kind: { width: 10, entry: { kind: 'code', codes: KINDS } },
    funding: { width: 14, entry: { kind: 'code', codes: FUNDINGS } },
    contractor: { width: 22 },
    start: DATE,
    end: DATE,
    inspected: DATE,
    findings: { unit: '건', width: 11 },
    resolved: { unit: '건', width: 11 },
    evaluated: DATE,
    score: { unit: '점', entry: SCORE, width: 14 },
    note: { width: 20 },
  },
  alerts: [
    { kind: 'exceeds', key: 'start', limit: 'end' },
    { kind: 'exceeds', key: 'resolved', limit: 'findings' },
  ],
};

/** The departments the services are counted by (부서). */
export const DEPARTMENTS: InputTable = {
  name: '위탁부서',
  form: {
    id: 'consignment.departments',
    version: 1,
    title: { ko: '위탁부서', en: 'Departments' },
    unit: BLANK,
    columns: [labelColumn('department', { ko: '부서', en: 'Department' }), wordColumn('note', '비고', 'Note')],
    total: BLANK,
    identities: [],
  },
  capacity: 15,
  hint: '부서별 현황에 인쇄할 차례대로 한 줄에 한 부서. 같은 부서를 두 번 쓰지 않음',
  fields: { department: { width: 24, entry: { kind: 'key' } }, note: { width: 36 } },
};

/** What every programme has, for 민간위탁. */
export const PROGRAMME = programmeTables('위탁');

/** What the printed report says. */
export const CONTROL = controlTable('consignment', '위탁대조값', [
  { item: '위탁사업 수', unit: '개 사업' },
  { item: '위탁부서 수', unit: '개 부서' },
  ...PROGRAMME_CONTROLS,
]);

/** Services by what is consigned and who pays (유형별 현황). */
export const TYPES_FORM: Form = {
  id: 'consignment.types',
  version: 1,
  title: { ko: '유형별 민간위탁 현황', en: 'Consigned services by type' },
  unit: '천원',
  columns: [
    labelColumn('kind', { ko: '구 분', en: 'Kind' }),
    ...FUNDINGS.codes.flatMap((funding, n) => {
      const group = { ko: funding, en: funding };
      return [
        { ...figureColumn(`services${n}`, { ko: '사업수', en: 'Services' }, 'count'), group },
        { ...figureColumn(`budget${n}`, { ko: '예산', en: 'Budget' }, 'money'), group },
      ];
    }),
    {
      ...figureColumn('services', { ko: '사업수', en: 'Services' }, 'count', {
        kind: 'sum',
        of: ['services0', 'services1'],
      }),
      group: { ko: '계', en: 'All' },
    },
    {
      ...figureColumn('budget', { ko: '예산', en: 'Budget' }, 'money', { kind: 'sum', of: ['budget0', 'budget1'] }),
      group: { ko: '계', en: 'All' },
    },
  ],
  total: { label: '계', position: 'first' },
  identities: [],
};

/** How many terms end soon (만료 도래). */
export const EXPIRY_FORM: Form = {
  id: 'consignment.expiry',
  version: 1,
  title: { ko: '만료 도래 현황', en: 'Terms that end soon' },
  unit: BLANK,
  columns: [
    labelColumn('label', { ko: '구 분', en: 'Group' }),
    figureColumn('expired', { ko: '만료', en: 'Over' }, 'count'),
    figureColumn('near', { ko: '90일 이내', en: 'Within 90 days' }, 'count'),
    figureColumn('soon', { ko: '180일 이내', en: 'Within 180 days' }, 'count'),
    figureColumn('later', { ko: '180일 초과', en: 'Later' }, 'count'),
    figureColumn('all', { ko: '계', en: 'All' }, 'count', { kind: 'sum', of: ['expired', 'near', 'soon', 'later'] }),
  ],
  total: BLANK,
  identities: [],
};

/** Inspections and evaluations in short (지도점검·성과평가). */
export const INSPECTION_FORM: Form = {
  id: 'consignment.inspection',
  version: 1,
  title: { ko: '지도점검·성과평가', en: 'Inspections and evaluations' },
  unit: BLANK,
  columns: [
    labelColumn('label', { ko: '구 분', en: 'Group' }),
    figureColumn('services', { ko: '사업수', en: 'Services' }, 'count'),
    figureColumn('inspected', { ko: '점검 실시', en: 'Inspected' }, 'count'),
    figureColumn('inspection', { ko: '이행률(%)', en: 'Inspected (%)' }, 'percent', {
      kind: 'rate',
      part: 'inspected',
      whole: 'services',
    }),
    figureColumn('findings', { ko: '지적', en: 'Findings' }, 'count'),
    figureColumn('resolved', { ko: '조치', en: 'Resolved' }, 'count'),
    figureColumn('open', { ko: '미조치', en: 'Open' }, 'count', {
      kind: 'difference',
      added: ['findings'],
      subtracted: ['resolved'],
    }),
    figureColumn('evaluated', { ko: '평가 완료', en: 'Evaluated' }, 'count'),
    figureColumn('mean', { ko: '평균점수', en: 'Mean score' }, 'count'),
    figureColumn('below', { ko: '60점 미만', en: 'Below 60' }, 'count'),
  ],
  total: BLANK,
  identities: [],
};

/** Terms and scores service by service (만료·평가 관리). */
export const TERMS_FORM: Form = {
  id: 'consignment.terms',
  version: 1,
  title: { ko: '위탁기간 만료 및 점검', en: 'Terms and inspections' },
  unit: BLANK,
  columns: [
    labelColumn('title', { ko: '사 무 명', en: 'Service' }),
    wordColumn('department', '부 서', 'Department'),
    figureColumn('end', { ko: '만료일', en: 'End' }, 'count'),
    figureColumn('daysLeft', { ko: '남은 일수', en: 'Days left' }, 'count'),
    wordColumn('alert', '알림', 'Reminder'),
    figureColumn('inspected', { ko: '점검일', en: 'Inspected' }, 'count'),
    figureColumn('findings', { ko: '지적', en: 'Findings' }, 'count'),
    figureColumn('resolved', { ko: '조치', en: 'Resolved' }, 'count'),
    figureColumn('open', { ko: '미조치', en: 'Open' }, 'count', {
      kind: 'difference',
      added: ['findings'],
      subtracted: ['resolved'],
    }),
    figureColumn('score', { ko: '평가점수', en: 'Score' }, 'count'),
    wordColumn('verdict', '재위탁', 'Renewal'),
  ],
  total: BLANK,
  identities: [],
};

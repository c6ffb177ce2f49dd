import {
  BLANK,
  DISCLOSURE,
  HANDLING_BUCKETS,
  isoDate,
  KOREAN_HOLIDAYS,
  type Column,
  type Form,
  type Sentence,
} from '../../../core/index.ts';
import { controlTable } from '../table/control-table.ts';
import {
  figureColumn,
  withColumns,
  wordColumn,
  type EntryRule,
  type InputRecord,
  type InputTable,
} from '../table/input-table.ts';
import { PROGRAMME_CONTROLS, programmeTables } from './programme.ts';

const labelColumn = (key: string, heading: Sentence): Column => ({
  ...wordColumn(key, heading.ko, heading.en),
  role: 'label',
});

/** Requests and originals, month by month (월별 처리현황). */
export const MONTHS: InputTable = {
  name: '정보공개월별',
  form: withColumns(
    DISCLOSURE,
    [],
    [
      figureColumn('received', { ko: '접수', en: 'Received' }, 'count'),
      figureColumn('documents', { ko: '원문 대상', en: 'Documents in scope' }, 'count'),
      figureColumn('opened', { ko: '원문 공개', en: 'Originals opened' }, 'count'),
      figureColumn('originalRate', { ko: '원문공개율(%)', en: 'Originals opened (%)' }, 'percent', {
        kind: 'rate',
        part: 'opened',
        whole: 'documents',
      }),
      figureColumn('monitoring', { ko: '모니터링', en: 'Monitored' }, 'count'),
      { ...wordColumn('note', '비고', 'Note'), role: 'note' },
    ],
  ),
  capacity: 12,
  hint: '한 줄에 한 달. 없으면 0, 아직이면 빈칸. 접수는 청구대장의 건수',
  hasFixedRecords: true,
  fields: {
    period: { heading: '월', width: 8 },
    requests: { heading: '청구', unit: '건' },
    decided: { heading: '처리 소계', unit: '건' },
    full: { heading: '전부공개', unit: '건', width: 13 },
    partial: { heading: '부분공개', unit: '건', width: 13 },
    refused: { heading: '비공개', unit: '건', width: 12 },
    other: { heading: '기타', unit: '건', width: 12 },
    disclosed: { unit: '건', width: 12 },
    disclosureRate: { heading: '공개율(처리 대비)' },
    received: { unit: '건', width: 12 },
    documents: { unit: '건' },
    opened: { unit: '건' },
    monitoring: { unit: '회' },
    note: { width: 28 },
  },
  alerts: [{ kind: 'exceeds', key: 'opened', limit: 'documents' }],
};

/** The months of a new workbook. */
export const MONTH_RECORDS: readonly InputRecord[] = Array.from({ length: 12 }, (_, n) => ({ period: `${n + 1}월` }));

/** What is withheld, by the ground of 정보공개법 제9조 제1항 (비공개 사유). */
export const GROUNDS: InputTable = {
  name: '비공개사유',
  form: {
    id: 'disclosure.grounds',
    version: 1,
    title: { ko: '비공개 사유별 현황', en: 'Refusals by ground' },
    unit: BLANK,
    columns: [
      labelColumn('ground', { ko: '비공개 사유', en: 'Ground' }),
      figureColumn('refused', { ko: '비공개', en: 'Withheld' }, 'count'),
      figureColumn('partial', { ko: '부분공개', en: 'In part' }, 'count'),
      figureColumn('all', { ko: '계', en: 'All' }, 'count', { kind: 'sum', of: ['refused', 'partial'] }),
      figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'all' }),
    ],
    total: { label: '계', position: 'first' },
    identities: [],
  },
  capacity: 8,
  hint: '정보공개법 제9조 제1항 각 호. 사유가 둘 이상이면 주된 사유로',
  hasFixedRecords: true,
  fields: { ground: { width: 40 }, refused: { unit: '건' }, partial: { unit: '건' }, all: { unit: '건' } },
};

/** The grounds in short. */
export const GROUND_RECORDS: readonly InputRecord[] = [
  '제1호 법령상 비밀·비공개',
  '제2호 안보·국방·외교',
  '제3호 생명·신체·재산 보호',
  '제4호 재판·수사·범죄예방',
  '제5호 감사·인사·의사결정 과정',
  '제6호 개인정보',
  '제7호 법인의 영업상 비밀',
  '제8호 부동산 투기·매점매석',
].map((ground) => ({ ground }));

/** How long decisions took (처리기간). */
export const TIMES: InputTable = {
  name: '처리기간',
  form: {
    id: 'disclosure.handling-times',
    version: 1,
    title: { ko: '처리기간별 현황', en: 'Handling times' },
    unit: BLANK,
    columns: [
      labelColumn('time', { ko: '처리기간', en: 'Time' }),
      figureColumn('count', { ko: '처리건수', en: 'Decided' }, 'count'),
      figureColumn('share', { ko: '구성비(%)', en: 'Share (%)' }, 'percent', { kind: 'share', of: 'count' }),
    ],
    total: { label: '계', position: 'first' },
    identities: [],
  },
  capacity: HANDLING_BUCKETS.length,
  hint: '결정까지 걸린 날수별 처리건수',
  hasFixedRecords: true,
  fields: { time: { width: 18 }, count: { unit: '건' } },
};

/** The classes of handling time. */
export const TIME_RECORDS: readonly InputRecord[] = HANDLING_BUCKETS.map(({ name }) => ({ time: name.ko }));

const DATE: EntryRule = { kind: 'date' };

/** The word for a request whose time was extended. */
export const EXTENDED = '연장';

/** Requests whose deadlines are kept (청구별 처리기한); no names, for statistics need none. */
export const REQUESTS: InputTable = {
  name: '청구기한',
  form: {
    id: 'disclosure.deadlines',
    version: 1,
    title: { ko: '청구별 처리기한', en: 'Deadlines' },
    unit: BLANK,
    columns: [
      labelColumn('number', { ko: '접수번호', en: 'Number' }),
      wordColumn('department', '담당부서', 'Department'),
      wordColumn('received', '접수일', 'Received'),
      wordColumn('extension', '기간연장', 'Extended'),
      wordColumn('decided', '결정일', 'Decided'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 25,
  hint: '한 줄에 한 청구. 청구인 이름은 입력하지 않음. 결정 전이면 결정일은 빈칸',
  fields: {
    number: { width: 14, entry: { kind: 'key' } },
    department: { width: 20 },
    received: { entry: DATE },
    extension: { width: 12, entry: { kind: 'code', codes: { name: '기간연장', codes: [EXTENDED] } } },
    decided: { entry: DATE },
  },
};

/** Days a new holiday may be added on. */
const OWN_HOLIDAYS = 15;

/** The holidays of core's calendar, one a day. */
export const HOLIDAY_RECORDS: readonly InputRecord[] = [
  ...new Map(KOREAN_HOLIDAYS.holidays.map(({ date, name }) => [isoDate(date), name])),
].map(([date, name]) => ({ date, name }));

/** The public holidays deadlines leave out (공휴일); Sundays need not stand in it. */
export const HOLIDAYS: InputTable = {
  name: '공휴일',
  form: {
    id: 'disclosure.holidays',
    version: 1,
    title: { ko: '공휴일', en: 'Public holidays' },
    unit: BLANK,
    // the day first, for a holiday has the same name every year
    columns: [wordColumn('date', '날짜', 'Date'), labelColumn('name', { ko: '공휴일', en: 'Holiday' })],
    total: BLANK,
    identities: [],
  },
  capacity: HOLIDAY_RECORDS.length + OWN_HOLIDAYS,
  hint: '처리기한 계산에서 빠지는 날. 임시공휴일은 맨 아래에 추가',
  hasFixedRecords: true,
  fields: { name: { width: 28 }, date: { width: 16, entry: DATE } },
};

/** What every programme has, for 정보공개. */
export const PROGRAMME = programmeTables('정보공개');

/** What the printed report and the portal say. */
export const CONTROL = controlTable('disclosure', '정보공개대조값', [
  { item: '청구건수', unit: '건' },
  { item: '처리건수', unit: '건' },
  { item: '기타', unit: '건' },
  { item: '원문공개율', unit: '%' },
  { item: '원문공개 모니터링', unit: '회' },
  ...PROGRAMME_CONTROLS,
]);

/** Rates by name and definition (공개율 등). */
export const RATES_FORM: Form = {
  id: 'disclosure.rates',
  version: 1,
  title: { ko: '공개율', en: 'Disclosure rates' },
  unit: BLANK,
  columns: [
    labelColumn('name', { ko: '지 표', en: 'Rate' }),
    wordColumn('formula', '산 식', 'Formula'),
    wordColumn('terms', '계 산', 'Figures'),
    figureColumn('rate', { ko: '비율(%)', en: 'Rate (%)' }, 'percent'),
  ],
  total: BLANK,
  identities: [],
};

/** Requests with their deadlines as they are printed. */
export const DEADLINES_FORM: Form = withColumns(
  REQUESTS.form,
  [],
  [
    figureColumn('due', { ko: '처리기한', en: 'Due' }, 'count'),
    figureColumn('extended', { ko: '연장기한', en: 'Extended to' }, 'count'),
    figureColumn('late', { ko: '지연(일)', en: 'Days late' }, 'count'),
    wordColumn('state', '상태', 'State'),
  ],
);

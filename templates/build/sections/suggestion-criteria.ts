import { BLANK, REVIEW_RESULTS, SUGGESTION_KINDS as KIND_NAMES } from '../../../core/index.ts';
import { figureColumn, wordColumn, type CodeTable, type EntryRule, type InputTable } from '../table/input-table.ts';

/** Who suggests, in the order of print. */
export const SUGGESTION_KINDS: CodeTable = {
  name: '제안유형',
  codes: [KIND_NAMES.citizen.ko, KIND_NAMES.official.ko],
};

/** What a review decides. */
export const RESULTS: CodeTable = {
  name: '제안심의결과',
  codes: [REVIEW_RESULTS.adopted.ko, REVIEW_RESULTS.rejected.ko, REVIEW_RESULTS.held.ko],
};

/** 채택. */
export const ADOPTED = REVIEW_RESULTS.adopted.ko;

/** The grade that only officials are given. */
export const OFFICIALS_GRADE = '우수제안';

/** The grades, best first. */
export const GRADES: CodeTable = {
  name: '채택등급',
  codes: ['금상', '은상', '동상', '장려상', '노력상', OFFICIALS_GRADE],
};

const AMOUNT: EntryRule = { kind: 'number', least: 0, most: 1e6, isWhole: true };

/** 포상기준: a row is a kind of suggestions, with the range of its awards and how many may suggest. */
export const CRITERIA: InputTable = {
  name: '포상기준',
  form: {
    id: 'suggestion.criteria',
    version: 1,
    title: { ko: '포상금 지급 범위', en: 'Range of awards' },
    unit: '천원',
    columns: [
      { ...wordColumn('kind', '유형', 'Kind'), role: 'label' },
      figureColumn('least', { ko: '최저 포상금', en: 'Least' }, 'money'),
      figureColumn('most', { ko: '최고 포상금', en: 'Most' }, 'money'),
      figureColumn('people', { ko: '대상 인원', en: 'People' }, 'count'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: SUGGESTION_KINDS.codes.length,
  hint: '조례·규칙이 정한 포상금 범위(천원). 공무원제안의 대상 인원은 현원으로, 참여율의 분모',
  hasFixedRecords: true,
  fields: {
    kind: { width: 16 },
    least: { entry: AMOUNT },
    most: { entry: AMOUNT },
    people: { unit: '명' },
  },
};

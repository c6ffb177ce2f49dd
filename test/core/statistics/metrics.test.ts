import { BLANK } from '../../../core/blank.ts';
import {
  APPEAL_RATE,
  BUDGET_SHARE,
  CAP_USE,
  COMPLETION_RATE,
  DISCLOSURE_FIELDS,
  DISCLOSURE_METRICS,
  DISCLOSURE_RATES,
  INSPECTION_RATE,
  OPENED_RATE,
  ORIGINAL_DOCUMENT_RATE,
  SUGGESTION_METRICS,
  TALLY_FIELDS,
} from '../../../core/statistics/index.ts';

const METRICS = [
  CAP_USE,
  ...Object.values(SUGGESTION_METRICS),
  INSPECTION_RATE,
  COMPLETION_RATE,
  BUDGET_SHARE,
  OPENED_RATE,
  ...Object.values(DISCLOSURE_RATES),
  ...Object.values(DISCLOSURE_METRICS),
  ORIGINAL_DOCUMENT_RATE,
  APPEAL_RATE,
];

test('every metric has an id, a name, a formula, a base and a source in both languages', () => {
  expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  for (const { id, name, formula, base, source, effectiveFrom } of METRICS) {
    expect(id).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    const sentences = [name, formula, base, source].flatMap((one) => (one === BLANK ? [''] : [one.ko, one.en]));
    expect(sentences.filter((text) => text.trim() === '')).toEqual([]);
    expect(sentences.filter((_, place) => place % 2 === 0).every((text) => /[가-힣]/.test(text))).toBe(true);
    expect(sentences.filter((_, place) => place % 2 === 1).some((text) => /[가-힣]/.test(text))).toBe(false);
    expect(effectiveFrom).toMatch(/^(19|20)\d{2}-[01]\d-[0-3]\d$/);
  }
});

test('every formula in Korean is a quotient in percent', () => {
  expect(METRICS.filter(({ formula }) => !/ ÷ .*× 100$/.test(formula.ko)).map(({ id }) => id)).toEqual([]);
});

test('the columns of the tallies are named as they are printed', () => {
  expect(Object.values(DISCLOSURE_FIELDS).map(({ ko }) => ko)).toEqual([
    '청구건수',
    '처리 소계',
    '전부공개',
    '부분공개',
    '비공개',
    '기타',
    '계류',
  ]);
  expect(Object.values(TALLY_FIELDS).map(({ ko }) => ko)).toEqual([
    '접수',
    '구민 접수',
    '공무원 접수',
    '심의',
    '채택',
    '불채택',
    '보류',
    '실시',
  ]);
  const english = [...Object.values(DISCLOSURE_FIELDS), ...Object.values(TALLY_FIELDS)].map(({ en }) => en);
  expect(new Set(english).size).toBe(english.length);
  expect(english).not.toContain('');
});

import { metricFamily } from '../../metric/metric-family.ts';
import type { Metric } from '../../metric/metric.ts';
import type { Sentence } from '../../sentence.ts';

/** The units volumes of records are counted in: 권, 면, 건. They never add up. */
export type VolumeUnit = '권' | '면' | '건';

const digitisation = metricFamily({
  section: 'digitisation',
  source: { ko: '기록물 전산화 추진계획', en: 'Plan for the digitisation of records' },
  effectiveFrom: '2012-01-01',
});
const review = metricFamily({
  section: 'digitisation',
  source: { ko: '공공기록물 관리에 관한 법률 제35조', en: 'Public Records Act, art. 35' },
  effectiveFrom: '2007-04-05',
});

const VOLUME: Sentence = { ko: '사업량', en: 'volume' };

/** 전산화 진척률. */
export const COMPLETION_RATE = digitisation('completion', {
  name: { ko: '전산화 진척률', en: 'Digitisation completed' },
  part: { ko: '완료 누계', en: 'done' },
  whole: { ko: '총량', en: 'total' },
  base: { ko: '전산화 대상 총량', en: 'all records to be digitised' },
});

/** 전산화 예산 비중. */
export const BUDGET_SHARE = digitisation('budgetShare', {
  name: { ko: '전산화 예산 비중', en: 'Share of digitisation in the budget' },
  part: { ko: '전산화 소요예산', en: 'cost of digitisation' },
  whole: { ko: '사업 예산액', en: 'budget' },
  base: { ko: '기록물관리 사업 예산액', en: 'budget of the programme' },
});

/** What the units of volume are called in ids. */
const KEYS: Readonly<Record<VolumeUnit, string>> = { 권: 'volume', 면: 'page', 건: 'item' };

const unitCost = (unit: VolumeUnit): Metric =>
  digitisation(`unitCost.${KEYS[unit]}`, {
    name: { ko: `단위원가(${unit}당)`, en: `unit cost per ${KEYS[unit]}` },
    part: { ko: '소요예산 − 일회성 비용', en: 'cost − one-off cost' },
    whole: VOLUME,
    unit: `원/${unit}`,
    digits: 0,
  });

/** 단위원가, one-off cost apart, by the unit volumes are counted in: three metrics, for a 권 is no 면. */
export const UNIT_COSTS: Readonly<Record<VolumeUnit, Metric>> = {
  권: unitCost('권'),
  면: unitCost('면'),
  건: unitCost('건'),
};

const monthlyVolume = (unit: VolumeUnit): Metric =>
  digitisation(`monthly.${KEYS[unit]}`, {
    name: { ko: `월평균 사업량(${unit})`, en: `${KEYS[unit]}s a month` },
    part: VOLUME,
    whole: { ko: '사업기간', en: 'months' },
    unit: `${unit}/월`,
  });

/** 월평균 사업량 by the unit volumes are counted in. */
export const MONTHLY_VOLUMES: Readonly<Record<VolumeUnit, Metric>> = {
  권: monthlyVolume('권'),
  면: monthlyVolume('면'),
  건: monthlyVolume('건'),
};

/** 공개재분류율. */
export const OPENED_RATE = review('opened', {
  name: { ko: '공개 전환율', en: 'Records opened on review' },
  part: { ko: '공개 + 부분공개', en: 'opened + opened in part' },
  whole: { ko: '재분류 검토', en: 'reviewed' },
  base: { ko: '재분류 검토 건수', en: 'records reviewed' },
});

import type { Sentence } from '../sentence.ts';
import type { RecordPlace } from './record.ts';
import type { SentenceTable } from './sentence-table.ts';

/** What is wrong with counts, rates, pipelines and projections, whatever section they stand in. */
export interface StatisticsProblems {
  readonly 'period-differs': {
    readonly record: string;
    readonly part: Sentence;
    readonly partPeriod: string;
    readonly whole: Sentence;
    readonly wholePeriod: string;
  };
  readonly 'stage-count-grows': RecordPlace & { readonly found: string; readonly before: string };
  readonly 'stage-amount-grows': RecordPlace & { readonly found: string; readonly before: string };
  readonly 'weights-unusable': RecordPlace & { readonly found: string };
  readonly 'pace-not-positive': RecordPlace & { readonly found: string };
  readonly 'count-unexpected': RecordPlace & {
    readonly found: string;
    readonly expected: string;
    readonly period: string;
  };
  readonly 'source-differs': RecordPlace & {
    readonly found: string;
    readonly other: string;
    readonly source: string;
  };
  readonly 'plan-changed': RecordPlace & { readonly before: string; readonly now: string };
  readonly 'name-varies': { readonly record: string; readonly names: string };
  readonly 'rule-missing': { readonly rule: Sentence; readonly date: string };
  readonly 'score-invalid': RecordPlace & { readonly found: string; readonly most: string };
  readonly 'series-break': { readonly record: string; readonly date: string; readonly reason: Sentence };
  readonly 'unit-mixed': { readonly record: string; readonly units: string };
  readonly 'one-off-unknown': RecordPlace;
}

/** The sentences of {@link StatisticsProblems}. */
export const STATISTICS_SENTENCES: SentenceTable<StatisticsProblems> = {
  'period-differs': {
    severity: 'info',
    ko: (p) =>
      `${p.record}: ${p.part.ko}(${p.partPeriod})와 ${p.whole.ko}(${p.wholePeriod})의 집계 기간이 달라 비율을 계산하지 않음. 같은 기간의 값으로 다시 실행`,
    en: (p) =>
      `${p.record}: no ratio, because ${p.part.en} (${p.partPeriod}) and ${p.whole.en} (${p.wholePeriod}) cover different periods. Use figures of one period`,
  },
  'stage-count-grows': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) 앞 단계 ${p.before}보다 많음. 두 단계의 건수 확인 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} exceeds the stage before, ${p.before}. Check both counts`,
  },
  'stage-amount-grows': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) 앞 단계 ${p.before}보다 큼. 검토 중 증액한 것인지 확인 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' ${p.found} exceeds the stage before, ${p.before}. Check whether the review raised it`,
  },
  'weights-unusable': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}(으)로는 나눌 수 없음. 0 이상이고 합이 0보다 커야 함`,
    en: (p) =>
      `${p.record}: cannot divide by '${p.field.en}' ${p.found}. Each must be zero or more, the sum above zero`,
  },
  'pace-not-positive': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}(으)로는 완료 시점을 추정할 수 없음. 0보다 큰 물량 입력 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} never completes. Enter a pace above zero`,
  },
  'count-unexpected': {
    severity: 'warning',
    ko: (p) =>
      `${p.record}: ‘${p.field.ko}’ ${p.found}회로 적혀 있으나 ${p.period} 동안은 ${p.expected}회. 횟수 또는 기간 확인 필요`,
    en: (p) =>
      `${p.record}: '${p.field.en}' is given as ${p.found} times, but ${p.period} makes ${p.expected}. Check the count or the period`,
  },
  'source-differs': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}이(가) ${p.source}의 ${p.other}과(와) 다름. 원자료 대조 필요`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} differs from ${p.other} in ${p.source}. Compare the originals`,
  },
  'plan-changed': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.field.ko}’이(가) ${p.before}에서 ${p.now}(으)로 변경. 변경 사유 표기 필요`,
    en: (p) => `${p.record}: '${p.field.en}' changed from ${p.before} to ${p.now}. State the reason`,
  },
  'name-varies': {
    severity: 'info',
    ko: (p) => `${p.record}: 같은 대상의 이름이 ${p.names}(으)로 다름. 한 가지로 통일 필요`,
    en: (p) => `${p.record}: one thing is named ${p.names}. Use one name`,
  },
  'rule-missing': {
    severity: 'error',
    ko: (p) => `${p.date}에 적용할 기준(${p.rule.ko}) 없음. 기준표에 추가한 뒤 다시 실행`,
    en: (p) => `No rule (${p.rule.en}) is in force on ${p.date}. Add it to the table of rules and run again`,
  },
  'score-invalid': {
    severity: 'error',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ ${p.found}은(는) 0 이상 ${p.most} 이하가 아님. 고친 뒤 다시 실행`,
    en: (p) => `${p.record}: '${p.field.en}' ${p.found} is not between 0 and ${p.most}. Correct it and run again`,
  },
  'series-break': {
    severity: 'info',
    ko: (p) => `${p.record}: ${p.date} 전후의 산정 기준이 다름(${p.reason.ko}). 앞뒤 값을 직접 비교하지 않음`,
    en: (p) =>
      `${p.record}: the definition changed on ${p.date} (${p.reason.en}). Do not compare figures across that day`,
  },
  'unit-mixed': {
    severity: 'error',
    ko: (p) => `${p.record}: 물량 단위가 ${p.units}(으)로 섞여 있어 합산하지 않음. 한 단위로 통일한 뒤 다시 실행`,
    en: (p) => `${p.record}: volumes in ${p.units} do not add up. Use one unit and run again`,
  },
  'one-off-unknown': {
    severity: 'info',
    ko: (p) => `${p.record}: ‘${p.field.ko}’ 금액을 몰라 단위원가를 다른 해와 비교하지 않음. 금액 입력 후 다시 실행`,
    en: (p) =>
      `${p.record}: '${p.field.en}' is of unknown amount, so the unit cost is not compared with other years. Fill it in and run again`,
  },
};

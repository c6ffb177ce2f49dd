import { BLANK } from '../../blank.ts';
import type { FrontLoadingTarget } from '../../budget/data/front-loading-targets.ts';
import { frontLoadingNeed } from '../../budget/front-loading.ts';
import { independenceRates } from '../../budget/independence.ts';
import { elapsedQuotient, type PaceBasis } from '../../budget/pace.ts';
import { roundQuotient } from '../../number/quotient.ts';
import { figureAnswer, percentAnswer, undefinedAnswer } from '../answer.ts';
import { choice, date, figure, MODE, RATE_DIGITS } from '../arguments.ts';
import { defineFunction, NUMBER_RESULT, RATE_RESULT } from '../define.ts';
import { joined, nativeRate, rateRounding } from '../native.ts';
import { wholeAmounts } from '../scaled.ts';

const AS_OF = date({
  ko: '기준일',
  en: 'asOf',
  help: { ko: '기준일(그날까지 경과)', en: 'The day that ends the time passed' },
});
const PACE = choice<PaceBasis, PaceBasis>(
  {
    ko: '산정단위',
    en: 'basis',
    help: { ko: '일 또는 월(완료된 달). 생략하면 일', en: 'day, or month for complete months; day when left out' },
  },
  { day: ['일', 'day'], month: ['월', 'month'] },
  'day',
);

/** 경과율. */
export const ELAPSED_RATE = defineFunction({
  name: { ko: '연간경과율', en: 'Elapsed share of the year' },
  help: {
    ko: '기준일까지 지난 일수(월수) ÷ 연간 일수(12월) × 100(%). 집행률과 비교하는 값',
    en: 'Days (months) passed ÷ those of the year × 100: what an execution rate is compared with',
  },
  parameters: [AS_OF, PACE, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [42308], result: 83.3 },
    { inputs: ['2015. 10. 31.', '월', 2], result: 83.33 },
    { inputs: ['10. 31.'], result: { error: '#VALUE!' } },
  ],
  calculate: (given) => percentAnswer(elapsedQuotient(given.of(AS_OF), given.of(PACE)), rateRounding(given)),
  native: (given) => {
    const [day, basis] = [given.of(AS_OF), given.constant(PACE)];
    if (basis === undefined) return BLANK;
    if (basis === 'month') return nativeRate(given, `(MONTH(${day})-(DAY(${day}+1)>1))`, '12');
    const lastYear = `DATE(YEAR(${day}),1,0)`;
    return nativeRate(given, `(INT(${day})-${lastYear})`, `(DATE(YEAR(${day}),12,31)-${lastYear})`);
  },
});

const SUBJECT = figure({
  ko: '대상액',
  en: 'subject',
  help: { ko: '신속집행 대상액', en: 'Amount subject to early spending' },
});
const ON = date({
  ko: '기준일',
  en: 'on',
  help: { ko: '목표가 적용되는 기간의 날짜', en: 'A day within the target’s period' },
});
const PRACTICE = choice<FrontLoadingTarget['practice'], FrontLoadingTarget['practice']>(
  {
    ko: '구분',
    en: 'practice',
    help: {
      ko: '전국, 전국1분기, 서울시, 자치구. 생략하면 전국',
      en: 'national, first-quarter, city or district; national when left out',
    },
  },
  {
    'national-first-half': ['전국', 'national'],
    'national-first-quarter': ['전국1분기', 'first-quarter'],
    'city-first-half': ['서울시', 'city'],
    'district-first-half': ['자치구', 'district'],
  },
  'national-first-half',
);

const TARGET_NAME = { ko: '신속집행목표액', en: 'Target of early spending' };

/** 신속집행목표액. */
export const FRONT_LOADING_TARGET = defineFunction({
  name: TARGET_NAME,
  help: {
    ko: '대상액 × 그날 적용되는 신속집행 목표율. 목표율이 없는 기간이면 #N/A',
    en: 'Subject × the target in force on that day; #N/A where none is known',
  },
  source: {
    ko: '지방재정 신속집행 추진지침과 언론 발표의 연도별 목표율(core/budget/data/front-loading-targets.ts)',
    en: 'Guideline for early spending; targets by year in core/budget/data/front-loading-targets.ts',
  },
  parameters: [SUBJECT, ON, PRACTICE],
  result: NUMBER_RESULT,
  examples: [
    { inputs: [250191, '2017. 6. 30.'], result: 141357.915 },
    { inputs: [1000000, '2018. 3. 31.', '자치구'], result: 555000 },
    { inputs: [1000000, '2015. 10. 31.'], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const subject = given.of(SUBJECT);
    const need = frontLoadingNeed({ subject: subject.coefficient, paid: 0n }, given.of(PRACTICE), given.of(ON));
    if (need.value === BLANK) return undefinedAnswer(TARGET_NAME, NO_TARGET);
    const { numerator, denominator } = need.value.target;
    const target = { numerator, denominator: denominator * 10n ** BigInt(subject.scale) };
    return figureAnswer(
      roundQuotient(target, { mode: 'half-up', digits: subject.scale + need.value.rule.percent.scale + 2 }),
    );
  },
  native: { ko: '해마다 바뀌는 목표율 자료를 씀', en: 'it uses targets that change with the years' },
});

const NO_TARGET = {
  ko: '그날 적용되는 목표율 자료 없음. 기준일과 구분 확인 필요',
  en: 'no target is known for that day. Check the day and the practice',
};

const LOCAL_TAX = figure({ ko: '지방세', en: 'localTax', help: { ko: '지방세 수입', en: 'Local taxes' } });
const NON_TAX = figure({ ko: '세외수입', en: 'nonTax', help: { ko: '세외수입', en: 'Non-tax revenue' } });
const ACCOUNT = figure({
  ko: '예산규모',
  en: 'generalAccount',
  help: { ko: '일반회계 예산규모(총계)', en: 'General account, gross' },
});

/** 재정자립도. */
export const INDEPENDENCE = defineFunction({
  name: { ko: '재정자립도', en: 'Fiscal independence' },
  help: {
    ko: '(지방세 + 세외수입) ÷ 일반회계 예산규모 × 100(%). 2014년 세입과목 개편 전후는 비교 불가',
    en: '(Local taxes + non-tax revenue) ÷ general account × 100; years before and since 2014 do not compare',
  },
  source: { ko: 'e-나라지표 2458', en: 'e-nara indicators 2458' },
  parameters: [LOCAL_TAX, NON_TAX, ACCOUNT, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [20, 10, 120], result: 25 },
    { inputs: [80123, 12456, 330000, 2], result: 28.05 },
  ],
  calculate: (given) => {
    const [localTax, nonTax, total] = wholeAmounts([given.of(LOCAL_TAX), given.of(NON_TAX), given.of(ACCOUNT)]);
    const none = { sharedTax: 0n, adjustmentGrant: 0n };
    const { value } = independenceRates({ fiscalYear: LATEST_SERIES, localTax, nonTax, total, ...none });
    return percentAnswer(value.independence.exact, rateRounding(given));
  },
  native: (given) => nativeRate(given, `(${joined(given.of(LOCAL_TAX), '+', [given.of(NON_TAX)])})`, given.of(ACCOUNT)),
});

/** The first year of the classification in force: the quotient is the same in both. */
const LATEST_SERIES = 2014;

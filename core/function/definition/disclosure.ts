import { BLANK, type Blank } from '../../blank.ts';
import { doubleOfFixed } from '../../number/fixed.ts';
import type { DisclosureDefinition } from '../../statistics/disclosure/metrics.ts';
import { disclosureRate } from '../../statistics/disclosure/rates.ts';
import { percentAnswer, problemAnswer } from '../answer.ts';
import { choice, figure, MODE, optionalFigure, RATE_DIGITS } from '../arguments.ts';
import { defineFunction, RATE_RESULT } from '../define.ts';
import { joined, nativeRate, rateRounding } from '../native.ts';

const FULL = figure({ ko: '전부공개', en: 'full', help: { ko: '전부공개 건수', en: 'Disclosed' } });
const PARTIAL = figure({ ko: '부분공개', en: 'partial', help: { ko: '부분공개 건수', en: 'Disclosed in part' } });
const REFUSED = figure({ ko: '비공개', en: 'refused', help: { ko: '비공개 건수', en: 'Withheld' } });
const REQUESTS = optionalFigure<Blank>(
  { ko: '청구건수', en: 'requests', help: { ko: '청구건수. 기준 B에 필요', en: 'Requests; needed for definition B' } },
  BLANK,
);
const DEFINITION = choice<DisclosureDefinition, DisclosureDefinition>(
  {
    ko: '기준',
    en: 'definition',
    help: {
      ko: 'A 처리 대비, B 청구 대비, C 부분공개 0.5 가중. 생략하면 A',
      en: 'A of those decided, B of requests, C in part counts half; A when left out',
    },
  },
  { A: ['A'], B: ['B'], C: ['C'] },
  'A',
);

/** Any period of the classification in force since October 2011: the rate does not depend on it. */
const PERIOD = { first: { year: 2012, month: 1, day: 1 }, last: { year: 2012, month: 12, day: 31 } };

/** 공개율. */
export const DISCLOSURE_RATE = defineFunction({
  name: { ko: '공개율', en: 'Disclosure rate' },
  help: {
    ko: 'A (전부+부분)÷(전부+부분+비공개), B (전부+부분)÷청구, C (전부+0.5×부분)÷(전부+부분+비공개), ×100(%)',
    en: 'A (full + partial) ÷ (full + partial + refused), B (full + partial) ÷ requests, C as A with partial × 0.5; × 100',
  },
  source: {
    ko: '정보공개 연차보고서(A), 언론(B), 일부 기관(C). 2011. 10. 이후 처리 구분',
    en: 'Annual report (A), press (B), some offices (C); classes in force since October 2011',
  },
  parameters: [FULL, PARTIAL, REFUSED, REQUESTS, DEFINITION, RATE_DIGITS, MODE],
  result: RATE_RESULT,
  examples: [
    { inputs: [1121, 57, 25], result: 97.9 },
    { inputs: [1121, 57, 25, 1888, 'B'], result: 62.4 },
    { inputs: [1121, 57, 25, 1888, 'C'], result: 95.6 },
    { inputs: [1121, 57, 25, null, 'B'], result: '-' },
    { inputs: [1121, -57, 25], result: { error: '#N/A' } },
  ],
  calculate: (given) => {
    const [full, partial, refused] = [FULL, PARTIAL, REFUSED].map((each) => doubleOfFixed(given.of(each)));
    const requests = given.of(REQUESTS);
    const tally = {
      period: PERIOD,
      requests: requests === BLANK || requests.coefficient === 0n ? BLANK : doubleOfFixed(requests),
      decided: BLANK,
      full: full ?? BLANK,
      partial: partial ?? BLANK,
      refused: refused ?? BLANK,
      other: BLANK,
      pending: BLANK,
    };
    const { value, problems } = disclosureRate(tally, given.of(DEFINITION));
    const [problem] = problems;
    return problem ? problemAnswer(problem) : percentAnswer(value.exact, rateRounding(given));
  },
  native: (given) => {
    const [full, partial, refused] = [given.of(FULL), given.of(PARTIAL), given.of(REFUSED)];
    const disclosed = `(${joined(full, '+', [partial])})`;
    const decided = `(${joined(full, '+', [partial, refused])})`;
    switch (given.constant(DEFINITION)) {
      case 'A':
        return nativeRate(given, disclosed, decided);
      case 'B':
        return nativeRate(given, disclosed, given.of(REQUESTS));
      case 'C':
        return nativeRate(given, `(2*${full}+${partial})`, `(2*${decided})`);
      default:
        return BLANK;
    }
  },
});

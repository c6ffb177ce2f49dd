import * as core from '../../../core/index.ts';
import { exact, readFigure, type DisclosureRate, type PrintedRate, type TallyRate } from '../../../core/index.ts';
import type { SeedIncome, SeedReport } from '../../golden/seed/report/seed-report.ts';
import type { Checks } from './checks.ts';

const MILLION = 1_000_000n;
const GROWTH = { ko: '증가율', en: 'growth' };
const TALLY_RATES: readonly TallyRate[] = [
  'adoptionOfReviewed',
  'adoptionOfReceived',
  'implementation',
  'citizenShare',
];
const DISCLOSURE_NAMES = Object.keys(core.DISCLOSURE_METRICS).filter(
  (name): name is DisclosureRate => name in core.DISCLOSURE_METRICS,
);

/** The growth a row prints, beside that of its amounts. */
function printedGrowth({ name, now, before, growth }: SeedIncome): PrintedRate {
  const printed = readFigure(growth);
  if (printed?.kind !== 'figure') throw new Error(`no rate: ${growth}`);
  const change = core.growth(exact(now), exact(before));
  return { record: name, field: GROWTH, printed: printed.value, exact: change.rate };
}

const increaseOf = ({ income }: SeedReport) => {
  const [revenue = 0n, cost = 0n, balance = 0n] = income.map(({ change }) => change * MILLION);
  return { revenue, cost, balance };
};

/** The services: directives, evaluations, participation, suggestions, the enterprise, records, disclosure. */
export const SERVICE_CHECKS: Checks = {
  checkSeasonalPlans: ({ seasons }) => core.checkSeasonalPlans('2015 계절별 종합대책', seasons),
  checkPrintedStates: ({ directives }) => core.checkPrintedStates('지시사항', directives),
  checkScopeChange: ({ objectives }) => {
    const [before, now] = [objectives.result, objectives.plan].map((text) => core.readScope(text, '평가결과 활용'));
    if (!before?.scope || !now?.scope) throw new Error('no scope');
    return [...before.problems, ...now.problems, ...core.checkScopeChange('평가결과 활용', before.scope, now.scope)];
  },
  checkEvaluations: ({ evaluations }) => core.checkEvaluations(evaluations),
  checkComparableSets: ({ evaluations }) =>
    evaluations.flatMap(({ name: evaluation, year, printed }) => {
      const before = core.indicatorSetOf(core.INDICATOR_SETS, evaluation, year - 1);
      const now = { evaluation, year, fields: printed.fields, tasks: null, indicators: printed.items, source: '' };
      return [...before.problems, ...(before.value ? core.checkComparableSets(before.value, now) : [])];
    }),
  followPipeline: ({ pipelines }) =>
    pipelines.flatMap(({ name, stages }) => core.followPipeline(name, stages).problems),
  capUse: ({ localCap }) => core.capUse(localCap.selected, localCap.cap, core.yearRange(2015)).problems,
  checkParticipation: ({ contest }) => core.checkParticipation(contest),
  checkTally: ({ suggestions }) => core.checkTally(suggestions),
  suggestionRate: ({ suggestions }) => TALLY_RATES.flatMap((rate) => core.suggestionRate(rate, suggestions).problems),
  checkIncome: ({ enterpriseYears }) => core.checkIncome('시설관리공단', enterpriseYears),
  checkIncrease: (seed) => core.checkIncrease('시설관리공단', increaseOf(seed)),
  checkPrintedRates: ({ income }) => core.checkPrintedRates('공단 결산', income.map(printedGrowth)),
  operatedFacilities: ({ facilities }) => core.operatedFacilities('시설관리공단', facilities).problems,
  checkStock: ({ stock }) => core.checkStock(stock),
  followDigitisation: ({ digitisation }) => core.followDigitisation(digitisation).problems,
  projectCompletion: ({ stock }) => {
    const work = { record: stock.record, total: exact(stock.total), done: exact(stock.done ?? 0), year: 2015 };
    return core.projectCompletion(work, [core.steadyPace({ ko: '2016 계획', en: 'plan' }, exact(3_100))]).problems;
  },
  checkDisclosure: ({ disclosure }) => core.checkDisclosure(disclosure),
  disclosureRate: ({ disclosure }) => [
    ...(['A', 'B', 'C'] as const).flatMap((definition) => core.disclosureRate(disclosure, definition).problems),
    ...DISCLOSURE_NAMES.flatMap((rate) => core.disclosureShare(disclosure, rate).problems),
  ],
};

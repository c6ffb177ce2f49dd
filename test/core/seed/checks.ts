import * as core from '../../../core/index.ts';
import type { FundedLine, Problem, ProgrammeBudget } from '../../../core/index.ts';
import type { SeedReport } from '../../golden/seed/report/seed-report.ts';
import { seedWorkbook } from '../../seed.ts';
import { SERVICE_CHECKS } from './service-checks.ts';
import { textsOf } from './texts.ts';

/** What looks at the seed and says what is wrong with it, by the name of the core function. */
export type Checks = Readonly<Record<string, (seed: SeedReport) => readonly Problem[]>>;

const WINDOW = '2015. 10. 31. 현재';
const won = (thousands: number): bigint => BigInt(thousands) * 1000n;

/** The lines of the status below 계. */
const linesOf = ({ status }: SeedReport) => status.slice(1).map((line, n) => ({ ...line, id: `D${n + 1}` }));

/** The amount a cell of a programme's table says, with its funding. */
function fundedAmount(text: string): { readonly won: bigint; readonly shares: FundedLine['shares'] } {
  const figure = core.readFigure(text, { unit: core.moneyUnit('천원') });
  if (figure?.kind !== 'figure') throw new Error(`no amount: ${text}`);
  return { won: core.baseValue(figure).coefficient, shares: figure.funding };
}

const budgetsOf = (seed: SeedReport, key: 'result' | 'plan'): readonly ProgrammeBudget[] =>
  seed.plans.map((years) => ({
    id: years[key].programmeId,
    name: years[key].title,
    budget: years[key].budget,
  }));

/** The whole division: organisation, staffing, budget status, reconciliation, plans, wording. */
const GENERAL_CHECKS: Checks = {
  verify: ({ status, tables }) => core.verify(seedWorkbook(status, tables)).findings.map(({ problem }) => problem),
  checkOrganisation: ({ organisation, references }) => core.checkOrganisation(organisation, references),
  staffing: ({ staffing }) => core.staffing(staffing).problems,
  budgetStatus: (seed) => {
    const rows = linesOf(seed).map(({ id, programme, budget, executed, planned }) => ({
      id,
      name: core.collapseSpaces(programme),
      budget: won(budget),
      executed: won(executed),
      planned: won(planned),
    }));
    return core.budgetStatus(rows, WINDOW).problems;
  },
  checkAsOf: ({ asOf }) => core.checkAsOf(asOf),
  checkRateBase: ({ rateHeadings }) => core.checkRateBase('예산현황', rateHeadings),
  checkFunding: ({ tables }) =>
    tables.flatMap(({ title, budget, executed }) =>
      [budget, executed].flatMap((cell) => {
        const { won: current, shares } = fundedAmount(cell);
        return core.checkFunding({ record: title, current, funding: [{ source: '구비', amount: current }], shares });
      }),
    ),
  reconcileGroups: (seed) => {
    const wholes = linesOf(seed).map(({ id, programme, budget, executed }) => ({
      id,
      name: core.collapseSpaces(programme),
      amounts: { budget: won(budget), executed: won(executed) },
    }));
    const parts = seed.programmes.map(({ id, name, whole }, n) => {
      const table = seed.tables[n];
      const amounts = {
        budget: fundedAmount(table?.budget ?? '').won,
        executed: fundedAmount(table?.executed ?? '').won,
      };
      return { id, name, wholeId: whole, amounts };
    });
    return core.reconcileGroups({ wholes, parts }).problems;
  },
  checkAmountMentions: ({ amounts }) => core.checkAmountMentions(amounts),
  checkAttributeMentions: ({ attributes }) => core.checkAttributeMentions(attributes),
  checkNames: ({ names }) => names.flatMap((thing) => core.checkNames(thing.record, thing.names)),
  checkDeclaredCount: ({ declared }) => declared.flatMap(core.checkDeclaredCount),
  checkCountedParts: ({ counted }) =>
    counted.flatMap(({ record, whole, parts }) => core.checkCountedParts(record, whole, parts)),
  checkCommitteeLine: ({ committee }) => core.checkCommitteeLine(committee.whole, committee.parts),
  checkSum: ({ sums }) =>
    sums.flatMap(({ name, found, parts }) => core.checkSum({ record: name, field: SUM, found, parts })),
  checkTableNames: ({ tables }) =>
    core.checkTableNames(['예산현황', ...tables.map(({ caption }) => caption.replace(/^□ | :.*$/g, ''))]),
  checkZeroStyle: ({ zeros }) => core.checkZeroStyle([zeros.status, zeros.staffing]),
  checkTitles: ({ programmes }) =>
    core.checkTitles(
      programmes.flatMap(({ id: programmeId, titles }) =>
        Object.values(titles).map((title) => ({ programmeId, title })),
      ),
    ),
  programmeByTitle: ({ programmes }) => {
    const registry = programmes.map(({ id, titles }) => ({ id, titles: Object.values(titles) }));
    return registry.flatMap(({ titles }) => titles.flatMap((title) => core.programmeByTitle(registry, title).problems));
  },
  checkExpectedCount: ({ times }) => times.flatMap(core.checkExpectedCount),
  compareSources: ({ sources }) => sources.flatMap(core.compareSources),
  checkPeriod: ({ periods }) =>
    periods.flatMap((schedule, n) => core.readSchedule({ id: String(n), title: schedule, schedule }, 2015).problems),
  readSchedule: ({ plans }) =>
    plans.flatMap(({ result, plan }) =>
      [result, plan].flatMap(({ tasks, year }) => tasks.flatMap((task) => core.readSchedule(task, year).problems)),
    ),
  planDifference: ({ plans }) => plans.flatMap(({ result, plan }) => core.planDifference(result, plan).problems),
  checkTaskMentions: ({ mentions }) => core.checkTaskMentions(mentions),
  checkResults: ({ plans, asOf }) => plans.flatMap(({ plan }) => core.checkResults(core.resultSkeleton(plan), asOf)),
  yearOnYear: (seed) =>
    core.yearOnYear({ year: 2016, before: budgetsOf(seed, 'result'), now: budgetsOf(seed, 'plan') }).problems,
  checkWording: (seed) => core.checkWording(textsOf(seed)),
};

const SUM = { ko: '계', en: 'total' };

/** Every check of core that the seed has something for. */
export const CHECKS: Checks = { ...GENERAL_CHECKS, ...SERVICE_CHECKS };

/** All that is wrong with a report. */
export function problemsOf(seed: SeedReport): readonly Problem[] {
  return Object.values(CHECKS).flatMap((check) => check(seed));
}

/** The checks of core that find nothing to look at in the seed, and why. */
export const NOT_IN_THE_SEED: Readonly<Record<string, string>> = {
  checkAward: 'the awards of suggestions are not listed',
  checkAwards: 'the two awards of the city are printed as one sum',
  checkContract: 'the 31 consigned services are not listed',
  checkCount: 'used by the checks of tallies',
  checkCrossTable: 'no cross-table is printed',
  checkDirectives: 'the 438 directives are not listed',
  checkExecution: 'commitments are not printed',
  checkFinalStops: 'part of checkWording',
  checkIndependenceSeries: 'no revenue is printed',
  checkLedger: 'the changes of the budget are not printed',
  checkMeetings: 'meetings are named without their days',
  checkNetSurplus: 'no settlement is printed',
  checkNumberSpacing: 'part of checkWording',
  checkPlan: 'the 145 projects are not listed',
  checkPledges: 'the 29 pledges are not listed',
  checkPolicyPlan: 'the 52 and 68 projects are not listed',
  checkRange: 'part of readSchedule and of the checks of seasons',
  checkRegister: 'the 31 consigned services are not listed',
  checkReserve: 'the general account is not printed',
  checkRevenue: 'no revenue is printed',
  checkSelection: 'the selected projects are not listed',
  checkSentenceBreaks: 'part of checkWording',
  checkSettlement: 'no settlement is printed',
  checkSpelling: 'part of checkWording',
  checkStatedPeriods: 'the same as checkTaskMentions, over dates',
  checkSubmissions: 'no values of indicators are printed',
  checkSubsidy: 'no subsidy is printed',
  checkTenders: 'no tender is printed',
  checkThresholds: 'the raised bar of the midterm evaluation is not printed',
};

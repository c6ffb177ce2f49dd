import { BLANK, type Blank } from '../../blank.ts';
import type { DateRange } from '../../calendar/index.ts';
import { metricFamily } from '../../metric/metric-family.ts';
import type { MetricValue } from '../../metric/value.ts';
import { addFixed, fixed } from '../../number/fixed.ts';
import { quotient, type Quotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { checkCount, checkSum } from '../count.ts';
import { crossTable, type CrossTable } from '../cross-table.ts';
import { isWithin } from '../date-range.ts';
import { distinctRecords } from '../distinct-records.ts';
import { rateOfPart } from '../rate.ts';
import { CONSIGNMENT_FUNDINGS, CONSIGNMENT_KINDS, type Contract, type Inspection } from './contract.ts';

/** 지도점검 이행률: contracts inspected in the period, of all. */
export const INSPECTION_RATE = metricFamily({
  section: 'consignment',
  source: { ko: '민간위탁 관리지침', en: 'Guideline for consigned services' },
  effectiveFrom: '2012-01-01',
})('inspection', {
  name: { ko: '지도점검 이행률', en: 'Inspection rate' },
  part: { ko: '점검 실시 사무', en: 'services inspected' },
  whole: { ko: '위탁 사무', en: 'services' },
  base: { ko: '위탁 사무 수', en: 'consigned services' },
});

/** The register in figures (민간위탁 현황). */
export interface RegisterSummary {
  readonly services: number;
  readonly departments: number;
  /** Departments × 시설·사무, services counted. */
  readonly byDepartment: CrossTable;
  /** 시설·사무 × 예산지원형·수익창출형, services counted. */
  readonly byKind: CrossTable;
  /** The same departments × kinds in 원. */
  readonly budgetByDepartment: CrossTable;
  /** The mean of the evaluation scores there are; blank without any (평균점수). */
  readonly meanScore: Quotient | Blank;
  readonly inspection: MetricValue;
  /** Findings not yet put right (미조치 지적사항). */
  readonly unresolved: number;
}

const KINDS = Object.values(CONSIGNMENT_KINDS).map(({ ko }) => ko);
const FUNDINGS = Object.values(CONSIGNMENT_FUNDINGS).map(({ ko }) => ko);
const RESOLVED: Sentence = { ko: '조치 건수', en: 'findings resolved' };
const FINDINGS: Sentence = { ko: '지적 건수', en: 'findings' };
const BUDGET: Sentence = { ko: '예산', en: 'budget' };

/**
 * Puts the register of consigned services into figures (민간위탁 현황 집계). Departments stand in the order met.
 * Problems: `record-duplicated` (the later is left out), `count-invalid` for a budget, findings or resolved findings,
 * `exceeds-whole` where more findings are resolved than were made.
 *
 * @param period the inspections that count
 */
export function summariseRegister(contracts: readonly Contract[], period: DateRange): Outcome<RegisterSummary> {
  const { value: kept, problems } = distinctRecords(contracts);
  const departments = new Set(kept.map(({ department }) => department));
  const inspected = kept.filter(({ inspections }) => inspections.some(({ date }) => isWithin(date, period)));
  const rate = rateOfPart(INSPECTION_RATE, { part: inspected.length, whole: kept.length, period });
  const value: RegisterSummary = {
    services: kept.length,
    departments: departments.size,
    byDepartment: tableOf(kept, departmentByKind, () => 1n, KINDS),
    byKind: tableOf(kept, kindByFunding, () => 1n, FUNDINGS),
    budgetByDepartment: tableOf(kept, departmentByKind, ({ budget }) => budget, KINDS),
    meanScore: meanScore(kept),
    inspection: rate.value,
    unresolved: kept.flatMap(({ inspections }) => inspections).reduce((sum, one) => sum + unresolvedOf(one), 0),
  };
  return { value, problems: [...problems, ...kept.flatMap(checkFigures), ...rate.problems] };
}

/** What a report prints about the register: `11개 부서 31개 사업`. */
export interface PrintedRegister {
  readonly record: string;
  readonly services: number | Blank;
  readonly departments: number | Blank;
}

/**
 * Compares printed counts with the register (Σ 부서별 = Σ 유형별 = 전체). Problem: `sum-differs`.
 */
export function checkRegister(
  { record, services, departments }: PrintedRegister,
  summary: RegisterSummary,
): readonly Problem[] {
  return [
    ...checkSum({
      record,
      field: { ko: '사업 수', en: 'services' },
      found: services,
      parts: summary.byDepartment.rowTotals,
    }),
    ...checkSum({
      record,
      field: { ko: '부서 수', en: 'departments' },
      found: departments,
      parts: [summary.departments],
    }),
  ];
}

function departmentByKind({ department, kind }: Contract): readonly [string, string] {
  return [department, CONSIGNMENT_KINDS[kind].ko];
}

function kindByFunding({ kind, funding }: Contract): readonly [string, string] {
  return [CONSIGNMENT_KINDS[kind].ko, CONSIGNMENT_FUNDINGS[funding].ko];
}

function tableOf(
  contracts: readonly Contract[],
  placeOf: (contract: Contract) => readonly [row: string, column: string],
  valueOf: (contract: Contract) => bigint,
  columns: readonly string[],
): CrossTable {
  const entries = contracts.map((contract) => {
    const [row, column] = placeOf(contract);
    return { record: contract.id, row, column, value: valueOf(contract) };
  });
  return crossTable(entries, { columns }).value;
}

function meanScore(contracts: readonly Contract[]): Quotient | Blank {
  const scores = contracts.flatMap(({ evaluation }) => (evaluation === BLANK ? [] : [evaluation.score]));
  return quotient(scores.reduce(addFixed, fixed(0n)), fixed(BigInt(scores.length)));
}

function unresolvedOf({ findings, resolved }: Inspection): number {
  return Math.max(0, findings - resolved);
}

function checkFigures({ id: record, budget, inspections }: Contract): readonly Problem[] {
  return [
    ...checkCount({ record, field: BUDGET }, budget),
    ...inspections.flatMap(({ findings, resolved }): readonly Problem[] => {
      const invalid = [
        ...checkCount({ record, field: FINDINGS }, findings),
        ...checkCount({ record, field: RESOLVED }, resolved),
      ];
      if (invalid.length > 0 || resolved <= findings) return invalid;
      return [{ kind: 'exceeds-whole', record, field: RESOLVED, found: String(resolved), whole: String(findings) }];
    }),
  ];
}

import { BLANK, type Blank } from '../../blank.ts';
import { fixedText } from '../../number/fixed.ts';
import type { Fixed } from '../../number/fixed.ts';
import { roundQuotient } from '../../number/quotient.ts';
import type { Outcome } from '../../outcome.ts';
import type { Problem } from '../../problem/index.ts';
import type { Sentence } from '../../sentence.ts';
import { printCount } from '../count.ts';
import { distinctRecords, duplicates } from '../distinct-records.ts';
import type { RankedCandidate } from './ranking.ts';

/**
 * What happens when the next project does not fit under the cap (한도 초과 시 처리).
 * - `stop`: selection ends with it
 * - `skip`: it is passed over, and the next that fits is taken
 */
export type CapPolicy = 'stop' | 'skip';

/** How projects are selected. */
export interface SelectionOptions {
  /** The most that may be selected, 원 (선정 한도). */
  readonly cap: bigint;
  readonly policy: CapPolicy;
  /**
   * Partial funding (부분 반영): the project that does not fit gets what is left, if that is at least this
   * percentage of what it asks for. Blank: no partial funding.
   */
  readonly leastPercent: Fixed | Blank;
  /** Whether a project has the support it needs; one without is never selected. */
  readonly isSupported: (project: string) => boolean;
}

/** What became of a project. */
export type Decision = 'selected' | 'partly-funded' | 'unsupported' | 'over-cap';

/** A project with what became of it (선정 결과). */
export interface SelectedProject extends RankedCandidate {
  readonly decision: Decision;
  /** What it gets, 원; 0 when it is not selected. */
  readonly funded: bigint;
  /** Σ of what is funded up to and with it. */
  readonly cumulative: bigint;
}

/**
 * Selects projects in the order of their rank up to the cap (사업 선정). Σ funded never exceeds the cap.
 * Problems: `vote-tied` (warning) where projects of one rank fare differently: no rule decided between them;
 * `record-duplicated` (a project that stands twice is funded once).
 */
export function selectProjects(
  ranked: readonly RankedCandidate[],
  options: SelectionOptions,
): Outcome<readonly SelectedProject[]> {
  const distinct = distinctRecords(ranked.map((own) => ({ ...own, id: own.candidate.project })));
  const value: SelectedProject[] = [];
  let cumulative = 0n;
  let isOpen = true;
  for (const { candidate, rank } of distinct.value) {
    const left = isOpen ? options.cap - cumulative : 0n;
    const decision = decide({ candidate, rank }, left, options);
    const funded = decision === 'selected' ? candidate.amount : decision === 'partly-funded' ? left : 0n;
    cumulative += funded;
    isOpen &&= decision !== 'over-cap' || options.policy === 'skip';
    value.push({ candidate, rank, decision, funded, cumulative });
  }
  return { value, problems: [...distinct.problems, ...tiesAtTheCut(value)] };
}

/** A selection as it is printed, to be checked. */
export interface PrintedSelection {
  readonly record: string;
  readonly presented: readonly string[];
  readonly selected: readonly { readonly project: string; readonly amount: bigint }[];
  /** Blank where the report names no cap. */
  readonly cap: bigint | Blank;
}

const SELECTED: Sentence = { ko: '선정액', en: 'amount selected' };

/**
 * Checks a printed selection (I-15): selected ⊆ presented, no project twice, Σ 선정액 ≤ 한도.
 * Problems: `not-presented`, `record-duplicated`, `cap-exceeded`.
 */
export function checkSelection({ record, presented, selected, cap }: PrintedSelection): readonly Problem[] {
  const strangers = selected.filter(({ project }) => !presented.includes(project));
  const problems: Problem[] = [
    ...duplicates(selected.map(({ project }) => ({ id: project }))),
    ...strangers.map(({ project }) => ({ kind: 'not-presented' as const, record: project })),
  ];
  const sum = selected.reduce((total, { amount }) => total + amount, 0n);
  if (cap !== BLANK && sum > cap)
    problems.push({ kind: 'cap-exceeded', record, field: SELECTED, found: printCount(sum), cap: printCount(cap) });
  return problems;
}

function decide({ candidate }: RankedCandidate, left: bigint, options: SelectionOptions): Decision {
  if (!options.isSupported(candidate.project)) return 'unsupported';
  if (left > 0n && candidate.amount <= left) return 'selected';
  return left > 0n && isEnough(left, candidate.amount, options.leastPercent) ? 'partly-funded' : 'over-cap';
}

function isEnough(left: bigint, amount: bigint, leastPercent: Fixed | Blank): boolean {
  if (leastPercent === BLANK) return false;
  return left * 100n * 10n ** BigInt(leastPercent.scale) >= amount * leastPercent.coefficient;
}

function tiesAtTheCut(projects: readonly SelectedProject[]): readonly Problem[] {
  const ranks = [...new Set(projects.map(({ rank }) => rank))];
  return ranks.flatMap((rank): readonly Problem[] => {
    const tied = projects.filter((project) => project.rank === rank && project.decision !== 'unsupported');
    const [first] = tied;
    if (!first || tied.every(({ decision }) => decision === first.decision)) return [];
    const score = fixedText(roundQuotient(first.candidate.score, { mode: 'half-up', digits: 2 }));
    return [{ kind: 'vote-tied', records: tied.map(({ candidate }) => candidate.project).join(', '), score }];
  });
}

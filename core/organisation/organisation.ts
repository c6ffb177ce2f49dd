import type { Problem } from '../problem/index.ts';
import { checkDeclaredCount } from '../reconcile/count.ts';
import { duplicates } from '../statistics/distinct-records.ts';

/** A team and what it does (팀, 분장사무). */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** 주요 업무. */
  readonly duties: readonly string[];
}

/** A division and its teams (조직). */
export interface Organisation {
  readonly name: string;
  /** The number of teams as printed: 5개팀. */
  readonly declaredTeams: number;
  readonly teams: readonly Team[];
}

/** Something a team answers for: a programme, a facility. */
export interface TeamReference {
  readonly record: string;
  readonly teamId: string;
}

/**
 * Checks an organisation (조직 검산): the number of teams, their duties, and the teams that others name.
 *
 * Problems: `count-differs-from-list`, `count-invalid`, `record-duplicated`, `field-missing` (a team without duties),
 * `reference-unknown` (a team that is not there).
 */
export function checkOrganisation(
  { name, declaredTeams, teams }: Organisation,
  references: readonly TeamReference[] = [],
): readonly Problem[] {
  const known = new Set(teams.map(({ id }) => id));
  const lost = references.filter(({ teamId }) => !known.has(teamId));
  return [
    ...checkDeclaredCount({
      record: name,
      field: { ko: '팀 수', en: 'teams' },
      count: declaredTeams,
      counter: '개팀',
      items: teams.map((team) => team.name),
    }),
    ...duplicates(teams),
    ...teams.flatMap(({ name: record, duties }): readonly Problem[] =>
      duties.length > 0 ? [] : [{ kind: 'field-missing', record, field: { ko: '주요 업무', en: 'duties' } }],
    ),
    ...lost.map(({ record, teamId }) => ({
      kind: 'reference-unknown' as const,
      record,
      field: { ko: '소속 팀', en: 'team' },
      found: teamId,
    })),
  ];
}

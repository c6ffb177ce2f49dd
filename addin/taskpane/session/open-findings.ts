import { rangeName, type Finding } from '../../../core/index.ts';
import type { IgnoredFinding } from '../kept/kept-state.ts';
import type { PaneState } from './state.ts';

type Findings = Pick<PaneState, 'result' | 'ignored'>;

let last: (Findings & { readonly open: readonly Finding[] }) | undefined;

/** The findings nobody decided to leave out (지적 제외). The list is the same as long as findings and decisions are. */
export function openFindings({ result, ignored }: Findings): readonly Finding[] {
  if (last?.result !== result || last?.ignored !== ignored) last = { result, ignored, open: without(result, ignored) };
  return last?.open ?? [];
}

function without(result: Findings['result'], ignored: readonly IgnoredFinding[]): readonly Finding[] {
  const findings = result?.findings ?? [];
  if (ignored.length === 0) return findings;
  const left = new Set(ignored.map(identityOf));
  return findings.filter((finding) => !left.has(identityOf(subjectOf(finding))));
}

/** The findings that are left out, with the reason given for each. */
export function reasonsOf(
  findings: readonly Finding[],
  ignored: readonly IgnoredFinding[],
): ReadonlyMap<Finding, string> {
  const reasons = new Map(ignored.map((each) => [identityOf(each), each.reason]));
  return new Map(
    findings.flatMap((finding) => {
      const reason = reasons.get(identityOf(subjectOf(finding)));
      return reason === undefined ? [] : [[finding, reason] as const];
    }),
  );
}

/** What a finding is about: where, what kind, and its figures, so that another figure is another finding. */
export function subjectOf({ sheet, range, problem, found, expected }: Finding): Omit<IgnoredFinding, 'reason' | 'at'> {
  return { sheet, cell: rangeName(range), kind: problem.kind, found, expected };
}

/** Two of the same identity are one and the same finding. */
export function identityOf({ sheet, cell, kind, found, expected }: Omit<IgnoredFinding, 'reason' | 'at'>): string {
  return JSON.stringify([sheet, cell, kind, found, expected]);
}

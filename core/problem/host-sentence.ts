import { BLANK, type Blank } from '../blank.ts';
import type { Language } from '../sentence.ts';
import { HOST_SENTENCES, type HostProblems } from './host.ts';
import type { SentenceTable } from './sentence-table.ts';

type HostProblemKind = keyof HostProblems;
type ProblemOfHost<Kind extends HostProblemKind = HostProblemKind> = {
  readonly [K in Kind]: { readonly kind: K } & HostProblems[K];
}[Kind];

/**
 * Says what kept a host from a request, as `describeProblem` does, without the sentences of all other problems:
 * a page that shows little else need not load them.
 *
 * @returns blank for a problem that no host has
 * @example
 * describeHostProblem({ kind: 'nothing-to-revert' }, 'ko') //=> '되돌릴 실행 내역 없음'
 */
export function describeHostProblem(problem: { readonly kind: string }, language: Language): string | Blank {
  return isOfHost(problem) ? sentenceOf(problem, language) : BLANK;
}

function sentenceOf<Kind extends HostProblemKind>(problem: ProblemOfHost<Kind>, language: Language): string {
  const sentence: SentenceTable<HostProblems>[Kind] = HOST_SENTENCES[problem.kind];
  return sentence[language](problem);
}

function isOfHost(problem: { readonly kind: string }): problem is ProblemOfHost {
  return Object.hasOwn(HOST_SENTENCES, problem.kind);
}

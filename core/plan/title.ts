import { BLANK, type Blank } from '../blank.ts';
import { normaliseHeading } from '../number/notation/index.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem/index.ts';

/** A programme as it is known over the years: one id, every title it has had (사업 식별자와 이름 이력). */
export interface RegisteredProgramme {
  readonly id: string;
  readonly titles: readonly string[];
}

/**
 * Finds a programme by a title it has or had (사업 찾기); spaces and middle dots do not count.
 *
 * Problems: `title-unknown`, `title-ambiguous` where several have the title; the id is blank then.
 *
 * @example
 * const registry = [{ id: 'P10', titles: ['기록관 운영 및 전산화사업', '기록물관리 및 전산화사업'] }];
 * programmeByTitle(registry, '기록관 운영 및 전산화사업').value //=> 'P10'
 */
export function programmeByTitle(registry: readonly RegisteredProgramme[], title: string): Outcome<string | Blank> {
  const key = titleKey(title);
  const ids = registry.filter(({ titles }) => titles.some((own) => titleKey(own) === key)).map(({ id }) => id);
  const [only] = ids;
  if (only === undefined) return { value: BLANK, problems: [{ kind: 'title-unknown', record: title }] };
  if (ids.length === 1) return { value: only, problems: [] };
  return { value: BLANK, problems: [{ kind: 'title-ambiguous', record: title, ids: ids.join(', ') }] };
}

/** A title as it stands somewhere in a document: 목차, 본문, 계획. */
export interface PlacedTitle {
  readonly programmeId: string;
  readonly title: string;
}

/**
 * Finds programmes that are called differently in a document or over the years (사업명 불일치, X-14).
 * Problem: `name-varies` for each programme, an info, for its id is what links it.
 */
export function checkTitles(titles: readonly PlacedTitle[]): readonly Problem<'name-varies'>[] {
  const byProgramme = new Map<string, Map<string, string>>();
  for (const { programmeId, title } of titles) {
    const names = byProgramme.get(programmeId) ?? new Map<string, string>();
    if (!names.has(titleKey(title))) names.set(titleKey(title), title);
    byProgramme.set(programmeId, names);
  }
  return [...byProgramme].flatMap(([record, names]) =>
    names.size < 2 ? [] : [{ kind: 'name-varies' as const, record, names: [...names.values()].join(' / ') }],
  );
}

function titleKey(title: string): string {
  return normaliseHeading(title).replaceAll('·', '');
}

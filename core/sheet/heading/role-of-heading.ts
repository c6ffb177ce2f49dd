import { normaliseHeading, parseHeading } from '../../number/notation/index.ts';
import type { ColumnRole } from '../role.ts';
import { VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** What a heading says by its words alone, and how surely: 3 a word of the vocabulary, 2 one in brackets, 1 an ending. */
export interface WordRole {
  readonly role: ColumnRole;
  readonly strength: 1 | 2 | 3;
}

type Entries = readonly (readonly [role: ColumnRole, words: string])[];

const wordsOf = (entries: Entries): ReadonlyMap<string, ColumnRole> =>
  new Map(
    entries
      .flatMap(([role, words]) => words.split(' ').map((word) => [normaliseHeading(word), role] as const))
      .reverse(),
  );

/** A vocabulary laid out for looking up. */
class Lookup {
  readonly #words: ReadonlyMap<string, ColumnRole>;
  readonly #endings: ReadonlyMap<string, ColumnRole>;
  readonly #hints: ReadonlyMap<string, ColumnRole>;
  readonly #longest: number;

  constructor({ words, endings, hints, exceptions }: Vocabulary) {
    this.#hints = wordsOf(hints);
    this.#words = wordsOf([...exceptions, ...words]);
    this.#endings = wordsOf(endings);
    this.#longest = Math.max(...[...this.#endings.keys()].map((ending) => ending.length));
  }

  whole(word: string): ColumnRole | undefined {
    return this.#words.get(word);
  }

  hint(word: string): ColumnRole | undefined {
    return this.#hints.get(word.slice(-2)) ?? this.#hints.get(word.slice(-1));
  }

  ending(word: string): ColumnRole | undefined {
    for (let length = Math.min(this.#longest, word.length - 1); length > 0; length--) {
      const role = this.#endings.get(word.slice(-length));
      if (role) return role;
    }
    return undefined;
  }
}

const LOOKUP = new Lookup(VOCABULARY);

const LONGEST_HEADING = 40;
/** `2015년`, `’15`, `2015. 10. 31. 현재`, `제1회`: when, not what. */
const WHEN =
  /^(?:\d{1,2}월(?:\d{1,2}일)?|['’]?\d{2,4}(?:년도?|[.])?(?:\d{1,2}[.월]?)*(?:\d{1,2}일?)?|제?\d{1,2}회|당해연?도?|금년도?|당년도?|금회|당월|상반기|하반기|\d분기)(?:말|현재|기준|까지)?/;
const BEHIND = /(?:\d{1,4}[.월년]?)*(?:말|현재|기준|까지)$/;
/** Before another word these say that the figure is the one compared with. */
const BEFORE_NOW = /^(?:전년도?|작년도?|전년동기|전년말|직전연도|전연도|전기|전월|기정|전회|변경전|종전)/;
const AMOUNT_LIKE: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'executed',
  'amount',
  'actual',
  'current',
  'count',
  'row-total',
]);

const known = new Map<string, WordRole | null>();
const MOST_KNOWN = 5_000;

/** Reads the role a heading text stands for by its words: its name, the word in its brackets, or its ending. */
export function wordRole(text: string): WordRole | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const before = known.get(text);
  if (before !== undefined) return before ?? undefined;
  const role = readRole(text);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, role ?? null);
  return role;
}

/** What the last syllable of a heading hints at, for a column of figures of which nothing else is known. */
export function hintOfHeading(text: string): ColumnRole | undefined {
  const { name } = parseHeading(text);
  const what = name.replace(WHEN, '').replace(BEHIND, '');
  return what.length > 1 && /[가-힣]{2}$|[㎡]$/.test(what) ? LOOKUP.hint(what) : undefined;
}

/** The role alone; `undefined` where the words say nothing. */
export function roleOfHeading(text: string): ColumnRole | undefined {
  return wordRole(text)?.role;
}

function readRole(text: string): WordRole | undefined {
  const { name, remarks, units } = parseHeading(text);
  // what is left of a formula that stands outside its brackets: 증감률(A-B)/B
  const word = name
    .replace(/(?<=[가-힣])[-+*/×÷=]+[A-Z]?[-+*/×÷=A-Z0-9]*$/, '')
    .toLowerCase()
    .replace(/^[①-⑳㉮-㉻]|[*※]+$|^[-·○□ㅇ]+/g, '');
  const whole = roleOfName(word);
  const isPercent = units.some(({ kind }) => kind === 'percent');
  if (whole && isPercent && (whole.role === 'gap' || whole.role === 'previous'))
    return { role: 'growth', strength: whole.strength };
  if (whole && isPercent && (whole.role === 'executed' || whole.role === 'actual'))
    return { role: 'rate', strength: 1 };
  if (whole?.strength === 3) return whole;
  for (const remark of remarks) {
    const role = LOOKUP.whole(remark);
    if (role) return { role, strength: 2 };
  }
  return whole;
}

/** `1인당 예산액`, `㎡당 공사비`, `학급당 학생수`: so much for one. */
const FOR_ONE =
  /(?:^|[가-힣])(?:\d?인|세대|가구|건|명|개소|㎡|시간|단위|권|회|주민\d?인|학교|학급|차량|대|좌석|병상|농가|업체|기관|시설|교원|교사|직원|위원|학생|공무원|의사)당(?!월|해|초|기)/;
/** What is no money: `학급당 학생수`, `1인당 장서수`, `1인당 면적`. */
const OF_THINGS = /당.*(?:수|량|면적|명|인원|학생|환자|주민|건|권|시간)$/;

function roleOfName(name: string): WordRole | undefined {
  if (FOR_ONE.test(name)) return { role: OF_THINGS.test(name) ? 'average' : 'unit-cost', strength: 2 };
  const whole = LOOKUP.whole(name);
  if (whole) return { role: whole, strength: 3 };
  const bare = name.replace(WHEN, '').replace(BEHIND, '');
  if (bare !== name && bare !== '') {
    const role = LOOKUP.whole(bare);
    if (role) return { role, strength: 2 };
  }
  const isBefore = BEFORE_NOW.test(bare) && !/(이월|대비)/.test(bare);
  const ending = bare === '' ? undefined : LOOKUP.ending(bare);
  if (ending && isBefore && AMOUNT_LIKE.has(ending)) return { role: 'previous', strength: 2 };
  return ending && { role: ending, strength: 1 };
}

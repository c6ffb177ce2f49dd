import { BLANK, type Blank } from '../../blank.ts';
import { foldCharacters } from './characters.ts';
import { counterUnit, readUnit, type QuantityUnit } from './quantity-unit.ts';

/** A note that says the units of a table (단위 표시): `(단위 : 천원)`. */
export interface UnitNote {
  /** The units in the order written. */
  readonly units: readonly QuantityUnit[];
  /** Where the note stands in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const BRACKETED = /[([<〈【] *(?:금액 *)?단 *위 *[: ] *([^)\]>〉】]+)[)\]>〉】]/;
const BARE = /(?:^|[ ])단 *위 *[: ] *([^()[\]]+)$/;

/**
 * Finds the unit note in a text: `(단위 : 천원)`, `[단위: 천원, %]`, `단위 천원`. Blank when there is none.
 *
 * @example
 * findUnitNote('예산현황 (단위:백만원)') //=> { units: [{ kind: 'money', name: '백만원', zeros: 6 }], start: 5, end: 13 }
 * findUnitNote('단위사업') //=> null
 */
export function findUnitNote(text: string): UnitNote | Blank {
  const folded = foldCharacters(text);
  const match = BRACKETED.exec(folded) ?? BARE.exec(folded);
  if (!match) return BLANK;
  const units = readUnitList(match[1] ?? '');
  const isSure = /단 *위 *:/.test(match[0]) || units.every(isMoneyOrRate);
  return units.length === 0 || !isSure ? BLANK : { units, start: match.index, end: match.index + match[0].length };
}

/** Without a colon `단위 사업` is a heading; only money and rates are surely units. */
function isMoneyOrRate(unit: QuantityUnit): boolean {
  return unit.kind !== 'counter';
}

/**
 * Reads the list of units inside a note: `천원, %`, `건/백만원`, `천원/권`. What is no known unit counts as a counter of that name.
 *
 * @example
 * readUnitList('명, 천원') //=> [{ kind: 'counter', name: '명', zeros: 0 }, { kind: 'money', name: '천원', zeros: 3 }]
 */
export function readUnitList(text: string): readonly QuantityUnit[] {
  return foldCharacters(text)
    .split(/[,·]/)
    .flatMap((item) => unitsIn(item.trim()));
}

function unitsIn(item: string): readonly QuantityUnit[] {
  if (item === '') return [];
  const known = knownUnit(item);
  if (known !== BLANK) return [known];
  const sides = item.split('/');
  const units = sides.map(knownUnit).filter((unit) => unit !== BLANK);
  return units[0]?.kind === 'counter' && units.length === sides.length ? units : [counterUnit(item)];
}

function knownUnit(item: string): QuantityUnit | Blank {
  return readUnit(item) ?? readUnit(item.slice(item.lastIndexOf(' ') + 1));
}

import { BLANK, type Blank } from '../../blank.ts';
import { addFixed, compareFixed, fixed, parseFixed, type Fixed } from '../fixed.ts';
import { foldCharacters } from './characters.ts';

/** A source of funding (재원) and its share in per cent; the share is blank where none is printed and there are several sources. */
export interface FundingShare {
  readonly source: FundingSource;
  readonly share: Fixed | Blank;
}

/** The sources of funding by the name offices print. */
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** Every source of funding known, the national ones first. */
export const FUNDING_SOURCES = [
  '국비',
  '기금',
  '균특',
  '지특',
  '특별교부세',
  '특별교부금',
  '조정교부금',
  '시비',
  '도비',
  '시도비',
  '구비',
  '군비',
  '시군구비',
  '지방채',
  '민간자본',
  '자체재원',
] as const;

/** Short forms by the full name. */
const SHORT_FORMS: Readonly<Record<string, FundingSource>> = {
  국: '국비',
  시: '시비',
  도: '도비',
  시도: '시도비',
  구: '구비',
  군: '군비',
  특교세: '특별교부세',
  특교: '특별교부세',
  특교금: '특별교부금',
  국고: '국비',
  국고보조금: '국비',
  민자: '민간자본',
  민간: '민간자본',
  자체: '자체재원',
};

const ONE_SHARE = /^([가-힣]+) ?:? ?(?:([0-9]+(?:\.[0-9]+)?) ?(%)?)?$/;
const HUNDRED = fixed(100n);

/**
 * Reads what stands in brackets behind an amount as its funding (재원 표시): `구비`, `구비 100%`, `국비 50%, 시비 50%`.
 * One source without a share has all of it; shares without `%` count only when they add up to 100.
 * Blank when the text is something else.
 *
 * @example
 * readFunding('구비 100%') //=> [{ source: '구비', share: { coefficient: 100n, scale: 0 } }]
 * readFunding('10.31 현재') //=> null
 */
export function readFunding(text: string): readonly FundingShare[] | Blank {
  const folded = foldCharacters(text);
  const parts = folded.split(/[,·/]|(?<=[0-9%]) +(?=[가-힣])/).map((part) => part.trim());
  const shares: FundingShare[] = [];
  for (const part of parts) {
    const share = readShare(part, parts.length === 1);
    if (share === BLANK) return BLANK;
    shares.push(share);
  }
  const saysPercent = folded.includes('%') || !/[0-9]/.test(folded);
  return saysPercent || sharesAreWhole(shares) === true ? shares : BLANK;
}

function readShare(text: string, isOnly: boolean): FundingShare | Blank {
  const match = ONE_SHARE.exec(text);
  if (!match) return BLANK;
  const [, name = '', digits] = match;
  const source = sourceOf(name, digits !== undefined);
  if (source === BLANK) return BLANK;
  if (digits === undefined) return { source, share: isOnly ? HUNDRED : BLANK };
  const share = parseFixed(digits);
  return share && compareFixed(share, HUNDRED) <= 0 ? { source, share } : BLANK;
}

function sourceOf(name: string, hasShare: boolean): FundingSource | Blank {
  const full = FUNDING_SOURCES.find((source) => source === name);
  if (full !== undefined) return full;
  const short = Object.hasOwn(SHORT_FORMS, name) ? SHORT_FORMS[name] : undefined;
  return short !== undefined && (hasShare || name.length > 1) ? short : BLANK;
}

/** Tells whether shares that are all printed add up to 100 %; blank while one is missing. */
export function sharesAreWhole(funding: readonly FundingShare[]): boolean | Blank {
  let sum = fixed(0n);
  for (const { share } of funding) {
    if (share === BLANK) return BLANK;
    sum = addFixed(sum, share);
  }
  return compareFixed(sum, HUNDRED) === 0;
}

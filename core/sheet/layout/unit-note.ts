import { findUnitNote, foldCharacters, readUnit, type QuantityUnit } from '../../number/notation/index.ts';

/** What follows 단위 in a line that says more: `(2015. 10. 31. 현재, 단위: 명)`, `(단위 : 천원 / 2015-10-31 기준)`. */
const AMONG_OTHERS = /단 *위 *[:;] *([^)\]>〉】]+)/;

/** The units a line of a sheet declares for the table below (단위 표시); none when it declares none. */
export function unitsInLine(text: string): readonly QuantityUnit[] {
  const match = AMONG_OTHERS.exec(foldCharacters(text));
  const listed = listOf(match?.[1] ?? '');
  return listed.length > 0 ? listed : (findUnitNote(text)?.units ?? []);
}

/** The units of a list, what is no unit left out. */
function listOf(text: string): readonly QuantityUnit[] {
  return text
    .split(/[,·/]/)
    .flatMap((item) => readUnit(item.trim()) ?? readUnit(item.trim().split(' ')[0] ?? '') ?? []);
}

import { BLANK, type Blank } from '../../blank.ts';
import { moneyUnit, moneyUnitOf } from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Above } from '../layout/above.ts';
import type { Relation } from '../relation/relation.ts';
import { FIGURELESS, MAY_BE_MONEY } from '../role-groups.ts';
import type { DescribedColumn } from './describe-columns.ts';
import { unitOfColumn } from './unit-of-column.ts';

/** The unit of a table's amounts: the note's, or the one its headings agree on; blank where units are mixed. */
export function unitOfTable(above: Above, columns: readonly DescribedColumn[]): MoneyUnit | Blank {
  const noted = new Set(above.units.flatMap((unit) => moneyUnitOf(unit) ?? []));
  if (noted.size > 1) return BLANK;
  return above.unit ?? (isCounted(above) ? BLANK : unitInHeadings(columns));
}

/** Whether the unit note speaks of things counted and of no money. */
export function isCounted({ unit, units }: Above): boolean {
  return unit === BLANK && units.some(({ kind }) => kind === 'counter');
}

function unitInHeadings(columns: readonly DescribedColumn[]): MoneyUnit | Blank {
  const units = new Set(columns.flatMap(({ unit, shape }) => moneyUnitOf(unit) ?? moneyUnitOf(shape.written) ?? []));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : BLANK;
}

/** The unit the figures of a column are read in where they are money. */
export function moneyOfColumn({ role, unit }: DescribedColumn, table: MoneyUnit | Blank): MoneyUnit | Blank {
  const isMoney = unit === BLANK ? MAY_BE_MONEY.has(role) : unit.kind === 'money';
  return isMoney ? (moneyUnitOf(unit) ?? table) : BLANK;
}

/** Gives each column the unit its figures are in. */
export function withUnits(
  columns: readonly DescribedColumn[],
  relations: readonly Relation[],
  { units }: Above,
  money: MoneyUnit | Blank,
): readonly DescribedColumn[] {
  const isNamed = (name: string): boolean => columns.some(({ heading }) => heading.includes(name));
  const claimed = new Set(units.flatMap(({ name }) => (isNamed(name) ? [name] : [])));
  const note = units.length === 0 && money !== BLANK && unitsAreAlike(columns) ? [moneyUnit(money)] : units;
  return columns.map((column, place) => {
    if (FIGURELESS.has(column.role)) return column;
    const { role, group, heading, unit: own, shape } = column;
    const isPercent = own?.kind === 'percent' || shape.percents * 2 > shape.figures || isPercentage(relations, place);
    const evidence = { role, group, heading, own, note, money, isPercent, claimed, written: shape.written };
    return { ...column, measuredIn: unitOfColumn(evidence) };
  });
}

function isPercentage(relations: readonly Relation[], place: number): boolean {
  const rule = relations.find((relation) => relation.place === place)?.rule;
  return rule !== undefined && 'zeros' in rule && rule.kind !== 'product' && rule.zeros === 2;
}

/** Whether one heading's unit may stand for all: no column says another. */
function unitsAreAlike(columns: readonly DescribedColumn[]): boolean {
  return new Set(columns.flatMap(({ unit }) => (unit?.kind === 'money' ? [unit.name] : []))).size <= 1;
}

import { BLANK, type Blank } from '../../blank.ts';
import { moneyUnit, moneyUnitOf } from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Above } from '../layout/above.ts';
import type { Relation } from '../relation/relation.ts';
import type { ColumnRole } from '../role.ts';
import { FIGURELESS, MAY_BE_MONEY } from '../role-groups.ts';
import type { DescribedColumn } from './describe-columns.ts';
import { unitOfColumn } from './unit-of-column.ts';

/**
 * The unit of a table's amounts: the note's, or the one its headings agree on; blank where units are mixed.
 *
 * @param assumed what the office decided for tables of money that name no unit
 */
export function unitOfTable(
  above: Above,
  columns: readonly DescribedColumn[],
  assumed: MoneyUnit | undefined,
): MoneyUnit | Blank {
  const noted = new Set(above.units.flatMap((unit) => moneyUnitOf(unit) ?? []));
  if (noted.size > 1) return BLANK;
  if (above.unit !== BLANK) return above.unit;
  if (isCounted(above)) return BLANK;
  const written = unitsInHeadings(columns);
  const [only] = written;
  if (written.size > 0) return written.size === 1 && only !== undefined ? only : BLANK;
  return assumed !== undefined && columns.some(isMoneyByName) ? assumed : BLANK;
}

/** Roles that are money whatever the unit. */
const MONEY_BY_NAME: ReadonlySet<ColumnRole> = new Set(['budget', 'executed', 'planned', 'balance', 'amount']);

function isMoneyByName({ role, unit }: DescribedColumn): boolean {
  return unit === BLANK && MONEY_BY_NAME.has(role);
}

/** Whether the unit note speaks of things counted and of no money. */
export function isCounted({ unit, units }: Above): boolean {
  return unit === BLANK && units.some(({ kind }) => kind === 'counter');
}

function unitsInHeadings(columns: readonly DescribedColumn[]): ReadonlySet<MoneyUnit> {
  return new Set(columns.flatMap(({ unit, shape }) => moneyUnitOf(unit) ?? moneyUnitOf(shape.written) ?? []));
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

import { BLANK, type Blank } from '../../blank.ts';
import { moneyUnitOf, parseHeading, type QuantityUnit } from '../../number/notation/index.ts';
import type { MoneyUnit } from '../../number/unit.ts';
import type { Sentence } from '../../sentence.ts';
import type { Cells } from '../cells.ts';
import { hintOfHeading } from '../heading/role-of-heading.ts';
import { lastOf } from '../last.ts';
import type { ColumnRole } from '../role.ts';
import type { Steps } from '../steps.ts';
import type { TableColumn } from '../table.ts';
import { shapeOfColumn, type ColumnShape } from './column-shape.ts';
import { rolesOfPath, unitOfPath, type HeadingPath, type PathRole } from './heading-path.ts';

/** A column with all that was seen of it; the role may still change when the arithmetic says more. */
export interface DescribedColumn extends TableColumn {
  readonly path: readonly string[];
  readonly shape: ColumnShape;
  /** Whether the words of the heading name the role. */
  readonly isNamed: boolean;
}

/** The lowest heading that is more than a unit or a letter. */
function lowestName(texts: readonly string[]): string {
  return lastOf(texts, (text) => parseHeading(text).name !== '') ?? '';
}

/** What the table says about units. */
export interface TableUnits {
  readonly money: MoneyUnit | Blank;
  readonly isCounted: boolean;
}

/** Tells what each column is by its headings and by what its cells hold. */
export function* describeColumns(
  cells: Cells,
  first: number,
  paths: readonly HeadingPath[],
  rows: readonly number[],
  units: TableUnits,
): Steps<readonly DescribedColumn[]> {
  const hasMoney = units.money !== BLANK || paths.some(({ texts }) => moneyUnitOf(unitOfPath(texts)) !== BLANK);
  const isMoney =
    (hasMoney || paths.some(({ texts }) => isMoneyRole(rolesOfPath(texts).own?.role))) && !units.isCounted;
  const columns: DescribedColumn[] = [];
  for (const [n, { texts, heading }] of paths.entries()) {
    const shape = shapeOfColumn(cells, first + n, rows);
    const words = rolesOfPath(texts);
    const unit = unitOfPath(texts);
    const found = decide(shape, words, unit, lowestName(texts), { isFirst: n === 0, isMoney });
    columns.push({
      column: first + n,
      role: found.role,
      heading,
      unit,
      measuredIn: unit,
      group: words.group?.role ?? (words.isLowest ? BLANK : (words.own?.role ?? BLANK)),
      confidence: found.confidence,
      evidence: found.evidence,
      path: texts,
      shape,
      isNamed: found.isNamed,
    });
    yield rows.length;
  }
  return columns;
}

const MONEY: ReadonlySet<ColumnRole> = new Set([
  'budget',
  'previous',
  'amount',
  'executed',
  'planned',
  'balance',
  'carry-over',
]);

function isMoneyRole(role: ColumnRole | undefined): boolean {
  return role !== undefined && MONEY.has(role);
}

interface Decision {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly evidence: readonly Sentence[];
  readonly isNamed: boolean;
}

interface Surroundings {
  readonly isFirst: boolean;
  readonly isMoney: boolean;
}

const NAMELESS: ReadonlySet<ColumnRole> = new Set(['label', 'note', 'date', 'code', 'serial', 'year']);

function decide(
  shape: ColumnShape,
  words: PathRole,
  unit: QuantityUnit | Blank,
  lowest: string,
  around: Surroundings,
): Decision {
  const { own } = words;
  // a group heading such as 재원별 names no single column of figures
  const isGroupName = own !== undefined && !words.isLowest && NAMELESS.has(own.role) && shape.figures >= shape.words;
  const named = isGroupName ? undefined : own?.role;
  if (shape.words > shape.figures + shape.dates)
    return wordColumn(shape, around.isFirst && named === 'note' ? undefined : named);
  if (shape.dates > shape.figures) return byCells('date', '날짜', 'dates', named === 'date');
  if (shape.isPeriods && (named === undefined || NAMELESS.has(named)))
    return byCells('date', '기간', 'periods', named === 'date');
  if (named !== undefined && NAMELESS.has(named)) return nameOfFigures(shape, named);
  if (shape.isYears && around.isFirst) return byCells('year', '연도', 'years', false);
  const role = isGroupName ? undefined : figureRole(words, unit, lowest);
  if (role !== undefined && own) {
    const confidence = own.strength === 3 ? 0.95 : own.strength === 2 ? 0.85 : 0.75;
    return { role, confidence: words.isLowest ? confidence : confidence - 0.1, evidence: [HEADING], isNamed: true };
  }
  if (shape.isNumbering && around.isFirst) return byCells('serial', '일련번호', 'a numbering', false);
  return unnamed(shape, unit, around, hintOfHeading(lowest));
}

const HEADING: Sentence = { ko: '머리글 용어', en: 'words of the heading' };

function byCells(role: ColumnRole, ko: string, en: string, isNamed: boolean): Decision {
  const evidence = [{ ko: `칸의 내용이 ${ko}`, en: `the cells hold ${en}` }];
  return { role, confidence: isNamed ? 0.95 : 0.8, evidence, isNamed };
}

function wordColumn(shape: ColumnShape, named: ColumnRole | undefined): Decision {
  if (named === 'note' || named === 'label')
    return { role: named, confidence: 0.95, evidence: [HEADING], isNamed: true };
  if (named === 'date' || named === 'code' || named === 'serial' || named === 'year')
    return { role: named, confidence: 0.9, evidence: [HEADING], isNamed: true };
  if (shape.isPeriods) return byCells('date', '기간', 'periods', false);
  if (shape.isCodes) return byCells('code', '코드', 'codes', false);
  return byCells('label', '글자', 'words', false);
}

/** A heading for names over figures: numbers that name the rows. */
function nameOfFigures(shape: ColumnShape, named: ColumnRole): Decision {
  if (named === 'label' && shape.isNumbering) return byCells('serial', '일련번호', 'a numbering', true);
  if (named === 'date' && !shape.isPeriods && shape.isWhole && shape.largest < 1_000)
    return { role: 'quantity', confidence: 0.6, evidence: [HEADING], isNamed: true };
  return { role: named, confidence: 0.85, evidence: [HEADING], isNamed: true };
}

/** The role of a column of figures: its own word, seen in the light of its group and its unit. */
function figureRole(
  { own, group, isLowest }: PathRole,
  unit: QuantityUnit | Blank,
  lowest: string,
): ColumnRole | undefined {
  if (!own) return undefined;
  const above = group?.role;
  const { role } = own;
  if (unit?.kind === 'percent' && isLowest && (role === 'row-total' || role === 'amount' || role === 'count'))
    return 'rate';
  if (above === 'gap' || above === 'growth') {
    if (role === 'share' || role === 'rate' || role === 'growth') return 'growth';
    if (role === 'amount' || role === 'count') return 'gap';
  }
  if (above === 'previous' && (role === 'budget' || role === 'executed' || role === 'amount' || role === 'actual'))
    return 'previous';
  if (role === 'cumulative' && above === 'executed') return 'executed';
  if (role === 'amount' && isGeneric(lowest) && above !== undefined && MONEY.has(above)) return above;
  return role;
}

/** 금액 says only that money is meant; the group says which. */
function isGeneric(heading: string): boolean {
  return /^(금액|액|액수)$/.test(parseHeading(heading).name);
}

function unnamed(
  shape: ColumnShape,
  unit: QuantityUnit | Blank,
  { isMoney }: Surroundings,
  hint: ColumnRole | undefined,
): Decision {
  const by = (role: ColumnRole, confidence: number, ko: string, en: string): Decision => ({
    role,
    confidence,
    evidence: [{ ko, en }],
    isNamed: false,
  });
  if (unit?.kind === 'percent') return by('rate', 0.7, '머리글 단위 %', 'unit % in the heading');
  if (unit?.kind === 'money') return by('amount', 0.7, '머리글 단위가 금액', 'a unit of money in the heading');
  if (unit?.kind === 'counter') return by('count', 0.7, `머리글 단위 ${unit.name}`, `unit ${unit.name} in the heading`);
  if (shape.filled === 0) return by('other', 0.3, '빈 열', 'an empty column');
  if (hint !== undefined && (shape.isWhole || hint !== 'count'))
    return by(hint, 0.5, '머리글 끝말', 'the ending of the heading');
  if (shape.percents * 2 > shape.figures) return by('rate', 0.6, '칸의 % 표시', '% in the cells');
  if (isMoney) return by('amount', 0.5, '금액 표의 숫자', 'figures in a table of money');
  return by(
    shape.isWhole ? 'count' : 'other',
    0.4,
    shape.isWhole ? '정수' : '숫자',
    shape.isWhole ? 'whole numbers' : 'figures',
  );
}

import type { Blank } from '../../blank.ts';
import { parseHeading, type QuantityUnit } from '../../number/notation/index.ts';
import type { Sentence } from '../../sentence.ts';
import { hintOfHeading } from '../heading/role-of-heading.ts';
import type { ColumnRole } from '../role.ts';
import { FIGURELESS } from '../role-groups.ts';
import type { ColumnShape } from './column-shape.ts';
import type { PathRole } from './heading-path.ts';

/** What a column is by its own heading and cells, and how sure that is. */
export interface RoleDecision {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly evidence: readonly Sentence[];
  /** Whether the words of the heading name the role. */
  readonly isNamed: boolean;
}

/** What is seen of a column before any arithmetic. */
export interface ColumnEvidence {
  readonly shape: ColumnShape;
  readonly words: PathRole;
  readonly unit: QuantityUnit | Blank;
  /** The lowest heading that is more than a unit or a letter. */
  readonly lowest: string;
  readonly isFirst: boolean;
  /** Whether the table is one of money. */
  readonly isMoney: boolean;
  /** Whether a note above it gives a unit of money and no other. */
  readonly isNotedMoney: boolean;
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

/** Whether figures of a role are amounts of money in any table. */
export function isMoneyRole(role: ColumnRole | undefined): boolean {
  return role !== undefined && MONEY.has(role);
}

/** Decides what a column is: by its cells where these are words or days, else by its heading, else by what is around (열 역할 판단). */
export function roleOfColumn(evidence: ColumnEvidence): RoleDecision {
  const named = nameIn(evidence);
  const { figures, words, dates } = evidence.shape;
  if (words > figures + dates) return roleOfWords(evidence, evidence.isFirst && named === 'note' ? undefined : named);
  if (dates > figures) return byCells('date', '날짜', 'dates', named === 'date');
  return roleOfNames(evidence, named) ?? roleOfFigures(evidence, named);
}

/** What figures are that name the rows: periods, codes, years; `undefined` where they measure something. */
function roleOfNames({ shape, isFirst }: ColumnEvidence, named: ColumnRole | undefined): RoleDecision | undefined {
  const isName = named !== undefined && FIGURELESS.has(named);
  if (shape.isPeriods && (named === undefined || isName)) return byCells('date', '기간', 'periods', named === 'date');
  if (isName) return nameOfFigures(shape, named);
  // 20대, 3급: names that read like figures
  if (isFirst && named === undefined && shape.typed * 2 > shape.filled) return byCells('label', '글자', 'words', false);
  return shape.isYears && isFirst ? byCells('year', '연도', 'years', false) : undefined;
}

function roleOfFigures(evidence: ColumnEvidence, named: ColumnRole | undefined): RoleDecision {
  const { shape, words, isFirst } = evidence;
  if (named !== undefined) return byHeading(roleInGroup(evidence, named), words);
  if (shape.isNumbering && isFirst) return byCells('serial', '일련번호', 'a numbering', false);
  return roleByUnit(evidence) ?? roleByRest(evidence);
}

/** The role the heading names; a group heading such as 재원별 names no single column of figures. */
function nameIn({ shape, words: { own, isLowest } }: ColumnEvidence): ColumnRole | undefined {
  const isGroupName = own !== undefined && !isLowest && FIGURELESS.has(own.role) && shape.figures >= shape.words;
  return isGroupName ? undefined : own?.role;
}

const HEADING: Sentence = { ko: '머리글 용어', en: 'words of the heading' };

function byHeading(role: ColumnRole, { own, isLowest }: PathRole): RoleDecision {
  const confidence = own?.strength === 3 ? 0.95 : own?.strength === 2 ? 0.85 : 0.75;
  return { role, confidence: isLowest ? confidence : confidence - 0.1, evidence: [HEADING], isNamed: true };
}

function byCells(role: ColumnRole, ko: string, en: string, isNamed: boolean): RoleDecision {
  const evidence = [{ ko: `칸의 내용이 ${ko}`, en: `the cells hold ${en}` }];
  return { role, confidence: isNamed ? 0.95 : 0.8, evidence, isNamed };
}

const DIAGONAL = /[\\＼]/;

function roleOfWords({ shape, lowest }: ColumnEvidence, named: ColumnRole | undefined): RoleDecision {
  // 구분＼연도: a name for what stands at the left, and one for what stands above
  if (DIAGONAL.test(lowest)) return { role: 'label', confidence: 0.9, evidence: [HEADING], isNamed: true };
  if (named === 'note' || named === 'label')
    return { role: named, confidence: 0.95, evidence: [HEADING], isNamed: true };
  if (named !== undefined && FIGURELESS.has(named))
    return { role: named, confidence: 0.9, evidence: [HEADING], isNamed: true };
  if (shape.isPeriods) return byCells('date', '기간', 'periods', false);
  if (shape.isCodes) return byCells('code', '코드', 'codes', false);
  return byCells('label', '글자', 'words', false);
}

/** A heading for names over figures: numbers that name the rows. */
function nameOfFigures(shape: ColumnShape, named: ColumnRole): RoleDecision {
  if (named === 'label' && shape.isNumbering && shape.typed * 2 <= shape.filled)
    return byCells('serial', '일련번호', 'a numbering', true);
  if (named === 'date' && !shape.isPeriods && shape.isWhole && shape.largest < 1_000)
    return { role: 'quantity', confidence: 0.6, evidence: [HEADING], isNamed: true };
  return { role: named, confidence: 0.85, evidence: [HEADING], isNamed: true };
}

const LAST_YEARS: ReadonlySet<ColumnRole> = new Set(['budget', 'executed', 'amount', 'actual']);

const PLAIN: ReadonlySet<ColumnRole> = new Set(['row-total', 'amount', 'count']);

/** The role of a column of figures: its own word, seen in the light of its group and its unit. */
function roleInGroup({ words: { group, isLowest }, unit, lowest }: ColumnEvidence, role: ColumnRole): ColumnRole {
  if (unit?.kind === 'percent' && isLowest && PLAIN.has(role)) return 'rate';
  const above = group?.role;
  if (above === 'gap' || above === 'growth') return roleOfChange(role);
  if (above === 'previous' && LAST_YEARS.has(role)) return above;
  if (above === 'executed' && role === 'cumulative') return above;
  return above !== undefined && isMoneyRole(above) && isGeneric(role, lowest) ? above : role;
}

/** 증감의 금액, 증감의 비율. */
function roleOfChange(role: ColumnRole): ColumnRole {
  if (role === 'share' || role === 'rate') return 'growth';
  return role === 'amount' || role === 'count' ? 'gap' : role;
}

/** 금액 says only that money is meant; the group says which. */
function isGeneric(role: ColumnRole, heading: string): boolean {
  return role === 'amount' && /^(금액|액|액수)$/.test(parseHeading(heading).name);
}

function by(role: ColumnRole, confidence: number, ko: string, en: string): RoleDecision {
  return { role, confidence, evidence: [{ ko, en }], isNamed: false };
}

/** What the unit in a heading of no known word tells. */
function roleByUnit({ unit }: ColumnEvidence): RoleDecision | undefined {
  switch (unit?.kind) {
    case 'percent':
      return by('rate', 0.7, '머리글 단위 %', 'unit % in the heading');
    case 'money':
      return by('amount', 0.7, '머리글 단위가 금액', 'a unit of money in the heading');
    case 'counter':
      return by('count', 0.7, `머리글 단위 ${unit.name}`, `unit ${unit.name} in the heading`);
    default:
      return undefined;
  }
}

/** What the ending of the heading, the cells or the other columns tell, where no word or unit does. */
function roleByRest({ shape, lowest, isMoney, isNotedMoney }: ColumnEvidence): RoleDecision {
  if (shape.filled === 0) return by('other', 0.3, '빈 열', 'an empty column');
  const hint = hintOfHeading(lowest);
  if (hint !== undefined && (hint !== 'count' || (shape.isWhole && !isNotedMoney)))
    return by(hint, 0.5, '머리글 끝말', 'the ending of the heading');
  if (shape.percents * 2 > shape.figures) return by('rate', 0.6, '칸의 % 표시', '% in the cells');
  if (isMoney) return by('amount', 0.5, '금액 표의 숫자', 'figures in a table of money');
  return shape.isWhole ? by('count', 0.4, '정수', 'whole numbers') : by('other', 0.4, '숫자', 'figures');
}

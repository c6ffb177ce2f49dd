import { sameHeading } from '../number/notation/index.ts';
import type { Problem } from '../problem/index.ts';
import type { Sentence } from '../sentence.ts';

/** A standard table and the names offices print above it. */
interface TableName {
  readonly canonical: Sentence;
  readonly aliases: readonly string[];
}

/** The names of the standard tables (표 이름); the first one printed in the report is canonical. Source: the 2015 report. */
export const TABLE_NAMES: readonly TableName[] = [
  {
    canonical: { ko: '예산현황', en: 'Budget status' },
    aliases: ['소요예산', '예산액', '예산 및 집행현황', '예산집행현황'],
  },
  { canonical: { ko: '인력', en: 'Staffing' }, aliases: ['인력현황', '정·현원 현황', '정현원'] },
];

/**
 * Finds tables that are the same but named otherwise (표 이름 통일, X-15).
 *
 * Problems: `table-name-differs` for each alias met, once.
 *
 * @example
 * checkTableNames(['예산현황', '소요예산', '예 산 액']).length //=> 2
 */
export function checkTableNames(names: readonly string[]): readonly Problem<'table-name-differs'>[] {
  const told: string[] = [];
  return names.flatMap((found) => {
    const table = TABLE_NAMES.find(({ aliases }) => aliases.some((alias) => sameHeading(alias, found)));
    if (!table || told.some((name) => sameHeading(name, found))) return [];
    told.push(found);
    return [{ kind: 'table-name-differs' as const, found, canonical: table.canonical }];
  });
}

/**
 * Finds a document that writes zero in more than one way (0의 표기, X-18).
 *
 * @param texts the texts of the cells that mean zero, in any order
 * @example
 * checkZeroStyle(['-', '0', '-']) // one problem: '-', '0'
 */
export function checkZeroStyle(texts: readonly string[]): readonly Problem<'zero-style-mixed'>[] {
  const styles = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].sort();
  return styles.length > 1 ? [{ kind: 'zero-style-mixed', styles: styles.join(', ') }] : [];
}

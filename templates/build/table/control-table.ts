import { BLANK, type Form } from '../../../core/index.ts';
import type { Figure } from '../figure/figure.ts';
import type { Book } from './table.ts';
import { formatOfUnit } from '../style.ts';
import { wordColumn, type InputRecord, type InputTable } from './input-table.ts';
import { find } from './table-figures.ts';

/** A figure that another document states, to be compared with the one calculated here. */
export interface ControlItem {
  readonly item: string;
  readonly unit: string;
}

/** A table of figures to check against (대조값): what e-호조, the printed report or another office says. */
export interface ControlTable {
  readonly input: InputTable;
  /** The rows of a new workbook: the items without their figures. */
  readonly records: readonly InputRecord[];
  /** The rows with figures, by item. */
  readonly filledWith: (figures: Readonly<Record<string, number>>, source: string) => readonly InputRecord[];
  /** What is stated for an item. */
  readonly stated: (book: Book, item: string) => Figure;
}

/**
 * Makes the table of control figures of a section. A check of a sum against itself finds nothing;
 * one against a figure typed from another document finds a row left out, a unit mistaken, an old export.
 *
 * @param section the section's id, e.g. `general`
 */
export function controlTable(section: string, name: string, items: readonly ControlItem[]): ControlTable {
  const form: Form = {
    id: `${section}.control`,
    version: 1,
    title: { ko: `${name}`, en: 'Control figures' },
    unit: '원',
    columns: [
      { ...wordColumn('item', '대조 항목', 'Item'), role: 'label' },
      wordColumn('unit', '단위', 'Unit'),
      { ...wordColumn('stated', '기재값', 'Stated'), unit: 'money' },
      { ...wordColumn('source', '출처', 'Source'), role: 'note' },
    ],
    total: BLANK,
    identities: [],
  };
  const input: InputTable = {
    name,
    form,
    capacity: items.length,
    hint: '다른 문서나 시스템에 적힌 값. 검산표에서 이 통합문서의 계산값과 비교',
    hasFixedRecords: true,
    fields: {
      stated: { unit: '', format: items.map(({ unit }) => formatOfUnit(unit)) },
      unit: { width: 10 },
      item: { width: 28 },
      source: { width: 36 },
    },
  };
  return {
    input,
    records: items.map(({ item, unit }) => ({ item, unit })),
    filledWith: (figures, source) =>
      items.map(({ item, unit }) => {
        const stated = figures[item];
        return stated === undefined ? { item, unit } : { item, unit, stated, source };
      }),
    stated: (book, item) => find(book.table(input), 'stated', 'item', item),
  };
}

import { BLANK } from '../../../core/index.ts';
import { figureColumn, wordColumn, type EntryRule, type InputTable } from '../table/input-table.ts';

/** A mark of a judge, of a hundred. */
export const MARK: Extract<EntryRule, { kind: 'number' }> = { kind: 'number', least: 0, most: 100, isWhole: false };

/** The judges of each stage, by the keys of their columns. */
export const JUDGES = {
  written: ['written1', 'written2', 'written3', 'written4', 'written5'],
  presented: ['presented1', 'presented2', 'presented3', 'presented4', 'presented5', 'presented6', 'presented7'],
} as const;

/** The stages by the names that are printed. */
export const STAGE_NAMES = { written: '서면', presented: '발표' } as const;

/** How the contest is judged: one record. */
export const RULES: InputTable = {
  name: '심사기준',
  form: {
    id: 'contest.rules',
    version: 1,
    title: { ko: '경진대회 심사기준', en: 'Rules of the contest' },
    unit: BLANK,
    columns: [
      { ...wordColumn('contest', '대회명', 'Contest'), role: 'label' },
      wordColumn('held', '개최시기', 'Held'),
      figureColumn('writtenWeight', { ko: '서면 배점', en: 'Weight, written' }, 'count'),
      figureColumn('presentedWeight', { ko: '발표 배점', en: 'Weight, presented' }, 'count'),
    ],
    total: BLANK,
    identities: [],
  },
  capacity: 1,
  hint: '배점의 합은 100. 반영하지 않는 심사는 0. 심사위원 점수는 100점 만점',
  fields: {
    contest: { width: 46 },
    held: { width: 16 },
    writtenWeight: { unit: '점', entry: { ...MARK, isWhole: true } },
    presentedWeight: { unit: '점', entry: { ...MARK, isWhole: true } },
  },
};

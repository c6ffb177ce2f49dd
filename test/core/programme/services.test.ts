import { columnOf, entryAt } from '../../../core/column/exact-column.ts';
import { calculate } from '../../../core/form/calculate.ts';
import { type Form } from '../../../core/form/form.ts';
import { exact, fixedText } from '../../../core/number/fixed.ts';
import { HALF_UP_1 } from '../../../core/number/rounding.ts';
import { CONSIGNMENT_BY_DEPARTMENT } from '../../../core/programme/consignment.ts';
import { DIGITISATION } from '../../../core/programme/digitisation.ts';
import { DISCLOSURE } from '../../../core/programme/disclosure.ts';
import { PARTICIPATORY_PIPELINE } from '../../../core/programme/participatory-budget.ts';
import { SUGGESTIONS } from '../../../core/programme/suggestion.ts';

type Rows = Readonly<Record<string, readonly (number | null)[]>>;

/** The figures of a column, its total in the last place. */
function calculated(form: Form, rows: Rows, key: string): readonly string[] {
  const length = Object.values(rows)[0]?.length ?? 0;
  const figures = (list: readonly (number | null)[]) => list.map((one) => (one === null ? null : exact(one)));
  const columns = new Map(
    Object.entries(rows).map(([name, list]) => [name, columnOf([...figures(list), null])] as const),
  );
  const sums = [{ place: length, addends: Array.from({ length }, (_, n) => n) }];
  const column = calculate(form, columns, { sums, roundingOf: () => HALF_UP_1 }).get(key);
  if (!column) throw new Error(`no column ${key}`);
  return Array.from({ length: length + 1 }, (_, n) => {
    const entry = entryAt(column, n);
    return typeof entry === 'object' && entry !== null ? fixedText(entry) : String(entry);
  });
}

test('주민참여예산: 25 of 96건, 3,102 of 11,860백만원', () => {
  const rows = {
    submittedCount: [82, 14],
    submittedAmount: [11_110, 750],
    presentedCount: [34, 14],
    presentedAmount: [4_410, 705],
    selectedCount: [15, 10],
    selectedAmount: [2_602, 500],
  };
  expect(calculated(PARTICIPATORY_PIPELINE, rows, 'selectedAmount').at(-1)).toBe('3102');
  expect(calculated(PARTICIPATORY_PIPELINE, rows, 'countRate')).toEqual(['18.3', '71.4', '26.0']);
  expect(calculated(PARTICIPATORY_PIPELINE, rows, 'amountRate')).toEqual(['23.4', '66.7', '26.2']);
});

test('제안제도: the grades add up to 채택, 86.7 % of 심의', () => {
  const rows = {
    reviewed: [10, 5],
    gold: [0, 0],
    silver: [1, 0],
    bronze: [2, 1],
    encouragement: [3, 1],
    effort: [3, 1],
    excellent: [0, 1],
  };
  expect(calculated(SUGGESTIONS, rows, 'adopted')).toEqual(['9', '4', '13']);
  expect(calculated(SUGGESTIONS, rows, 'adoptionRate')).toEqual(['90.0', '80.0', '86.7']);
});

test('민간위탁: services and shares by department', () => {
  const rows = { facility: [2, 0], officeWork: [1, 1], budget: [300, 100] };
  expect(calculated(CONSIGNMENT_BY_DEPARTMENT, rows, 'services')).toEqual(['3', '1', '4']);
  expect(calculated(CONSIGNMENT_BY_DEPARTMENT, rows, 'share')).toEqual(['75.0', '25.0', '100.0']);
});

test('전산화: cumulative, unit cost without equipment, monthly pace', () => {
  const rows = {
    volume: [1_010, 1_016, 2_006, 3_144],
    cost: [117_350, 76_726, 92_070, 180_000],
    oneOff: [null, 0, 0, 0],
    months: [10, 9, 5, 7],
  };
  expect(calculated(DIGITISATION, rows, 'cumulative').slice(0, 4)).toEqual(['1010', '2026', '4032', '7176']);
  expect(calculated(DIGITISATION, rows, 'unitCost').slice(0, 4)).toEqual(['null', '75.5', '45.9', '57.3']);
  expect(calculated(DIGITISATION, rows, 'monthly').slice(0, 4)).toEqual(['101.0', '112.9', '401.2', '449.1']);
});

test('정보공개: 1,203 decided of 1,888, 97.9 % disclosed', () => {
  const rows = { full: [1_121], partial: [57], refused: [25], other: [685] };
  expect(calculated(DISCLOSURE, rows, 'requests')).toEqual(['1888', '1888']);
  expect(calculated(DISCLOSURE, rows, 'decided')).toEqual(['1203', '1203']);
  expect(calculated(DISCLOSURE, rows, 'disclosureRate')).toEqual(['97.9', '97.9']);
});

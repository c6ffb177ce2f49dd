import {
  BLANK,
  cellName,
  rangeName,
  recalculate,
  severityOf,
  verify,
  withChanges,
  type Change,
  type Finding,
  type WorkbookSnapshot,
} from '../../../core/index.ts';
import { seedWorkbook } from '../../seed.ts';

/** domain.md §1.3, column hu1, and §1.2 for the division (recomputed there with 40 digits). */
const HALF_UP_RATES = ['88.3', '56.0', '90.1', '42.5', '76.4', '72.4', '22.0', '93.8', '40.0', '88.4', '26.9'];
const DIVISION_RATE = '22.1';

const brief = ({ severity, problem, sheet, range, found, expected }: Finding) =>
  [severity, problem.kind, `${sheet}!${rangeName(range)}`, found, expected] as const;

const cells = (changes: readonly Change[]) =>
  changes.map(({ sheet, row, column, after }) => [`${sheet}!${cellName(row, column)}`, after.value] as const);

function executionRates(workbook: WorkbookSnapshot): readonly string[] {
  return verify(workbook).tables.map(
    ({ headlines }) => headlines.find(({ label }) => label.en === 'Execution rate')?.figure ?? '',
  );
}

describe('the office’s report of 2015', () => {
  const checked = verify(seedWorkbook());

  test('has twelve tables of the two forms, amounts in 천원', () => {
    expect(checked.tables.map(({ form, unit }) => [form, unit])).toEqual([
      ['general.division-budget', '천원'],
      ...Array.from({ length: 11 }, () => ['programme.budget', '천원']),
    ]);
  });

  test('reads the merged two-row heading, 계 first and nine lines', () => {
    const [status] = checked.tables;
    expect(status?.columns.map(({ role }) => role)).toEqual(['label', 'budget', 'executed', 'planned', 'balance']);
    expect(status?.rows.total).toEqual([4]);
    expect(status?.rows.item).toHaveLength(9);
  });

  test('shows the rates of domain.md §1.3 under half-up at one digit', () => {
    expect(executionRates(seedWorkbook())).toEqual([DIVISION_RATE, ...HALF_UP_RATES]);
  });

  test('brings exactly the four findings of domain.md §2 that a single table can show', () => {
    expect(checked.findings.map(brief)).toEqual([
      ['warning', 'mixed-decimals', '추진실적!C9', '56', BLANK],
      ['warning', 'rounding-differs', '추진실적!C39', '93', '93.8'],
      ['error', 'rate-mismatch', '추진실적!C54', '26.4%', '26.9%'],
      ['info', 'percent-in-cell', '추진실적!C54', '26.4%', BLANK],
    ]);
  });

  test('names the mode that explains 93, and the two figures 26.4 is not', () => {
    const [, differs, mismatch] = checked.findings.map(({ problem }) => problem);
    expect(differs).toMatchObject({ foundRule: { ko: '절사 0자리' }, sameDigits: '94' });
    expect(mismatch).toMatchObject({
      truncated: '26.8%',
      half: '26.9%',
      formula: { ko: '집행액 1,430 ÷ 예산액 5,320 × 100' },
    });
  });

  test('recalculates every rate to one digit and leaves all that is right', () => {
    const { changes } = recalculate(seedWorkbook());
    expect(cells(changes)).toEqual([
      ['추진실적!C9', 56],
      ['추진실적!C14', 90.1],
      ['추진실적!C24', 76.4],
      ['추진실적!C29', 72.4],
      ['추진실적!C34', 22],
      ['추진실적!C39', 93.8],
      ['추진실적!C44', 40],
      ['추진실적!C54', 0.269],
    ]);
    expect(changes[0]?.numberFormat).toEqual({ before: 'General', after: '0.0' });
  });

  test('finds nothing to change in the workbook it recalculated', () => {
    const workbook = withChanges(seedWorkbook(), recalculate(seedWorkbook()).changes);
    expect(recalculate(workbook).changes).toEqual([]);
    expect(verify(workbook).findings.filter((finding) => severityOf(finding.problem) !== 'info')).toEqual([]);
  });

  test('after a change of 예비비 집행액, total and balances follow to the 천원', () => {
    const edited = withChanges(seedWorkbook(), [
      {
        sheet: '예산현황',
        row: 11,
        column: 2,
        before: { kind: 'value', value: 315_020 },
        after: { kind: 'value', value: 415_020 },
        numberFormat: BLANK,
      },
    ]);
    const scope = [{ sheet: '예산현황', range: { row: 11, column: 2, rows: 1, columns: 1 } }];
    const { changes } = recalculate(edited, { rateRounding: { mode: 'half-up', digits: 1 }, scope });
    expect(new Map(cells(changes))).toEqual(
      new Map([
        ['예산현황!C5', 1_275_560],
        ['예산현황!E5', 3_889_122],
        ['예산현황!E12', 3_784_980],
      ]),
    );
    // 1,275,560 ÷ 5,330,592 = 23.929…
    expect(executionRates(withChanges(edited, changes))[0]).toBe('23.9');
  });
});

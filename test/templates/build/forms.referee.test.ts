import fc from 'fast-check';
import {
  BLANK,
  FORMS,
  fixed,
  ROUNDING_MODES,
  type CellValue,
  type Fixed,
  type Form,
  type Rounding,
  type SheetSnapshot,
} from '../../../core/index.ts';
import { buildFormSheet, type FormRow } from '../../../templates/build/form-sheet.ts';
import { readWorkbook, writeWorkbook } from '../../../templates/ooxml/index.ts';
import { BUDGET_STATUS } from '../../../templates/samples/report-2015.ts';
import { recalculatedByLibreOffice } from '../../libreoffice.ts';

/** What a template is filled with: the rows and the rule it is built for. */
interface Filling {
  readonly form: Form;
  readonly rows: readonly FormRow[];
  readonly rounding: Rounding;
}

const amounts: fc.Arbitrary<Fixed | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 7n }).map((value) => fixed(value)) },
  { weight: 2, arbitrary: fc.bigInt({ min: -(10n ** 6n), max: 10n ** 12n }).map((value) => fixed(value)) },
  { weight: 1, arbitrary: fc.constant(fixed(0n)) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

function fillings(form: Form): fc.Arbitrary<Filling> {
  const inputs = form.columns.filter(({ measure, unit }) => measure === BLANK && unit !== 'text').map(({ key }) => key);
  const row = fc.tuple(...inputs.map(() => amounts)).map((values): FormRow => {
    const filled = inputs.flatMap((key, n) => (values[n] ? [[key, values[n]] as const] : []));
    return { label: '세부사업', figures: Object.fromEntries(filled) };
  });
  const rounding = fc.record({ mode: fc.constantFrom(...ROUNDING_MODES), digits: fc.integer({ min: 0, max: 2 }) });
  const rows =
    form.total === BLANK
      ? fc.array(row, { minLength: 1, maxLength: 1 })
      : fc.array(row, { minLength: 1, maxLength: 12 });
  return fc.record({ form: fc.constant(form), rows, rounding });
}

const SEED_ROWS = BUDGET_STATUS.slice(1).map(({ programme, budget, executed, planned }): FormRow => ({
  label: programme,
  figures: { budget: fixed(BigInt(budget)), executed: fixed(BigInt(executed)), planned: fixed(BigInt(planned)) },
}));

const SETS_PER_FORM = 100;
const SHEETS_PER_FILE = 50;

/** LibreOffice keeps the sign of a zero that QUOTIENT cut off a negative; Excel knows one zero. */
function withoutSign(value: CellValue): CellValue {
  return value === 0 ? 0 : value;
}

/** Formula cells by name, with the value the file holds for each. */
function formulaValues(sheet: SheetSnapshot): readonly (readonly [formula: string, value: CellValue])[] {
  return sheet.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === BLANK ? [] : [[formula, withoutSign(sheet.values[r]?.[c] ?? '')] as const],
    ),
  );
}

describe('every formula of the two forms, recalculated by LibreOffice', () => {
  const sets: Filling[] = FORMS.flatMap((form, n) => [
    ...(form.total === BLANK ? [] : [{ form, rows: SEED_ROWS, rounding: { mode: 'half-up', digits: 1 } as const }]),
    ...fc.sample(fillings(form), { numRuns: SETS_PER_FORM, seed: 2015 + n }),
  ]);
  const files = new Map<string, Uint8Array>();
  for (let from = 0; from < sets.length; from += SHEETS_PER_FILE) {
    const sheets = sets
      .slice(from, from + SHEETS_PER_FILE)
      .map(({ form, rows, rounding }, n) =>
        buildFormSheet(form, { sheetName: `set ${from + n}`, title: form.title.ko, rows, rateRounding: rounding }),
      );
    files.set(`sets-${from}`, writeWorkbook({ sheets }));
  }
  const recalculated = recalculatedByLibreOffice(files);

  test.each([...files.keys()])('%s equals what core wrote beside the formulas', (name) => {
    const [ours, theirs] = [files.get(name), recalculated.get(name)].map((bytes) =>
      readWorkbook(bytes ?? new Uint8Array()),
    );
    if (!ours?.ok || !theirs?.ok) throw new Error('a file cannot be read');
    ours.snapshot.sheets.forEach((sheet, n) => {
      const values = formulaValues(sheet).map(([, value]) => value);
      const other = theirs.snapshot.sheets[n];
      expect([sheet.name, other && formulaValues(other).map(([, value]) => value)]).toEqual([sheet.name, values]);
      expect(values.length).toBeGreaterThan(0);
    });
  });
});

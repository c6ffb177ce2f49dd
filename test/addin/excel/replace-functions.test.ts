import { createExcelHost, excelFunctions } from '../../../addin/excel/index.ts';
import { associateFunctions } from '../../../addin/functions/associate.ts';
import { metadataOf } from '../../../addin/functions/metadata.ts';
import type { SpreadsheetHost } from '../../../addin/host.ts';
import { FUNCTION_NAMESPACE, replaceFunctions, revert, type ReplacementMode } from '../../../core/index.ts';
import { openExcel, type OpenExcel } from '../../excel-host/index.ts';

const FORMULAS = [
  '=GUJEONG.집행률(C1,D1)',
  '=IF(D1=0,"",GUJEONG.집행률(C1,D1,0,"절사"))&"%"',
  '=GUJEONG.예상잔액(D1,C1)+GUJEONG.단위변환(D1,"천원","백만원")',
  '=GUJEONG.금액한글(C1,"천원")',
  '=SUM(C1:D1)',
];
const SHOWN = [93.8, '93%', 1874.835, '금이천칠백구십구만원', 57825];

let excel: OpenExcel;
let host: SpreadsheetHost;

beforeEach(async () => {
  excel = await openExcel({
    functions: { namespace: FUNCTION_NAMESPACE, metadata: metadataOf('ko') },
    book: { sheets: [{ name: '표', cells: FORMULAS.map((formula) => ['', formula, 27990, 29835]) }] },
  });
  associateFunctions(excelFunctions, { language: () => 'ko' });
  await excel.host.functionsDone();
  host = createExcelHost();
});

afterEach(() => excel.close());

const valuesIn = (column: number): unknown =>
  FORMULAS.map((_, row) => excel.book.findSheet('표')?.cell(row, column)?.value);
const formulasIn = (column: number): unknown =>
  FORMULAS.map((_, row) => excel.book.findSheet('표')?.cell(row, column)?.formula);

/** Replaces as the pane does: one read, one write; gives what was changed and what stayed. */
async function replace(mode: ReplacementMode): Promise<ReturnType<typeof replaceFunctions>> {
  const replacement = replaceFunctions(await host.read(), mode);
  await host.apply(replacement.changes);
  return replacement;
}

test.each<[ReplacementMode, number, readonly string[]]>([
  ['formulas', 3, ['function-without-formula']],
  ['values', 4, []],
])(
  'to %s the cells show the same as before, also where nobody answers functions any more',
  async (mode, changed, kinds) => {
    expect(valuesIn(1)).toEqual(SHOWN);
    const { cells, changes, problems } = await replace(mode);
    expect([cells, changes.length]).toEqual([4, changed]);
    expect(problems.map(({ kind }) => kind)).toEqual(kinds);
    excel.book.functions = null;
    excel.book.settle(true);
    expect(valuesIn(1)).toEqual(mode === 'values' ? SHOWN : [...SHOWN.slice(0, 3), { error: '#NAME?' }, 57825]);
  },
);

test('what was replaced is put back exactly', async () => {
  const { changes } = await replace('values');
  const back = revert(await host.read(), changes);
  if (back.kind !== 'changes') throw new Error('refused');
  await host.apply(back.changes);
  await excel.host.functionsDone();
  expect(formulasIn(1)).toEqual(FORMULAS);
  expect(valuesIn(1)).toEqual(SHOWN);
});

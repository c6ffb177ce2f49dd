import { excelFunctions } from '../../../addin/excel/index.ts';
import { associateFunctions } from '../../../addin/functions/associate.ts';
import { metadataOf } from '../../../addin/functions/metadata.ts';
import { callText, CUSTOM_FUNCTIONS, FUNCTION_IDS, FUNCTION_NAMESPACE, type Language } from '../../../core/index.ts';
import { openExcel, type OpenExcel, type ProfileName } from '../../excel-host/index.ts';

let excel: OpenExcel;

afterEach(() => excel.close());

/** Opens Excel with formulas in column A, connects the functions and waits for their answers. */
async function typed(
  formulas: readonly string[],
  {
    language = 'ko',
    profile = 'microsoft365',
    cells = [],
  }: { language?: Language; profile?: ProfileName; cells?: readonly (readonly (string | number | null)[])[] } = {},
): Promise<readonly unknown[]> {
  const functions = { namespace: FUNCTION_NAMESPACE, metadata: metadataOf(language) };
  excel = await openExcel({
    profile,
    functions,
    language: language === 'ko' ? 'ko-KR' : 'en-US',
    book: {
      sheets: [
        { name: '표', cells: formulas.map((formula) => [formula]) },
        { name: '값', cells },
      ],
    },
  });
  associateFunctions(excelFunctions, { language: () => language });
  await excel.host.functionsDone();
  return formulas.map((_, row) => excel.book.findSheet('표')?.cell(row, 0)?.value);
}

const message = (id: string): string | undefined =>
  [...(excel.book.functions?.answers.values() ?? [])].find(({ functionId }) => functionId === id)?.message;

test('a formula goes through metadata, the client and the function to its result', async () => {
  const formula = '=GUJEONG.집행률(430,1000)';
  expect(await typed([formula, '=GUJEONG.금액한글(113560)', '=1+GUJEONG.예상잔액(5,2)*2'])).toEqual([
    43,
    '금일십일만삼천오백육십원',
    7,
  ]);
  expect(excel.host.unknownMembers).toEqual([]);
});

test('in English the ids are the names', async () => {
  expect(
    await typed(
      ['=GUJEONG.BUDGET.EXECUTIONRATE(430,1000)', '=gujeong.number.read("△1,234")', '=GUJEONG.집행률(430,1000)'],
      { language: 'en' },
    ),
  ).toEqual([43, -1234, { error: '#NAME?' }]);
});

test('cells are busy until the first call has fetched the calculations, then each call is answered at once', async () => {
  await typed(['=GUJEONG.집행률(430,1000)', '=GUJEONG.집행률(값!A1,값!B1)'], { cells: [[1, 4]] });
  const before = excel.host.log.length;
  excel.host.userEdit('값', 'A1', 2);
  expect(excel.book.findSheet('표')?.cell(1, 0)?.value).toEqual({ error: '#BUSY!' });
  await excel.host.functionsDone();
  expect(excel.book.findSheet('표')?.cell(1, 0)?.value).toBe(50);
  expect(excel.book.findSheet('표')?.cell(0, 0)?.value).toBe(43);
  expect(excel.host.log.length).toBe(before + 1);
});

test('an error shows its code, and Excel its sentence', async () => {
  expect(
    await typed(['=GUJEONG.집행률("미정",1000)', '=GUJEONG.표기읽기("4 5급")', '=GUJEONG.예상잔액(1/0,1)']),
  ).toEqual([{ error: '#VALUE!' }, { error: '#N/A' }, { error: '#DIV/0!' }]);
  expect(message('BUDGET.EXECUTIONRATE')).toBe('집행률: ‘집행액’에 ‘미정’을 쓸 수 없음. 숫자나 금액 표기 필요');
  expect(message('NUMBER.READ')).toContain('4 5급');
  expect(message('BUDGET.EXPECTEDBALANCE')).toBeUndefined();
});

test.each(['microsoft365', 'web', 'ltsc2021'] as const)('a blank cell is zero in %s', async (profile) => {
  const formulas = [
    '=GUJEONG.집행률(값!A1,값!B1)',
    '=GUJEONG.예산현액(값!B1,값!A1)',
    '=GUJEONG.달성률(값!B1,값!C1,,값!A1)',
    '=GUJEONG.평균달성률(값!A1:C1)',
  ];
  expect(await typed(formulas, { profile, cells: [[null, 100, 80]] })).toEqual([0, 100, 125, 60]);
});

test('a range comes as rows, a date as its serial number, a result that spills as rows', async () => {
  const cells = [
    [90, '2015. 10. 5.'],
    [95, 42282],
    [90, null],
    ['미측정', null],
  ];
  const formulas = [
    '=GUJEONG.순위매김(90,값!A1:A4)',
    '=GUJEONG.처리기한(값!B1,10)',
    '=GUJEONG.처리기한(값!B2,10)',
    '=GUJEONG.구성비배열(값!A1:A3,0)',
    '=GUJEONG.등급판정(92,{"S",95;"A",90})',
  ];
  expect(await typed(formulas, { cells })).toEqual([2, 42293, 42293, 33, 'A']);
  const spilled = [...(excel.book.functions?.answers.values() ?? [])].find(
    ({ functionId }) => functionId === 'STATISTICS.SHARES',
  );
  expect(spilled?.result).toEqual([[33], [35], [33]]);
});

test('every example of the catalogue comes to its result through Excel', async () => {
  const examples = FUNCTION_IDS.flatMap((id) => CUSTOM_FUNCTIONS[id].examples.map((example) => ({ id, ...example })));
  const formulas = examples.map(({ id, inputs }) => callText(id, inputs));
  const first = (result: unknown): unknown => (Array.isArray(result) ? first(result[0]) : result);
  expect(await typed(formulas)).toEqual(examples.map(({ result }) => first(result)));
  expect(excel.host.unknownMembers).toEqual([]);
});

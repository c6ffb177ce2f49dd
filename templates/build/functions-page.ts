import {
  callText,
  constantText,
  CUSTOM_FUNCTIONS,
  FUNCTION_IDS,
  type CustomFunction,
  type FunctionExample,
  type FunctionId,
} from '../../core/index.ts';

/** The page of the custom functions: how they behave, and a row for each of the catalogue. */
export function functionsPage(): string {
  return `${INTRODUCTION}\n\n${[...HEAD, ...FUNCTION_IDS.map((id) => rowOf(id, CUSTOM_FUNCTIONS[id]))].join('\n')}\n\n${RULES}\n`;
}

const INTRODUCTION = `# Custom functions

Generated from the catalogue (\`core/function\`) by \`npm run templates\`. In Korean Excel they are typed by their Korean names, \`=GUJEONG.집행률(C6,B6)\`; in an English one (en-US) by their ids, \`=GUJEONG.BUDGET.EXECUTIONRATE(C6,B6)\`. Ids never change. Every example here is run as a test, also through Excel's own client library.

Words in brackets may be left out. The native formula is what **구정 함수 바꾸기: 수식으로** writes for the example's shape with figures in B2, C2 …; where there is none the reason stands in its place. Native formulas are calculated in LibreOffice, too, and compared with what the functions give (test/core/function).`;

const HEAD = [
  '| function | what it gives | arguments | example | result | native formula | source |',
  '|---|---|---|---|---|---|---|',
];

function rowOf(id: FunctionId, own: CustomFunction): string {
  const [example] = own.examples;
  if (!example) throw new RangeError(`${id} has no example`);
  const cells = [
    `**${own.name.ko}**<br>${own.name.en}<br>\`${id}\``,
    `${own.help.ko}<br>${own.help.en}`,
    own.parameters.map(({ name, isOptional }) => (isOptional ? `[${name.ko}]` : name.ko)).join(', '),
    `\`${callText(id, example.inputs)}\``,
    `\`${resultText(example.result)}\``,
    own.withoutNative === null ? `\`${nativeText(own)}\`` : `– (${own.withoutNative.ko}; ${own.withoutNative.en})`,
    own.source === null ? '' : `${own.source.ko}<br>${own.source.en}`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function resultText(result: FunctionExample['result']): string {
  return typeof result === 'object' && result !== null ? JSON.stringify(result) : String(result);
}

/** The native formula of the first example's shape: its figures in the cells B2, C2 …, its words and digits as they are. */
function nativeText(own: CustomFunction): string {
  const texts = (own.examples[0]?.inputs ?? []).map((input, place) => {
    const cell = `${'BCDEFG'.charAt(place)}2`;
    if (Array.isArray(input)) return input.every((row) => row.length === 2) ? constantText(input) : RANGE;
    return typeof input === 'number' && own.parameters[place]?.type === 'any' ? cell : constantText(input);
  });
  const formula = own.native(texts);
  if (formula === null) throw new RangeError(`${own.name.ko}: no native formula for ${texts.join()}`);
  return `=${formula}`;
}

const RANGE = 'C$2:C$9';

const RULES = `## What arrives, and what that means

- **A blank cell counts as 0.** Excel for Windows and Mac hands a blank cell over as 0, Excel on the web as nothing ([office-js 4702](https://github.com/OfficeDev/office-js/issues/4702), [5262](https://github.com/OfficeDev/office-js/issues/5262)). A function cannot tell it from a typed 0, so it counts as 0 everywhere and one workbook shows one figure: a mean or a rank over a range with empty cells counts zeros. Write \`-\` or a word where nothing was measured: a word counts for nothing, \`-\` is 0. The native formulas do see a blank cell: a rate over one is empty.
- **Digits and words belong in the formula.** A blank cell given as 자릿수 is 0 digits on a desktop and 1 on the web; a digit or word that stands in a cell also keeps the native formula from being written.
- **An argument left out** takes what its help says. A limit (상한) or a number of requests (청구건수) of 0 counts as left out.
- **Texts are read as figures**: \`△1,234\`, \`8,815(구비 100%)\`, \`약 23%\`, in the unit they are written in. Money in mixed units (\`1억 2,000만원\`) is in 원. What can be read in more than one way is refused with a sentence.
- **Dates** are serial numbers of the 1900 calendar, or texts such as \`2015. 10. 31.\`; a result that is a date is a serial number, so give its cell a date format. Workbooks that count from 1904 hand over other serials and are not supported.
- **Numbers count by their 15 significant digits**, as Excel shows them. Results are exact before they are rounded once; a cell keeps 15 digits of them.
- **Rates are in per cent** (43 for 43 %), \`-\` over a base of zero, words (순증, 흑자전환 …) where a growth rate means nothing.
- **Errors**: \`#VALUE!\` where an argument is not what is needed, \`#N/A\` where fit arguments have no result; the error's card has the sentence, in the language of the pane. An error in an argument is the result, without a call.

## Where they work

Excel for Microsoft 365, Excel on the web, Excel for Mac, and Excel 2021 LTSC or later. Microsoft's own pages disagree about 2021 LTSC: one list includes it, the other excludes it; try it before you rely on it. On a PC without the add-in the cells show \`#NAME?\`. They are a convenience and never the only way to a figure: the templates calculate without them, and **구정 함수 바꾸기** turns them into values or native formulas before a workbook is sent.

Excel reads the list of functions from \`functions.json\` (\`functions-en.json\` in English) when the add-in starts; for Excel on the web the site has to allow that (docs/deploy.md). The first call fetches the calculations from the add-in's folder (\`functions.js\`); until then cells show \`#BUSY!\`. If it cannot be fetched the cell shows \`#N/A\` with its reason and tries again when it is calculated next. Names follow the language of Excel: a workbook that staff of both languages open should carry native formulas.

## 구정 함수 바꾸기 (replacing them)

- **값으로**: the whole cell becomes what it shows. Cells that show an error stay.
- **수식으로**: only the calls are written natively, inside the formulas they stand in, also calls within calls. The rates use integer quotients and are right as long as part × 2 × 10^(digits + 2) stays below 2^53 (with one decimal 4.5 × 10^12 in the unit of the table) and part and whole are whole numbers; a constant or a cell that holds anything else now keeps its function.
- A native formula has no sentences and no checks: where the function refuses (a target of 0, a negative count) it shows \`-\`, an error of Excel's own, or the plain quotient.
- What cannot be replaced stays and is listed with its reason: a result that spills, a digit or choice that is no constant, a figure written as text, a function without a native formula, an unknown name, a formula of more than 8,192 characters.
- Both are changes like any other: shown before they are written, all or nothing, and taken back by 되돌리기.

## Where this differs from Microsoft's samples

Two names had to be longer than the words staff use, for Excel wants three characters: 등급판정 (등급) and 순위매김 (순위). Optional arguments keep their place at the end; none repeats. \`helpUrl\` is left out, for a closed network has no page to open.`;

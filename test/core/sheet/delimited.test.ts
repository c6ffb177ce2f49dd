import {
  BLANK,
  readDelimited,
  type CellValue,
  type DelimitedOptions,
  type SheetSnapshot,
} from '../../../core/index.ts';
import { sheetOfTexts } from '../../../core/sheet/delimited.ts';

function read(source: string | readonly number[], separator?: DelimitedOptions['separator']): SheetSnapshot {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : Uint8Array.from(source);
  const [sheet] = readDelimited(bytes, { name: '현황', ...(separator && { separator }) }).sheets;
  if (!sheet) throw new RangeError('no sheet');
  return sheet;
}

const textsOf = (source: string | readonly number[], separator?: DelimitedOptions['separator']) =>
  read(source, separator).texts;

describe('encodings', () => {
  // 가,1 and a line 나,2
  const expected = [
    ['가', '1'],
    ['나', '2'],
  ];
  const utf8 = [...new TextEncoder().encode('가,1\n나,2')];
  const units = [0xac00, 0x2c, 0x31, 0x0a, 0xb098, 0x2c, 0x32];
  test.each<readonly [string, readonly number[]]>([
    ['UTF-8', utf8],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['UTF-16, small end first', [0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]],
    ['UTF-16, large end first', [0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])]],
    ['CP949', [0xb0, 0xa1, 0x2c, 0x31, 0x0a, 0xb3, 0xaa, 0x2c, 0x32]],
  ])('%s', (_, bytes) => {
    expect(textsOf(bytes)).toEqual(expected);
  });

  test.each<readonly [string, readonly number[], string]>([
    ['two bytes', [0xc2, 0xb7], '·'],
    ['three bytes from the first lead on', [0xe0, 0xa4, 0x95], 'क'],
    ['three bytes', [0xe2, 0x96, 0xb3], '△'],
    ['four bytes', [0xf0, 0x9f, 0x98, 0x80], '😀'],
    ['the last character of two bytes', [0xdf, 0xbf], '\u07ff'],
    ['the last character of three bytes', [0xef, 0xbf, 0xbd], '\ufffd'],
  ])('a character of %s is UTF-8', (_, bytes, character) => {
    expect(textsOf([...bytes, 0x2c, 0x31])).toEqual([[character, '1']]);
  });

  test('only a whole mark is a mark', () => {
    // 0xef 0xbb as CP949 is one Hanja, so that nothing of it may be cut off
    expect(textsOf([0xef, 0xbb, 0x2c, 0x31])[0]?.[0]).toHaveLength(1);
    expect(textsOf([0xef, 0xbb, 0x2c, 0x31])[0]?.[1]).toBe('1');
  });

  test.each<readonly [string, readonly number[], string]>([
    // 각 is b0 a2: no lead byte of UTF-8
    ['begins with a following byte', [0xb0, 0xa2], '각'],
    // 쩍 c2 bd would be ½ in UTF-8, the next pair breaks it
    ['breaks off later', [0xc2, 0xbd, 0xb0, 0xa1], '쩍가'],
    // 헬 c7 ef: a lead byte of two, followed by another lead byte
    // 가 is none, 쩍 would be
    ['is wrong at its beginning', [0xb0, 0xa1, 0xc2, 0xbd], '가쩍'],
    // the second byte is that of a UTF-16 mark
    ['has 0xfe behind its first byte', [0xb0, 0xfe], '괆'],
    // 漢 f9 d3: no lead byte of UTF-8
    ['has a byte above 0xf7', [0xf9, 0xd3], '漢'],
    ['has no following byte', [0xc7, 0xef], '헬'],
  ])('a text whose form %s is CP949', (_, bytes, text) => {
    expect(textsOf([...bytes, 0x2c, 0x31])).toEqual([[text, '1']]);
  });
});

test('Hanja with bytes no lead of UTF-8 has are read as CP949', () => {
  expect(textsOf([0xf9, 0xa1, 0x2c, 0x31])[0]?.[0]).toMatch(/^\p{Script=Han}$/u);
  expect(textsOf([0xf9, 0xa1, 0xb0, 0xa1, 0x2c, 0x31])[0]?.[0]).toMatch(/^\p{Script=Han}가$/u);
});

test('a text that ends inside a character of UTF-8 is CP949: 字 is ed ae', () => {
  expect(textsOf([0x31, 0x2c, 0xed, 0xae])).toEqual([['1', '字']]);
});

describe('quoting and lines', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ['a separator inside quotes', '"가,나",1', [['가,나', '1']]],
    ['a doubled quote', '"그 ""가""",1', [['그 "가"', '1']]],
    ['a quoted quote alone', '"""",1', [['"', '1']]],
    ['a line break inside quotes', '"예산액\n(천원)",1', [['예산액\n(천원)', '1']]],
    ['spaces before an opening quote', ' "가,나",1', [['가,나', '1']]],
    ['a quote inside a text', '3" 관,1', [['3" 관', '1']]],
    ['what stands behind a closing quote', '"가"나,1', [['가나', '1']]],
    ['an empty quoted cell', '"",1', [['', '1']]],
    ['a quote that is never closed', '가,"나\n다', [['가', '나\n다']]],
    [
      'lines of Windows',
      '가,1\r\n나,2\r\n',
      [
        ['가', '1'],
        ['나', '2'],
      ],
    ],
    [
      'lines of old Macs',
      '가,1\r나,2\r',
      [
        ['가', '1'],
        ['나', '2'],
      ],
    ],
    [
      'an empty line between',
      '가,1\n\n나,2',
      [
        ['가', '1'],
        ['', ''],
        ['나', '2'],
      ],
    ],
    [
      'a separator at the end',
      '가,1,\n나,2,',
      [
        ['가', '1', ''],
        ['나', '2', ''],
      ],
    ],
    ['a last line without an end', '가,1', [['가', '1']]],
    [
      'rows of different lengths',
      '가\n나,1,2',
      [
        ['가', '', ''],
        ['나', '1', '2'],
      ],
    ],
  ])('%s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  test('nothing is no row', () => {
    expect(read('').values).toEqual([]);
    expect(textsOf([0xef, 0xbb, 0xbf])).toEqual([]);
  });
});

describe('separators', () => {
  test.each<readonly [string, string]>([
    ['\t', '부서\t예산액\n가, 나\t1\n다\t2'],
    [',', '부서,예산액\n가 | 나,1\n다,2'],
    [';', '부서;예산액;집행액\n가;1,5;2\n다;2,5;3'],
    ['|', '부서|예산액|집행액\n가|1|2\n다|3|4'],
  ])('%j is found', (separator, source) => {
    expect(textsOf(source)).toEqual(source.split('\n').map((line) => line.split(separator)));
  });

  test('commas inside quotes do not count', () => {
    expect(textsOf('부서;"예산액, 단위 천원, 2015, 본예산"\n가;"1,000"')).toEqual([
      ['부서', '예산액, 단위 천원, 2015, 본예산'],
      ['가', '1,000'],
    ]);
  });

  test('a tab wins where both part alike', () => {
    expect(textsOf('가,나\t다\n라,마\t바')).toEqual([
      ['가,나', '다'],
      ['라,마', '바'],
    ]);
  });

  test('a tab in every line counts for more than many commas in one', () => {
    expect(textsOf('가,나,다,라\t1\n마\t2')).toEqual([
      ['가,나,다,라', '1'],
      ['마', '2'],
    ]);
  });

  test('what parts most lines is taken, not what parts one line most often', () => {
    const list = Array.from({ length: 16 }, (_, n) => `${n}`).join(',');
    expect(textsOf(`사업;연도\n${list};2015\n가;2015\n나;2015`)).toEqual([
      ['사업', '연도'],
      [list, '2015'],
      ['가', '2015'],
      ['나', '2015'],
    ]);
  });

  test('of two that part alike the comma is taken', () => {
    expect(textsOf('가,나;다\n라,마;바')[0]).toEqual(['가', '나;다']);
  });

  test('what is given is taken', () => {
    expect(textsOf('가;나,다', ',')).toEqual([['가;나', '다']]);
    expect(textsOf('가;나,다', ';')).toEqual([['가', '나,다']]);
  });

  test('a text without any is one column', () => {
    expect(textsOf('가\n나')).toEqual([['가'], ['나']]);
  });

  test('a title above and empty lines do not count against', () => {
    expect(textsOf('부서별 현황\n\n부서;예산액\n가;1\n나;2')[2]).toEqual(['부서', '예산액']);
  });
});

describe('values', () => {
  test.each<readonly [string, CellValue]>([
    ['1000', 1000],
    ['1,000', 1000],
    ['1,234,567.5', 1_234_567.5],
    ['-3', -3],
    ['+3', 3],
    ['0', 0],
    ['0.5', 0.5],
    ['-0.5', -0.5],
    [' 12 ', 12],
    ['1000000', 1_000_000],
    ['9007199254740991', 9_007_199_254_740_991],
    // kept as they are typed
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['007', '007'],
    ['-01', '-01'],
    ['00', '00'],
    ['12,34', '12,34'],
    ['1,0000', '1,0000'],
    ['1.', '1.'],
    ['.5', '.5'],
    ['88.3%', '88.3%'],
    ['△3', '△3'],
    ['(3)', '(3)'],
    ['1e5', '1e5'],
    ['3명', '3명'],
    ['2015-10-31', '2015-10-31'],
    ['=1+1', '=1+1'],
    [' 가 ', ' 가 '],
    ['', BLANK],
    ['   ', BLANK],
  ])('%j', (text, value) => {
    expect(sheetOfTexts('시트', [[text]]).values).toEqual([[value]]);
  });

  test('a cell shows its text without the spaces around it', () => {
    expect(sheetOfTexts('시트', [[' 1,000 ', ' 가 나 ']]).texts).toEqual([['1,000', '가 나']]);
  });

  test('the sheet begins at A1, bears its name and has nothing else', () => {
    expect(read('가,1\n나')).toEqual({
      name: '현황',
      row: 0,
      column: 0,
      values: [
        ['가', 1],
        ['나', BLANK],
      ],
      texts: [
        ['가', '1'],
        ['나', ''],
      ],
      formulas: [
        [BLANK, BLANK],
        [BLANK, BLANK],
      ],
      numberFormats: [
        ['General', 'General'],
        ['General', 'General'],
      ],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      isProtected: false,
    });
  });
});

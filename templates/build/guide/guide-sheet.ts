import type { LinkDescription, NameDescription, SheetDescription, StyleDescription } from '../../ooxml/index.ts';
import type { Content, Entry, Figure } from '../figure/figure.ts';
import { SETTING_NAMES, type SettingCells, type SettingKey } from '../settings.ts';
import { absoluteCell, sheetReference } from '../sheet/address.ts';
import { Canvas } from '../sheet/canvas.ts';
import {
  BODY_STYLE,
  CALCULATED_STYLE,
  CAPTION_STYLE,
  CENTRED_STYLE,
  DATE_FORMAT,
  ENTRY_STYLE,
  HEADING_STYLE,
  LINE_STYLE,
  LINK_STYLE,
  rateFormat,
  REPORT_TITLE_STYLE,
  TAB_COLOUR,
} from '../style.ts';
import { rateFormats } from '../sheet/rate-formats.ts';
import { LINE_POINTS, linesOf } from '../sheet/text-size.ts';
import { settingValidations } from './setting-validations.ts';

/** The first sheet of each workbook. */
export const GUIDE_SHEET = '안내';

/** What the guide sheet says. */
export interface Guide {
  readonly title: string;
  readonly subtitle: string;
  readonly settings: SettingCells;
  /** Whether they follow the settings of another workbook in the same file. */
  readonly isFollowing: boolean;
  /** How to fill it in, by section; a workbook of one section does not name it. */
  readonly steps: readonly StepGroup[];
  readonly sheets: readonly SheetNote[];
  /** The result of the checks, from their sheet. */
  readonly summary: Figure;
  readonly forms: readonly FormNote[];
}

/** The steps of a section, under its title. */
export interface StepGroup {
  readonly title: string;
  readonly steps: readonly string[];
}

/** A sheet of the workbook and what it is for. */
export interface SheetNote {
  readonly name: string;
  readonly kind: string;
  readonly purpose: string;
}

/** A form the workbook is made from. */
export interface FormNote {
  readonly title: string;
  readonly id: string;
  readonly version: number;
}

const WIDTHS = [24, 24, 58] as const;
const EXPLANATION = 2;
const ROW_POINTS = 20;

/** What each setting is for; the first four are filled in, the rest follow. */
const EXPLANATIONS: Readonly<Record<SettingKey, string>> = {
  office: '보고서에 인쇄되는 부서 이름',
  asOf: '집행액 등의 기준일. 예: 2015-10-31',
  digits: '비율의 소수 자릿수: 0, 1, 2. 모든 비율에 적용',
  mode: '반올림 또는 절사. 모든 비율에 적용',
  scale: '자동 계산: 10의 자릿수 제곱',
  half: '자동 계산: 반올림 1, 절사 0',
  format: '자동 계산: 문장 속 비율의 표시 형식',
  year: '자동 계산: 기준일의 연도',
  passed: '자동 계산: 1월 1일부터 기준일까지의 일수',
  days: '자동 계산: 그 해의 일수',
  elapsed: '자동 계산: 연간 경과율(%). 집행률과 비교하는 기준',
};

const FOLLOWING = '. 먼저 넣은 양식의 값을 따르며, 여기에 값을 넣으면 이 양식만 따로 정함';

const SETTING_KEYS: readonly SettingKey[] = [
  'office',
  'asOf',
  'digits',
  'mode',
  'year',
  'passed',
  'days',
  'elapsed',
  'scale',
  'half',
  'format',
];

const ROUNDING_LINES: readonly string[] = [
  '○ 금액은 표에 적힌 단위로 입력하고, 합계는 입력한 값을 더하여 구함',
  '○ 비율은 정수 몫(QUOTIENT)으로 한 번만 처리하므로 29÷50의 절사는 58로 정확함',
  '○ 빈칸은 ‘자료 없음’으로 계산에서 빠지고, 0은 ‘-’로 인쇄됨. 분모가 0이면 비율은 ‘-’',
  '○ 노란 칸은 입력, 회색 기울임 칸은 자동 계산. 시트 보호에는 암호가 없음',
];

/** Lays out the guide sheet (안내) and names the cells of the settings. */
export function guideSheet(
  guide: Guide,
  suffix: string,
): { readonly sheet: SheetDescription; readonly names: readonly NameDescription[] } {
  const canvas = new Canvas();
  const name = GUIDE_SHEET + suffix;
  const across = (row: number) => ({ row, column: 0, rows: 1, columns: WIDTHS.length });
  canvas.writeOver(across(0), guide.title, REPORT_TITLE_STYLE);
  canvas.setHeight(0, 34);
  canvas.writeOver(across(1), guide.subtitle, { ...LINE_STYLE, horizontal: 'center' });
  const settings = new Map<SettingKey, number>();
  const links: LinkDescription[] = [];
  let row = 3;
  const caption = (text: string): void => {
    canvas.writeOver(across(row), text, CAPTION_STYLE);
    canvas.setHeight(row++, 24);
  };
  const line = (text: Content): void => {
    canvas.writeOver(across(row), text, LINE_STYLE);
    canvas.setHeight(row++, ROW_POINTS);
  };
  const record = (contents: readonly (Content | Entry)[], styles: readonly StyleDescription[]): void => {
    contents.forEach((content, column) => canvas.write(row, column, content, styles[column] ?? BODY_STYLE));
    const explained = contents[EXPLANATION];
    const lines = typeof explained === 'string' ? linesOf(explained, WIDTHS[EXPLANATION]) : 1;
    canvas.setHeight(row++, Math.max(ROW_POINTS, lines * LINE_POINTS + 4));
  };
  const headings = (...texts: readonly string[]): void =>
    record(
      texts,
      texts.map(() => HEADING_STYLE),
    );

  caption('1. 설정');
  headings('항목', '값', '설명');
  for (const key of SETTING_KEYS) {
    settings.set(key, row);
    const cell = guide.settings.cells[key];
    const content = cell.kind === 'entered' ? cell.entry : cell.figure;
    const base = cell.kind === 'entered' ? ENTRY_STYLE : CALCULATED_STYLE;
    record(
      [
        SETTING_NAMES[key],
        content,
        EXPLANATIONS[key] + (guide.isFollowing && cell.kind === 'entered' ? FOLLOWING : ''),
      ],
      [BODY_STYLE, { ...base, ...FORMATS[key], horizontal: 'center' }],
    );
  }
  row += 1;
  caption('2. 작성 순서');
  for (const { title, steps } of guide.steps) {
    if (guide.steps.length > 1) line(`○ ${title}`);
    steps.forEach((step, n) => line(`${guide.steps.length > 1 ? '   ' : ''}${n + 1}) ${step}`));
  }
  row += 1;
  caption('3. 시트');
  headings('시트', '구분', '내용');
  for (const { name: sheet, kind, purpose } of guide.sheets) {
    links.push({ row, column: 0, location: `${sheetReference(sheet)}!A1`, tip: `${sheet} 시트로 이동` });
    record([sheet, kind, purpose], [LINK_STYLE, CENTRED_STYLE]);
  }
  row += 1;
  caption('4. 단위와 단수처리');
  ROUNDING_LINES.forEach(line);
  row += 1;
  caption('5. 검산 결과');
  line(guide.summary);
  row += 1;
  caption('6. 서식 정보');
  headings('서식', '판', '서식 번호');
  for (const { title, id, version } of guide.forms) {
    record([title, `제${version}판`, id], [BODY_STYLE, CENTRED_STYLE]);
  }

  const rowOf = (key: SettingKey): number => settings.get(key) ?? 0;
  const elapsed = [{ row: rowOf('elapsed'), column: 1, rows: 1, columns: 1 }];
  return {
    sheet: {
      name,
      tabColour: TAB_COLOUR.guide,
      cells: canvas.cells,
      columns: WIDTHS.map((width, column) => ({ first: column, last: column, width })),
      rows: canvas.rows,
      merges: canvas.merges,
      links,
      hidesGridLines: true,
      protection: { allows: ['formatColumns', 'formatRows'] },
      validations: settingValidations(rowOf),
      conditionalFormats: rateFormats(elapsed, suffix),
      print: { orientation: 'portrait', fitsWidth: true, footer: '&C&P / &N', isCentred: true },
    },
    names: SETTING_KEYS.map((key) => ({
      name: SETTING_NAMES[key] + suffix,
      formula: absoluteCell(name, rowOf(key), 1),
    })),
  };
}

const FORMATS: Readonly<Partial<Record<SettingKey, StyleDescription>>> = {
  asOf: { numberFormat: DATE_FORMAT },
  elapsed: { numberFormat: rateFormat(1) },
};

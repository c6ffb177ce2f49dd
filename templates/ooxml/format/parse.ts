/** One piece of a number format code. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly mark: '0' | '#' | '?' }
  | { readonly kind: 'date'; readonly unit: string }
  | { readonly kind: 'exponent'; readonly hasPlus: boolean }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' };

/** A condition before a section, e.g. `[>=100]`. */
export interface FormatCondition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly operand: number;
}

/** One of the up to four sections of a code. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | undefined;
  /** Colour name in English lower case, or `colorN`. */
  readonly colour: string | undefined;
  /** Whether the section shows a date or time. */
  readonly isDate: boolean;
  /** Whether names of days, months and halves of the day are Korean. */
  readonly isKorean: boolean;
}

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => FormatToken | undefined])[] = [
  [/"([^"]*)"?/y, ([, text = '']) => ({ kind: 'literal', text })],
  [/\\(.?)/suy, ([, text = '']) => ({ kind: 'literal', text })],
  [/_(.?)/suy, () => ({ kind: 'literal', text: ' ' })],
  [/\*(.?)/suy, () => undefined],
  [/\[(h+|m+|s+)\]/iy, ([, unit = '']) => ({ kind: 'date', unit: `[${unit.toLowerCase()}]` })],
  [/\[\$([^\]-]*)(?:-[^\]]*)?\]/y, ([, text = '']) => ({ kind: 'literal', text })],
  [/\[[^\]]*\]?/y, () => undefined],
  [/General|G\/표준/iy, () => ({ kind: 'general' })],
  [/AM\/PM|A\/P|오전\/오후/iy, ([unit]) => ({ kind: 'date', unit: unit.toUpperCase() })],
  [/E([+-])/iy, ([, sign]) => ({ kind: 'exponent', hasPlus: sign === '+' })],
  [/a{3,4}/iy, ([unit]) => ({ kind: 'date', unit: unit.toLowerCase() })],
  [/y+|m+|d+|h+|s+|g+|e+|b+/iy, ([unit]) => ({ kind: 'date', unit: unit.toLowerCase() })],
  [/[0#?]/y, ([mark]) => ({ kind: 'digit', mark: mark === '0' ? '0' : mark === '#' ? '#' : '?' })],
  [/\./y, () => ({ kind: 'point' })],
  [/,/y, () => ({ kind: 'comma' })],
  [/%/y, () => ({ kind: 'percent' })],
  [/\//y, () => ({ kind: 'slash' })],
  [/@/y, () => ({ kind: 'text' })],
  [/./suy, ([text]) => ({ kind: 'literal', text })],
];

const SECTION = /(?:"[^"]*"?|\\.?|_.?|\*.?|\[[^\]]*\]?|[^;])*/suy;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*(-?[0-9.]+(?:E[+-]?[0-9]+)?)\]/i;
const COLOUR = /\[(black|blue|cyan|green|magenta|red|white|yellow|color\s?[0-9]{1,2})\]/i;
const KOREAN_COLOUR = /\[(검정|파랑|녹청|녹색|자홍|빨강|흰색|노랑|색\s?[0-9]{1,2})\]/;
const COLOURS: Readonly<Record<string, string>> = {
  검정: 'black',
  파랑: 'blue',
  녹청: 'cyan',
  녹색: 'green',
  자홍: 'magenta',
  빨강: 'red',
  흰색: 'white',
  노랑: 'yellow',
};

/** Cuts a number format code into its sections; no code is invalid, what has no meaning is shown as it is. */
export function parseFormat(code: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let at = 0;
  while (at <= code.length && sections.length < 4) {
    SECTION.lastIndex = at;
    const text = SECTION.exec(code)?.[0] ?? '';
    sections.push(parseSection(text));
    at += text.length + 1;
  }
  return sections;
}

function parseSection(text: string): FormatSection {
  const tokens: FormatToken[] = [];
  let at = 0;
  while (at < text.length) {
    for (const [pattern, toToken] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      const token = toToken(match);
      if (token) tokens.push(token);
      at = pattern.lastIndex;
      break;
    }
  }
  const condition = CONDITION.exec(text);
  const isKorean = /\[\$[^\]]*-[^\]]*412\]|오전\/오후/i.test(text);
  const isDate = tokens.some(({ kind }) => kind === 'date') && !tokens.some(({ kind }) => kind === 'general');
  return {
    tokens,
    condition: condition ? toCondition(condition) : undefined,
    colour: colourOf(text),
    isDate,
    isKorean,
  };
}

function toCondition([, operator, operand]: RegExpExecArray): FormatCondition | undefined {
  switch (operator) {
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '=':
    case '<>':
      return { operator, operand: Number(operand) };
    default:
      return undefined;
  }
}

function colourOf(text: string): string | undefined {
  const english = COLOUR.exec(text)?.[1];
  if (english !== undefined) return english.toLowerCase().replace(/\s/, '');
  const korean = KOREAN_COLOUR.exec(text)?.[1];
  if (korean === undefined) return undefined;
  return COLOURS[korean] ?? `color${korean.replace(/[^0-9]/g, '')}`;
}

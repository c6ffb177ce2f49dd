import { parseArgs } from 'node:util';
import type { Language, Sentence } from '../../core/index.ts';
import { TEXT } from './text.ts';

/** The commands of the program. */
export const COMMANDS = ['check', 'recalc', 'template', 'fill'] as const;

/** A command by its name. */
export type CommandName = (typeof COMMANDS)[number];

/** What every command knows of how to answer. */
export interface Manner {
  readonly isJson: boolean;
  readonly language: Language;
}

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | ''; readonly language: Language }
  | { readonly kind: 'misuse'; readonly sentence: string; readonly language: Language }
  | ({
      readonly kind: 'run';
      readonly command: 'check' | 'recalc';
      readonly files: readonly string[];
      readonly output: string | undefined;
      /** A file of corrections of the recognition. */
      readonly corrections: string | undefined;
      /** Whether to print how each table was understood. */
      readonly isExplained: boolean;
    } & Manner)
  | ({ readonly kind: 'templates' } & Manner)
  | ({
      readonly kind: 'new';
      readonly id: string;
      readonly output: string | undefined;
      readonly isSample: boolean;
    } & Manner)
  | ({
      readonly kind: 'fill';
      readonly file: string;
      readonly data: string;
      readonly table: string | undefined;
      readonly output: string | undefined;
    } & Manner);

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  corrections: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  sample: { type: 'boolean' },
  data: { type: 'string' },
  table: { type: 'string' },
} as const;

/** Reads the words of the command line; `preferred` is the language set in the environment. */
export function readArguments(words: readonly string[], preferred: string | undefined): Request {
  const parsed = parse(words);
  const language = languageOf(parsed?.values.lang ?? preferred);
  if (!parsed) return misuse(TEXT.unknownOption[language], language);
  const [command = '', ...files] = parsed.positionals;
  const { help = false, json = false } = parsed.values;
  if (command === '' && (help || words.length === 0)) return { kind: 'help', command: '', language };
  if (!isCommand(command)) return misuse(`${TEXT.unknownCommand[language]}: ${command}`, language);
  if (help) return { kind: 'help', command, language };
  const mistake = mistakeIn(command, files, parsed.values);
  if (mistake) return misuse(mistake[language], language);
  return requestOf(command, files, parsed.values, { isJson: json, language });
}

type Values = NonNullable<ReturnType<typeof parse>>['values'];

function requestOf(command: CommandName, files: readonly string[], values: Values, manner: Manner): Request {
  const { output, sample = false, data = '', table, corrections, explain = false } = values;
  const [first = '', second = ''] = files;
  switch (command) {
    case 'check':
    case 'recalc':
      return { kind: 'run', command, files, output, corrections, isExplained: explain, ...manner };
    case 'template':
      return first === 'list'
        ? { kind: 'templates', ...manner }
        : { kind: 'new', id: second, output, isSample: sample, ...manner };
    case 'fill':
      return { kind: 'fill', file: first, data, table, output, ...manner };
  }
}

/** The options each command takes beside those all take. */
const OWN_OPTIONS: Readonly<Record<CommandName, readonly (keyof Values)[]>> = {
  check: ['corrections', 'explain'],
  recalc: ['output', 'corrections', 'explain'],
  template: ['output', 'sample'],
  fill: ['output', 'data', 'table'],
};

function mistakeIn(command: CommandName, files: readonly string[], values: Values): Sentence | undefined {
  const foreign = (['output', 'sample', 'data', 'table', 'corrections', 'explain'] as const).find(
    (option) => values[option] !== undefined && !OWN_OPTIONS[command].includes(option),
  );
  if (foreign) return foreign === 'output' ? TEXT.outputOfCheck : TEXT.unknownOption;
  switch (command) {
    case 'check':
    case 'recalc':
      if (files.length === 0) return TEXT.noFile;
      return values.output !== undefined && files.length > 1 ? TEXT.oneFileForOutput : undefined;
    case 'template':
      return isTemplateUse(files) ? undefined : TEXT.templateUse;
    case 'fill':
      if (files.length !== 1) return TEXT.noFile;
      return values.data === undefined ? TEXT.noData : undefined;
  }
}

/** `list`, or `new` and an id. */
function isTemplateUse([action, ...rest]: readonly string[]): boolean {
  return (action === 'list' && rest.length === 0) || (action === 'new' && rest.length === 1);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    if (isMisuse(error)) return undefined;
    throw error;
  }
}

/** What parseArgs throws for words it does not know; by its code, for the class may be another realm's. */
function isMisuse(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

function misuse(sentence: string, language: Language): Request {
  return { kind: 'misuse', sentence: `gujeong: ${sentence}\n${TEXT.seeHelp[language]}`, language };
}

function isCommand(word: string): word is CommandName {
  return COMMANDS.some((command) => command === word);
}

function languageOf(word: string | undefined): Language {
  return word?.toLowerCase().startsWith('en') ? 'en' : 'ko';
}

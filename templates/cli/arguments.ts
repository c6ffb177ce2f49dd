import { parseArgs } from 'node:util';
import type { Language, Sentence } from '../../core/index.ts';
import { TEXT } from './text.ts';

/** The commands of the program. */
export type CommandName = 'check' | 'recalc';

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help'; readonly command: CommandName | ''; readonly language: Language }
  | { readonly kind: 'misuse'; readonly sentence: string; readonly language: Language }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly files: readonly string[];
      readonly output: string | undefined;
      readonly isJson: boolean;
      readonly language: Language;
    };

const OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words of the command line; `preferred` is the language set in the environment. */
export function readArguments(words: readonly string[], preferred: string | undefined): Request {
  const parsed = parse(words);
  const language = languageOf(parsed?.values.lang ?? preferred);
  if (!parsed) return misuse(TEXT.unknownOption[language], language);
  const [command = '', ...files] = parsed.positionals;
  const { help = false, json = false, output } = parsed.values;
  if (command === '' && (help || words.length === 0)) return { kind: 'help', command: '', language };
  if (!isCommand(command)) return misuse(`${TEXT.unknownCommand[language]}: ${command}`, language);
  if (help) return { kind: 'help', command, language };
  const mistake = mistakeIn(command, files, output);
  if (mistake) return misuse(mistake[language], language);
  return { kind: 'run', command, files, output, isJson: json, language };
}

function mistakeIn(command: CommandName, files: readonly string[], output: string | undefined): Sentence | undefined {
  if (files.length === 0) return TEXT.noFile;
  if (output === undefined) return undefined;
  if (command !== 'recalc') return TEXT.outputOfCheck;
  return files.length > 1 ? TEXT.oneFileForOutput : undefined;
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
  return word === 'check' || word === 'recalc';
}

function languageOf(word: string | undefined): Language {
  return word?.toLowerCase().startsWith('en') ? 'en' : 'ko';
}

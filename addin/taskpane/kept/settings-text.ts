import {
  BLANK,
  FIGURE_SETTING_READERS,
  parseIsoDate,
  SETTINGS_VERSION,
  type Blank,
  type Language,
} from '../../../core/index.ts';
import {
  NOTHING_KEPT,
  TODAY,
  type Decision,
  type SettingName,
  type Settings,
  type SettingsInForce,
  type SettingSource,
} from './kept-state.ts';
import { isRecord, readVersioned, type JsonRecord } from './versioned.ts';

/** What one level decides; the language is the office's alone, for a workbook goes from desk to desk. */
export type SettingsText = Partial<Settings> & { readonly language?: Language };

/** Writes what a workbook decides as a text it can keep; `undefined` where it decides nothing. */
export function writeSettings(settings: Partial<Settings>): string | undefined {
  return Object.keys(settings).length === 0 ? undefined : JSON.stringify({ version: SETTINGS_VERSION, ...settings });
}

type Readers = { readonly [Name in keyof Required<SettingsText>]: (value: unknown) => SettingsText[Name] };

/** How each setting is read; `undefined` for what it cannot be. */
const READERS: Readers = {
  ...FIGURE_SETTING_READERS,
  asOfDate: (value) =>
    typeof value === 'string' && (value === TODAY || parseIsoDate(value) !== BLANK) ? value : undefined,
  live: (value) => (typeof value === 'boolean' ? value : undefined),
  ask: (value) => (typeof value === 'boolean' ? value : undefined),
  language: (value) => (value === 'ko' || value === 'en' ? value : undefined),
};

/** Reads the settings of a workbook or of the office; blank when one is unknown, cannot be so, or is of a later version. */
export function readSettings(text: string): SettingsText | Blank {
  const read = readVersioned(text, SETTINGS_VERSION);
  if (!read) return BLANK;
  let settings: SettingsText = {};
  for (const name of Object.keys(read).filter((each) => each !== 'version')) {
    const part = isName(name) ? partOf(name, read) : {};
    if (Object.keys(part).length === 0) return BLANK;
    settings = { ...settings, ...part };
  }
  return settings;
}

function isName(name: string): name is keyof SettingsText {
  return name in READERS;
}

function partOf(name: keyof SettingsText, entries: JsonRecord): SettingsText {
  const value = READERS[name](entries[name]);
  return value === undefined ? {} : { [name]: value };
}

/** One level of decisions and its name. */
export type Level = readonly [SettingSource, SettingsText];

/** Puts levels together: what an earlier one decides, a later one does not. */
export function settingsInForce(levels: readonly Level[]): SettingsInForce {
  const { values, sources } = NOTHING_KEPT.settings;
  const decided = SETTING_NAMES.map((name) => [name, levels.find(([, level]) => level[name] !== undefined)] as const);
  return {
    values: decided.reduce((all, [name, level]) => ({ ...all, ...pick(level?.[1], name) }), values),
    sources: decided.reduce((all, [name, level]) => (level ? { ...all, [name]: level[0] } : all), sources),
    officeLanguage: levels.find(([source]) => source === 'office')?.[1].language,
  };
}

/** What is decided of a workbook's settings, without what is left open and without the language. */
export function decidedIn(decision: Decision): Partial<Settings> {
  return SETTING_NAMES.reduce((all, name) => ({ ...all, ...pick(decision, name) }), {});
}

const SETTING_NAMES = Object.keys(NOTHING_KEPT.settings.values).filter(
  (name): name is SettingName => name in NOTHING_KEPT.settings.values,
);

function pick(settings: Decision | undefined, name: SettingName): Partial<Settings> {
  return isRecord(settings) && settings[name] !== undefined ? { [name]: settings[name] } : {};
}

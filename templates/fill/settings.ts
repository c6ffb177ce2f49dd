import { BLANK, parseIsoDate, type Problem } from '../../core/index.ts';
import { MODE_WORDS, SETTING_NAMES, type Settings } from '../build/settings.ts';
import { dateOf } from './convert.ts';
import { SETTINGS_MEMBER, type DataValue } from './data.ts';

/** Settings with those of the data, or why not. */
export type MergedSettings =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const ENTERED = ['office', 'asOf', 'digits', 'mode'] as const;
type EnteredKey = (typeof ENTERED)[number];

/** Puts the settings of the data in the place of those that stand in the workbook. */
export function mergeSettings(standing: Settings, data: Readonly<Record<string, DataValue>>): MergedSettings {
  const problems: Problem[] = [];
  let settings = standing;
  for (const [name, value] of Object.entries(data)) {
    const key = ENTERED.find((each) => each === name || SETTING_NAMES[each] === name);
    const next = key ? withSetting(settings, key, String(value ?? '').trim()) : undefined;
    if (next) settings = next;
    else problems.push(problemOf(key, name, String(value ?? '')));
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'settings', settings };
}

function withSetting(settings: Settings, key: EnteredKey, text: string): Settings | undefined {
  const { rounding } = settings;
  switch (key) {
    case 'office':
      return { ...settings, office: text === '' ? BLANK : text };
    case 'asOf': {
      const date = dateOf(text);
      if (date === BLANK) return text === '' ? { ...settings, asOf: BLANK } : undefined;
      return { ...settings, asOf: parseIsoDate(date) };
    }
    case 'digits': {
      const digits = ([0, 1, 2] as const).find((each) => String(each) === text);
      return digits === undefined ? undefined : { ...settings, rounding: { ...rounding, digits } };
    }
    case 'mode': {
      const mode = (['half-up', 'down'] as const).find((each) => each === text || MODE_WORDS[each] === text);
      return mode && { ...settings, rounding: { ...rounding, mode } };
    }
  }
}

function problemOf(key: EnteredKey | undefined, name: string, value: string): Problem {
  const place = { table: SETTINGS_MEMBER, record: 1, column: name, value };
  switch (key) {
    case undefined:
      return { kind: 'data-setting-unknown', setting: name, known: ENTERED.map((each) => SETTING_NAMES[each]) };
    case 'mode':
      return { kind: 'data-code-unknown', ...place, codes: Object.values(MODE_WORDS) };
    case 'digits':
      return { kind: 'data-code-unknown', ...place, codes: ['0', '1', '2'] };
    case 'asOf':
    case 'office':
      return { kind: 'data-value-unreadable', ...place, wanted: 'date' };
  }
}

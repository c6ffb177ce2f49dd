import { BLANK, type Blank } from '../blank.ts';
import { RATE_BASES } from '../budget/rate-base.ts';
import { ROUNDING_MODES, type RoundingMode } from '../number/rounding.ts';
import { MONEY_UNITS } from '../number/unit.ts';
import type { TaskOptions } from './result.ts';

/** The value of a setting that leaves the decision to each table. */
export const AS_WRITTEN = 'as-written';

/** What execution rates can be taken of, or that each table decides. */
export const RATE_BASE_CHOICES = [AS_WRITTEN, ...RATE_BASES] as const;

/** The units amounts can be in, or that each table decides. */
export const UNIT_CHOICES = [AS_WRITTEN, ...MONEY_UNITS] as const;

/** The most digits a rate is printed with. */
export const MOST_RATE_DIGITS = 3;

/** The version of the text in which a workbook or an office keeps settings. */
export const SETTINGS_VERSION = 1;

/** What a workbook or an office decides about figures (설정). */
export interface FigureSettings {
  /** How rates are rounded where a sheet shows no rule of its own, and to how many digits (0 to 3). */
  readonly rateRounding: RoundingMode;
  readonly rateDigits: number;
  /** What execution rates are taken of where a table leaves it open (집행률의 분모). */
  readonly rateBase: (typeof RATE_BASE_CHOICES)[number];
  /** The unit of tables that name none, and of the amounts on dashboards (금액 단위). */
  readonly unit: (typeof UNIT_CHOICES)[number];
}

/** What holds where nobody decided. */
export const DEFAULT_FIGURE_SETTINGS: FigureSettings = {
  rateRounding: 'half-up',
  rateDigits: 1,
  rateBase: AS_WRITTEN,
  unit: AS_WRITTEN,
};

/** How each setting is read; `undefined` for what it cannot be. */
export const FIGURE_SETTING_READERS: {
  readonly [Name in keyof FigureSettings]: (value: unknown) => FigureSettings[Name] | undefined;
} = {
  rateRounding: (value) => ROUNDING_MODES.find((mode) => mode === value),
  rateDigits: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_RATE_DIGITS ? value : undefined,
  rateBase: (value) => RATE_BASE_CHOICES.find((base) => base === value),
  unit: (value) => UNIT_CHOICES.find((unit) => unit === value),
};

/** The options of a task that settings come to. */
export function figureOptions({
  rateRounding: mode,
  rateDigits: digits,
  rateBase,
  unit,
}: FigureSettings): Pick<TaskOptions, 'rateRounding' | 'rateBase' | 'unit'> {
  return {
    rateRounding: { mode, digits },
    ...(rateBase === AS_WRITTEN ? {} : { rateBase }),
    ...(unit === AS_WRITTEN ? {} : { unit }),
  };
}

/**
 * Reads the settings about figures in the text a workbook keeps; what else is decided there is passed over.
 *
 * @returns blank when a value cannot be so, or the text is of a later version
 * @example
 * readFigureSettings('{"version":1,"rateDigits":2,"live":true}') //=> { rateRounding: 'half-up', rateDigits: 2, rateBase: 'as-written', unit: 'as-written' }
 * readFigureSettings('{"version":1,"rateDigits":9}') //=> null
 */
export function readFigureSettings(text: string): FigureSettings | Blank {
  const entries = versioned(text);
  if (!entries) return BLANK;
  let settings = DEFAULT_FIGURE_SETTINGS;
  for (const [name, value] of Object.entries(entries)) {
    if (!isName(name)) continue;
    const read = FIGURE_SETTING_READERS[name](value);
    if (read === undefined) return BLANK;
    settings = { ...settings, [name]: read };
  }
  return settings;
}

function isName(name: string): name is keyof FigureSettings {
  return Object.hasOwn(FIGURE_SETTING_READERS, name);
}

function versioned(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs = typeof value === 'object' && value !== null && 'version' in value;
    return isOurs && value.version === SETTINGS_VERSION ? value : undefined;
  } catch {
    return undefined;
  }
}

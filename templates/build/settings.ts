import { BLANK, exact, fixed, serialOfDate, yearProgress, type Blank, type PlainDate } from '../../core/index.ts';
import { shown, type Entry, type Figure } from './figure/figure.ts';
import { rate, type RateRule } from './figure/measure.ts';

/** What is set once for a workbook (설정), on its guide sheet. */
export interface Settings {
  /** 부서명. */
  readonly office: string | Blank;
  /** 기준일. */
  readonly asOf: PlainDate | Blank;
  /** The rule rates are printed by. */
  readonly rounding: { readonly mode: 'half-up' | 'down'; readonly digits: 0 | 1 | 2 };
}

/** The settings of a new workbook: the office's rule, the rest to be filled in. */
export const NEW_SETTINGS: Settings = { office: BLANK, asOf: BLANK, rounding: { mode: 'half-up', digits: 1 } };

/** The defined names of the cells that hold the settings, and of those that follow from them. */
export const SETTING_NAMES = {
  office: '부서명',
  asOf: '기준일',
  digits: '비율자리',
  mode: '비율처리',
  scale: '비율배수',
  half: '비율반올림',
  format: '비율서식',
  year: '회계연도',
  passed: '경과일수',
  days: '연간일수',
  elapsed: '경과율',
} as const;

/** A setting by its key. */
export type SettingKey = keyof typeof SETTING_NAMES;

/** The words for the modes a workbook offers. */
export const MODE_WORDS = { 'half-up': '반올림', down: '절사' } as const;

/** The settings as figures that formulas anywhere in the workbook read. */
export interface SettingFigures {
  /** 부서명; nothing while it is not filled in. */
  readonly office: Figure;
  /** 기준일, for `dateText` and `monthDayText`. */
  readonly asOf: Figure;
  /** 회계연도, of the reporting date. */
  readonly year: Figure;
  /** How a rate is written in a text. */
  readonly rateFormat: Figure;
  /** 경과율(%): what an execution rate is compared with. */
  readonly elapsed: Figure;
  readonly rule: RateRule;
}

/** The settings by their names, and what stands in each of their cells. */
export interface SettingCells {
  readonly figures: SettingFigures;
  readonly cells: Readonly<Record<SettingKey, SettingCell>>;
}

/** What stands in the cell of a setting. */
export type SettingCell =
  { readonly kind: 'entered'; readonly entry: Entry } | { readonly kind: 'calculated'; readonly figure: Figure };

/** Puts settings into cells: those entered, and those that follow from them by formulas. */
export function settingCells({ office, asOf, rounding }: Settings, suffix: string): SettingCells {
  const name = (key: SettingKey): string => SETTING_NAMES[key] + suffix;
  const rule: RateRule = { rounding, cells: { scale: name('scale'), half: name('half') } };
  const serial = asOf === BLANK ? BLANK : serialOfDate(asOf);
  const date = serial === BLANK ? BLANK : fixed(BigInt(serial));
  const progress = asOf === BLANK ? BLANK : yearProgress(asOf);
  const day = name('asOf');
  const dated = (expression: string, value: number | undefined): Figure => ({
    formula: `IF(COUNT(${day})=0,"",${expression})`,
    value: value === undefined ? BLANK : exact(value),
  });
  const year = dated(`YEAR(${day})`, asOf?.year);
  const passed = dated(`${day}-DATE(YEAR(${day}),1,1)+1`, progress?.days);
  const days = dated(`DATE(YEAR(${day})+1,1,1)-DATE(YEAR(${day}),1,1)`, progress?.daysInYear);
  const named = (key: SettingKey, { value }: Figure): Figure => ({ formula: name(key), value });
  const elapsed = rate(rule, named('passed', passed), named('days', days));
  const format = {
    formula: `IF(${name('digits')}=0,"0",IF(${name('digits')}=1,"0.0","0.00"))`,
    value: FORMATS[rounding.digits],
  };
  return {
    figures: {
      office: shown({ formula: name('office'), value: office }),
      asOf: { formula: day, value: date },
      year: named('year', year),
      rateFormat: named('format', format),
      elapsed: named('elapsed', elapsed),
      rule,
    },
    cells: {
      office: entered(office),
      asOf: entered(date),
      digits: entered(exact(rounding.digits)),
      mode: entered(MODE_WORDS[rounding.mode]),
      scale: calculated(`10^${name('digits')}`, exact(10 ** rounding.digits)),
      half: calculated(`IF(${name('mode')}="${MODE_WORDS.down}",0,1)`, exact(rounding.mode === 'down' ? 0 : 1)),
      format: calculated(format.formula, format.value),
      year: calculated(year.formula, year.value),
      passed: calculated(passed.formula, passed.value),
      days: calculated(days.formula, days.value),
      elapsed: calculated(elapsed.formula, elapsed.value),
    },
  };
}

const entered = (entry: Entry): SettingCell => ({ kind: 'entered', entry });
const calculated = (formula: string, value: Entry): SettingCell => ({ kind: 'calculated', figure: { formula, value } });

const FORMATS = { 0: '0', 1: '0.0', 2: '0.00' } as const;

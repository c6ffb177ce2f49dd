import {
  DEFAULT_FIGURE_SETTINGS,
  type Blank,
  type Change,
  type FigureSettings,
  type Language,
  type RecognitionCorrection,
} from '../../../core/index.ts';

/** A run that wrote into the workbook (실행 내역의 한 줄). */
export interface Run {
  /** Counts up through the life of the workbook; the newest has the highest. */
  readonly number: number;
  readonly verb: RunVerb;
  /** When, by the clock of the computer that ran it: `2026-11-23T14:05`. */
  readonly at: string;
  readonly cells: number;
  /** What it changed; blank where the workbook does not keep it and this pane did not run it. */
  readonly changes: readonly Change[] | Blank;
  /** Whether the workbook keeps the changes; otherwise they last as long as the pane that ran it. */
  readonly isKept: boolean;
}

/** The runs that write. */
export const RUN_VERBS = ['recalculate', 'apply', 'replace'] as const;
export type RunVerb = (typeof RUN_VERBS)[number];

/** The runs of a workbook that have not been undone, oldest first. */
export interface Journal {
  readonly runs: readonly Run[];
  /** The number of the newest run there ever was. */
  readonly last: number;
  /** How many runs were too old to be kept any longer. */
  readonly dropped: number;
}

/** A finding that a person decided to leave out of the list, with the reason (지적 제외). */
export interface IgnoredFinding {
  readonly sheet: string;
  readonly cell: string;
  /** The kind of the problem. */
  readonly kind: string;
  readonly found: string;
  readonly expected: string | Blank;
  readonly reason: string;
  readonly at: string;
}

/** What the office decides about figures and runs. */
export interface Settings extends FigureSettings {
  /** The day reports are made as of: `2026-10-31`, or the day of the run. */
  readonly asOfDate: string;
  /** Whether each edit is followed by a recalculation. */
  readonly live: boolean;
  /** Whether a recalculation is shown before it is written. */
  readonly ask: boolean;
}

/** The value of {@link Settings.asOfDate} that means the day of the run. */
export const TODAY = 'today';

export type SettingName = keyof Settings;

/** Settings to decide; `undefined` leaves one to the office and the program. */
export type Decision = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/** Who decided a setting; the one named first here comes before the others. */
export type SettingSource = 'pane' | 'workbook' | 'office' | 'program';

/** The settings in force, and who decided each. */
export interface SettingsInForce {
  readonly values: Settings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
  /** The language the office wants where nobody chose one on this computer. */
  readonly officeLanguage: Language | undefined;
}

/** What cannot be read of what a workbook keeps, because a later version wrote it, or what the office serves. */
export type UnreadablePart = 'journal' | 'settings' | 'ignored' | 'office-settings';

/** What a workbook keeps for the add-in, as of the last request that told. */
export interface KeptState {
  /** What the user said about the tables; blank where a later version of the add-in wrote it. */
  readonly corrections: readonly RecognitionCorrection[] | Blank;
  readonly journal: Journal;
  readonly ignored: readonly IgnoredFinding[];
  readonly settings: SettingsInForce;
  readonly unreadable: readonly UnreadablePart[];
}

const PROGRAM: SettingSource = 'program';

/** What is in force in a workbook that keeps nothing. */
export const NOTHING_KEPT: KeptState = {
  corrections: [],
  journal: { runs: [], last: 0, dropped: 0 },
  ignored: [],
  settings: {
    values: {
      ...DEFAULT_FIGURE_SETTINGS,
      asOfDate: TODAY,
      live: false,
      ask: false,
    },
    sources: {
      rateRounding: PROGRAM,
      rateDigits: PROGRAM,
      rateBase: PROGRAM,
      unit: PROGRAM,
      asOfDate: PROGRAM,
      live: PROGRAM,
      ask: PROGRAM,
    },
    officeLanguage: undefined,
  },
  unreadable: [],
};

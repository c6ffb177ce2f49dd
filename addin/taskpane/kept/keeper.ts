import {
  BLANK,
  readCorrections,
  writeCorrections,
  type Blank,
  type Change,
  type RecognitionCorrection,
} from '../../../core/index.ts';
import type { KeptName, KeptText, SpreadsheetHost } from '../../host.ts';
import { readIgnored, writeIgnored } from './ignored-text.ts';
import { readJournal, withoutRun, withRun, writeJournal } from './journal-text.ts';
import {
  NOTHING_KEPT,
  type Decision,
  type IgnoredFinding,
  type Journal,
  type KeptState,
  type Run,
  type RunVerb,
  type UnreadablePart,
} from './kept-state.ts';
import { minuteOf } from './minute.ts';
import { decidedIn, readSettings, settingsInForce, writeSettings, type SettingsText } from './settings-text.ts';

/** A change of the journal: the text that is to be written with the cells, and what is left to do once they are. */
export interface Entry {
  /** Missing where the workbook keeps a journal of a later version, which is left alone. */
  readonly keep: KeptText | undefined;
  done(): void;
}

/** Reads and writes what the workbook keeps; what it cannot keep is kept here, as long as the pane is open. */
export interface Keeper {
  /** Everything, as of the last request that told. */
  state(): KeptState;
  /** A run that is about to be written. */
  recording(verb: RunVerb, changes: readonly Change[]): Entry;
  /** A run that is about to be undone, or whose record is to be forgotten. */
  removing(run: Run): Entry;
  correcting(corrections: readonly RecognitionCorrection[]): KeptText;
  ignoring(change: (ignored: readonly IgnoredFinding[]) => readonly IgnoredFinding[]): KeptText | Blank;
  /** Settings of the workbook; `undefined` leaves one to the office and the program. Blank where they are held for this pane alone. */
  setting(change: Decision): KeptText | Blank;
  /** The minute it is, as the journal writes it. */
  now(): string;
  /** Forgets what was kept here, when another workbook is opened. */
  clear(): void;
}

export interface KeeperOptions {
  readonly host: SpreadsheetHost;
  /** The office's settings, where the add-in's server has some. */
  readonly office: string | undefined;
  /** The time of day of this computer. */
  readonly time: () => Date;
}

/** Makes a keeper on a host. */
export function createKeeper({ host, office, time }: KeeperOptions): Keeper {
  const officeSettings = office === undefined ? {} : readSettings(office);
  /** Runs whose changes the workbook does not keep. */
  let remembered: readonly Run[] = [];
  /** Settings of a workbook whose own cannot be read. */
  let ofPane: SettingsText = {};
  const journalOf = lastAnswer(readJournal);
  const ignoredOf = lastAnswer(readIgnored);

  const read = <Value>(name: KeptName, reader: (text: string) => Value | Blank, none: Value): Value | Blank => {
    const text = host.kept(name);
    return text === undefined ? none : reader(text);
  };
  const journalKept = (): Journal | Blank => read('journal', journalOf, NOTHING_KEPT.journal);
  const ignoredKept = (): readonly IgnoredFinding[] | Blank => read('ignored', ignoredOf, NOTHING_KEPT.ignored);
  const settingsKept = (): SettingsText | Blank => read<SettingsText>('settings', readSettings, {});

  const journal = (): Journal => {
    const kept = journalKept();
    if (kept === BLANK) return { runs: remembered, last: remembered.at(-1)?.number ?? 0, dropped: 0 };
    return { ...kept, runs: kept.runs.map((run) => (run.isKept ? run : (sameRun(remembered, run) ?? run))) };
  };

  const entry = (change: (journal: Journal) => Journal, done: () => void): Entry => {
    const kept = journalKept();
    return { keep: kept === BLANK ? undefined : { name: 'journal', text: writeJournal(change(kept)) }, done };
  };

  return {
    state() {
      const [ignored, settings] = [ignoredKept(), settingsKept()];
      const unreadable: readonly (readonly [UnreadablePart, boolean])[] = [
        ['journal', journalKept() === BLANK],
        ['ignored', ignored === BLANK],
        ['settings', settings === BLANK],
        ['office-settings', officeSettings === BLANK],
      ];
      return {
        corrections: read('corrections', readCorrections, NOTHING_KEPT.corrections ?? []),
        journal: journal(),
        ignored: ignored ?? [],
        settings: settingsInForce([
          ['pane', ofPane],
          ['workbook', settings ?? {}],
          ['office', officeSettings ?? {}],
        ]),
        unreadable: unreadable.filter(([, isUnreadable]) => isUnreadable).map(([part]) => part),
      };
    },
    recording(verb, changes) {
      const number = journal().last + 1;
      const run: Run = { number, verb, at: minuteOf(time()), cells: changes.length, changes, isKept: true };
      return entry(
        (kept) => withRun(kept, run),
        () => {
          if (journal().runs.some((each) => each.number === number && each.isKept)) return;
          remembered = [...remembered, { ...run, isKept: false }];
        },
      );
    },
    removing: (run) =>
      entry(
        (kept) => withoutRun(kept, run.number),
        () => {
          remembered = remembered.filter(({ number }) => number !== run.number);
        },
      ),
    correcting: (corrections) => ({
      name: 'corrections',
      text: corrections.length === 0 ? undefined : writeCorrections(corrections),
    }),
    ignoring(change) {
      const ignored = ignoredKept();
      return ignored === BLANK ? BLANK : { name: 'ignored', text: writeIgnored(change(ignored)) };
    },
    setting(change) {
      const settings = settingsKept();
      if (settings === BLANK) {
        ofPane = decidedIn({ ...ofPane, ...change });
        return BLANK;
      }
      return { name: 'settings', text: writeSettings(decidedIn({ ...settings, ...change })) };
    },
    now: () => minuteOf(time()),
    clear() {
      remembered = [];
      ofPane = {};
    },
  };
}

/** Reads again only where the text is another than the last time. */
function lastAnswer<Value>(read: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}

/** A run this pane remembers, unless another pane gave its number to another run. */
function sameRun(remembered: readonly Run[], { number, at, cells }: Run): Run | undefined {
  return remembered.find((run) => run.number === number && run.at === at && run.cells === cells);
}

import { account } from './accounting.ts';
import type { Account, CountedRequest } from './accounting.ts';
import type { Book } from './book/book.ts';
import { writeCells } from './book/edit.ts';
import type { CellInput } from './book/edit.ts';
import type { BookEvent } from './book/events.ts';
import { Fault } from './book/fault.ts';
import { parseRegion } from './book/region.ts';
import { Connection } from './connection.ts';
import type { EventSink } from './connection.ts';
import { InjectedFailure } from './failure.ts';
import type { FailureMoment } from './failure.ts';
import { FunctionCalls } from './functions/calls.ts';
import type { FunctionSource } from './functions/metadata.ts';
import { cellInputs } from './protocol/inputs.ts';
import { ApiVersions, PROFILES } from './protocol/versions.ts';
import type { Profile, ProfileName } from './protocol/versions.ts';

export interface HostOptions {
  /** The version of Excel to be; `microsoft365` unless said otherwise. */
  readonly profile?: ProfileName;
  /** Largest request and response in bytes. */
  readonly payloadLimit?: number;
  /**
   * Whether events are held back while `enableEvents` is false at the end of the request too, not only at the change.
   * Which of the two Excel does is not documented; an add-in should live with both.
   */
  readonly filtersEventsAt?: 'change' | 'end';
  /** The custom functions the add-in's manifest and metadata name. */
  readonly functions?: FunctionSource;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

interface Actor {
  readonly connection: Connection | null;
  readonly source: 'Local' | 'Remote';
}

/** The simulated Excel: one book, any number of clients, and the switches a test needs. */
export class ExcelHost {
  readonly profile: Profile;
  readonly versions: ApiVersions;
  readonly payloadLimit: number;
  readonly filtersEventsAt: 'change' | 'end';
  /** Members that a client asked for and the host does not know, as `Type.member`. */
  readonly unknownMembers: string[] = [];
  /** Every request body since the host began, newest last. */
  readonly log: CountedRequest[] = [];
  private readonly connections = new Set<Connection>();
  private actor: Actor = { connection: null, source: 'Local' };
  private counting: { name: string; from: number } | null = null;
  private failures: InjectedFailure[] = [];
  private editing: { promise: Promise<void>; leave: () => void } | null = null;

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.profile = profileOf(options);
    if (options.functions) {
      const blank = this.profile.platform === 'OfficeOnline' ? null : 0;
      book.functions = new FunctionCalls(options.functions, blank);
    }
    this.versions = new ApiVersions(this.profile);
    this.payloadLimit = options.payloadLimit ?? FIVE_MEGABYTES;
    this.filtersEventsAt = options.filtersEventsAt ?? 'change';
    book.listeners.add((event) => this.tell(event));
    book.settle(true);
  }

  /** Opens a client: one task pane. */
  connect(sink: EventSink): Connection {
    const connection = new Connection(this, sink, () => this.connections.delete(connection));
    this.connections.add(connection);
    return connection;
  }

  /** Starts counting requests. */
  begin(name = ''): void {
    this.counting = { name, from: this.log.length };
  }

  /** Ends counting, once the client's clean-up messages have arrived. */
  async end(): Promise<Account> {
    await this.quiet();
    const { name, from } = this.counting ?? { name: '', from: 0 };
    this.counting = null;
    return account(name, this.log.slice(from));
  }

  /** Waits until the add-in has answered every call of its functions. */
  async functionsDone(): Promise<void> {
    const end = Date.now() + 10_000;
    while (this.book.functions?.isBusy) {
      if (Date.now() > end) throw new Error('a custom function was not answered in 10 s');
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }

  /** Waits until messages that nobody awaits have gone through, and what they brought about. */
  private async quiet(): Promise<void> {
    let before: number;
    do {
      before = this.log.length;
      await turns(5);
    } while (before !== this.log.length);
  }

  /** Lets the n-th request from now (1 is the next; clean-ups do not count) fail. */
  failAt(n: number, code: string | number, moment: FailureMoment = 'before'): void {
    this.failures.push(new InjectedFailure(n, code, moment));
  }

  /** Takes back the failures that did not come to pass; tells how many there were. */
  clearFailures(): number {
    const waiting = this.failures.length;
    this.failures = [];
    return waiting;
  }

  /** The failure due for the request that arrives now. */
  dueFailure(): InjectedFailure | undefined {
    for (const failure of this.failures) failure.countDown();
    const due = this.failures.find((failure) => failure.isDue);
    this.failures = this.failures.filter((failure) => !failure.isDue);
    return due;
  }

  /** The user begins to type into a cell: requests fail or wait until the cell is left. */
  enterCellEdit(): void {
    if (this.editing) return;
    let leave = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.editing = { promise, leave };
  }

  leaveCellEdit(): void {
    this.editing?.leave();
    this.editing = null;
  }

  /** Settles when no cell is being edited; undefined when none is. */
  get cellEdit(): Promise<void> | undefined {
    return this.editing?.promise;
  }

  /** The user types into cells of a sheet. */
  userEdit(sheet: string, address: string, value: CellInput | readonly (readonly CellInput[])[]): void {
    this.as({ connection: null, source: 'Local' }, () => this.edit(sheet, address, value));
  }

  /** A co-author edits cells of a sheet. */
  remoteEdit(sheet: string, address: string, value: CellInput | readonly (readonly CellInput[])[]): void {
    this.as({ connection: null, source: 'Remote' }, () => this.edit(sheet, address, value));
  }

  /** Does something to the book as the user or a co-author would, with its events. */
  act(source: 'Local' | 'Remote', step: (book: Book) => void): void {
    this.as({ connection: null, source }, () => step(this.book));
  }

  private edit(sheetName: string, address: string, value: CellInput | readonly (readonly CellInput[])[]): void {
    const sheet = this.book.findSheet(sheetName);
    const area = parseRegion(address);
    if (!sheet || !area) throw new Fault('InvalidArgument', `${sheetName}!${address}`);
    writeCells(this.book, sheet, area, cellInputs(value, area.rows, area.columns));
  }

  /** Runs a step in someone's name and then sends what happened. */
  as<T>(actor: Actor, step: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return step();
    } finally {
      this.actor = before;
      this.book.settle();
      for (const connection of this.connections) connection.flush();
    }
  }

  private tell(event: BookEvent): void {
    for (const connection of this.connections) {
      connection.queue(event, { source: this.actor.source, isOwn: this.actor.connection === connection });
    }
  }
}

/** An Excel that runs custom functions says so. */
function profileOf({ profile = 'microsoft365', functions }: HostOptions): Profile {
  const chosen: Profile = PROFILES[profile];
  return functions ? { ...chosen, sets: { ...chosen.sets, CustomFunctions: '1.7' } } : chosen;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}

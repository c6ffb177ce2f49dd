import type { CountedRequest } from './accounting.ts';
import type { BookEvent } from './book/events.ts';
import { Fault } from './book/fault.ts';
import type { InjectedFailure } from './failure.ts';
import type { ExcelHost } from './host.ts';
import { eventEntries } from './protocol/eventMessage.ts';
import type { EventCause, EventEntry } from './protocol/eventMessage.ts';
import { execute } from './protocol/execute.ts';
import type { WireResponse } from './protocol/execute.ts';
import { isWrite, requestKind } from './protocol/kind.ts';
import { decodeRequest, FLAG } from './protocol/request.ts';
import type { WireRequest } from './protocol/request.ts';
import { Session } from './protocol/session.ts';

/** Where a client's events go. */
export type EventSink = (entries: readonly EventEntry[]) => void;

/** The answer to a call: a body, or a status number for a call that failed as a whole. */
export type CallAnswer =
  { readonly status: 0; readonly body: string } | { readonly status: number; readonly body: null };

export const STATUS = { cellEdit: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** A request as it arrived. */
type AskedRequest = Pick<CountedRequest, 'kind' | 'flags' | 'bytesIn'>;

/** Where a call of a custom function goes in the client. */
const CALL = { category: 1, invoke: 1000 } as const;

const encoder = new TextEncoder();

function size(text: string): number {
  return encoder.encode(text).length;
}

/** One client of the host: its session, its requests, its events. */
export class Connection {
  readonly session: Session;
  private waiting: EventEntry[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: ExcelHost,
    private readonly sink: EventSink,
    private readonly onClose: () => void,
  ) {
    this.session = new Session(host.book, host.versions, () => this.takeCalls());
  }

  close(): void {
    this.onClose();
  }

  /** Answers a request of the client; requests of one client are answered in their order. */
  request(body: string, flags: number): Promise<CallAnswer> {
    const answer = this.turn.then(() => this.serve(body, flags));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async serve(body: string, flags: number): Promise<CallAnswer> {
    const { host } = this;
    const request = decodeRequest(body);
    const kind = requestKind(request);
    const isCounted = kind === 'read' || kind === 'write';
    const asked = { kind, flags, bytesIn: size(body) };
    if (host.cellEdit && kind !== 'service') {
      if ((flags & FLAG.delayForCellEdit) === 0) return this.refused(asked, STATUS.cellEdit);
      await host.cellEdit;
    }
    if (asked.bytesIn > host.payloadLimit) return this.refused(asked, STATUS.requestTooLarge);
    const failure = isCounted ? host.dueFailure() : undefined;
    if (typeof failure?.code === 'number' && failure.moment === 'before') {
      return this.refused(asked, failure.code);
    }
    return this.answer(this.run(request, failure), asked, failure);
  }

  private refused(asked: AskedRequest, status: number): CallAnswer {
    this.host.log.push({ ...asked, bytesOut: 0, error: String(status) });
    return { status, body: null };
  }

  private answer(response: WireResponse, asked: AskedRequest, failure: InjectedFailure | undefined): CallAnswer {
    const text = JSON.stringify(response);
    if (typeof failure?.code === 'number') return this.refused(asked, failure.code);
    if (size(text) > this.host.payloadLimit) return this.refused(asked, STATUS.responseTooLarge);
    this.host.log.push({ ...asked, bytesOut: size(text), error: response.Error?.Code ?? null });
    return { status: 0, body: text };
  }

  private run(request: WireRequest, failure: InjectedFailure | undefined): WireResponse {
    const { host } = this;
    return host.as({ connection: this, source: 'Local' }, () => {
      const response = execute(request, this.session, {
        unknownMember: (typeName, member) => host.unknownMembers.push(`${typeName}.${member}`),
        beforeAction: (index) => strike(failure, request, index),
      });
      host.book.isCalculationSuspended = false;
      this.session.endRequest();
      return failure?.moment === 'after' ? failedAfter(response, failure) : response;
    });
  }

  /** Sends the calls of custom functions to this client from now on. */
  takeCalls(): void {
    this.host.book.functions?.listen((calls) => {
      const entries = calls.map(({ id, functionId, inputs }) => ({
        category: CALL.category,
        number: CALL.invoke,
        target: '',
        message: JSON.stringify([id, functionId, inputs, '', 0]),
      }));
      setTimeout(() => this.sink(entries), 0);
    });
  }

  /** Remembers an event for this client, unless it wants none at this moment. */
  queue(event: BookEvent, cause: EventCause): void {
    if (!this.session.isListening && this.host.filtersEventsAt === 'change') return;
    this.waiting.push(...eventEntries(event, this.session, cause));
  }

  /** Sends the remembered events, after the answer that is under way. */
  flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    const isHeldBack = !this.session.isListening && this.host.filtersEventsAt === 'end';
    if (entries.length === 0 || isHeldBack) return;
    setTimeout(() => this.sink(entries), 0);
  }
}

function strike(failure: InjectedFailure | undefined, request: WireRequest, index: number): void {
  if (!failure) return;
  const writes = request.actions.slice(0, index).filter((action) => isWrite(action, request.paths)).length;
  if (failure.strikes(index, writes)) throw new Fault(String(failure.code));
}

function failedAfter(response: WireResponse, failure: InjectedFailure): WireResponse {
  const last = response.Results.length - 1;
  const error = { Code: String(failure.code), Message: '', Location: '', ActionIndex: last, HttpStatusCode: 500 };
  return { Results: response.Results.slice(0, last), Error: error };
}

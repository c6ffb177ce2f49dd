import { Failure } from '../book/formula/operand.ts';
import type { Operand } from '../book/formula/operand.ts';
import { cellError } from '../book/value.ts';
import type { CellValue, ErrorCode } from '../book/value.ts';
import { handOver } from './handover.ts';
import type { BlankCell, HandedOver } from './handover.ts';
import type { DescribedFunction, FunctionSource } from './metadata.ts';

/** One call on its way to the add-in. */
export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  readonly inputs: readonly HandedOver[];
}

/** What the add-in answered: what the cell shows, and the sentence Excel shows beside an error. */
export interface FunctionAnswer {
  readonly functionId: string;
  readonly inputs: readonly HandedOver[];
  readonly shown: CellValue;
  readonly message: string;
  /** The whole of a result that spills; the book shows its first cell only. */
  readonly result: unknown;
}

/** What a cell shows while its function is under way. */
const BUSY = { error: '#BUSY!' };

const ERRORS: ReadonlyMap<unknown, ErrorCode> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

/**
 * The custom functions of a book: a formula that calls one is `#BUSY!` until the add-in has answered, once for the same
 * arguments; then the book is calculated again.
 */
export class FunctionCalls {
  readonly answers = new Map<string, FunctionAnswer>();
  /** Hears of calls; null until an add-in says that it is ready. */
  private listener: ((calls: readonly Invocation[]) => void) | null = null;
  private readonly functions: ReadonlyMap<string, DescribedFunction>;
  private readonly waiting = new Map<string, Invocation>();
  private unsent: Invocation[] = [];
  private made = 0;

  constructor(
    { namespace, metadata }: FunctionSource,
    private readonly blank: BlankCell,
  ) {
    this.functions = new Map(metadata.functions.map((own) => [`${namespace}.${own.name}`.toUpperCase(), own]));
  }

  /** What a call comes to; `undefined` for a function the metadata does not name. */
  call(name: string, operands: readonly (Operand | undefined)[]): CellValue | undefined {
    const own = this.functions.get(name.toUpperCase());
    if (!own) return undefined;
    const inputs = handOver(own.parameters, operands, this.blank);
    const key = JSON.stringify([own.id, inputs]);
    const answer = this.answers.get(key);
    if (answer) return answer.shown;
    if (!this.waiting.has(key)) this.ask(key, { id: (this.made += 1), functionId: own.id, inputs });
    throw new Failure(BUSY);
  }

  private ask(key: string, invocation: Invocation): void {
    this.waiting.set(key, invocation);
    this.unsent.push(invocation);
  }

  /** Begins to tell of calls. */
  listen(listener: (calls: readonly Invocation[]) => void): void {
    this.listener = listener;
    this.send();
  }

  /** Tells the add-in of the calls it has not heard of. */
  send(): void {
    if (!this.listener || this.unsent.length === 0) return;
    const calls = this.unsent;
    this.unsent = [];
    this.listener(calls);
  }

  /** Takes the answers of the client: `[id, ok, value, error?]` each. */
  take(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) if (Array.isArray(result)) this.takeOne(result);
  }

  private takeOne([id, isResult, value, code]: readonly unknown[]): void {
    const found = [...this.waiting].find(([, invocation]) => invocation.id === id);
    if (!found) return;
    const [key, { functionId, inputs }] = found;
    this.waiting.delete(key);
    const shown = isResult === true ? shownOf(value) : cellError(ERRORS.get(code) ?? '#VALUE!');
    const message = isResult === true ? '' : String(value ?? '');
    this.answers.set(key, { functionId, inputs, shown, message, result: value });
  }

  /** Whether a call waits for its answer. */
  get isBusy(): boolean {
    return this.waiting.size > 0;
  }
}

function shownOf(value: unknown): CellValue {
  if (Array.isArray(value)) return shownOf(value[0]);
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : 0;
}

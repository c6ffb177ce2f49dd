/** Where progress is written: the error stream of the process, a terminal or not. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** Work that is done sooner is not spoken of. */
const QUIET_MILLISECONDS = 500;
const START_OF_LINE = '\r\u001B[K';

/**
 * Says what a program is doing once it has taken half a second (진행 상황). On a terminal in one line that is kept up to date
 * and wiped at the end; elsewhere, e.g. in a log, in a line for each new thing it does.
 */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  #begun = Number.NaN;
  #work = '';
  #shown = '';

  /** @param now the time in milliseconds */
  constructor(stream: ProgressStream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
  }

  /** Notes what is being done; shows it when it is time to. */
  tell(work: string): void {
    if (Number.isNaN(this.#begun)) this.#begun = this.#now();
    this.#work = work;
    this.show();
  }

  /** Shows what is being done, and for how long; to be called every now and then, for work may not tell anything for long. */
  show(): void {
    const elapsed = this.#now() - this.#begun;
    if (this.#work === '' || elapsed < QUIET_MILLISECONDS) return;
    if (this.#stream.isTTY === true) {
      this.#stream.write(`${START_OF_LINE}${this.#work} … ${(elapsed / 1000).toFixed(0)} s`);
    } else if (withoutShare(this.#work) !== this.#shown) {
      this.#stream.write(`${withoutShare(this.#work)} …\n`);
    }
    this.#shown = withoutShare(this.#work);
  }

  /** Wipes the line, so that results stand alone. */
  end(): void {
    if (this.#stream.isTTY === true && this.#shown !== '') this.#stream.write(START_OF_LINE);
    this.#work = this.#shown = '';
  }
}

function withoutShare(work: string): string {
  return work.replace(/ \d+ %$/, '');
}

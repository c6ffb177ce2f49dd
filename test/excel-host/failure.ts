/**
 * When an injected failure strikes: `before` anything is done, `after` everything was done (the answer is an error),
 * or in the midst, after so many of the request's actions or of its writing actions.
 */
export type FailureMoment = 'before' | 'after' | { readonly afterActions: number } | { readonly afterWrites: number };

/** A failure that waits for its request. */
export class InjectedFailure {
  constructor(
    private left: number,
    /** A number fails the whole call as the program would (5004, 5102…); a text is an error code of the answer. */
    readonly code: string | number,
    readonly moment: FailureMoment,
  ) {}

  countDown(): void {
    this.left -= 1;
  }

  get isDue(): boolean {
    return this.left === 0;
  }

  /** Whether the failure strikes before the next action, after this many actions and writing actions. */
  strikes(actions: number, writes: number): boolean {
    if (this.moment === 'before') return true;
    if (this.moment === 'after') return false;
    return 'afterActions' in this.moment ? actions >= this.moment.afterActions : writes >= this.moment.afterWrites;
  }
}

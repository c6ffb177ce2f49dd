/** Where the program writes: results to `out`, misuse to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The language set in the environment, e.g. `en`. */
  readonly language: string | undefined;
}

/** 0 clean, 1 findings, 2 unusable input. */
export type ExitCode = 0 | 1 | 2;

/** Where the program writes: results to `out`, misuse to `err`, what it is doing just now to `progress`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: (work: string) => void;
  /** The language set in the environment, e.g. `en`. */
  readonly language: string | undefined;
}

/** 0 clean, 1 findings, 2 unusable input. */
export type ExitCode = 0 | 1 | 2;

import { isSameSubject, replaceCorrection, type RecognitionCorrection } from '../../../core/index.ts';
import type { Runner } from './runner.ts';
import { runCorrect, type RunContext } from './runs.ts';

/** How a user corrects what the tables were taken for; the workbook remembers it. */
export interface CorrectionActions {
  /** Says something of a table, column or row, in place of what was said of it before. */
  correct(said: RecognitionCorrection): Promise<void>;
  /** Takes back what was said of a table, column or row. */
  forgetCorrection(said: RecognitionCorrection): Promise<void>;
  /** Takes back everything. */
  forgetCorrections(): Promise<void>;
}

type Amend = (kept: readonly RecognitionCorrection[]) => readonly RecognitionCorrection[];

/** Makes the actions that correct the recognition. Each checks again; the list the user looks at stays. */
export function correctionActions(context: RunContext, { perform }: Runner): CorrectionActions {
  const amend = (change: Amend): Promise<void> => perform({ verb: 'correct', run: () => runCorrect(context, change) });
  return {
    correct: (said) => amend((kept) => replaceCorrection(kept, said)),
    forgetCorrection: (said) => amend((kept) => kept.filter((each) => !isSameSubject(each, said))),
    forgetCorrections: () => amend(() => []),
  };
}

import { readCorrections, writeCorrections, type Blank, type RecognitionCorrection } from '../../../core/index.ts';
import type { SpreadsheetHost } from '../../host.ts';

/** What the user said about the tables of a workbook; blank where a later version of the add-in wrote it. */
export type KeptCorrections = readonly RecognitionCorrection[] | Blank;

/** The corrections a workbook keeps, as of the last reading. */
export function keptCorrections(host: SpreadsheetHost): KeptCorrections {
  const text = host.kept('corrections');
  return text === undefined ? [] : readCorrections(text);
}

/** Makes the workbook keep corrections; of none it keeps nothing. */
export function keepCorrections(host: SpreadsheetHost, corrections: readonly RecognitionCorrection[]): Promise<void> {
  return host.keep('corrections', corrections.length === 0 ? undefined : writeCorrections(corrections));
}

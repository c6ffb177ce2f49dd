import { HostProblem, type SheetInsertion } from '../../host.ts';
import { download } from '../file/transfer.ts';

/** The workbench writes changed cells into the file that was opened and inserts no sheets; a file of sheets is handed out by itself. */
export const FILES_ONLY: SheetInsertion = {
  takes: 'nothing',
  insert: () => Promise.reject(new HostProblem({ kind: 'sheets-not-insertable', reason: 'workbench' })),
  remove: async () => undefined,
  replaceMade: async (sheet) => sheet,
  takenNames: async () => new Set(),
  workbookName: async () => '',
  openBeside: async (name, bytes) => download(name, bytes),
};

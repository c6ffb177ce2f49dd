import type { Problem, WorkbookSnapshot } from '../../core/index.ts';
import { applyChanges, problemOfFile, readWorkbook } from '../../templates/ooxml/index.ts';
import { createStore, type Store } from '../taskpane/session/store.ts';
import { problemsOf } from '../taskpane/session/run-error.ts';
import type { Session } from '../taskpane/session/session.ts';
import type { SpreadsheetHost } from '../host.ts';
import { differences } from './file/difference.ts';
import { download, fetchBytes } from './file/transfer.ts';
import { bookOf } from './sheet/book.ts';
import { showBook, type Grid } from './sheet/grid.ts';

/** The file on the desk, as it was opened. */
interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** What the workbench shows beside the sheet and the pane. */
export interface DeskState {
  readonly file: string | undefined;
  readonly problem: Problem | undefined;
  /** The last download: its name and how many cells differ from the file that was opened. */
  readonly saved: { readonly file: string; readonly cells: number } | undefined;
}

/** Opens and saves workbook files. */
export interface Desk {
  readonly store: Store<DeskState>;
  /** Opens a file of our own folder. */
  openAddress(address: string): Promise<void>;
  openBytes(name: string, bytes: Uint8Array): Promise<void>;
  /** Writes the changed cells into the bytes of the file that was opened, and hands it out as a download. */
  save(): Promise<void>;
  dismiss(): void;
}

/** Makes the desk of a workbench. */
export function createDesk(grid: Grid, host: SpreadsheetHost, session: Session): Desk {
  const store = createStore<DeskState>({ file: undefined, problem: undefined, saved: undefined });
  let file: OpenFile | undefined;
  let opened = 0;

  const fail = (problem: Problem | undefined): void => store.update({ problem, saved: undefined });

  async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
    const read = readWorkbook(bytes, { appearance: true });
    if (!read.ok) return fail(problemOfFile(read.problem, name));
    if (!read.appearance) throw new Error('the appearance was asked for');
    file = { name, bytes, snapshot: read.snapshot };
    opened += 1;
    showBook(grid, bookOf(`workbook-${opened}`, name, read.snapshot, read.appearance));
    await session.reset();
    store.update({ file: name, problem: undefined, saved: undefined });
  }

  return {
    store,
    openBytes,
    async openAddress(address) {
      const name = decodeURIComponent(address.split('/').at(-1) ?? address);
      const bytes = await fetchBytes(address);
      return bytes ? openBytes(name, bytes) : fail({ kind: 'file-missing', file: name });
    },
    async save() {
      if (!file) return;
      try {
        const changes = differences(file.snapshot, await host.read());
        const patched = applyChanges(file.bytes, changes);
        if (!patched.ok) return fail(problemOfFile(patched.problem, file.name));
        download(file.name, patched.bytes);
        store.update({ problem: undefined, saved: { file: file.name, cells: changes.length } });
      } catch (error) {
        fail(problemsOf(error)[0]);
      }
    },
    dismiss: () => fail(undefined),
  };
}
